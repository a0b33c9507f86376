"""Before a configuration file is sent: what it would change, what goes along unknown, what may cut
the connection."""

from PySide6.QtWidgets import QWidget

from app.profile import Preview, Profile
from app.session import Session
from app.words import tr
from ui.banner import Banner
from ui.change_table import ChangeTable, rows_of
from ui.dialog import Dialog, short
from ui.facts import about
from ui.headings import DialogFoot, PageTitle
from ui.labels import Cleaned, PlainLabel, joined, literal, named, say
from ui.offer import counted

WIDTH = 720


class ImportPreview(Dialog):
    """Accepted: the file is to be sent. Cancel has the focus and Enter."""

    def __init__(
        self, session: Session, profile: Profile, found: Preview, parent: QWidget | None = None
    ) -> None:
        name = short(session.name)
        super().__init__("import", say("Import a configuration into {}", name), WIDTH, parent)
        title = say("Import {} into {}?", named(profile.name), name)
        self.body.addWidget(PageTitle(title, joined((about(session), _origin(profile)))))
        for banner in self._warnings(session, profile, found):
            self.body.addWidget(banner)
        if found.changes:
            self.body.addWidget(PlainLabel(_head(len(found.changes)), kind="section"))
            self.body.addWidget(ChangeTable(rows_of(found.changes), (tr("Now"), tr("In the file"))))
        self.body.addWidget(PlainLabel(_rest(profile, found), ink="textMuted", wrap=True))
        self.body.addStretch(1)
        foot = DialogFoot(f"&Import into {literal(name)}")
        foot.action.set_symbol("upload")
        self.set_foot(foot, careful=True)

    def _warnings(self, session: Session, profile: Profile, found: Preview) -> list[Banner]:
        warnings = []
        if profile.model and session.info.model and profile.model != session.info.model:
            lead = tr("It was made on another model.")
            words = say("{}; this is {}.", profile.model, session.info.model)
            warnings.append(Banner("warn", lead, words))
        if found.network:
            titles = ", ".join(change.field.spec.title for change in found.network)
            warnings.append(Banner("warn", CUTS, say("{}. {}", titles, ELSEWHERE), "carries_us"))
        if not profile.values:
            warnings.append(Banner("warn", tr("Nothing in it is known to this program."), UNKNOWN))
        if changes := len(session.changes()):
            lead = f"{counted(changes)} of yours {'is' if changes == 1 else 'are'} not sent yet."
            warnings.append(
                Banner("info", lead, tr("They stay here, and are sent when you apply."))
            )
        return warnings


def _origin(profile: Profile) -> Cleaned | str:
    if not profile.model and not profile.firmware:
        return ""
    firmware = say(", firmware {}", profile.firmware) if profile.firmware else ""
    return say("The file says: {}{}.", profile.model or tr("no model"), firmware)


def _head(count: int) -> str:
    return f"{count} setting{'' if count == 1 else 's'} would change"


def _rest(profile: Profile, found: Preview) -> str:
    """What the table does not show, in words."""
    sentences = []
    if not found.changes and profile.values:
        sentences.append(tr("No setting that this program knows would change."))
    if found.same:
        sentences.append(f"{found.same} more {'is' if found.same == 1 else 'are'} the same as now.")
    if profile.others:
        one = profile.others == 1
        entries = f"{profile.others} entr{'y is' if one else 'ies are'} unknown to this program"
        sentences.append(
            f"{entries} and go{'es' if one else ''} along as {'it' if one else 'they'}"
            f" {'is' if one else 'are'}."
        )
    sentences.append(tr("The file is sent as it is, and what the station holds then is read back."))
    return " ".join(sentences)


CUTS = tr("It changes what carries the connection.")
ELSEWHERE = tr("The station may answer at another address afterwards, or not at all.")
UNKNOWN = tr("It may be no configuration of a station; what it would change cannot be told.")
