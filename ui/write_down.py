"""Values that are worth writing down: lines to mark, to copy, and to save as text."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.words import tr
from ui.banner import Banner
from ui.buttons import Button
from ui.labels import Cleaned, PlainLabel
from ui.marks import Panel
from ui.theme import set_look


class WriteDown(QWidget):
    """Lines of text, one below the other, and what can be done with them.

    `key` names its buttons: `networkChange.copy`; `station` is what a file is called after.
    """

    def __init__(self, key: str, station: str, lines: Sequence[Cleaned] = ()) -> None:
        super().__init__()
        self._station = station
        self._lines: tuple[Cleaned, ...] = ()
        self._block = Panel("surface")
        set_look(self._block, card="surface")
        self._column = QVBoxLayout(self._block)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(4)
        self._said = Banner()
        row = QHBoxLayout()
        row.setSpacing(8)
        copy = Button(tr("&Copy"), symbol="copy", small=True, name=f"{key}.copy")
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.note()))
        save = Button(tr("Save as &text…"), symbol="save", small=True, name=f"{key}.save")
        save.clicked.connect(self._ask_for_file)
        row.addWidget(copy)
        row.addWidget(save)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._block)
        column.addLayout(row)
        column.addWidget(self._said)
        self.show_lines(station, lines)

    def show_lines(self, station: str, lines: Sequence[Cleaned]) -> None:
        """Show others."""
        self._station, self._lines = station, tuple(lines)
        self._said.show_message("info", "")
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines:
            self._column.addWidget(PlainLabel(line, mono=True, wrap=True, selectable=True))

    def note(self) -> str:
        """All of it, as lines of text."""
        return "\n".join(self._lines)

    def save(self, path: str) -> None:
        """Write the note into a file, and say so; an error is said, too."""
        try:
            Path(path).write_text(self.note() + "\n", encoding="utf-8")
        except OSError as error:
            self._said.show_message("bad", tr("Not saved."), error.strerror or "")
        else:
            self._said.show_message("ok", tr("Saved."), Path(path).name)

    def _ask_for_file(self) -> None:
        name = f"{_file_name(self._station)}.txt"
        picker = QFileDialog(self, tr("Save as text"), name, tr("Text (*.txt)"))
        picker.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        picker.setDefaultSuffix("txt")
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.fileSelected.connect(self.save)
        picker.open()


def _file_name(name: str) -> str:
    """A station's name as a file may be called."""
    kept = "".join(char if char.isalnum() or char in "-_" else "-" for char in name)
    return f"{kept.strip('-') or 'station'}-network"
