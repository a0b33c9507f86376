"""Firmware: the version on the station, a look for a newer one, and the way to update."""

from PySide6.QtWidgets import QVBoxLayout

from app.errors import StationError
from app.messages import explain
from app.models import Firmware
from app.session import Session
from app.update_words import BY_FILE
from app.words import tr
from ui.banner import Banner
from ui.button_row import ButtonRow
from ui.buttons import Button
from ui.dialog import short
from ui.idle import why_busy
from ui.labels import PlainLabel, joined, literal, named, say, tip
from ui.panel_rows import PanelRows
from ui.section_panel import SectionPanel, Wishes
from ui.theme import theme

WIDTH = 560


class FirmwarePanel(SectionPanel):
    """The maker's server is asked at the user's word alone, and by the station."""

    def __init__(self, session: Session, wishes: Wishes) -> None:
        super().__init__(session, wishes)
        self._asked: Firmware | None = None
        self._asked_of = ""
        self._asking = False
        self.rows = PanelRows()
        self._version: PlainLabel = self.rows.add_fact(
            "firmware.current", tr("Installed"), mono=True
        )
        self._newer: PlainLabel = self.rows.add_fact("firmware.new", tr("Newer version"))
        self.check = Button(tr("&Check for a newer one"), symbol="refresh", name="firmware.check")
        self.update_button = Button("", "primary", "update_file", name="firmware.update")
        self.check.clicked.connect(self._check)
        self.update_button.clicked.connect(lambda: wishes.update_firmware.emit(self._asked))
        self.told = Banner()
        self.told.setObjectName("firmware.problem")
        self.told.setMaximumWidth(theme.px(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.rows)
        column.addWidget(ButtonRow([self.check, self.update_button]))
        column.addWidget(self.told)
        self.refresh()

    def refresh(self) -> None:
        """Show what the session holds now."""
        current = self.session.firmware.current
        if self._asked is not None and self._asked_of != (current or ""):
            self._asked = None  # another version runs: what was said of the one before is void
        self._version.setText(current or tr("not told"))
        asking = self._asking
        if asking:
            self._newer.setText(tr("The station is asking its maker’s server…"))
        elif self._asked is None:
            self._newer.setText(tr("not asked yet"))
        elif self._asked.new:
            self._newer.setText(say("{} is there", self._asked.new))
        else:
            self._newer.setText(tr("none, says the maker’s server"))
        self.update_button.setText(say("&Update {}…", literal(short(self.session.name))))
        self.update_button.set_symbol("update_file")
        why = why_busy(self.session)
        self.update_button.setEnabled(not why)
        tip(self.update_button, why)
        signed_in = self.session.station.signed_in
        self.check.setEnabled(signed_in and not asking)
        tip(self.check, "" if signed_in else tr("Sign in first."))

    def _check(self) -> None:
        self._asking = True
        self.told.show_message("info", "")
        self.tasks.start(self._ask(), key="check", failed=self._failed)
        self.refresh()

    async def _ask(self) -> None:
        try:
            self._asked = await self.session.station.firmware(ask_vendor=True)
            self._asked_of = self._asked.current or ""
            self.session.firmware = self._asked
        finally:
            self._asking = False
            self.session.changed.tell()

    def _failed(self, error: StationError) -> None:
        self._asked = None
        self.session.note(error)
        name = named(self.session.name)
        words = explain(error, say("Could not ask the maker’s server by way of {}.", name), name)
        self.told.show_message("bad", words.failed, joined((words.truth, BY_FILE)))
        self.refresh()
