"""Passwords: that of the Web Configuration account, and that of the moderation page."""

from PySide6.QtWidgets import QVBoxLayout

from app.jobs.change_password import Whose
from app.session import Session
from app.words import tr
from ui.new_password import NewPassword
from ui.section_panel import SectionPanel, Wishes

BETWEEN = 32
ADMIN = tr("For the account with which you sign in here and on its Web Configuration page.")
MODERATION = tr("For who moderates a meeting. As it leaves the factory it is “moderator”.")


class PasswordsPanel(SectionPanel):
    """Two forms below each other."""

    def __init__(self, session: Session, wishes: Wishes, prefix: str = "passwords") -> None:
        super().__init__(session, wishes)
        self.forms = [
            NewPassword(session, wishes, Whose.ADMIN, tr("Admin password"), ADMIN, prefix),
            NewPassword(
                session, wishes, Whose.MODERATION, tr("Moderation password"), MODERATION, prefix
            ),
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for form in self.forms:
            column.addWidget(form)
        self.refresh()

    def refresh(self) -> None:
        """Off while nobody is signed in."""
        for form in self.forms:
            form.refresh()
