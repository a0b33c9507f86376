"""F1 to F9: somebody on the network flaps, lies and says goodbye for others; rows stay true.

Packets are handed to zeroconf's own handler: nothing goes on the network.
"""

import asyncio
import os
import time
from datetime import UTC, datetime, timedelta

import pytest

from app import adapters, candidate, discovery, leads
from app.discovery import Discovery
from app.errors import Cause, Unreachable
from tests.app.flood import Attacked, announcement
from tests.app.lan import HTTP, LOOPBACK, model, running, server, unique
from tests.pulse import GAP, Pulse

# Flapping, goodbyes


@pytest.mark.parametrize("limited", [True, False])
async def test_a_name_that_flaps_keeps_its_row_and_is_not_asked_each_time(
    attacked, everybody_proves, until, monkeypatch, limited
):
    """Without the limits the test sees it asked, and gone, each time."""
    if not limited:
        monkeypatch.setattr(leads, "LEAST", 0)
        monkeypatch.setattr(discovery, "GOODBYE", 0)
        monkeypatch.setattr(discovery, "NEWS", 0)
        monkeypatch.setattr(discovery, "SOON", 0)
    name = unique()
    await attacked.hears(announcement(name, 81))
    await until(lambda: attacked.row(name))
    key, states = attacked.row(name).key, []
    attacked.discovery.changed.add(lambda: states.append(attacked.row(name).left_at))
    attacked.told.clear()
    for _ in range(10):
        await attacked.hears(announcement(name, 81, ttl=0))
        await asyncio.sleep(0.05)
        await attacked.hears(announcement(name, 81))
        await asyncio.sleep(0.05)
    assert attacked.row(name).key == key
    assert (set(states) <= {None}) is limited
    assert (sum(asked == name for asked, _ in everybody_proves) <= 5) is limited
    assert (len(attacked.told) <= 6) is limited


async def test_a_record_that_changes_all_the_time_is_not_asked_each_time(
    attacked, everybody_proves, until
):
    name = unique()
    for turn in range(20):
        await attacked.hears(announcement(name, 81, text=bytes([4, *f"n={turn:02}".encode()])))
        await asyncio.sleep(0.05)
    await until(lambda: attacked.row(name))
    assert 1 <= sum(asked == name for asked, _ in everybody_proves) <= 5


async def test_a_station_whose_name_changes_all_the_time_keeps_its_row(
    attacked, everybody_proves, until
):
    names, keys = [unique("A"), unique("B")], set()
    for turn in range(5):
        name, other = names[turn % 2], names[turn % 2 - 1]
        await attacked.hears(announcement(other, 81, host=names[0], ttl=0))
        await attacked.hears(announcement(name, 81, host=names[0]))
        await until(lambda name=name: attacked.row(name))
        keys.add(attacked.row(name).key)
        await asyncio.sleep(0.05)
    assert len(keys) == 1


async def test_a_forged_goodbye_greys_the_row_and_data_brings_it_back(attacked, until, monkeypatch):
    monkeypatch.setattr(discovery, "GOODBYE", 0.1)
    name = unique()
    async with server(model(name)) as port:
        await attacked.hears(announcement(name, port))
        await until(lambda: attacked.row(name))
        key = attacked.row(name).key
        await attacked.hears(announcement(name, port, ttl=0))
        await until(lambda: attacked.row(name).left_at)
        assert discovery.KEEP == 60
        await attacked.hears(announcement(name, port))
        await until(lambda: attacked.row(name).left_at is None)
    assert attacked.row(name).key == key


async def test_the_row_of_an_open_session_is_never_forgotten(attacked, everybody_proves, until):
    held, other = unique(), unique()
    for name, port in ((held, 81), (other, 82)):
        await attacked.hears(announcement(name, port))
        await until(lambda name=name: attacked.row(name))
        await attacked.hears(announcement(name, port, ttl=0))
    attacked.discovery.hold(attacked.row(held).key)
    await until(lambda: attacked.row(held).left_at and attacked.row(other).left_at)
    attacked.discovery._rows.drop(datetime.now(UTC) + timedelta(days=1))
    assert attacked.row(held)
    assert attacked.row(other) is None


# Who is asked


@pytest.mark.parametrize("filtered", [True, False])
async def test_a_record_that_points_at_this_computer_leads_to_no_connection(
    until, monkeypatch, filtered
):
    """With the filter off the test sees the connection."""
    lan = adapters.Adapter("eth0", 2, adapters.ipaddress.ip_interface("10.0.0.9/24"))
    monkeypatch.setattr(adapters, "read", lambda interfaces: [lan])
    monkeypatch.setattr(adapters, "interfaces", lambda found: LOOPBACK)
    if not filtered:
        monkeypatch.setattr(candidate, "refusal", lambda address, adapters: "")
    attacked, asked, name = Attacked(Discovery(interfaces=LOOPBACK)), [], unique("Evil")
    async with running(attacked.discovery.run()), server(lambda: asked.append(1) or b"") as port:
        await until(lambda: attacked.discovery._browser.listening)
        await until(lambda: attacked.zeroconf is not None)
        await attacked.hears(announcement(name, port, addresses=("127.0.0.1",)))
        await until(lambda: attacked.verdict(name))
        assert attacked.verdict(name)[0].startswith("left out: ") is filtered
    assert bool(asked) is not filtered


@pytest.mark.parametrize("fair", [True, False])
async def test_hosts_that_never_answer_hold_up_nobody_else(attacked, until, monkeypatch, fair):
    """Without the limits for one host the test sees the others wait."""
    if not fair:
        monkeypatch.setattr(leads, "AT_ONE_HOST", 1000)
    real, honest = leads.prove, unique()

    async def prove(candidate, deadlines):
        if candidate.name.startswith("Evil"):
            await asyncio.sleep(30)
            raise Unreachable(Cause.NO_REPLY)
        return await real(candidate, deadlines)

    monkeypatch.setattr(leads, "prove", prove)
    await attacked.hears(*(announcement(f"Evil-{at}", 1 + at) for at in range(200)))
    await until(lambda: len(attacked.discovery._leads._leads) >= 200)
    async with server(model(honest), host="127.0.0.2") as port:
        await attacked.hears(announcement(honest, port, addresses=("127.0.0.2",)))
        await asyncio.sleep(0.5)
        assert bool(attacked.row(honest)) is fair
        began = time.monotonic()
        found = await attacked.discovery.add(f"http://127.0.0.2:{port}")
        assert found.name == honest
        assert time.monotonic() - began < 1


# One station, several of it; two stations, one name


async def test_one_station_with_many_services_and_addresses_is_one_row(attacked, until):
    name = unique()
    many = [f"127.0.0.{1 + at}" for at in range(candidate.ADDRESSES)]
    async with server(model(name), host="127.0.0.1") as port:
        for kind in (HTTP, "_airplay._tcp.local.", "_googlecast._tcp.local."):
            for number in range(4):
                service = f"{name} ({number})"
                await attacked.hears(
                    announcement(service, port, kind=kind, host=name, addresses=many)
                )
        await until(lambda: attacked.row(name))
        await asyncio.sleep(0.5)
    (row,) = attacked.rows(name)
    assert len(row.addresses) <= 2 * candidate.ADDRESSES


async def test_two_stations_of_one_name_are_two_rows(attacked, until):
    name = unique()
    async with server(model(name)) as one, server(model(name), host="127.0.0.2") as two:
        await attacked.hears(announcement(name, one, host=f"{name}-1"))
        await attacked.hears(
            announcement(f"{name} (2)", two, host=f"{name}-2", addresses=("127.0.0.2",))
        )
        await until(lambda: len(attacked.rows(name)) == 2)
    assert {f.origin.host for f in attacked.rows(name)} == {"127.0.0.1", "127.0.0.2"}


# Sizes


@pytest.mark.parametrize(
    "text", [b"\xff" + b"k" * 254 + b"=", os.urandom(8000), b"\x01a" * 255, b""]
)
async def test_at_most_4_kb_of_a_text_are_kept(attacked, everybody_proves, until, text):
    name = unique()
    await attacked.hears(announcement(name, 81, text=(text * 35)[:8500]))
    await until(lambda: attacked.row(name))
    assert len(attacked.discovery._services[f"{name}.{HTTP}"].text) <= 4096
    kept = attacked.zeroconf.cache.entries_with_name(f"{name}.{HTTP}")
    assert max(len(getattr(record, "text", b"")) for record in kept) <= 4096


@pytest.mark.alone
async def test_a_device_name_of_100_kb_is_cut(attacked, until):
    name = unique()
    async with server(model(name + "x" * 100_000)) as port, Pulse() as pulse:
        await attacked.hears(announcement(name, port))
        await until(lambda: attacked.rows(name))
    assert len(attacked.rows(name)[0].name) == candidate.NAME_CHARACTERS
    assert pulse.worst <= GAP
