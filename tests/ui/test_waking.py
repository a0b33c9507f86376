"""E5 at the window: this computer slept, and what is on the screen is as old as that."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app import wake
from app.jobs.find_again import Pace
from app.session import State
from app.simulator import SimulatedStation, Simulator
from tests.app.lan import unique
from tests.ui.hands import requests, writes
from tests.ui.keys import dialogs
from tests.ui.program import program
from ui.buttons import Button

HOURS = 3600.0


@pytest.fixture
async def work(tmp_path):
    """The program, looking on the loopback alone."""
    async with program(tmp_path) as work:
        yield work


def falls_asleep(work, seconds):
    work.window.place.waking.wake(seconds)


def heard_since(station, before):
    return [(record.method, record.path) for record in station.requests[before:]]


async def entered(work, station):
    await work.enter(station.http_url)
    return len(station.requests)


async def checked(work, until):
    await until(lambda: any("Checked again at" in words for words in work.banners()))


async def test_it_is_looked_at_anew_and_the_edits_are_kept(work, room, until):
    before = await entered(work, room)
    work.write("general.devName", "Hall-7")
    falls_asleep(work, 8 * HOURS)
    await checked(work, until)
    (words,) = [words for words in work.banners() if "slept" in words]
    assert "This computer slept for 8 h 0 min." in words
    heard = heard_since(room, before)
    assert heard[0] == ("GET", "/api/v2/station/model"), "who answers is asked first"
    assert ("GET", "/api/v2/station/general") in heard
    assert not writes(room)
    assert work.edits() == {"general.devName": "Hall-7"}
    work.click("apply")
    await until(lambda: room.name == "Hall-7")


async def test_a_connection_of_before_is_not_used_again(work, room, until):
    await entered(work, room)
    wire = work.view.session.station._wire
    old = wire._line
    assert old._pool.connections
    falls_asleep(work, 60)
    await checked(work, until)
    assert not old._pool.connections
    assert wire._line is not old


async def test_the_search_begins_anew_on_new_sockets(work, room, until):
    await entered(work, room)
    discovery = work.window.place.discovery
    await until(lambda: discovery._browser.listening)
    heard, since = discovery._browser._zeroconf, discovery.tried.since
    falls_asleep(work, 60)
    await until(lambda: discovery._browser._zeroconf not in (heard, None))
    assert discovery.tried.since > since
    await checked(work, until)


async def test_another_station_there_hears_no_token(work, room, until):
    """Over http its name is all that tells, before a token goes out."""
    before = await entered(work, room)
    room.settings.stored["general"]["devName"] = "Annex-2"
    falls_asleep(work, HOURS)
    await until(lambda: any("Another station answers" in words for words in work.banners()))
    assert work.view.session.state is State.ENDED
    assert not work.view.session.station.signed_in
    assert {path for _, path in heard_since(room, before)} == {"/api/v2/station/model"}
    assert work.usable("signInAgain")


async def test_a_station_that_is_off_by_now_is_said(work, room, until, monkeypatch):
    monkeypatch.setattr("app.jobs.check_again.PATIENCE", 0.1)
    await entered(work, room)
    room.go_offline()
    falls_asleep(work, HOURS)
    await until(lambda: any("does not answer" in words for words in work.banners()), timeout=60)
    room.go_online()


async def test_a_restart_that_goes_on_says_that_it_was_not_seen(work, until):
    room = SimulatedStation(unique(), reboot_seconds=1.5)
    with Simulator([room], https=False):
        await work.enter(room.http_url)
        restarting = work.view.administration.restarting
        restarting.pace = Pace(pause=0.05, between=0.1, gone_within=2, overdue=30)
        work.view.wishes.restart.emit()
        await until(lambda: dialogs(work.window))
        action = dialogs(work.window)[0].findChild(Button, "action")
        QTest.mouseClick(action, Qt.MouseButton.LeftButton)
        await until(lambda: work.view.administration.page is not None)
        await until(lambda: len(requests(room, "POST", "/reboot")) == 1)
        falls_asleep(work, HOURS)
        await until(lambda: "was not seen" in "".join(work.banners()))
        await until(lambda: work.view.administration.page is None, timeout=20)
        assert len(requests(room, "POST", "/reboot")) == 1
        await until(lambda: work.shows(QLineEdit, "general.devName"))


async def test_a_sleep_at_the_sign_in_says_nothing(work, room, until):
    await work.open(room.http_url)
    falls_asleep(work, HOURS)
    await asyncio.sleep(0.2)
    assert not [words for words in work.banners() if "slept" in words]
    work.sign_in()
    await until(lambda: work.shows(QLineEdit, "general.devName"))


async def test_the_program_notices_by_itself(tmp_path, room, until, monkeypatch):
    slept, real = [0.0], wake.since_boot
    monkeypatch.setattr(wake, "TICK", 0.02)
    clock = (lambda: real() + slept[0], wake.AWAKE)
    monkeypatch.setattr(wake.watch_for_wakes, "__defaults__", clock)
    async with program(tmp_path) as work:
        await work.enter(room.http_url)
        slept[0] = 90.0
        await checked(work, until)
        assert any("slept for 1 min 30 s" in words for words in work.banners())
