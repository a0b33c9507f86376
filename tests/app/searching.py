"""What the tests of the search share: a search that runs, and the stations that it looks for."""

import asyncio
from pathlib import Path

from app.simulator import SimulatedStation
from tests.app.lan import unique

FDS = Path("/proc/self/fd")


def open_files():
    """How many files and sockets this process has open, where that can be told."""
    return len(list(FDS.iterdir())) if FDS.exists() else 0


class Search:
    """A discovery that runs, and what it holds of one test's names."""

    def __init__(self, discovery, names):
        self.discovery = discovery
        self.names = names

    @property
    def found(self):
        return {f.name: f for f in self.discovery.stations.values() if f.name in self.names}

    @property
    def here(self):
        return {name for name, f in self.found.items() if f.left_at is None}

    def verdict(self, name):
        return [a.verdict for a in self.discovery.tried.answers if a.name == name][-1:]


def simulated(search, count=1, **more):
    stations = [SimulatedStation(name=unique(), **more) for _ in range(count)]
    search.names |= {station.name for station in stations}
    return stations


def do(action, *arguments, **more):
    """What somebody does to a station meanwhile: it waits for the station's thread."""
    return asyncio.to_thread(action, *arguments, **more)
