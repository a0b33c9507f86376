"""A change of the network through the widgets: each end, said as it is, with one write."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.jobs.follow_move import Pace
from app.network_changes import NetworkChange, NetworkChanges
from app.reach import Way
from app.session import State
from app.settings import Ethernet, Section
from app.simulator import SimulatedStation, Simulator
from tests.ui.hands import Desk, confirm, outcome, writes
from tests.ui.moves import QUICK, SLOW, address, at_desk, change, logins, lost, typed, vanish
from tests.ui.program import program

# Found


@pytest.mark.parametrize("https", [False, True])
async def test_it_moves_and_one_goes_on_there_signed_in(until, https):
    async with at_desk(until, https) as (desk, room):
        new, moves = address(), []
        desk.view.wishes.moved.connect(lambda: moves.append(1))
        await change(desk, until, new)
        said = await outcome(desk, f"answers at {new}")
        assert "Signed in, all settings read." in said
        await outcome(desk, "Saved.")
        session = desk.view.session
        assert session.station.origin.host == new
        assert session.state is State.SIGNED_IN
        assert session.drafts[Ethernet].saved.values["mask"] == "255.0.0.0"
        await until(lambda: "No changes." in desk.bar)
        assert moves == [1]
        assert len(writes(room)) == 1
        assert writes(room)[0].json["mask"] == "255.0.0.0"
        assert desk.view.applying.moving.changes.all() == []


async def test_a_reply_that_never_comes_is_followed_and_not_sent_again(until):
    async with at_desk(until) as (desk, room):
        room.faults.add("PATCH", "/ethernet", reset_after=0, apply=True)
        new = address()
        await change(desk, until, new)
        await outcome(desk, f"answers at {new}")
        await outcome(desk, "Saved.")
        assert len(writes(room)) == 1


async def test_where_it_is_looked_for_is_said_and_can_be_stopped(until):
    async with at_desk(until) as (desk, room):
        desk.view.applying.moving.pace = SLOW
        old, new = room.address, address()
        await typed(desk, until, new)
        room.faults.add("PATCH", "/ethernet", ignore=("ip", "mask", "gateway"))
        desk.click("apply")
        await confirm(desk)
        await until(lambda: f"Looking at {new}, {old} and by mDNS: 0 of 60 s." in desk.bar)
        assert "Where Boardroom-2 is: not known yet." in desk.bar
        assert not any("does not answer" in said for said in desk.banners())
        assert desk.view.administration.words == "Looking for it, 0 s"
        desk.click("stop")
        await outcome(desk, "No longer watching Boardroom-2.")
        assert len(desk.view.applying.moving.changes.all()) == 1
        assert desk.view.administration.words == ""


async def test_a_station_that_stays_is_said_field_by_field(until):
    async with at_desk(until) as (desk, room):
        room.faults.add("PATCH", "/ethernet", ignore=("ip", "mask", "gateway"))
        new = address()
        await change(desk, until, new)
        said = await outcome(desk, f"answers at {desk.view.session.station.origin.netloc}, as bef")
        assert f"Address is {room.address}" in said
        assert "Address by is Static" in said
        assert "It did not take all of the change." in said
        await outcome(desk, "Ethernet was not saved.")
        assert desk.find(QLineEdit, "ethernet.ip").text() == new
        assert len(writes(room)) == 1
        assert desk.view.applying.moving.changes.all() == []


async def test_where_nothing_tells_who_answers_the_user_is_asked(until):
    async with at_desk(until) as (desk, room):
        new = address()
        # The other one waits at the station's port.
        double = SimulatedStation(
            room.name, address=new, https=False, http_port=desk.view.session.station.origin.port
        )
        with Simulator([double]):
            double.faults.add("GET", "/model", drop=("model",))
            room.moves = False
            room.faults.add("PATCH", "/ethernet", no_reply=True, times=1)
            await typed(desk, until, new)
            desk.click("apply")
            await desk.until(
                lambda: "is in use: a machine answers there" in desk.said(), "conflict"
            )
            await confirm(desk)
            await vanish(room, until)
            said = await outcome(desk, f"Something answers at {new}")
            assert "No password was sent there" in said
            assert desk.usable("signInAgain")
            assert logins(double) == 0


# Lost


async def test_a_station_that_is_gone_is_a_page_with_what_to_do(until, tmp_path):
    async with at_desk(until) as (desk, room):
        moving = desk.view.applying.moving
        moving.changes = NetworkChanges(tmp_path)
        room.faults.add("PATCH", "/ethernet", no_reply=True, times=1)
        room.moves = False
        old, new = room.address, address()
        await change(desk, until, new)
        await vanish(room, until)
        said = await lost(desk)
        assert "Boardroom-2 is not found" in said
        assert "Still watching," in said
        assert f"The program asks {new}, {old} and by mDNS." in said
        assert f"new {new}/8   gw 127.0.0.254" in said
        assert f"old {old}/" in said
        assert "one network cable" in said
        desk.click("lost.copy")
        assert f"new {new}/8" in QApplication.clipboard().text()
        (kept,) = NetworkChanges(tmp_path).all()
        assert kept.name == "Boardroom-2"
        assert any(new in line for line in kept.note)
        room.go_online()
        await outcome(desk, ", as before")
        assert NetworkChanges(tmp_path).all() == []
        assert desk.view.administration.page is None
        assert len(writes(room)) <= 1


async def test_the_page_can_be_left_with_the_values_kept(until):
    async with at_desk(until) as (desk, room):
        room.faults.add("PATCH", "/ethernet", no_reply=True, times=1)
        await change(desk, until, address())
        await vanish(room, until)
        await lost(desk)
        desk.click("lost.stop")
        await outcome(desk, "No longer watching Boardroom-2.")
        assert desk.view.administration.page is None
        assert desk.view.session.state is State.ENDED
        assert len(desk.view.applying.moving.changes.all()) == 1


@pytest.mark.parametrize("https", [False, True])
async def test_another_machine_at_the_new_address_is_named_and_gets_nothing(until, https):
    async with at_desk(until, https) as (desk, room):
        new, port = address(), desk.view.session.station.origin.port
        rogue = SimulatedStation(
            room.name if https else "Rogue", address=new, http=not https, https=https,
            **{"https_port" if https else "http_port": port},
        )  # fmt: skip
        with Simulator([rogue]):
            room.faults.add("PATCH", "/ethernet", no_reply=True, times=1)
            await change(desk, until, new)
            await vanish(room, until)
            said = await lost(desk)
            assert f"Another machine answers at {new}" in said
            assert "no password and no setting went there" in said
            assert all(record.path.endswith("/model") for record in rogue.requests)


async def test_one_that_is_told_apart_only_after_the_sign_in_is_said_so(until):
    """Over http: the same name and model, another MAC."""
    async with at_desk(until) as (desk, room):
        old, new = desk.view.session.station.origin, address()
        twin = SimulatedStation(room.name, address=new, https=False, http_port=old.port)
        with Simulator([twin]):
            room.faults.add("PATCH", "/ethernet", no_reply=True, times=1)
            await change(desk, until, new)
            await vanish(room, until)
            said = await lost(desk)
            assert f"Another machine answers at {new}" in said
            assert "has seen it: change the password" in said
            assert "No longer watching." in said
            assert logins(twin) == 1
            assert writes(twin) == []
            assert desk.view.session.station.origin == old
            assert desk.view.session.state is State.ENDED
            desk.click("lost.stop")
            await until(lambda: desk.view.administration.page is None)
            assert len(desk.view.applying.moving.changes.all()) == 1


# The list, joins


async def test_the_row_and_the_view_stay_together(until, tmp_path):
    room = SimulatedStation(moves=True, address=address(), https=False)
    with Simulator([room]):
        async with program(tmp_path) as hands:
            await hands.enter(room.http_url)
            view, place, new = hands.view, hands.window.place, address()
            view.applying.moving.pace = QUICK
            desk = Desk(view)
            desk.window = hands.window
            await change(desk, until, new)
            await outcome(desk, f"answers at {new}")
            await until(lambda: place.discovery.stations[place._key(view)].origin.host == new)
            assert place.current is view
            assert list(place.views.values()) == [view]
            assert place.trust.problem == ""
            assert NetworkChanges(tmp_path).all() == []
            await until(lambda: not view.applying.busy)


async def test_who_looks_at_its_new_row_meanwhile_gets_the_view_that_follows(until, tmp_path):
    room = SimulatedStation(moves=True, address=address(), https=False)
    with Simulator([room]):
        async with program(tmp_path) as hands:
            await hands.enter(room.http_url)
            view, window, new = hands.view, hands.window, address()
            view.applying.moving.pace = Pace(pause=1, between=0.05, settle=60, within=60)
            desk = Desk(view)
            desk.window = window
            await change(desk, until, new)
            await until(lambda: room.address == new)
            row = await hands.open(room.http_url)
            assert hands.view is not view
            await until(lambda: list(window.place.views.values()) == [view])
            assert hands.view is view
            assert view.isVisible()
            assert window.sidebar.list.key() == row
            await until(lambda: not view.applying.busy)


async def test_a_station_that_joined_and_is_not_seen_any_more_is_looked_for(until):
    async with at_desk(until) as (desk, room):
        room.go_offline()
        desk.view.wishes.unseen.emit("Guests <b>")
        said = await lost(desk)
        assert "told to join Guests <b>" in said
        assert f"by cable {room.address}/" in said
        room.go_online()
        await outcome(desk, ", as before")
        assert writes(room) == []


async def test_a_sign_in_that_is_refused_there_is_said(until):
    async with at_desk(until) as (desk, room):
        room.faults.add("POST", "/login", error_code=1001, error_msg="Locked")
        new = address()
        await change(desk, until, new)
        said = await outcome(desk, "but the sign-in failed")
        assert "Locked" in said
        assert desk.view.session.station.origin.host == new
        assert logins(room) == 2
        room.faults.clear()


# Other ends


async def test_a_refusal_is_no_move(until):
    async with at_desk(until) as (desk, room):
        room.faults.add("PATCH", "/ethernet", error_code=1003, error_msg="Not now")
        await change(desk, until, address())
        await outcome(desk, "Not now")
        assert "follow" not in desk.view.session.running
        assert desk.view.applying.moving.changes.all() == []


async def test_the_new_name_of_its_own_wifi_goes_last(until, monkeypatch):
    """Where this computer came in through it, it is asked before, too."""
    async with at_desk(until) as (desk, room):
        monkeypatch.setattr("ui.moving.way_in", lambda session, ours: Way.OWN_WIFI)
        desk.write("general.devName", "Hall-7")
        desk.view.go_to(Section.POWER_SAVING)
        desk.view.go_to(Section.WIFI)
        desk.click("wifi.hideSSID")
        await until(lambda: desk.usable("apply"))
        desk.click("apply")
        await until(lambda: "came in through the station’s own Wi-Fi" in desk.said())
        await confirm(desk)
        await until(lambda: room.name == "Hall-7")
        await until(lambda: "No changes." in desk.bar)
        assert len(writes(room)) == 2


async def test_values_of_a_station_that_was_not_seen_again_are_offered_at_the_next_start(
    tmp_path, until
):
    note = ("Annex   9C:5A:44:10:3A:7F", "new 10.9.9.9/24", "old 10.1.1.1/24")
    NetworkChanges(tmp_path).keep(NetworkChange("key", "Annex", datetime.now(UTC), note))
    async with program(tmp_path) as hands:
        assert any("Where is Annex?" in said for said in hands.banners())
        hands.click("network.show")
        await until(lambda: hands.usable("networkValues.copy"))
        assert "10.9.9.9/24" in hands.said()
        hands.click("action")
        await until(lambda: not any("Annex" in said for said in hands.banners()))
    assert NetworkChanges(tmp_path).all() == []
