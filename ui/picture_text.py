"""Texts on a wallpaper: which, what they say, where they stand, and the QR code."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QSlider,
    QWidget,
)

from app.invitation import Invitation
from app.quirks import default
from app.settings.field import matches
from app.wifi_code import join_text
from app.words import tr, without_key
from ui.composing import LONGEST_CODE, Place, Words
from ui.editors import SecretEdit
from ui.labels import PlainLabel, clean, named, say
from ui.theme import show_if, theme

ADDRESS, WIFI = "address", "wifi"
BECOMES = tr("The texts become part of the picture. When the address changes, send it again.")
TOLD = tr("Everybody who sees the display can join this Wi-Fi: the QR code holds its password.")
TYPE_IT = tr("Type the password of the Wi-Fi, as it is set on the page Wi-Fi.")
SMALLEST, LARGEST = 60, 160


class TextControls(QWidget):
    """Check boxes with the words beside them; `changed` after every change.

    Everything starts from the values that the station has now, and nothing is on at first.
    """

    changed = Signal()

    def __init__(self, start: Invitation) -> None:
        super().__init__()
        self._start = start
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._title = self._line(tr("Roo&m name"), "title", named(start.name))
        self._address = self._line(tr("&Address"), "address", clean(start.address), mono=True)
        self._how = self._line(tr("How to &connect"), "how", clean(start.how))
        self._code_on = QCheckBox(tr("&QR code"))
        self._code_on.setObjectName("picture.code.on")
        self._code = QComboBox()
        self._code.setObjectName("picture.code")
        self._code.setAccessibleName(tr("What the QR code holds"))
        self._code.addItem(tr("Address"), ADDRESS)
        if start.ssid:
            self._code.addItem(say("Wi-Fi {}", named(start.ssid, 24)), WIFI)
        self._code.setMinimumContentsLength(8)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._code.setSizeAdjustPolicy(policy)
        self._add(self._code_on, self._code)
        self._link = QLineEdit(clean(start.link))
        self._link.setObjectName("picture.link")
        self._link.setAccessibleName(tr("Address in the QR code"))
        self._link.setMaxLength(LONGEST_CODE)
        self._link.setCursorPosition(0)
        self._link.setFont(theme.font(mono=True))
        self._secret = SecretEdit("picture.wifiPassword", tr("Password of the Wi-Fi"))
        self._secret.setPlaceholderText(tr("Wi-Fi password"))
        self._secret.setText(start.password)
        self._grid.addWidget(self._link, self._grid.rowCount(), 1)
        self._grid.addWidget(self._secret, self._grid.rowCount(), 1)
        self._note = PlainLabel(kind="caption", ink="textMuted", wrap=True)
        self._grid.addWidget(self._note, self._grid.rowCount(), 0, 1, 2)
        self._add_place()
        for signal in (
            self._code_on.toggled, self._code.currentIndexChanged,
            self._link.textChanged, self._secret.textChanged,
        ):  # fmt: skip
            signal.connect(self._change)
        self._refresh()

    def words(self) -> Words:
        """What is to be drawn."""
        return Words(
            _text(self._title),
            _text(self._address),
            _text(self._how),
            self._content(),
            Place(self._place.currentData()),
            self._size.value() / 100,
        )

    def problem(self) -> str:
        """What is still missing."""
        wifi = self._code_on.isChecked() and self._code.currentData() == WIFI
        lacks = wifi and self._start.secured and not self._usable(self._secret.text())
        return TYPE_IT if lacks else ""

    def _content(self) -> str:
        if not self._code_on.isChecked() or self.problem():
            return ""
        if self._code.currentData() == ADDRESS:
            return self._link.text().strip()
        password = self._secret.text() if self._start.secured else ""
        return join_text(self._start.ssid, password, hidden=self._start.hidden)

    def _usable(self, password: str) -> bool:
        """Whether it can be a password of a station's own Wi-Fi."""
        return matches(default("wifi_password"), "no")(password, {}) is None

    def _line(self, label: str, name: str, text: str, *, mono: bool = False) -> "_Line":
        box, edit = QCheckBox(label), QLineEdit(text)
        box.setObjectName(f"picture.{name}.on")
        edit.setObjectName(f"picture.{name}")
        edit.setAccessibleName(without_key(label))
        edit.setMaxLength(120)
        edit.setCursorPosition(0)
        if mono:
            edit.setFont(theme.font(mono=True))
        box.toggled.connect(self._change)
        edit.textChanged.connect(self._change)
        self._add(box, edit)
        return box, edit

    def _add_place(self) -> None:
        self._place = QComboBox()
        self._place.setObjectName("picture.place")
        self._place.setAccessibleName(tr("Place of the texts"))
        self._place.addItem(tr("Bottom, shaded"), Place.BOTTOM)
        self._place.addItem(tr("Top, shaded"), Place.TOP)
        self._place.currentIndexChanged.connect(self._change)
        self._size = QSlider(Qt.Orientation.Horizontal)
        self._size.setObjectName("picture.size")
        self._size.setAccessibleName(tr("Size of the texts in percent"))
        self._size.setRange(SMALLEST, LARGEST)
        self._size.setValue(100)
        self._size.setPageStep(20)
        self._size.valueChanged.connect(self._change)
        self._add(PlainLabel(tr("Place")), self._place)
        self._add(PlainLabel(tr("Size")), self._size)

    def _add(self, left: QWidget, right: QWidget) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(left, row, 0)
        self._grid.addWidget(right, row, 1)

    def _change(self) -> None:
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        for box, edit in (self._title, self._address, self._how):
            edit.setEnabled(box.isChecked())
        code = self._code_on.isChecked()
        wifi = self._code.currentData() == WIFI
        self._code.setEnabled(code)
        self._link.setEnabled(code)
        show_if(self._link, not wifi)
        show_if(self._secret, wifi and self._start.secured)
        self._secret.setEnabled(code)
        told = TOLD if code and wifi and self._start.secured else ""
        some = code or any(box.isChecked() for box, _ in (self._title, self._address, self._how))
        self._note.setText(self.problem() or told or (BECOMES if some else ""))
        show_if(self._note, bool(self._note.text()))
        self._place.setEnabled(some)
        self._size.setEnabled(some)


_Line = tuple[QCheckBox, QLineEdit]


def _text(line: _Line) -> str:
    box, edit = line
    return str(clean(edit.text())) if box.isChecked() and edit.text().strip() else ""
