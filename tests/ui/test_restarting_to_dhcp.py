"""A restart that goes back to DHCP, through the window: followed as every change of the network."""

import asyncio
import contextlib

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox

from app.network_changes import NetworkChanges
from app.origin import Origin
from app.session import State
from app.settings import Ethernet, Section
from app.simulator import SimulatedStation, Simulator
from tests.app.lan import unique
from tests.ui.hands import Desk, outcome, requests, writes
from tests.ui.moves import QUICK, address, announce, at_desk, lease, logins, lost
from tests.ui.program import program
from ui.change_table import ChangeTable
from ui.restart_dialog import RestartDialog
from ui.steps import StepList


@contextlib.asynccontextmanager
async def before_dhcp(until, tmp_path, https=False):
    """A station with a fixed address, which gets another one from DHCP."""
    async with at_desk(until, https) as (desk, room):
        new = address()
        lease(room, new)
        await desk.view.session.load()
        announce(desk, room)
        desk.view.applying.moving.changes = NetworkChanges(tmp_path)
        desk.view.administration.restarting.move_pace = QUICK
        yield desk, room, new


async def asked(desk) -> QCheckBox:
    desk.view.wishes.restart.emit()
    await desk.until(lambda: desk.shows(RestartDialog, "restart"), "the question")
    return desk.find(QCheckBox, "restart.setDhcp")


async def to_dhcp(desk) -> None:
    (await asked(desk)).click()
    desk.click("action")


def posts(room) -> list:
    return requests(room, "POST", "/reboot")


@contextlib.asynccontextmanager
async def instead(name: str, old: Origin):
    """Another machine takes an address as soon as it is free."""
    https = old.encrypted
    rogue = SimulatedStation(
        name, address=old.host, http=not https, https=https,
        **{"https_port" if https else "http_port": old.port},
    )  # fmt: skip
    simulator = Simulator([rogue])
    async with asyncio.timeout(5):
        while True:
            try:
                simulator.start()
                break
            except OSError:
                await asyncio.sleep(0.01)
    try:
        yield rogue
    finally:
        simulator.stop()


async def test_what_changes_is_said_before_and_can_be_written_down(until, tmp_path):
    async with before_dhcp(until, tmp_path) as (desk, room, _):
        box = await asked(desk)
        assert not desk.usable("restart.copy")
        box.click()
        dialog = desk.find(RestartDialog, "restart")
        said, table = desk.said(dialog), dialog.findChild(ChangeTable)
        assert "Address by: Static, Afterwards: Automatic (DHCP)" in table.accessibleName()
        assert "from DHCP, not known yet" in said
        assert "Which address DHCP gives is not known." in said
        assert "The station does not go back by itself." in said
        desk.click("restart.copy")
        note = QApplication.clipboard().text()
        assert "new from DHCP, not known yet" in note
        assert f"old {room.address}/" in note
        desk.click("cancel")
        await until(lambda: not desk.view.session.running)
        assert not posts(room)
        assert NetworkChanges(tmp_path).all() == []


@pytest.mark.parametrize("https", [False, True])
async def test_it_is_found_where_dhcp_has_put_it(until, tmp_path, https):
    async with before_dhcp(until, tmp_path, https) as (desk, room, new):
        moves, kept = [], []
        desk.view.wishes.moved.connect(lambda: moves.append(1))
        room.faults.add("POST", "/reboot", delay=0.2)
        desk.view.session.restart_needed = {Section.DISPLAY}
        await to_dhcp(desk)
        await until(lambda: desk.view.administration.page is not None)
        kept = NetworkChanges(tmp_path).all()
        said = await outcome(desk, f"answers at {new}")
        assert "Signed in, all settings read." in said
        assert [change.name for change in kept] == [room.name]
        assert NetworkChanges(tmp_path).all() == []
        session = desk.view.session
        assert session.station.origin.host == new
        assert session.state is State.SIGNED_IN
        assert session.drafts[Ethernet].saved.values["enableDHCP"] is True
        assert not session.restart_needed
        assert moves == [1]
        assert [post.json for post in posts(room)] == [{"setDhcp": True}]
        await until(lambda: desk.view.administration.page is None)


async def test_the_same_address_again_is_no_move(until, tmp_path):
    async with before_dhcp(until, tmp_path) as (desk, room, _):
        lease(room, room.address)
        await to_dhcp(desk)
        said = await outcome(desk, ", as before")
        assert "Signed in, all settings read." in said
        assert room.restarts == 1
        assert len(writes(room)) == 1
        assert NetworkChanges(tmp_path).all() == []


async def test_where_it_is_looked_for_is_a_step(until, tmp_path):
    async with before_dhcp(until, tmp_path) as (desk, room, new):
        room.reboot_seconds = 0.8
        await to_dhcp(desk)
        await until(lambda: desk.view.applying.moving.looking)
        old = desk.view.session.station.origin.host
        words = f"another address: running, Looking at {old} and by mDNS: 0 of 1 s."
        (steps,) = [s for s in desk.window.findChildren(StepList) if s.isVisible()]
        await until(lambda: words in steps.accessibleName())
        assert desk.view.administration.words == "Looking for it, 0 s"
        await outcome(desk, f"answers at {new}")


async def test_a_station_that_never_restarts_is_said_so(until, tmp_path):
    async with before_dhcp(until, tmp_path) as (desk, room, _):
        room.faults.add("POST", "/reboot", json={
            "data": None, "errorCode": 0, "errorMsg": "", "isSuccess": True,
            "rebootRequired": False,
        })  # fmt: skip
        await to_dhcp(desk)
        said = await outcome(desk, ", as before")
        assert "Address by is Static" in said
        assert "It did not take all of the change." in said


async def test_a_station_that_is_not_back_is_a_page_with_what_to_do(until, tmp_path):
    async with before_dhcp(until, tmp_path) as (desk, room, _):
        room.reboot_seconds = 1e9
        old = room.address
        await to_dhcp(desk)
        said = await lost(desk)
        assert "Boardroom-2 is not found" in said
        assert f"old {old}/" in said
        assert "list of the DHCP server" in said
        assert "one network cable" in said
        assert "Still watching, " in said
        assert len(NetworkChanges(tmp_path).all()) == 1
        room.go_online()
        await outcome(desk, ", as before")
        assert len(writes(room)) == 1
        assert NetworkChanges(tmp_path).all() == []


async def test_the_watching_can_be_left_with_the_values_kept(until, tmp_path):
    async with before_dhcp(until, tmp_path) as (desk, room, _):
        room.reboot_seconds = 1e9
        desk.view.administration.restarting.move_pace = QUICK.scaled(100)
        await to_dhcp(desk)
        await until(lambda: desk.usable("restart.stop"))
        desk.click("restart.stop")
        await outcome(desk, "No longer watching Boardroom-2.")
        await until(lambda: desk.view.administration.page is None)
        assert desk.view.session.state is State.ENDED
        assert len(NetworkChanges(tmp_path).all()) == 1


@pytest.mark.parametrize("https", [False, True])
async def test_another_machine_at_its_old_address_is_named_and_gets_nothing(until, tmp_path, https):
    async with before_dhcp(until, tmp_path, https) as (desk, room, _):
        old = desk.view.session.station.origin
        room.reboot_seconds = 1e9
        await to_dhcp(desk)
        await until(lambda: desk.view.applying.moving.looking and not room.online)
        async with instead(room.name if https else "Rogue", old) as rogue:
            await lost(desk)
            await until(lambda: f"Another machine answers at {old.netloc}" in desk.said())
            assert "no password and no setting went there" in desk.said()
            assert all(record.path.endswith("/model") for record in rogue.requests)
            desk.click("lost.stop")
            await outcome(desk, "No longer watching")


async def test_one_that_is_told_apart_only_by_its_mac_is_no_return(until, tmp_path):
    """Over http, with the name and the model of ours: it answers where ours was."""
    async with before_dhcp(until, tmp_path) as (desk, room, _):
        old = desk.view.session.station.origin
        room.reboot_seconds = 1e9
        await to_dhcp(desk)
        await until(lambda: desk.view.applying.moving.looking and not room.online)
        async with instead(room.name, old) as twin:
            await until(lambda: "It gave itself away only after the sign-in." in desk.said())
            assert logins(twin) == 1
            assert writes(twin) == []
            assert desk.view.session.state is State.ENDED
            assert len(NetworkChanges(tmp_path).all()) == 1


async def test_a_refused_restart_is_no_move(until, tmp_path):
    async with before_dhcp(until, tmp_path) as (desk, room, _):
        room.faults.add("POST", "/reboot", error_code=1004, error_msg="A meeting is on")
        await to_dhcp(desk)
        await outcome(desk, "A meeting is on")
        assert desk.view.session.state is State.SIGNED_IN
        assert NetworkChanges(tmp_path).all() == []


async def test_it_is_found_by_real_mdns_and_its_row_follows(until, tmp_path):
    room = SimulatedStation(
        unique(), moves=True, address=address(), https=False, announce_seconds=0.3
    )
    new = address()
    lease(room, new)
    with Simulator([room], mdns=True):
        async with program(tmp_path) as hands:
            await hands.enter(room.http_url)
            view, place = hands.view, hands.window.place
            view.administration.restarting.move_pace = QUICK.scaled(10)
            desk = Desk(view)
            desk.window = hands.window
            await to_dhcp(desk)
            await outcome(desk, f"answers at {new}")
            await until(lambda: place.discovery.stations[place._key(view)].origin.host == new)
            assert list(place.views.values()) == [view]
            assert place.trust.problem == ""
            assert NetworkChanges(tmp_path).all() == []
