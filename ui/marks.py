"""Small painted marks: focus ring, count, chip, signal bars; and grounds to put things on."""

from PySide6 import QtCore
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.words import say
from ui.icons import draw
from ui.labels import clean
from ui.theme import set_look, show_if, theme

COUNT_PX = 18
LARGEST_COUNT = 99
STRONGEST = 4


def count_size(count: int) -> QSize:
    """The room that a count takes."""
    high = theme.px(COUNT_PX)
    wide = QFontMetrics(theme.font("count")).horizontalAdvance(_digits(count)) + theme.px(10)
    return QSize(max(high, wide), high)


def draw_count(painter: QPainter, right: int, middle: int, count: int, selected: bool) -> None:
    """Draw a count that ends at `right`, around the height `middle`."""
    size = count_size(count)
    rect = QRect(right - size.width(), middle - size.height() // 2, size.width(), size.height())
    inverted = selected and theme.high_contrast
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("onSelection" if inverted else "mark"))
    painter.drawRoundedRect(rect, size.height() / 2, size.height() / 2)
    painter.setPen(theme.color("selection" if inverted else "surface"))
    painter.setFont(theme.font("count"))
    painter.drawText(rect, QtCore.Qt.AlignmentFlag.AlignCenter, _digits(count))
    painter.restore()


def _digits(count: int) -> str:
    return str(count) if count <= LARGEST_COUNT else f"{LARGEST_COUNT}+"


def draw_ring(painter: QPainter, rect: QRectF, radius: float, role: str = "focus") -> None:
    """The focus ring, inside of `rect`."""
    half = theme.ring / 2
    painter.setPen(QPen(theme.color(role), theme.ring))
    painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


class Count(QWidget):
    """A number in a pill; hidden at zero. `what` is spoken: "3 changes"."""

    def __init__(self, what: str = "changes", count: int = 0) -> None:
        super().__init__()
        self._what = what
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(count)

    def set_count(self, count: int) -> None:
        """Show another number."""
        self._count = count
        show_if(self, count > 0)
        self.setAccessibleName(f"{count} {self._what}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The room that it takes."""
        return count_size(self._count)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        draw_count(QPainter(self), self.width(), self.height() // 2, self._count, False)


_CHIPS = {  # kind: ground, edge, ink
    "ok": ("okFill", "okLine", "okText"),
    "warn": ("warnFill", "warnLine", "warnText"),
    "bad": ("badFill", "badLine", "badText"),
    "accent": ("accentSoft", "mark", "accentText"),
    "plain": ("sunken", "line", "textMuted"),
}


class Chip(QWidget):
    """A short word in a pill: kind ok, warn, bad, accent or plain."""

    def __init__(self, text: str, kind: str = "plain", symbol: str = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        font = theme.font("caption")
        font.setWeight(theme.font("strong").weight())
        self.setFont(font)
        self.set_chip(text, kind, symbol)

    def set_chip(self, text: str, kind: str = "plain", symbol: str = "") -> None:
        """Show another word."""
        self._text, self._kind, self._symbol = clean(text, 40), kind, symbol
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The room that it takes."""
        side = theme.px(18) if self._symbol else 0
        wide = self.fontMetrics().horizontalAdvance(self._text) + side + theme.px(16)
        return QSize(wide, max(theme.px(22), self.fontMetrics().height() + 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        ground, edge, ink = _CHIPS[self._kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color(edge), 1))
        painter.setBrush(theme.color(ground))
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        words = self.rect().adjusted(theme.px(8), 0, -theme.px(6), 0)
        if self._symbol:
            side = theme.px(14)
            draw(painter, self._symbol, QRect(words.x(), 0, side, self.height()), ink)
            words.setLeft(words.left() + theme.px(18))
        painter.setPen(theme.color(ink))
        painter.drawText(words, QtCore.Qt.AlignmentFlag.AlignVCenter, self._text)


def draw_signal(painter: QPainter, rect: QRect, level: int, role: str = "text") -> None:
    """Draw four bars of which `level` (0 to 4) are full."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = rect.height() / 14
    for bar in range(STRONGEST):
        high = (5 + 3 * bar) * unit
        body = QRectF(rect.x() + bar * 5 * unit, rect.bottom() + 1 - high, 3.5 * unit, high)
        if bar < level:
            painter.setPen(QtCore.Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(role))
        else:
            painter.setPen(QPen(theme.color("lineStrong"), 1))
            painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
            body.adjust(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(body, 1, 1)
    painter.restore()


class SignalBars(QWidget):
    """The strength of a radio signal, 0 to 4."""

    def __init__(self, level: int = 0) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_level(level)

    def set_level(self, level: int) -> None:
        """Show another strength."""
        self._level = max(0, min(STRONGEST, level))
        self.setAccessibleName(say("Signal {} of {}", self._level, STRONGEST))
        self.update()

    def sizeHint(self) -> QSize:
        """The room that it takes."""
        return QSize(theme.px(20), theme.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        draw_signal(QPainter(self), self.rect(), self._level)


class Panel(QFrame):
    """A ground (window, sidebar, surface, sunken), with an edge at one side if asked for."""

    def __init__(self, ground: str, edge: str = "") -> None:
        super().__init__()
        set_look(self, ground=ground)
        if edge:
            set_look(self, edge=edge)


class Line(QWidget):
    """A thin separator, lying."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        QPainter(self).fillRect(self.rect(), theme.color("line"))
