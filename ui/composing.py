"""From a picture and what the user wants of it to the bytes that are sent, and to what is shown.

The preview is decoded from the very bytes that go to the station. Runs in a thread.
"""

from dataclasses import dataclass, field
from enum import StrEnum

import segno
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QImageWriter,
    QLinearGradient,
    QPainter,
)

from app.words import counted, say, tr
from ui.pictures import Picture, thumbnail

BASE_HIGH = 1080
MARGIN = 64
GAP = 14
SHADE = 168
QUIET = 4
QR_SIDE = 290
MOST_LINES = 2
LONGEST_CODE = 300


class Fit(StrEnum):
    """How a picture comes onto a display of another shape. AS_IT_IS sends the file unchanged."""

    FILL = "fill"
    WHOLE = "fit"
    STRETCH = "stretch"
    AS_IT_IS = "as it is"


class Place(StrEnum):
    """Where the texts stand, always on a shade."""

    BOTTOM = "bottom"
    TOP = "top"


@dataclass(frozen=True, slots=True)
class Words:
    """Texts on the picture, and what the QR code says; empty ones are left out.

    `scale` is 1.0 for texts that can be read across a meeting room.
    """

    title: str = ""
    address: str = ""
    how: str = ""
    code: str = field(default="", repr=False)
    place: Place = Place.BOTTOM
    scale: float = 1.0

    def __bool__(self) -> bool:
        return bool(self.title or self.address or self.how or self.code)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be made. `across` and `down` (0 to 1) say which part stays, or where it stands."""

    screen: tuple[int, int]
    fit: Fit = Fit.FILL
    across: float = 0.5
    down: float = 0.5
    ground: str = "#000000"
    quality: int = 85
    words: Words = Words()
    family: str = ""
    mono: str = ""

    @property
    def size(self) -> QSize:
        """The display's."""
        return QSize(*self.screen)


@dataclass(frozen=True, slots=True)
class Made:
    """The bytes to send, and how they look; `problem` says why they cannot be sent."""

    plan: Plan
    content: bytes
    preview: QImage
    problem: str = ""


def make(picture: Picture, plan: Plan, box: QSize, most: int) -> Made:
    """Compose and encode; the preview covers `box`. `most` is how many bytes a station takes."""
    problem = ""
    if plan.fit is Fit.AS_IT_IS:
        content = picture.content
    else:
        image, problem = compose(picture.image, plan)
        content = encode(image, plan.quality)
    if len(content) > most:
        problem = say(
            "This would be {}; a station takes at most {}. Lower the quality.",
            megabytes(len(content)),
            megabytes(most),
        )
    return Made(plan, content, thumbnail(content, box)[0], problem)


def shown_size(size: QSize, plan: Plan) -> QSize:
    """How large the picture is drawn on the display, what hangs over included."""
    aspects = Qt.AspectRatioMode
    mode = {
        Fit.FILL: aspects.KeepAspectRatioByExpanding,
        Fit.STRETCH: aspects.IgnoreAspectRatio,
    }.get(plan.fit, aspects.KeepAspectRatio)
    return size.scaled(plan.size, mode)


def compose(image: QImage, plan: Plan) -> tuple[QImage, str]:
    """The picture as the display shows it, and what could not be drawn."""
    made = QImage(plan.size, QImage.Format.Format_RGB32)
    made.fill(QColor(plan.ground))
    shown = shown_size(image.size(), plan)
    if shown.width() < image.width() // 2:
        # Drawn so much smaller, a picture would flicker without this.
        mode = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(shown, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
    room = plan.size - shown
    corner = QPointF(room.width() * plan.across, room.height() * plan.down)
    painter = QPainter(made)
    hints = QPainter.RenderHint
    painter.setRenderHints(
        hints.Antialiasing | hints.SmoothPixmapTransform | hints.TextAntialiasing
    )
    painter.drawImage(QRectF(corner, shown.toSizeF()), image)
    problem = _draw_words(painter, plan) if plan.words else ""
    painter.end()
    return made, problem


def encode(image: QImage, quality: int) -> bytes:
    """A JPEG."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(quality)
    if not writer.write(image):
        raise MemoryError(writer.errorString())
    writer.setDevice(None)  # type: ignore[arg-type]  # the stubs know no None
    return bytes(content.data())


def megabytes(count: int) -> str:
    """A number of bytes for people: `612 kB`, `3.4 MB`."""
    if count < 1000:
        return counted(count, "1 byte", "{} bytes")
    if count < 999_500:
        return say("{} kB", f"{count / 1000:.0f}")
    return say("{} MB", f"{count / 1_000_000:.1f}")


def matrix(code: str) -> list[list[bool]]:
    """The modules of a QR code, quiet zone included. Raises ValueError where it is too long."""
    if len(code) > LONGEST_CODE:
        raise ValueError(tr("too long"))
    made = segno.make_qr(code, error="m")
    return [[bool(module) for module in row] for row in made.matrix_iter(scale=1, border=QUIET)]


def _draw_words(painter: QPainter, plan: Plan) -> str:
    unit = plan.size.height() / BASE_HIGH * plan.words.scale
    margin = round(MARGIN * plan.size.height() / BASE_HIGH)
    code, problem = _code(plan.words.code, round(QR_SIDE * unit))
    room = plan.size.width() - 2 * margin - (code.width() + margin if code else 0)
    lines = [line for text, font in _lines(plan, unit) for line in _wrapped(text, font, room)]
    gap = round(GAP * unit)
    high = sum(QFontMetrics(font).height() for _, font in lines) + gap * max(0, len(lines) - 1)
    block = max(high, code.height() if code else 0)
    at_top = plan.words.place is Place.TOP
    top = margin if at_top else plan.size.height() - margin - block
    _draw_shade(painter, plan.size, block + margin, margin, at_top)
    painter.setPen(Qt.GlobalColor.white)
    y = top + (0 if at_top else block - high)
    for text, font in lines:
        height = QFontMetrics(font).height()
        painter.setFont(font)
        painter.drawText(QRect(margin, y, room, height), Qt.AlignmentFlag.AlignVCenter, text)
        y += height + gap
    if code:
        left = plan.size.width() - margin - code.width()
        painter.drawImage(left, top + (0 if at_top else block - code.height()), code)
    return problem


def _lines(plan: Plan, unit: float) -> list[tuple[str, QFont]]:
    def font(family: str, size: float, weight: QFont.Weight) -> QFont:
        made = QFont(family)
        made.setPixelSize(max(8, round(size * unit)))
        made.setWeight(weight)
        return made

    weights = QFont.Weight
    return [
        (plan.words.title, font(plan.family, 68, weights.DemiBold)),
        (plan.words.address, font(plan.mono, 40, weights.Normal)),
        (plan.words.how, font(plan.family, 36, weights.Normal)),
    ]


def _wrapped(text: str, font: QFont, room: int) -> list[tuple[str, QFont]]:
    """Two lines where one is not enough, and `…` where two are not."""
    words, lines = text.split(), [""]
    metrics = QFontMetrics(font)
    for word in words:
        longer = f"{lines[-1]} {word}".strip()
        if len(lines) < MOST_LINES and lines[-1] and metrics.horizontalAdvance(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    mode = Qt.TextElideMode.ElideRight
    return [(metrics.elidedText(line, mode, room), font) for line in lines if line]


def _draw_shade(painter: QPainter, size: QSize, solid: int, fade: int, at_top: bool) -> None:
    """Dark behind the texts, whatever the picture is; it fades where there are none."""
    high = min(size.height(), solid + 2 * fade)
    edge, far = (0, high) if at_top else (size.height(), size.height() - high)
    shade = QLinearGradient(0, far, 0, edge)
    shade.setColorAt(0, QColor(0, 0, 0, 0))
    shade.setColorAt(min(1.0, 2 * fade / high), QColor(0, 0, 0, SHADE))
    shade.setColorAt(1, QColor(0, 0, 0, SHADE))
    painter.fillRect(QRect(0, min(edge, far), size.width(), high), shade)


def _code(code: str, side: int) -> tuple[QImage | None, str]:
    """The QR code on white, each module of the same whole number of pixels."""
    if not code:
        return None, ""
    try:
        modules = matrix(code)
    except ValueError:
        return None, say("The QR code can hold at most {} characters.", LONGEST_CODE)
    small = QImage(len(modules), len(modules), QImage.Format.Format_RGB32)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            small.setPixel(x, y, 0xFF000000 if dark else 0xFFFFFFFF)
    times = max(3, side // len(modules))
    return small.scaled(small.size() * times), ""
