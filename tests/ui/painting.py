"""Pictures for the tests, good and bad."""

import struct
import zlib

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QColorSpace,
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QImageWriter,
    QPainter,
)
from PySide6.QtWidgets import QApplication, QWidget


def painted(wide: int = 640, high: int = 480, left: str = "#C02020", right: str = "#2020C0"):
    """A picture of two colours, left and right."""
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor(left))
    painter = QPainter(image)
    painter.fillRect(wide // 2, 0, wide - wide // 2, high, QColor(right))
    painter.end()
    return image


def noisy(wide: int, high: int) -> QImage:
    """A picture that is work to decode."""
    image = painted(wide, high)
    painter = QPainter(image)
    for at in range(4000):
        x, y = at * 7919 % wide, at * 104_729 % high
        painter.fillRect(x, y, 60, 40, QColor.fromHsv(at % 360, 200, 200))
    painter.end()
    return image


def encoded(image: QImage, kind: str = "jpeg", quality: int = 90, **more) -> bytes:
    """A file's content."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode()))
    writer.setQuality(quality)
    for name, value in more.items():
        getattr(writer, f"set{name}")(value)
    assert writer.write(image), writer.errorString()
    writer.setDevice(None)
    return bytes(content.data())


def jpeg(wide: int = 640, high: int = 480) -> bytes:
    return encoded(painted(wide, high))


def turned() -> bytes:
    """A phone's JPEG: stored lying, to be seen standing (EXIF orientation 6)."""
    exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"
    plain = jpeg(640, 320)
    return plain[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + plain[2:]


def cmyk() -> bytes:
    image = painted(64, 48)
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    return encoded(image.convertToFormat(QImage.Format.Format_CMYK8888))


def claiming(wide: int, high: int) -> bytes:
    """A small PNG whose head claims a size."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + content))
        return struct.pack(">I", len(content)) + kind + content + check

    head = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(100_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def jpeg_claiming(wide: int, high: int) -> bytes:
    """The same as JPEG."""
    content = bytearray(jpeg(64, 64))
    at = content.index(b"\xff\xc0") + 5
    content[at : at + 4] = struct.pack(">HH", high, wide)
    return bytes(content)


def near(colour: QColor, wanted: str, off: int = 24) -> bool:
    other = QColor(wanted)
    pairs = zip(colour.getRgb()[:3], other.getRgb()[:3], strict=True)
    return all(abs(a - b) <= off for a, b in pairs)


def files(*paths) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drop(widget: QWidget, mime: QMimeData) -> bool:
    """Drag onto a widget and let go; whether it was welcome."""
    at = widget.rect().center()
    copy, left, none = (
        Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    enter = QDragEnterEvent(QPoint(at), copy, mime, left, none)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(widget, QDropEvent(QPointF(at), copy, mime, left, none))
    return True
