"""Files that go to a station and come from it, streamed."""

import asyncio
import email
import io
import time

import pytest

from app.errors import BadReply, Cause, Denied, Unreachable
from app.operations import Op
from app.origin import Origin
from app.transport import FILE_CAP, Deadlines
from tests import chaos
from tests.chaos import Chaos, answer, keeps_alive, says

MIB = 1 << 20
DATA = bytes(range(256)) * 4096 * 3  # 3 MiB


def send(wire, file=None, size=None, **options):
    file = file or io.BytesIO(DATA)
    given = {"part": "file", "name": "3-cat.jpg", "query": {"type": "BG"}, **options}
    return wire.send_file(Op.upload.value, file, len(DATA) if size is None else size, **given)


def form_of(received):
    """The parts of a multipart request, read by somebody else's parser."""
    head, _, body = received.partition(b"\r\n\r\n")
    line = next(x for x in head.split(b"\r\n") if x.lower().startswith(b"content-type:"))
    return email.message_from_bytes(line + b"\r\n\r\n" + body).get_payload()


async def test_a_file_arrives_whole_and_in_order(open_wire):
    told = []
    async with Chaos(keeps_alive()) as station, open_wire(station.origin) as wire:
        reply = await send(wire, sent=told.append)
        assert reply.data is True
        (part,) = form_of(station.received)
        head = station.heads[0].lower()
    assert part.get_payload(decode=True) == DATA
    assert part.get_param("name", header="Content-Disposition") == "file"
    assert part.get_filename() == "3-cat.jpg"
    assert told == [MIB, 2 * MIB, 3 * MIB]
    assert head.startswith(b"post /api/v2/station/upload?type=bg ")
    assert b"transfer-encoding" not in head


async def test_an_empty_file_arrives(open_wire):
    async with Chaos(keeps_alive()) as station, open_wire(station.origin) as wire:
        await send(wire, io.BytesIO(), 0)
        (part,) = form_of(station.received)
    assert part.get_payload(decode=True) == b""


@pytest.mark.parametrize(
    "name", ['a"; name="type', "a\r\nX-Injected: yes\r\n\r\nbody", "a\nb", "名前.jpg", "a\udcffb"]
)
async def test_a_files_name_cannot_forge_the_form(open_wire, name):
    async with Chaos(keeps_alive()) as station, open_wire(station.origin) as wire:
        await send(wire, io.BytesIO(b"x"), 1, name=name)
        (part,) = form_of(station.received)
    assert part.get_payload(decode=True) == b"x"
    assert part.get_param("name", header="Content-Disposition") == "file"
    assert part["X-Injected"] is None


async def test_the_answer_that_comes_early_is_the_answer(open_wire):
    async with Chaos(chaos.answers_early) as station, open_wire(station.origin) as wire:
        with pytest.raises(BadReply) as caught:
            await send(wire)
        assert station.connections == 1
    assert (caught.value.cause, caught.value.detail) == (Cause.HTTP_ERROR, "HTTP 413")


async def test_a_sign_out_in_the_middle_of_an_upload(open_wire):
    async def denies(peer):
        await peer.head()
        await peer.send(answer(b"", status="401 Unauthorized"))
        await peer.reader.read(-1)

    async with Chaos(denies) as station, open_wire(station.origin) as wire:
        with pytest.raises(Denied):
            await send(wire)


async def test_an_upload_that_breaks_is_not_begun_again(open_wire):
    told = []
    async with Chaos(chaos.resets_upload) as station, open_wire(station.origin) as wire:
        with pytest.raises(Unreachable) as caught:
            await send(wire, io.BytesIO(bytes(32 * MIB)), 32 * MIB, sent=told.append)
        assert station.connections == 1
    assert (caught.value.cause, caught.value.sent) == (Cause.BROKEN_OFF, True)
    assert told[-1:] < [32 * MIB]


async def test_a_station_that_stops_taking_data(open_wire):
    class Endless(io.RawIOBase):
        def read(self, size=-1):
            return bytes(size)

    async with Chaos(chaos.deaf) as station, open_wire(station.origin) as wire:
        began = time.monotonic()
        with pytest.raises(Unreachable) as caught:
            await send(wire, Endless(), 1 << 30)
        assert time.monotonic() - began < 2
    assert (caught.value.cause, caught.value.sent) == (Cause.WRITE_STALLED, True)


@pytest.mark.parametrize("real", [MIB, 2 * MIB + 5, 5 * MIB])
async def test_a_file_that_changes_its_length_while_it_is_sent_fails(open_wire, real):
    async with Chaos(keeps_alive()) as station, open_wire(station.origin) as wire:
        with pytest.raises(OSError, match="changed"):
            await send(wire, io.BytesIO(bytes(real)))
        assert station.connections == 1


async def test_a_file_that_cannot_be_read_fails_as_what_it_is(open_wire):
    class Broken(io.RawIOBase):
        def read(self, size=-1):
            raise OSError("the stick is gone")

    async with Chaos(keeps_alive()) as station, open_wire(station.origin) as wire:
        with pytest.raises(OSError, match="the stick is gone"):
            await send(wire, Broken())


async def test_cancelling_an_upload_is_quick(open_wire):
    async with Chaos(chaos.deaf) as station, open_wire(station.origin) as wire:
        task = asyncio.ensure_future(send(wire, io.BytesIO(bytes(64 * MIB)), 64 * MIB))
        await asyncio.sleep(0.05)
        began = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert time.monotonic() - began < 0.3


# Downloads


async def fetch(wire, path="/log.zip", **options):
    target = io.BytesIO()
    told = []
    length = await wire.fetch_file(path, target, received=told.append, **options)
    assert length == len(target.getvalue()) == (told or [0])[-1]
    return target.getvalue()


@pytest.mark.parametrize("length", [None, ""], ids=["with a length", "until the end"])
async def test_a_file_comes_whole(open_wire, length):
    async with Chaos(says(answer(DATA, length=length))) as station:
        async with open_wire(station.origin) as wire:
            assert await fetch(wire, "/logs/all.zip?x=1") == DATA
        assert station.heads[0].startswith(b"GET /logs/all.zip?x=1 HTTP/1.1\r\n")


async def test_a_name_with_braces_is_a_name(open_wire):
    async with Chaos(says(answer(b"x"))) as station:
        async with open_wire(station.origin) as wire:
            assert await fetch(wire, "/log{0}.zip") == b"x"
        assert b"GET /log%7B0%7D.zip " in station.heads[0]


@pytest.mark.parametrize("path", ["/a\r\nX: y", "/a\0b", "/" + "a" * 70_000])
async def test_a_path_that_is_none(open_wire, path):
    """The station named it, so it is the station's reply that is bad."""
    async with Chaos(keeps_alive()) as station:
        async with open_wire(station.origin) as wire:
            with pytest.raises(BadReply):
                await fetch(wire, path)
        assert station.received == b""


@pytest.mark.parametrize(
    ("reply", "kind", "cause"),
    [
        (answer(b"gone", status="404 Not Found"), BadReply, Cause.NO_SUCH_FUNCTION),
        (answer(b"no", status="500 Oops"), BadReply, Cause.HTTP_ERROR),
        (answer(b"", status="401 Unauthorized"), Denied, Cause.SIGNED_OUT),
        (answer(b"", status="302 Found", headers="Location: /x\r\n"), BadReply, Cause.REDIRECT),
        (answer(DATA, headers="Content-Encoding: gzip\r\n"), BadReply, Cause.ENCODING),
        (answer(DATA, length=len(DATA) + 1), Unreachable, Cause.BROKEN_OFF),
        (answer(DATA[: MIB + 1]), BadReply, Cause.TOO_BIG),
        (answer(DATA[: MIB + 1], length=""), BadReply, Cause.TOO_BIG),
    ],
)
async def test_what_is_no_file(open_wire, reply, kind, cause):
    cap = MIB if cause is Cause.TOO_BIG else FILE_CAP
    async with Chaos(says(reply)) as station, open_wire(station.origin) as wire:
        with pytest.raises(kind) as caught:
            await fetch(wire, cap=cap)
    assert caught.value.cause is cause


@pytest.fixture
def short_grace(monkeypatch):
    """Half a second instead of a minute, beside what the size is worth."""
    monkeypatch.setattr(Deadlines, "transfer", lambda self, size: 0.5 + size / self.slowest)


async def test_a_file_that_drips_is_given_up(open_wire, short_grace):
    async with Chaos(chaos.drips_body) as station, open_wire(station.origin) as wire:
        began = time.monotonic()
        with pytest.raises(Unreachable) as caught:
            await wire.fetch_file("/log.zip", io.BytesIO())
    assert caught.value.cause is Cause.TOO_SLOW
    assert time.monotonic() - began < 2


async def test_a_file_may_take_its_time_while_it_comes_on(open_wire, short_grace):
    async def comes_on(peer):
        await peer.request()
        await peer.send(answer(b"", length=10 << 16))
        for _ in range(10):
            await asyncio.sleep(0.1)
            await peer.send(bytes(1 << 16))

    async with Chaos(comes_on) as station, open_wire(station.origin) as wire:
        assert await wire.fetch_file("/log.zip", io.BytesIO()) == 10 << 16


async def test_a_file_that_stalls(open_wire):
    async def stalls(peer):
        await peer.request()
        await peer.send(answer(b"abc", length=100))
        await asyncio.sleep(60)

    async with Chaos(stalls) as station, open_wire(station.origin) as wire:
        with pytest.raises(Unreachable) as caught:
            await fetch(wire)
    assert caught.value.cause is Cause.TOO_SLOW


def test_long_transfers_have_time():
    assert Deadlines().transfer(200 * MIB) > 200 * MIB / (64 * 1024)
    assert Origin("http", "127.0.0.1", 80).netloc == "127.0.0.1"


async def test_a_token_in_the_query_joins_the_files_own_query(open_wire):
    async with Chaos(says(answer(b"x"))) as station:
        async with open_wire(station.origin) as wire:
            wire.token, wire.token_place = "T", "?token={}"
            await fetch(wire, "/log.zip?part=1")
        assert station.heads[0].startswith(b"GET /log.zip?part=1&token=T ")
