"""Follow a station whose network was changed, and name the end (4.2, 17; faults.md D1 to D5).

The one write was sent before; its reply may never come. From here on there are only reads: of the
old address, the new one, and whatever mDNS tells of this station, until it is sure where it is.
No password goes to another machine: over https the certificate decides, over http model and name.
"""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum

from app.errors import Rejected, StationError, Untrusted
from app.jobs.apply import Applied, Outcome
from app.jobs.find_again import Places
from app.jobs.step import Report, Step
from app.models import ModelInfo
from app.origin import Origin
from app.reach import Way, carries
from app.session import Session
from app.settings import Ethernet, Value
from app.station import Station
from app.transport import Deadlines


class Phase(StrEnum):
    """What goes on; `detail` of the step is seconds since the start, as text."""

    LOOK = "look for it"
    LOST = "not found in time; still watching"
    SIGN_IN = "sign in there"


class End(StrEnum):
    """Where the station is."""

    MOVED = "it answers at another address"
    UNMOVED = "it still answers where it was"
    UNPROVED = "something answers, and nothing tells whether it is the station"
    LOST = "it answers nowhere, or another machine answers in its place"


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds: between two rounds and between two good answers; when an answer at the old address
    means that it stays there; when it counts as lost."""

    pause: float = 1.0
    between: float = 2.0
    settle: float = 30.0
    within: float = 120.0

    def scaled(self, factor: float) -> "Pace":
        """All of them times `factor`."""
        return Pace(*(getattr(self, name) * factor for name in self.__slots__))


PACE = Pace()


@dataclass(frozen=True, slots=True)
class Followed:
    """The end. `origin` is where it answers, None where it is lost; `strangers` are the places
    where another machine answered."""

    end: End
    origin: Origin | None
    signed_in: bool = False
    strangers: tuple[Origin, ...] = ()


def destinations(session: Session, sent: Mapping[str, Value]) -> tuple[Origin, ...]:
    """Where a change of Ethernet sends it: nowhere that is known with DHCP, or without one.

    A station on this computer's loopback is a simulated one: it moves to nowhere else.
    """
    address = sent.get("ip")
    if sent.get("enableDHCP") is not False or not isinstance(address, str):
        return ()
    now = session.station.origin
    if now.host.startswith("127.") and not address.startswith("127."):
        return ()
    return (Origin(now.scheme, address, now.port),) if address != now.host else ()


def may_have_moved(one: Applied, way: Way) -> bool:
    """Whether the station has to be looked for after this: it carried us, and either nobody could
    read it back or it shall answer at another address."""
    fields = one.kind.fields()
    if one.outcome in (Outcome.ACCEPTED, Outcome.REFUSED) or isinstance(one.error, Rejected):
        return False
    if not any(carries(way, fields[name]) for name in one.sent):
        return False
    if one.outcome is Outcome.UNKNOWN:
        return True
    went_out = one.error is None or one.error.sent
    touched = {field.name for field in one.touched}
    return one.kind is Ethernet and went_out and bool(touched & {"ip", "enableDHCP"})


async def follow_move(
    session: Session,
    new: Iterable[Origin],
    report: Report = lambda step: None,
    *,
    places: Places = lambda: (),
    pace: Pace = PACE,
    give_up: bool = False,
    renamed: str = "",
    stranger: Callable[[Origin], None] = lambda origin: None,
) -> Followed:
    """Look until it is found; with `give_up` return LOST in time, else watch on until cancelled.

    A session that is found elsewhere moves there and signs in by itself where it may. `renamed`
    is the name that it may have by now; `stranger` is told where another machine answers. Raises
    StationError where it is found and then refuses.
    """
    follower = _Follower(session, tuple(new), report, places, pace, renamed, stranger)
    return await follower.run(give_up=give_up)


class _Who(Enum):
    OURS = "our station"
    UNPROVED = "nothing tells"
    STRANGER = "another machine"
    NOBODY = "no answer"


class _Follower:
    def __init__(
        self,
        session: Session,
        new: tuple[Origin, ...],
        report: Report,
        places: Places,
        pace: Pace,
        renamed: str,
        stranger: Callable[[Origin], None],
    ) -> None:
        self._renamed = renamed
        self._stranger = stranger
        self._session = session
        self._old = session.station.origin
        self._new = new
        self._report = report
        self._places = places
        self._pace = pace
        self._info = session.info
        self._clock = asyncio.get_running_loop().time
        self._began = self._clock()
        self._here_since: float | None = None
        self._strangers: dict[Origin, None] = {}

    async def run(self, *, give_up: bool) -> Followed:
        while True:
            late = self._clock() - self._began > self._pace.within
            phase = Phase.LOST if late else Phase.LOOK
            self._report(Step(phase, detail=f"{self._clock() - self._began:.0f}"))
            if late and give_up:
                return Followed(End.LOST, None, strangers=tuple(self._strangers))
            found = await self._round()
            if found is not None:
                return found
            await asyncio.sleep(self._pace.pause)

    async def _round(self) -> Followed | None:
        elsewhere = dict.fromkeys((*self._new, *self._places()))
        elsewhere.pop(self._old, None)
        origins = (*elsewhere, self._old)
        answers = dict(zip(origins, await asyncio.gather(*map(self._ask, origins)), strict=True))
        for origin in (o for o, who in answers.items() if who is _Who.STRANGER):
            if origin not in self._strangers:
                self._stranger(origin)
            self._strangers[origin] = None
        for origin in elsewhere:
            if answers[origin] in (_Who.OURS, _Who.UNPROVED) and await self._still(origin):
                return await self._arrive(origin, proved=answers[origin] is _Who.OURS)
        return await self._at_home(answers[self._old])

    async def _at_home(self, who: _Who) -> Followed | None:
        """It stays where it was only after a while: a station takes its time to move."""
        if who is not _Who.OURS:
            self._here_since = None
            return None
        if self._here_since is None:
            self._here_since = self._clock()
        if self._clock() - self._here_since < self._pace.settle:
            return None
        signed_in = self._session.station.signed_in or await self._session.sign_in_again()
        return Followed(End.UNMOVED, self._old, signed_in, tuple(self._strangers))

    async def _arrive(self, origin: Origin, *, proved: bool) -> Followed:
        await self._session.move_to(origin)
        strangers = tuple(self._strangers)
        if not proved:
            self._session.lose_sign_in()
            return Followed(End.UNPROVED, origin, False, strangers)
        self._report(Step(Phase.SIGN_IN))
        try:
            signed_in = await self._session.sign_in_again()
        except Untrusted:
            await self._session.move_to(self._old)
            self._session.lose_sign_in()
            self._stranger(origin)
            return Followed(End.LOST, None, False, (*strangers, origin))
        if not signed_in:
            self._session.lose_sign_in()
        return Followed(End.MOVED, origin, signed_in, strangers)

    async def _still(self, origin: Origin) -> bool:
        await asyncio.sleep(self._pace.between)
        return await self._ask(origin) in (_Who.OURS, _Who.UNPROVED)

    async def _ask(self, origin: Origin) -> _Who:
        """Who answers GET model there; never on http if we came on https."""
        if self._old.encrypted and not origin.encrypted:
            return _Who.NOBODY
        own = self._session.station
        try:
            async with Station(origin, pin=own.pin, deadlines=Deadlines()) as station:
                info = await station.model()
        except Untrusted:
            return _Who.STRANGER
        except StationError:
            return _Who.NOBODY
        who = _Who.OURS if origin.encrypted else self._judge(info)
        if who is _Who.OURS and info.devName and info.devName == self._renamed:
            session = self._session
            session.info = session.info.model_copy(update={"devName": self._renamed})
        return who

    def _judge(self, info: ModelInfo) -> _Who:
        renamed = bool(info.devName) and info.devName == self._renamed
        return _judge(info if renamed and info.model == self._info.model else self._info, info)


def _judge(before: ModelInfo, now: ModelInfo) -> _Who:
    """Over http: by model and name, as far as both tell them."""
    pairs = ((before.model, now.model), (before.devName, now.devName))
    told = [(was, is_now) for was, is_now in pairs if was and is_now]
    if any(was != is_now for was, is_now in told):
        return _Who.STRANGER
    return _Who.OURS if len(told) == len(pairs) else _Who.UNPROVED
