"""What lasts while somebody works on a station: edits, sign-in, what needs a restart, jobs.

It outlives a sign-out, a restart and a lost connection: drafts stay until they are applied or
reverted. Token and password are held in memory only, by the Station and here.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar

from app.draft import Change, Draft
from app.errors import BadReply, Cause, Denied, Rejected, StationError, Unreachable, Untrusted
from app.identity import clean_mac
from app.models import Firmware, ModelInfo
from app.origin import Origin
from app.secrecy import watch
from app.settings import KINDS, Ethernet, Field, Saved, Section, Settings, Wifi, fields_of
from app.station import Station
from app.together import together
from app.watchers import Watchers

Result = TypeVar("Result")


class State(StrEnum):
    """How the session stands with its station."""

    SIGNED_OUT = "not signed in"
    SIGNED_IN = "signed in"
    ENDED = "signed out by the station"
    LOST = "not reachable"


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a settings object could not be read, and when that was."""

    error: StationError
    at: datetime


class Session:
    """One station being worked on. `changed` tells of every change of what it holds.

    `taken` says that another window works on it, `doubt` why it may not be the station that we
    know: with either of them nothing may be edited or written from here. `slept` are the seconds
    that this computer has slept meanwhile: what a station did then nobody saw. `restart_kept` is
    what needed a restart in an earlier run: the API tells of none that happened since.
    """

    def __init__(self, station: Station, info: ModelInfo | None = None) -> None:
        self.station = station
        self.info = info or ModelInfo()
        self.firmware = Firmware()
        self.state = State.SIGNED_OUT
        self.drafts: dict[type[Settings], Draft] = {}
        self.failures: dict[type[Settings], Failure] = {}
        self.restart_needed: set[Section] = set()
        self.restart_kept: frozenset[Section] = frozenset()
        self.changed = Watchers()
        self.read_at: datetime | None = None
        self.taken = self.doubt = ""
        self.running: dict[str, asyncio.Task[Any]] = {}
        self.macs: tuple[str, ...] = ()
        self.slept = 0.0
        self._password = ""
        self._hidden: set[str] = set()
        self._may_return = False
        watch(self)

    @property
    def name(self) -> str:
        """What the station calls itself: text from outside."""
        return self.info.devName or self.station.origin.netloc

    def set_doubt(self, why: str) -> None:
        """Why it may not be the station that we know, as a sentence; empty where it surely is."""
        if why != self.doubt:
            self.doubt = why
            self.changed.tell()

    @property
    def read_only(self) -> str:
        """Why nothing may be edited or written from here, as a sentence; empty where it may."""
        return self.doubt or self.taken

    async def sign_in(self, account: str, password: str) -> None:
        """One attempt to sign in; the drafts stay. Raises StationError.

        Untrusted where the MAC or the model is another than it was.
        """
        self.hide(password)
        try:
            await self.station.login(account, password)
            await self.check_identity()
        except BaseException:
            self.station.sign_out()
            if self.state is State.SIGNED_IN:  # the sign-in before ended with this one's attempt
                self.lose_sign_in()
            raise
        self._password = password
        self.state = State.SIGNED_IN
        self.changed.tell()

    async def check_identity(self) -> None:
        """Ask model and MAC anew, and compare them with what they were. Raises StationError.

        What a station does not report speaks neither for nor against it; where it could not be
        asked, that is raised. Who proves by a MAC to be the station may have another name by now.
        """
        info, *told = await together(self.station.model(), self._mac(Ethernet), self._mac(Wifi))
        found = tuple(mac for mac in told if isinstance(mac, str) and mac)
        unasked = next((error for error in told if isinstance(error, StationError)), None)
        model = self.info.model
        if model and info.model and info.model != model:
            raise Untrusted(Cause.OTHER_STATION, f"model {info.model}, not {model}")
        if self.macs and found and not set(self.macs) & set(found):
            raise Untrusted(Cause.OTHER_STATION, f"MAC {found[0]}, not {self.macs[0]}")
        if self.macs and not found and unasked is not None:
            raise unasked
        proved = bool(set(self.macs) & set(found))
        name = info.devName if proved and info.devName else self.info.devName
        self.info = self.info.model_copy(update={"model": model or info.model, "devName": name})
        self.macs = found or self.macs

    def expect_return(self) -> None:
        """The program itself sends the station away: it may sign in again by itself, once."""
        self._may_return = bool(self._password)

    async def sign_in_again(self) -> bool:
        """Sign in by itself where the program sent the station away, else False.

        Name and model are asked first: the password goes only to who answers as before
        (unknowns.md 28). Raises StationError.
        """
        if not self._may_return:
            return False
        info = await self.station.model()  # while nobody answers that, nothing was tried
        self._may_return = False
        if (info.model, info.devName) != (self.info.model, self.info.devName):
            raise Untrusted(Cause.OTHER_STATION, f"{info.devName} ({info.model})")
        await self.sign_in(self.station.account, self._password)
        return True

    def restarted(self) -> None:
        """Nothing waits for a restart of the station any more."""
        self.restart_needed.clear()
        self.restart_kept = frozenset()
        self.changed.tell()

    def use_password(self, password: str) -> None:
        """The account has another password now: sign in with that one, should it be needed."""
        self._password = password

    def knows(self, password: str) -> bool:
        """Whether the sign-in of now was made with this password."""
        return bool(self._password) and password == self._password

    def sign_out(self) -> None:
        """Forget token, password and edits."""
        self.station.sign_out()
        self._password = ""
        self._hidden.clear()
        self._may_return = False
        self.state = State.SIGNED_OUT
        self.drafts.clear()
        self.failures.clear()
        self.changed.tell()

    async def move_to(self, origin: Origin) -> None:
        """The station answers elsewhere now: go on there, with another token and the same pin."""
        old = self.station
        self.station = old.at(origin)
        await old.close()
        self.changed.tell()

    def lose_sign_in(self) -> None:
        """The station has forgotten the sign-in; edits stay."""
        self.station.sign_out()
        self.state = State.ENDED
        self.changed.tell()

    async def load(self) -> None:
        """Read everything that the sections show, a few objects at once.

        What fails is kept in `failures` by object, and `state` says what follows from it. Raises
        StationError where none of the objects could be read. Edits stay.
        """
        await asyncio.gather(*(self.load_kind(kind) for kind in KINDS), self._load_facts())
        if self.failures.keys() >= set(KINDS):
            raise next(iter(self.failures.values())).error

    async def load_kind(self, kind: type[Settings]) -> Saved | None:
        """Read one settings object afresh under its edits; None where that failed."""
        try:
            fresh = await self.station.load(kind)
        except (Denied, StationError) as error:
            self.note(error)
            self.failures[kind] = Failure(error, datetime.now(UTC))
            self.changed.tell()
            return None
        self.take(fresh)
        return fresh

    def take(self, fresh: Saved) -> None:
        """Put what the station has under the edits."""
        self.failures.pop(fresh.kind, None)
        draft = self.drafts.get(fresh.kind)
        if draft is None:
            self.drafts[fresh.kind] = Draft(fresh)
        elif not draft.conflicts(fresh):
            draft.rebase(fresh)
        self.read_at = fresh.at
        if self.station.signed_in:
            self.state = State.SIGNED_IN
        name = fresh.values.get("devName")
        if isinstance(name, str):
            self.info = self.info.model_copy(update={"devName": name})
        self.changed.tell()

    def note(self, error: StationError) -> None:
        """Draw the conclusions from a failure: a sign-out by the station, a lost connection."""
        if isinstance(error, Denied):
            if not error.stale:
                self.lose_sign_in()
        elif not isinstance(error, Rejected | BadReply) and self.state is State.SIGNED_IN:
            self.state = State.LOST
        self.changed.tell()

    def edit(self, field: Field, value: bool | int | str) -> None:
        """The user set a field; nothing where it is read only."""
        if not self.read_only:
            self.drafts[field.kind][field.name] = value
        self.changed.tell()

    def revert(self, *fields: Field) -> None:
        """Forget these edits."""
        for field in fields:
            self.drafts[field.kind].revert(field.name)
        self.changed.tell()

    def revert_all(self) -> None:
        """Forget every edit."""
        for draft in self.drafts.values():
            draft.revert(*tuple(draft.edits))
        self.changed.tell()

    def changes(self, section: Section | None = None) -> list[Change]:
        """Every edit that differs from the station, of one section or of all, in window order."""
        every = [c for kind in KINDS if kind in self.drafts for c in self.drafts[kind].changes()]
        wanted = [section] if section else list(Section)
        return [c for s in wanted for c in every if c.field.spec.section is s]

    def errors(self) -> dict[Field, str]:
        """What is wrong with the edits, by field; nothing is sent while there is any."""
        return {
            kind.fields()[name]: words
            for kind, draft in self.drafts.items()
            for name, words in draft.errors().items()
        }

    def failure(self, section: Section) -> Failure | None:
        """Why a section cannot be shown, if so."""
        kinds = {field.kind for field in fields_of(section)}
        return next((f for kind, f in self.failures.items() if kind in kinds), None)

    def hide(self, *secrets: str) -> None:
        """Keep these out of the log until the sign-out: secrets typed, or told by the station."""
        self._hidden.update(secrets)

    def secrets(self) -> set[str]:
        """Every secret that is held now, those in the fields included (app/secrecy.py)."""
        found = {self._password, *self._hidden, *self.station.secrets()}
        for draft in tuple(self.drafts.values()):
            kept = (*draft.saved.raw.items(), *draft.edits.items())
            fields = draft.kind.fields()
            found |= {str(v) for name, v in kept if v is not None and fields[name].spec.secret}
        return found

    def start(self, key: str, job: Callable[[], Coroutine[Any, Any, Result]]) -> bool:
        """Run a job that outlives its page; False where one of that key runs already, or where
        nothing may be written."""
        if key in self.running or self.read_only:
            return False
        task = asyncio.get_running_loop().create_task(job(), name=key)
        self.running[key] = task
        task.add_done_callback(lambda done: self._ended(key, done))
        self.changed.tell()
        return True

    async def close(self) -> None:
        """End the jobs and the connection."""
        for task in tuple(self.running.values()):
            task.cancel()
        await asyncio.gather(*self.running.values(), return_exceptions=True)
        self._password = ""
        self._hidden.clear()
        await self.station.close()

    async def _mac(self, kind: type[Settings]) -> str | StationError:
        """The MAC address that a settings object tells, if it does; why it could not be asked."""
        try:
            return clean_mac((await self.station.load(kind)).values.get("mac"))
        except Rejected:
            return ""
        except (BadReply, Unreachable) as error:
            return "" if error.cause is Cause.NO_SUCH_FUNCTION else error

    def _ended(self, key: str, task: asyncio.Task[Any]) -> None:
        self.running.pop(key, None)
        if not task.cancelled() and (error := task.exception()) is not None:
            # Nobody awaits a job: what it did not foresee is told here, and at once.
            task.get_loop().call_exception_handler(
                {"message": f"the job {key} failed", "exception": error, "task": task}
            )
        self.changed.tell()

    async def _load_facts(self) -> None:
        await asyncio.gather(
            self._quietly(self.station.firmware, lambda found: setattr(self, "firmware", found)),
            self._quietly(self.station.model, lambda found: setattr(self, "info", found)),
        )

    async def _quietly(
        self, read: Callable[[], Awaitable[Result]], keep: Callable[[Result], None]
    ) -> None:
        """Facts beside the settings: a page without them is still a page."""
        try:
            keep(await read())
        except StationError as error:
            if error.cause is Cause.SIGNED_OUT:
                self.note(error)
