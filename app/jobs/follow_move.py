"""Follow a station whose network was changed, and name the end (4.2, 17; faults.md D1 to D5).

The one write was sent before; its reply may never come. From here on there are only reads: of the
old address, the new one, and whatever mDNS tells of this station, until it is sure where it is.
No password goes to another machine: over https the certificate decides, over http model and name,
and the MAC before anything else is asked.
"""

import asyncio
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum

from app.errors import Denied, Rejected, StationError, Untrusted
from app.jobs.apply import Applied, Outcome
from app.jobs.find_again import Places
from app.jobs.step import Report, Step, heard
from app.models import ModelInfo
from app.origin import Origin
from app.reach import Way, carries
from app.session import Session
from app.settings import Ethernet, Field, Value
from app.station import Station
from app.transport import Deadlines
from app.watchers import hand_over


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
    """Seconds: between two rounds and between two good answers; how long it answers where it was
    known before until that means that it stays there; when it counts as lost."""

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
    where another machine answered; `gone` whether it was seen to be away from the old one."""

    end: End
    origin: Origin | None
    signed_in: bool = False
    strangers: tuple[Origin, ...] = ()
    gone: bool = False


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
    return went_out and any(carries(way, f) and _takes_elsewhere(f) for f in one.touched)


def _takes_elsewhere(field: Field) -> bool:
    """Of the wired settings only the address does; of what makes our Wi-Fi everything may."""
    return field.kind is not Ethernet or field.name in ("ip", "enableDHCP")


async def follow_move(
    session: Session,
    new: Iterable[Origin],
    report: Report = lambda step: None,
    *,
    places: Places = lambda: (),
    before: Collection[Origin] = (),
    pace: Pace = PACE,
    give_up: bool = False,
    renamed: str = "",
    stranger: Callable[[Origin], None] = lambda origin: None,
) -> Followed:
    """Look until it is found; with `give_up` return LOST in time, else watch on until cancelled.

    A session that is found elsewhere moves there and signs in by itself where it may. `before` is
    what `places` told before the change: an answer there means no move yet. `renamed` is the name
    that it may have by now; `stranger` is told where another machine answers. Raises StationError
    where it is found and then refuses.
    """
    report = heard(report)

    def met(origin: Origin) -> None:
        hand_over(stranger, origin)

    follower = _Follower(session, tuple(new), report, places, before, pace, renamed, met)
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
        before: Collection[Origin],
        pace: Pace,
        renamed: str,
        stranger: Callable[[Origin], None],
    ) -> None:
        self._renamed = renamed
        self._stranger = stranger
        self._session = session
        self._old = session.station.origin
        self._new = new
        self._known = [o for o in dict.fromkeys((self._old, *before)) if o not in new]
        self._report = report
        self._places = places
        self._pace = pace
        self._info = session.info
        self._clock = asyncio.get_running_loop().time
        self._began = self._looked = self._clock()
        self._since: dict[Origin, float] = {}
        self._gone = False
        self._strangers: dict[Origin, None] = {}

    async def run(self, *, give_up: bool) -> Followed:
        while True:
            late = self._clock() - self._began > self._pace.within
            phase = Phase.LOST if late else Phase.LOOK
            self._report(Step(phase, detail=f"{self._clock() - self._began:.0f}"))
            if late and give_up:
                return self._end(End.LOST, None)
            found = await self._round()
            if found is not None:
                return found
            await asyncio.sleep(self._pace.pause)

    async def _round(self) -> Followed | None:
        fresh = [o for o in dict.fromkeys((*self._new, *self._places())) if o not in self._known]
        origins = (*fresh, *self._known)
        answers = dict(zip(origins, await asyncio.gather(*map(self._ask, origins)), strict=True))
        self._gone = self._gone or answers[self._old] is _Who.NOBODY
        for origin in (o for o, who in answers.items() if who is _Who.STRANGER):
            if origin not in self._strangers:
                self._stranger(origin)
            self._strangers[origin] = None
        for origin in fresh:
            if answers[origin] in (_Who.OURS, _Who.UNPROVED) and await self._still(origin):
                return await self._arrive(origin, proved=answers[origin] is _Who.OURS)
        if self._clock() - self._looked > self._pace.settle:
            self._since.clear()  # this computer slept: nobody saw where it was meanwhile
        self._looked = self._clock()
        stays = [o for o in self._known if self._stays(o, answers[o])]
        if not stays:
            return None
        return await self._arrive(stays[0], proved=answers[stays[0]] is _Who.OURS)

    def _stays(self, origin: Origin, who: _Who) -> bool:
        """It stays where it was known only after a while: a station takes its time to move."""
        if who not in (_Who.OURS, _Who.UNPROVED):
            self._since.pop(origin, None)
            return False
        since = self._since.setdefault(origin, self._clock())
        return self._clock() - since >= self._pace.settle

    async def _arrive(self, origin: Origin, *, proved: bool) -> Followed:
        session, moved = self._session, origin != self._old
        if moved:
            await session.move_to(origin)
        if not proved:
            session.lose_sign_in()
            return self._end(End.UNPROVED, origin)
        self._report(Step(Phase.SIGN_IN))
        try:
            signed_in = await self._sign_in()
        except Untrusted:
            if moved:
                await session.move_to(self._old)
            session.lose_sign_in()
            self._stranger(origin)
            self._strangers[origin] = None
            return self._end(End.LOST, None)
        if not signed_in:
            session.lose_sign_in()
        return self._end(End.MOVED if moved else End.UNMOVED, origin, signed_in)

    async def _sign_in(self) -> bool:
        """Go on with the token of before where it holds; raises Untrusted by the MAC, too."""
        session = self._session
        if session.station.signed_in:
            try:
                await session.check_identity()
            except Denied:
                pass
            else:
                return True
        return await session.sign_in_again()

    def _end(self, end: End, origin: Origin | None, signed_in: bool = False) -> Followed:
        return Followed(end, origin, signed_in, tuple(self._strangers), self._gone)

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
