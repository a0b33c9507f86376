"""The tabs of a station, with the number of changes in each."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QTabBar

from app.words import counted, tr
from ui.labels import clean, literal
from ui.marks import count_size, draw_count, draw_ring
from ui.theme import theme

HEIGHT = 44
BETWEEN = 32
BETWEEN_LARGE = 16
MARK = 3
#: From the edge of a tab to its words, for the focus ring around them.
PAD = 6


class TabStrip(QTabBar):
    """Tabs by key. `current(key)` when another becomes the current one; arrow keys move."""

    current = Signal(str)

    def __init__(self, tabs: dict[str, str], name: str = "tabs") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(tr("Pages of the station"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMouseTracking(True)
        font = theme.font("strong")
        font.setWeight(QFont.Weight(theme.button_weight))
        self.setFont(font)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._keys = list(tabs)
        self._names = [clean(text) for text in tabs.values()]
        self._counts = [0] * len(tabs)
        for text in tabs.values():
            self._speak(self.addTab(literal(text)))
        self.currentChanged.connect(lambda at: self.current.emit(self._keys[at]))

    def key(self) -> str:
        """The key of the current tab."""
        return self._keys[self.currentIndex()]

    def set_current(self, key: str) -> None:
        """Make a tab the current one. Raises ValueError."""
        self.setCurrentIndex(self._keys.index(key))

    def set_count(self, key: str, count: int) -> None:
        """Show how many changes a tab holds."""
        at = self._keys.index(key)
        if self._counts[at] != count:
            self._counts[at] = count
            self._speak(at)
            self.setTabText(at, self.tabText(at))  # lets the bar ask for the sizes again
            self.updateGeometry()
            self.update()

    def _speak(self, at: int) -> None:
        count = self._counts[at]
        spoken = [self._names[at]]
        if count:
            spoken.append(counted(count, "1 change", "{} changes"))
        self.setAccessibleTabName(at, ", ".join(spoken))

    def tabSizeHint(self, index: int) -> QSize:
        """Words, count and the distance to the next tab."""
        wide = QFontMetrics(self.font()).horizontalAdvance(self._names[index])
        if self._counts[index]:
            wide += 8 + count_size(self._counts[index]).width()
        return QSize(wide + _between(), max(HEIGHT, self.fontMetrics().height() + 24))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """A tab does not shrink."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words, counts, a line under the current tab; the ring where the focus is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pointed = self.tabAt(self.mapFromGlobal(self.cursor().pos()))
        for at, name in enumerate(self._names):
            whole = self.tabRect(at)
            wide = whole.width() - _between()
            rect = QRect(whole.left() + PAD, whole.top(), wide, whole.height())
            rect = QStyle.visualRect(self.layoutDirection(), whole, rect)
            here = at == self.currentIndex()
            painter.setFont(self.font())
            painter.setPen(theme.color("text" if here or at == pointed else "textMuted"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, name)
            if self._counts[at]:
                middle = rect.center().y() + 1
                wide = count_size(self._counts[at]).width()
                end = rect.right() + 1 if self.isLeftToRight() else rect.left() + wide
                draw_count(painter, end, middle, self._counts[at], False)
            if here:
                line = QRect(rect.left(), rect.bottom() - MARK + 1, rect.width(), MARK)
                painter.fillRect(line, theme.color("mark"))
                if self.hasFocus():
                    ring = rect.adjusted(-PAD, 6, PAD, -MARK - 3)
                    draw_ring(painter, QRectF(ring), 4)


def _between() -> int:
    """Distance between tabs; large text needs the room for itself."""
    return BETWEEN_LARGE if theme.large else BETWEEN
