"""A row of a panel: what something does, and the buttons that do it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from ui.buttons import Button
from ui.headings import PageTitle
from ui.theme import theme

WIDEST = 560
NARROWEST = 320
BETWEEN = 8


class ActionRow(QWidget):
    """Words at the left, buttons at the right; below them where it is narrow."""

    def __init__(self, title: str, sentence: str, *buttons: Button) -> None:
        super().__init__()
        self.title = PageTitle(title, sentence, "section")
        self.title.sentence.setMaximumWidth(theme.px(WIDEST))
        self._buttons = buttons
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self.title, 1)
        beside = QHBoxLayout()
        beside.setSpacing(BETWEEN)
        for button in buttons:
            beside.addWidget(button)
        self._row.addLayout(beside)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(beside, left)

    def arrange(self) -> None:
        """Lay it out for the buttons that are shown."""
        direction = QBoxLayout.Direction
        shown = [button.sizeHint().width() for button in self._buttons if not button.isHidden()]
        wanted = theme.px(NARROWEST) + sum(shown) + BETWEEN * len(shown)
        narrow = self.width() < wanted
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay it out for the new size."""
        super().resizeEvent(event)
        self.arrange()
