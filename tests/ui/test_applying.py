"""Apply, seen from the window: what is sent, what is said, and what the station holds after it."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.settings import Section
from tests.ui.hands import confirm, edit, outcome, writes

# It works


async def test_saved_read_back_and_said(desk, room, until):
    await edit(desk)
    desk.click("general.ipShow")
    desk.click("apply")
    said = await outcome(desk, "Saved.")
    assert said == "Saved. Hall-7 holds what you set; it was read back."
    assert room.name == "Hall-7"
    assert room.data("general")["ipShow"] is False
    assert [w.json for w in writes(room)] == [{"devName": "Hall-7", "ipShow": False}]
    await until(lambda: "No changes." in desk.bar)
    assert "Read at" in desk.bar
    assert not desk.usable("apply")
    assert "Hall-7" in desk.said(desk.view.header).splitlines()


async def test_saved_is_said_for_a_moment(desk, until, monkeypatch):
    desk.view.applying._saved.setInterval(100)
    await edit(desk)
    desk.click("apply")
    await outcome(desk, "Saved.")
    await until(lambda: not any("Saved." in said for said in desk.banners()))


async def test_each_section_says_its_own(desk, room, until):
    room.faults.add("PATCH", "/power*", error_code=1003, error_msg="Not at night")
    await edit(desk)
    desk.view.go_to(Section.POWER_SAVING)
    box = desk.page().form.row("power.time").editor
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    desk.click("apply")
    said = await outcome(desk, "was not saved")
    assert said == (
        "Power saving was not saved. The station said: “Not at night” (code 1003). "
        "Your edits are kept."
    )
    await until(lambda: "1 saved, 1 not." in desk.bar)
    assert desk.sections()[0].startswith("Power saving, 1 change, not saved")
    desk.view.go_to(Section.STATION)
    await outcome(desk, "Saved.")
    assert room.name == "Hall-7"
    assert room.data("power")["time"] == 30


async def test_what_was_saved_stays_counted(desk, room, until):
    desk.view.applying._saved.setInterval(50)
    room.faults.add("PATCH", "/wifi", error_code=1003)
    await edit(desk)
    desk.view.go_to(Section.WIFI)
    desk.click("wifi.hideSSID")
    desk.click("apply")
    await confirm(desk)
    await until(lambda: "1 saved, 1 not." in desk.bar)
    await asyncio.sleep(0.15)
    assert "1 saved, 1 not." in desk.bar


async def test_a_change_that_needs_a_restart(desk, room, until):
    desk.view.go_to(Section.DISPLAY)
    desk.choose("resolution.hdmiResolution", "1280x720@60")
    await until(lambda: desk.usable("apply"))
    desk.click("apply")
    said = await outcome(desk, "Accepted, needs a restart.")
    assert "Boardroom-2 took it and shows it after a restart." in said
    await until(
        lambda: any(b.startswith("Restart needed.") and "Display" in b for b in desk.banners())
    )
    await until(lambda: "No changes." in desk.bar)
    desk.view.go_to(Section.ETHERNET)
    assert any(b.startswith("Restart needed.") for b in desk.banners())


# What must not happen twice, or at all


async def test_two_clicks_and_ctrl_s_are_one_request(desk, room, until):
    room.faults.add("PATCH", "/general", delay=0.1)
    await edit(desk)
    button = desk.find(QPushButton, "apply")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    desk.view.apply()
    await until(lambda: "Sending Station." in desk.bar)
    assert not desk.usable("apply")
    desk.view.apply()
    await outcome(desk, "Saved.")
    await asyncio.sleep(0.1)
    assert len(writes(room)) == 1


async def test_edits_typed_meanwhile_stay(desk, room, until):
    room.faults.add("PATCH", "/general", delay=0.2)
    await edit(desk)
    desk.click("apply")
    await until(lambda: writes(room))
    desk.write("general.devName", "Hall-8")
    desk.click("general.ipShow")
    await outcome(desk, "Saved.")
    await until(lambda: "2 changes" in desk.bar)
    assert room.name == "Hall-7"
    assert room.data("general")["ipShow"] is True
    assert desk.find(QLineEdit, "general.devName").text() == "Hall-8"
    desk.click("apply")
    await until(lambda: room.name == "Hall-8")
    assert writes(room)[1].json == {"devName": "Hall-8", "ipShow": False}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Hall 7", "A space is not allowed here."),
        ("seventeen-letters", "1 too many: at most 16 characters."),
        ("", "This may not be empty."),
    ],
)
async def test_what_is_wrong_is_marked_and_not_sent(desk, room, until, name, words):
    desk.write("general.devName", name)
    await until(lambda: words in desk.said(desk.page()))
    assert not desk.usable("apply")
    assert "Correct Name (Station) first." in desk.bar
    assert f"Name (Station): {words}" in desk.find(QPushButton, "apply").toolTip()
    desk.view.activateWindow()
    desk.view.go_to(Section.WIFI)
    desk.view.apply()
    assert desk.view.focusWidget().objectName() == "general.devName"
    await asyncio.sleep(0.05)
    assert not writes(room)
    await edit(desk)
    desk.click("apply")
    await until(lambda: room.name == "Hall-7")


# The station says no


async def test_a_refusal_is_quoted_and_keeps_the_edits(desk, room, until):
    room.faults.add("PATCH", "/general", error_code=1003, error_msg="<b>No</b> such name", times=1)
    await edit(desk)
    desk.click("apply")
    said = await outcome(desk, "was not saved")
    assert said == (
        "Station was not saved. The station said: “<b>No</b> such name” (code 1003). "
        "Your edits are kept."
    )
    await until(lambda: "0 saved, 1 not." in desk.bar)
    assert desk.sections()[0] == "Station, 1 change, not saved"
    assert desk.tabs()[0] == "General, 1 change"
    assert room.name == "Boardroom-2"
    assert desk.find(QLineEdit, "general.devName").text() == "Hall-7"
    desk.click("apply")
    await outcome(desk, "Saved.")
    assert room.name == "Hall-7"
    await until(lambda: desk.sections()[0] == "Station")


async def test_a_refused_edit_that_is_taken_back_is_not_kept_being_told(desk, room, until):
    room.faults.add("PATCH", "/general", error_code=1003)
    await edit(desk)
    desk.click("apply")
    await outcome(desk, "was not saved")
    await until(lambda: desk.usable("revert"))
    desk.click("revert")
    await until(lambda: "No changes." in desk.bar)
    assert not any("not saved" in said for said in desk.banners())
    assert desk.sections()[0] == "Station"


async def test_a_field_that_the_station_ignores_is_named(desk, room, until):
    room.faults.add("PATCH", "/general", ignore=("devName",))
    await edit(desk)
    desk.click("general.ipShow")
    desk.click("apply")
    said = await outcome(desk, "was not saved")
    assert "said yes and kept its own value of: Name." in said
    assert desk.find(QLineEdit, "general.devName").text() == "Hall-7"
    assert room.data("general")["ipShow"] is False
    await until(lambda: desk.usable("apply"))
    assert "1 change" in desk.button("apply")


# Two hands


@pytest.mark.parametrize("side", ["theirs", "mine"])
async def test_somebody_elses_change_asks_before_anything_is_sent(desk, room, until, side):
    await edit(desk)
    desk.click("general.deviceNameShow")
    room.change("general", devName="Theirs")
    desk.click("apply")
    await until(lambda: desk.usable(f"conflict.general.devName.{side}"))
    assert "Somebody else changed Theirs while you were editing." in desk.said()
    assert not writes(room)
    desk.click(f"conflict.general.devName.{side}")
    desk.click("action")
    await outcome(desk, "Saved.")
    assert room.name == ("Theirs" if side == "theirs" else "Hall-7")
    assert room.data("general")["deviceNameShow"] is False
    assert len(writes(room)) == 1


async def test_going_back_from_a_conflict_sends_nothing(desk, room, until):
    await edit(desk)
    room.change("general", devName="Theirs")
    desk.click("apply")
    await until(lambda: desk.usable("conflict.mine"))
    desk.click("cancel")
    said = await outcome(desk, "was not sent")
    assert "Somebody else changed it meanwhile: Name." in said
    assert desk.find(QLineEdit, "general.devName").text() == "Hall-7"
    assert not writes(room)
