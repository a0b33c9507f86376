"""The list of stations, and a session and a view for each that was chosen."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QRadioButton, QSpinBox

from app.session import State
from app.simulator import SimulatedStation, Simulator
from tests.app.lan import answer, server, unique
from tests.ui.hands import requests, writes
from tests.ui.program import program
from ui.demo import DemoStation

# So long a new service is announced again, whatever it says in between.
ANNOUNCING_S = 1.0
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
async def work(tmp_path):
    """The program, looking on the loopback alone."""
    async with program(tmp_path) as work:
        yield work


@pytest.fixture
def announced():
    """A station that says by mDNS that it is there, under a name that no other test uses."""
    station = SimulatedStation(unique(), reboot_seconds=0.2)
    with Simulator([station], mdns=True, https=False):
        yield station


@pytest.fixture
def second():
    """Another station, not announced."""
    station = SimulatedStation("Annex")
    with Simulator([station], https=False):
        yield station


def rows(work) -> list[str]:
    """The stations in the list, as they are spoken."""
    model = work.window.sidebar.list.model()
    return [model.index(at, 0).data(SPOKEN) for at in range(model.rowCount())]


def row(work, name) -> str:
    return next((spoken for spoken in rows(work) if spoken.startswith(f"{name},")), "")


def pick(work, name) -> None:
    """Click on the row of that name."""
    shown = work.window.sidebar.list
    model = shown.model()
    for at in range(model.rowCount()):
        if model.index(at, 0).data() == name:
            place = shown.visualRect(model.index(at, 0)).center()
            QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)


async def test_found_signed_in_changed_and_renamed_in_the_list(work, announced, until):
    name = announced.name
    place = announced.http_url.removeprefix("http://")
    await until(lambda: row(work, name), timeout=10)
    assert row(work, name) == f"{name}, Default password may still be set, ASTROS-S1, {place}"
    pick(work, name)
    await until(lambda: work.shows(QLineEdit, "login.password"))
    work.sign_in()
    await until(lambda: work.shows(QLineEdit, "general.devName"))
    await until(lambda: row(work, name).startswith(f"{name}, Signed in"))  # a click holds rows
    renamed = unique("Hall")
    work.write("general.devName", renamed)
    await until(lambda: row(work, name).endswith("1 change"))
    await until(lambda: work.usable("apply"))
    work.click("apply")
    await until(lambda: row(work, renamed).startswith(f"{renamed}, Signed in"))
    assert announced.name == renamed
    await until(lambda: not row(work, name))
    key = work.window.sidebar.list.key()
    await until(lambda: work.window.place.discovery.stations[key].name == renamed)


async def test_a_station_that_leaves_keeps_its_row_its_session_and_its_edits(
    work, announced, until, monkeypatch
):
    monkeypatch.setattr("app.discovery.KEEP", 0.1)
    monkeypatch.setattr("app.discovery.POLL", 0.1)
    name = announced.name
    await until(lambda: row(work, name), timeout=10)
    pick(work, name)
    work.sign_in()
    await until(lambda: work.shows(QLineEdit, "general.devName"))
    view = work.view
    work.write("general.devName", "Not-yet-sent")
    await asyncio.sleep(ANNOUNCING_S)
    announced.go_offline()
    work.window.place.reload()
    await until(lambda: "Does not answer" in row(work, name))
    found = work.window.place.discovery.stations[work.window.sidebar.list.key()]
    await until(lambda: work.window.place.discovery.stations[found.key].left_at, timeout=10)
    await asyncio.sleep(0.5)
    assert row(work, name).endswith("1 change")
    work.click("sidebar.why")
    pick(work, name)
    assert work.view is view
    assert work.find(QLineEdit, "general.devName").text() == "Not-yet-sent"
    announced.go_online()
    work.window.place.reload()
    await until(lambda: row(work, name).startswith(f"{name}, Signed in"))
    assert len([spoken for spoken in rows(work) if spoken.startswith(name)]) == 1
    await until(lambda: work.usable("apply"))
    assert not writes(announced)


async def test_one_that_nobody_chose_leaves_the_list(work, announced, until, monkeypatch):
    monkeypatch.setattr("app.discovery.KEEP", 0.8)
    monkeypatch.setattr("app.discovery.POLL", 0.2)
    name = announced.name
    await until(lambda: row(work, name), timeout=10)
    await asyncio.sleep(ANNOUNCING_S)
    announced.go_offline()
    await until(lambda: f"{name}, Left " in row(work, name), timeout=10)
    await until(lambda: not row(work, name), timeout=10)


async def test_each_station_has_its_own_edits(work, room, second, until):
    await work.enter(room.http_url)
    work.write("general.devName", "Hall-7")
    first = work.view
    await work.enter(second.http_url)
    assert work.view is not first
    assert work.find(QLineEdit, "general.devName").text() == "Annex"
    assert "1 change" in row(work, "Boardroom-2")
    assert "change" not in row(work, "Annex")
    pick(work, "Boardroom-2")
    assert work.view is first
    assert work.find(QLineEdit, "general.devName").text() == "Hall-7"


async def test_the_states_of_a_row(work, room, until):
    await work.open(room.http_url)
    assert "Default password may still be set" in row(work, "Boardroom-2")
    work.sign_in()
    await until(lambda: "Signed in" in row(work, "Boardroom-2"))
    await until(lambda: work.shows(QLineEdit, "general.devName"))
    room.access.sign_out_all()
    work.window.place.reload()
    await until(lambda: "Signed out by the station" in row(work, "Boardroom-2"))
    work.view.session.state = State.SIGNED_IN
    room.faults.add("PATCH", "/general", delay=0.3)
    work.window.place.refresh()
    assert "Signed in" in row(work, "Boardroom-2")


async def test_applying_is_seen_in_the_list(work, room, until):
    room.faults.add("PATCH", "/general", delay=0.3)
    await work.enter(room.http_url)
    work.write("general.devName", "Hall-7")
    await until(lambda: work.usable("apply"))
    work.click("apply")
    await until(lambda: "Boardroom-2, Applying" in row(work, "Boardroom-2"))
    await until(lambda: "Hall-7, Signed in" in row(work, "Hall-7"))


async def test_simulated_stations_say_what_to_sign_in_with(work, room, until, monkeypatch):
    monkeypatch.setattr("ui.workplace.DEMO_HEARD_S", 0)
    demo = DemoStation("Boardroom-2", (room.http_url,), "admin", "station1")
    work.window.place.demo_ready([demo])
    await until(lambda: row(work, "Boardroom-2"))
    pick(work, "Boardroom-2")
    assert "Simulated station." in work.said()
    assert "Sign in as admin with the password station1." in work.said()


async def test_who_picks_a_simulated_station_before_it_is_known_as_one_is_told(
    work, room, until, monkeypatch
):
    monkeypatch.setattr("ui.workplace.DEMO_HEARD_S", 0)
    await work.open(room.http_url)
    assert "Simulated station." not in work.said()
    demo = DemoStation("Boardroom-2", (room.http_url,), "admin", "station1")
    work.window.place.demo_ready([demo])
    assert "Sign in as admin with the password station1." in work.said()


async def test_what_was_tried_is_told(work, announced, until):
    async with server(answer("<html>")) as port:
        with pytest.raises(Exception, match="not what a station sends"):
            await work.window.place.discovery.add(f"http://127.0.0.1:{port}")
        await until(lambda: row(work, announced.name), timeout=10)
        work.click("sidebar.why")
        await until(
            lambda: (
                "answered, and is no station." in work.said()
                or "answered, and are no stations." in work.said()
            )
        )
        assert "127.0.0.1" in work.said()
        assert "Asked for _http" in work.said()


# Connection settings


async def connection(work, until):
    work.click("login.settings")
    await until(lambda: work.shows(QSpinBox, "connection.port"))


@pytest.fixture
async def ended(work, room, until):
    """The station ended the sign-in while there was an edit; at the sign-in again."""
    await work.enter(room.http_url)
    work.write("general.devName", "Hall-7")
    room.access.sign_out_all()
    work.window.place.reload()
    await until(lambda: work.usable("signInAgain"))
    work.click("signInAgain")
    return work


async def test_another_place_of_the_token_keeps_the_edits(ended, room, until):
    view = ended.view
    await connection(ended, until)
    box = ended.find(QComboBox, "connection.token")
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    ended.click("action")
    await until(lambda: not ended.shows(QSpinBox, "connection.port"))
    quirks = view.session.station.quirks
    await until(lambda: quirks["token_place"] == "Authorization: Bearer {}")
    assert ended.view is view
    assert "Your unsent change is kept." in ended.said()


async def test_another_address_is_another_session(ended, room, until):
    view = ended.view
    await connection(ended, until)
    ended.find(QSpinBox, "connection.port").setValue(1)
    ended.click("action")
    await until(lambda: ended.view is not view)
    assert ended.view.session.station.origin.port == 1
    assert not ended.view.session.station.signed_in
    assert not ended.shows(QLineEdit, "general.devName")


async def test_a_station_of_https_is_not_spoken_to_on_http(work, until):
    room = SimulatedStation("Safe", http=False)
    with Simulator([room]):
        await work.open(room.https_url)
        await connection(work, until)
        assert not work.find(QRadioButton, "connection.http").isEnabled()
        work.click("cancel")
        await until(lambda: not work.shows(QSpinBox, "connection.port"))


# Searching, and the end


async def test_settings_can_be_searched_once_they_are_there(work, room, until):
    await work.open(room.http_url)
    search = work.window.top.search
    assert not search.isEnabled()
    await work.enter(room.http_url)
    await until(search.isEnabled)
    QTest.keyClicks(search, "gatekeeper")
    QTest.keyClick(search, Qt.Key.Key_Return)
    await until(lambda: work.view.stack.currentWidget().objectName() == "page.wifi")


@pytest.mark.parametrize("path", ["/model", "/login", "/power*"])
async def test_the_end_comes_in_the_middle_of_a_request(tmp_path, room, until, path):
    """`program` waits until nothing goes on; whatever failed would fail the test."""
    async with program(tmp_path) as work:
        await work.open(room.http_url)
        await until(lambda: requests(room, "GET", "/quickJoin"))
        fault = room.faults.add("*", path, no_reply=True)
        if path == "/model":
            work.view.begin()
        else:
            work.sign_in()
        await until(lambda: fault.hits)
