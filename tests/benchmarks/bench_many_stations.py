"""Many stations, until all are in the list and proved, against a bare browser with a GET each.

Both count from their first question on, with all imports done; the machine of the stations is
shared by both. CPU is that of the whole process.
"""

import importlib
import sys
import time
from functools import partial

from tests.benchmarks.frame import PATIENCE_S, Row, answer, environment, interleave, medians, python
from tests.benchmarks.host import host

COUNTS = (200, 1000)
ROUNDS = 3


def measure() -> list[Row]:
    rows, each = [], {}
    with environment() as environ:
        for count in COUNTS:
            stalls: list[float] = []
            cpu: list[float] = []

            def ours(count=count, stalls=stalls, cpu=cpu) -> float:
                stations.rest()
                told = answer(python("tests.benchmarks.bench_many_stations", count), environ)
                stalls.append(told["stall"])
                cpu.append(told["cpu"])
                return told["seconds"]

            def bare(count=count) -> float:
                stations.rest()
                return answer(python("tests.benchmarks.bare", count), environ)["seconds"]

            with host(environ, count) as stations:
                found = interleave(ROUNDS, {"ours": ours, "bare": bare})
            middle = medians(found | {"stall": stalls[1:], "cpu": cpu[1:]})
            each[count] = middle["cpu"] / count * 1000
            rows += [
                Row(f"{count} stations listed", middle["ours"], middle["bare"], 1.2),
                Row(f"{count} stations: longest stall", middle["stall"], None, 50, "ms"),
            ]
    few, many = (each[count] for count in COUNTS)
    rows.append(Row("CPU a station, 1,000 against 200", many, few, 1.2, "ms"))
    return rows


async def listed(count: int, room) -> dict[str, float]:
    used = time.process_time()
    async with room.watched() as stalls:
        began = time.perf_counter()
        await room.until(lambda: room.listed >= count, "all", PATIENCE_S)
        seconds = time.perf_counter() - began
    return {"seconds": seconds, "stall": stalls.longest, "cpu": time.process_time() - used}


if __name__ == "__main__":
    from app.discovery import SLOW
    from tests.benchmarks import window

    for name in SLOW:
        importlib.import_module(name)
    window.run(partial(listed, int(sys.argv[1])))
