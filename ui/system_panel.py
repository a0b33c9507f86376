"""System: restart, configuration file, logs and factory reset, a row each."""

from PySide6.QtWidgets import QVBoxLayout

from app.session import Session
from app.words import say, tr
from ui.action_row import ActionRow
from ui.buttons import Button
from ui.configuration_card import ConfigurationCard
from ui.dialog import short
from ui.idle import why_busy
from ui.labels import literal, tip
from ui.logs_card import LogsCard
from ui.marks import Line
from ui.section_panel import SectionPanel, Wishes


class SystemPanel(SectionPanel):
    """Each row asks before anything happens."""

    def __init__(self, session: Session, wishes: Wishes) -> None:
        super().__init__(session, wishes)
        self.restart = Button("", symbol="restart", name="system.restart")
        self.reset = Button("", symbol="factory_reset", name="system.reset")
        self.restart.clicked.connect(wishes.restart)
        self.reset.clicked.connect(wishes.reset)
        self.configuration = ConfigurationCard(session, wishes)
        wishes.export.connect(self.configuration.export.click)
        self.logs = LogsCard(session, wishes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        rows = (
            ActionRow(tr("Restart"), RESTART, self.restart),
            self.configuration,
            self.logs,
            ActionRow(tr("Factory reset"), RESET, self.reset),
        )
        for at, row in enumerate(rows):
            if at:
                column.addWidget(Line())
            column.addWidget(row)
        self.refresh()

    def enter(self) -> None:
        """Read what the rows show."""
        self.logs.enter()

    def refresh(self) -> None:
        """Name the station, and say why the buttons are off where they are."""
        name = literal(short(self.session.name))
        self.restart.setText(say("&Restart {}…", name))
        self.reset.setText(say("&Factory reset of {}…", name))
        why = why_busy(self.session)
        for button in (self.restart, self.reset):
            button.setEnabled(not why)
            tip(button, why)
        self.configuration.refresh()
        self.logs.refresh()


RESTART = tr("About a minute without a picture. Whoever presents is cut off; settings stay.")
RESET = tr("All settings, wallpapers and passwords go back to factory values; the firmware stays.")
