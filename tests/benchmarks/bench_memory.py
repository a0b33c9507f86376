"""What 1,000 listed stations take, and that 10,000 that come and go take no more."""

import asyncio
import gc
import os
import sys
from pathlib import Path

from tests.benchmarks.frame import PATIENCE_S, Row, answer, environment, python
from tests.benchmarks.host import host

COUNT = 1000
MOST = 950  # of a thousand goodbyes a few get lost
ROUNDS = 11
HALF = ROUNDS // 2
MORE_MIB = 100
FLAT = 1.1


def measure() -> list[Row]:
    with environment() as environ:
        told = answer(python("tests.benchmarks.bench_memory"), environ)
    listed = told["listed"] - told["idle"]
    after = told["rounds"]
    events = f"after {MOST * ROUNDS:,} found and lost, against {MOST * HALF:,}"
    return [
        Row(f"memory for {COUNT:,} stations", listed, None, MORE_MIB, "MiB"),
        Row(f"memory {events}", after[-1], after[HALF - 1], FLAT, "MiB"),
    ]


def memory() -> float:
    """What this process holds now, in MiB. Linux alone tells it."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)


async def come_and_go(room) -> dict[str, object]:
    await asyncio.sleep(2)
    idle = memory()
    after = []
    with host(os.environ, COUNT) as stations:
        await room.until(lambda: room.listed >= COUNT, "all", PATIENCE_S)
        await asyncio.sleep(2)
        listed = memory()
        for _ in range(ROUNDS):
            await asyncio.to_thread(stations.rest)  # an answer after a goodbye would undo it
            await asyncio.to_thread(stations.ask, "leave")
            await room.until(lambda: room.listed <= COUNT - MOST, "their end", PATIENCE_S)
            await asyncio.to_thread(stations.ask, "return")
            await room.until(lambda: room.listed >= MOST, "their return", PATIENCE_S)
            after.append(memory())
            sys.stderr.write(f"{after[-1]:.1f} MiB\n")
    return {"idle": idle, "listed": listed, "rounds": after}


if __name__ == "__main__":
    from tests.benchmarks import window

    window.run(come_and_go)
