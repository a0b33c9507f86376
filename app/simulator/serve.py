"""Simulated stations on real sockets of the loopback interface, in a thread of their own."""

import asyncio
import contextlib
import ipaddress
import tempfile
import threading
from collections.abc import Awaitable, Coroutine, Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from zeroconf.asyncio import AsyncZeroconf

from app.simulator.presence import Presence
from app.simulator.station import SimulatedStation

PATIENCE = 30
TICK = 0.5


class Simulator:
    """Runs stations: `with Simulator([station]) as simulator: ...`.

    `mdns` announces them, on `interfaces` alone, which must be of the loopback; `https` off leaves
    TLS out for all.
    """

    def __init__(
        self,
        stations: Iterable[SimulatedStation],
        *,
        mdns: bool = False,
        interfaces: Sequence[str] = ("127.0.0.1",),
        https: bool = True,
    ) -> None:
        self.stations = list(stations)
        outside = [a for a in interfaces if not ipaddress.ip_address(a).is_loopback]
        outside += [s.address for s in self.stations if not _is_loopback(s.address)]
        if outside:
            raise ValueError(f"only the loopback interface is served, not {outside[0]}")
        if not https:
            for station in self.stations:
                station.https = False
        self._mdns = mdns
        self._interfaces = list(interfaces)
        self._loop: asyncio.AbstractEventLoop
        self._thread: threading.Thread | None = None
        self._tasks: set[asyncio.Future[None]] = set()
        self._presences: list[Presence] = []
        self._zeroconf: AsyncZeroconf | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Start the thread; returns when every station answers. Raises OSError where it cannot."""
        self._folder = tempfile.TemporaryDirectory(prefix="stations-", ignore_cleanup_errors=True)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="simulator")
        self._thread.start()
        try:
            self.run(self._up())
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Take every station off the network and end the thread."""
        if self._thread is None:
            return
        try:
            self.run(self._down())
        finally:
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._thread = None
            self._loop.close()
            if self._folder is not None:
                self._folder.cleanup()

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        """Have the stations' loop do something, and wait for it unless this is their thread."""
        if threading.current_thread() is self._thread:
            self.keep(work)
        else:
            asyncio.run_coroutine_threadsafe(work, self._loop).result(PATIENCE)

    def keep(self, work: Awaitable[None]) -> None:
        """Own a task until it is done."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _up(self) -> None:
        assert self._folder is not None
        if self._mdns:
            self._zeroconf = AsyncZeroconf(interfaces=self._interfaces)
        for number, station in enumerate(self.stations):
            station.open(Path(self._folder.name) / str(number))
            presence = Presence(station, self._zeroconf, self.keep)
            self._presences.append(presence)
            station.network = Place(self, presence)
            await presence.up()
        self.keep(self._tick())

    async def _down(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        for presence in self._presences:
            presence.station.network = None
            await presence.close()
        self._presences.clear()
        if self._zeroconf is not None:
            await self._zeroconf.async_close()
            self._zeroconf = None
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)
        await self._loop.shutdown_default_executor()

    async def _tick(self) -> None:
        """The daily restart of those stations that have one."""
        while True:
            for presence in self._presences:
                if presence.station.online and presence.station.restart_is_due():
                    await presence.restart()
            await asyncio.sleep(TICK)


class Place:
    """A station's handle on its presence, to be used from any thread."""

    def __init__(self, simulator: Simulator, presence: Presence) -> None:
        self._simulator = simulator
        self._presence = presence

    def go_offline(self, *, silent: bool) -> None:
        """Leave the network."""
        self._simulator.run(self._presence.go_offline(silent=silent))

    def go_online(self) -> None:
        """Come back."""
        self._simulator.run(self._presence.go_online())

    def restart(self) -> None:
        """Restart."""
        self._simulator.run(self._presence.restart())

    def refresh(self) -> None:
        """Announce a changed name."""
        self._simulator.run(self._presence.announce())

    def new_certificate(self) -> None:
        """Show the present certificate."""

        async def renew() -> None:
            self._presence.renew_certificate()

        self._simulator.run(renew())


def _is_loopback(address: str) -> bool:
    with contextlib.suppress(ValueError):
        return ipaddress.ip_address(address).is_loopback
    return False
