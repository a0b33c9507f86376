"""The two built-in wallpapers, drawn here: a PNG needs no more than zlib."""

import struct
import zlib
from collections.abc import Callable
from functools import cache

Colour = tuple[int, int, int]
WIDTH, HEIGHT = 960, 540

BUILT_IN = {0: "0-dusk.png", 1: "1-slate.png"}


@cache
def built_in(slot: int) -> bytes:
    """The PNG of slot 0 or 1."""
    return png(WIDTH, HEIGHT, _dusk if slot == 0 else _slate)


def png(width: int, height: int, row_colour: Callable[[float], Colour]) -> bytes:
    """A PNG of `width` x `height` pixels; `row_colour` gives the colour of 0.0 to 1.0 down."""
    rows = (b"\0" + bytes(row_colour(y / height)) * width for y in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", header),
            _chunk(b"IDAT", zlib.compress(b"".join(rows), 6)),
            _chunk(b"IEND", b""),
        )
    )


def is_picture(head: bytes) -> bool:
    """Whether a file that starts so is a JPEG or a PNG."""
    return head.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"))


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)


def _between(top: Colour, bottom: Colour, y: float) -> Colour:
    r, g, b = (round(a + (z - a) * y) for a, z in zip(top, bottom, strict=True))
    return r, g, b


def _dusk(y: float) -> Colour:
    return _between((24, 28, 66), (236, 128, 92), y)


def _slate(y: float) -> Colour:
    return (58, 66, 78) if int(y * 18) % 2 else (64, 72, 84)
