"""The one way to a station over HTTP: deadlines, caps, no redirects, no proxies, pinned TLS.

The only module that imports httpx, and of that the transport alone: what a client of httpx's puts
upon it (redirects, cookies, the environment's proxies) is what nobody shall do here. Nothing is
ever sent twice, but a GET once more on a dead connection. Every error of the libraries becomes one
of app.errors.
"""

import asyncio
import errno
import logging
import socket
import ssl
import sys
import time
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from functools import cache
from importlib.util import find_spec
from json import dumps
from typing import IO, Any, Self
from urllib.parse import quote, urlencode

import httpx

from app import envelope, leftover, quirks
from app.envelope import Reply
from app.errors import BadReply, Cause, Unreachable
from app.multipart import Form
from app.operations import Operation
from app.origin import Origin
from app.reading import Readable, ReadAhead
from app.tls import PinnedContext

log = logging.getLogger(__name__)
# httpcore tries to import it several times a request; where it is not installed, a search of the
# disk each time was a third of what a proof takes.
if find_spec("sniffio") is None:
    sys.modules["sniffio"] = None  # type: ignore[assignment]
# Their INFO lines hold whole URLs, and so, with some stations, the token.
logging.getLogger("httpx").setLevel(logging.WARNING)
logging.getLogger("httpcore").setLevel(logging.WARNING)

JSON_CAP = 1 << 20
FILE_CAP = 256 << 20
PATH_CAP = 4096
HEADERS = {"Accept-Encoding": "identity", "User-Agent": "StationConfigurator"}
# What is taken from the network at once is parsed without a pause, but for this many parts of a
# body: others have their turn between them, however tiny they are.
SIP = 8 << 10
PARTS = 100
RAW = "raw"
Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Seconds until something counts as failed. `total` bounds a whole JSON operation."""

    connect: float = 3.0
    reply: float = 5.0
    stall: float = 15.0
    total: float = 10.0
    slowest: float = 64 * 1024

    def scaled(self, factor: float) -> "Deadlines":
        """The same, shorter or longer: tests divide by 20."""
        times = {
            name: getattr(self, name) * factor for name in ("connect", "reply", "stall", "total")
        }
        return replace(self, **times)

    def transfer(self, size: int) -> float:
        """How long `size` bytes may take in all, in seconds."""
        return 60.0 + size / self.slowest


class Transport:
    """Requests to one origin, with that origin's token and no other's."""

    def __init__(
        self, origin: Origin, *, pin: str | None = None, deadlines: Deadlines | None = None
    ) -> None:
        self.origin = origin
        self.deadlines = deadlines or Deadlines()
        self.token: str | None = None
        self.token_place: str = quirks.default("token_place")
        self._tls = PinnedContext(pin) if origin.encrypted else _unused()
        self._turns = asyncio.Semaphore(quirks.default("connections"))
        self._line = self._connect()
        self._closed = False

    @property
    def pin(self) -> str | None:
        """SHA-256 of the station's certificate once one was seen, in hexadecimal."""
        return self._tls.pin if self.origin.encrypted else None

    async def ask(
        self,
        operation: Operation,
        *,
        query: dict[str, str] | None = None,
        json: Any = None,
        total: float | None = None,
        **path: object,
    ) -> Reply:
        """Carry out one operation with a JSON answer. Raises StationError."""
        request = self._request(operation, query, path, json=json)
        async with self._within(total or self.deadlines.total, operation):
            try:
                return await self._ask(request, operation)
            except Unreachable as error:
                if error.cause is not Cause.BROKEN_OFF or not operation.reads:
                    raise
                return await self._ask(self._request(operation, query, path), operation)

    async def send_file(
        self,
        operation: Operation,
        file: Readable,
        size: int,
        *,
        part: str,
        name: str,
        query: dict[str, str],
        sent: Progress = lambda done: None,
    ) -> Reply:
        """Upload an open file of `size` bytes as one multipart form, streamed in 1 MiB pieces.

        `sent` is told the bytes handed to the network so far. Raises StationError, and OSError
        where the file cannot be read or changes its length meanwhile.
        """
        form, ahead = Form(part, name, size), ReadAhead(file)
        pieces, stall = form.pieces(ahead, sent), self.deadlines.stall
        request = self._request(operation, query, {}, headers=form.headers, content=pieces)
        request.extensions["timeout"] |= {"write": stall, "read": stall}
        try:
            async with self._within(self.deadlines.transfer(size), operation):
                return await self._ask(request, operation)
        finally:
            await ahead.close()

    async def fetch_file(
        self,
        path: str,
        target: IO[bytes],
        *,
        cap: int = FILE_CAP,
        sized: Progress = lambda size: None,
        received: Progress = lambda done: None,
    ) -> int:
        """Stream a file of the station, by its path on the same origin, and return its length.

        `sized` is told the whole length where the station says it, `received` the bytes so far.
        """
        if not path.isprintable() or len(path) > PATH_CAP:
            raise BadReply(Cause.NOT_JSON, "the file has no usable path")
        literal = path.replace("{", "%7B").replace("}", "%7D")
        operation = Operation("GET", literal, "", account=False)
        request = self._request(operation, None, {})
        done = 0
        async with (
            self._within(self.deadlines.transfer(0), operation) as deadline,
            self._answer(request) as response,
        ):
            until = deadline.when() or 0.0
            if response.status_code != 200:
                envelope.read(response.status_code, await _body(response, JSON_CAP))
            if (length := response.headers.get("content-length", "")).isdecimal():
                sized(int(length))
            async for piece in _pieces(response, cap):
                await asyncio.to_thread(target.write, piece)
                done += len(piece)
                deadline.reschedule(until + done / self.deadlines.slowest)
                received(done)
        return done

    async def drop_connections(self) -> None:
        """Close all of them, those in use too; what is asked next opens new ones."""
        old, self._line = self._line, self._connect()
        await old.aclose()

    async def close(self) -> None:
        """Close every connection and forget the token."""
        self.token, self._closed = None, True
        await self._line.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def _connect(self) -> httpx.AsyncHTTPTransport:
        import httpcore  # as httpx does: not before the first one is made

        httpcore.AsyncHTTP11Connection.READ_NUM_BYTES = SIP
        return httpx.AsyncHTTPTransport(
            verify=self._tls,
            trust_env=False,
            # Work that is cancelled while its answer ends keeps its place in httpcore's pool for
            # ever, so the turns are counted here.
            limits=httpx.Limits(
                max_connections=None,
                max_keepalive_connections=quirks.default("connections"),
                keepalive_expiry=2.0,
            ),
        )

    def _request(
        self,
        operation: Operation,
        query: dict[str, str] | None,
        path: dict[str, object],
        *,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
        content: AsyncIterable[bytes] | str | None = None,
    ) -> httpx.Request:
        params = dict(query or {})
        headers = {**HEADERS, **(headers or {})}
        if self.token is not None and not operation.open:
            placed = self.token_place.format(self.token)
            if placed.startswith("?"):
                name, _, value = placed[1:].partition("=")
                params[name] = value
            else:
                name, _, value = placed.partition(": ")
                headers[name] = value
        if json is not None:
            # Escaped, so that any text goes through, a lone surrogate as well.
            headers["Content-Type"] = "application/json"
            content = dumps(json, allow_nan=False)
        url = f"{self.origin}{operation.path.format(**path)}"
        if params:
            more = urlencode(params, quote_via=quote, errors="surrogatepass")
            url += ("&" if "?" in url else "?") + more
        times = {
            "connect": self.deadlines.connect,
            "read": self.deadlines.reply,
            "write": self.deadlines.reply,
        }
        try:
            return httpx.Request(
                operation.method,
                url,
                headers=headers,
                content=content,
                extensions={"timeout": times},
            )
        except httpx.InvalidURL as error:
            raise Unreachable(Cause.NO_ADDRESS) from error

    async def _ask(self, request: httpx.Request, operation: Operation) -> Reply:
        began = time.monotonic()
        async with self._answer(request) as response:
            body = await _body(response, JSON_CAP)
            log.debug(
                "%s %s %d %.0f ms",
                operation.method,
                operation.path,
                response.status_code,
                (time.monotonic() - began) * 1000,
            )
        if len(body) < 1 << 16:
            return envelope.read(response.status_code, body)
        return await asyncio.to_thread(envelope.read, response.status_code, body)

    @asynccontextmanager
    async def _answer(self, request: httpx.Request) -> AsyncIterator[httpx.Response]:
        if self._closed:
            raise Unreachable(Cause.BROKEN_OFF, "closed from here")
        phase = _Phase()
        request.extensions["trace"] = phase.trace
        async with self._turns:
            with _translated(phase):
                response = await self._line.handle_async_request(request)
                try:
                    if response.headers.get("content-encoding", "identity") != "identity":
                        raise BadReply(Cause.ENCODING)
                    if {"content-length", "transfer-encoding"} <= response.headers.keys():
                        raise BadReply(Cause.PROTOCOL, "two ways to tell its length")
                    yield response
                finally:
                    if leftover.left(response):
                        await response.extensions["network_stream"].aclose()
                    await response.aclose()
                    if RAW in response.extensions:
                        await response.extensions[RAW].aclose()

    @asynccontextmanager
    async def _within(self, seconds: float, operation: Operation) -> AsyncIterator[asyncio.Timeout]:
        try:
            async with asyncio.timeout(seconds) as deadline:
                yield deadline
        except TimeoutError as error:
            sent = not operation.reads
            raise Unreachable(Cause.TOO_SLOW, f"{seconds:.0f} s", sent=sent) from error


@cache
def _unused() -> PinnedContext:
    """What the library wants on plain http as well; making one takes a while."""
    return PinnedContext()


class _Phase:
    """How far a request got, told by httpcore's trace."""

    def __init__(self) -> None:
        self.name = ""
        self._line: Any = None

    async def trace(self, event: str, info: dict[str, Any]) -> None:
        if event == "connection.connect_tcp.complete":
            self._line = info["return_value"]
        elif event == "connection.start_tls.failed":
            await self._line.aclose()  # httpcore leaves it open where the work was cancelled
        # What comes last is always the closing, and tells nothing.
        if event.endswith(".started") and "response_closed" not in event:
            self.name = event

    @property
    def sent(self) -> bool:
        return "send_request" in self.name or "receive_response" in self.name


@contextmanager
def _translated(phase: _Phase) -> Iterator[None]:
    try:
        yield
    except httpx.ConnectTimeout as error:
        tls = "start_tls" in phase.name
        raise Unreachable(Cause.TLS_TIMEOUT if tls else Cause.CONNECT_TIMEOUT) from error
    except httpx.ConnectError as error:
        raise Unreachable(*_why(error)) from error
    except httpx.ReadTimeout as error:
        cause = Cause.TOO_SLOW if "response_body" in phase.name else Cause.NO_REPLY
        raise Unreachable(cause, sent=True) from error
    except httpx.WriteTimeout as error:
        raise Unreachable(Cause.WRITE_STALLED, sent=True) from error
    except httpx.RemoteProtocolError as error:
        if "disconnected" in str(error) or "closed connection" in str(error):
            raise Unreachable(Cause.BROKEN_OFF, sent=phase.sent) from error
        raise BadReply(Cause.PROTOCOL, str(error)[:100]) from error
    except httpx.TransportError as error:
        raise Unreachable(Cause.BROKEN_OFF, type(error).__name__, sent=phase.sent) from error


def _why(error: BaseException) -> tuple[Cause, str]:
    """The cause of a failed connection, from the chain of exceptions under httpx's own."""
    seen: BaseException | None = error
    while seen is not None:
        match seen:
            case ssl.SSLError():
                return Cause.TLS, str(seen.reason or "")
            case ConnectionRefusedError():
                return Cause.REFUSED, ""
            case socket.gaierror():
                return Cause.NO_NAME, ""
            case OSError() if seen.errno in (errno.EHOSTUNREACH, errno.ENETUNREACH):
                return Cause.NO_ROUTE, ""
            case BaseExceptionGroup():
                seen = seen.exceptions[0]
                continue
        seen = seen.__cause__ or seen.__context__
    return Cause.BROKEN_OFF, type(error).__name__


async def _body(response: httpx.Response, cap: int) -> bytes:
    return b"".join([piece async for piece in _pieces(response, cap)])


async def _pieces(response: httpx.Response, cap: int) -> AsyncIterator[bytes]:
    if int(response.headers.get("content-length") or 0) > cap:
        raise BadReply(Cause.TOO_BIG)
    total = 0
    # Whoever opened the answer closes this, too: collected earlier, it would be closed by half.
    raw = response.extensions[RAW] = response.aiter_raw()
    part = 0
    async for piece in raw:
        total += len(piece)
        if total > cap:
            raise BadReply(Cause.TOO_BIG)
        yield piece
        part += 1
        if part % PARTS == 0:
            await asyncio.sleep(0)
