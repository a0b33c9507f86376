"""The head of a station's page: who it is, where it is, whether the line is encrypted."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from app.session import Session
from ui.buttons import Button
from ui.labels import CopyButton, IconButton, IconLabel, PlainLabel
from ui.marks import Panel
from ui.theme import theme

HEIGHT = 60


class StationHeader(Panel):
    """Name, model, address, firmware, encryption; reload and sign out at the right."""

    reload = Signal()
    sign_out = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__("surface")
        self._session = session
        self.setObjectName("stationHeader")
        self.setMinimumHeight(theme.px(HEIGHT))
        self._name = PlainLabel(kind="display", elide=True)
        self._model = PlainLabel(ink="textMuted")
        self._dots = [PlainLabel("·", ink="textMuted") for _ in range(3)]
        self._address = PlainLabel(mono=True, ink="textMuted", selectable=True)
        self._copy = CopyButton(lambda: session.station.origin.netloc, "the address")
        self._firmware = PlainLabel(ink="textMuted")
        self._lock = IconLabel("lock_check", "okIcon")
        self._line = PlainLabel(ink="textMuted")
        self.reload_button = IconButton("refresh", "Read all settings again (F5)")
        self.reload_button.setObjectName("reload")
        self.sign_out_button = Button("Sign o&ut", symbol="sign_out", name="signOut")
        self.reload_button.clicked.connect(self.reload)
        self.sign_out_button.clicked.connect(self.sign_out)
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Show what the session knows now."""
        session = self._session
        origin = session.station.origin
        self._name.setText(session.name)
        self._model.setText(session.info.model or "")
        self._address.setText(origin.netloc)
        self._lock.set_icon(*(("lock_check", "okIcon") if origin.encrypted else OPEN))
        self._line.setText("Encrypted" if origin.encrypted else "Not encrypted")
        self._line.set_ink("textMuted" if origin.encrypted else "warnText")
        signed_in = bool(session.drafts)
        self.reload_button.setVisible(signed_in)
        self.sign_out_button.setVisible(signed_in)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Firmware is shortened, then left out, before anything is cut."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._name)
        row.addSpacing(8)
        row.addWidget(self._model)
        row.addWidget(self._dots[0])
        row.addWidget(self._address)
        row.addWidget(self._copy)
        row.addWidget(self._dots[1])
        row.addWidget(self._firmware)
        row.addWidget(self._dots[2])
        row.addWidget(self._lock)
        row.addWidget(self._line)
        row.addStretch(1)
        row.addWidget(self.reload_button)
        row.addWidget(self.sign_out_button)

    def _arrange(self) -> None:
        """The longest form of the firmware that leaves the name whole."""
        version = self._session.firmware.current
        self._model.setVisible(bool(self._model.text()))
        self._dots[0].setVisible(bool(self._model.text()))
        for words in (f"Firmware {version}", f"fw {version}", "") if version else ("",):
            self._firmware.setText(words)
            self._firmware.setVisible(bool(words))
            self._dots[1].setVisible(bool(words))
            if self._row.sizeHint().width() <= self.width():
                break


OPEN = ("lock_open", "warnIcon")
