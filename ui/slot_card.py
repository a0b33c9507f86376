"""One wallpaper slot on the screen: its picture, its name, what can be done with it."""

from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QRect, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QIcon,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.wallpapers import Slot
from app.words import joined, tr
from ui.buttons import Button
from ui.icons import draw, icon
from ui.labels import ElidedLabel, IconButton, IconLabel, PlainLabel, named, say, tip
from ui.marks import Chip, draw_ring
from ui.theme import show_if, theme

RADIUS = 8
WIDE = 228
LEAST = 200
PLACEHOLDER = tr("Picture not known here")
KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


@dataclass(frozen=True, slots=True)
class Look:
    """What is known of a slot's picture: the picture, a fact, why there is none to be seen."""

    image: QImage | None = None
    fact: str = ""
    missing: str = ""


class SlotCard(QFrame):
    """A slot. Signals carry its number; `moved` the key that goes to a neighbour."""

    show_now = Signal(int)
    edit = Signal(int)
    delete = Signal(int)
    choose = Signal(int)
    dropped = Signal(int, QMimeData)
    moved = Signal(int, Qt.Key)

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self._slot = Slot(number)
        self._look = Look()
        self._blocked = ""
        self._over = False
        self._made, self._made_of = QPixmap(), (0, QSize(), 0.0)
        self.setObjectName(f"wallpaper.slot{number}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(self._slot.own)
        self.setMinimumWidth(theme.px(LEAST))  # all of the same, whatever they hold
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._space = QWidget(self)
        self._filled: _Filled | None = None
        self._free: _Free | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 2, 2, 2)
        self._column.setSpacing(0)
        self._column.addWidget(self._space)

    def show_slot(self, slot: Slot, look: Look, blocked: str) -> None:
        """Show what the station says of it; `blocked` is why nothing can be done now."""
        self._slot, self._look, self._blocked = slot, look, blocked
        free = slot.own and not slot.names
        show_if(self._space, not free)
        if free:
            if self._free is None:
                self._free = _Free(self)
                self._column.addWidget(self._free, 1)
            self._free.show_slot(blocked)
        else:
            if self._filled is None:
                self._filled = _Filled(self, slot.own)
                self._column.addWidget(self._filled)
                self._filled.set_width(self.width())
            self._filled.show_slot(slot, look, blocked)
        for body in (self._free, self._filled):
            if body is not None:
                body.setVisible((body is self._free) is free)
        self.setAccessibleName(self.spoken())
        self.update()

    def spoken(self) -> str:
        """What a screen reader says: `Slot 3, cat.jpg, on display`."""
        slot = self._slot
        if slot.own and not slot.names:
            return say("Slot {}, free", slot.number)
        built_in = "" if slot.own else tr("built in")
        on = tr("on display") if slot.on_display else ""
        return joined((say("Slot {}", slot.number), named(slot.title), built_in, on), ", ")

    def set_width(self, width: int) -> None:
        """The height of the picture follows the width of the card."""
        self._space.setFixedHeight(round((width - 4) * 9 / 16))
        if self._filled is not None:
            self._filled.set_width(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the neighbours, Delete and Enter act."""
        key = Qt.Key(event.key())
        free = self._slot.own and not self._slot.names
        if key in KEYS:
            self.moved.emit(self.number, key)
        elif key == Qt.Key.Key_Delete and self._slot.own and not free:
            self._ask(self.delete)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if free:
                self._ask(self.choose)
            elif not self._slot.on_display and self._slot.names:
                self._ask(self.show_now)
            elif self._slot.own:
                self._ask(self.edit)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click selects."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Pictures and files are welcome."""
        mime = event.mimeData()
        if not self._blocked and (mime.hasUrls() or mime.hasImage()):
            event.acceptProposedAction()
            self._over = True
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went by."""
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """A picture for this slot."""
        self._over = False
        self.update()
        event.acceptProposedAction()
        self.dropped.emit(self.number, event.mimeData())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, picture and edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        outline = QPainterPath()
        outline.addRoundedRect(body, RADIUS, RADIUS)
        painter.fillPath(outline, theme.color("accentSoft" if self._over else "surface"))
        free = self._slot.own and not self._slot.names
        if not free:
            painter.save()
            painter.setClipPath(outline)
            self._paint_picture(painter)
            painter.restore()
        if self._over or self._slot.on_display:
            painter.setPen(QPen(theme.color("mark"), 2))
        elif free:
            painter.setPen(QPen(theme.color("lineStrong"), 1, Qt.PenStyle.DotLine))
        else:
            painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(body, RADIUS, RADIUS)
        if self.hasFocus():
            inside = 3 if self._slot.on_display else 0
            ring = QRectF(self.rect()).adjusted(inside, inside, -inside, -inside)
            draw_ring(painter, ring, RADIUS - inside / 2)

    def _paint_picture(self, painter: QPainter) -> None:
        area = QRect(0, 0, self.width(), self._space.height() + 2)
        image = self._look.image
        if image is None:
            painter.fillRect(area, theme.color("sunken"))
            side = theme.px(24)
            middle = area.center().y() - theme.px(20)
            mark = QRect(area.center().x() - side // 2, middle - side // 2, side, side)
            draw(painter, "no_picture", mark, "textMuted")
            words = area.adjusted(theme.px(8), theme.px(30), -theme.px(8), 0)
            painter.setPen(theme.color("textMuted"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.setFont(theme.font("caption"))
            painter.drawText(words, int(flags), self._look.missing or PLACEHOLDER)
        else:
            painter.drawPixmap(area.topLeft(), self._scaled(image, area.size()))
        painter.fillRect(QRect(0, area.bottom(), area.width(), 1), theme.color("line"))

    def _scaled(self, image: QImage, size: QSize) -> QPixmap:
        """The picture as large as it is drawn: made once, for it takes longer than all the rest."""
        ratio = self.devicePixelRatio()
        made_of = image.cacheKey(), size, ratio
        if made_of != self._made_of:
            part = image.copy(_middle(image.size(), size))
            ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._made, self._made_of = QPixmap.fromImage(part.scaled(size * ratio, *ways)), made_of
            self._made.setDevicePixelRatio(ratio)
        return self._made

    def _ask(self, wish: SignalInstance) -> None:
        if not self._blocked:
            wish.emit(self.number)


class _Filled(QWidget):
    """Below the picture: its name, a fact, and what can be done with it."""

    def __init__(self, card: SlotCard, own: bool) -> None:
        super().__init__(card)
        number = card.number
        self._name = ElidedLabel(kind="strong")
        self._fact = PlainLabel(kind="caption", ink="textMuted", wrap=True)
        self._chip = Chip(tr("On the display"), "accent", "on_display")
        self._show = Button(tr("Show now"), symbol="display", small=True)
        self._show.setObjectName(f"wallpaper.show{number}")
        self._edit = IconButton("pencil", "")
        self._edit.setObjectName(f"wallpaper.edit{number}")
        self._delete = IconButton("delete", "")
        self._delete.setObjectName(f"wallpaper.delete{number}")
        self._show.clicked.connect(lambda: card.show_now.emit(number))
        self._edit.clicked.connect(lambda: card.edit.emit(number))
        self._delete.clicked.connect(lambda: card.delete.emit(number))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlainLabel(say("Slot {}", number), kind="strong", ink="textMuted"))
        head.addWidget(self._name, 1)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addStrut(theme.control - 4)
        foot.addWidget(self._chip)
        foot.addWidget(self._show)
        foot.addStretch(1)
        if own:
            foot.addWidget(self._edit)
            foot.addWidget(self._delete)
        else:
            for button in (self._edit, self._delete):
                button.setParent(self)
                button.hide()
            foot.addWidget(IconLabel("lock", "textMuted", 16))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 8, 10)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self._fact)
        column.addSpacing(5)
        column.addLayout(foot)
        column.addStretch(1)

    def show_slot(self, slot: Slot, look: Look, blocked: str) -> None:
        """Show what the station says of it."""
        self._name.setText(named(slot.name) if slot.names else tr("Nothing listed"))
        fact = look.fact or tr("Size not known")
        self._fact.setText(fact if slot.own else joined((tr("Built in"), fact), " · "))
        show_if(self._chip, slot.on_display)
        show_if(self._show, not slot.on_display)
        words = named(slot.name)
        self._show.setAccessibleName(say("Show {} on the display", words))
        self._edit.set_says(say("Edit {}, or put another picture into slot {}", words, slot.number))
        self._delete.set_says(say("Delete {}", words))
        for button in (self._edit, self._delete):
            button.setEnabled(not blocked)
        self._show.setEnabled(not blocked and bool(slot.names))
        tip(self._show, blocked)

    def set_width(self, width: int) -> None:
        """Symbols stand where there is room for them."""
        wide = width >= theme.px(WIDE)
        self._show.setIcon(icon("display") if wide else QIcon())
        self._chip.set_chip(tr("On the display"), "accent", "on_display" if wide else "")


class _Free(QWidget):
    """A slot that waits for a picture."""

    def __init__(self, card: SlotCard) -> None:
        super().__init__(card)
        number = card.number
        self._choose = Button(tr("Choose picture…"), symbol="open", small=True)
        self._choose.setObjectName(f"wallpaper.choose{number}")
        self._choose.setAccessibleName(say("Choose a picture for slot {}", number))
        self._choose.clicked.connect(lambda: card.choose.emit(number))
        middle = Qt.AlignmentFlag.AlignHCenter
        title = PlainLabel(say("Slot {} is free", number), kind="strong")
        asked = tr("Drop a picture here, or choose a file.")
        words = PlainLabel(asked, kind="caption", ink="textMuted", wrap=True)
        words.setAlignment(middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 12, 16)
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(IconLabel("add_picture", "accentText", 28), 0, middle)
        column.addWidget(title, 0, middle)
        column.addWidget(words)
        column.addSpacing(4)
        column.addWidget(self._choose, 0, middle)
        column.addStretch(1)

    def show_slot(self, blocked: str) -> None:
        """Offer to choose, or say why not."""
        self._choose.setEnabled(not blocked)
        tip(self._choose, blocked)


def _middle(size: QSize, box: QSize) -> QRect:
    """The part of a picture that fills a box without being stretched."""
    part = box.scaled(size, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    left, top = (size.width() - part.width()) // 2, (size.height() - part.height()) // 2
    return QRect(left, top, part.width(), part.height())
