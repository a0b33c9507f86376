"""The API key: shown masked, copied, and renewed after a question."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import StationError
from app.jobs.apply import Outcome
from app.jobs.renew_api_key import Phase, Renewed, renew_api_key
from app.jobs.step import Report, Step
from app.messages import explain, why
from app.models import ApiKey
from app.session import Session
from app.words import tr
from ui.buttons import Button
from ui.dialog import Dialog, short
from ui.facts import about, facts, point
from ui.headings import DialogFoot, PageTitle
from ui.labels import joined, literal, named, say, tip
from ui.panel_rows import KeptSecret, PanelRows
from ui.section_panel import SectionPanel, Wishes
from ui.tasks import ask
from ui.work import Doing, Told, Words, Work

NEVER = "-1"
WIDTH = 600


class ApiKeyPanel(SectionPanel):
    """The key, until when and for what it holds as far as that is known, and its renewal."""

    def __init__(self, session: Session, wishes: Wishes) -> None:
        super().__init__(session, wishes)
        self.work = Work(session, "apiKey")
        self.work.ended.connect(self.refresh)
        self.token = KeptSecret("apiKey.token", tr("API key"), tr("Copy the API key"))
        self.renew = Button(tr("&Renew API key…"), symbol="refresh", name="apiKey.renew")
        self.renew.clicked.connect(lambda: self.tasks.start(self._ask(), key="ask"))
        self._rows = PanelRows()
        self._rows.add("apiKey.token", tr("Key"), self.token, HELP)
        self._expires = self._rows.add_fact("apiKey.expires", tr("Expires"))
        self._scope = self._rows.add_fact("apiKey.scope", tr("Allowed for"))
        button = QHBoxLayout()
        button.addWidget(self.renew)
        button.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(PageTitle(tr("API key"), kind="section"))
        column.addWidget(self._rows)
        column.addLayout(button)
        column.addWidget(self.work)
        self._show(ApiKey())
        self.refresh()

    def enter(self) -> None:
        """Read the key."""
        if not self.work.running:
            self.tasks.start(self._read(), key="read", failed=self._show_trouble)

    def refresh(self) -> None:
        """Offer what is possible now."""
        off = self.session.read_only
        if not self.session.station.signed_in:
            off = tr("Sign in first.")
            self._show(ApiKey())
        self.renew.setEnabled(not off and not self.work.running)
        tip(self.renew, off)

    async def _read(self) -> None:
        found = await self.session.station.api_key()
        kept = {"expiredTime": self._key.expiredTime, "scope": self._key.scope}
        told = {n: v for n, v in kept.items() if getattr(found, n) is None}
        same = found.token == self._key.token
        self._show(found.model_copy(update=told) if same else found)

    def _show(self, key: ApiKey) -> None:
        self._key = key
        self.session.hide(key.token or "")
        self.token.show_secret(key.token or "")
        never = key.expiredTime == NEVER
        self._expires.setText(tr("Never") if never else key.expiredTime or "")
        self._scope.setText(key.scope or "")
        self._rows.set_shown("apiKey.expires", bool(key.expiredTime))
        self._rows.set_shown("apiKey.scope", bool(key.scope))

    def _show_trouble(self, error: StationError) -> None:
        self.session.note(error)
        name = named(self.session.name)
        words = explain(error, say("Could not read the API key of {}.", name), name)
        self.work.say(Told("bad", words.failed, words.rest))

    # Renewing

    async def _ask(self) -> None:
        if await ask(RenewKey(self.session, self)):
            self._start()

    def _start(self) -> None:
        async def job(report: Report) -> Told:
            return self._told(await renew_api_key(self.session, report))

        stopped = tr("The key was not renewed; the old one holds.")
        failed = say("Could not renew the API key of {}.", named(self.session.name))
        self.work.start(job, Words(failed, self._step, stopped, stopped))

    def _step(self, step: Step) -> Doing:
        name = named(self.session.name)
        if step.phase is Phase.SEND:
            return Doing(say("Asking {} for a new key", name))
        return Doing(say("Reading the key of {}", name))

    def _told(self, done: Renewed) -> Told:
        name = named(self.session.name)
        reason = why(done.error) if done.error else ""
        match done.outcome:
            case Outcome.SAVED:
                self._show(done.key)
                return Told("ok", tr("Renewed."), GIVE)
            case Outcome.NOT_SAVED:
                lead = say("{} has not renewed the key.", name)
                return Told("bad", lead, joined((reason, tr("The old one holds."))))
            case _:
                self._show(ApiKey())
                lead = say("Whether {} has renewed the key is not known.", name)
                return Told(
                    "warn", lead, joined((reason, tr("Come back to this page to read it.")))
                )


class RenewKey(Dialog):
    """Accepted: the old key may end. Cancel has the focus and Enter."""

    topic = "manager"

    def __init__(self, session: Session, parent: QWidget) -> None:
        name = short(session.name)
        super().__init__("renewKey", say("Renew the API key of {}", name), WIDTH, parent)
        self.body.addWidget(PageTitle(say("Renew the API key of {}?", name), about(session)))
        self.body.addWidget(
            facts(
                point("warn", "warnIcon", ENDS),
                point("sign_in", "textMuted", tr("Your own sign-in here goes on.")),
            )
        )
        self.body.addStretch(1)
        foot = DialogFoot(say("&Renew API key of {}", literal(name)), destructive=True)
        foot.action.set_symbol("refresh")
        self.set_foot(foot, careful=True)


HELP = tr("Programs that look after the station, such as the ASTROS Manager, sign in with it.")
GIVE = tr("Give the new key to every program that used the old one: that one has ended.")
ENDS = tr(
    "Every program that uses the old key is shut out at once, until it is given the new one. The "
    "old key cannot be brought back."
)
