"""The list of unsent changes: old, new, and an undo each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.labels import IconButton, IconLabel, PlainLabel
from ui.marks import Line, Panel
from ui.theme import set_look, theme

WIDTH = 536


@dataclass(frozen=True, slots=True)
class Change:
    """One unsent change; `place` groups ("General · Station") and has an icon."""

    key: str
    place: str
    icon: str
    name: str
    old: str
    new: str


class ReviewPopup(QFrame):
    """A popup above the Apply bar. `undo(key)` asks to take one change back; Esc closes."""

    undo = Signal(str)
    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("reviewPopup")
        set_look(self, card="popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._back: QWidget | None = None
        self._anchor: QWidget | None = None
        self._title = PlainLabel(kind="section", wrap=True)
        self._close = IconButton("close", "Close the list of changes", size=16)
        self._close.setObjectName("reviewPopup.close")
        self._close.clicked.connect(self.close_list)
        head = QHBoxLayout()
        head.setContentsMargins(16, 14, 10, 14)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 12, 16, 14)
        foot.setSpacing(8)
        foot.addWidget(IconLabel("info", "textMuted", 14), 0, Qt.AlignmentFlag.AlignTop)
        words = (
            "Sent section by section, those that carry the network last. Each section tells its "
            "own result, and what fails keeps its edits."
        )
        foot.addWidget(PlainLabel(words, kind="caption", ink="textMuted", wrap=True), 1)
        column = self._outer = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Line())
        column.addWidget(self._scroll, 1)
        column.addWidget(Line())
        column.addLayout(foot)
        self.hide()
        self.set_changes("", ())

    def set_changes(self, title: str, changes: Sequence[Change]) -> None:
        """Show these changes, grouped by their place in the order given."""
        self._title.setText(title)
        self.setAccessibleName(self._title.text())
        body = QWidget()
        body.setProperty("page", True)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        place = ""
        for change in changes:
            if change.place != place:
                place = change.place
                column.addWidget(_place_row(change))
            else:
                column.addWidget(Line())
            column.addWidget(self._change_row(change))
        column.addStretch(1)
        self._body, self._column = body, column
        self._scroll.setWidget(body)
        if self.isVisible():
            self._fit()

    def open_above(self, anchor: QWidget, back: QWidget | None = None) -> None:
        """Stand above `anchor`; the focus returns to `back` (or `anchor`) afterwards."""
        self._anchor, self._back = anchor, back or anchor
        self._fit()
        self.show()
        self.raise_()
        self.window().installEventFilter(self)
        self._close.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_list(self) -> None:
        """Close, and give the focus back."""
        if self.isVisible():
            self.hide()
            self.window().removeEventFilter(self)
            if self._back is not None:
                self._back.setFocus(Qt.FocusReason.PopupFocusReason)
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_list()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click beside it closes it; a window of another size moves it."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if not self.geometry().contains(event.position().toPoint()):
                self.close_list()
        elif event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        anchor, window = self._anchor, self.window()
        if anchor is None:
            return
        corner = anchor.mapTo(window, QPoint(0, 0))
        wide = min(theme.px(WIDTH), window.width() - corner.x() - 40)
        self.setFixedWidth(max(wide, 320))
        self._body.setFixedWidth(self.width() - 2)
        rows = self._column.totalHeightForWidth(self.width() - 2)
        around = self._outer.totalHeightForWidth(self.width()) - self._scroll.sizeHint().height()
        high = min(rows + around, corner.y() - 16)
        self.setFixedHeight(high)
        self.move(corner.x() + 24, corner.y() - high - 8)

    def _change_row(self, change: Change) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(16, 6, 10, 6)
        grid.setHorizontalSpacing(12)
        undo = IconButton("undo", f"Undo: {change.name}", "accentText", 18)
        undo.setObjectName(f"reviewPopup.undo.{change.key}")
        undo.clicked.connect(lambda: self.undo.emit(change.key))
        grid.addWidget(PlainLabel(change.name, kind="strong", wrap=True), 0, 0)
        grid.addWidget(PlainLabel(change.old or "empty", ink="textMuted", wrap=True), 0, 1)
        grid.addWidget(IconLabel("arrow", "accentText", 14), 0, 2)
        grid.addWidget(PlainLabel(change.new or "empty", kind="strong", wrap=True), 0, 3)
        grid.addWidget(undo, 0, 4)
        for column, stretch in enumerate((13, 12, 0, 18, 0)):
            grid.setColumnStretch(column, stretch)
        return row


def _place_row(change: Change) -> QWidget:
    panel = Panel("sunken")
    row = QHBoxLayout(panel)
    row.setContentsMargins(16, 7, 16, 7)
    row.addWidget(IconLabel(change.icon, "textMuted", 16))
    row.addSpacing(4)
    row.addWidget(PlainLabel(change.place, kind="strong", ink="textMuted", wrap=True), 1)
    return panel
