"""Joining a Wi-Fi network with a station: what its security asks for, and the address."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from app.jobs.join_wifi import Credentials, is_eap, is_open, wrong
from app.networks import InReach
from app.quirks import default
from app.settings.ethernet import address, inside, netmask, no_edge
from app.settings.field import Rule
from app.words import tr
from ui.banner import Banner
from ui.dialog import Dialog
from ui.editors import SecretEdit
from ui.field_row import FieldRow
from ui.headings import DialogFoot
from ui.labels import Cleaned, ElidedLabel, PlainLabel, literal, named, say, tip
from ui.marks import Chip, SignalBars
from ui.network_list import security_words
from ui.theme import show_if, theme
from ui.write_down import WriteDown

WIDTH = 600
STATIC: Mapping[str, tuple[str, tuple[Rule, ...]]] = {
    "ip": (tr("Address"), (address(), no_edge)),
    "mask": (tr("Netmask"), (netmask,)),
    "gateway": (tr("Gateway"), (address(), inside)),
    "dns1": (tr("DNS 1"), (address(optional=True),)),
    "dns2": (tr("DNS 2"), (address(optional=True),)),
}


class JoinDialog(Dialog):
    """Accepted: `credentials()` are complete. Nothing of them is kept.

    `network` is one of the list, None for one that is typed by hand. `note` says what becomes of
    this computer's connection: bold words and a sentence; `lines` is what to write down where it
    may be cut.
    """

    topic = "other_ap"

    def __init__(
        self,
        station: str,
        network: InReach | None,
        note: tuple[str, str],
        parent: QWidget | None = None,
        lines: Sequence[Cleaned] = (),
    ) -> None:
        title = say("Join a network with {}", named(station))
        super().__init__("join", title, WIDTH, parent)
        self._network = network
        self._rows: dict[str, FieldRow] = {}
        self._touched: set[str] = set()
        self.body.setSpacing(10)
        if network is not None:
            self.body.addLayout(_head(network))
        self._make_fields()
        self._make_address()
        self.again = QCheckBox(tr("Join again by itself when it is in reach"))
        self.again.setChecked(True)
        self._row("again", "", self.again)
        self.body.addSpacing(4)
        self.body.addWidget(Banner("warn" if lines else "info", *note))
        if lines:
            self.body.addWidget(PlainLabel(tr("Write down, in case it is lost"), kind="section"))
            self.body.addWidget(WriteDown("join", station, lines))
        self.body.addStretch(1)
        self._foot = DialogFoot(self._action())
        self._why = PlainLabel(ink="badText")
        self._foot.add_left(self._why)
        self.set_foot(self._foot)
        self._refresh()

    def credentials(self) -> Credentials:
        """What was typed, as far as its security needs it."""
        eap = is_eap(self._security())
        static = {name: self._text(name) for name in STATIC} if self._static() else {}
        return Credentials(
            ssid=self._network.ssid if self._network else self._text("ssid"),
            security=self._security(),
            password="" if is_open(self._security()) else self.password.text(),
            eap_method=self.method.currentText() if eap else "",
            phase=self.phase.currentText() if eap else "",
            identity=self._text("identity") if eap else "",
            static={name: value for name, value in static.items() if value},
            reconnect=self.again.isChecked(),
        )

    def errors(self) -> dict[str, str]:
        """What is wrong, in words by field."""
        found = wrong(self.credentials(), listed=self._network is not None)
        if self._static():
            values = {name: self._text(name) for name in STATIC}
            for name, (_, rules) in STATIC.items():
                words = next((w for rule in rules if (w := _judged(rule, name, values))), None)
                if words:
                    found[name] = words
        return found

    def _make_fields(self) -> None:
        if self._network is None:
            self._line(
                "ssid", tr("Name (SSID)"), tr("As the network calls itself; capitals count.")
            )
            self.security = QComboBox()
            self.security.addItems([str(way) for way in default("join_security")])
            self.security.setCurrentIndex(1)
            self.security.currentIndexChanged.connect(self._refresh)
            self._row("security", tr("Security"), self.security)
        self.method, self.phase = QComboBox(), QComboBox()
        self.method.addItems(default("eap_methods"))
        self.phase.addItems(default("eap_phases"))
        self.phase.setCurrentText("MSCHAPV2")
        self._row("eap_method", tr("EAP method"), self.method)
        self._row("phase", tr("Phase 2"), self.phase)
        self._line("identity", tr("Identity"))
        self.password = SecretEdit("join.password", tr("Password"))
        self.password.textEdited.connect(lambda _: self._edited("password"))
        self._row("password", tr("Password"), self.password)

    def _make_address(self) -> None:
        self.by = QComboBox()
        self.by.addItems([tr("Automatic (DHCP)"), tr("Static")])
        self.by.currentIndexChanged.connect(self._refresh)
        self._row("by", tr("Address by"), self.by)
        for name, (label, _) in STATIC.items():
            line = self._line(name, label)
            line.setFont(theme.font("body", mono=True))
            if name.startswith("dns"):
                line.setPlaceholderText(tr("optional"))

    def _line(self, name: str, label: str, help_text: str = "") -> QLineEdit:
        line = QLineEdit()
        line.textEdited.connect(lambda _: self._edited(name))
        self._row(name, label, line, help_text)
        return line

    def _row(self, name: str, label: str, editor: QWidget, help_text: str = "") -> None:
        editor.setObjectName(f"join.{name}")
        editor.setAccessibleName(label or tr("Join again by itself"))
        row = FieldRow(name, label, editor, help_text)
        self._rows[name] = row
        self.body.addWidget(row)

    def _text(self, name: str) -> str:
        editor = self._rows[name].editor
        assert isinstance(editor, QLineEdit)
        return editor.text()

    def _security(self) -> str:
        return self._network.security if self._network else self.security.currentText()

    def _static(self) -> bool:
        return self.by.currentIndex() == 1

    def _edited(self, name: str) -> None:
        self._touched.add(name)
        self._refresh()

    def _refresh(self) -> None:
        """Show the fields that count, and what is wrong with those that were touched."""
        eap, shown = is_eap(self._security()), self._static()
        for name in ("eap_method", "phase", "identity"):
            show_if(self._rows[name], eap)
        show_if(self._rows["password"], not is_open(self._security()))
        for name in STATIC:
            show_if(self._rows[name], shown)
        found = self.errors()
        for name, row in self._rows.items():
            row.set_error(found.get(name, "") if name in self._touched else "")
        first = next((name for name in self._rows if name in found), "")
        words = say("{} needs a correction.", self._rows[first].label.text()) if first else ""
        self._why.setText(words if first in self._touched else "")
        self._foot.action.setText(self._action())
        self._foot.action.setEnabled(not found)
        tip(self._foot.action, found.get(first, ""))

    def _action(self) -> str:
        ssid = self._network.ssid if self._network else self._text("ssid")
        return say("&Join {}", literal(named(ssid, 24))) if ssid else tr("&Join")


def _head(network: InReach) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(SignalBars(network.signal.bars))
    row.addWidget(ElidedLabel(named(network.ssid), kind="title"))
    symbol = "lock_open" if network.open else "eap" if network.eap else "lock"
    row.addWidget(Chip(security_words(network), "warn" if network.open else "plain", symbol))
    row.addStretch(1)
    return row


def _judged(rule: Rule, name: str, values: Mapping[str, str]) -> str | None:
    """A rule about other fields waits until those are addresses."""
    try:
        return rule(values[name], values)
    except ValueError:
        return None
