"""A station that misbehaves on the wire: raw sockets, one function a behaviour.

Well-behaved server libraries repair or refuse malformed HTTP, so nothing here uses one.
"""

import asyncio
import socket
import ssl
import struct
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Self

from app.origin import Origin
from app.simulator.certificate import Certificate

ENVELOPE = (
    b'{"data":true,"errorCode":0,"errorMsg":"","isSuccess":true,"model":"S","rebootRequired":false}'
)
SLOW = 0.02


class Peer:
    """One connection of a client; `heads` and `received` are what it sent so far."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, server: "Chaos"
    ) -> None:
        self.reader, self.writer, self.server = reader, writer, server
        self.body = b""
        self._again: bytes | None = None

    async def request(self) -> bytes:
        """Read one request's line and headers, and a body that has a length."""
        again = self._again is not None
        head = await self.head()
        if not (again and self.body):
            self.body = await self._more(length(head))
        return head

    def unread(self, head: bytes) -> None:
        """Somebody else will deal with this request; `body` as well, where it was read."""
        self._again = head

    async def head(self) -> bytes:
        """Read the request's line and headers only."""
        if self._again is not None:
            head, self._again = self._again, None
            return head
        self.body = b""
        head = await self.reader.readuntil(b"\r\n\r\n")
        self.server.received += head
        self.server.heads.append(head)
        return head

    async def send(self, *pieces: bytes) -> None:
        """Send bytes as they are."""
        for piece in pieces:
            self.writer.write(piece)
        await self.writer.drain()

    async def drip(self, data: bytes) -> None:
        """Send byte by byte, so that no gap is long."""
        for byte in data:
            await self.send(bytes([byte]))
            await asyncio.sleep(SLOW)

    def reset(self) -> None:
        """End the connection with RST."""
        raw = self.writer.get_extra_info("socket")
        if raw.fileno() >= 0:  # the client may have been quicker
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()

    async def _more(self, size: int) -> bytes:
        more = await self.reader.readexactly(size)
        self.server.received += more
        return more


def length(head: bytes) -> int:
    """How long a request's body is."""
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return 0


Behaviour = Callable[[Peer], Awaitable[Any]]


class Chaos:
    """`async with Chaos(silence) as station: ... station.origin, station.received`.

    The first connection meets the first behaviour, and so on; the last one stays. `received` is
    what all clients sent (within TLS, where there is a certificate), `heads` the requests without
    their bodies, `most` the most connections at once.
    """

    def __init__(self, *behaviours: Behaviour, certificate: Certificate | None = None) -> None:
        self.behaviours = behaviours
        self.certificate = certificate
        self.received = b""
        self.heads: list[bytes] = []
        self.connections = 0
        self.most = 0
        self._peers: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        tls = None
        if self.certificate:
            tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            with tempfile.TemporaryDirectory() as folder:
                self.certificate.load(tls, Path(folder))
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=tls)
        port = self._server.sockets[0].getsockname()[1]
        self.origin = Origin("https" if tls else "http", "127.0.0.1", port)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for task in tuple(self._peers):
            task.cancel()
        await asyncio.gather(*self._peers, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        self._peers.add(task)
        behave = self.behaviours[min(self.connections, len(self.behaviours) - 1)]
        self.connections += 1
        self.most = max(self.most, len(self._peers))
        try:
            await behave(Peer(reader, writer, self))
        except (asyncio.CancelledError, ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            self._peers.discard(task)
            writer.transport.abort()


def answer(
    body: bytes = ENVELOPE, *, status: str = "200 OK", headers: str = "", length: object = None
) -> bytes:
    """A whole HTTP answer; `length` overrides Content-Length, "" leaves it out."""
    size = "" if length == "" else f"Content-Length: {len(body) if length is None else length}\r\n"
    return f"HTTP/1.1 {status}\r\n{size}{headers}\r\n".encode() + body


def chunk(body: bytes) -> bytes:
    """A body as one chunk and the end."""
    return b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)


def says(*pieces: bytes) -> Behaviour:
    """Read requests, and send exactly this to each; then end the connection properly."""

    async def behave(peer: Peer) -> None:
        await peer.request()
        await peer.send(*pieces)
        await _finish(peer)

    return behave


def keeps_alive(body: bytes = ENVELOPE) -> Behaviour:
    """Answer every request of the connection properly."""

    async def behave(peer: Peer) -> None:
        while True:
            await peer.request()
            await peer.send(answer(body))

    return behave


async def silence(peer: Peer) -> None:
    """Accept, read, and say nothing until the client has gone."""
    await peer.request()
    await peer.reader.read()


async def deaf(peer: Peer) -> None:
    """Accept and not even read."""
    await asyncio.sleep(60)


async def drips_headers(peer: Peer) -> None:
    """Headers that never end, a byte at a time."""
    await peer.request()
    await peer.send(b"HTTP/1.1 200 OK\r\n")
    await peer.drip(b"X-Slow: yes\r\n" * 1000)


async def drips_body(peer: Peer) -> None:
    """A body of white space, a byte at a time."""
    await peer.request()
    await peer.send(answer(b"", length=100_000))
    await peer.drip(b" " * 100_000)


async def never_ends(peer: Peer) -> None:
    """Valid JSON, and then drips on without a length."""
    await peer.request()
    await peer.send(answer(ENVELOPE, length=""))
    await peer.drip(b" " * 100_000)


async def resets_at_once(peer: Peer) -> None:
    """RST before the request was read."""
    peer.reset()


async def resets_before_headers(peer: Peer) -> None:
    """RST once the request was read."""
    await peer.request()
    peer.reset()


async def resets_in_headers(peer: Peer) -> None:
    """RST within the headers."""
    await peer.request()
    await peer.send(b"HTTP/1.1 200 OK\r\nContent-Le")
    peer.reset()


async def resets_after_headers(peer: Peer) -> None:
    """RST between headers and body."""
    await peer.request()
    await peer.send(answer(b"", length=200))
    await asyncio.sleep(SLOW)
    peer.reset()


async def resets_in_body(peer: Peer) -> None:
    """RST within the body."""
    await peer.request()
    await peer.send(answer(ENVELOPE[:40], length=200))
    await asyncio.sleep(SLOW)
    peer.reset()


async def hangs_up(peer: Peer) -> None:
    """A proper end of the connection instead of an answer."""
    await peer.request()


async def endless_headers(peer: Peer) -> None:
    """Header after header, as fast as can be."""
    await peer.request()
    await peer.send(b"HTTP/1.1 200 OK\r\n")
    while True:
        await peer.send(b"X-More: " + b"a" * 1000 + b"\r\n")


async def endless_chunks(peer: Peer) -> None:
    """Chunk after chunk, as fast as can be."""
    await peer.request()
    await peer.send(answer(b"", length="", headers="Transfer-Encoding: chunked\r\n"))
    while True:
        await peer.send(b"4000\r\n" + b" " * 0x4000 + b"\r\n")


async def answers_early(peer: Peer) -> None:
    """413 while the upload still runs; reads on, so that no RST destroys the answer."""
    await peer.head()
    await peer.send(answer(b"too large", status="413 Content Too Large"))
    await _finish(peer)


async def resets_upload(peer: Peer) -> None:
    """RST when about half of a MiB has come."""
    await peer.head()
    await peer.reader.readexactly(1 << 19)
    peer.reset()


async def _finish(peer: Peer) -> None:
    """End our side and read until the client ends its own."""
    if peer.writer.can_write_eof():
        peer.writer.write_eof()
    while more := await peer.reader.read(1 << 16):
        peer.server.received += more
