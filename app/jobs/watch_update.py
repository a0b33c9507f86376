"""Watch a station install its firmware, and judge what it runs then; reads only (faults.md G5).

A station that is back with the version of before may not be done: it is watched for some time
more, for some restart twice. That no packet came through is no restart, but for a sign-in that
ended with it. Only a sign-in after the order counts.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from app.errors import BadReply, Denied, Rejected, StationError, Unreachable
from app.jobs.find_again import Pace, Places, find_again
from app.jobs.find_again import Phase as Wait
from app.jobs.step import Report, Step, heard
from app.models import Firmware
from app.quirks import default
from app.session import Session
from app.versions import same


class Phase(StrEnum):
    """What is done beside waiting; `detail` of SETTLE is the version that it runs now."""

    VERIFY = "ask for the version"
    SETTLE = "see whether it restarts once more"


class Verdict(StrEnum):
    """What is known in the end."""

    UPDATED = "it runs the version that was expected"
    NOW_RUNS = "it runs another version than before; none was expected by name"
    UNCHANGED = "it runs the version of before: nobody can tell whether it was applied"
    OTHER = "it runs another version than expected"
    SILENT = "it is back, and tells no version"
    SIGNED_OUT = "it is back, and wants a sign-in before it tells its version"


@dataclass(frozen=True, slots=True)
class Update:
    """One update, as far as it came: enough to go on watching after a crash.

    `expected` is the version that the file or the vendor names, None where none is named. From
    `ordered` on (UTC) the installation may have been started, and is never started again.
    """

    name: str = ""
    model: str = ""
    before: str | None = None
    expected: str | None = None
    file: str = ""
    size: int = 0
    sha256: str = ""
    ordered: datetime | None = None


@dataclass(frozen=True, slots=True)
class Updated:
    """How it ended: the verdict, the version now, whether it is known to have restarted."""

    update: Update
    verdict: Verdict
    after: str | None
    restarted: bool = False


PACE = Pace(
    gone_within=default("install_begins"),
    overdue=default("install_overdue"),
    settle=default("install_settle"),
)

Now = Callable[[], datetime]


async def watch_update(
    session: Session,
    update: Update,
    report: Report = lambda step: None,
    *,
    places: Places = lambda: (),
    pace: Pace = PACE,
    anew: bool = False,
    now: Now = lambda: datetime.now(UTC),
) -> Updated:
    """Wait for the station and compare its version; goes on until it is back.

    `anew`: the session was signed in to after the order, by the user, as after a crash. Raises
    Untrusted where another station answers in its place.
    """
    report = heard(report)
    age = max(0.0, (now() - update.ordered).total_seconds()) if update.ordered else 0.0
    return await _Watch(session, update, report, places, pace, anew=anew, age=age).run()


def judge(update: Update, after: str | None) -> Verdict:
    """What the version says; the same one as before says nothing."""
    if after is None:
        return Verdict.SILENT
    if same(after, update.before) and (update.expected is None or same(after, update.expected)):
        return Verdict.UNCHANGED
    if update.expected is None:
        return Verdict.NOW_RUNS
    if not same(after, update.expected):
        return Verdict.OTHER
    return Verdict.UPDATED if update.before is not None else Verdict.NOW_RUNS


class _Watch:
    def __init__(
        self,
        session: Session,
        update: Update,
        report: Report,
        places: Places,
        pace: Pace,
        *,
        anew: bool,
        age: float,
    ) -> None:
        self._session = session
        self._update = update
        self._report = report
        self._places = places
        self._pace = pace
        self._anew = anew and session.station.signed_in
        self._runs = update.before
        self._clock = asyncio.get_running_loop().time
        self._ordered = self._clock() - age
        self._gone = self._ended = False

    async def run(self) -> Updated:
        """Until something can be said."""
        if not self._anew:
            await self._wait(self._begins())
        while True:
            try:
                ended = await self._look()
            except (Unreachable, BadReply):
                ended = None
            if ended is not None:
                return ended
            await self._wait(0)

    def _begins(self) -> float:
        """Seconds that it has left to go away; none where nobody can tell its return from that."""
        if not self._session.station.signed_in:
            return 0
        return max(0.0, self._ordered + self._pace.gone_within - self._clock())

    async def _wait(self, gone_within: float) -> None:
        overdue = max(0.0, self._ordered + self._pace.overdue - self._clock())
        pace = replace(self._pace, gone_within=gone_within, overdue=overdue)
        back = await find_again(
            self._session, self._report, places=self._places, pace=pace, returned=self._returned
        )
        self._gone = self._gone or back.gone
        if back.origin != self._session.station.origin:
            await self._session.move_to(back.origin)

    async def _returned(self) -> bool:
        """Whether the sign-in of before has ended, or another version runs."""
        station = self._session.station
        try:
            return station.signed_in and not same((await station.firmware()).current, self._runs)
        except Denied:
            return True
        except StationError:
            return False

    async def _look(self) -> Updated | None:
        """Sign in and compare; None where it may still restart. Raises StationError."""
        if not await self._signed_in():
            return Updated(self._update, Verdict.SIGNED_OUT, None, self._restarted)
        self._report(Step(Phase.VERIFY, cancellable=False))
        try:
            found = await self._session.station.firmware()
        except Denied:
            self._anew = False
            self._session.lose_sign_in()
            return None
        except Rejected:
            found = Firmware()  # perhaps it is not ready yet
        else:
            self._session.firmware = found
        verdict = judge(self._update, found.current)
        done = verdict in (Verdict.UPDATED, Verdict.NOW_RUNS)
        if done or await self._settled(found.current):
            return await self._end(found.current)
        return None

    async def _signed_in(self) -> bool:
        """Whether there is a sign-in made after the order."""
        if self._anew:
            return True
        self._report(Step(Wait.SIGN_IN))
        await self._ask_before()
        try:
            self._anew = await self._session.sign_in_again()
        except (Denied, Rejected):
            self._anew = False
        if not self._anew:
            self._session.lose_sign_in()
        return self._anew

    async def _ask_before(self) -> None:
        """Whether the sign-in of before has ended, as in a restart. Raises StationError."""
        station = self._session.station
        try:
            if station.signed_in:
                await station.firmware()
        except Denied:
            self._ended = True
        except Rejected:
            pass

    @property
    def _restarted(self) -> bool:
        return self._gone and self._ended

    async def _settled(self, runs: str | None) -> bool:
        """Whether it goes on running this version, and has had its time to go away."""
        self._runs = runs
        changed = not same(runs, self._update.before)
        until = self._ordered + self._pace.gone_within
        if self._restarted or (self._gone and changed):
            until = self._clock() + self._pace.settle
        while self._clock() < until:
            self._report(Step(Phase.SETTLE, detail=runs or ""))
            await asyncio.sleep(self._pace.pause)
            try:
                found = await self._session.station.firmware()
            except Rejected:
                continue
            except Denied:
                self._gone = self._ended = True
                self._anew = False
                self._session.lose_sign_in()
                return False
            except (Unreachable, BadReply):
                self._gone = True
                return False
            if not same(found.current, runs):
                return False
        return True

    async def _end(self, after: str | None) -> Updated:
        """Read everything; what cannot be read has no say in the verdict."""
        self._report(Step(Wait.READ))
        try:
            await self._session.load()
        except StationError as error:
            self._session.note(error)
        changed = after is not None and not same(after, self._update.before)
        if restarted := self._restarted or changed:
            self._session.restarted()
        return Updated(self._update, judge(self._update, after), after, restarted)
