"""Finding stations: mDNS and typed addresses, each proved by GET model, as a list that lives.

What mDNS says is a hint and never an identity (faults.md): nothing is a station that does not
answer like one.
"""

import asyncio
import importlib
from collections import deque
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app import adapters
from app.browsing import Browser
from app.candidate import Candidate, announced, asked_for, typed
from app.errors import StationError
from app.found import Found
from app.leads import Leads, Secured, sleep
from app.models import ModelInfo
from app.proof import Proof
from app.rows import Rows
from app.service import Service
from app.transport import Deadlines
from app.tried import ALL_OFF, Answer, Tried, problem, verdict
from app.watchers import Watchers
from app.words import say, tr

__all__ = ["Answer", "Discovery", "Found", "Tried"]

# What others import only when they are first used, 200 ms in all: not on the loop's thread.
SLOW = ("ifaddr", "zeroconf.asyncio", "httpcore", "anyio._backends._asyncio")

CROWD = 500  # of more stations there is news less often
TELLS = 12  # in so many times NEWS: some may come sooner where others came later

# Seconds.
NEWS = 0.25  # between two calls of the watchers, who look at every station
SOON = 0.1  # the same where no proof is under way that will soon be news as well
POLL = 2.0  # between two looks at the adapters
KEEP = 60.0  # how long a row stays after its station left
GOODBYE = 1.0  # a service that gets another name says goodbye and comes back


class Discovery:
    """The stations in reach. `stations` by key; `changed` is told at once of the first, soon when
    all are proved, and in the long run at most four times a second, in a crowd less often.

    `interfaces` are the addresses of the adapters to search on, by default all but the loopback;
    `extra_types` are further mDNS service types, such as `_station._tcp`; ValueError for no type.
    `secured` says who is spoken to on https only.
    """

    def __init__(
        self,
        *,
        interfaces: Sequence[str] | None = None,
        extra_types: Sequence[str] = (),
        deadlines: Deadlines | None = None,
        secured: Secured = lambda host, addresses: False,
    ) -> None:
        self._types = asked_for(extra_types)
        self._not_on: frozenset[str] = frozenset()
        self._rows = Rows()
        self.stations = self._rows.stations
        self.changed = Watchers()
        self.tried = Tried(self._types, datetime.now(UTC))
        self._interfaces = interfaces
        self._browser = Browser(self.tried.types, self._heard, self._withdrawn)
        self._leads = Leads(self._rows, self._note, deadlines, secured)
        self._services: dict[str, Service] = {}
        self._ids: dict[str, set[str]] = {}
        self._leaving: dict[str, asyncio.Task[None]] = {}
        self._typed: dict[str, Candidate] = {}
        self._again = asyncio.Event()
        self._known: Sequence[Service] = ()
        self._stale = False
        self._told, self._any = deque([0.0], TELLS), False
        self._telling: asyncio.TimerHandle | None = None

    def begin_with(self, services: Sequence[Service]) -> None:
        """What somebody else has heard of just now is proved as soon as the search runs."""
        self._known = services

    async def run(self) -> None:
        """Search until cancelled; then close everything."""
        self.tried.since = datetime.now(UTC)
        try:
            await asyncio.to_thread(_import)
            async with asyncio.TaskGroup() as tasks:
                with self._leads.followed_in(tasks):
                    await self._keep_searching()
        finally:
            self._leads.clear()
            self._services.clear()
            self._ids.clear()
            self._leaving.clear()
            if self._telling is not None:
                self._telling.cancel()
                self._telling = None
            await self._browser.close()

    async def _keep_searching(self) -> None:
        for candidate in self._typed.values():
            self._leads.follow(candidate)
        while True:
            await self._search()
            if self._rows.drop(datetime.now(UTC) - timedelta(seconds=KEEP)):
                self._news()
            await sleep(POLL, self._again)

    async def add(self, text: str) -> Found:
        """Prove a typed address, and keep it in the list.

        ValueError, with words, for what is no address; StationError where no station answers.
        """
        candidate = typed(text)
        try:
            proof = await self._leads.prove(candidate)
        except StationError as error:
            self._note(candidate, verdict(error), False)
            raise
        found = self._rows.take(candidate, proof)
        self._typed[candidate.id] = candidate
        self._leads.follow(candidate, proved=True)
        self._note(candidate, tr("a station"), True)
        return found

    async def look(self, text: str) -> Proof:
        """Prove a typed address, and do not keep it. Raises as `add` does."""
        return await self._leads.prove(typed(text))

    def search_again(self) -> None:
        """Ask and prove everything anew."""
        self.tried.begin_anew()
        self._leads.wake()
        self._again.set()

    def begin_anew(self) -> None:
        """This computer slept: listen on new sockets, then ask and prove everything anew."""
        self._stale = True
        self.search_again()

    def look_for(self, extra_types: Sequence[str], not_on: Collection[str]) -> None:
        """Ask for these further service types, and search on no adapter of these names.

        From now on, in place of those before. ValueError for no type.
        """
        self._types, self._not_on = asked_for(extra_types), frozenset(not_on)
        self._again.set()

    def hold(self, key: str) -> None:
        """Keep this row: somebody works on the station, whether it is announced or not."""
        self._rows.held.add(key)

    async def prove_again(self, key: str) -> Found | None:
        """GET model of this row once more: the row as it is now, None where it does not answer."""
        if (found := self.stations.get(key)) is None:
            return None
        source = self._rows.source(key)
        try:
            proof = await self._leads.prove(replace(source, origins=(found.origin,)))
        except StationError as error:
            self._rows.leave(key)
            self._leads.wake(source.id)
            self._note(source, verdict(error), False)
            return None
        found = self._rows.take(source, proof)
        if found.conflict:  # else it would stay in doubt until the next proof is due
            self._leads.wake(source.id)
        self._news()
        return found

    async def _search(self) -> None:
        """Listen on the adapters as they are now; ask where they changed, or on request."""
        read = await asyncio.to_thread(adapters.read, self._interfaces)
        now = adapters.without(self._not_on, read)
        changed = now != self.tried.adapters
        self.tried.adapters = now
        again = self._again.is_set()
        self._again.clear()
        if changed:
            for service in list(self._services.values()):
                if service.name not in self._leaving:
                    self._heard(service)
        words = ""
        interfaces = adapters.interfaces(now)
        try:
            await self._change_types()
            if self._stale:
                self._stale = False
                await self._browser.close()
            if changed or again or not self._browser.listening:
                known, self._known = self._known, ()
                await self._browser.search(interfaces, known=known, at_once=again)
        except OSError as error:
            off = not interfaces and any(a.left_out == adapters.SWITCHED_OFF for a in now)
            words = ALL_OFF if off else problem(error)
        if changed or (words, self._browser.hidden) != (self.tried.problem, self.tried.hidden):
            self.tried.problem, self.tried.hidden = words, self._browser.hidden
            self._news()

    async def _change_types(self) -> None:
        """Let go of the types that are asked for no more; all that is there is heard anew."""
        if self._browser.types == self._types:
            return
        await self._browser.close()
        self._browser.types = self.tried.types = self._types
        for service in list(self._services.values()):
            if service.type not in self._types:
                self._withdrawn(service.name)
        self._news()

    def _heard(self, service: Service) -> None:
        """A service is new or changed, or the adapters did."""
        if self._leads.tasks is None:
            return
        if leaving := self._leaving.pop(service.name, None):
            leaving.cancel()
        changed = self._services.get(service.name) != service
        self._services[service.name] = service
        candidates, why = announced(service, self.tried.adapters)
        if why:
            address = ", ".join(service.addresses)
            words = say("left out: {}", why)
            if self.tried.note(Answer(service.instance, service.type, address, words)):
                self._news()
        ids = {candidate.id for candidate in candidates}
        for gone in self._ids.get(service.name, set()) - ids:
            self._leads.drop(gone)
            self._rows.release(gone)
        self._ids[service.name] = ids
        for candidate in candidates:
            self._leads.follow(candidate, changed=changed)

    def _withdrawn(self, name: str) -> None:
        """A service said goodbye, or somebody in its name; it may come back at once."""
        if self._leads.tasks is not None and name in self._ids and name not in self._leaving:
            for id_ in self._ids[name]:
                self._leads.pause(id_)
            self._leaving[name] = self._leads.tasks.create_task(self._leave(name))

    async def _leave(self, name: str) -> None:
        await asyncio.sleep(GOODBYE)
        del self._leaving[name], self._services[name]
        for id_ in self._ids.pop(name):
            self._leads.drop(id_)
            self._rows.release(id_)
        self._news()

    def _note(self, candidate: Candidate, words: str, station: bool) -> None:
        address = str(candidate.origins[0])
        new = self.tried.note(Answer(candidate.name, candidate.type, address, words, station))
        if new or self._rows.changed:  # a station that is proved now and then is no news
            self._news()

    def _news(self) -> None:
        loop = asyncio.get_running_loop()
        if self.stations and not self._any:  # the first one, which somebody waits for
            self._any = True
            self._tell_at(loop.time())
            return
        pace = NEWS * max(1.0, len(self.stations) / CROWD)
        pause = pace if self._leads.proving else SOON
        at = max(loop.time(), self._told[-1] + pause, self._told[0] + len(self._told) * pace)
        if self._telling is None or at < self._telling.when():
            self._tell_at(at)

    def _tell_at(self, at: float) -> None:
        if self._telling is not None:
            self._telling.cancel()
        self._telling = asyncio.get_running_loop().call_at(at, self._tell)

    def _tell(self) -> None:
        self._telling, self._any = None, bool(self.stations)
        self._rows.changed = False
        self._told.append(asyncio.get_running_loop().time())
        self.changed.tell()


def _import() -> None:
    for name in SLOW:
        importlib.import_module(name)
    ModelInfo.model_rebuild()
