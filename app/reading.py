"""A file read ahead in a thread, so that disk and network work at the same time."""

import asyncio
from typing import Protocol

PIECE = 1024 * 1024


class Readable(Protocol):
    """What can be sent: an open file, or what stands for one."""

    def read(self, size: int = -1, /) -> bytes:
        """The next bytes, empty at the end."""


class ReadAhead:
    """Pieces of 1 MiB; while one travels, the next one is read. Close it in any case."""

    def __init__(self, file: Readable) -> None:
        self._file = file
        self._next: asyncio.Task[bytes] | None = None

    async def piece(self) -> bytes:
        """The next piece, empty at the end. Raises what reading raises."""
        task = self._next or self._start()
        # A cancel must not leave a thread behind that still reads.
        piece = await asyncio.shield(task)
        self._next = None
        if piece:
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
