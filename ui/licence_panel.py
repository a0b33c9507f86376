"""The BYOM licence: its state, and activating a key."""

import unicodedata

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from app.errors import Rejected, StationError
from app.jobs.activate_licence import KEY, Activation, Phase, activate_licence
from app.jobs.apply import Outcome
from app.jobs.step import Report, Step
from app.messages import explain, why
from app.models import Licence
from app.session import Session
from app.words import tr
from ui.buttons import Button
from ui.headings import PageTitle
from ui.labels import joined, named, say, tip
from ui.panel_rows import KeptSecret, PanelRows
from ui.section_panel import SectionPanel, Wishes
from ui.theme import theme
from ui.work import Doing, Told, Words, Work

STATES = {0: tr("Not activated"), 1: tr("Activated"), 2: tr("Expired")}
PERMANENT = "2099"


class LicencePanel(SectionPanel):
    """State, expiry and key as the station has them, and a line for another key."""

    def __init__(self, session: Session, wishes: Wishes) -> None:
        super().__init__(session, wishes)
        self.work = Work(session, "licence")
        self.work.ended.connect(self.refresh)
        self.key = QLineEdit()
        self.key.setFont(theme.font("body", mono=True))
        self.key.textChanged.connect(self._clean)
        self.button = Button(tr("Activate this &key"), "primary", name="licence.activate")
        self.button.clicked.connect(self._start)
        self.key.returnPressed.connect(self.button.click)
        self._lay_out()
        self._show(None)
        self.refresh()

    def enter(self) -> None:
        """Read the licence."""
        if not self.work.running:
            self.tasks.start(self._read(), key="read", failed=self._show_trouble)

    def refresh(self) -> None:
        """Offer what is possible now, and say what is wrong with the key."""
        typed = self.key.text()
        wrong = KEY(typed, {}) if typed else None
        self._row.set_error(wrong or "")
        off = self.session.read_only or wrong or ("" if typed else tr("Type or paste a key first."))
        if not self.session.station.signed_in:
            off = tr("Sign in first.")
            self._show(None)
        self.button.setEnabled(not off and not self.work.running)
        tip(self.button, off)
        self.key.setReadOnly(self.work.running)

    def _lay_out(self) -> None:
        facts = PanelRows()
        self._state = facts.add_fact("licence.status", tr("Status"))
        self._expires = facts.add_fact("licence.expires", tr("Expires"))
        self._kept = KeptSecret(
            "licence.kept", tr("Key on the station"), tr("Copy the key on the station")
        )
        facts.add("licence.kept", tr("Key on the station"), self._kept)
        self._facts = facts
        entry = PanelRows()
        self._row = entry.add("licence.key", tr("New key"), self.key, HELP)
        button = QHBoxLayout()
        button.addWidget(self.button)
        button.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(facts)
        column.addSpacing(8)
        column.addWidget(PageTitle(tr("Activate a key"), kind="section"))
        column.addWidget(entry)
        column.addLayout(button)
        column.addWidget(self.work)

    async def _read(self) -> None:
        self._show(await self.session.station.licence())

    def _show(self, licence: Licence | None) -> None:
        """What the station holds; None while that is not known."""
        self._state.setText(state_words(licence.status) if licence else tr("Not read yet"))
        self._expires.setText(expiry_words(licence.expiredDate) if licence else "")
        kept = licence.key or "" if licence else ""
        self.session.hide(kept)
        self._kept.show_secret(kept)
        self._facts.set_shown("licence.expires", bool(licence and licence.expiredDate))
        self._facts.set_shown("licence.kept", bool(kept))

    def _show_trouble(self, error: StationError) -> None:
        self.session.note(error)
        name = named(self.session.name)
        words = explain(error, say("Could not read the licence of {}.", name), name)
        self.work.say(Told("bad", words.failed, words.rest))

    def _clean(self) -> None:
        """A key that is pasted brings spaces and line breaks along; no key has any."""
        typed = self.key.text()
        clean = tidy(typed)
        if clean != typed:
            at = len(tidy(typed[: self.key.cursorPosition()]))
            self.key.setText(clean)
            self.key.setCursorPosition(at)
        self.refresh()

    # Activating

    def _start(self) -> None:
        key = self.key.text()
        self.session.hide(key)
        failed = say("Could not activate the key of {}.", named(self.session.name))

        async def job(report: Report) -> Told:
            try:
                return self._told(await activate_licence(self.session, key, report))
            except Rejected as error:
                return Told("bad", failed, joined((why(error), REFUSED)))

        stopped = tr("The key was not sent; the licence is as it was.")
        self.work.start(job, Words(failed, self._step, stopped, stopped))

    def _step(self, step: Step) -> Doing:
        name = named(self.session.name)
        if step.phase is Phase.SEND:
            return Doing(say("Activating the key at {}", name))
        return Doing(say("Reading the licence of {}", name))

    def _told(self, done: Activation) -> Told:
        name = named(self.session.name)
        reason = why(done.error) if done.error else ""
        if done.outcome is Outcome.UNKNOWN:
            lead = say("Whether {} took the key is not known.", name)
            return Told(
                "warn", lead, joined((reason, tr("Come back to this page to read the licence.")))
            )
        self._show(done.licence)
        state = state_words(done.licence.status)
        if done.outcome is Outcome.SAVED:
            self.key.clear()
            until = expiry_words(done.licence.expiredDate)
            rest = say("Read back from {}: {}. Expires: {}.", name, state, until)
            return Told("ok", tr("The licence is activated."), rest)
        lead = say("{} did not activate the key.", name)
        return Told("bad", lead, joined((reason, say("Read back: {}.", state))))


def tidy(text: str) -> str:
    """Without what nobody sees."""
    unseen = ("Cf", "Cc", "Zs", "Zl", "Zp")
    return "".join(char for char in text if unicodedata.category(char) not in unseen)


def state_words(status: int | None) -> str:
    """The state in words."""
    if status is None:
        return tr("Not reported")
    return STATES.get(status, say("Unknown ({})", status))


def expiry_words(date: str | None) -> str:
    """Until when; the document says how a permanent one begins."""
    if not date:
        return tr("Not reported")
    return say("Never, permanent ({})", date) if date.startswith(PERMANENT) else date


HELP = tr("At most 69 letters, digits, “=”, “/” and “+”. Spaces and line breaks are left out.")
REFUSED = tr("The licence is as it was. Check the key with whoever gave it to you.")
