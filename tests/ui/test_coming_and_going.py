"""One station's view: signed out by the station, left alone by it, and signing out."""

import asyncio

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from app.session import State
from tests.ui.hands import requests, writes


async def sign_in_again(desk, until):
    await until(lambda: desk.usable("signInAgain"))
    desk.click("signInAgain")
    desk.sign_in()
    await until(lambda: not desk.shows(QLineEdit, "login.password"))


async def test_a_sign_out_by_the_station_keeps_the_edits(desk, room, until):
    desk.write("general.devName", "Hall-7")
    room.access.sign_out_all()
    desk.click("reload")
    await until(lambda: desk.usable("signInAgain") and not desk.usable("apply"))
    assert [b for b in desk.banners() if "ended the sign-in" in b] == [
        "Boardroom-2 ended the sign-in. Your edits are kept."
    ]
    assert desk.find(QLineEdit, "general.devName").text() == "Hall-7"
    assert "Sign in again first." in desk.bar
    await sign_in_again(desk, until)
    await until(lambda: desk.usable("apply"))
    assert desk.find(QLineEdit, "general.devName").text() == "Hall-7"
    assert "ended the sign-in" not in "".join(desk.banners())
    await asyncio.sleep(0.1)
    assert not writes(room)
    desk.click("apply")
    await until(lambda: room.name == "Hall-7")
    assert len(requests(room, "POST", "/login")) == 2


async def test_a_late_answer_to_the_old_sign_in_does_not_end_the_new_one(desk, room, until):
    room.access.sign_out_all()
    late = room.faults.add("GET", "/power*", delay=0.5, status=401, times=1)
    desk.click("reload")
    await until(lambda: late.hits and desk.usable("signInAgain"))
    await asyncio.sleep(0.15)  # the other answers are there
    room.faults.add("GET", "/model", delay=0.6, times=1)
    await sign_in_again(desk, until)
    await until(lambda: not desk.view._tasks.running("load"))
    assert desk.view.session.station.signed_in
    assert desk.view.session.state is State.SIGNED_IN
    assert not desk.shows(QAbstractButton, "signInAgain")


async def test_ctrl_s_while_signed_out_leads_to_the_sign_in(desk, room, until):
    desk.write("general.devName", "Hall-7")
    room.access.sign_out_all()
    desk.view.reload()
    await until(lambda: desk.usable("signInAgain"))
    desk.view.apply()
    assert desk.shows(QLineEdit, "login.password")
    assert "Your unsent change is kept." in desk.said()
    assert not writes(room)


async def test_a_station_that_does_not_answer_keeps_the_edits(desk, room, until):
    desk.write("general.devName", "Hall-7")
    room.go_offline()
    desk.click("reload")
    await until(lambda: desk.usable("tryAgain"))
    assert any("Boardroom-2 does not answer." in said for said in desk.banners())
    button = desk.find(QAbstractButton, "tryAgain")
    desk.view.refresh()
    assert desk.find(QAbstractButton, "tryAgain") is button, "the focus would be lost"
    room.go_online()
    desk.click("tryAgain")
    await until(lambda: "does not answer" not in "".join(desk.banners()))
    assert desk.find(QLineEdit, "general.devName").text() == "Hall-7"
    assert desk.view.session.state is State.SIGNED_IN


async def test_reading_again_shows_what_others_changed(desk, room, until):
    room.change("general", devName="Theirs", ipShow=False)
    desk.click("reload")
    await until(lambda: desk.find(QLineEdit, "general.devName").text() == "Theirs")
    assert not desk.view.session.changes()
    assert "Theirs" in desk.said(desk.view.header)


# Leaving


@pytest.fixture
async def leaving(desk, until):
    """About to sign out, with a change."""
    desk.write("general.devName", "Hall-7")
    await until(lambda: desk.usable("apply"))
    desk.click("signOut")
    await until(lambda: desk.usable("leave.discard"))
    return desk


async def test_signing_out_with_changes_asks_first(leaving):
    assert "1 change for Boardroom-2 has not been sent" in leaving.said()
    assert "You are signing out of Boardroom-2." in leaving.said()
    assert leaving.button("action") == "Apply 1 change to Boardroom-2"


async def test_staying_keeps_everything(leaving, room, until):
    leaving.click("cancel")
    await until(lambda: not leaving.usable("leave.discard"))
    assert leaving.bar == "1 change in 1 section"
    assert leaving.find(QLineEdit, "general.devName").text() == "Hall-7"
    assert not writes(room)


async def test_discarding_signs_out_and_sends_nothing(leaving, room, until):
    leaving.click("leave.discard")
    await until(lambda: leaving.shows(QLineEdit, "login.password"))
    assert not leaving.usable("signOut")
    assert not writes(room)
    leaving.sign_in()
    await until(lambda: leaving.shows(QLineEdit, "general.devName"))
    assert leaving.find(QLineEdit, "general.devName").text() == "Boardroom-2"


async def test_applying_saves_and_then_signs_out(leaving, room, until):
    leaving.click("action")
    await until(lambda: leaving.shows(QLineEdit, "login.password"))
    assert room.name == "Hall-7"
    assert len(writes(room)) == 1
    assert leaving.view.session.state is State.SIGNED_OUT


async def test_applying_in_vain_stays(leaving, room, until):
    room.faults.add("PATCH", "/general", error_code=1003, error_msg="No")
    leaving.click("action")
    await until(lambda: "not saved" in "".join(leaving.banners()))
    await asyncio.sleep(0.05)
    assert leaving.find(QLineEdit, "general.devName").text() == "Hall-7"
    assert leaving.view.session.state is State.SIGNED_IN


async def test_what_cannot_be_applied_says_why(desk, until):
    desk.write("general.devName", "Hall 7")
    desk.click("signOut")
    await until(lambda: desk.usable("leave.discard"))
    assert not desk.usable("action")
    desk.click("cancel")


async def test_without_changes_one_signs_out_at_once(desk, until):
    desk.click("signOut")
    await until(lambda: desk.shows(QLineEdit, "login.password"))
    assert desk.view.session.state is State.SIGNED_OUT
    assert "ended the sign-in" not in desk.said()
