"""Rows of a panel that stand like the fields of the form above them."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.editors import SecretEdit
from ui.field_row import FieldRow
from ui.labels import CopyButton, PlainLabel
from ui.theme import theme

BETWEEN = 10
NARROW_BELOW = 512


class PanelRows(QWidget):
    """Label and editor, or label and fact, below each other."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[FieldRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(BETWEEN))

    def add(self, key: str, label: str, editor: QWidget, help_text: str = "") -> FieldRow:
        """Add a row; its editor is named `key`."""
        if not editor.objectName():
            editor.setObjectName(key)
        row = FieldRow(key, label, editor, help_text, gutter=0)  # the page has it
        self._rows.append(row)
        self._column.addWidget(row)
        return row

    def add_fact(self, key: str, label: str, *, mono: bool = False) -> PlainLabel:
        """Add a row of text, and return it to be filled."""
        shown = PlainLabel(mono=mono, wrap=True, selectable=True)
        shown.setMinimumHeight(theme.px(32))
        self.add(key, label, shown)
        return shown

    def set_shown(self, key: str, shown: bool) -> None:
        """Show or hide a row."""
        for row in self._rows:
            if row.key == key:
                row.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Labels have the room that they have in the form."""
        super().resizeEvent(event)
        narrow = self.width() < theme.px(NARROW_BELOW)
        least = max((row.least_width(narrow=True) for row in self._rows), default=0)
        for row in self._rows:
            row.set_narrow(narrow, narrow and least > self.width())


class KeptSecret(QWidget):
    """A secret of the station: masked, shown for 30 s on demand, to be copied, never edited.

    `says` names the line, `copies` the button that copies it.
    """

    def __init__(self, name: str, says: str, copies: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}.kept")
        self.line = SecretEdit(name, says)
        self.line.setReadOnly(True)
        self.line.setFont(theme.font("body", mono=True))
        self.copy_button = CopyButton(self.line.text, copies)
        self.copy_button.setObjectName(f"{name}.copy")
        self.setFocusProxy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.copy_button)

    def show_secret(self, text: str) -> None:
        """Hold another secret, masked; none is nothing to show or copy."""
        if text != self.line.text():
            self.line.reveal(False)
            self.line.setText(text)
            self.line.setCursorPosition(0)
        self.setEnabled(bool(text))

    def sizeHint(self) -> QSize:
        """As high as one control."""
        return QSize(super().sizeHint().width(), theme.control)
