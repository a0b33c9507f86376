"""The heartbeat of a loop: how long it let others wait at most (I2)."""

import asyncio
import contextlib
import time
from collections.abc import Iterator
from pathlib import Path

BEAT = 0.01
GAP = 0.25  # on a machine that does other things, too
THREADS = Path("/proc/self/task")


class Pulse:
    """`async with Pulse() as pulse`: afterwards `pulse.worst` is the longest gap in seconds.

    What our threads stood in line for a processor is not counted: that is other programs' time.
    """

    def __init__(self) -> None:
        self.worst = 0.0
        self.beats = 0
        self._pauses = 0

    @contextlib.contextmanager
    def paused(self) -> Iterator[None]:
        """What the test itself does here is not counted."""
        yield
        self._pauses += 1

    async def __aenter__(self) -> "Pulse":
        self._task = asyncio.ensure_future(self._beat())
        await asyncio.sleep(0)
        return self

    async def __aexit__(self, *_: object) -> None:
        await asyncio.sleep(BEAT)
        self._task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._task

    async def _beat(self) -> None:
        while True:
            began, stood, pauses = time.monotonic(), _stood_in_line(), self._pauses
            await asyncio.sleep(BEAT)
            gap = time.monotonic() - began - (_stood_in_line() - stood)
            self.beats += 1
            if pauses == self._pauses:
                self.worst = max(self.worst, gap)


def _stood_in_line() -> float:
    standing = 0
    for thread in THREADS.glob("*/schedstat"):
        with contextlib.suppress(OSError):
            standing += int(thread.read_text().split()[1])
    return standing / 1e9
