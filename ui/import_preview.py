"""Before a configuration file is sent: what it would change, what goes along unknown, what may cut
the connection."""

from PySide6.QtWidgets import QWidget

from app.profile import Preview, Profile
from app.session import Session
from app.words import counted, tr
from ui.banner import Banner
from ui.change_table import ChangeTable, rows_of
from ui.dialog import Dialog, short
from ui.facts import about
from ui.headings import DialogFoot, PageTitle
from ui.labels import Cleaned, PlainLabel, joined, literal, named, say

WIDTH = 720


class ImportPreview(Dialog):
    """Accepted: the file is to be sent. Cancel has the focus and Enter."""

    topic = "system"

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
        foot = DialogFoot(say("&Import into {}", literal(name)))
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
            warnings.append(
                Banner("warn", CUTS, joined((say("{}.", titles), ELSEWHERE)), "carries_us")
            )
        if not profile.values:
            warnings.append(Banner("warn", tr("Nothing in it is known to this program."), UNKNOWN))
        if changes := len(session.changes()):
            lead = counted(
                changes,
                "1 change of yours is not sent yet.",
                "{} changes of yours are not sent yet.",
            )
            warnings.append(
                Banner("info", lead, tr("They stay here, and are sent when you apply."))
            )
        return warnings


def _origin(profile: Profile) -> Cleaned | str:
    if not profile.firmware:
        return say("The file says: {}.", profile.model) if profile.model else ""
    if not profile.model:
        return say("The file says: no model, firmware {}.", profile.firmware)
    return say("The file says: {}, firmware {}.", profile.model, profile.firmware)


def _head(count: int) -> str:
    return counted(count, "1 setting would change", "{} settings would change")


def _rest(profile: Profile, found: Preview) -> str:
    """What the table does not show, in words."""
    sentences = []
    if not found.changes and profile.values:
        sentences.append(tr("No setting that this program knows would change."))
    if found.same:
        sentences.append(
            counted(found.same, "1 more is the same as now.", "{} more are the same as now.")
        )
    if profile.others:
        sentences.append(
            counted(
                profile.others,
                "1 entry is unknown to this program and goes along as it is.",
                "{} entries are unknown to this program and go along as they are.",
            )
        )
    sentences.append(tr("The file is sent as it is, and what the station holds then is read back."))
    return joined(sentences)


CUTS = tr("It changes what carries the connection.")
ELSEWHERE = tr("The station may answer at another address afterwards, or not at all.")
UNKNOWN = tr("It may be no configuration of a station; what it would change cannot be told.")
