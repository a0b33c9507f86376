"""The pin: another certificate gets not one byte of ours, from either of the ssl classes."""

import asyncio
import socket
import ssl

import pytest

from app.errors import Cause, Untrusted
from app.operations import Op
from app.origin import Origin
from app.tls import PinnedContext
from app.transport import Transport
from tests.chaos import Chaos, keeps_alive

SECRET = {"account": "admin", "password": "canary-1"}


async def log_in(origin, pin, deadlines):
    async with Transport(origin, pin=pin, deadlines=deadlines) as wire:
        await wire.ask(Op.login.value, json=SECRET)
        return wire.pin


def write_in_clear_python(origin, context):
    """What a blocking client would do: the other one of the two ssl classes."""
    with (
        socket.create_connection((origin.host, origin.port), timeout=2) as raw,
        context.wrap_socket(raw, server_hostname=origin.host) as tls,
    ):
        tls.sendall(b"POST /login HTTP/1.1\r\nContent-Length: 8\r\n\r\ncanary-1")
        tls.recv(1)


async def test_the_first_certificate_is_taken_and_told(certificate, deadlines):
    async with Chaos(keeps_alive(), certificate=certificate) as station:
        assert await log_in(station.origin, None, deadlines) == certificate.fingerprint
        assert b"canary-1" in station.received


async def test_the_known_certificate_is_accepted(certificate, deadlines):
    async with Chaos(keeps_alive(), certificate=certificate) as station:
        await log_in(station.origin, certificate.fingerprint, deadlines)
        assert b"canary-1" in station.received


async def test_another_certificate_reads_no_byte(certificate, other_certificate, deadlines):
    async with Chaos(keeps_alive(), certificate=other_certificate) as station:
        with pytest.raises(Untrusted) as caught:
            await log_in(station.origin, certificate.fingerprint, deadlines)
        await asyncio.sleep(0.05)
        assert station.received == b""
    assert caught.value.cause is Cause.OTHER_CERTIFICATE
    assert not caught.value.sent
    assert other_certificate.fingerprint[-8:] in caught.value.detail


async def test_another_certificate_reads_no_byte_of_a_blocking_client(
    certificate, other_certificate
):
    async with Chaos(keeps_alive(), certificate=other_certificate) as station:
        context = PinnedContext(certificate.fingerprint)
        with pytest.raises(Untrusted):
            await asyncio.to_thread(write_in_clear_python, station.origin, context)
        await asyncio.sleep(0.05)
        assert station.received == b""


async def test_a_certificate_that_changes_in_between_reads_no_byte(
    certificate, other_certificate, deadlines
):
    """The pin of first use holds for every later connection of the same transport."""
    async with Chaos(keeps_alive(), certificate=certificate) as station:
        wire = Transport(station.origin, deadlines=deadlines)
        await wire.ask(Op.getModel.value)
    async with wire, Chaos(keeps_alive(), certificate=other_certificate) as rogue:
        wire.origin = rogue.origin
        with pytest.raises(Untrusted):
            await wire.ask(Op.login.value, json=SECRET)
        await asyncio.sleep(0.05)
        assert rogue.received == b""
        assert wire.pin == certificate.fingerprint


async def test_many_first_connections_agree_on_one_certificate(certificate, deadlines):
    async with (
        Chaos(keeps_alive(), certificate=certificate) as station,
        Transport(station.origin, deadlines=deadlines) as wire,
    ):
        await asyncio.gather(*(wire.ask(Op.getModel.value) for _ in range(4)))
        assert wire.pin == certificate.fingerprint


async def test_there_is_no_pin_over_http(deadlines):
    async with Chaos(keeps_alive()) as station:
        assert await log_in(station.origin, None, deadlines) is None


def test_old_tls_is_not_spoken():
    assert PinnedContext().minimum_version >= ssl.TLSVersion.TLSv1_2


async def test_the_key_log_of_the_environment_is_not_written(
    certificate, deadlines, monkeypatch, tmp_path
):
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    async with Chaos(keeps_alive(), certificate=certificate) as station:
        await log_in(station.origin, None, deadlines)
    assert not (tmp_path / "keys").exists()


async def test_who_stops_in_the_middle_of_it_leaves_no_connection(deadlines):
    heard, closed = asyncio.Event(), asyncio.Event()

    async def say_nothing(reader, writer):
        await reader.read(1)
        heard.set()
        while await reader.read(4096):
            pass
        closed.set()
        writer.close()

    async with await asyncio.start_server(say_nothing, "127.0.0.1", 0) as listening:
        origin = Origin("https", *listening.sockets[0].getsockname())
        asking = asyncio.create_task(log_in(origin, None, deadlines))
        await heard.wait()
        asking.cancel()
        await asyncio.wait([asking])
        async with asyncio.timeout(1):
            await closed.wait()
