"""Date and time: setting the station's clock to this computer's time."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.errors import StationError
from app.jobs.set_clock import LATE, set_clock
from app.messages import explain
from app.session import Session
from app.settings import Time
from app.words import tr
from ui.banner import Banner
from ui.buttons import Button
from ui.labels import named, say, tip
from ui.section_panel import SectionPanel, Wishes
from ui.theme import theme

BY_SERVER = tr("A time server sets the clock. Choose “Hand” and apply that first.")


class ClockPanel(SectionPanel):
    """One button, and what came of it."""

    def __init__(self, session: Session, wishes: Wishes) -> None:
        super().__init__(session, wishes)
        self.button = Button(tr("Set to this &computer’s time"), symbol="clock", name="clock.set")
        self.button.clicked.connect(self._start)
        self.told = Banner()
        self.told.setMaximumWidth(theme.px(560))
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.told)
        self.refresh()

    def refresh(self) -> None:
        """Off while a time server sets the clock, or nobody is signed in."""
        draft = self.session.drafts.get(Time)
        by_hand = draft is not None and draft.saved.values.get("isAutoTime") is False
        why = "" if by_hand else BY_SERVER
        if not self.session.station.signed_in:
            why = tr("Sign in first.")
        why = self.session.read_only or why
        self.button.setEnabled(not why)
        tip(self.button, why)

    def _start(self) -> None:
        self.session.start("clock", self._run)

    async def _run(self) -> None:
        name = named(self.session.name)
        try:
            done = await set_clock(self.session)
        except StationError as error:
            self.session.note(error)
            lead = say("Could not set the clock of {}.", name)
            words = explain(error, lead, name, writes=True)
            self.told.show_message("bad", words.failed, words.rest)
            return
        if abs(done.off) <= LATE:
            self.told.show_message(
                "ok", tr("Clock set."), say("{} has this computer’s time.", name)
            )
        else:
            off = round(abs(done.off))
            self.told.show_message(
                "warn",
                tr("The clock is still off."),
                say("{} took the time and is {} s ahead all the same.", name, off)
                if done.off > 0
                else say("{} took the time and is {} s behind all the same.", name, off),
            )
