"""Restart from the window: asked, sent once, watched, signed in again, and said how it ended."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox

from app.jobs.find_again import Pace
from app.jobs.follow_move import Pace as Move
from app.session import State
from app.settings import Section
from tests.ui.hands import requests, writes
from tests.ui.keys import dialogs
from ui.buttons import Button
from ui.steps import StepList

QUICK = Pace(pause=0.02, between=0.04, gone_within=1, overdue=30)


@pytest.fixture
def at(desk):
    desk.view.administration.restarting.pace = QUICK
    desk.view.administration.restarting.move_pace = Move(0.02, 0.04, 0.3, 30)
    return desk


def posts(room):
    return requests(room, "POST", "/reboot")


async def asked(at, until):
    await until(lambda: dialogs(at.view))
    return dialogs(at.view)[0]


async def agree(at, until):
    dialog = await asked(at, until)
    button = dialog.findChild(Button, "action")
    assert button.text().replace("&", "") == f"Restart {at.view.session.name}"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    await until(lambda: not at.view.administration.restarting._tasks.running("restart"))


async def back(at, until):
    await until(lambda: "restart" not in at.view.session.running, timeout=15)
    await until(lambda: at.view.administration.page is None)


def steps(at):
    return next(s for s in at.window.findChildren(StepList) if s.isVisible()).accessibleName()


async def test_it_is_asked_sent_once_and_back(at, room, until):
    at.view.go_to(Section.SYSTEM)
    at.click("system.restart")
    dialog = await asked(at, until)
    said = at.said(dialog)
    assert "cut off" in said
    assert "about a minute" in said
    assert not posts(room)
    await agree(at, until)
    await until(lambda: at.view.administration.page is not None)
    await until(lambda: at.view.administration.words.startswith("Restarting, "))
    await back(at, until)
    assert any("is back after" in words for words in at.banners())
    assert at.view.session.state is State.SIGNED_IN
    assert len(posts(room)) == 1
    assert posts(room)[0].json in (None, {})
    assert room.restarts == 1


async def test_each_step_is_said_while_it_runs(at, room, until):
    room.reboot_seconds = 1
    at.view.wishes.restart.emit()
    await agree(at, until)
    await until(lambda: at.view.administration.page is not None)
    await until(lambda: "back: running, starting" in steps(at))
    assert "gone after" in steps(at)
    assert not at.view.header.menu_button.isVisible()
    await back(at, until)


async def test_cancel_sends_nothing(at, room, until):
    at.view.wishes.restart.emit()
    dialog = await asked(at, until)
    assert dialog.focusWidget().objectName() == "cancel"
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    await until(lambda: not at.view.session.running)
    assert not writes(room)


async def test_a_second_wish_is_ignored(at, room, until):
    at.view.wishes.restart.emit()
    at.view.wishes.restart.emit()
    await agree(at, until)
    await back(at, until)
    assert len(posts(room)) == 1


async def test_the_banner_leads_to_it(at, room, until):
    at.view.session.restart_needed = {Section.DISPLAY}
    at.view.session.changed.tell()
    await until(lambda: any("Restart needed." in words for words in at.banners()))
    assert at.button("restartNeeded.restart") == f"Restart {room.name}…"
    at.click("restartNeeded.restart")
    await agree(at, until)
    await back(at, until)
    assert not any("Restart needed." in words for words in at.banners())


async def test_the_menu_leads_to_it(at, room, until):
    menu = at.view.header.menu_button.menu()
    menu.aboutToShow.emit()
    action = next(a for a in menu.actions() if a.objectName() == "stationMenu.restart")
    assert action.text().replace("&", "") == f"Restart {room.name}…"
    action.trigger()
    await agree(at, until)
    await back(at, until)
    assert len(posts(room)) == 1


async def test_unsent_changes_are_warned_of_and_kept(at, room, until):
    at.view.go_to(Section.STATION)
    at.write("general.devName", "Hall-7")
    at.view.wishes.restart.emit()
    dialog = await asked(at, until)
    assert "1 change was not sent." in at.said(dialog)
    await agree(at, until)
    await back(at, until)
    assert [change.new for change in at.view.session.changes()] == ["Hall-7"]


async def test_back_to_dhcp_is_said_and_sent(at, room, until):
    room.change("ethernet", enableDHCP=False)
    await at.view.session.load()
    at.view.wishes.restart.emit()
    dialog = await asked(at, until)
    box = dialog.findChild(QCheckBox, "restart.setDhcp")
    assert "may change" in box.accessibleDescription()
    box.click()
    assert "The address may change." in at.said(dialog)
    await agree(at, until)
    await back(at, until)
    assert posts(room)[0].json == {"setDhcp": True}
    assert room.data("ethernet")["enableDHCP"] is True


async def test_dhcp_is_off_where_it_is_in_force(at, room, until):
    at.view.wishes.restart.emit()
    dialog = await asked(at, until)
    assert not dialog.findChild(QCheckBox, "restart.setDhcp").isEnabled()
    assert "from DHCP already" in at.said(dialog)
    dialog.reject()
    await until(lambda: not at.view.session.running)


async def test_a_refusal_is_quoted_and_nothing_is_waited_for(at, room, until):
    room.faults.add("POST", "/reboot", error_code=1004, error_msg="A meeting is on")
    at.view.wishes.restart.emit()
    await agree(at, until)
    await back(at, until)
    assert any("A meeting is on" in words for words in at.banners())
    assert at.view.session.state is State.SIGNED_IN


async def test_never_back_is_said_watched_on_and_can_be_left(at, room, until):
    room.reboot_seconds = 1e9
    at.view.administration.restarting.pace = Pace(0.02, 0.04, 1, 0.1)
    at.view.wishes.restart.emit()
    await agree(at, until)
    await until(lambda: any("is not back after" in words for words in at.banners()))
    assert "What to check" in at.said()
    assert "network cable" in at.said()
    assert "unknown" in steps(at)
    at.click("restart.stop")
    await back(at, until)
    assert any("No longer watching" in words for words in at.banners())
    assert at.view.session.state is State.ENDED
    assert len(posts(room)) == 1
    at.click("outcome.seen")
    assert not any("No longer watching" in words for words in at.banners())


async def test_a_station_that_stays_is_not_called_restarted(at, room, until):
    room.faults.add("POST", "/reboot", json={
        "data": None, "errorCode": 0, "errorMsg": "", "isSuccess": True, "rebootRequired": False,
    })  # fmt: skip
    at.view.administration.restarting.pace = Pace(0.02, 0.04, 0.2, 30)
    at.view.wishes.restart.emit()
    await agree(at, until)
    await back(at, until)
    assert any("answered all the time" in words for words in at.banners())


async def test_a_sign_in_that_fails_afterwards_is_said_with_the_edits_kept(at, room, until):
    room.faults.add("POST", "/login", error_code=1001, error_msg="Wrong", times=None)
    at.view.wishes.restart.emit()
    await agree(at, until)
    await back(at, until)
    assert any("is back, but the sign-in failed" in words for words in at.banners())
    assert at.view.session.state is State.ENDED
    assert at.view.session.drafts


async def test_it_is_off_while_something_else_goes_on_and_says_why(at, room, until):
    at.view.go_to(Section.SYSTEM)
    end = asyncio.Event()
    at.view.session.start("logs", end.wait)
    at.view.refresh()
    button = at.find(Button, "system.restart")
    assert not button.isEnabled()
    assert "Something else is going on" in button.toolTip()
    at.view.wishes.restart.emit()
    await asyncio.sleep(0.1)
    assert not dialogs(at.view)
    end.set()
    await until(lambda: not at.view.session.running)
    await until(button.isEnabled)


async def test_while_it_is_asked_nothing_goes_on(at, until):
    """Its buttons stay on: whoever says no comes back to the one that was pressed."""
    at.view.go_to(Section.SYSTEM)
    at.view.wishes.restart.emit()
    dialog = await asked(at, until)
    assert not at.view.session.running
    assert at.find(Button, "system.restart").isEnabled()
    dialog.reject()
    await until(lambda: not dialogs(at.view))


async def test_reloading_and_applying_wait_until_it_is_back(at, room, until):
    room.reboot_seconds = 0.6
    at.view.wishes.restart.emit()
    await agree(at, until)
    await until(lambda: at.view.administration.page is not None)
    at.view.reload()
    at.view.apply()
    await back(at, until)
    assert at.view.session.state is State.SIGNED_IN
