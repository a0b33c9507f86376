"""Connection settings of one station: scheme, port, and where the token goes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QLabel,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.origin import PORTS, Origin
from app.quirks import ways
from app.words import say, tr, without_key
from ui.dialog import Dialog
from ui.headings import DialogFoot
from ui.labels import PlainLabel, clean, tip
from ui.theme import theme

if TYPE_CHECKING:
    from app.origin import Scheme

WIDTH = 560
LABELS = 152
PORT = 160
ONLY_HTTPS = tr(
    "This station was seen on https. The program never speaks to it on http again, for then "
    "somebody could listen or take its place."
)
OPEN_LINE = tr("Everybody in the network can read along, the password too.")


def token_words(way: str) -> str:
    """A place of the token in words: `Header X-API-Key`."""
    if way.startswith("?"):
        return say("Address, as {}=…", way.partition("=")[0])
    name, _, form = way.partition(": ")
    if name == "Cookie":
        return say("Cookie {}", form.partition("=")[0])
    before = form.partition("{}")[0].strip()
    if before:
        return say("Header {}, after the word {}", name, before)
    return say("Header {}", name)


class ConnectionDialog(Dialog):
    """Accepted: `origin()` and `token_place()` are what the user wants.

    `https_only` switches http off: the station was seen on https before (unknowns.md row 2).
    """

    topic = "signing_in"

    def __init__(
        self,
        origin: Origin,
        token_place: str | None = None,
        https_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("connection", tr("Connection settings"), WIDTH, parent)
        self._host = origin.host
        self._touched = origin.port != PORTS[origin.scheme]
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(16)
        self._grid.setColumnMinimumWidth(0, theme.px(LABELS))
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self._row(tr("Address"), PlainLabel(origin.host, mono=True, wrap=True, selectable=True))
        self._schemes = QButtonGroup(self)
        self._row(tr("Protocol"), self._scheme_box(origin, https_only))
        self._port = _port_box(origin.port)
        self._row(tr("&Port"), self._port, tr("The port of the protocol, until you change it."))
        self._token = _token_box(token_place)
        self._row(tr("&Token goes into"), self._token, TOKEN_HELP)
        self.set_foot(DialogFoot(tr("&Use these settings")))
        self._schemes.buttonToggled.connect(lambda _, on: self._follow() if on else None)
        self._port.valueChanged.connect(self._touch)
        self._schemes.button(self._schemes.checkedId()).setFocus()

    def origin(self) -> Origin:
        """Where the station shall be spoken to."""
        return Origin(self._scheme, self._host, self._port.value())

    def token_place(self) -> str | None:
        """One of `quirks.ways("token_place")`, or None: find out by itself."""
        found: str | None = self._token.currentData()
        return found

    @property
    def _scheme(self) -> "Scheme":
        return "https" if self._schemes.checkedId() == 0 else "http"

    def _follow(self) -> None:
        if not self._touched:
            self._port.blockSignals(True)
            self._port.setValue(PORTS[self._scheme])
            self._port.blockSignals(False)

    def _touch(self) -> None:
        self._touched = True

    def _row(self, label: str, editor: QWidget, help_text: str = "") -> None:
        at = self._grid.rowCount()
        shown = PlainLabel(label) if "&" not in label else _mnemonic(label, editor)
        below = QVBoxLayout()
        below.setSpacing(4)
        below.addWidget(editor)
        if help_text:
            below.addWidget(PlainLabel(help_text, kind="caption", ink="textMuted", wrap=True))
            editor.setAccessibleDescription(help_text)
        middle = isinstance(editor, PlainLabel)
        shown.setContentsMargins(0, 0 if middle else 5, 12, 0)
        self._grid.addWidget(shown, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(below, at, 1)

    def _scheme_box(self, origin: Origin, https_only: bool) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for number, (words, scheme) in enumerate(
            ((tr("&https, encrypted"), "https"), (tr("http, &not encrypted"), "http"))
        ):
            button = QRadioButton(words)
            button.setObjectName(f"connection.{scheme}")
            button.setAccessibleName(without_key(words))
            button.setChecked(origin.scheme == scheme)
            self._schemes.addButton(button, number)
            column.addWidget(button)
        reason = ONLY_HTTPS if https_only else OPEN_LINE
        button.setAccessibleDescription(reason)
        if https_only:
            button.setEnabled(False)
            tip(button, reason)
            self._schemes.button(0).setChecked(True)
        note = PlainLabel(reason, kind="caption", ink="textMuted", wrap=True)
        note.setContentsMargins(26, 0, 0, 0)
        column.addWidget(note)
        return box


def _port_box(port: int) -> QSpinBox:
    box = QSpinBox()
    box.setObjectName("connection.port")
    box.setAccessibleName(tr("Port"))
    box.setRange(1, 65_535)
    box.setValue(port)
    box.setFixedWidth(theme.px(PORT))
    return box


def _token_box(chosen: str | None) -> QComboBox:
    box = QComboBox()
    box.setObjectName("connection.token")
    box.setAccessibleName(tr("Token goes into"))
    # As wide as there is room: its longest way is wider than the dialog in some languages.
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.addItem(tr("Find out by itself"), None)
    for way in dict.fromkeys((*ways("token_place"), *([chosen] if chosen else []))):
        box.addItem(clean(token_words(way)), way)
    box.setCurrentIndex(max(0, box.findData(chosen)) if chosen else 0)
    return box


def _mnemonic(words: str, editor: QWidget) -> QLabel:
    label = PlainLabel(words)
    label.setBuddy(editor)
    return label


TOKEN_HELP = tr("Only where the sign-in works and every page is refused afterwards.")
