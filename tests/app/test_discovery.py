"""Stations are found, followed and lost, by real mDNS on the loopback.

Other programs announce on this loopback too: each test looks for names of its own only.
"""

import asyncio
import time

import pytest

from app import discovery, leads
from app.discovery import Discovery
from app.errors import BadReply, Cause, StationError, Unreachable
from app.simulator import Dialect, Simulator
from tests.app.lan import (
    LOOPBACK,
    announcer,
    answer,
    model,
    running,
    server,
    unique,
)
from tests.app.searching import Search, do, simulated


async def test_three_stations_are_found_one_row_each_on_https(search, until):
    stations = simulated(search, 3, admin_init=True)
    with Simulator(stations, mdns=True):
        await until(lambda: len(search.here) == 3)
        for station in stations:
            found = search.found[station.name]
            assert str(found.origin) == station.https_url
            assert found.pin == station.fingerprint
            assert (found.model, found.host) == (station.model, station.host)
            assert (found.addresses, found.how) == (("127.0.0.1",), "mDNS")
            assert (found.hint, found.conflict) == (True, False)
    rows = [f for f in search.discovery.stations.values() if f.name in search.names]
    assert len(rows) == 3


async def test_a_station_without_https_is_found_on_http(search, until):
    (station,) = simulated(search)
    with Simulator([station], mdns=True, https=False):
        await until(lambda: search.here)
        assert str(search.found[station.name].origin) == station.http_url
        assert search.found[station.name].pin is None


async def test_stations_are_found_that_start_after_or_before_the_search(quick, until):
    search = Search(Discovery(interfaces=LOOPBACK), set())
    with Simulator(simulated(search), mdns=True):
        await asyncio.sleep(0.3)
        async with running(search.discovery.run()):
            await until(lambda: len(search.here) == 1)
            with Simulator(simulated(search), mdns=True):
                await until(lambda: len(search.here) == 2)


async def test_a_rename_keeps_the_row_and_never_shows_it_as_gone(search, until):
    (station,) = simulated(search)
    with Simulator([station], mdns=True):
        # Over http and over https.
        await until(lambda: len([a for a in search.discovery.tried.answers if a.station]) == 2)
        (old,) = search.found.values()
        states = []
        search.discovery.changed.add(
            lambda: states.append(search.discovery.stations[old.key].left_at)
        )
        search.names.add(name := unique())
        await do(station.change, "general", devName=name)
        await until(lambda: name in search.here)
        await asyncio.sleep(0.4)
    assert search.found[name].key == old.key
    assert len(search.found) == 1
    assert states
    assert set(states) == {None}


async def test_a_rename_that_mdns_is_silent_about_is_seen_by_proving_again(search, until):
    name, new = unique(), unique()
    search.names |= {name, new}
    called = [name]
    async with server(lambda: model(called[-1])) as port, announcer() as lan:
        await lan.announce(name, port)
        await until(lambda: search.here)
        key = search.found[name].key
        called.append(new)
        assert (await search.discovery.prove_again(key)).name == new
    assert search.discovery.stations[key].name == new


async def test_a_station_that_leaves_is_kept_for_a_while_and_takes_its_row_again(search, until):
    (station,) = simulated(search)
    with Simulator([station], mdns=True):
        await until(lambda: search.here)
        key = search.found[station.name].key
        await do(station.go_offline)
        await until(lambda: not search.here)
        assert search.found[station.name].left_at is not None
        await do(station.go_online)
        await until(lambda: search.here)
        assert search.found[station.name].key == key
        assert str(search.found[station.name].origin) == station.https_url


async def test_a_station_that_stays_away_is_dropped(search, until, monkeypatch):
    monkeypatch.setattr(discovery, "KEEP", 0.2)
    stations = simulated(search)
    with Simulator(stations, mdns=True):
        await until(lambda: search.here)
    await until(lambda: not search.found)


async def test_a_station_that_restarts_takes_its_row_again(search, until):
    (station,) = simulated(search, reboot_seconds=0.5)
    with Simulator([station], mdns=True):
        await until(lambda: search.here)
        key = search.found[station.name].key
        await do(station.restart)
        await until(lambda: not search.here)
        await until(lambda: search.here)
        assert search.found[station.name].key == key


async def test_a_station_that_dies_without_a_word_is_seen_when_asked(search, until):
    name = unique()
    search.names.add(name)
    async with announcer() as lan:
        async with server(model(name)) as port:
            await lan.announce(name, port)
            await until(lambda: search.here)
        key = search.found[name].key
        assert await search.discovery.prove_again(key) is None
        assert search.found[name].left_at is not None
        async with server(model(name), port=port):
            await until(lambda: search.here)
    assert search.found[name].key == key
    assert await search.discovery.prove_again("no such row") is None


async def test_more_services_of_one_station_are_one_row(search, until):
    kinds = ("_airplay._tcp.local.", "_googlecast._tcp.local.")
    stations = simulated(search, dialect=Dialect(more_services=kinds))
    with Simulator(stations, mdns=True):
        await until(lambda: search.here)
        await until(lambda: len({a.type for a in search.discovery.tried.answers}) == 4)
        (station,) = stations
        rows = [f for f in search.discovery.stations.values() if f.name == station.name]
    assert len(rows) == 1


async def test_a_station_that_moves_keeps_its_row(search, until):
    name = unique()
    search.names.add(name)
    async with announcer() as lan:
        async with server(model(name)) as port:
            info = await lan.announce(name, port)
            await until(lambda: search.here)
        key = search.found[name].key
        async with server(model(name), host="127.0.0.2", port=port):
            await lan.change(info, addresses=[bytes([127, 0, 0, 2])])
            await until(lambda: search.found[name].origin.host == "127.0.0.2")
        assert search.found[name].key == key


async def test_what_is_no_station_is_not_listed_but_was_tried(search, until):
    printer, broken = unique("Printer"), unique("Broken")
    page = answer("<html>", kind="text/html")
    async with server(page) as port, announcer() as lan, server(b"") as dead:
        await lan.announce(printer, port)
        await lan.announce(broken, dead)
        await until(lambda: search.verdict(printer) and search.verdict(broken))
    assert search.verdict(printer) == ["no station: The reply is not what a station sends"]
    assert search.verdict(broken) == ["no answer: The connection broke off"]
    assert not {printer, broken} & {f.name for f in search.discovery.stations.values()}


@pytest.mark.parametrize("address", ["8.8.8.8", "169.254.169.254", "224.0.0.9", "127.255.255.255"])
async def test_a_service_that_points_elsewhere_is_never_asked(search, until, monkeypatch, address):
    asked = []

    async def nobody(candidate, deadlines):
        asked.append(candidate)
        raise Unreachable(Cause.REFUSED)

    monkeypatch.setattr(leads, "prove", nobody)
    name = unique("Evil")
    async with announcer() as lan:
        await lan.announce(name, 80, addresses=(address,))
        await until(lambda: search.verdict(name))
    assert search.verdict(name)[0].startswith("left out: ")
    assert name not in [candidate.name for candidate in asked]


async def test_further_service_types_are_asked_for(quick, until):
    search = Search(
        Discovery(interfaces=LOOPBACK, extra_types=["_astros._tcp"]), {name := unique()}
    )
    assert "_astros._tcp.local." in search.discovery.tried.types
    async with server(model(name)) as port, announcer() as lan:
        await lan.announce(name, port, kind="_astros._tcp.local.")
        async with running(search.discovery.run()):
            await until(lambda: search.here)


@pytest.mark.parametrize("kind", ["http", "_http", "_a b._tcp", "_http._tcp.example", ""])
def test_what_is_no_service_type_is_refused(kind):
    with pytest.raises(ValueError, match="service type"):
        Discovery(interfaces=LOOPBACK, extra_types=[kind])


# Typed addresses


async def test_a_typed_address_is_proved_and_stays(search, until):
    (station,) = simulated(search)
    with Simulator([station]):
        found = await search.discovery.add(station.https_url.removeprefix("https://"))
        assert (found.name, found.how) == (station.name, "typed")
        assert str(found.origin) == station.https_url
        search.discovery.search_again()
        await do(station.go_offline)
        search.discovery.search_again()
        await until(lambda: not search.here)
        await do(station.go_online)
        await until(lambda: search.here)
        assert search.found[station.name].key == found.key


async def test_a_typed_address_of_a_known_station_is_its_row(search, until):
    (station,) = simulated(search)
    with Simulator([station], mdns=True):
        await until(lambda: search.here)
        key = search.found[station.name].key
        for url in (station.http_url, station.https_url):
            found = await search.discovery.add(url)
            assert (found.key, str(found.origin)) == (key, station.https_url)


async def test_an_ipv6_address_can_be_typed(search):
    try:
        async with server(model(name := unique()), host="::1") as port:
            found = await search.discovery.add(f"[::1]:{port}")
    except OSError:
        pytest.skip("no IPv6 here")
    assert (found.name, found.addresses) == (name, ("::1",))


@pytest.mark.parametrize("text", ["", "10.1.2", "ftp://10.1.2.3", "10.1.2.3:0", "10.1.2.3/x"])
async def test_what_is_no_address_is_told_in_words(text):
    with pytest.raises(ValueError, match=r"\.$"):
        await Discovery(interfaces=LOOPBACK).add(text)


async def test_a_typed_address_without_a_station_says_why_not(search):
    async with server(answer("<html>", kind="text/html")) as port:
        with pytest.raises(BadReply) as caught:
            await search.discovery.add(f"127.0.0.1:{port}")
        assert caught.value.cause is Cause.NOT_JSON
    with pytest.raises(Unreachable) as caught:
        await search.discovery.add(f"127.0.0.1:{port}")
    assert caught.value.cause is Cause.REFUSED
    assert search.verdict("127.0.0.1") == ["no answer: The connection was refused"]


async def test_a_typed_address_that_never_answers_is_given_up(deadlines):
    silent = answer("")[:-4]
    async with server(silent) as port:
        began = time.monotonic()
        with pytest.raises(StationError):
            await Discovery(deadlines=deadlines).add(f"http://127.0.0.1:{port}")
        assert time.monotonic() - began < 1


async def test_typed_stations_work_before_the_search_runs_and_are_followed_by_it(quick, until):
    search = Search(Discovery(interfaces=LOOPBACK), set())
    (station,) = simulated(search)
    with Simulator([station]):
        await search.discovery.add(station.http_url)
        assert search.here
        async with running(search.discovery.run()):
            await do(station.go_offline)
            search.discovery.search_again()
            await until(lambda: not search.here)


async def test_a_proof_that_says_nothing_new_is_no_news(monkeypatch, until):
    monkeypatch.setattr(leads, "CHECK", 0.05)
    monkeypatch.setattr(leads, "LEAST", 0.01)
    monkeypatch.setattr(discovery, "NEWS", 0.01)
    search, told = Search(Discovery(interfaces=()), set()), []
    (station,) = simulated(search)
    with Simulator([station]):
        await search.discovery.add(station.http_url)
        async with running(search.discovery.run()):
            await until(lambda: len(station.requests) > 4)
            search.discovery.changed.add(lambda: told.append(dict(search.discovery.stations)))
            before, asked = dict(search.discovery.stations), len(station.requests)
            await until(lambda: len(station.requests) > asked + 4)
            assert not told
            await do(station.change, "general", devName=unique())
            await until(lambda: told)
            assert told[0] != before


@pytest.mark.parametrize(("stations", "wait"), [(10, 0.25), (500, 0.25), (1000, 0.5)])
async def test_in_a_crowd_there_is_news_less_often(stations, wait):
    crowd = Discovery(interfaces=LOOPBACK)
    crowd.stations.update(dict.fromkeys(map(str, range(stations))))
    now = asyncio.get_running_loop().time()
    crowd._any, crowd._leads.proving = True, 1
    crowd._told.append(now)
    crowd._news()
    assert crowd._telling.when() - now == pytest.approx(wait)
    crowd._telling.cancel()


@pytest.mark.parametrize(
    ("proving", "tells", "wait"), [(1, 2, 0.25), (0, 2, 0.1), (0, 12, 2.0), (1, 12, 2.0)]
)
async def test_when_all_are_proved_there_is_news_soon_but_not_more_in_the_end(proving, tells, wait):
    search = Discovery(interfaces=LOOPBACK)
    search.stations["one"] = None
    now = asyncio.get_running_loop().time()
    search._any, search._leads.proving = True, proving
    search._told.extend(now - 1 + (at + 1) / tells for at in range(tells))
    search._news()
    assert search._telling.when() == pytest.approx(now + wait, abs=0.1 if wait > 1 else 0.01)
    search._telling.cancel()


async def test_news_that_waits_comes_sooner_when_the_last_is_proved():
    search = Discovery(interfaces=LOOPBACK)
    search.stations["one"] = None
    now = asyncio.get_running_loop().time()
    search._any, search._leads.proving = True, 1
    search._told.append(now)
    for proving, wait in ((1, 0.25), (0, 0.1), (1, 0.1)):
        search._leads.proving = proving
        search._news()
        assert search._telling.when() == pytest.approx(now + wait)
    search._telling.cancel()
