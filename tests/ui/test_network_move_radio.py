"""The radio takes a station elsewhere: its mode, or a network that it joins; one write each."""

import contextlib

import pytest

from app.jobs import join_wifi
from app.network_changes import NetworkChanges
from app.reach import Way
from app.session import State
from app.settings import Section, Wifi
from tests.ui.hands import confirm, outcome, writes
from tests.ui.moves import address, announce, at_desk, lost
from ui.join_dialog import JoinDialog
from ui.other_ap_panel import OtherApPanel

# The mode of the radio


async def choose_mode(desk, until) -> None:
    desk.view.go_to(Section.WIFI)
    desk.click("wifi.mode.0")
    await until(lambda: desk.usable("apply"))
    desk.click("apply")


def elsewhere(room, new: str) -> None:
    """By the cable it has had another address all the while, and that alone is left."""
    room.change("ethernet", enableDHCP=False, ip=new)


@pytest.mark.parametrize("reply_lost", [False, True])
async def test_a_station_whose_radio_goes_off_is_found_elsewhere(until, tmp_path, reply_lost):
    async with at_desk(until) as (desk, room):
        new = address()
        elsewhere(room, new)
        await desk.view.session.load()
        moving = desk.view.applying.moving
        moving.changes = NetworkChanges(tmp_path)
        announce(desk, room)
        gone = {"reset_after": 0} if reply_lost else {}
        room.faults.add("PATCH", "/wifi", apply=True, restart=True, **gone)
        await choose_mode(desk, until)
        await until(lambda: "does not go back by itself" in desk.said())
        await confirm(desk)
        said = await outcome(desk, f"answers at {new}")
        assert moving.way is Way.UNKNOWN
        assert "Signed in, all settings read." in said
        await outcome(desk, "Saved.")
        assert desk.view.session.station.origin.host == new
        assert desk.view.session.drafts[Wifi].saved.values["mode"] == 0
        assert len(writes(room)) == 1
        assert NetworkChanges(tmp_path).all() == []


async def test_a_station_whose_radio_takes_it_away_is_lost_with_steps(until, tmp_path):
    async with at_desk(until) as (desk, room):
        by_cable = address()
        elsewhere(room, by_cable)
        await desk.view.session.load()
        desk.view.applying.moving.changes = NetworkChanges(tmp_path)
        room.reboot_seconds = 1e9
        room.faults.add("PATCH", "/wifi", apply=True, restart=True)
        await choose_mode(desk, until)
        await confirm(desk)
        said = await lost(desk)
        assert "Radio: Own network (access point) -> Off" in said
        assert f"by cable {by_cable}/" in said
        assert f"try {by_cable} with" in said
        assert "one network cable" in said
        assert len(NetworkChanges(tmp_path).all()) == 1
        room.go_online()
        await outcome(desk, ", as before")
        assert len(writes(room)) == 1


async def test_a_radio_that_leaves_us_where_we_are_is_no_move(until):
    async with at_desk(until) as (desk, room):
        elsewhere(room, address())
        await desk.view.session.load()
        await choose_mode(desk, until)
        await confirm(desk)
        await outcome(desk, ", as before")
        await outcome(desk, "Saved.")
        assert room.data("wifi")["mode"] == 0


# Joining another network


async def join(desk, until, ssid: str = "Office-Guest") -> OtherApPanel:
    """Tell it to join, through the list and the dialog."""
    desk.view.go_to(Section.OTHER_AP)
    panel = next(p for p in desk.window.findChildren(OtherApPanel) if p.isVisible())
    panel.pace = join_wifi.Pace(pause=0.03, within=1, silent=0.2)
    await until(lambda: panel.list.model().rowCount())
    model = panel.list.model()
    rows = [model.index(at, 0).data() for at in range(model.rowCount())]
    panel.list.setCurrentIndex(model.index(rows.index(ssid), 0))
    desk.click("otherAp.join")
    await until(lambda: desk.shows(JoinDialog, "join"))
    assert "This may cut the connection." in desk.said()
    assert "does not go back by itself" in desk.said()
    assert desk.usable("join.copy")
    desk.click("action")
    return panel


@contextlib.asynccontextmanager
async def as_client(until, tmp_path, new: str):
    """A station that came to us by a Wi-Fi of others, and is elsewhere by the cable."""
    async with at_desk(until) as (desk, room):
        room.change("wifi", mode=2)
        elsewhere(room, new)
        room.wifi._joining._seconds = 0.05
        await desk.view.session.load()
        desk.view.applying.moving.changes = NetworkChanges(tmp_path)
        announce(desk, room)
        yield desk, room


async def test_a_station_that_joined_is_found_in_its_new_network(until, tmp_path):
    new = address()
    async with as_client(until, tmp_path, new) as (desk, room):
        room.faults.add("PATCH", "/wifi/connection", apply=True, restart=True)
        room.reboot_seconds = 0.5
        await join(desk, until)
        await until(lambda: len(NetworkChanges(tmp_path).all()) == 1)
        said = await outcome(desk, f"answers at {new}")
        assert "It is on Office-Guest; its address there is 10.20.30.41." in said
        assert desk.view.session.station.origin.host == new
        assert desk.view.session.state is State.SIGNED_IN
        assert len(writes(room)) == 1
        assert NetworkChanges(tmp_path).all() == []


async def test_a_station_that_joined_and_stays_in_reach_leaves_nothing_behind(until, tmp_path):
    async with as_client(until, tmp_path, address()) as (desk, room):
        await join(desk, until)
        await outcome(desk, "joined Office-Guest")
        assert len(writes(room)) == 1
        await until(lambda: NetworkChanges(tmp_path).all() == [])


async def test_a_refused_join_leaves_nothing_behind(until, tmp_path):
    async with as_client(until, tmp_path, address()) as (desk, room):
        room.faults.add("PATCH", "/wifi/connection", error_code=1004, error_msg="Not now")
        await join(desk, until)
        await outcome(desk, "Not now")
        assert NetworkChanges(tmp_path).all() == []
