"""Understanding every reply of a station, against `json.loads` of the same bytes.

CPU time, so that other programs do not count; the worst run of all is told as well.
"""

import asyncio
import json
import statistics
import time
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from app import envelope
from app.operations import Operation
from app.origin import candidates
from app.settings import KINDS
from app.simulator import SimulatedStation, Simulator
from app.station import Station
from tests.benchmarks.frame import Row

RUNS = 300
FACTS = (
    "model", "login_code", "quick_join", "wallpapers", "licence", "api_key", "log_switch",
    "log_state", "config_file_name", "firmware", "networks", "connection",
)  # fmt: skip


class Replay:
    """Stands for the wire: the same bytes again for each operation, without one."""

    token = "token"

    def __init__(self, bodies: dict[Operation, bytes]) -> None:
        self._bodies = bodies
        self.used: list[bytes] = []

    async def ask(self, operation: Operation, **_: Any) -> envelope.Reply:
        body = self._bodies[operation]
        self.used.append(body)
        return envelope.read(200, body)

    async def close(self) -> None:
        """There is nothing to close."""


def measure() -> list[Row]:
    with Simulator([SimulatedStation()], https=False) as simulator:
        simulator.stations[0].data("wifi")["type"] = "STA"
        found = asyncio.run(_measure(simulator.stations[0].http_url or ""))
    ours = sum(statistics.median(runs) for _, runs, _ in found)
    plain = sum(middle for *_, middle in found)
    slowest, middle = max(((n, statistics.median(r)) for n, r, _ in found), key=lambda one: one[1])
    worst, longest = max(((n, max(r)) for n, r, _ in found), key=lambda one: one[1])
    return [
        Row(f"understand all {len(found)} replies", ours, plain, None, "ms"),
        Row(f"the slowest reply ({slowest})", middle, None, 1, "ms"),
        Row(f"the worst of {RUNS} runs ({worst})", longest, None, None, "ms"),
    ]


async def _measure(url: str) -> list[tuple[str, list[float], float]]:
    """Name, times of ours and the median of json.loads, in ms, of each reply."""
    bodies: dict[Operation, bytes] = {}
    async with Station(candidates(url)[0]) as station:
        await station.login("admin", "station1")
        wire = station._wire
        ask = wire.ask

        async def recording(operation: Operation, **given: Any) -> envelope.Reply:
            words = urlencode(given.get("query") or {})
            place = Request(f"{url}{operation.path}?{words}", headers={"X-API-Key": wire.token})
            with await asyncio.to_thread(urlopen, place) as reply:
                bodies[operation] = reply.read()
            return await ask(operation, **given)

        wire.ask = recording  # type: ignore[method-assign]
        asking = {kind.kind: lambda kind=kind: station.load(kind) for kind in KINDS}
        asking |= {name: getattr(station, name) for name in FACTS}
        answered = {name: ask for name, ask in asking.items() if await _works(ask)}
        replay = station._wire = Replay(bodies)  # type: ignore[assignment]
        found = []
        for name, ask in answered.items():
            replay.used.clear()
            await ask()
            used = list(replay.used)
            found.append((name, await _times(ask), _loading(used)))
        station._wire = wire
    return found


async def _works(ask: Callable[[], Awaitable[object]]) -> bool:
    try:
        await ask()
    except Exception:  # noqa: BLE001  what this station has not in this state is not measured
        return False
    return True


async def _times(ask: Callable[[], Awaitable[object]]) -> list[float]:
    found = []
    for _ in range(RUNS):
        began = time.thread_time()
        await ask()
        found.append((time.thread_time() - began) * 1000)
    return found


def _loading(bodies: list[bytes]) -> float:
    found = []
    for _ in range(RUNS):
        began = time.thread_time()
        for body in bodies:
            json.loads(body)
        found.append((time.thread_time() - began) * 1000)
    return statistics.median(found)
