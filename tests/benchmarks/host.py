"""Simulated stations in a process of their own, http only, each at its own address of 127.0.0.0/8.

`host COUNT [DELAY_S]` says one line once all answer. Lines on its standard input: `requests` has it
say what the first station was asked since the last time, `leave` and `return` have all say goodbye
and come back.
"""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from app.simulator import SimulatedStation, Simulator
from tests.benchmarks.frame import ROOT, python, say

A_NETWORK = 250
REST_S = 1.5
AT_ONCE, PAUSE_S = 50, 0.05


class Host:
    """That process, from outside."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self.urls: list[str] = self._hear()

    def ask(self, words: str) -> Any:
        """Have it do something, and wait for its answer."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{words}\n")
        self._process.stdin.flush()
        return self._hear()

    def requests(self) -> list[tuple[str, str]]:
        """Method and path, with its query, of what the first station was asked since then."""
        return [(method, path) for method, path in self.ask("requests")]

    def rest(self) -> None:
        """Wait: a responder multicasts the same answer at most once a second (RFC 6762, 6)."""
        time.sleep(REST_S)

    def _hear(self) -> Any:
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())


@contextmanager
def host(environ: Mapping[str, str], count: int, delay: float = 0) -> Iterator[Host]:
    """Stations that are there as long as the block lasts."""
    command = python("tests.benchmarks.host", count, delay)
    with subprocess.Popen(
        command, cwd=ROOT, env=environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield Host(process)
        finally:
            assert process.stdin is not None
            process.stdin.close()  # it ends, and takes its folder with it


def main(count: int, delay: float) -> None:
    stations = [
        SimulatedStation(f"Bench-{n + 1}", address=f"127.9.{n // A_NETWORK}.{n % A_NETWORK + 1}")
        for n in range(count)
    ]
    for station in stations if delay else ():
        station.faults.add("*", "*", delay=delay, apply=True)
    with Simulator(stations, mdns=True, https=False) as simulator:
        say([station.http_url for station in stations])
        for line in sys.stdin:
            say(_done(line.strip(), simulator))


def _done(words: str, simulator: Simulator) -> Any:
    asked = simulator.stations[0].requests
    if words == "requests":
        found = [(r.method, r.path, r.query) for r in asked]
        asked.clear()
        return [(m, "&".join([p, *(f"{k}={v}" for k, v in q.items())]).replace("&", "?", 1))
                for m, p, q in found]  # fmt: skip
    presences, back = simulator._presences, words == "return"

    async def all_of_them() -> None:
        for at in range(0, len(presences), AT_ONCE):  # packets that come too fast are lost
            some = presences[at : at + AT_ONCE]
            await asyncio.gather(*(p.announce() if back else p._withdraw() for p in some))
            await asyncio.sleep(PAUSE_S)

    simulator.run(all_of_them())
    return None


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]))
