"""Buttons beside each other, below each other where there is no room."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

BETWEEN = 8


class ButtonRow(QWidget):
    """As wide as its place lets it be; all buttons stand at the left."""

    def __init__(self, buttons: Sequence[QPushButton]) -> None:
        super().__init__()
        self._buttons = list(buttons)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(BETWEEN)
        for button in self._buttons:
            self._box.addWidget(button)
        self._box.addStretch(1)
        self.setMinimumWidth(1)  # or the row would keep the page wide, and never turn

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay it out for the new size."""
        super().resizeEvent(event)
        wanted = sum(button.sizeHint().width() + BETWEEN for button in self._buttons)
        fits = wanted - BETWEEN <= self.width()
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if fits else directions.TopToBottom)
