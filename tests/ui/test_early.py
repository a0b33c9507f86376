"""What a first look sees stands in the list until the search proper has proved it."""

import asyncio
import json
import queue
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.first_look import FirstLook, Sighting
from app.found import Found
from app.models import ModelInfo
from app.origin import candidates
from app.service import Service
from app.simulator import SimulatedStation, Simulator
from tests.app.lan import HTTP, unique
from tests.house import ROOT
from tests.ui.test_main import OFFSCREEN
from ui import early, finding
from ui.early import Early
from ui.main_window import MainWindow
from ui.sidebar import Sidebar
from ui.station_list import RowState

LOBBY = Sighting("Lobby", "ASTROS-S1", "10.0.0.5", "10.0.0.5:8080")
HALL = Sighting("Hall", "ASTROS-S2", "10.0.0.6", "10.0.0.6")


class Look:
    """A first look that sees what it is told to."""

    def __init__(self):
        self.told = queue.Queue()
        self.ended = 0

    def sightings(self):
        yield from iter(self.told.get, None)

    def services(self):
        return [Service(f"Lobby.{HTTP}", HTTP, "a.local", 8080, ("10.0.0.5",))]

    def end(self):
        self.ended += 1
        self.told.put(None)


@pytest.fixture
def look():
    return Look()


@pytest.fixture
def sidebar(qtbot):
    bar = Sidebar()
    qtbot.addWidget(bar)
    return bar


@pytest.fixture
def seen(look, sidebar):
    made = Early(look, sidebar)
    yield made
    made.end()


def rows(sidebar):
    return sidebar.list.model().sourceModel().rows


def found(seen, key="station-1", name=""):
    (origin,) = candidates(f"http://{seen.netloc}")
    info = ModelInfo(devName=name or seen.name, model=seen.model)
    return Found(key, info.devName, seen.model, origin, (seen.host,), "", info, None, "mDNS", False)


async def test_a_station_is_in_the_list_as_soon_as_it_is_seen(look, sidebar, seen, until):
    look.told.put(LOBBY)
    await until(lambda: rows(sidebar))
    (row,) = rows(sidebar)
    assert (row.name, row.model, row.address) == ("Lobby", "ASTROS-S1", "10.0.0.5:8080")
    assert (row.state, row.words) == (RowState.AT_WORK, "Checking…")
    look.told.put(HALL)
    await until(lambda: len(rows(sidebar)) == 2)


async def test_seen_at_two_ports_it_is_one_row(look, sidebar, seen, until):
    look.told.put(LOBBY)
    look.told.put(Sighting("Lobby", "ASTROS-S1", "10.0.0.5", "10.0.0.5"))
    look.told.put(HALL)
    await until(lambda: len(rows(sidebar)) == 2)
    assert [row.address for row in rows(sidebar)] == ["10.0.0.5:8080", "10.0.0.6"]


async def test_one_that_is_proved_is_no_early_one_and_another_of_its_name_is(look, seen, until):
    look.told.put(LOBBY)
    await until(lambda: seen.rows({}))
    (key,) = (row.key for row in seen.rows({}))
    proved = {"station-1": found(LOBBY)}
    assert seen.rows(proved) == []
    assert seen.became(key, proved) == "station-1"
    for other in (found(HALL, name="Lobby"), found(LOBBY, name="Elsewhere")):
        assert [row.key for row in seen.rows({"station-1": other})] == [key]
        assert seen.became(key, {"station-1": other}) == ""
    assert seen.became("station-1", proved) == ""


@pytest.fixture
async def window(qtbot, tmp_path, look, monkeypatch, until):
    """A window whose first look is this one, its search proper not begun yet."""
    made = MainWindow(interfaces=("127.0.0.1",), home=tmp_path).furnish()
    qtbot.addWidget(made)
    made.early = Early(look, made.sidebar)
    made.show()
    yield made
    made.end()


async def test_it_becomes_the_real_one_and_who_picked_it_has_picked_that(
    window, look, until, monkeypatch
):
    monkeypatch.setattr(early, "KEEP_S", 60)
    stations = window.sidebar.list
    station = SimulatedStation(name=unique())
    with Simulator([station], mdns=True, https=False):
        (origin,) = candidates(station.http_url)
        look.told.put(HALL)
        look.told.put(Sighting(station.name, station.model, origin.host, origin.netloc))
        await until(lambda: stations.count() == 2)
        stations.set_current(rows(window.sidebar)[1].key)
        serving = asyncio.ensure_future(window.serve())
        await until(lambda: window.place is not None and window.place.current is not None)
        assert window.place.current.session.name == station.name
        row = next(row for row in rows(window.sidebar) if row.name == station.name)
        assert (row.key, row.state) == (stations.key(), RowState.HINT)
        assert "Hall" in [row.name for row in rows(window.sidebar)]
        window.end()
        await serving
    assert look.ended == 1
    assert window.early is None


async def test_one_that_nobody_can_prove_is_gone_after_a_while(window, look, until, monkeypatch):
    monkeypatch.setattr(early, "KEEP_S", 0.3)
    monkeypatch.setattr(finding, "TICK_MS", 50)
    look.told.put(HALL)
    await until(lambda: window.sidebar.list.count() == 1)
    serving = asyncio.ensure_future(window.serve())
    await until(lambda: window.early is None)
    assert "Hall" not in [row.name for row in rows(window.sidebar)]
    assert look.ended == 1
    window.end()
    await serving


async def test_the_welcome_counts_those_that_are_proved(window, look, until, monkeypatch):
    title = window.welcome.accessibleName
    monkeypatch.setattr(early, "KEEP_S", 60)
    look.told.put(HALL)
    await until(lambda: window.sidebar.list.count() == 1)
    serving = asyncio.ensure_future(window.serve())
    await window.ready()
    looking = window.place.discovery
    looking.stations.clear()
    looking.changed.tell()
    assert [row.name for row in rows(window.sidebar)] == ["Hall"]
    assert title() == "Looking for stations"
    looking.stations["lobby"] = found(LOBBY, "lobby")
    looking.changed.tell()
    assert [row.name for row in rows(window.sidebar)] == ["Hall", "Lobby"]
    assert title() == "1 station found"
    window.end()
    await serving


async def test_what_it_heard_of_need_not_be_asked_for_again(window, look, until):
    serving = asyncio.ensure_future(window.serve())
    await window.ready()
    tried = window.place.discovery.tried
    await until(lambda: [each for each in tried.answers if each.name == "Lobby"])
    window.end()
    await serving


async def test_the_list_is_gone_through_each_second_only_where_seconds_are_counted(
    qtbot, tmp_path, until, monkeypatch
):
    monkeypatch.setattr(finding, "STEP_S", 0)  # nothing was asked for just now
    made = MainWindow(interfaces=("127.0.0.1",), home=tmp_path).furnish()
    qtbot.addWidget(made)
    serving = asyncio.ensure_future(made.serve())
    await made.ready()
    looking = made.place.discovery
    tick = made.place._finding._tick
    looking.stations.clear()
    looking.changed.tell()
    assert tick.interval() == finding.CALM_MS
    looking.stations["gone"] = replace(found(HALL, "gone"), left_at=datetime.now(UTC))
    looking.changed.tell()
    assert tick.interval() == finding.TICK_MS
    looking.stations.clear()
    looking.changed.tell()
    assert tick.interval() == finding.CALM_MS
    made.end()
    await serving


# As a program of its own

LOOK = """
import json, sys, threading
from ui import main

begin, load, told, seen = main.begin, main.import_module, [], threading.Event()
def later(name):
    seen.wait(30)  # however busy this computer is: the scout was quicker
    load(name)
main.import_module = later
def begun(*given):
    window = begin(*given)
    show = window.sidebar.set_rows
    def shown(rows):
        show(rows)
        new = [[row.name, row.words, "httpx" in sys.modules] for row in rows]
        if new not in told[-1:]:
            told.append(new)
        ours = [row.words for row in rows if row.name == sys.argv[1]]  # others may be here, too
        if ours:
            seen.set()
        if "Default password may still be set" in ours:
            print(json.dumps(told))
            sys.stdout.flush()
            window.close()
    window.sidebar.set_rows = shown
    return window
main.begin = begun
sys.exit(main.main([], ("127.0.0.1",)))
"""


@pytest.mark.skipif(not FirstLook.possible, reason="Windows sends out no scout")
def test_the_program_shows_a_station_before_it_could_speak_to_one(tmp_path):
    station = SimulatedStation(name=unique(), admin_init=True)
    environ = {**OFFSCREEN, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    with Simulator([station], mdns=True, https=False):
        time.sleep(1.2)  # an answer is said once a second at most (RFC 6762, 6)
        done = subprocess.run(
            [sys.executable, "-c", LOOK, station.name],
            cwd=ROOT,
            env=environ,
            capture_output=True,
            text=True,
            timeout=60,
        )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    ours = [row for rows in told for row in rows if row[0] == station.name]
    assert ours[0] == [station.name, "Checking…", False]
    assert ours[-1] == [station.name, "Default password may still be set", True]
