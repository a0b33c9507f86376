"""A station and a network that live on a clock of their own: hours of watching in milliseconds.

`VirtualLoop` jumps to the next thing that is due and never waits. `World` is what is true of the
station; `VirtualStation` is what `Session` and the jobs speak to in place of a `Station`. Nothing
here opens a socket or starts a thread.
"""

import asyncio
import random
import selectors
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from app.errors import BadReply, Cause, Denied, Rejected, Unreachable
from app.models import Download, Firmware, ModelInfo
from app.origin import Origin
from app.quirks import Quirks
from app.settings import Ethernet

ORIGIN = Origin("http", "10.0.0.9", 80)
EPOCH = datetime(2025, 1, 1, tzinfo=UTC)
MAC = "02:00:00:00:00:01"


class _Selector(selectors.DefaultSelector):
    """Waits for nothing: the clock is put forward instead."""

    def __init__(self, loop: "VirtualLoop") -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None):
        if timeout:
            self._loop.seconds += timeout
        return super().select(0)


class VirtualLoop(asyncio.SelectorEventLoop):
    """Its time is `seconds`; what would run in a thread runs at once."""

    def __init__(self) -> None:
        self.seconds = 0.0
        super().__init__(_Selector(self))

    def time(self) -> float:
        return self.seconds

    def run_in_executor(self, executor, func, *args):
        future = self.create_future()
        try:
            future.set_result(func(*args))
        except Exception as error:  # noqa: BLE001  as a thread would hand it on
            future.set_exception(error)
        return future

    def now(self) -> datetime:
        """The wall clock of this world."""
        return EPOCH + timedelta(seconds=self.seconds)


@dataclass
class World:
    """What is true: the station's life from the order on, and the cuts of the line to it.

    `comes_back` is the version after each of its restarts, one after the other. `down` are spans
    in which it is away by itself, `cut` those in which the line is; seconds of the loop's time.
    """

    loop: VirtualLoop
    dice: random.Random
    current: str = "2.4.1"
    comes_back: tuple[str, ...] = ("2.5.0",)
    prepare: float = 5.0
    away: float = 60.0
    between: float = 10.0
    token_survives: bool = False
    answers_order: bool = True
    carries_out: bool = True
    down: list[tuple[float, float]] = field(default_factory=list)
    cut: list[tuple[float, float]] = field(default_factory=list)
    boots: list[tuple[float, str]] = field(default_factory=list)
    orders: list[float] = field(default_factory=list)
    logins: list[float] = field(default_factory=list)
    signed_out_at: float = -1.0

    def order(self) -> None:
        """The installation was ordered."""
        self.orders.append(self.loop.time())
        if not self.carries_out:
            return
        at = self.loop.time() + self.prepare
        for version in self.comes_back:
            self.down.append((at, at + self.away))
            self.boots.append((at, version))
            at += self.away + self.between

    def restart(self) -> None:
        """It restarts by itself, or the plug was pulled."""
        now = self.loop.time()
        self.down.append((now, now + self.away))

    @property
    def version(self) -> str:
        """What runs now."""
        done = [version for at, version in self.boots if at <= self.loop.time()]
        return done[-1] if done else self.current

    def ended_since(self, login: float) -> bool:
        """Whether a sign-in of that time has ended."""
        now = self.loop.time()
        restarted = any(login <= began <= now for began, _ in self.down)
        return (restarted and not self.token_survives) or login <= self.signed_out_at <= now

    def reachable(self) -> bool:
        """Whether a packet gets there and back now."""
        now = self.loop.time()
        return not any(began <= now < ended for began, ended in (*self.down, *self.cut))


class VirtualStation:
    """What a Station is to a session and to jobs, as far as an update needs it."""

    world: World

    def __init__(self, origin: Origin = ORIGIN, *, pin=None, deadlines=None) -> None:
        self.origin, self.pin = origin, pin
        self.quirks, self.account = Quirks(), "admin"
        self._login: float | None = None

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        pass

    async def close(self) -> None:
        self._login = None

    @property
    def signed_in(self) -> bool:
        return self._login is not None

    def secrets(self) -> tuple[str, ...]:
        return ()

    def sign_out(self) -> None:
        self._login = None

    async def login(self, account: str, password: str) -> None:
        self.sign_out()
        await self._travel()
        self._login = self.world.loop.time()
        self.world.logins.append(self._login)
        await self._travel()

    async def model(self) -> ModelInfo:
        await self._travel()
        return ModelInfo(devName="Room", model="S1")

    async def load(self, kind):
        await self._ask()
        if kind is not Ethernet:
            raise Rejected(1000, "not here")
        return kind.read({"mac": MAC, "enableDHCP": True}, self.quirks)

    async def firmware(self, *, ask_vendor: bool = False) -> Firmware:
        await self._ask()
        version = self.world.version
        await self._travel()
        return Firmware(current=version, new=self.world.comes_back[-1] if ask_vendor else None)

    async def upload(self, type_, name, file, size, sent=lambda done: None):
        done = 0
        while piece := file.read(64 * 1024):
            await self._ask(sent=True)
            done += len(piece)
            sent(done)
        await self._ask(sent=True)

    async def start_firmware_download(self) -> Download:
        await self._ask()
        return Download(status=2, process="100")

    async def stop_firmware_download(self) -> None:
        await self._ask()

    async def check_ota(self) -> bool:
        await self._ask()
        return True

    async def install_firmware(self, *, uploaded: bool) -> None:
        await self._ask()
        self.world.order()
        if not self.world.answers_order:
            await asyncio.sleep(5)
            raise Unreachable(Cause.NO_REPLY, sent=True)
        await self._travel(sent=True)

    async def _ask(self, *, sent: bool = False) -> None:
        await self._travel(sent=sent)
        if self._login is None or self.world.ended_since(self._login):
            raise Denied

    async def _travel(self, *, sent: bool = False) -> None:
        """One way of a packet; a line that is cut takes three seconds to be noticed."""
        await asyncio.sleep(self.world.dice.uniform(0.01, 0.4))
        if not self.world.reachable():
            await asyncio.sleep(self.world.dice.choice((0.1, 3.0)))
            kind = self.world.dice.random()
            if kind < 0.1:
                raise BadReply(Cause.NOT_JSON, "<html>")
            raise Unreachable(Cause.BROKEN_OFF, sent=sent)


def run_virtually(
    main: Callable[[VirtualLoop], object], make: Callable[[], VirtualLoop] = VirtualLoop
):
    """`await main(loop)` in a world without waiting."""
    loop = make()
    try:
        return loop.run_until_complete(main(loop))
    finally:
        pending = asyncio.all_tasks(loop)
        for task in pending:
            task.cancel()
        if pending:
            loop.run_until_complete(asyncio.gather(*pending, return_exceptions=True))
        loop.close()
