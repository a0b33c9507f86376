"""The login code in force, and a view of it that can be read across a room."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.models import LoginCode
from app.session import Session
from app.settings import General
from app.words import tr
from ui.banner import Banner
from ui.buttons import Button
from ui.labels import named, say, tip
from ui.large_code import LargeCode
from ui.section_panel import SectionPanel, Wishes
from ui.tasks import ask
from ui.theme import theme

NO_CODE = 0


class LoginCodePanel(SectionPanel):
    """A button, and what the station tells presenters where that differs from its settings."""

    def __init__(self, session: Session, wishes: Wishes) -> None:
        super().__init__(session, wishes)
        self._told = ""
        self._compared = ""
        self.button = Button(tr("Show &large"), symbol="display", name="loginCode.large")
        self.button.clicked.connect(lambda: self.tasks.start(self._show_large(), key="large"))
        self.differs = Banner()
        self.differs.setMaximumWidth(theme.px(560))
        self.differs.setObjectName("loginCode.differs")
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.differs)
        column.addLayout(row)
        self.refresh()

    @property
    def code(self) -> str:
        """The code in force: what presenters are told goes before what the settings say."""
        return self._told or self._set

    def enter(self) -> None:
        """Ask what presenters are told; stations that do not tell are no trouble (1.2)."""
        self.tasks.start(self._read(), key="read", failed=lambda error: None)

    def refresh(self) -> None:
        """Show the difference, where there is one."""
        if self._told and self._compared != self._set:
            self._told = ""  # it was told before the settings changed
            if self.session.station.signed_in:
                self.enter()
        why = "" if self.code else tr("No login code is set.")
        if not self.session.station.signed_in:
            why = tr("Sign in first.")
        self.button.setEnabled(not why)
        tip(self.button, why)
        if self._told and self._set and self._told != self._set:
            lead = say(
                "{} tells presenters another code: {}.", named(self.session.name), self._told
            )
            rest = say("Its settings say {}. Presenters need {}.", self._set, self._told)
            self.differs.show_message("warn", lead, rest, "code")
        else:
            self.differs.show_message("info", "")

    @property
    def _set(self) -> str:
        draft = self.session.drafts.get(General)
        saved = draft.saved.values if draft else {}
        return "" if saved.get("codeType") == NO_CODE else str(saved.get("codeValue") or "")

    async def _read(self) -> None:
        compared = self._set
        found = await self.session.station.login_code()
        self._told, self._compared = _value(found), compared
        self.refresh()

    async def _show_large(self) -> None:
        dialog = LargeCode(self.session, self.code, self)
        await ask(dialog)
        dialog.deleteLater()


def _value(found: LoginCode) -> str:
    return "" if found.codeType == NO_CODE else found.codeValue or ""
