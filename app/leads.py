"""Following candidates: each is proved at once, when its record changes, and now and then."""

import asyncio
import contextlib
import random
import weakref
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from app.candidate import Candidate
from app.errors import BadReply, Cause, Rejected, StationError, Untrusted
from app.proof import Proof, prove
from app.rows import Rows
from app.transport import Deadlines
from app.tried import verdict
from app.words import say

Secured = Callable[[str, Iterable[str]], bool]
"""Whether an mDNS host, or one of these addresses, is spoken to on https only."""

PROOFS = 32
AT_ONE_HOST = 8  # a host that never answers shall not hold up the others

CROWD = 30  # more than that are proved less often: they shall not keep this computer busy
SPREAD = 0.25  # of a pause, either way

# Seconds.
HTTPS_FIRST = 1.0  # how long plain http waits for https of the same host
CHECK = 30.0  # between two proofs of a station that answers
AGAIN = (1.0, 2.0, 5.0)  # after a first, second, ... proof of a station that failed
BOOTING = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0)  # the same of what has not been one so far
DOUBT = 1.0  # between two proofs where two stations answered
LEAST = 0.5  # between two proofs, however often a record changes
FAILURES = 2  # as many before a station counts as gone


@dataclass(slots=True)
class Lead:
    """A candidate that is being followed; `judged` once its first proof is over.

    It is `here` but for the moment after a goodbye, in which it is not asked.
    """

    candidate: Candidate
    proved: bool = False
    failures: int = 0
    task: asyncio.Task[None] | None = None
    here: asyncio.Event = field(default_factory=asyncio.Event)
    wake: asyncio.Event = field(default_factory=asyncio.Event)
    judged: asyncio.Event = field(default_factory=asyncio.Event)


class Leads:
    """Proves candidates, 32 at once, into `rows`; `note` is told what came of each, and
    whether it is a station. `proving` is how many are being proved or wait for their turn.

    Followed are those that are given while `tasks` is set, in a task each.
    """

    def __init__(
        self,
        rows: Rows,
        note: Callable[[Candidate, str, bool], None],
        deadlines: Deadlines | None,
        secured: Secured = lambda host, addresses: False,
    ) -> None:
        self.tasks: asyncio.TaskGroup | None = None
        self.proving = 0
        self._rows = rows
        self._note = note
        self._deadlines = deadlines
        self._secured = secured
        self._leads: dict[str, Lead] = {}
        self._limit = asyncio.Semaphore(PROOFS)
        self._hosts: weakref.WeakValueDictionary[str, asyncio.Semaphore]
        self._hosts = weakref.WeakValueDictionary()
        self._encrypted: defaultdict[str, dict[str, Lead]] = defaultdict(dict)

    def __contains__(self, candidate_id: str) -> bool:
        return candidate_id in self._leads

    @contextlib.contextmanager
    def followed_in(self, tasks: asyncio.TaskGroup) -> Iterator[None]:
        """Follow in these tasks until the end of the block: their group takes no more then."""
        self.tasks = tasks
        try:
            yield
        finally:
            self.tasks = None

    async def prove(self, candidate: Candidate) -> Proof:
        """One proof, at once: the user waits for it. Raises StationError."""
        if self._secured(candidate.host, candidate.addresses):
            candidate = _on_https(candidate)
        return await prove(candidate, self._deadlines)

    def follow(self, candidate: Candidate, *, proved: bool = False, changed: bool = False) -> None:
        """Prove it from now on; `proved` says that it just was, `changed` that its record did."""
        if self.tasks is None:
            return
        lead = self._leads.get(candidate.id)
        if lead is None:
            # What was typed is kept only because it was proved once.
            lead = self._leads[candidate.id] = Lead(candidate, proved or candidate.typed)
            self._remember_host(lead)
            lead.task = self.tasks.create_task(self._keep_proving(lead, CHECK if proved else 0))
        elif changed or candidate != lead.candidate or lead.failures or not lead.here.is_set():
            self._forget_host(lead)
            lead.candidate = candidate
            self._remember_host(lead)
            lead.wake.set()
        lead.here.set()

    def pause(self, candidate_id: str) -> None:
        """Do not prove it until it is followed again."""
        if lead := self._leads.get(candidate_id):
            lead.here.clear()

    def wake(self, candidate_id: str | None = None) -> None:
        """Prove this one now, or all."""
        for id_, lead in self._leads.items():
            if candidate_id in (None, id_):
                lead.wake.set()

    def drop(self, candidate_id: str) -> None:
        """Do not follow it any more."""
        if lead := self._leads.pop(candidate_id, None):
            self._forget_host(lead)
            lead.judged.set()
            if lead.task is not None:
                lead.task.cancel()

    def clear(self) -> None:
        """Follow none any more; their tasks have ended."""
        self._leads.clear()
        self._encrypted.clear()

    async def _keep_proving(self, lead: Lead, pause: float | None) -> None:
        while True:
            await sleep(pause, lead.wake)
            await lead.here.wait()
            lead.wake.clear()
            pause = await self._prove(lead)
            if pause is not None:
                # Many that began together shall not all be asked in the same moment for ever.
                pause *= random.uniform(1 - SPREAD, 1 + SPREAD)
            lead.judged.set()
            await asyncio.sleep(LEAST)

    async def _prove(self, lead: Lead) -> float | None:
        """One proof; returns the seconds until the next, None until the record changes."""
        candidate = lead.candidate
        try:
            proof = await self._prove_in_turn(candidate)
        except StationError as error:
            return self._failed(lead, error)
        if not proof.origin.encrypted and not lead.proved:
            await self._https_first(candidate)
        lead.proved, lead.failures = True, 0
        found = self._rows.take(candidate, proof)
        self._note(candidate, say("a station: {}", found.model or found.name), True)
        return DOUBT if found.conflict else CHECK * max(1.0, len(self._leads) / CROWD)

    async def _prove_in_turn(self, candidate: Candidate) -> Proof:
        host = candidate.origins[0].host
        at_host = self._hosts.setdefault(host, asyncio.Semaphore(AT_ONE_HOST))
        self.proving += 1
        try:
            async with at_host, self._limit:
                return await self.prove(candidate)
        finally:
            self.proving -= 1

    def _failed(self, lead: Lead, error: StationError) -> float | None:
        lead.failures += 1
        if lead.proved and lead.failures >= FAILURES:
            self._rows.release(lead.candidate.id)
        self._note(lead.candidate, verdict(error), False)
        spoke = isinstance(error, BadReply | Rejected)
        if spoke and error.cause is not Cause.HTTP_ERROR and not lead.proved:
            return None
        pauses = AGAIN if lead.proved else BOOTING
        return pauses[min(lead.failures, len(pauses)) - 1]

    async def _https_first(self, candidate: Candidate) -> None:
        """Let https of the same host be heard first, so that nobody signs in without."""
        same = self._encrypted.get(candidate.host, {}).values()
        others = [lead for lead in same if not lead.judged.is_set()][:AT_ONE_HOST]
        if not others:
            return
        with contextlib.suppress(TimeoutError):
            # Not wait_for: it may forget that its task was cancelled.
            async with asyncio.timeout(HTTPS_FIRST):
                await asyncio.gather(*(lead.judged.wait() for lead in others))

    def _remember_host(self, lead: Lead) -> None:
        if lead.candidate.encrypted and lead.candidate.host:
            self._encrypted[lead.candidate.host][lead.candidate.id] = lead

    def _forget_host(self, lead: Lead) -> None:
        of_host = self._encrypted.get(lead.candidate.host, {})
        of_host.pop(lead.candidate.id, None)
        if not of_host:
            self._encrypted.pop(lead.candidate.host, None)


def _on_https(candidate: Candidate) -> Candidate:
    """Without its plain origins. Raises Untrusted where it has no others."""
    origins = tuple(origin for origin in candidate.origins if origin.encrypted)
    if not origins:
        raise Untrusted(Cause.DOWNGRADE, str(candidate.origins[0]))
    return replace(candidate, origins=origins)


async def sleep(seconds: float | None, wake: asyncio.Event) -> None:
    """Sleep, for ever with None, or until woken; not at all for no time."""
    if seconds == 0:
        return
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await wake.wait()
