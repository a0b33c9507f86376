"""Restart, reset and forgetting with the whole window: the row, the view, what is remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox

from app.identity import KnownStations
from app.jobs.find_again import Pace
from app.session import State
from app.simulator import SimulatedStation, Simulator
from app.simulator.dialect import Dialect
from tests.app.lan import unique
from tests.ui.hands import requests
from tests.ui.keys import dialogs
from tests.ui.test_trust import logins, row, sign_in, sign_in_at, window
from ui.buttons import Button
from ui.station_list import RowState

QUICK = Pace(pause=0.05, between=0.1, gone_within=2, overdue=30)


def quick(hands):
    administration = hands.window.place.current.administration
    administration.restarting.pace = administration.resetting.pace = QUICK
    return administration


async def question(hands, until):
    await until(lambda: dialogs(hands.window))
    return dialogs(hands.window)[-1]


def agree(dialog):
    QTest.mouseClick(dialog.findChild(Button, "action"), Qt.MouseButton.LeftButton)


def known(home):
    return list(KnownStations(home).all.values())


async def test_the_row_says_restarting_and_signed_in_again(tmp_path, until):
    station = SimulatedStation(name=unique(), reboot_seconds=1)
    with Simulator([station]):
        async with window(tmp_path, until) as hands:
            key = await sign_in_at(hands, station.https_url, until)
            administration = quick(hands)
            hands.window.place.current.wishes.restart.emit()
            agree(await question(hands, until))
            await until(lambda: row(hands, key).words.startswith("Restarting, "))
            assert row(hands, key).state is RowState.AT_WORK
            await until(lambda: administration.page is None, timeout=15)
            await until(lambda: row(hands, key).words == "Signed in")
            assert len(requests(station, "POST", "/reboot")) == 1


async def test_where_it_comes_back_elsewhere_the_view_follows(tmp_path, until):
    station = SimulatedStation(name=unique(), address="127.0.0.21", moves=True, reboot_seconds=0.5)
    wired = station.settings.stored["ethernet"]
    wired["enableDHCP"] = False
    wired["setting"] = {**wired["setting"], "ip": "127.0.0.22"}
    station.address = "127.0.0.22"
    with Simulator([station], mdns=True):
        async with window(tmp_path, until) as hands:
            place = hands.window.place
            await sign_in_at(hands, station.https_url, until)
            view, administration = place.current, quick(hands)
            view.wishes.restart.emit()
            dialog = await question(hands, until)
            dialog.findChild(QCheckBox, "restart.setDhcp").click()
            agree(dialog)
            await until(lambda: administration.page is not None)
            await until(lambda: administration.page is None, timeout=30)
            assert view.session.station.origin.host == "127.0.0.21"
            assert view.session.state is State.SIGNED_IN
            assert place.current is view
            key = place._key(view)
            await until(lambda: place.discovery.stations[key].origin.host == "127.0.0.21")
            assert row(hands, key).words == "Signed in"
            assert any("127.0.0.21" in words for words in hands.banners())
            assert "https://127.0.0.21" in known(tmp_path)[0].origins[0]


async def reset(hands, station, until):
    """Ask for it, type the name, wait for its end."""
    administration = quick(hands)
    hands.window.place.current.wishes.reset.emit()
    dialog = await question(hands, until)
    QTest.keyClicks(dialog.typed, station.name)
    agree(dialog)
    await until(lambda: hands.usable("reset.done"), timeout=15)
    return administration


async def test_after_a_reset_it_is_as_if_never_seen(tmp_path, until):
    station = SimulatedStation(
        name=unique(), reboot_seconds=0.5, dialect=Dialect(reset_renews_certificate=True)
    )
    with Simulator([station]):
        async with window(tmp_path, until) as hands:
            await sign_in_at(hands, station.https_url, until)
            assert [k.pin for k in known(tmp_path)] == [station.fingerprint]
            old = hands.window.place.current
            await reset(hands, station, until)
            assert known(tmp_path) == []
            assert "another certificate than before" in hands.said()
            assert len(logins(station)) == 1
            hands.click("reset.done")
            await until(lambda: hands.window.place.current not in (None, old))
            await until(lambda: f"Sign in to {station.name}" in hands.said())
            assert "Not on this computer" in hands.said()
            assert len(logins(station)) == 1
            await sign_in(hands, until)
            assert [k.pin for k in known(tmp_path)] == [station.fingerprint]
            assert any("Default password may still be set." in b for b in hands.banners())


@pytest.mark.parametrize("agreed", [True, False])
async def test_forgetting_asks_first(tmp_path, until, agreed):
    station = SimulatedStation(name=unique())
    with Simulator([station]):
        async with window(tmp_path, until) as hands:
            await sign_in_at(hands, station.https_url, until)
            menu = hands.window.place.current.header.menu_button.menu()
            menu.aboutToShow.emit()
            action = next(a for a in menu.actions() if a.objectName() == "stationMenu.forget")
            assert station.name in action.text()
            action.trigger()
            dialog = await question(hands, until)
            assert dialog.focusWidget().objectName() == "cancel"
            if agreed:
                agree(dialog)
                await until(lambda: "Not on this computer" in hands.said())
                assert known(tmp_path) == []
                assert hands.usable("login.submit")
            else:
                QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
                await until(lambda: not dialogs(hands.window))
                assert len(known(tmp_path)) == 1
                assert hands.window.place.current.session.station.signed_in
