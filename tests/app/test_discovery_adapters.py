"""The search, its adapters and its end, by real mDNS on the loopback.

Other programs announce on this loopback too: each test looks for names of its own only.
"""

import asyncio
import errno
import ipaddress
import threading
import time
from datetime import timedelta

import pytest

from app import adapters, discovery
from app.adapters import SWITCHED_OFF, Adapter
from app.discovery import Discovery
from app.simulator import Simulator
from tests.app.lan import (
    HTTP,
    HTTPS,
    LOOPBACK,
    announcer,
    answer,
    model,
    running,
    server,
    unique,
)
from tests.app.searching import Search, do, open_files, simulated


def lan_of(address):
    return Adapter("lo", 1, ipaddress.ip_interface(address))


@pytest.fixture
def computer(monkeypatch):
    """The adapters of this computer, to be changed."""
    present = [lan_of("127.0.0.1/8")]
    monkeypatch.setattr(adapters, "read", lambda interfaces: list(present))
    return present


async def test_without_an_adapter_it_says_so_and_goes_on_when_there_is_one(computer, search, until):
    computer.clear()
    tried = search.discovery.tried
    await until(lambda: tried.problem)
    assert tried.problem == "Search is not possible because no network adapter is connected."
    (station,) = simulated(search)
    with Simulator([station], mdns=True):
        await search.discovery.add(station.http_url)
        computer.append(lan_of("127.0.0.1/8"))
        await until(lambda: search.found[station.name].how == "mDNS")
    assert tried.problem == ""


async def test_a_station_that_the_adapters_reach_no_more_is_marked_at_once(computer, search, until):
    (station,) = simulated(search, address="127.0.0.5")
    with Simulator([station], mdns=True):
        await until(lambda: search.here)
        computer[:] = [lan_of("127.0.0.1/32")]
        await until(lambda: not search.here, timeout=3)
        computer[:] = [lan_of("127.0.0.1/8")]
        await until(lambda: search.here)
    assert len(search.found) == 1


async def test_a_port_that_is_taken_is_said_and_tried_again(search, until, monkeypatch):
    async def taken(self, interfaces, **how):
        raise OSError(errno.EADDRINUSE, "in use")

    browser = search.discovery._browser
    await until(lambda: browser.listening)
    with monkeypatch.context() as patch:
        patch.setattr("app.browsing.Browser.search", taken)
        search.discovery.search_again()
        await until(lambda: "port 5353" in search.discovery.tried.problem)
    await until(lambda: search.discovery.tried.problem == "")


async def test_other_types_are_asked_for_at_once_and_let_go_of_again(search, until):
    name, kind = unique(), f"_{unique().lower()[:12].strip('-')}._tcp"
    search.names.add(name)
    async with server(model(name)) as port, announcer() as lan:
        await lan.announce(name, port, kind=f"{kind}.local.")
        await until(lambda: search.discovery.tried.adapters)
        assert not search.found
        search.discovery.look_for([kind], ())
        await until(lambda: search.here)
        assert f"{kind}.local." in search.discovery.tried.types
        search.discovery.look_for([], ())
        await until(lambda: not search.here)
        assert f"{kind}.local." not in search.discovery.tried.types


async def test_what_is_no_type_changes_nothing(search):
    with pytest.raises(ValueError, match="service type"):
        search.discovery.look_for(["http"], ["lo"])
    assert search.discovery._not_on == frozenset()


async def test_an_adapter_is_switched_off_and_on(search, until):
    (station,) = simulated(search)
    with Simulator([station], mdns=True):
        await until(lambda: search.here)
        search.discovery.look_for((), ["lo"])
        await until(lambda: not search.here)
        tried = search.discovery.tried
        await until(lambda: "switched off in the preferences" in tried.problem)
        assert {a.left_out for a in tried.adapters if a.name == "lo"} >= {SWITCHED_OFF}
        search.discovery.look_for((), ())
        await until(lambda: search.here and not tried.problem)


async def test_what_was_tried_is_told_where_nothing_is_found(quick, until, monkeypatch):
    async with running((nothing := Discovery(interfaces=LOOPBACK)).run()):
        await until(lambda: nothing.tried.adapters)
    tried = nothing.tried
    assert [(a.name, str(a.address)) for a in tried.adapters if a.used] == [("lo", "127.0.0.1/8")]
    assert all(a.left_out for a in tried.adapters if not a.used)
    assert {HTTP, HTTPS} < set(tried.types)
    assert tried.problem == ""


async def test_searching_again_starts_a_new_account(search, until):
    name = unique("Printer")
    async with server(answer("<html>", kind="text/html")) as port, announcer() as lan:
        await lan.announce(name, port)
        await until(lambda: search.verdict(name))
        before = search.discovery.tried.since
        search.discovery.search_again()
        assert not search.verdict(name)
        await until(lambda: search.verdict(name))
    assert search.discovery.tried.since - before > timedelta(0)


# Many, often, and the end


async def test_fifty_stations_are_found_quickly(search, until):
    stations = simulated(search, 50)
    with Simulator(stations, mdns=True, https=False):
        began = time.monotonic()
        await until(lambda: len(search.here) == 50, timeout=15)
        await until(lambda: not search.discovery._leads.proving)
        assert time.monotonic() - began < 10


async def test_watchers_are_told_at_once_of_the_first_and_then_four_times_a_second_on_average(
    search, until, monkeypatch
):
    monkeypatch.setattr(discovery, "NEWS", 0.25)
    monkeypatch.setattr(discovery, "SOON", 0.1)
    told = []
    search.discovery.changed.add(
        lambda: told.append(time.monotonic()) if search.discovery.stations else None
    )
    stations = simulated(search, 10)
    with Simulator(stations, mdns=True, https=False):
        await until(lambda: len(search.here) == 10)
        for number in range(40):
            await do(stations[0].change, "general", devName=f"{unique()}-{number}")
            search.discovery.search_again()
            await asyncio.sleep(0.1)
    assert len(told) > 5
    assert max(sum(at <= each < at + 2.98 for each in told[1:]) for at in told) <= 12


async def test_the_end_leaves_no_thread_no_task_and_no_socket(until):
    search = Search(Discovery(interfaces=LOOPBACK), set())
    threads, tasks = set(threading.enumerate()), asyncio.all_tasks()
    with Simulator(simulated(search, 3), mdns=True):
        open_before = open_files()
        threads |= set(threading.enumerate())
        async with running(search.discovery.run()):
            await until(lambda: len(search.here) == 3)
        assert asyncio.all_tasks() == tasks
        left = set(threading.enumerate()) - threads
        assert [t for t in left if not t.name.startswith(("asyncio_", "AnyIO"))] == []
        await until(lambda: open_files() <= open_before + 1)


async def test_it_can_be_stopped_at_any_moment():
    for pause in (0, 0.001, 0.005, 0.02, 0.1, 0.3):
        task = asyncio.ensure_future(Discovery(interfaces=LOOPBACK).run())
        await asyncio.sleep(pause)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


async def test_a_goodbye_at_the_end_is_heard_too_late_and_harmless(search, until, caplog):
    """Found when two demos ended at the same time."""
    found = Discovery(interfaces=LOOPBACK)
    mine = Search(found, set())
    with Simulator(simulated(mine, 1), mdns=True, https=False):
        async with running(found.run()) as task:
            await until(lambda: mine.here)
            task.cancel()
            for _ in range(3):
                await asyncio.sleep(0)
                for name in tuple(found._services):
                    found._withdrawn(name)
    assert not caplog.records
