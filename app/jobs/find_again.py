"""Wait until a station that went away answers again, here or elsewhere, and go on with it there.

Reads only, and GET model alone until it is sure who answers. Found again means: two good answers
in a row at one origin, `Pace.between` seconds apart, from the same station: over https by its
certificate, over http by model and name (faults.md D1, D3, D6).
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.errors import StationError
from app.jobs.step import Report, Step, heard
from app.models import ModelInfo
from app.origin import Origin
from app.session import Session
from app.station import Station
from app.transport import Deadlines


class Phase(StrEnum):
    """What is being waited for; `detail` of the step is seconds since the start, as text."""

    GONE = "until it is gone"
    BACK = "until it is back"
    OVERDUE = "longer than usual"
    SIGN_IN = "sign in again"
    READ = "read everything"


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds. `overdue` is when to say that it takes too long; the waiting goes on.

    `settle` is how long a station that is back is watched before what it says counts.
    """

    pause: float = 1.0
    between: float = 2.0
    gone_within: float = 30.0
    overdue: float = 180.0
    settle: float = 0.0

    def scaled(self, factor: float) -> "Pace":
        """All of them times `factor`."""
        return Pace(*(getattr(self, name) * factor for name in self.__slots__))


PACE = Pace()


@dataclass(frozen=True, slots=True)
class Back:
    """Where it answers again, after how many seconds; `gone` whether it was seen to be away.

    `slept` are the seconds in which nobody saw anything, as this computer slept.
    """

    origin: Origin
    seconds: float
    gone: bool
    slept: float = 0.0


Places = Callable[[], Iterable[Origin]]
"""Where else it may be now, such as what mDNS tells at this moment."""

Sign = Callable[[], Awaitable[bool]]
"""Asks a station that answers whether it went away and came back between two probes."""


async def no_sign() -> bool:
    """Nobody can tell."""
    return False


async def find_again(
    session: Session,
    report: Report,
    *,
    places: Places = lambda: (),
    pace: Pace = PACE,
    deadlines: Deadlines | None = None,
    anyone: bool = False,
    returned: Sign = no_sign,
    slept: float | None = None,
) -> Back:
    """Wait until it is gone, then until it is back; goes on until then or until cancelled.

    `returned` is asked between two probes that were answered; true ends the waiting for its
    going, which nobody has seen then. `anyone`: after a factory reset it has another name and
    another certificate; who answers is proved by nothing, and must not be signed in to. `slept`
    is what `session.slept` was when it was sent away; by default that is now.
    """
    report = heard(report)
    before = session.slept if slept is None else slept
    search = _Search(session, report, places, pace, deadlines, before, anyone=anyone)
    gone = await search.until_gone(returned)
    origin = await search.until_back()
    return Back(origin, search.seconds, gone, search.slept)


async def go_on(session: Session, back: Back, report: Report) -> bool:
    """Move the session to where its station answers, sign in there by itself, and read everything.

    False where the user has to sign in, as where the sign-in ends meanwhile. Raises StationError.
    """
    report = heard(report)
    if back.origin != session.station.origin:
        await session.move_to(back.origin)
    report(Step(Phase.SIGN_IN))
    if not await session.sign_in_again():
        session.lose_sign_in()
        return False
    report(Step(Phase.READ))
    await session.load()
    return session.station.signed_in


class _Search:
    def __init__(
        self,
        session: Session,
        report: Report,
        places: Places,
        pace: Pace,
        deadlines: Deadlines | None,
        slept: float,
        *,
        anyone: bool,
    ) -> None:
        self._session = session
        self._anyone = anyone
        self._report = report
        self._places = places
        self._pace = pace
        self._deadlines = deadlines or Deadlines()
        self._info = session.info
        self._clock = asyncio.get_running_loop().time
        self._began = self._clock()
        self._slept = slept

    @property
    def seconds(self) -> float:
        """Since the start."""
        return self._clock() - self._began

    @property
    def slept(self) -> float:
        """How much of that this computer slept, or as much more."""
        return self._session.slept - self._slept

    async def until_gone(self, returned: Sign) -> bool:
        """Until one probe fails; False where none did. After a sleep that says nothing: this
        computer is without a network then."""
        while self.seconds < self._pace.gone_within:
            self._say(Phase.GONE)
            if not await self._answers(self._session.station.origin):
                return not self.slept
            if await returned():
                return False
            if any(o != self._session.station.origin for o in self._places()):
                return False
            await asyncio.sleep(self._pace.pause)
        return False

    async def until_back(self) -> Origin:
        """Until one origin answered twice in a row."""
        while True:
            self._say(Phase.OVERDUE if self.seconds > self._pace.overdue else Phase.BACK)
            origins = dict.fromkeys((self._session.station.origin, *self._places()))
            answers = await asyncio.gather(*map(self._answers, origins))
            for origin in (o for o, good in zip(origins, answers, strict=True) if good):
                await asyncio.sleep(self._pace.between)
                if await self._answers(origin):
                    return origin
            await asyncio.sleep(self._pace.pause)

    def _say(self, phase: Phase) -> None:
        self._report(Step(phase, detail=f"{self.seconds:.0f}"))

    async def _answers(self, origin: Origin) -> bool:
        """Whether it is our station that answers there; never on http if we came on https."""
        own = self._session.station
        if own.origin.encrypted and not origin.encrypted:
            return False
        try:
            pin = None if self._anyone else own.pin
            async with Station(origin, pin=pin, deadlines=self._deadlines) as station:
                info = await station.model()
        except StationError:
            return False
        if self._anyone:
            return info.model == self._info.model
        return origin.encrypted or _same(self._info, info)


def _same(before: ModelInfo, now: ModelInfo) -> bool:
    names = (before.model, before.devName)
    return names == (now.model, now.devName)
