"""Who a station is, seen from the window: known, doubted, refused; no password goes astray."""

import asyncio
import contextlib

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.simulator import SimulatedStation, Simulator
from tests.app.lan import unique
from tests.ui.hands import Hands, alone
from ui.main_window import MainWindow
from ui.replace_pin import ReplacePinDialog
from ui.station_list import RowState
from ui.theme import Scheme, theme

LOOPBACK = ("127.0.0.1",)


@contextlib.asynccontextmanager
async def window(home, until):
    """The program, as long as it runs."""
    theme.apply(QApplication.instance(), Scheme.LIGHT)
    shown = MainWindow(interfaces=LOOPBACK, home=home).furnish()
    shown.show()
    serving = shown.tasks.keep(shown.serve(), "serve")
    await until(lambda: shown.place)
    hands = Hands(shown)
    try:
        yield hands
    finally:
        shown.end()
        await serving
        shown.close()
        shown.deleteLater()
        await until(alone)
        await asyncio.sleep(0.05)  # TLS says goodbye


async def open_at(hands, url):
    found = await hands.window.place.discovery.add(url)
    hands.window.place.show_station(found.key)
    return found.key


async def sign_in_at(hands, url, until):
    key = await open_at(hands, url)
    await sign_in(hands, until)
    return key


async def sign_in(hands, until):
    hands.sign_in()
    await until(lambda: "Read at" in hands.said())


def row(hands, key):
    found = hands.window.place.discovery.stations[key]
    return next(r for r in hands.window.place._finding.listed.rows() if r.key == found.key)


def logins(station):
    return [r for r in station.requests if r.path.endswith("/login")]


@pytest.fixture
def station():
    return SimulatedStation(name=unique())


async def test_a_station_is_known_the_next_time(tmp_path, station, until):
    with Simulator([station]):
        async with window(tmp_path, until) as hands:
            await open_at(hands, station.https_url)
            assert "Not on this computer" in hands.said()
            await sign_in(hands, until)
        async with window(tmp_path, until) as hands:
            await open_at(hands, station.https_url)
            assert "Not on this computer" not in hands.said()
            assert hands.usable("login.submit")


async def test_another_certificate_is_refused_and_gets_no_byte_of_a_password(
    tmp_path, station, until
):
    with Simulator([station]):
        async with window(tmp_path, until) as hands:
            await sign_in_at(hands, station.https_url, until)
        station.go_offline()
        station.new_certificate()
        station.go_online()
        before = len(logins(station))
        async with window(tmp_path, until) as hands:
            key = await open_at(hands, station.https_url)
            assert "Another certificate than before." in hands.said()
            assert row(hands, key).state is RowState.REFUSED
            assert not hands.usable("login.submit")
            hands.write("login.password", "station1")
            hands.window.place.current.login.try_to_sign_in()
            await asyncio.sleep(0.2)
            assert hands.window.place.current.session.station.pin != station_pin(hands, key)
        assert len(logins(station)) == before


def station_pin(hands, key):
    return hands.window.place.discovery.stations[key].pin


async def test_a_certificate_is_replaced_only_by_typing_its_end(tmp_path, station, until):
    with Simulator([station]):
        async with window(tmp_path, until) as hands:
            await sign_in_at(hands, station.https_url, until)
        station.go_offline()
        station.new_certificate()
        station.go_online()
        async with window(tmp_path, until) as hands:
            key = await open_at(hands, station.https_url)
            hands.click("login.replace")
            await until(lambda: hands.shows(ReplacePinDialog, "replacePin"))
            assert not hands.usable("action")
            hands.write("replacePin.tail", "00000000")
            assert not hands.usable("action")
            hands.write("replacePin.tail", station_pin(hands, key)[-8:].upper())
            hands.click("action")
            await until(lambda: hands.usable("login.submit"))
            await sign_in(hands, until)


async def test_a_refusal_has_no_other_way_on(tmp_path, station, until):
    """Cancel in the dialog leaves it refused."""
    with Simulator([station]):
        async with window(tmp_path, until) as hands:
            await sign_in_at(hands, station.https_url, until)
        station.go_offline()
        station.new_certificate()
        station.go_online()
        async with window(tmp_path, until) as hands:
            await open_at(hands, station.https_url)
            hands.click("login.replace")
            await until(lambda: hands.shows(ReplacePinDialog, "replacePin"))
            hands.click("cancel")
            await until(lambda: not hands.shows(ReplacePinDialog, "replacePin"))
            assert not hands.usable("login.submit")


async def test_a_rogue_of_the_same_name_is_asked_about(tmp_path, station, until):
    with Simulator([station]):
        async with window(tmp_path, until) as hands:
            await sign_in_at(hands, station.https_url, until)
    rogue = SimulatedStation(name=station.name)
    with Simulator([rogue]):
        async with window(tmp_path, until) as hands:
            await open_at(hands, rogue.https_url)
            assert "with another certificate" in hands.said()
            hands.write("login.password", "station1")
            hands.window.place.current.login.try_to_sign_in()
            await asyncio.sleep(0.2)
            assert not logins(rogue)
            hands.click("login.agreed")
            assert hands.usable("login.submit")


async def test_over_http_a_changed_name_is_asked_about(tmp_path, until):
    station = SimulatedStation(name=unique())
    with Simulator([station], https=False):
        async with window(tmp_path, until) as hands:
            await sign_in_at(hands, station.http_url, until)
            assert "Not encrypted" in hands.said()
        station.change("general", devName=unique())
        before = len(logins(station))
        async with window(tmp_path, until) as hands:
            await open_at(hands, station.http_url)
            assert "Its name was" in hands.said()
            assert not hands.usable("login.submit")
        assert len(logins(station)) == before


def name_usable(hands):
    return hands.find(QLineEdit, "general.devName").isEnabled()


async def test_nothing_is_written_while_two_answer_at_its_address(tmp_path, station, until):
    with Simulator([station]):
        async with window(tmp_path, until) as hands:
            key = await sign_in_at(hands, station.https_url, until)
            view = hands.window.place.current
            await until(lambda: name_usable(hands))
            hands.write("general.devName", "Hall-7")
            await until(lambda: hands.usable("apply"))
            honest, station.model = station.model, "ASTROS-X9"
            await hands.window.place.discovery.prove_again(key)
            await until(lambda: not name_usable(hands))
            assert any("Two stations answer at its address." in b for b in hands.banners())
            await until(lambda: not hands.usable("apply"))
            assert not view.session.start("apply", lambda: asyncio.sleep(0))
            station.model = honest
            await hands.window.place.discovery.prove_again(key)  # one that agrees does not do
            assert row(hands, key).state is RowState.REFUSED
            await until(lambda: name_usable(hands))
            assert not any("Two stations" in b for b in hands.banners())
            assert row(hands, key).words == "Signed in"
            await until(lambda: hands.usable("apply"))


async def test_what_cannot_be_kept_is_said(tmp_path, station, until, monkeypatch):
    with Simulator([station]):
        async with window(tmp_path, until) as hands:

            def full(*_):
                raise OSError(28, "No space left on device")

            monkeypatch.setattr("app.storage.write_whole", full)
            await sign_in_at(hands, station.https_url, until)
            await until(lambda: "could not be kept" in hands.said())


async def test_a_broken_file_is_said_at_the_start(tmp_path, until):
    (tmp_path / "stations.json").write_text("{")
    async with window(tmp_path, until) as hands:
        await until(lambda: "set aside" in hands.said())
