"""Every way in which a station can misbehave on the wire, and what the caller gets."""

import asyncio
import errno
import gzip
import socket
import time
import tracemalloc

import h11
import pytest

from app.errors import BadReply, Cause, Denied, Rejected, StationError, Unreachable
from app.operations import Op
from app.origin import Origin
from app.transport import Transport
from tests import chaos
from tests.chaos import Chaos, answer, keeps_alive, says

READ, WRITE = Op.getGeneral.value, Op.patchGeneral.value


async def failure(wire, operation=WRITE):
    """The error of one request, which has to come in time."""
    began = time.monotonic()
    with pytest.raises((Unreachable, BadReply, Denied, Rejected)) as caught:
        await wire.ask(operation, json=None if operation.reads else {"devName": "X"})
    assert time.monotonic() - began < 1.0
    return caught.value


# Nobody there


async def test_a_closed_port_refuses(open_wire):
    async with Chaos(chaos.silence) as station:
        origin = station.origin
    async with open_wire(origin) as wire:
        error = await failure(wire)
    assert (type(error), error.cause, error.sent) == (Unreachable, Cause.REFUSED, False)


async def test_no_answer_to_the_attempt_to_connect(open_wire):
    """A full queue of the kernel's drops what comes next, as a firewall would."""
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        fillers = [socket.socket() for _ in range(3)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(full.getsockname())
        async with open_wire(Origin("http", "127.0.0.1", full.getsockname()[1])) as wire:
            error = await failure(wire)
        for filler in fillers:
            filler.close()
    assert (type(error), error.cause, error.sent) == (Unreachable, Cause.CONNECT_TIMEOUT, False)


@pytest.mark.parametrize(
    ("problem", "cause"),
    [
        (socket.gaierror(socket.EAI_NONAME, "unknown"), Cause.NO_NAME),
        (OSError(errno.ENETUNREACH, "no network"), Cause.NO_ROUTE),
        (OSError(errno.EHOSTUNREACH, "no host"), Cause.NO_ROUTE),
    ],
)
async def test_no_name_and_no_way(open_wire, monkeypatch, problem, cause):
    def fail(*args, **kwargs):
        raise problem

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    async with open_wire(Origin("http", "station.example", 80)) as wire:
        error = await failure(wire)
    assert (type(error), error.cause, error.sent) == (Unreachable, cause, False)


async def test_nobody_answers_the_attempt_to_encrypt(open_wire):
    async with Chaos(chaos.deaf) as station:
        async with open_wire(Origin("https", "127.0.0.1", station.origin.port)) as wire:
            error = await failure(wire)
        assert station.received == b""
    assert (error.cause, error.sent) == (Cause.TLS_TIMEOUT, False)


async def test_what_answers_speaks_no_tls(open_wire):
    async def garbage(peer):
        await peer.send(b"220 mail.example ESMTP\r\n")
        await asyncio.sleep(1)

    async with Chaos(garbage) as station:
        async with open_wire(Origin("https", "127.0.0.1", station.origin.port)) as wire:
            error = await failure(wire)
        assert station.received == b""
    assert (error.cause, error.sent) == (Cause.TLS, False)


# It answers too slowly, or breaks off. `sent` decides whether a write is read back.


@pytest.mark.parametrize(
    ("behaviour", "cause"),
    [
        (chaos.silence, Cause.NO_REPLY),
        (chaos.deaf, Cause.NO_REPLY),
        (chaos.drips_headers, Cause.TOO_SLOW),
        (chaos.drips_body, Cause.TOO_SLOW),
        (chaos.never_ends, Cause.TOO_SLOW),
        (chaos.resets_at_once, Cause.BROKEN_OFF),
        (chaos.resets_before_headers, Cause.BROKEN_OFF),
        (chaos.resets_in_headers, Cause.BROKEN_OFF),
        (chaos.resets_after_headers, Cause.BROKEN_OFF),
        (chaos.resets_in_body, Cause.BROKEN_OFF),
        (chaos.hangs_up, Cause.BROKEN_OFF),
        (says(b"HTTP/1.1 200 OK\r\nContent-Le"), Cause.BROKEN_OFF),
        (says(answer(chaos.ENVELOPE[:50], length=200)), Cause.BROKEN_OFF),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
async def test_a_write_that_may_have_arrived_says_so_and_is_sent_once(open_wire, behaviour, cause):
    async with Chaos(behaviour) as station:
        async with open_wire(station.origin) as wire:
            error = await failure(wire)
        assert station.connections == 1
    assert (type(error), error.cause, error.sent) == (Unreachable, cause, True)


async def test_a_body_that_stops_is_too_slow(open_wire):
    async def stops(peer):
        await peer.request()
        await peer.send(answer(chaos.ENVELOPE[:30], length=200))
        await asyncio.sleep(60)

    async with Chaos(stops) as station, open_wire(station.origin) as wire:
        error = await failure(wire)
    assert (error.cause, error.sent) == (Cause.TOO_SLOW, True)


async def test_a_read_is_asked_once_more_on_a_dead_connection(open_wire):
    async with (
        Chaos(chaos.resets_before_headers, keeps_alive()) as station,
        open_wire(station.origin) as wire,
    ):
        assert (await wire.ask(READ)).data is True
        assert station.connections == 2


async def test_and_not_a_third_time(open_wire):
    async with Chaos(chaos.resets_before_headers) as station:
        async with open_wire(station.origin) as wire:
            error = await failure(wire, READ)
        assert station.connections == 2
    assert error.cause is Cause.BROKEN_OFF


async def test_a_connection_that_died_while_idle(open_wire):
    async def answers_once(peer):
        await peer.request()
        await peer.send(answer())

    async with (
        Chaos(answers_once, keeps_alive()) as station,
        open_wire(station.origin) as wire,
    ):
        await wire.ask(WRITE, json={})
        await asyncio.sleep(0.02)
        assert (await wire.ask(READ)).data is True
        assert len(station.heads) == 2


async def test_cancelling_is_quick(open_wire):
    async with Chaos(chaos.silence) as station, open_wire(station.origin) as wire:
        task = asyncio.ensure_future(wire.ask(READ, total=30))
        await asyncio.sleep(0.05)
        began = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert time.monotonic() - began < 0.3


# What it answers is no answer

CHUNKED = "Transfer-Encoding: chunked\r\n"
NOT_HTTP = {
    "bad chunk size": answer(b"zz\r\nabc\r\n0\r\n\r\n", length="", headers=CHUNKED),
    "negative chunk": answer(b"-5\r\nabc\r\n0\r\n\r\n", length="", headers=CHUNKED),
    "two lengths": answer(headers="Content-Length: 5\r\n"),
    "negative length": answer(length=-1),
    "length in words": answer(length="many"),
    "HTTP/0.9": b"<html>It works!</html>\r\n\r\n",
    "no status": b"HTTP/1.1\r\n\r\n",
    "status of two digits": answer(status="20 OK"),
    "status of four digits": answer(status="2000 OK"),
    "space before the colon": answer(headers="X-A : b\r\n"),
    "NUL in a header": answer(headers="X-A: b\0c\r\n"),
    "header without a name": answer(headers=": b\r\n"),
    "twenty thousand headers": answer(headers="X-A: b\r\n" * 20_000),
    "one header of 1 MiB": answer(headers=f"X-A: {'b' * (1 << 20)}\r\n"),
    "a length and chunks": answer(chaos.chunk(chaos.ENVELOPE), headers=CHUNKED),
    "unknown transfer encoding": answer(headers="Transfer-Encoding: gzip\r\n", length=""),
    "SMTP": b"220 mail.example ESMTP\r\n\r\n",
    "binary": bytes(range(256)) * 8,
}


@pytest.mark.parametrize("reply", NOT_HTTP.values(), ids=NOT_HTTP.keys())
async def test_what_is_no_http(open_wire, reply):
    async with Chaos(says(reply)) as station:
        async with open_wire(station.origin) as wire:
            error = await failure(wire)
        assert station.connections == 1
    assert (type(error), error.cause, error.sent) == (BadReply, Cause.PROTOCOL, True)


@pytest.mark.parametrize(
    ("reply", "kind", "cause"),
    [
        (answer(chaos.ENVELOPE[:50], length=""), BadReply, Cause.NOT_JSON),
        (answer(b""), BadReply, Cause.NOT_JSON),
        (answer(b"<html></html>"), BadReply, Cause.NOT_JSON),
        (answer(b"no", status="500 Oops"), BadReply, Cause.HTTP_ERROR),
        (answer(b"", status="204 No Content"), BadReply, Cause.HTTP_ERROR),
        (answer(b"", status="404 Not Found"), BadReply, Cause.NO_SUCH_FUNCTION),
        (answer(b"no", status="101 Switching Protocols"), BadReply, Cause.PROTOCOL),
        (answer(status="401 Unauthorized"), Denied, Cause.SIGNED_OUT),
        (answer(chaos.ENVELOPE.replace(b"true", b"false")), Rejected, Cause.SAID_NO),
    ],
)
async def test_what_is_no_success(open_wire, reply, kind, cause):
    async with Chaos(says(reply)) as station, open_wire(station.origin) as wire:
        error = await failure(wire)
    assert (type(error), error.cause) == (kind, cause)


@pytest.mark.parametrize(
    "behaviour",
    [
        says(answer(b" ", length=1 << 30)),
        says(answer(b" " * (1 << 20) + chaos.ENVELOPE)),
        chaos.endless_chunks,
    ],
    ids=["1 GiB declared", "just over 1 MiB", "endless"],
)
async def test_what_is_too_large_is_not_read(open_wire, behaviour):
    async with Chaos(behaviour) as station, open_wire(station.origin) as wire:
        error = await failure(wire)
    assert (type(error), error.cause) == (BadReply, Cause.TOO_BIG)


@pytest.mark.parametrize(
    "reply",
    [
        answer(b"1\r\n \r\n" * 40_000, headers=CHUNKED, length=""),
        b"HTTP/1.1 100 Continue\r\n\r\n" * 20_000,
    ],
    ids=["chunks of one byte", "nothing but 100 Continue"],
)
async def test_thousands_of_tiny_parts_hold_up_nobody(reply, monkeypatch):
    """Everybody else has a turn after a few hundred of them at the latest."""
    parsed, parse = [0], h11.Connection.next_event

    def counted(connection: h11.Connection) -> object:
        parsed[-1] += 1
        return parse(connection)

    async def others() -> None:
        while True:
            parsed.append(0)
            await asyncio.sleep(0)

    monkeypatch.setattr(h11.Connection, "next_event", counted)
    async with Chaos(says(reply)) as station, Transport(station.origin) as wire:
        turns = asyncio.ensure_future(others())
        with pytest.raises(StationError):
            await wire.ask(READ)
        turns.cancel()
    assert sum(parsed) > 2_000
    assert max(parsed) < 400


async def test_endless_headers_are_not_read(open_wire):
    async with Chaos(chaos.endless_headers) as station, open_wire(station.origin) as wire:
        error = await failure(wire)
    assert type(error) is BadReply


async def test_a_mebibyte_is_read(open_wire):
    body = chaos.ENVELOPE + b" " * ((1 << 20) - len(chaos.ENVELOPE))
    async with Chaos(says(answer(body))) as station, open_wire(station.origin) as wire:
        assert (await wire.ask(READ)).data is True


@pytest.mark.parametrize("name", ["gzip", "x-gzip", "deflate", "br", "zstd", "gzip, gzip", "x"])
async def test_what_is_packed_is_not_unpacked(open_wire, name):
    packed = gzip.compress(gzip.compress(b" " * (64 << 20)))
    reply = answer(packed, headers=f"Content-Encoding: {name}\r\n")
    async with Chaos(says(reply)) as station, open_wire(station.origin) as wire:
        tracemalloc.start()
        error = await failure(wire)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert b"accept-encoding: identity" in station.heads[0].lower()
    assert (type(error), error.cause) == (BadReply, Cause.ENCODING)
    assert peak < 4 << 20


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "target",
    [
        "http://127.0.0.1:{}/x",
        "//127.0.0.1:{}/x",
        "https://127.0.0.1:{}/",
        "/x",
        "file:///x",
        "http://[",
        "javascript:alert(1)",
        "http://xn--a/",
    ],
)
async def test_no_redirect_is_followed(open_wire, status, target):
    async with Chaos(keeps_alive()) as elsewhere:
        location = target.format(elsewhere.origin.port)
        reply = answer(b"", status=f"{status} Moved", headers=f"Location: {location}\r\n")
        async with Chaos(says(reply)) as station:
            async with open_wire(station.origin) as wire:
                wire.token = "canary"
                error = await failure(wire)
            assert station.connections == 1
        assert elsewhere.connections == 0
    assert (type(error), error.cause) == (BadReply, Cause.REDIRECT)


async def test_what_makes_an_address_too_long_is_said_so_and_asks_nobody(open_wire):
    async with Chaos(keeps_alive()) as station, open_wire(station.origin) as wire:
        with pytest.raises(Unreachable) as caught:
            await wire.ask(Op.upload.value, query={"fileName": "x" * 70_000})
        assert caught.value.cause is Cause.NO_ADDRESS
        assert not caught.value.sent
        assert station.connections == 0
