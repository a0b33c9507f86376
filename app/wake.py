"""Noticing that this computer has slept (faults.md E5).

A tick that comes far too late, by a clock that goes on in sleep, was slept through. A program that
was stopped has slept as well: what it knew is as old, and its connections are as dead.
"""

import asyncio
import sys
import time
from collections.abc import Callable

from app.watchers import hand_over

# Seconds.
TICK = 1.0
LATE = 5.0  # no loop that is only busy comes so late

Clock = Callable[[], float]
Woken = Callable[[float], None]
"""Is told for how many seconds this computer slept."""


def since_boot() -> float:
    """Seconds by a clock that nobody sets and that goes on in sleep.

    The loop's own stands still then on Linux and macOS, and goes on with Windows.
    """
    if sys.platform == "win32":
        return time.monotonic()
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)  # there it counts sleep, unlike Python's
    return time.clock_gettime(time.CLOCK_BOOTTIME)


async def watch_for_wakes(woken: Woken, clock: Clock = since_boot) -> None:
    """Tell `woken` of each sleep once it is over, until cancelled."""
    while True:
        before = clock()
        await asyncio.sleep(TICK)
        slept = clock() - before - TICK
        if slept > LATE:
            hand_over(woken, slept)
