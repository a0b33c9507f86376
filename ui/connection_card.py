"""The Wi-Fi network that a station is on, as it tells it (17.4)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from app.models import WifiConnection
from app.networks import signal
from app.words import tr
from ui.buttons import Button
from ui.labels import ElidedLabel, PlainLabel, literal, named, say
from ui.marks import Chip, SignalBars
from ui.theme import set_look, show_if

COLUMNS = 4


class ConnectionCard(QFrame):
    """Name, state and facts. `forget` asks to leave the network."""

    forget = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("otherAp.connection")
        set_look(self, card="sunken")
        self._bars = SignalBars()
        self._name = ElidedLabel(kind="section")
        self._chip = Chip("")
        self._button = Button("", name="otherAp.forget")
        self._button.clicked.connect(self.forget)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(28)
        self._facts.setVerticalSpacing(2)
        self._facts.setColumnStretch(COLUMNS, 1)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._bars)
        head.addWidget(self._name)
        head.addWidget(self._chip)
        head.addStretch(1)
        head.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(self._facts)
        self.show_connection(WifiConnection())

    def show_connection(self, connection: WifiConnection) -> None:
        """Show what the station told; nothing of it is ours."""
        ssid = connection.ssid or ""
        self._bars.set_level(signal(connection.level).bars)
        self._name.setText(ssid or tr("On no network"))
        if not ssid:
            self._chip.set_chip(tr("Not connected"), "plain")
        elif connection.connected:
            self._chip.set_chip(tr("Connected"), "ok", "check")
        else:
            self._chip.set_chip(tr("Joining"), "accent")
        self._button.setText(say("&Forget {}…", literal(named(ssid, 20))) if ssid else "")
        show_if(self._button, bool(ssid and connection.connected))
        self._show_facts(_facts(connection) if ssid else [])
        self.setAccessibleName(say("Connection: {}", ssid) if ssid else tr("Connection: none"))

    def _show_facts(self, facts: list[tuple[str, str, bool]]) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for at, (label, value, mono) in enumerate(facts):
            row, column = divmod(at, COLUMNS)
            self._facts.addWidget(
                PlainLabel(label, kind="caption", ink="textMuted"), 2 * row, column
            )
            shown = PlainLabel(value, mono=mono, selectable=True)
            shown.setAccessibleName(say("{}: {}", label, value))
            self._facts.addWidget(shown, 2 * row + 1, column)


def _facts(told: WifiConnection) -> list[tuple[str, str, bool]]:
    """Everything of 17.4 that was told, as label, value, and whether it is an address."""
    level = ""
    if told.level is not None:
        level = f"{told.level} dBm" if told.level < 0 else say("{} of 4", told.level)
    rows = (
        (tr("Address"), told.ip, True),
        (tr("Netmask"), told.mask, True),
        (tr("Gateway"), told.gateway, True),
        ("DNS", ", ".join(filter(None, (told.dns1, told.dns2))), True),
        (tr("Security"), told.security, False),
        (tr("Frequency"), f"{told.freq} MHz" if told.freq else "", False),
        (tr("Speed"), f"{told.speed} Mbit/s" if told.speed else "", False),
        (tr("Signal"), level, False),
        (tr("Wi-Fi MAC"), told.mac, True),
        (tr("Name"), tr("Hidden") if told.isHide else "", False),
    )
    return [(label, value, mono) for label, value, mono in rows if value]
