"""A display with the picture on it, drawn; drag the picture, or move it with the arrow keys."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.words import tr
from ui.marks import draw_ring
from ui.theme import theme

FRAME = 12
FOOT = 44
STEP = 0.02
STAND = "#B4BBC8"
CASE = "#15171C"


class ScreenPreview(QWidget):
    """Shows what is sent. `dragged` tells how far, in parts of the display's width and height;
    `centred` asks for the middle."""

    dragged = Signal(float, float)
    centred = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(tr("Preview of the display"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(theme.px(240), theme.px(180))
        self._shape = QSize(16, 9)
        self._image: QImage | None = None
        self._words = ""
        self._from: QPointF | None = None
        self.set_movable(False)

    def set_shape(self, shape: QSize) -> None:
        """The display's width and height."""
        self._shape = shape
        self.update()

    def set_image(self, image: QImage | None, words: str = "") -> None:
        """Show a picture, or say why there is none."""
        self._image, self._words = image, words
        self.update()

    def set_movable(self, movable: bool) -> None:
        """Whether there is anything to choose by moving."""
        self._movable = movable
        hand = Qt.CursorShape.OpenHandCursor if movable else Qt.CursorShape.ArrowCursor
        self.setCursor(hand)
        policy = Qt.FocusPolicy.StrongFocus if movable else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        how = tr("Drag, or use the arrow keys, to choose what stays visible; Home centres.")
        self.setAccessibleDescription(how if movable else "")

    def glass(self) -> QRectF:
        """Where the picture stands."""
        frame, foot = theme.px(FRAME), theme.px(FOOT)
        room = self.rect().adjusted(frame, frame, -frame, -frame - foot)
        size = self._shape.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = room.x() + (room.width() - size.width()) / 2
        top = room.y() + (room.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def sizeHint(self) -> QSize:
        """Room for a display of the usual shape."""
        return QSize(theme.px(600), theme.px(400))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        if self._movable and event.button() == Qt.MouseButton.LeftButton:
            self._from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it."""
        if self._from is not None:
            way, glass = event.position() - self._from, self.glass()
            self._from = event.position()
            self.dragged.emit(way.x() / glass.width(), way.y() / glass.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._from = None
        self.set_movable(self._movable)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same with the arrow keys."""
        ways = {
            Qt.Key.Key_Left: (-STEP, 0.0),
            Qt.Key.Key_Right: (STEP, 0.0),
            Qt.Key.Key_Up: (0.0, -STEP),
            Qt.Key.Key_Down: (0.0, STEP),
        }
        key = Qt.Key(event.key())
        if self._movable and key in ways:
            self.dragged.emit(*ways[key])
        elif self._movable and key == Qt.Key.Key_Home:
            self.centred.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the ring."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A case, a stand, and the picture."""
        painter = QPainter(self)
        hints = QPainter.RenderHint
        painter.setRenderHints(hints.Antialiasing | hints.SmoothPixmapTransform)
        glass, frame = self.glass(), theme.px(FRAME)
        case = glass.adjusted(-frame, -frame, frame, frame)
        painter.setPen(QPen(theme.color("lineStrong"), 1))
        painter.setBrush(QColor(STAND))
        middle, unit = case.center().x(), theme.scale
        painter.drawRect(QRectF(middle - 33 * unit, case.bottom(), 66 * unit, 26 * unit))
        plate = QRectF(middle - 106 * unit, case.bottom() + 24 * unit, 212 * unit, 8 * unit)
        painter.drawRoundedRect(plate, 4, 4)
        painter.setBrush(QColor(CASE))
        painter.drawRoundedRect(case, 8, 8)
        if self._image is None:
            painter.setPen(Qt.GlobalColor.white)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(glass.adjusted(16, 8, -16, -8), int(flags), self._words)
        else:
            painter.drawImage(glass, self._image)
        if self.hasFocus():
            edge = theme.ring
            draw_ring(painter, case.adjusted(-edge, -edge, edge, edge), 9)
