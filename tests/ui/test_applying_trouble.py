"""Apply where the connection breaks, the station goes, or its network is changed."""

import asyncio

import pytest
from PySide6.QtWidgets import QLineEdit

from app.settings import Section
from tests.ui.hands import HTML, confirm, edit, outcome, requests, writes


@pytest.fixture(autouse=True)
def impatient(monkeypatch):
    """What is not known is looked for 20 times as often."""
    monkeypatch.setattr("ui.applying.LOOK_AGAIN_S", 0.1)


async def test_a_sign_out_in_the_middle_is_one_prompt_and_sends_nothing_again(desk, room, until):
    await edit(desk)
    desk.view.go_to(Section.WIFI)
    desk.click("wifi.hideSSID")
    room.faults.add("PATCH", "/general", status=401, times=1)
    desk.click("apply")
    await confirm(desk)
    await until(lambda: desk.usable("signInAgain"))
    await until(lambda: "Sign in again first." in desk.bar)
    assert len([said for said in desk.banners() if "ended the sign-in" in said]) == 1
    assert "2 changes in 2 sections" in desk.bar
    desk.click("signInAgain")
    desk.sign_in()
    await until(lambda: desk.usable("apply"))
    assert "2 changes" in desk.button("apply")
    await asyncio.sleep(0.1)
    assert len(writes(room)) == 1
    assert len(requests(room, "POST", "/login")) == 2


# The connection breaks


@pytest.mark.parametrize(
    "fault",
    [
        {"reset_after": 0.5},
        {"truncate": 20},
        HTML | {"apply": True},
        {"status": 500, "apply": True},
    ],
    ids=str,
)
async def test_a_broken_answer_is_no_verdict(desk, room, until, fault):
    room.faults.add("PATCH", "/general", **fault)
    await edit(desk)
    desk.click("apply")
    await outcome(desk, "Saved.")
    assert room.name == "Hall-7"
    assert len(writes(room)) == 1


async def test_nobody_there_is_said_and_nothing_has_changed(desk, room, until):
    await edit(desk)
    room.go_offline()
    desk.click("apply")
    said = await outcome(desk, "was not saved")
    assert "The connection was refused." in said
    assert any("Boardroom-2 does not answer." in b for b in desk.banners())
    assert desk.find(QLineEdit, "general.devName").text() == "Hall-7"
    room.go_online()
    await until(lambda: desk.usable("apply"))
    desk.click("apply")
    await until(lambda: room.name == "Hall-7")
    assert len(writes(room)) == 1


@pytest.mark.parametrize("taken", [True, False])
async def test_what_is_not_known_is_followed_up_until_it_is(desk, room, until, taken):
    """The station goes while it answers, and comes back with the change or without it."""
    how = {"reset_after": 0.1} if taken else {"reset_before": True}
    room.faults.add("PATCH", "/general", **how, times=1)
    silent = room.faults.add("GET", "/general", reset_before=True)
    silent.removed = True
    await edit(desk)
    desk.view.applying._report = reporting(desk.view.applying._report, silent)
    desk.click("apply")
    said = await outcome(desk, "Station: not known yet.")
    assert "may or may not have taken the change. Nothing is sent again by itself." in said
    await until(lambda: "Looking for Boardroom-2" in desk.bar)
    assert not desk.usable("apply")
    desk.view.apply()
    assert desk.usable("stop")
    silent.remove()
    await outcome(desk, "Saved." if taken else "was not saved")
    assert len(writes(room)) == 1
    assert room.name == ("Hall-7" if taken else "Boardroom-2")
    if not taken:
        await until(lambda: desk.usable("apply"))
        assert "1 change" in desk.button("apply")


def reporting(report, fault):
    """From the moment of sending on, the fault is there."""

    def told(step):
        if step.phase.name == "SEND":
            fault.removed = False
        report(step)

    return told


async def test_a_restart_in_the_middle_is_followed_up_after_the_sign_in(desk, room, until):
    """The token is gone with the restart, so that only the sign-in lets us look."""
    room.faults.add("PATCH", "/general", restart=True)
    await edit(desk)
    desk.view.go_to(Section.WIFI)
    desk.click("wifi.hideSSID")
    desk.click("apply")
    await confirm(desk)
    desk.view.go_to(Section.STATION)
    await outcome(desk, "Station: not known yet.")
    await until(lambda: desk.usable("signInAgain"), timeout=8)
    assert "1 saved" not in desk.bar
    desk.click("signInAgain")
    desk.sign_in()
    await outcome(desk, "Saved.")
    assert room.name == "Hall-7"
    assert len(writes(room)) == 1
    await until(lambda: desk.usable("apply"))
    assert "1 change" in desk.button("apply")
    assert desk.tabs()[:2] == ["General", "Network, 1 change"]


async def test_looking_can_be_stopped(desk, room, until):
    room.reboot_seconds = 30
    room.faults.add("PATCH", "/general", restart=True)
    await edit(desk)
    desk.click("apply")
    await until(lambda: desk.usable("stop"))
    desk.click("stop")
    await until(lambda: "1 change in 1 section" in desk.bar)
    assert any("Station: not known yet." in said for said in desk.banners())
    assert desk.usable("apply")


async def test_signing_out_ends_the_looking_and_what_was_said(desk, room, until):
    room.reboot_seconds = 30
    room.faults.add("PATCH", "/general", restart=True)
    await edit(desk)
    desk.click("apply")
    await until(lambda: desk.usable("stop"))
    desk.click("signOut")
    await until(lambda: desk.usable("leave.discard"))
    desk.click("leave.discard")
    await until(lambda: desk.shows(QLineEdit, "login.password"))
    assert not desk.view.applying.busy
    room.go_online()
    await asyncio.sleep(0.3)
    assert "ended the sign-in" not in desk.said()
    desk.sign_in()
    await until(lambda: desk.shows(QLineEdit, "general.devName"))
    assert not any("not known yet" in said for said in desk.banners())


# A change of the network


@pytest.fixture
def moving(room):
    """It really listens at another address after a change."""
    room.moves = True
    return room


async def set_address(desk, until):
    desk.view.go_to(Section.ETHERNET)
    desk.click("ethernet.enableDHCP.1")
    await until(lambda: desk.find(QLineEdit, "ethernet.ip").isEnabled())
    desk.write("ethernet.ip", "127.9.8.7")
    desk.write("ethernet.mask", "255.0.0.0")
    desk.write("ethernet.gateway", "127.0.0.254")
    await until(lambda: desk.usable("apply"))


async def test_a_change_of_the_address_warns_first(desk, moving, until):
    await set_address(desk, until)
    desk.click("apply")
    await until(lambda: desk.usable("networkChange.copy"))
    assert "This may cut the connection that the program uses." in desk.said()
    assert "127.9.8.7" in desk.said()
    assert desk.button("action") == "Change network of Boardroom-2"
    before = len(moving.requests)
    desk.click("cancel")
    await until(lambda: "4 changes" in desk.bar)
    await asyncio.sleep(0.05)
    assert len(moving.requests) == before
    assert desk.usable("apply")


async def test_after_it_both_addresses_are_shown(desk, moving, until):
    await edit(desk)
    await set_address(desk, until)
    desk.click("apply")
    await confirm(desk)
    said = await outcome(desk, "Ethernet: not known yet.")
    assert "It answered at 127.0.0.1; it may answer at 127.9.8.7 now." in said
    assert "Nothing is sent again by itself." in said
    assert [record.path.rsplit("/")[-1] for record in writes(moving)] == ["general", "ethernet"]
    assert moving.name == "Hall-7"
    assert moving.address == "127.9.8.7"
    desk.view.go_to(Section.STATION)
    await outcome(desk, "Saved.")


async def test_a_wrong_address_is_marked_and_not_sent(desk, room, until):
    await set_address(desk, until)
    for wrong, words in (
        ("127.9.8", "Not an IPv4 address"),
        ("127.255.255.255", "This is the broadcast address of the network 127.0.0.0/8."),
    ):
        desk.write("ethernet.ip", wrong)
        await until(lambda words=words: words in desk.said(desk.page()))
        assert "Correct Address (Ethernet) first." in desk.bar
        assert not desk.usable("apply")
    assert not writes(room)
