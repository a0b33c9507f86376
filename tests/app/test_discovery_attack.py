"""T12 and F1 to F9: somebody on the network floods, lies and flaps; the list stays usable.

Packets are handed to zeroconf's own handler: nothing goes on the network. Other programs announce
on this loopback too.
"""

import asyncio
import gc
import os
import struct
from pathlib import Path

import pytest

from app import browsing
from app.browsing import Browser
from tests.app.flood import announcement, receive
from tests.app.lan import HTTP, LOOPBACK, unique
from tests.pulse import GAP, Pulse

# For long runs: as many as there is time for.
NAMES = 10_000

MIB = 1 << 20
MEMORY = Path("/proc/self/statm")
measures_memory = pytest.mark.skipif(not MEMORY.exists(), reason="no /proc")


def memory():
    """MiB that this process holds."""
    gc.collect()
    return int(MEMORY.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / MIB


def evil(at, **more):
    """One of many that announce themselves, at an address of its own."""
    where = f"127.{1 + (at >> 16)}.{at >> 8 & 255}.{1 + at % 250}"
    return announcement(f"Evil-{at}", 1024 + at % 60_000, addresses=(where,), **more)


# Floods


@pytest.mark.alone
@measures_memory
async def test_ten_thousand_names_leave_the_list_usable(attacked, everybody_proves, until):
    packets = [evil(at) for at in range(NAMES)]
    before = memory()
    attacked.told.clear()
    async with Pulse() as pulse:
        await attacked.hears(*packets)
        await until(lambda: len(attacked.discovery.stations) > 500, 20)
        await until(lambda: attacked.discovery.tried.hidden >= NAMES - browsing.MOST, 10)
    assert pulse.worst <= GAP
    assert memory() - before <= 64
    assert len(attacked.discovery._services) <= browsing.MOST
    assert len(attacked.discovery.stations) <= browsing.MOST
    assert attacked.discovery.tried.hidden <= browsing.HIDDEN
    told = attacked.told[1:]  # the first station is told of at once
    assert max(sum(at <= each < at + 2.9 for each in told) for at in told) <= 12
    assert len(attacked.discovery.tried.answers) <= 200


async def test_who_was_there_before_a_flood_is_not_pushed_out(
    attacked, everybody_proves, until, monkeypatch
):
    monkeypatch.setattr(browsing, "MOST", 200)
    name = unique()
    await attacked.hears(announcement(name, 81))
    await until(lambda: attacked.row(name))
    await attacked.hears(*(evil(at) for at in range(browsing.MOST + 50)))
    await until(lambda: attacked.discovery._browser.hidden)
    await asyncio.sleep(0.2)
    assert attacked.row(name).left_at is None


async def test_a_hidden_service_comes_in_as_soon_as_there_is_room(
    everybody_proves, until, monkeypatch
):
    monkeypatch.setattr(browsing, "MOST", 3)
    browser = Browser([HTTP], lambda service: None, lambda name: None)
    await browser.search(LOOPBACK)
    await receive(browser._zeroconf, (p for at in range(6) for p in evil(at)))
    await until(lambda: browser.hidden)
    hidden = set(browser._others)
    for at in range(6):
        name = f"Evil-{at}.{HTTP}"
        if name in browser._names:
            await receive(browser._zeroconf, evil(at, ttl=0))
            break
    await until(lambda: hidden & browser._names)
    assert len(browser._names) <= 3
    await browser.close()


async def test_stations_beyond_the_cap_are_not_listed(
    attacked, everybody_proves, until, monkeypatch
):
    monkeypatch.setattr("app.rows.MOST", 20)
    await attacked.hears(*(evil(at) for at in range(60)))
    await until(lambda: len({n for n, _ in everybody_proves if n.startswith("Evil-")}) == 60)
    await asyncio.sleep(0.05)
    assert len(attacked.discovery.stations) == 20


async def test_who_announces_only_a_name_does_not_make_us_flood_the_network(until, monkeypatch):
    now, most = [0], [0]

    async def request(*_, **__):
        now[0] += 1
        most[0] = max(now[0], most[0])
        await asyncio.sleep(0.2)
        now[0] -= 1

    monkeypatch.setattr("zeroconf.asyncio.AsyncServiceInfo.async_request", request)
    monkeypatch.setattr(browsing, "CACHE_PAUSES", (0,))
    for asking, bounded in ((browsing.ASKING, True), (NAMES, False)):
        monkeypatch.setattr(browsing, "ASKING", asking)
        most[0] = 0
        browser = Browser([HTTP], lambda service: None, lambda name: None)
        await browser.search(LOOPBACK)
        names = (f"{unique('Name')}-{at}" for at in range(200))
        await receive(browser._zeroconf, (name_only(name) for name in names))
        await until(lambda: most[0] >= 20)
        await asyncio.sleep(0.1)
        await browser.close()
        assert (most[0] <= 32) is bounded


def name_only(name):
    return raw(_name(HTTP), 12, _name(f"{name}.{HTTP}"))


# Packets that are none; tests/fuzz/test_packets.py has more of them


def _name(dotted):
    labels = [label.encode() for label in dotted.split(".") if label]
    return b"".join(bytes([len(label)]) + label for label in labels) + b"\0"


def raw(owner, kind, data, ttl=120):
    """A response with one record, made by hand."""
    record = owner + struct.pack("!HHIH", kind, 1, ttl, len(data)) + data
    return struct.pack("!6H", 0, 0x8400, 0, 1, 0, 0) + record


def bomb(at):
    """8 kB that list 61,440 types that a name does not have: 2.4 MB once they are read."""
    owner = _name(f"bomb-{at}.local.")
    windows = (bytes([window, 32]) + b"\xff" * 32 for window in range(240))
    return raw(owner, 47, owner + b"".join(windows))


def long_text(at):
    return raw(_name(f"text-{at}.{HTTP}"), 16, os.urandom(8000))


@measures_memory
@pytest.mark.parametrize(("packet", "count"), [(bomb, 60), (long_text, NAMES)])
async def test_large_records_are_cut_before_they_are_kept(packet, count):
    browser = Browser([HTTP], lambda service: None, lambda name: None)
    await browser.search(LOOPBACK)
    before = memory()
    await receive(browser._zeroconf, (packet(at) for at in range(count)), 5)
    assert memory() - before <= 64
    await browser.close()


@measures_memory
async def test_records_that_are_not_cut_are_found(monkeypatch):
    monkeypatch.setattr(browsing, "KINDS", 1 << 16)
    browser = Browser([HTTP], lambda service: None, lambda name: None)
    await browser.search(LOOPBACK)
    before = memory()
    await receive(browser._zeroconf, (bomb(at) for at in range(60)), 5)
    assert memory() - before > 64
    await browser.close()


# One host for all


@pytest.fixture
async def hearing():
    """What a browser tells, by the name of the service; and the browser."""
    told = {}
    browser = Browser(
        [HTTP], lambda s: told.setdefault(s.instance, []).append(s), lambda name: None
    )
    await browser.search(LOOPBACK)
    yield browser, told
    await browser.close()


@pytest.mark.parametrize("cut", [True, False])
async def test_a_host_of_a_thousand_addresses_keeps_those_it_had(hearing, until, monkeypatch, cut):
    """Each of them is looked at whenever a record of any of its services changes."""
    if not cut:
        monkeypatch.setattr(browsing, "ADDRESSES", NAMES)
    browser, told = hearing
    name = unique()
    await receive(browser._zeroconf, announcement(name, 81, host=name))
    await until(lambda: told.get(name))
    for at in range(20):
        more = [f"127.3.{at}.{1 + each}" for each in range(50)]
        await receive(browser._zeroconf, announcement(name, 81, host=name, addresses=more))
    await receive(browser._zeroconf, announcement(name, 82, host=name))
    await until(lambda: told[name][-1].port == 82)
    assert "127.0.0.1" in told[name][-1].addresses
    assert (len(told[name][-1].addresses) <= 64) is cut


@pytest.mark.parametrize("in_turn", [True, False])
async def test_one_host_of_all_services_that_flaps_holds_up_nobody(
    hearing, until, monkeypatch, in_turn
):
    """Each of its packets is a change of five hundred services."""
    if not in_turn:
        monkeypatch.setattr(browsing, "AT_ONCE", NAMES)
        monkeypatch.setattr(browsing, "TURN", 0)
    browser, told = hearing
    host, honest = unique("Host"), unique()
    for at in range(500):
        await receive(browser._zeroconf, announcement(f"{host}-{at}", 1024 + at, host=host))
    await until(lambda: sum(name.startswith(host) for name in told) == 500)  # others are about
    told.clear()
    for at in range(40):
        moved = announcement(f"{host}-0", 1024, host=host, addresses=(f"127.0.9.{1 + at}",))
        await receive(browser._zeroconf, moved)
        await asyncio.sleep(0.02)
    await receive(browser._zeroconf, announcement(honest, 81))
    await until(lambda: honest in told)
    looks = sum(map(len, told.values()))
    assert (looks <= 2500) is in_turn
