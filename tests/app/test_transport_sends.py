"""What leaves this computer: the token, texts, and nothing that was not meant to."""

import asyncio
import json
import logging
from urllib.parse import parse_qs, urlsplit

import pytest

from app import quirks
from app.errors import Unreachable
from app.operations import Op
from app.origin import Origin
from app.transport import Deadlines
from tests import chaos
from tests.chaos import Chaos, answer, keeps_alive

READ, WRITE = Op.getGeneral.value, Op.patchGeneral.value


@pytest.mark.parametrize("place", quirks.ways("token_place"))
async def test_the_token_goes_where_the_station_wants_it_and_nowhere_else(open_wire, place):
    async with Chaos(keeps_alive()) as station, open_wire(station.origin) as wire:
        wire.token, wire.token_place = "canary", place
        await wire.ask(READ)
        await wire.ask(Op.getModel.value)
        wire.token = None
        await wire.ask(READ)
    heads = [head.lower().decode() for head in station.heads]
    assert heads[0].count("canary") == 1
    assert place.lower().format("canary") in heads[0].replace("get /api/v2/station/general", "")
    assert "canary" not in heads[1] + heads[2]


async def test_no_cookie_of_the_station_comes_back(open_wire):
    reply = answer(headers="Set-Cookie: token=canary; Path=/\r\n")

    async def sets_cookie(peer):
        while True:
            await peer.request()
            await peer.send(reply)

    async with Chaos(sets_cookie) as station, open_wire(station.origin) as wire:
        await wire.ask(READ)
        await wire.ask(READ)
    assert b"canary" not in station.received


async def test_no_proxy_of_the_environment_is_used(open_wire, monkeypatch):
    async with Chaos(chaos.hangs_up) as proxy, Chaos(keeps_alive()) as station:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, str(proxy.origin))
        async with open_wire(station.origin) as wire:
            await wire.ask(READ)
        assert proxy.connections == 0


async def test_a_busy_station_gets_few_connections(open_wire):
    async with Chaos(chaos.silence) as station, open_wire(station.origin) as wire:
        asked = (wire.ask(READ) for _ in range(20))
        errors = await asyncio.gather(*asked, return_exceptions=True)
        assert station.most <= 4
    assert all(isinstance(error, Unreachable) for error in errors)


@pytest.mark.parametrize("text", ["a&b=c#d%e+f", "a\r\nX: y", 'a"b\\c\0d', "Größe 名", "a\ud800b"])
async def test_any_text_arrives_as_it_is(open_wire, text):
    async with Chaos(keeps_alive()) as station, open_wire(station.origin) as wire:
        await wire.ask(WRITE, json={"devName": text})
    head, _, body = station.received.partition(b"\r\n\r\n")
    assert json.loads(body) == {"devName": text}
    assert b"content-type: application/json" in head.lower()
    assert b"X: y" not in head


@pytest.mark.parametrize("text", ["a&b=c#d%e+f", "a\r\nX: y", "Größe", "a/../b?c", "a\ud800b"])
async def test_any_text_is_quoted_in_the_query(open_wire, text):
    async with Chaos(keeps_alive()) as station, open_wire(station.origin) as wire:
        await wire.ask(Op.forgetWifiConnection.value, query={"ssid": text})
    target = station.heads[0].split(b" ")[1].decode()
    assert parse_qs(urlsplit(target).query, errors="surrogatepass") == {"ssid": [text]}
    assert urlsplit(target).path == Op.forgetWifiConnection.value.path


async def test_secrets_are_not_logged(open_wire, caplog):
    caplog.set_level(logging.DEBUG)
    async with Chaos(keeps_alive()) as station, open_wire(station.origin) as wire:
        wire.token, wire.token_place = "canary-token", "?token={}"
        await wire.ask(READ)
        await wire.ask(Op.login.value, json={"account": "admin", "password": "canary-word"})
    assert "getGeneral" in caplog.text or "/general" in caplog.text
    assert "canary" not in caplog.text


async def test_closing_forgets_the_token(open_wire):
    wire = open_wire(Origin("http", "127.0.0.1", 1))
    wire.token = "canary"
    await wire.close()
    assert wire.token is None


def test_deadlines_can_be_shortened():
    assert Deadlines().scaled(0.5) == Deadlines(1.5, 2.5, 7.5, 5.0)
    assert Deadlines().transfer(64 * 1024 * 10) == 70.0
