"""A small world on a virtual clock: one station that is told to move, and who is in its way."""

import asyncio
import random
from dataclasses import dataclass, field
from types import SimpleNamespace

from app.errors import Cause, Unreachable, Untrusted
from app.models import Firmware, ModelInfo
from app.origin import Origin
from app.quirks import Quirks
from app.settings import Ethernet

OLD, NEW, THIRD = "10.20.4.31", "10.20.8.40", "10.20.9.9"
PORT = 443
FATES = ("moves", "stays", "gone", "conflict", "elsewhere")
ONLY_HTTP = ("unproved", "twin", "usurped")


class VirtualLoop(asyncio.SelectorEventLoop):
    """Nobody waits: where nothing is ready, the clock goes to what comes next."""

    now = 0.0

    def time(self):
        return self.now

    def _run_once(self):
        if not self._ready and self._scheduled:
            self.now = max(self.now, self._scheduled[0]._when)
        super()._run_once()


@dataclass
class Machine:
    """What answers at an address. `secrets` counts what it was told: passwords and tokens."""

    pin: str = "ours"
    name: str | None = "Boardroom-2"
    model: str | None = "ASTROS-S1"
    mac: str = "02:00:00:00:00:01"
    wired: dict = field(default_factory=dict)
    writes: int = 0
    secrets: int = 0


class World:
    """By its seed: what becomes of the station and when, the reply, and who else is there."""

    def __init__(self, seed: int) -> None:
        chance = random.Random(seed)
        self.https = chance.random() < 0.5
        self.fate = chance.choice(FATES if self.https else FATES + ONLY_HTTP)
        self.reply_lost = chance.random() < 0.5
        self.stays_for = chance.uniform(0, 20)
        self.silent_for = chance.uniform(0, 70)
        self.announced_after = chance.uniform(0, 10)
        self.intruder = chance.random() < 0.3 and self.fate != "stays"
        setting = {"ip": OLD, "mask": "255.255.255.0", "gateway": "10.20.4.1"}
        self.ours = Machine(wired={"enableDHCP": False, "setting": setting})
        self.stranger = Machine(
            pin="theirs", name="Else", mac="02:00:00:00:00:02", wired={"setting": {}}
        )
        if self.fate == "unproved":
            self.stranger.model = None
        if self.fate in ONLY_HTTP:
            self.stranger.name = self.ours.name
        self.sent_at: float | None = None
        self.found_at: float | None = None

    @property
    def origin(self) -> Origin:
        return Origin("https" if self.https else "http", OLD, PORT)

    def at(self, host: str) -> Machine | None:
        """Who answers there now."""
        now = asyncio.get_running_loop().time()
        left = self.sent_at is not None and now >= self.sent_at + self.stays_for
        back = left and now >= self.sent_at + self.stays_for + self.silent_for
        if self.fate == "stays" or not left:
            return {OLD: self.ours, NEW: self._waiting()}.get(host)
        places = {
            "moves": {NEW: self.ours},
            "elsewhere": {THIRD: self.ours},
        }.get(self.fate, {})
        if host in places:
            return places[host] if back else None
        if host == NEW:
            return self._waiting()
        if host == OLD and self.fate == "usurped":
            return self.stranger
        return self.stranger if host == OLD and self.intruder and not self._alike else None

    def places(self) -> list[Origin]:
        """What mDNS tells."""
        if self.fate != "elsewhere" or self.at(THIRD) is None or self.sent_at is None:
            return []
        here = asyncio.get_running_loop().time() >= self.announced_at
        return [Origin(self.origin.scheme, THIRD, PORT)] if here else []

    @property
    def announced_at(self) -> float:
        """When mDNS tells of it where it went."""
        assert self.sent_at is not None
        return self.sent_at + self.stays_for + self.silent_for + self.announced_after

    @property
    def _alike(self) -> bool:
        return self.fate in ONLY_HTTP

    def _waiting(self) -> Machine | None:
        return self.stranger if self.fate in ("conflict", "unproved", "twin") else None

    def take(self, values: dict) -> None:
        """The one write."""
        self.ours.writes += 1
        self.sent_at = asyncio.get_running_loop().time()
        if self.fate != "stays":
            setting = {name: values[name] for name in ("ip", "mask", "gateway")}
            self.ours.wired = {"enableDHCP": False, "setting": setting}


class Line:
    """As `Station`, into a world."""

    account, signed_in = "admin", False
    quirks = Quirks()
    world: World

    def __init__(self, origin, *, pin=None, deadlines=None) -> None:
        self.origin = origin
        self.pin = pin

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        pass

    async def _reach(self, *, secret: bool = True) -> Machine:
        machine = self.world.at(self.origin.host)
        if machine is None:
            await asyncio.sleep(2)
            raise Unreachable(Cause.CONNECT_TIMEOUT)
        await asyncio.sleep(0.01)
        if self.origin.encrypted and self.pin and machine.pin != self.pin:
            raise Untrusted(Cause.OTHER_CERTIFICATE)
        machine.secrets += secret
        return machine

    async def model(self):
        machine = await self._reach(secret=False)
        return ModelInfo(model=machine.model, devName=machine.name)

    async def login(self, account, password):
        await self._reach()
        self.signed_in = True

    async def load(self, kind):
        machine = await self._reach()
        return kind.read({**machine.wired, "mac": machine.mac} if kind is Ethernet else {})

    async def firmware(self):
        await self._reach()
        return Firmware()

    async def save(self, saved, values):
        await self._reach()
        self.world.take(values)
        if self.world.reply_lost:
            raise Unreachable(Cause.NO_REPLY, sent=True)
        return SimpleNamespace(reboot_required=False)

    def at(self, origin):
        return type(self)(origin, pin=self.pin)

    def sign_out(self):
        self.signed_in = False

    def secrets(self):
        return set()

    async def close(self):
        pass
