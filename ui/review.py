"""The list of unsent changes: old, new, and an undo each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.words import say, tr
from ui.labels import IconButton, IconLabel, PlainLabel
from ui.marks import Line, Panel
from ui.theme import set_look, theme

WIDTH = 536
EDGE = 24


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
    """A popup inside of `around`, above the Apply bar; Esc closes.

    `undo(key)` asks to take one change back.
    """

    undo = Signal(str)
    closed = Signal()

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self.setObjectName("reviewPopup")
        set_look(self, card="popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._back: QWidget | None = None
        self._anchor: QWidget | None = None
        self._title = PlainLabel(kind="section", wrap=True)
        self._close = IconButton("close", tr("Close the list of changes"), size=16)
        self._close.setObjectName("reviewPopup.close")
        self._close.clicked.connect(self.close_list)
        head = QHBoxLayout()
        head.setContentsMargins(16, 14, 10, 14)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 12, 16, 14)
        foot.setSpacing(8)
        foot.addWidget(IconLabel("info", "textMuted", 14), 0, Qt.AlignmentFlag.AlignTop)
        words = tr(
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
        self._listen(True)
        self._close.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_list(self) -> None:
        """Close, and give the focus back."""
        if self.isVisible():
            self.hide()
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
        """A click beside it closes it; surroundings of another size move it."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            beside = not self.rect().contains(self.mapFromGlobal(event.globalPosition().toPoint()))
            if beside and watched is not self._back and isinstance(watched, QWidget):
                self.close_list()
        elif event.type() == QEvent.Type.Resize and watched is self.parent():
            QTimer.singleShot(0, self, self._fit)  # after the layout has moved the anchor
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop listening, whoever hid it."""
        self._listen(False)
        super().hideEvent(event)

    def _listen(self, listening: bool) -> None:
        app = QApplication.instance()
        assert app is not None
        app.removeEventFilter(self)
        if listening:
            app.installEventFilter(self)

    def _fit(self) -> None:
        anchor, around = self._anchor, self.parentWidget()
        if anchor is None or around is None:
            return
        corner = anchor.mapTo(around, QPoint(0, 0))
        wide = min(theme.px(WIDTH), around.width() - 2 * EDGE)
        self.setFixedWidth(wide)
        rows = self._column.totalHeightForWidth(wide - 2)
        frame = self._outer.totalHeightForWidth(wide) - self._scroll.sizeHint().height()
        high = min(rows + frame, corner.y() - EDGE)
        self.setFixedHeight(high)
        left = max(EDGE, min(corner.x() + EDGE, around.width() - wide - EDGE))
        self.move(left, corner.y() - high - 8)

    def _change_row(self, change: Change) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(16, 6, 10, 6)
        grid.setHorizontalSpacing(12)
        undo = IconButton("undo", say("Undo: {}", change.name), "accentText", 18)
        undo.setObjectName(f"reviewPopup.undo.{change.key}")
        undo.clicked.connect(lambda: self.undo.emit(change.key))
        grid.addWidget(PlainLabel(change.name, kind="strong", wrap=True), 0, 0)
        grid.addWidget(PlainLabel(change.old or tr("empty"), ink="textMuted", wrap=True), 0, 1)
        grid.addWidget(IconLabel("arrow", "accentText", 14), 0, 2)
        grid.addWidget(PlainLabel(change.new or tr("empty"), kind="strong", wrap=True), 0, 3)
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
