"""Through which network we came, what may cut it, and who has an address already."""

import asyncio
import ipaddress
import socket

import pytest

from app.adapters import ITSELF, Adapter
from app.draft import Draft
from app.origin import Origin
from app.reach import Taken, Way, adapter_for, carries, taken, way_in
from app.session import Session
from app.settings import Ethernet, General, Power, Wifi
from app.station import Station

CABLE = Adapter("eth0", 2, ipaddress.ip_interface("10.20.4.112/24"))
RADIO = Adapter("wlan0", 3, ipaddress.ip_interface("192.168.43.7/24"))
LOOP = Adapter("lo", 1, ipaddress.ip_interface("127.0.0.1/8"), ITSELF)


def session(host, ip="10.20.4.31", mode=1, connected=True):
    made = Session(Station(Origin("https", host, 443)))
    wired = {"enableDHCP": True, "connected": connected, "setting": {"ip": ip}}
    made.drafts[Ethernet] = Draft(Ethernet.read(wired))
    made.drafts[Wifi] = Draft(Wifi.read({"mode": mode}))
    return made


@pytest.mark.parametrize(
    ("host", "more", "way"),
    [
        ("10.20.4.31", {}, Way.WIRED),
        ("192.168.43.1", {}, Way.OWN_WIFI),
        ("192.168.43.1", {"mode": 2}, Way.OTHER_WIFI),
        ("192.168.43.1", {"mode": 0}, Way.UNKNOWN),
        ("10.20.4.32", {"mode": 1}, Way.UNKNOWN),
        ("10.20.4.32", {"mode": 1, "connected": False}, Way.OWN_WIFI),
        ("172.16.0.9", {}, Way.UNKNOWN),
        ("station.example", {}, Way.UNKNOWN),
        ("127.0.0.1", {}, Way.UNKNOWN),
    ],
    ids=str,
)
def test_the_way_in(host, more, way):
    assert way_in(session(host, **more), [LOOP, CABLE, RADIO]) is way


def test_nothing_read_is_no_way():
    assert way_in(Session(Station(Origin("http", "10.1.1.1", 80))), [CABLE]) is Way.UNKNOWN


@pytest.mark.parametrize(
    ("field", "by"),
    [
        (Ethernet.fields()["ip"], {Way.WIRED, Way.UNKNOWN}),
        (Wifi.fields()["mode"], {Way.OWN_WIFI, Way.OTHER_WIFI, Way.UNKNOWN}),
        (Wifi.fields()["password"], {Way.OWN_WIFI}),
        (Wifi.fields()["channel"], {Way.OWN_WIFI}),
        (General.fields()["devName"], {Way.OWN_WIFI}),
        (General.fields()["ipShow"], set()),
        (Power.fields()["time"], set()),
    ],
)
def test_what_carries_us(field, by):
    assert {way for way in Way if carries(way, field)} == by


def test_the_adapter_beside_an_address():
    assert adapter_for("10.20.4.9", [LOOP, RADIO, CABLE]) is CABLE
    assert adapter_for("10.20.5.9", [LOOP, RADIO, CABLE]) is None
    assert adapter_for("127.0.0.9", [LOOP]) is None
    assert adapter_for("fe80::1", [CABLE]) is None


async def test_a_machine_that_answers_has_the_address():
    heard = []

    async def hear(reader, writer):
        heard.append(await reader.read())
        writer.close()

    server = await asyncio.start_server(hear, "127.44.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        assert await taken(Origin("http", "127.44.0.1", port)) is Taken.ANSWERS
        await asyncio.sleep(0.05)
    assert heard == [b""]


async def test_on_the_loopback_a_refusal_means_nothing():
    assert await taken(Origin("http", "127.44.0.2", 9)) is Taken.SILENT


async def test_elsewhere_it_means_that_a_machine_is_there(monkeypatch):
    async def refuse(host, port):
        raise ConnectionRefusedError

    monkeypatch.setattr("asyncio.open_connection", refuse)
    assert await taken(Origin("http", "10.1.1.1", 80)) is Taken.REFUSES
    assert await taken(Origin("http", "station.example", 80)) is Taken.REFUSES


async def test_the_knock_is_bounded():
    with socket.create_server(("127.44.0.3", 0), backlog=0) as full:
        port = full.getsockname()[1]
        waiting = [socket.socket() for _ in range(4)]
        for each in waiting:
            each.setblocking(False)
            each.connect_ex(("127.44.0.3", port))
        began = asyncio.get_running_loop().time()
        assert await taken(Origin("http", "127.44.0.3", port), within=0.1) is Taken.SILENT
        assert asyncio.get_running_loop().time() - began < 1
        for each in waiting:
            each.close()
