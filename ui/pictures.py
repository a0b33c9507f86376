"""Pictures from files, the clipboard and stations, decoded as if each of them were hostile.

Told by content, never by name. The size is read before anything is decoded, and what would take
too much memory is refused. All of it runs in a thread: Qt decodes and scales without holding
Python's lock, so that the window stays alive.
"""

import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader, QPainter

from app.wallpapers import LARGEST_SIDE
from app.words import joined, say, tr

LARGEST_FILE = 64 * 1024 * 1024
MEGABYTES = 128
BAND = 128
SENDABLE = ("jpeg", "png")
EXAMPLES = tr("Choose a JPEG or PNG picture.")


class Unusable(ValueError):
    """Why a picture is refused, in sentences for the user."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded picture, no larger than the display needs. `size` is that of the original.

    `content` are the bytes of the file where a station may take them as they are.
    """

    image: QImage
    size: QSize
    format: str
    length: int
    content: bytes = b""


Source = Path | bytes | QImage


def load(source: Source, screen: QSize) -> Picture:
    """Decode a picture so that it can fill `screen`. Raises Unusable. To be called in a thread."""
    if isinstance(source, QImage):
        return _from_image(source, screen)
    content = _read(source) if isinstance(source, Path) else source
    return _decode(content, lambda size: _covering(size, screen))


def thumbnail(content: bytes, box: QSize) -> tuple[QImage, QSize]:
    """A small picture that covers `box`, and the size of the whole. Raises Unusable."""
    found = _decode(content, lambda size: _covering(size, box))
    return found.image, found.size


def kind_of(content: bytes) -> str:
    """What a file is by its first bytes, as Qt calls it; empty for what we do not read."""
    marks = (
        (b"\xff\xd8\xff", "jpeg"),
        (b"\x89PNG\r\n\x1a\n", "png"),
        (b"GIF87a", "gif"),
        (b"GIF89a", "gif"),
        (b"BM", "bmp"),
        (b"II*\0", "tiff"),
        (b"MM\0*", "tiff"),
    )
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    return next((kind for mark, kind in marks if content.startswith(mark)), "")


def _read(path: Path) -> bytes:
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise Unusable(joined((tr("This is no file with a picture."), EXAMPLES)))
        if facts.st_size > LARGEST_FILE:
            raise Unusable(
                say(
                    "The file has {} MB; at most {} MB are read.",
                    facts.st_size // 1_000_000,
                    LARGEST_FILE // 1_000_000,
                )
            )
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as error:
        why = error.strerror or tr("it cannot be read")
        raise Unusable(say("The file could not be read: {}.", why)) from error


def _decode(content: bytes, wanted: Callable[[QSize], QSize]) -> Picture:
    kind = kind_of(content)
    if not kind:
        raise Unusable(_why_not(content))
    if kind == "jpeg" and not _jpeg_ends(content):
        raise Unusable(tr("The picture is cut off: its end is missing. Copy the file anew."))
    QImageReader.setAllocationLimit(MEGABYTES)
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    try:
        size, image = _read_scaled(reader, wanted, lossy=kind == "jpeg")
    finally:
        # The TIFF reader looks at the buffer when it goes; the stubs know no None.
        reader.setDevice(None)  # type: ignore[arg-type]
    keep = content if kind in SENDABLE else b""
    return Picture(_plain(image), size, kind, len(content), keep)


def _read_scaled(
    reader: QImageReader, wanted: Callable[[QSize], QSize], *, lossy: bool
) -> tuple[QSize, QImage]:
    """The size of the whole, turned as it is to be seen, and the picture in the wanted size."""
    size = reader.size()
    _check(size, lossy=lossy)
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    seen = size.transposed() if turned else size
    shown = wanted(seen)
    if shown != seen:
        reader.setScaledSize(shown.transposed() if turned else shown)
    image = reader.read()
    if image.isNull():
        raise Unusable(joined((tr("The picture is damaged and cannot be read."), EXAMPLES)))
    return seen, image


def _check(size: QSize, *, lossy: bool) -> None:
    if not size.isValid() or size.isEmpty():
        raise Unusable(joined((tr("The picture is damaged and cannot be read."), EXAMPLES)))
    wide, high = size.width(), size.height()
    if max(size.width(), size.height()) > LARGEST_SIDE:
        raise Unusable(
            say(
                "The picture has {} × {} pixels; at most {} on each side are read. "
                "Make it smaller.",
                wide,
                high,
                LARGEST_SIDE,
            )
        )
    # A JPEG is decoded in the size that is needed; all others as a whole.
    if not lossy and size.width() * size.height() * 4 > MEGABYTES << 20:
        raise Unusable(
            say(
                "The picture has {} × {} pixels, too many for this format. "
                "Make it smaller, or a JPEG.",
                wide,
                high,
            )
        )


def _why_not(content: bytes) -> str:
    head = content[:512].lstrip().lower()
    if not content:
        return joined((tr("The file is empty."), EXAMPLES))
    if head.startswith((b"<svg", b"<?xml", b"\x1f\x8b")):
        return joined((tr("Drawings (SVG) are not read."), EXAMPLES))
    if content[4:8] == b"ftyp":
        return tr("Pictures in HEIC or AVIF are not read. Save it as JPEG first.")
    return joined((tr("This is no picture that can be read."), EXAMPLES))


def _jpeg_ends(content: bytes) -> bool:
    """Whether the mark of the end follows the first scan; Qt would fill up a cut one in grey."""
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF:
        mark = content[at + 1]
        if mark == 0xFF:
            at += 1
            continue
        length = int.from_bytes(content[at + 2 : at + 4], "big")
        at += 2 + length
        if mark == 0xDA:
            return b"\xff\xd9" in content[at:]
    return False


def _covering(size: QSize, box: QSize) -> QSize:
    """The smallest size that covers `box`; never larger than it is."""
    covering = size.scaled(box, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    if covering.width() >= size.width():
        return size
    return covering.expandedTo(QSize(1, 1))


def _from_image(image: QImage, screen: QSize) -> Picture:
    size = image.size()
    _check(size, lossy=True)
    wanted = _covering(size, screen)
    plain = _plain(image)
    if wanted != size:
        mode = Qt.TransformationMode.SmoothTransformation
        plain = plain.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
    return Picture(plain, size, "clipboard", image.sizeInBytes())


def _plain(image: QImage) -> QImage:
    """In the colours of screens and one of two memory forms, made in bands.

    Conversions hold Python's lock, and the window would wait for all of a large one.
    """
    forms = QImage.Format
    form = forms.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else forms.Format_RGB32
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    space = image.colorSpace()
    foreign = space.isValid() and space != srgb
    if image.format() == form and not foreign:
        return image
    plain = QImage(image.size(), form)
    if plain.isNull():
        raise Unusable(tr("The picture needs more memory than there is. Make it smaller."))
    plain.fill(Qt.GlobalColor.transparent)
    painter = QPainter(plain)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for top in range(0, image.height(), BAND):
        band = image.copy(0, top, image.width(), min(BAND, image.height() - top))
        if foreign:
            band = _in_srgb(band, srgb)
        painter.drawImage(0, top, band.convertToFormat(form))
    painter.end()
    return plain


def _in_srgb(band: QImage, srgb: QColorSpace) -> QImage:
    if band.format() == QImage.Format.Format_CMYK8888:
        found = band.convertedToColorSpace(srgb, QImage.Format.Format_RGB32)
    else:
        found = band.convertedToColorSpace(srgb)
    return band if found.isNull() else found
