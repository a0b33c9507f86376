"""The program's icon for Windows and macOS, drawn from resources/icons/app.svg.

`python packaging/icons.py` writes both files. Each holds the picture in several sizes as PNG, which
both systems read.
"""

import struct
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SVG = ROOT / "resources" / "icons" / "app.svg"
ICO = ROOT / "packaging" / "windows" / "app.ico"
ICNS = ROOT / "packaging" / "macos" / "app.icns"

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
# The kinds of picture that macOS knows, and the pixels of each; @2x ones are for fine displays.
ICNS_KINDS = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic10": 1024,
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """An .ico file from PNG files by their size in pixels, up to 256."""
    head = struct.pack("<3H", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    entries = b""
    for size, png in sorted(pictures.items()):
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<4B2H2I", side, side, 0, 0, 1, 32, len(png), place)
        place += len(png)
    return head + entries + b"".join(png for _, png in sorted(pictures.items()))


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """An .icns file from PNG files by their size in pixels: those that ICNS_KINDS names."""
    blocks = b"".join(
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
        for kind, size in ICNS_KINDS.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(blocks)) + blocks


def rendered(svg: Path, size: int) -> bytes:
    """The drawing as a PNG file of that many pixels a side, on nothing."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())


def main() -> int:
    """Writes both files anew; the exit code."""
    from PySide6.QtGui import QGuiApplication

    QGuiApplication(sys.argv)
    sizes = {*ICO_SIZES, *ICNS_KINDS.values()}
    pictures = {size: rendered(SVG, size) for size in sorted(sizes)}
    ICO.write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    ICNS.write_bytes(icns(pictures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
