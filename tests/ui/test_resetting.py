"""Factory reset from the window: the name typed, sent once, nothing known holds afterwards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from app.jobs.find_again import Pace
from app.session import State
from app.settings import Section
from tests.ui.hands import requests, writes
from tests.ui.keys import dialogs
from ui.buttons import Button

QUICK = Pace(pause=0.02, between=0.04, gone_within=1, overdue=30)


@pytest.fixture
def at(desk):
    desk.view.administration.resetting.pace = QUICK
    return desk


def posts(room):
    return requests(room, "POST", "/reset")


async def asked(at, until):
    at.view.wishes.reset.emit()
    await until(lambda: dialogs(at.view))
    return dialogs(at.view)[0]


async def agree(at, until):
    dialog = await asked(at, until)
    QTest.keyClicks(dialog.typed, at.view.session.name)
    QTest.mouseClick(dialog.findChild(Button, "action"), Qt.MouseButton.LeftButton)


async def put_away(at, until):
    for dialog in dialogs(at.view):
        dialog.reject()
    await ended(at, until)


async def ended(at, until):
    await until(lambda: not at.view.administration.resetting._tasks.running("reset"))
    await until(lambda: "reset" not in at.view.session.running, timeout=15)


async def test_what_is_lost_and_what_stays_is_said(at, room, until):
    at.view.go_to(Section.STATION)
    at.write("general.devName", "Hall-7")
    dialog = await asked(at, until)
    said = at.said(dialog)
    for words in ("All settings", "Wallpapers", "passwords", "1 change not sent", "Firmware 2.4.1"):
        assert words in said
    assert "cannot be undone" in said
    dialog.reject()
    await ended(at, until)


async def test_without_the_name_there_is_no_way(at, room, until):
    dialog = await asked(at, until)
    action = dialog.findChild(Button, "action")
    assert dialog.focusWidget().objectName() == "cancel"
    for typed in ("", room.name.lower(), f"{room.name} ", room.name[:-1]):
        dialog.typed.setText(typed)
        assert not action.isEnabled()
        dialog.accept()
        assert dialog.isVisible()
    dialog.reject()
    await ended(at, until)
    assert not writes(room)


async def test_enter_in_the_field_does_nothing(at, room, until):
    dialog = await asked(at, until)
    dialog.typed.setFocus()
    QTest.keyClicks(dialog.typed, room.name)
    assert dialog.findChild(Button, "action").isEnabled()
    for _ in range(5):
        QTest.keyClick(dialog.typed, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.findChild(Button, "action").setFocus()
    QTest.keyClick(dialog.findChild(Button, "action"), Qt.Key.Key_Enter)
    assert dialog.isVisible()
    await put_away(at, until)
    assert not writes(room)


async def test_it_is_sent_once_and_leads_to_the_list(at, room, until):
    void, over = [], []
    at.view.wishes.void.connect(lambda: void.append(at.view.session.station.signed_in))
    at.view.administration.start_over.connect(lambda: over.append(True))
    await agree(at, until)
    await until(lambda: (at.view.administration.words or "").startswith("Resetting, "))
    await ended(at, until)
    assert len(posts(room)) == 1
    assert void == [False]
    assert at.view.session.state is State.SIGNED_OUT
    assert not at.view.session.drafts
    said = at.said()
    assert "was reset to factory values" in said
    assert f"It calls itself {room.name} now" in said
    assert "nothing proves that it is the same device" in said
    assert "change them first" in said
    assert len(requests(room, "POST", "/login")) == 1
    at.click("reset.done")
    assert over == [True]


async def test_a_refusal_is_quoted_and_everything_stays(at, room, until):
    void = []
    at.view.wishes.void.connect(lambda: void.append(True))
    room.faults.add("POST", "/system/reset", error_code=1004, error_msg="Not while presenting")
    await agree(at, until)
    await ended(at, until)
    await until(lambda: any("Not while presenting" in words for words in at.banners()))
    assert at.view.session.state is State.SIGNED_IN
    assert at.view.administration.page is None
    assert not void


async def test_never_confirmed_and_still_as_before_is_said(at, room, until):
    at.view.administration.resetting.pace = Pace(0.02, 0.04, 0.2, 30)
    room.faults.add("POST", "/system/reset", body=b"<html>")
    await agree(at, until)
    await ended(at, until)
    await until(lambda: any("was not reset, as far as" in words for words in at.banners()))
    assert at.view.session.station.signed_in


async def test_never_back_is_said_and_can_be_left(at, room, until):
    room.reboot_seconds = 1e9
    at.view.administration.resetting.pace = Pace(0.02, 0.04, 1, 0.1)
    await agree(at, until)
    await until(lambda: "What to check" in at.said())
    at.click("reset.stop")
    await ended(at, until)
    assert "No longer watching" in at.said()
    assert at.usable("reset.done")


async def test_the_configuration_can_be_saved_first(at, room, until):
    await asked(at, until)
    at.click("reset.copy")
    await ended(at, until)
    await until(lambda: [d for d in dialogs(at.view) if isinstance(d, QFileDialog)])
    assert len(dialogs(at.view)) == 1
    assert not writes(room)
    for each in dialogs(at.view):
        each.reject()
    await until(lambda: not at.view.session.running)
