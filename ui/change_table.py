"""A table of what is now and what shall be; for dialogs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.draft import Change
from app.settings import Field
from app.words import tr
from ui.labels import SENTENCES, IconLabel, PlainLabel, clean, joined, say
from ui.marks import Line


@dataclass(frozen=True, slots=True)
class Row:
    """One line; `new` is muted and has no arrow where nothing changes."""

    label: str
    old: str
    new: str
    place: str = ""
    mono: bool = False
    changes: bool = True


def place(field: Field) -> str:
    """Where a setting stands in the window: `General · Station`."""
    return f"{field.spec.section.tab} · {field.spec.section.title}"


def rows_of(changes: Iterable[Change]) -> list[Row]:
    """Edits as rows of the table."""
    return [
        Row(c.field.spec.title, c.old, c.new, place(c.field), mono=c.field.spec.mono)
        for c in changes
    ]


def titled(name: str, where: str) -> QWidget:
    """The name of a setting with its place below."""
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(PlainLabel(name, kind="strong", wrap=True))
    column.addWidget(PlainLabel(where, kind="caption", ink="textMuted", wrap=True))
    return widget


class ChangeTable(QWidget):
    """Rows of name, old value, arrow and new value, aligned under each other."""

    PAD = 7

    def __init__(
        self, rows: Sequence[Row], heads: tuple[str, str] = (tr("Now"), tr("Afterwards"))
    ) -> None:
        super().__init__()
        said = (say("{}: {}, {}: {}", r.label, r.old, heads[1], r.new) for r in rows)
        self.setAccessibleName(clean(joined(said, "; "), SENTENCES))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        for column, stretch in enumerate((10, 12, 0, 14)):
            self._grid.setColumnStretch(column, stretch)
        for column, words in ((1, heads[0]), (3, heads[1])):
            self._put(PlainLabel(words, kind="caption", ink="textMuted"), 0, column)
        for at, row in enumerate(rows):
            self._grid.addWidget(Line(), 2 * at + 1, 0, 1, 4)
            self._add(row, 2 * at + 2)

    def _add(self, row: Row, at: int) -> None:
        name = titled(row.label, row.place) if row.place else PlainLabel(row.label, wrap=True)
        self._put(name, at, 0)
        self._put(PlainLabel(row.old, mono=row.mono, wrap=True), at, 1)
        if row.changes:
            self._put(IconLabel("arrow", "accentText", 14), at, 2)
        ink, kind = ("text", "strong") if row.changes else ("textMuted", "body")
        mono = row.mono and " " not in row.new  # an address, not words about one
        self._put(PlainLabel(row.new, kind=kind, ink=ink, mono=mono, wrap=True), at, 3)

    def _put(self, widget: QWidget, row: int, column: int) -> None:
        widget.setContentsMargins(0, self.PAD, 0, self.PAD)
        self._grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignVCenter)
