"""The window: its keys, its theme, its beginning and its end."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.simulator import SimulatedStation, Simulator
from tests.ui.hands import Hands, alone, requests, writes
from tests.ui.program import LOOPBACK, program
from ui.demo import DemoStation
from ui.main_window import MainWindow
from ui.theme import Scheme, theme

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
async def work(tmp_path):
    async with program(tmp_path) as work:
        work.window.activateWindow()
        yield work


@pytest.fixture
async def editing(work, room, until):
    """Signed in, with a change."""
    await work.enter(room.http_url)
    work.write("general.devName", "Hall-7")
    await until(lambda: work.usable("apply"))
    return work


@pytest.fixture
def second():
    station = SimulatedStation("Annex")
    with Simulator([station], https=False):
        yield station


async def test_it_is_on_the_screen_before_anything_is_looked_for(tmp_path, until):
    window = MainWindow(interfaces=LOOPBACK, home=tmp_path).furnish()
    window.show()
    assert window.isVisible()
    assert window.place is None
    assert "Looking for stations" in Hands(window).said()
    QTest.keyClick(window, Qt.Key.Key_F5)
    QTest.keyClick(window, Qt.Key.Key_S, CTRL)
    serving = window.tasks.keep(window.serve(), "serve")
    window.close()
    await until(serving.done)
    assert not window.isVisible()
    await until(alone)
    window.deleteLater()


# Keys


async def test_f5_reads_everything_again(editing, room, until):
    room.change("general", ipShow=False)
    before = len(requests(room, "GET", "/general"))
    QTest.keyClick(editing.window, Qt.Key.Key_F5)
    await until(lambda: len(requests(room, "GET", "/general")) == before + 1)
    await until(lambda: not editing.view._tasks.running("load"))
    assert editing.find(QLineEdit, "general.devName").text() == "Hall-7"
    assert not editing.view.stack.currentWidget().form.row("general.ipShow").editor.isChecked()


async def test_ctrl_s_applies_once_however_often_it_is_pressed(editing, room, until):
    room.faults.add("PATCH", "/general", delay=0.1)
    for _ in range(3):
        QTest.keyClick(editing.find(QLineEdit, "general.devName"), Qt.Key.Key_S, CTRL)
    await until(lambda: room.name == "Hall-7")
    await until(lambda: not editing.view.applying.busy)
    QTest.keyClick(editing.window, Qt.Key.Key_S, CTRL)
    await asyncio.sleep(0.1)
    assert len(writes(room)) == 1


async def test_ctrl_f_goes_to_the_search(editing, until):
    await until(editing.window.top.search.isEnabled)
    QTest.keyClick(editing.window, Qt.Key.Key_F, CTRL)
    assert editing.window.top.search.hasFocus()


async def test_keys_without_a_station_do_nothing(work):
    QTest.keyClick(work.window, Qt.Key.Key_F5)
    QTest.keyClick(work.window, Qt.Key.Key_S, CTRL)
    QTest.keyClick(work.window, Qt.Key.Key_F, CTRL)
    assert not work.window.top.search.hasFocus()


# Theme


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.HIGH_CONTRAST, Scheme.LIGHT])
async def test_the_theme_changes_while_one_works(editing, scheme):
    before = editing.window.grab().toImage().pixelColor(4, 20)
    try:
        editing.window.findChild(QAction, f"theme.{scheme.name.lower()}").trigger()
        assert theme.shown is scheme
        await asyncio.sleep(0.05)
        picture = editing.window.grab().toImage()
        corner = picture.pixelColor(4, 20)
        assert corner == theme.color("window")
        assert (scheme is Scheme.LIGHT) is (corner == before)
        assert editing.find(QLineEdit, "general.devName").text() == "Hall-7"
        assert editing.usable("apply")
    finally:
        theme.apply(QApplication.instance(), Scheme.LIGHT)


# Ways to a station


async def test_why_shows_what_to_check_and_the_station_can_be_picked_again(work, room):
    key = await work.open(room.http_url)
    view = work.view
    work.click("sidebar.why")
    assert "Is the station on?" in work.said()
    assert work.window.sidebar.list.key() == ""
    work.window.sidebar.list.set_current(key)
    assert work.view is view


async def test_a_station_is_added_by_its_address(work, room, until):
    work.click("sidebar.add")
    await until(lambda: work.shows(QLineEdit, "addStation.address"))
    work.write("addStation.address", "10.1.2.300")
    work.click("action")
    await until(lambda: "That is no address." in work.said())
    work.write("addStation.address", room.http_url)
    work.click("action")
    await until(lambda: work.shows(QLineEdit, "login.password"))
    assert "Sign in to Boardroom-2" in work.said()


async def test_a_simulated_station_for_who_has_none(work, until, monkeypatch):
    monkeypatch.setattr("ui.workplace.DEMO_HEARD_S", 0.1)
    demo = work.window.demo
    work.window.place.discovery.stations.clear()
    work.click("welcome.simulate")
    assert "Starting a simulated station" in work.said()
    await until(lambda: demo.stations, timeout=20)
    stations = work.window.place.discovery.stations
    await until(lambda: any(str(f.origin) in demo.stations[0].urls for f in stations.values()))
    key = next(k for k, f in stations.items() if str(f.origin) in demo.stations[0].urls)
    work.window.sidebar.list.set_current(key)
    assert "Sign in as admin with the password station1." in work.said()
    work.click("sidebar.why")
    work.click("welcome.simulate")
    assert demo.running


async def test_a_demo_that_does_not_start_says_so_and_goes_on_saying_it(work, until, monkeypatch):
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    work.click("welcome.simulate")
    words = "The simulated stations did not start"
    await until(lambda: words in work.said())
    work.window.place.refresh()
    assert words in work.said()
    assert work.window.demo.problem in work.said()


async def test_the_list_gives_way_in_a_narrow_window(work):
    work.window.resize(1400, 900)
    wide = work.window.sidebar.width()
    work.window.resize(1024, 640)
    assert work.window.sidebar.width() < wide


# The end


async def test_it_closes_at_once_where_nothing_is_lost(work, room):
    await work.enter(room.http_url)
    work.window.close()
    assert not work.window.isVisible()


@pytest.mark.parametrize("way", ["stay", "discard", "apply"])
async def test_closing_with_changes_asks(editing, room, until, way):
    window = editing.window
    window.close()
    await until(lambda: editing.usable("leave.discard"))
    assert window.isVisible()
    assert "You are closing the program." in editing.said()
    editing.click({"stay": "cancel", "discard": "leave.discard", "apply": "action"}[way])
    if way == "stay":
        await until(lambda: not editing.usable("leave.discard"))
        await asyncio.sleep(0.05)
        assert window.isVisible()
        assert editing.find(QLineEdit, "general.devName").text() == "Hall-7"
        assert editing.usable("apply")
    else:
        await until(lambda: not window.isVisible())
    assert room.name == ("Hall-7" if way == "apply" else "Boardroom-2")
    assert len(writes(room)) == (way == "apply")


async def test_closing_asks_for_each_station(editing, room, second, until):
    await editing.enter(second.http_url)
    editing.click("general.ipShow")
    await until(lambda: editing.usable("apply"))
    editing.window.close()
    for name in ("Boardroom-2", "Annex"):
        await until(lambda name=name: f"1 change for {name} has not been sent" in editing.said())
        assert name in editing.said(editing.view.header)
        editing.click("leave.discard")
    await until(lambda: not editing.window.isVisible())
    assert not writes(room) + writes(second)


async def test_closing_while_an_apply_runs_waits_for_it(editing, room, until):
    room.faults.add("PATCH", "/general", delay=0.2)
    editing.click("apply")
    await until(lambda: writes(room))
    editing.window.close()
    await until(lambda: not editing.window.isVisible())
    assert room.name == "Hall-7"
    assert len(writes(room)) == 1


async def test_a_demo_may_be_ready_before_the_rest_is_there(tmp_path, room, until, monkeypatch):
    """Its stations answer while the windows of a station are still being imported."""
    monkeypatch.setattr("ui.workplace.DEMO_HEARD_S", 0)
    window = MainWindow(interfaces=LOOPBACK, home=tmp_path).furnish()
    window.demo.stations = [DemoStation("Boardroom-2", (room.http_url,), "admin", "station1")]
    window.demo.ready.emit()
    window.show()
    serving = window.tasks.keep(window.serve(), "serve")
    await until(lambda: window.place and window.place.discovery.stations)
    window.place.show_station(next(iter(window.place.discovery.stations)))
    assert "Sign in as admin with the password station1." in Hands(window).said()
    window.close()
    await until(serving.done)
    await until(alone)
    window.deleteLater()
