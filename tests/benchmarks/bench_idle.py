"""The share of a core that the window takes while nothing happens, 50 stations known."""

import asyncio
import os
import time

from tests.benchmarks.frame import Row, answer, environment, python
from tests.benchmarks.host import host

COUNT = 50
REST_S = 5
WATCH_S = 60  # two rounds of proofs


def measure() -> list[Row]:
    with environment() as environ:
        told = answer(python("tests.benchmarks.bench_idle"), environ)
    return [Row(f"idle, {COUNT} stations known", told["percent"], None, 1, "% of a core")]


async def rest(room) -> dict[str, float]:
    await room.until(lambda: room.listed >= COUNT, "all")
    await asyncio.sleep(REST_S)
    used, began = time.process_time(), time.perf_counter()
    await asyncio.sleep(WATCH_S)
    return {"percent": (time.process_time() - used) / (time.perf_counter() - began) * 100}


if __name__ == "__main__":
    from tests.benchmarks import window

    with host(os.environ, COUNT):
        window.run(rest)
