"""While a station installs, and after the program died meanwhile; the window lives all the time."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QProgressBar

from app.jobs.find_again import Pace
from app.jobs.watch_update import Update
from app.settings import Section
from app.update_record import Kept, Updates
from tests.pulse import GAP, Pulse
from tests.ui.firmware import checked, kept, opened, orders, packed, quick, result, sent
from tests.ui.hands import writes
from ui.firmware_leave import LeaveUpdate
from ui.firmware_wizard import FirmwareWizard
from ui.unseen_updates import unseen_updates


@pytest.fixture
async def page(desk, until, tmp_path):
    """The page of the firmware."""
    desk.view.go_to(Section.FIRMWARE)
    async with quick(desk, until, tmp_path / "home"):
        yield desk


async def test_closing_says_what_is_at_stake_and_watching_goes_on(page, room, until, tmp_path):
    room.firmware.prepare = 1.0
    wizard = await sent(page, until, packed(tmp_path / "u.zip"))
    warning = "Do not unplug it, also when the display stays dark."
    await until(lambda: warning in page.banners())
    await until(lambda: "Waiting time, not progress" in page.said(wizard))
    assert page.find(QProgressBar, "firmware.bar").property("waiting") is True
    assert kept(page) is not None
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    await until(lambda: page.shows(LeaveUpdate, "leaveUpdate"))
    leave = page.find(LeaveUpdate, "leaveUpdate")
    assert "The station must stay on power" in page.said(leave)
    leave.accept()
    await until(lambda: not page.shows(FirmwareWizard, "firmwareWizard"))
    assert any("is installing its firmware" in words for words in page.banners())
    await until(lambda: any("Updated to 2.5.0" in words for words in page.banners()))
    assert kept(page) is not None  # the result was not shown yet
    page.click("update.show")
    await result(page, until, "Updated to 2.5.0")
    page.click("action")
    await until(lambda: kept(page) is None)


async def test_one_that_does_not_come_back_is_said_with_what_to_do(page, room, until, tmp_path):
    page.view.administration.updating.pace = Pace(0.03, 0.03, 3, 0.1, 0.2)
    room.reboot_seconds = float("inf")
    wizard = await sent(page, until, packed(tmp_path / "u.zip"))
    await result(page, until, "Boardroom-2 has not come back")
    await until(lambda: "Do not unplug it before" in page.said(wizard))
    assert "Nothing is reported as updated." in page.said(wizard)
    assert page.usable("firmware.save")
    room.go_online()
    await result(page, until, "Updated to 2.5.0")


async def test_the_watching_can_be_stopped_and_taken_up_again(page, room, until, tmp_path):
    room.reboot_seconds = float("inf")
    wizard = await sent(page, until, packed(tmp_path / "u.zip"))
    await until(lambda: "Waiting for Boardroom-2" in page.said(wizard))
    page.click("cancel")
    await result(page, until, "No longer watching Boardroom-2")
    assert kept(page) is not None
    room.go_online()
    page.click("action")  # go on watching
    await result(page, until, "Updated to 2.5.0")
    assert len(orders(room)) == 1
    assert kept(page) is None


async def test_one_that_wants_a_sign_in_is_compared_after_it(page, room, until, tmp_path):
    await checked(page, until, packed(tmp_path / "u.zip"))
    refused = room.faults.add("POST", "/login", status=401)
    page.click("action")
    await result(page, until, "Boardroom-2 is back and wants a sign-in")
    assert kept(page) is not None
    refused.remove()
    assert page.button("action") == "Sign in to Boardroom-2"
    page.click("action")
    await until(lambda: page.shows(QLineEdit, "login.password"))
    page.sign_in()
    await result(page, until, "Updated to 2.5.0")
    assert len(orders(room)) == 1
    assert kept(page) is None


async def test_an_order_that_cannot_be_noted_is_not_given(page, room, until, tmp_path):
    (tmp_path / "home").write_text("in the way")
    wizard = await sent(page, until, packed(tmp_path / "u.zip"))
    await result(page, until, "Could not order the installation")
    assert "could not note the update on its disk" in page.said(wizard)
    assert not orders(room)


async def test_the_program_asks_before_it_leaves_an_installation(page, room, until, tmp_path):
    room.firmware.prepare = 1.0
    await sent(page, until, packed(tmp_path / "u.zip"))
    updating = page.view.administration.updating
    await until(lambda: kept(page) is not None)
    leaving = asyncio.ensure_future(page.view.may_leave("You are closing the program."))
    await until(lambda: page.shows(LeaveUpdate, "leaveUpdate"))
    page.find(LeaveUpdate, "leaveUpdate").reject()
    assert await leaving is False
    assert updating.running
    await result(page, until, "Updated to 2.5.0")


# After a crash


async def left_and_signed_in(desk, until, home, room, **more):
    """An earlier run ordered an update, and died; now somebody signs in."""
    ordered = datetime.now(UTC) - timedelta(hours=1)
    update = Update("Boardroom-2", "ASTROS-S1", "2.4.1", "2.5.0", "u.zip", 7, "ab" * 32, ordered)
    if more.get("kept", True):
        Updates(home).keep(Kept(room.data("ethernet")["mac"], update))
    desk.sign_in()
    await until(lambda: "Read at" in desk.bar)


async def test_the_next_start_offers_to_watch_and_never_repeats(at_login, room, until, tmp_path):
    room.firmware.current = "2.5.0"
    async with quick(at_login, until, tmp_path) as desk:
        await left_and_signed_in(desk, until, tmp_path, room)
        await until(lambda: any("was not seen to its end" in words for words in desk.banners()))
        assert not writes(room)
        desk.click("update.watch")
        await result(desk, until, "Updated to 2.5.0")
        assert not writes(room)
        assert Updates(tmp_path).all() == []


async def test_without_an_update_that_was_left_nothing_is_offered(at_login, room, until, tmp_path):
    async with quick(at_login, until, tmp_path) as desk:
        await left_and_signed_in(desk, until, tmp_path, room, kept=False)
        assert not [words for words in desk.banners() if "not seen to its end" in words]


# The window stays alive


async def test_the_window_lives_while_200_mib_are_checked_and_sent(page, room, until, tmp_path):
    path = packed(tmp_path / "big.zip", size=200 << 20)
    wizard = await opened(page, until)
    async with Pulse() as pulse:
        await wizard.check_file(path)
        assert "Ready to update" in page.said(wizard)
        page.click("action")
        await until(lambda: orders(room), 60)
    assert pulse.worst <= GAP
    assert pulse.beats > 20
    await result(page, until, "Updated to 2.5.0")


def test_the_start_says_that_an_update_was_not_seen(tmp_path):
    assert unseen_updates(tmp_path) == ""
    ordered = datetime(2025, 3, 4, 14, 31, tzinfo=UTC)
    Updates(tmp_path).keep(Kept("A", Update("Room<b>", ordered=ordered)))
    assert unseen_updates(tmp_path).startswith("The update of Room<b> was not seen to its end (ord")
    Updates(tmp_path).keep(Kept("B", Update("Other", ordered=ordered)))
    assert unseen_updates(tmp_path).startswith("The updates of 2 stations")
