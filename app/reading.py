"""A file read ahead in a thread, so that disk and network work at the same time.

What the system holds in memory already is read at once: a thread would cost more than the copy.
"""

import asyncio
import os
from typing import Protocol

PIECE = 1024 * 1024
NOWAIT: int | None = getattr(os, "RWF_NOWAIT", None)


class Readable(Protocol):
    """What can be sent: an open file, or what stands for one.

    One with `fileno` and `tell` is asked whether its next bytes are in memory.
    """

    def read(self, size: int = -1, /) -> bytes:
        """The next bytes, empty at the end."""


class ReadAhead:
    """Pieces of 1 MiB; while one travels, the next one is read. Close it in any case."""

    def __init__(self, file: Readable) -> None:
        self._file = file
        self._next: asyncio.Task[bytes] | None = None

    async def piece(self) -> bytes:
        """The next piece, empty at the end. Raises what reading raises."""
        if self._next is None and in_memory(self._file, PIECE):
            return self._file.read(PIECE)
        task = self._next or self._start()
        # A cancel must not leave a thread behind that still reads.
        piece = await asyncio.shield(task)
        self._next = None
        if piece and not in_memory(self._file, PIECE):
            self._start()
        return piece

    async def close(self) -> None:
        """Wait for a read that goes on: the file may be closed afterwards."""
        if self._next is not None:
            await asyncio.wait([self._next])
            if not self._next.cancelled():
                self._next.exception()

    def _start(self) -> "asyncio.Task[bytes]":
        read = asyncio.to_thread(self._file.read, PIECE)
        self._next = asyncio.get_running_loop().create_task(read)
        return self._next


def in_memory(file: object, size: int) -> bool:
    """Whether the next bytes of a file can be had without a wait; Linux alone can tell."""
    if NOWAIT is None:
        return False
    try:
        handle, at = file.fileno(), file.tell()  # type: ignore[attr-defined]
        for place in (at, at + size - 1):
            os.preadv(handle, [bytearray(1)], place, NOWAIT)
    except (AttributeError, OSError, ValueError):
        return False
    return True
