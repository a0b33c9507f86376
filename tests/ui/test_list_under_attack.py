"""F2, F4, F5, F9: the list in the window while somebody on the network floods and lies."""

import asyncio
import random
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app import discovery
from app.candidate import Candidate
from app.models import ModelInfo
from app.origin import Origin
from app.proof import Proof
from app.rows import MOST
from app.service import Service
from app.session import State
from tests.app.lan import HTTP
from tests.pulse import GAP, Pulse
from tests.ui.program import program
from ui.station_list import PRESSED_MS, RowState, StationList, StationRow

KEY = Qt.ItemDataRole.UserRole + 1
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
async def hands(tmp_path):
    async with program(tmp_path) as found:
        yield found


def station(at):
    """One that answered, and what it was asked by."""
    origin = Origin("http", f"10.{at >> 16}.{at >> 8 & 255}.{at & 255}", 80)
    service = Candidate(f"Evil-{at}", f"Evil-{at}", HTTP, f"e{at}.local", (origin.host,), (origin,))
    return service, Proof(origin, ModelInfo(devName=f"Evil-{at}", model="S1"), None)


def spoken(hands):
    model = hands.window.sidebar.list.model()
    return [model.index(at, 0).data(SPOKEN) for at in range(model.rowCount())]


@pytest.mark.alone
async def test_two_thousand_stations_do_not_stop_the_window(hands):
    place = hands.window.place
    for at in range(MOST + 20):
        place.discovery._rows.take(*station(at))
    async with Pulse() as pulse:
        for turn in range(3):
            place.refresh()
            await asyncio.sleep(0.02)
            hands.window.sidebar.filter.setText(f"evil-{turn}")
            await asyncio.sleep(0.02)
            for at in range(turn * 100, turn * 100 + 100):
                place.discovery._rows.release(f"Evil-{at}")
    assert pulse.worst <= GAP
    assert hands.window.sidebar.list.count() == MOST


async def test_what_is_hidden_is_said(hands):
    hands.window.place.discovery.tried.hidden = 8000
    hands.window.place.refresh()
    assert "8000 more hidden" in hands.said(hands.window.sidebar)


async def test_two_stations_at_one_address_say_so_also_where_one_is_signed_in(hands, room):
    key = await hands.enter(room.http_url)
    stations = hands.window.place.discovery.stations
    stations[key] = replace(stations[key], conflict=True)
    hands.window.place.refresh()
    assert "Two stations at this address" in spoken(hands)[0]


async def test_a_forged_goodbye_closes_no_session(hands, room, monkeypatch):
    monkeypatch.setattr(discovery, "GOODBYE", 0.05)
    monkeypatch.setattr(discovery, "KEEP", 0)
    monkeypatch.setattr(discovery, "POLL", 0.05)
    search = hands.window.place.discovery
    await hands.until(lambda: search._browser.listening, "it searches")
    service = Service(f"Room.{HTTP}", HTTP, "room.local", room.http_port, ("127.0.0.1",))
    search._heard(service)
    await hands.until(lambda: search.stations, "it is found")
    (key,) = search.stations
    hands.window.place.show_station(key)
    hands.sign_in()
    await hands.until(lambda: hands.view.session.read_at, "it is read")
    search._withdrawn(service.name)
    await hands.until(lambda: search.stations[key].left_at, "it has left")
    await asyncio.sleep(0.2)
    assert key in search.stations
    assert hands.view.session.state is State.SIGNED_IN
    assert hands.window.sidebar.list.key() == key
    await hands.view.session.load()
    assert not hands.view.session.failures


# The list alone


def rows(count, dice):
    """Stations whose names and order change all the time."""
    made = [
        StationRow(
            f"k{at}", f"Name {dice.random()}", "S1", f"10.0.0.{at}", "", RowState.LEFT, "Left"
        )
        for at in range(count)
    ]
    dice.shuffle(made)
    return made


@pytest.fixture
def stations(qtbot):
    widget = StationList()
    qtbot.addWidget(widget)
    widget.resize(288, 700)
    widget.show()
    return widget


@pytest.mark.parametrize("frozen", [True, False])
def test_a_click_never_lands_on_a_row_that_moved_under_it(stations, qtbot, monkeypatch, frozen):
    """Without the freeze the test sees the row under the pointer change."""
    dice, moved = random.Random(1), []
    stations.set_rows(rows(8, dice))
    if not frozen:
        monkeypatch.setattr(type(stations._pressed), "isActive", lambda timer: False)
    for _ in range(20):
        at = dice.randrange(8)
        place = stations.visualRect(stations.model().index(at, 0)).center()
        seen = stations.model().index(at, 0).data(KEY)
        QTest.mousePress(stations.viewport(), Qt.MouseButton.LeftButton, pos=place)
        stations.set_rows(rows(8, dice))
        moved.append(stations.indexAt(place).data(KEY) != seen)
        QTest.mouseRelease(stations.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert stations.key() == seen
    assert any(moved) is not frozen


def test_the_rows_go_on_once_the_pointer_is_let_go(stations, qtbot):
    dice = random.Random(2)
    stations.set_rows(rows(3, dice))
    stations.set_current("k1")
    place = stations.visualRect(stations.model().index(0, 0)).center()
    QTest.mousePress(stations.viewport(), Qt.MouseButton.LeftButton, pos=place)
    chosen, began = stations.key(), time.monotonic()
    stations.set_rows(later := rows(3, dice))
    QTest.mouseRelease(stations.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: stations.model().index(0, 0).data() == later[0].name)
    assert time.monotonic() - began >= 0.8 * PRESSED_MS / 1000
    assert stations.key() == chosen


def test_the_choice_stays_on_the_station_whose_name_flaps(stations):
    dice = random.Random(3)
    stations.set_rows(rows(8, dice))
    stations.set_current("k5")
    told = []
    stations.chosen.connect(told.append)
    for _ in range(50):
        stations.set_rows(rows(8, dice))
        assert stations.currentIndex().data(KEY) == stations.key() == "k5"
    assert told == []
