"""A row of a panel: what something does, and the buttons that do it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.buttons import Button
from ui.headings import PageTitle
from ui.theme import theme

WIDEST = 560
NARROWEST = 320
BETWEEN = 8


class ActionRow(QWidget):
    """Words at the left, buttons at the right; below them, and each other, where it is narrow."""

    def __init__(self, title: str, sentence: str, *buttons: Button) -> None:
        super().__init__()
        self.title = PageTitle(title, sentence, "section")
        self.title.sentence.setMaximumWidth(theme.px(WIDEST))
        self._buttons = buttons
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self.title, 1)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(BETWEEN)
        for button in buttons:
            self._beside.addWidget(button)
        self._row.addLayout(self._beside)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(self._beside, left)

    def arrange(self) -> None:
        """Lay it out for the buttons that are shown."""
        direction = QBoxLayout.Direction
        shown = self._widths()
        buttons = sum(shown) + BETWEEN * len(shown)
        for box, wanted in ((self._row, theme.px(NARROWEST) + buttons), (self._beside, buttons)):
            narrow = self.width() < wanted
            box.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def minimumSizeHint(self) -> QSize:
        """The widest button: else the row would keep the page wide, and never turn."""
        return QSize(max(self._widths(), default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay it out for the new size."""
        super().resizeEvent(event)
        self.arrange()

    def _widths(self) -> list[int]:
        return [button.sizeHint().width() for button in self._buttons if not button.isHidden()]
