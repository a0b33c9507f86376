"""Listening to mDNS: which services are announced, changed and withdrawn.

zeroconf runs on a loop and in a thread of its own, so that a flood of packets does not hold up
the window; what it finds is handed to the loop of whoever searches. Questions are QM: an answer to
a QU question goes to one socket only, which is the wrong one where another mDNS responder runs.
"""

import asyncio
import errno
import itertools
import logging
import socket
from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from app.adapters import Interface
from app.service import TEXT_BYTES, Service

if TYPE_CHECKING:
    from zeroconf import (  # type: ignore[attr-defined]
        DNSCache,
        RecordUpdate,
        RecordUpdateListener,
        ServiceStateChange,
        Zeroconf,
    )
    from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo

log = logging.getLogger(__name__)
Result = TypeVar("Result")

MOST = 2000
HIDDEN = 20_000
KINDS = 64
LABEL = 63  # bytes of a part of a name
ADDRESSES = 64  # of one host; each is read whenever a record of any of its services changes
# Further records of an answer arrive in later packets: look before asking.
CACHE_PAUSES = (0, 0.05, 0.15, 0.3)
REQUESTS, REQUEST_MS = 5, 3000
ASKING = 32  # so many at once: who announces names only shall not make us flood the network
# One packet may change thousands of services: so many are looked at in a turn, of so many seconds.
AT_ONCE, TURN = 20, 0.02
CLOSING = 5.0
# A thousand stations answer one question in the same moment. What finds no room until it is read is
# lost, and has to be asked for by name.
BACKLOG = 1 << 20


class _Calm(logging.Filter):
    """What zeroconf warns of comes from others' packets and adapters: no alarm, but kept."""

    last = ""

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        if record.levelno > logging.INFO:
            record.levelno = logging.DEBUG if message == self.last else logging.INFO
            record.levelname = logging.getLevelName(record.levelno)
        self.last = message
        return True


logging.getLogger("zeroconf").addFilter(_Calm())


class Browser:
    """Asks for `types`; `found` is called for each new or changed service, `lost` with its name.

    At most 2,000 services are followed; `hidden` counts the others, up to 20,000. Other types are
    for when it is closed.
    """

    def __init__(
        self,
        types: Sequence[str],
        found: Callable[[Service], None],
        lost: Callable[[str], None],
    ) -> None:
        self.types = tuple(types)
        self._found = found
        self._lost = lost
        self._interfaces: list[Interface] = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self._zeroconf: Zeroconf | None = None
        self._browser: AsyncServiceBrowser | None = None
        self._opening: asyncio.Future[None] | None = None
        self._due: dict[str, str] = {}
        self._looking: asyncio.Task[None] | None = None
        self._resolving: dict[str, asyncio.Task[None]] = {}
        self._names: set[str] = set()
        self._others: dict[str, str] = {}
        self._asking = asyncio.Semaphore(ASKING)

    @property
    def hidden(self) -> int:
        """How many services are announced beyond those that are followed."""
        return len(self._others)

    @property
    def listening(self) -> bool:
        """Whether mDNS is heard."""
        return self._zeroconf is not None

    async def search(
        self,
        interfaces: Sequence[Interface],
        *,
        known: Sequence[Service] = (),
        at_once: bool = False,
    ) -> None:
        """Listen on these interfaces, and ask anew. Raises OSError where that is not possible.

        `known` are services that somebody else has heard just now. `at_once` is for what a person
        waits for: else the first question waits up to 0.12 s, so that many computers that hear of
        the same event do not all ask in the same moment (RFC 6762, 5.2).
        """
        if not interfaces:  # to zeroconf this means all that there are
            await self.close()
            raise OSError(errno.ENETDOWN, "")
        self._loop = asyncio.get_running_loop()
        self._opening = asyncio.ensure_future(asyncio.to_thread(self._open, list(interfaces)))
        await asyncio.shield(self._opening)
        assert self._zeroconf is not None
        asking = self._ask(list(interfaces), known, at_once)
        await asyncio.wrap_future(_submit(self._zeroconf, asking))

    async def close(self) -> None:
        """Stop listening; what was found is not told of as lost."""
        if self._opening is not None:
            # A search that was given up opens its sockets all the same.
            await asyncio.wait([self._opening])
            if not self._opening.cancelled() and (error := self._opening.exception()):
                log.debug("could not listen: %s", error)
            self._opening = None
        await asyncio.to_thread(self._close)

    def _open(self, interfaces: list[Interface]) -> None:
        from zeroconf import Zeroconf

        if self._zeroconf is not None:
            return
        try:
            try:
                self._zeroconf = Zeroconf(interfaces=list(interfaces), use_asyncio=False)
            except OSError:
                v4 = [each for each in interfaces if isinstance(each, str)]
                if len(v4) in (0, len(interfaces)):
                    raise
                # Better without IPv6 than not at all.
                self._zeroconf = Zeroconf(interfaces=list(v4), use_asyncio=False)
        except RuntimeError as error:
            # An adapter went away since it was read.
            raise OSError(errno.ENETDOWN, str(error)) from error
        self._zeroconf.add_listener(_frugal(self._zeroconf.cache), None)
        self._interfaces = interfaces
        self._asking = asyncio.Semaphore(ASKING)

    def _close(self) -> None:
        zeroconf, self._zeroconf = self._zeroconf, None
        if zeroconf is not None:
            _submit(zeroconf, self._stop()).result(CLOSING)
            zeroconf.close()

    # From here on in zeroconf's thread

    async def _ask(
        self, interfaces: list[Interface], known: Sequence[Service], at_once: bool
    ) -> None:
        from zeroconf import DNSQuestionType
        from zeroconf.asyncio import AsyncServiceBrowser

        assert self._zeroconf is not None
        if interfaces != self._interfaces:
            await self._zeroconf.async_update_interfaces(interfaces=list(interfaces))
            self._interfaces = interfaces
        _make_room(self._zeroconf)
        if self._browser is not None:
            await self._browser.async_cancel()
        for service in known:
            self._zeroconf.cache.async_add_records(service.records())
        if at_once:
            _ask_now(self._zeroconf, self.types)
        self._browser = AsyncServiceBrowser(
            self._zeroconf,
            list(self.types),
            handlers=[self._heard],
            question_type=DNSQuestionType.QM,
        )

    async def _stop(self) -> None:
        if self._browser is not None:
            await self._browser.async_cancel()
            self._browser = None
        tasks = [*self._resolving.values(), *filter(None, [self._looking])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._looking = None
        self._due.clear()
        self._names.clear()
        self._others.clear()

    def _heard(
        self,
        zeroconf: "Zeroconf",
        service_type: str,
        name: str,
        state_change: "ServiceStateChange",
    ) -> None:
        if state_change.name == "Removed":
            self._give_up(name)
            self._others.pop(name, None)
            if name in self._names:
                self._names.discard(name)
                self._hand(self._lost, name)
            if self._others and len(self._names) < MOST:
                self._follow(zeroconf, *self._others.popitem())
        elif name in self._names or len(self._names) < MOST:
            self._follow(zeroconf, name, service_type)
        elif len(self._others) < HIDDEN:
            self._others[name] = service_type

    def _follow(self, zeroconf: "Zeroconf", name: str, service_type: str) -> None:
        self._others.pop(name, None)
        if name not in self._names:  # at once: in a flood its records are soon forgotten
            self._names.add(name)
            self._look(zeroconf, name, service_type)
            return
        self._due[name] = service_type
        if self._looking is None or self._looking.done():
            self._looking = asyncio.ensure_future(self._look_again(zeroconf))

    def _look(self, zeroconf: "Zeroconf", name: str, service_type: str) -> None:
        self._give_up(name)
        task = asyncio.ensure_future(self._resolve(zeroconf, service_type, name))
        self._resolving[name] = task

    def _give_up(self, name: str) -> None:
        self._due.pop(name, None)
        if task := self._resolving.pop(name, None):
            task.cancel()

    async def _look_again(self, zeroconf: "Zeroconf") -> None:
        """Look at those that changed, in the order in which they did."""
        while self._due:
            for name, service_type in list(itertools.islice(self._due.items(), AT_ONCE)):
                self._look(zeroconf, name, service_type)
            await asyncio.sleep(TURN)

    async def _resolve(self, zeroconf: "Zeroconf", service_type: str, name: str) -> None:
        from zeroconf import Error
        from zeroconf.asyncio import AsyncServiceInfo

        try:
            info = AsyncServiceInfo(service_type, name)
            if await self._complete(zeroconf, info):
                self._hand(self._found, Service.of(info))
        except Error:
            log.info("a service with an impossible name of %d characters", len(name))
        finally:  # a task that is kept would keep its failure to itself
            if self._resolving.get(name) is asyncio.current_task():
                del self._resolving[name]

    async def _complete(self, zeroconf: "Zeroconf", info: "AsyncServiceInfo") -> bool:
        """Fill in host, port and addresses: from what was heard, else by asking."""
        from zeroconf import DNSQuestionType

        for pause in CACHE_PAUSES:
            await asyncio.sleep(pause)
            if info.load_from_cache(zeroconf):
                return True
        for _ in range(REQUESTS):
            async with self._asking:
                if await info.async_request(zeroconf, REQUEST_MS, question_type=DNSQuestionType.QM):
                    return True
        return False

    def _hand(self, receiver: Callable[[Any], None], what: object) -> None:
        assert self._loop is not None
        self._loop.call_soon_threadsafe(receiver, what)


def _frugal(cache: "DNSCache") -> "RecordUpdateListener":
    """Cuts what a record or a host holds beyond all need.

    zeroconf keeps 10,000 records, but one of 8 kB that lists what a name does not have (NSEC)
    takes 2.4 MB in memory, and all of them may be addresses of one host. It asks for a type by
    telling every name that it knows: one that fits in no packet would end all asking.
    """
    from zeroconf import (  # type: ignore[attr-defined]
        DNSAddress,
        DNSNsec,
        DNSPointer,
        DNSRecord,
        DNSText,
        RecordUpdateListener,
    )

    class Frugal(RecordUpdateListener):
        """Told of every record that comes in, before and after zeroconf keeps it."""

        def __init__(self) -> None:
            self._hosts: set[str] = set()
            self._impossible: list[DNSRecord] = []

        def async_update_records(
            self, zc: "Zeroconf", now: float, records: "list[RecordUpdate]"
        ) -> None:
            """Cut them."""
            for record in (update.new for update in records):
                if isinstance(record, DNSText):
                    record.text = record.text[:TEXT_BYTES]
                elif isinstance(record, DNSNsec):
                    del record.rdtypes[KINDS:]
                elif isinstance(record, DNSAddress):
                    self._hosts.add(record.name)
                elif isinstance(record, DNSPointer) and not _fits(record.alias):
                    self._impossible.append(record)

        def async_update_records_complete(self) -> None:
            """Forget what is too much; addresses that were there before stay."""
            cache.async_remove_records(self._impossible)
            self._impossible.clear()
            for host in self._hosts:
                kept = cache.async_entries_with_name(host)
                addresses = [record for record in kept if isinstance(record, DNSAddress)]
                cache.async_remove_records(addresses[ADDRESSES:])
            self._hosts.clear()

    return Frugal()


def _fits(name: str) -> bool:
    return all(len(label.encode()) <= LABEL for label in name.split("."))


def _make_room(zeroconf: "Zeroconf") -> None:
    """Let its sockets keep more of what comes in at once, as far as the system allows it."""
    for reader in zeroconf.engine.readers:
        try:
            of_it = reader.transport.get_extra_info("socket")
            if of_it.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF) < BACKLOG:
                of_it.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, BACKLOG)
        except OSError as error:
            log.debug("no more room for answers: %s", error)


def _ask_now(zeroconf: "Zeroconf", types: Sequence[str]) -> None:
    """Ask; who asks within a second after that hears the same answers (RFC 6762, 7.3)."""
    from zeroconf import (  # type: ignore[attr-defined]
        DNSOutgoing,
        DNSQuestion,
        const,
        current_time_millis,
    )

    packet = DNSOutgoing(const._FLAGS_QR_QUERY)
    for type_ in types:
        question = DNSQuestion(type_, const._TYPE_PTR, const._CLASS_IN)
        packet.add_question(question)
        zeroconf.question_history.add_question_at_time(question, current_time_millis(), set())
    zeroconf.async_send(packet)


def _submit(zeroconf: "Zeroconf", work: Coroutine[Any, Any, Result]) -> Any:
    assert zeroconf.loop is not None
    return asyncio.run_coroutine_threadsafe(work, zeroconf.loop)
