"""A file that nobody may open: it notices who does."""

import ctypes
import os
import struct
import sys
from pathlib import Path

WATCHES = sys.platform == "linux"
IN_ACCESS, IN_OPEN = 0x1, 0x20
# A picture of one pixel: whoever takes the text for markup would show it.
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415408d763f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)


class Canary:
    """A small picture; `opened` counts who opened or read it since it was asked last."""

    def __init__(self, path: Path) -> None:
        path.write_bytes(PIXEL)
        self.path = path
        self._watch = -1
        if WATCHES:
            libc = ctypes.CDLL(None, use_errno=True)
            self._watch = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
            if libc.inotify_add_watch(self._watch, os.fsencode(path), IN_OPEN | IN_ACCESS) < 0:
                raise OSError(ctypes.get_errno(), "inotify")

    @property
    def opened(self) -> int:
        count, size = 0, struct.calcsize("iIII")
        try:
            heard = os.read(self._watch, 65_536) if WATCHES else b""
        except BlockingIOError:
            return 0
        while heard:
            count += 1
            heard = heard[size + struct.unpack("iIII", heard[:size])[3] :]
        return count

    def close(self) -> None:
        if WATCHES:
            os.close(self._watch)
