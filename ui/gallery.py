"""The six slots side by side, in as many columns as there is room for."""

from collections.abc import Mapping

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.wallpapers import Gallery
from app.words import tr
from ui.slot_card import LEAST, Look, SlotCard
from ui.theme import theme

BETWEEN = 16
MOST_COLUMNS = 3
MOST_WIDTH = 1120


class SlotGallery(QWidget):
    """Cards by slot. `dropped_between` are pictures that were dropped on no slot of the user's."""

    show_now = Signal(int)
    edit = Signal(int)
    delete = Signal(int)
    choose = Signal(int)
    dropped = Signal(int, QMimeData)
    dropped_between = Signal(QMimeData)

    def __init__(self, numbers: tuple[int, ...]) -> None:
        super().__init__()
        self.setObjectName("wallpaper.gallery")
        self.setAccessibleName(tr("Wallpaper slots"))
        self.setAcceptDrops(True)
        self.setMaximumWidth(theme.px(MOST_WIDTH))
        self.setMinimumWidth(theme.px(LEAST))  # the columns go where there is no room
        self.cards = {number: SlotCard(number) for number in numbers}
        self._columns = 0
        self._blocked = ""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(BETWEEN)
        for card in self.cards.values():
            card.moved.connect(self._go)
            for name in ("show_now", "edit", "delete", "choose", "dropped"):
                getattr(card, name).connect(getattr(self, name))
        self._arrange(MOST_COLUMNS)

    def show_gallery(self, gallery: Gallery, looks: Mapping[int, Look], blocked: str) -> None:
        """Show what the station has; `blocked` is why nothing can be done now."""
        self._blocked = blocked
        for slot in gallery.slots:
            self.cards[slot.number].show_slot(slot, looks.get(slot.number, Look()), blocked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay it out for the new size."""
        super().resizeEvent(event)
        least = theme.px(LEAST) + BETWEEN
        columns = max(1, min(MOST_COLUMNS, (self.width() + BETWEEN) // least))
        self._arrange(columns)
        width = (self.width() - BETWEEN * (columns - 1)) // columns
        for card in self.cards.values():
            card.set_width(width)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Pictures and files are welcome between the slots as well."""
        mime = event.mimeData()
        if not self._blocked and (mime.hasUrls() or mime.hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Pictures for the free slots."""
        event.acceptProposedAction()
        self.dropped_between.emit(event.mimeData())

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, at // columns, at % columns)
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _go(self, number: int, key: Qt.Key) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }
        numbers = list(self.cards)
        at = numbers.index(number) + steps[key]
        if 0 <= at < len(numbers):
            self.cards[numbers[at]].setFocus(Qt.FocusReason.OtherFocusReason)
