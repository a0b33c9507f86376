"""Many stations, until all are in the list and proved, against a bare browser with a GET each.

Both count from their first question on, with all imports done; the machine of the stations is
shared by both. CPU is that of the whole process. Stalls are watched in rounds of their own, for
whoever watches takes time as well.
"""

import asyncio
import importlib
import sys
import time
from collections.abc import Sequence
from functools import partial
from typing import Any

from app.adapters import Interface
from app.browsing import Browser
from app.discovery import SLOW
from tests.benchmarks.frame import Row, answer, environment, interleave, medians, python
from tests.benchmarks.host import host

COUNTS = (200, 1000)
ROUNDS = 9


def measure() -> list[Row]:
    rows, each = [], {}
    with environment() as environ:
        for count in COUNTS:
            cpu: list[float] = []

            def told(module: str, *given: object) -> dict[str, float]:
                stations.rest()
                return answer(python(f"tests.benchmarks.{module}", *given), environ)

            def ours(count=count, cpu=cpu) -> float:
                found = told("bench_many_stations", count)
                cpu.append(found["cpu"])
                return found["seconds"]

            ways = {
                "ours": ours,
                "bare": lambda count=count: told("bare", count)["seconds"],
                "stall": lambda count=count: told("bench_many_stations", count, "watch")["stall"],
            }
            with host(environ, count) as stations:
                found = interleave(ROUNDS, ways)
            middle = medians(found | {"cpu": cpu[1:]})
            each[count] = middle["cpu"] / count * 1000
            rows += [
                Row(f"{count} stations listed", middle["ours"], middle["bare"], 1.2),
                Row(f"{count} stations: longest stall", middle["stall"], None, 50, "ms"),
            ]
    few, many = (each[count] for count in COUNTS)
    rows.append(Row("CPU a station, 1,000 against 200", many, few, 1.2, "ms"))
    return rows


def first_question() -> asyncio.Event:
    """Set once the search begins to listen and ask."""
    asked, search = asyncio.Event(), Browser.search

    async def noted(browser: Browser, interfaces: Sequence[Interface], **how: Any) -> None:
        asked.set()
        await search(browser, interfaces, **how)

    Browser.search = noted  # type: ignore[method-assign]
    return asked


async def listed(count: int, room) -> dict[str, float]:
    await first_question().wait()
    used, began = time.process_time(), time.perf_counter()
    await room.until_listed(count)
    return {"seconds": time.perf_counter() - began, "cpu": time.process_time() - used}


async def watched(count: int, room) -> dict[str, float]:
    await first_question().wait()
    async with room.watched() as stalls:
        await room.until_listed(count)
    return {"stall": stalls.longest}


if __name__ == "__main__":
    from tests.benchmarks import window

    for name in SLOW:
        importlib.import_module(name)
    work = watched if "watch" in sys.argv else listed
    window.run(partial(work, int(sys.argv[1])), early=True)
