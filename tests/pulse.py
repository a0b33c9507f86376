"""The heartbeat of a loop: how long it let others wait at most (I2)."""

import asyncio
import contextlib
import time
from pathlib import Path

BEAT = 0.01
GAP = 0.25  # on a machine that does other things, too
STANDING = Path("/proc/thread-self/schedstat")


class Pulse:
    """`async with Pulse() as pulse`: afterwards `pulse.worst` is the longest gap in seconds.

    What this thread stood in line for a processor is not counted: that is other programs' time.
    """

    def __init__(self) -> None:
        self.worst = 0.0
        self.beats = 0

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
            began, stood = time.monotonic(), _stood_in_line()
            await asyncio.sleep(BEAT)
            gap = time.monotonic() - began - (_stood_in_line() - stood)
            self.worst = max(self.worst, gap)
            self.beats += 1


def _stood_in_line() -> float:
    try:
        return int(STANDING.read_text().split()[1]) / 1e9
    except OSError:
        return 0.0
