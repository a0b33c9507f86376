"""Noticing that this computer has slept (faults.md E5).

One clock goes on in sleep and another stands still: what they differ by was slept. Windows has none
that stands still; there a tick that comes far too late was slept through.
"""

import asyncio
import sys
import time
from collections.abc import Callable

from app.watchers import hand_over

# Seconds.
TICK = 1.0
LEAST = 5.0
LATE = 30.0  # on Windows: no loop that is only busy, on a machine that is, comes so late

Clock = Callable[[], float]
Woken = Callable[[float], None]
"""Is told for how many seconds this computer slept."""


def since_boot() -> float:
    """Seconds by a clock that nobody sets and that goes on in sleep."""
    if sys.platform == "win32":
        return time.monotonic()
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)  # there it counts sleep, unlike Python's
    return time.clock_gettime(time.CLOCK_BOOTTIME)


AWAKE: Clock | None = None if sys.platform == "win32" else time.monotonic
"""The clock that stands still in sleep, where there is one."""


async def watch_for_wakes(
    woken: Woken, clock: Clock = since_boot, awake: Clock | None = AWAKE
) -> None:
    """Tell `woken` of each sleep once it is over, until cancelled."""
    while True:
        before, began = clock(), awake() if awake else 0.0
        await asyncio.sleep(TICK)
        slept = clock() - before - (awake() - began if awake else TICK)
        if slept > (LEAST if awake else LATE):
            hand_over(woken, slept)
