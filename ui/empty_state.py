"""The page that stands where there is nothing yet: what is going on and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.buttons import Button
from ui.card import Card
from ui.labels import IconLabel, PlainLabel

WIDEST = 880
SIDE_BY_SIDE = 640


class EmptyState(QScrollArea):
    """Icon, title, sentence, buttons (the primary first), and cards side by side."""

    def __init__(self, symbol: str, title: str, sentence: str) -> None:
        super().__init__()
        self._icon = IconLabel(symbol, "accentText", 36)
        self._title = PlainLabel(title, kind="display", wrap=True)
        self._sentence = PlainLabel(sentence, ink="textMuted", wrap=True)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(8)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(16)
        middle = QWidget()
        middle.setMaximumWidth(WIDEST + 48)
        column = QVBoxLayout(middle)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(2)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(16)
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(12)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(self._buttons)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(32)
        column.addLayout(self._cards)
        column.addStretch(3)
        page = QWidget()
        outer = QHBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        outer.addWidget(middle, 100)
        outer.addStretch(1)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setAccessibleName(self._title.text())  # the keys that scroll need the focus

    def set_message(self, symbol: str, title: str, sentence: str) -> None:
        """Say something else."""
        self._icon.set_icon(symbol, "accentText")
        self._title.setText(title)
        self.setAccessibleName(self._title.text())
        self._sentence.setText(sentence)

    def add_button(self, text: str, name: str, kind: str = "normal", symbol: str = "") -> Button:
        """Add a button to the right of those before."""
        button = Button(text, kind, symbol, name=name)
        self._buttons.addWidget(button)
        return button

    def add_card(self, card: Card) -> Card:
        """Add a card beside those before."""
        self._cards.addWidget(card, 1)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay it out for the new size."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        wide = self.width() >= SIDE_BY_SIDE
        self._cards.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._buttons.setDirection(
            direction.LeftToRight
            if self.width() - 48 >= self._buttons_width()
            else direction.TopToBottom
        )

    def _buttons_width(self) -> int:
        mine = [each for each in self.findChildren(Button) if self._buttons.indexOf(each) >= 0]
        return sum(button.sizeHint().width() + 8 for button in mine)
