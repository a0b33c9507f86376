"""Finding stations: mDNS and typed addresses, each proved by GET model, as a list that lives.

What mDNS says is a hint and never an identity (faults.md): nothing is a station that does not
answer like one.
"""

import asyncio
import contextlib
import errno
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from app import adapters, quirks
from app.adapters import Adapter
from app.browsing import Browser, Service
from app.errors import BadReply, Cause, Denied, Rejected, StationError
from app.found import Found
from app.proof import Candidate, announced, prove, typed, verdict
from app.rows import Rows
from app.transport import Deadlines
from app.watchers import Watchers

__all__ = ["Answer", "Discovery", "Found", "Tried"]

TYPE = re.compile(r"_[A-Za-z0-9-]{1,15}\._(tcp|udp)\.local\.")
PROOFS = 32
ANSWERS = 200

# Seconds.
NEWS = 0.25  # between two calls of the watchers
POLL = 2.0  # between two looks at the adapters
KEEP = 60.0  # how long a row stays after its station left
GOODBYE = 1.0  # a renamed service says goodbye and comes back
HTTPS_FIRST = 1.0  # how long plain http waits for https of the same host
CHECK = 30.0  # between two proofs of a station that answers
AGAIN = (1.0, 2.0, 5.0, 10.0, 30.0)  # after a first, second, ... proof that failed
DOUBT = 1.0  # between two proofs where two stations answered
FAILURES = 2  # as many before a station counts as gone


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of one service or typed address: text from outside, and a verdict in words."""

    name: str
    type: str
    address: str
    verdict: str


@dataclass(slots=True)
class Tried:
    """What the search did, to be shown where nothing is found.

    `problem` is a sentence, "Search is not possible because ...", or empty; `hidden` counts the
    services beyond the 2,000 that are followed.
    """

    types: tuple[str, ...]
    since: datetime
    adapters: list[Adapter] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    problem: str = ""
    hidden: int = 0

    def note(self, answer: Answer) -> None:
        """Keep the latest answer of each, 200 at most."""
        same = (answer.name, answer.type)
        self.answers = [a for a in self.answers if (a.name, a.type) != same][1 - ANSWERS :]
        self.answers.append(answer)


@dataclass(slots=True)
class _Lead:
    """A candidate that is being followed, and the task that does it."""

    candidate: Candidate
    task: asyncio.Task[None] | None = None
    wake: asyncio.Event = field(default_factory=asyncio.Event)
    judged: asyncio.Event = field(default_factory=asyncio.Event)
    proved: bool = False
    failures: int = 0


class Discovery:
    """The stations in reach. `stations` by key; `changed` is told at most four times a second.

    `interfaces` are the addresses of the adapters to search on, by default all but the loopback;
    `extra_types` are further mDNS service types, such as `_station._tcp`. ValueError for no type.
    """

    def __init__(
        self,
        *,
        interfaces: Sequence[str] | None = None,
        extra_types: Sequence[str] = (),
        deadlines: Deadlines | None = None,
    ) -> None:
        types = (
            *quirks.default("service_types"),
            *quirks.default("casting_types"),
            *map(_service_type, extra_types),
        )
        self._rows = Rows()
        self.stations = self._rows.stations
        self.changed = Watchers()
        self.tried = Tried(tuple(dict.fromkeys(types)), datetime.now(UTC))
        self._interfaces = interfaces
        self._deadlines = deadlines
        self._browser = Browser(self.tried.types, self._announced, self._withdrawn)
        self._services: dict[str, Service] = {}
        self._typed: dict[str, Candidate] = {}
        self._leads: dict[str, _Lead] = {}
        self._limit = asyncio.Semaphore(PROOFS)
        self._asked_again = asyncio.Event()
        self._tasks: asyncio.TaskGroup | None = None
        self._told = 0.0
        self._telling: asyncio.TimerHandle | None = None

    async def run(self) -> None:
        """Search until cancelled; then close everything."""
        self.tried.since = datetime.now(UTC)
        try:
            async with asyncio.TaskGroup() as self._tasks:
                for candidate in self._typed.values():
                    self._follow(candidate)
                while True:
                    await self._search()
                    if self._rows.drop(datetime.now(UTC) - timedelta(seconds=KEEP)):
                        self._news()
                    await _sleep(POLL, self._asked_again)
        finally:
            self._tasks = None
            self._leads.clear()
            self._services.clear()
            if self._telling is not None:
                self._telling.cancel()
                self._telling = None
            await self._browser.close()

    async def add(self, text: str) -> Found:
        """Prove a typed address, and keep it in the list.

        ValueError, with words, for what is no address; StationError where no station answers.
        """
        candidate = typed(text)
        async with self._limit:
            proof = await prove(candidate, self._deadlines)
        found = self._rows.take(candidate, proof)
        self._typed[candidate.id] = candidate
        self._follow(candidate, proved=True)
        self._news()
        return found

    def search_again(self) -> None:
        """Ask and prove everything anew."""
        self.tried.since = datetime.now(UTC)
        self.tried.answers.clear()
        for lead in self._leads.values():
            lead.wake.set()
        self._asked_again.set()

    async def prove_again(self, key: str) -> Found | None:
        """GET model of this row once more: the row as it is now, None where it does not answer."""
        if (found := self.stations.get(key)) is None:
            return None
        candidate = replace(self._rows.source(key), origins=(found.origin,))
        try:
            async with self._limit:
                proof = await prove(candidate, self._deadlines)
        except StationError as error:
            self._note(candidate, verdict(error))
            if key in self.stations:
                self._rows.leave(key)
            return None
        found = self._rows.take(candidate, proof)
        self._news()
        return found

    # Listening

    async def _search(self) -> None:
        """Listen on the adapters as they are now; ask where they changed, or on request."""
        found = await asyncio.to_thread(adapters.read, self._interfaces)
        changed = found != self.tried.adapters
        self.tried.adapters = found
        if changed:
            for service in list(self._services.values()):
                self._announced(service)
        again = self._asked_again.is_set()
        self._asked_again.clear()
        problem = ""
        try:
            if not (interfaces := adapters.interfaces(found)):
                await self._browser.close()
                raise OSError(errno.ENETDOWN, "")
            if changed or again or not self._browser.listening:
                await self._browser.search(interfaces)
        except OSError as error:
            problem = _problem(error)
        if changed or problem != self.tried.problem or self.tried.hidden != self._browser.hidden:
            self.tried.problem, self.tried.hidden = problem, self._browser.hidden
            self._news()

    def _announced(self, service: Service) -> None:
        """A service is new or changed, or the adapters did."""
        if self._tasks is None:
            return
        before = self._services.get(service.name)
        self._services[service.name] = service
        candidates, why = announced(service, self.tried.adapters)
        if why:
            address = ", ".join(service.addresses)
            self.tried.note(Answer(service.instance, service.type, address, f"left out: {why}"))
            self._news()
        wanted = {candidate.id for candidate in candidates}
        for id_ in self._ids(service.name) - wanted:
            self._give_up(id_)
            self._rows.release(id_)
        for candidate in candidates:
            lead = self._leads.get(candidate.id)
            if lead is None:
                self._follow(candidate)
            elif service != before or candidate != lead.candidate or lead.failures:
                lead.candidate = candidate
                lead.wake.set()

    def _withdrawn(self, name: str) -> None:
        """A service said goodbye; it may only have got another name."""
        if self._tasks is None:
            return
        self._services.pop(name, None)
        for id_ in self._ids(name):
            self._give_up(id_)
            self._tasks.create_task(self._leave(id_))

    async def _leave(self, candidate_id: str) -> None:
        await asyncio.sleep(GOODBYE)
        if candidate_id not in self._leads:
            self._rows.release(candidate_id)
            self._news()

    def _ids(self, service: str) -> set[str]:
        return {id_ for id_ in self._leads if id_.startswith(f"{service} ")}

    # Proving

    def _follow(self, candidate: Candidate, *, proved: bool = False) -> None:
        if self._tasks is None or candidate.id in self._leads:
            return
        lead = self._leads[candidate.id] = _Lead(candidate, proved=proved)
        lead.task = self._tasks.create_task(self._keep_proving(lead))

    def _give_up(self, candidate_id: str) -> None:
        lead = self._leads.pop(candidate_id)
        lead.judged.set()
        if lead.task is not None:
            lead.task.cancel()

    async def _keep_proving(self, lead: _Lead) -> None:
        pause: float | None = CHECK if lead.proved else 0
        while True:
            await _sleep(pause, lead.wake)
            lead.wake.clear()
            pause = await self._prove(lead)
            lead.judged.set()

    async def _prove(self, lead: _Lead) -> float | None:
        """One proof; returns the seconds until the next, None until the record changes."""
        candidate = lead.candidate
        try:
            async with self._limit:
                proof = await prove(candidate, self._deadlines)
        except StationError as error:
            return self._failed(lead, error)
        if not proof.origin.encrypted and not lead.proved:
            lead.judged.set()
            await self._https_first(candidate)
        lead.proved, lead.failures = True, 0
        found = self._rows.take(candidate, proof)
        self._note(candidate, f"a station: {found.model or found.name}")
        return DOUBT if found.conflict else CHECK

    def _failed(self, lead: _Lead, error: StationError) -> float | None:
        self._note(lead.candidate, verdict(error))
        lead.failures += 1
        if lead.proved and lead.failures >= FAILURES:
            self._rows.release(lead.candidate.id)
        spoke = isinstance(error, BadReply | Rejected | Denied)
        if spoke and error.cause is not Cause.HTTP_ERROR and not lead.proved:
            return None
        return AGAIN[min(lead.failures, len(AGAIN)) - 1]

    async def _https_first(self, candidate: Candidate) -> None:
        """Let https of the same host be heard first, so that nobody signs in without."""
        others = [
            lead.judged.wait()
            for lead in self._leads.values()
            if lead.candidate.encrypted and lead.candidate.host == candidate.host != ""
        ]
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(asyncio.gather(*others), HTTPS_FIRST)

    # Telling

    def _note(self, candidate: Candidate, words: str) -> None:
        address = str(candidate.origins[0])
        self.tried.note(Answer(candidate.name, candidate.type, address, words))
        self._news()

    def _news(self) -> None:
        if self._telling is None:
            loop = asyncio.get_running_loop()
            at = max(loop.time(), self._told + NEWS)
            self._telling = loop.call_at(at, self._tell)

    def _tell(self) -> None:
        self._telling = None
        self._told = asyncio.get_running_loop().time()
        self.changed.tell()


async def _sleep(seconds: float | None, wake: asyncio.Event) -> None:
    """Sleep, for ever with None, or until woken."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(wake.wait(), seconds)


def _service_type(text: str) -> str:
    kind = text.strip().removesuffix(".").removesuffix(".local") + ".local."
    if not TYPE.fullmatch(kind):
        raise ValueError(f"“{text}” is not a service type, such as _http._tcp.")
    return kind


def _problem(error: OSError) -> str:
    match error.errno:
        case errno.ENETDOWN:
            why = "no network adapter is connected"
        case errno.EADDRINUSE:
            why = "another program keeps port 5353 to itself"
        case errno.EACCES | errno.EPERM:
            why = "this computer does not allow it (firewall or rights)"
        case _:
            why = f"the system says: {error.strerror or error}"
    return f"Search is not possible because {why}."
