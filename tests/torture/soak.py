"""Thousands of operations with random faults: what is left of them in the process.

Everything that lasts is asked in `Sample`: memory, tasks, threads, open files and sockets.
"""

import asyncio
import gc
import random
import threading
import tracemalloc
from collections import Counter
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app import adapters, leads
from app.claim import identity_key
from app.discovery import Discovery
from app.errors import Cause, StationError, Unreachable
from app.firmware_image import UnfitImage
from app.jobs.apply import apply
from app.jobs.restart import restart
from app.jobs.save_file import NotWritten, save_file
from app.jobs.wallpapers import delete, upload
from app.jobs.watch_update import Update
from app.journal import Journal
from app.models import ModelInfo
from app.proof import Proof
from app.service import Service
from app.session import Session
from app.settings import General, Power, Wifi
from app.simulator.station import PROFILE, SimulatedStation
from app.station import Station
from app.unsent import Unsent
from app.update_record import Kept, Updates
from tests.app.lan import LOOPBACK
from tests.app.searching import open_files
from tests.app.virtual import EPOCH, VirtualLoop
from tests.torture.points import Faults, Points, hurt_the_disk
from tests.torture.wire import ORIGIN, PASSWORD, Net, Wire

EXPECTED = (StationError, NotWritten, UnfitImage, OSError)
RATE, CANCELS = 0.01, 0.1
NAMES = 40
#: Seconds of the virtual clock in which everything has ended.
AT_MOST = 1800.0
PICTURE = b"\xff\xd8\xff" + bytes(20_000)


@dataclass(frozen=True)
class Sample:
    """What the process holds: bytes of Python objects, and counts."""

    python: int
    tasks: int
    threads: int
    files: int

    @classmethod
    def now(cls) -> "Sample":
        """After a collection of cycles."""
        gc.collect()
        return cls(
            tracemalloc.get_traced_memory()[0],
            len(asyncio.all_tasks()),
            threading.active_count(),
            open_files(),
        )


class Luck(Points):
    """Every point fails now and then, and none is remembered."""

    def __init__(self, dice: random.Random) -> None:
        super().__init__()
        self.dice = dice
        self.count: Counter[str] = Counter()

    def meet(self, where: str, faults: Faults) -> None:
        """A point: it may fail."""
        if self.armed and faults and self.dice.random() < RATE:
            fault = self.dice.choice(list(faults))
            self.count[fault] += 1
            raise faults[fault]()


class NoBrowser:
    """Hears no mDNS: services are told to the discovery by hand."""

    listening, hidden = True, 0
    types: tuple[str, ...] = ()

    async def search(self, interfaces: object, **how: object) -> None:
        """Nothing."""

    async def close(self) -> None:
        """Nothing."""


class Soak:
    """One station, one user who never stops, and a network full of names."""

    def __init__(self, seed: int, count: int, folder: Path, patch) -> None:
        self.dice = random.Random(seed)
        self.count, self.folder = count, folder
        self.luck = Luck(self.dice)
        self.done: Counter[str] = Counter()
        self.failed: Counter[str] = Counter()
        self.heard: Counter[str] = Counter()
        self.samples: list[Sample] = []
        self.twice: list[str] = []
        self.patch = patch
        patch.setattr("app.station.Transport", Wire)
        patch.setattr(leads, "prove", self._prove)
        here = adapters.read(LOOPBACK)
        patch.setattr(adapters, "read", lambda only: here)
        hurt_the_disk(patch, self.luck)

    async def main(self, loop: VirtualLoop) -> "Soak":
        """All of it; `samples` are before, ten times meanwhile, and after."""
        loop.set_exception_handler(self._hear)
        self.held = SimulatedStation(password=PASSWORD)
        self.held.open(self.folder / "station")
        Wire.net = self.net = Net(self.held, self.luck)
        self.samples.append(Sample.now())
        await self._open()
        self.discovery = Discovery(interfaces=LOOPBACK)
        self.discovery._browser = NoBrowser()  # type: ignore[assignment]
        search = asyncio.create_task(self.discovery.run())
        await asyncio.sleep(1)
        for number in range(self.count):
            await self._one(number)
            if number % max(self.count // 10, 1) == 0:
                self.samples.append(Sample.now())
        search.cancel()
        await asyncio.gather(search, return_exceptions=True)
        await self.session.close()
        await asyncio.sleep(60)
        self.samples.append(Sample.now())
        return self

    # One operation

    async def _one(self, number: int) -> None:
        name, work = self.dice.choice(list(OPERATIONS.items()))
        self.done[name] += 1
        self.net.asked.clear()
        self.luck.armed = True
        if not self.session.start(name, lambda: work(self, number)):
            raise AssertionError(f"{name} does not start")
        task = self.session.running[name]
        if self.dice.random() < CANCELS:
            await asyncio.wait([task], timeout=self.dice.choice((0.02, 0.2, 5.0)))
            task.cancel()
        await asyncio.wait([task], timeout=AT_MOST)
        self.luck.armed = False
        if not task.done():
            raise AssertionError(f"{name} does not end: {task.get_stack()}")
        if task.cancelled():
            self.failed["cancelled"] += 1
        elif (error := task.exception()) is not None:
            self.failed[type(error).__name__] += 1
            if not isinstance(error, EXPECTED):
                raise error
        self.twice += [
            f"{name}: {op.name}"
            for op, times in self.net.asked.items()
            if not op.value.reads and times > (2 if name == "delete" else 1)
        ]
        await self._recover()

    async def _recover(self) -> None:
        """As a user does it: sign in again, where that is needed."""
        if not self.session.station.signed_in or not self.held.access.tokens:
            self.net.away_until = 0.0
            await self.session.sign_in("admin", PASSWORD)

    async def _open(self) -> None:
        self.held.access.sign_out_all()
        self.net.away_until = 0.0
        self.session = Session(Station(ORIGIN))
        self.session.changed.add(self.luck.tell)
        self.session.info = await self.session.station.model()
        await self.session.sign_in("admin", PASSWORD)
        await self.session.load()

    def _hear(self, loop: object, context: dict[str, Any]) -> None:
        self.heard[type(context.get("exception")).__name__] += 1

    async def _prove(self, candidate, deadlines) -> Proof:
        await asyncio.sleep(0.05)
        if self.dice.random() < 0.2:
            raise Unreachable(Cause.CONNECT_TIMEOUT)
        info = ModelInfo(devName=candidate.name, model="ASTROS-S1")
        return Proof(candidate.origins[0], info, None)

    # What a user does

    async def load(self, number: int) -> None:
        """Read everything."""
        await self.session.load()

    async def apply(self, number: int) -> None:
        """Edit three objects, and send them."""
        edits = {
            (General, "devName"): f"Hall-{number % 50}",
            (Power, "time"): (5, 15, 60)[number % 3],
            (Wifi, "channel"): (44, 149)[number % 2],
        }
        for (kind, name), value in edits.items():
            if kind in self.session.drafts:
                self.session.edit(kind.fields()[name], value)
        await apply(self.session, self.luck.tell)

    async def upload(self, number: int) -> None:
        """Send a picture to a slot that is free or not."""
        slot = 2 + number % 4
        await upload(self.session, PICTURE, slot, f"{slot}-hall.jpg", self.luck.tell, show=True)

    async def delete(self, number: int) -> None:
        """Empty two slots."""
        await delete(self.session, (2 + number % 4, 2 + (number + 1) % 4), self.luck.tell)

    async def restart(self, number: int) -> None:
        """Restart, wait, sign in again."""
        await restart(self.session, self.luck.tell)

    async def save(self, number: int) -> None:
        """Save the configuration."""
        await save_file(self.session, PROFILE, self.folder / "kept.json", self.luck.tell)

    async def sign_in(self, number: int) -> None:
        """Sign out and in."""
        self.session.sign_out()
        await self.session.sign_in("admin", PASSWORD)
        await self.session.load()

    async def journal(self, number: int) -> None:
        """A run of the program that notes edits, and takes over what others left."""
        journal = Journal(self.folder / "journal")
        journal.note(Unsent.of(self.session, str(number % 5)))
        loop = asyncio.get_running_loop()
        loop.call_later(2, journal.end)
        await journal.run()

    async def record(self, number: int) -> None:
        """Keep an update, look at all, forget it."""
        updates = Updates(self.folder / "updates")
        key = identity_key(self.session)
        await asyncio.to_thread(updates.keep, Kept(key, Update(ordered=EPOCH)))
        updates.all()
        updates.forget(key)

    async def found_and_lost(self, number: int) -> None:
        """Stations come and go."""
        for _ in range(5):
            which = self.dice.randrange(NAMES)
            name = f"Room-{which}._station._tcp.local."
            if self.dice.random() < 0.5:
                port = 8000 + which + NAMES * self.dice.randrange(3)
                host = f"room{which}.local."
                service = Service(name, "_station._tcp.local.", host, port, ("127.0.0.1",))
                self.discovery._heard(service)
            else:
                self.discovery._withdrawn(name)
        if number % 7 == 0:
            self.discovery.search_again()
        await asyncio.sleep(self.dice.random() * 5)


async def reopen(soak: Soak, number: int) -> None:
    """Close the window of the station and open it anew."""
    old, soak.luck.armed = soak.session, False
    old.running.pop("reopen", None)  # it would wait for itself
    await old.close()
    await soak._open()


Operation = Callable[[Soak, int], Coroutine[Any, Any, None]]
OPERATIONS: dict[str, Operation] = {
    "load": Soak.load,
    "apply": Soak.apply,
    "upload": Soak.upload,
    "delete": Soak.delete,
    "restart": Soak.restart,
    "save": Soak.save,
    "sign in": Soak.sign_in,
    "journal": Soak.journal,
    "record": Soak.record,
    "found and lost": Soak.found_and_lost,
    "reopen": reopen,
}
