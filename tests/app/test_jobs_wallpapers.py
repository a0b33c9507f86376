"""Looking, sending, deleting and showing wallpapers: what is told is what the station has."""

import asyncio

import pytest

from app.errors import Cause, Rejected, Unreachable, Untrusted
from app.jobs.apply import Outcome
from app.jobs.wallpapers import Phase, delete, look, served, show_now, upload
from app.settings import General
from app.simulator.pictures import png
from tests.app.conftest import every_dialect
from tests.ui.hands import requests

PICTURE = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 1200 + b"\xff\xd9"
OTHER = png(40, 30, lambda y: (1, 2, 3))


def stored(simulated, name: str) -> bytes | None:
    path = simulated.wallpapers.path(name)
    return path.read_bytes() if path else None


def put(simulated, name: str, content: bytes = OTHER) -> None:
    """Somebody else sends a picture."""
    file = simulated.new_file()
    file.write_bytes(content)
    simulated.wallpapers.store(name, file)
    file.unlink()


@every_dialect
async def test_a_picture_arrives_byte_by_byte_and_is_listed(session, simulated):
    steps = []
    done = await upload(session, PICTURE, 3, "3-cat.jpg", steps.append)
    assert done.outcome is Outcome.SAVED and done.error is None and done.shown is None
    assert done.gallery.slot(3).name == "3-cat.jpg"
    assert stored(simulated, "3-cat.jpg") == PICTURE
    sent = [int(step.detail) for step in steps if step.phase is Phase.SEND]
    assert sent[0] == 0 and sent[-1] == len(PICTURE) and len(sent) > 4
    assert sent == sorted(sent)


@every_dialect
async def test_it_comes_on_the_display_when_asked_for(session, simulated):
    done = await upload(session, PICTURE, 2, "2-cat.jpg", show=True)
    assert (done.outcome, done.shown.outcome) == (Outcome.SAVED, Outcome.SAVED)
    assert done.gallery.slot(2).on_display
    assert simulated.data("general")["curWallpaper"] == 2


async def test_a_refusal_is_the_stations_own_and_the_slot_is_read_back(session, simulated):
    simulated.faults.add("POST", "/upload", error_code=1003, error_msg="storage full")
    done = await upload(session, PICTURE, 3, "3-cat.jpg")
    assert done.outcome is Outcome.NOT_SAVED
    assert isinstance(done.error, Rejected) and done.error.message == "storage full"
    assert done.gallery.slot(3).names == ()


@pytest.mark.parametrize("dialect", ["odd"])
async def test_a_station_that_does_not_replace_keeps_the_old_picture(session, simulated):
    put(simulated, "3-old.png")
    done = await upload(session, PICTURE, 3, "3-cat.jpg")
    assert done.outcome is Outcome.NOT_SAVED
    assert "taken" in done.error.message
    assert done.gallery.slot(3).names == ("3-old.png",)


@pytest.mark.parametrize("part", [0.0, 0.5, 1.0])
async def test_a_connection_lost_on_the_way_is_told_after_a_look(session, simulated, part):
    fault = simulated.faults.add("POST", "/upload", reset_upload=part)
    done = await upload(session, PICTURE, 3, "3-cat.jpg")
    assert done.outcome is Outcome.NOT_SAVED
    assert isinstance(done.error, Unreachable)
    assert done.gallery.slot(3).names == ()
    assert fault.hits == 1, "nothing is ever sent twice"


async def test_an_answer_that_is_lost_after_all_of_it_arrived_is_a_success(session, simulated):
    simulated.faults.add("POST", "/upload", reset_before=True, apply=True)
    done = await upload(session, PICTURE, 3, "3-cat.jpg")
    assert done.outcome is Outcome.SAVED, "the picture was compared with what the station serves"
    assert stored(simulated, "3-cat.jpg") == PICTURE


@pytest.mark.parametrize("dialect", ["odd"])
async def test_without_a_picture_to_compare_nobody_knows(session, simulated):
    simulated.faults.add("POST", "/upload", reset_before=True, apply=True)
    done = await upload(session, PICTURE, 3, "3-cat.jpg")
    assert done.outcome is Outcome.UNKNOWN
    assert done.gallery.slot(3).name == "3-cat.jpg"


async def test_the_same_name_with_the_old_picture_was_not_replaced(session, simulated):
    put(simulated, "3-cat.jpg")
    simulated.faults.add("POST", "/upload", reset_upload=0.5)
    done = await upload(session, PICTURE, 3, "3-cat.jpg")
    assert done.outcome is Outcome.NOT_SAVED
    assert stored(simulated, "3-cat.jpg") == OTHER


async def test_a_station_that_is_gone_afterwards_leaves_it_unknown(session, simulated):
    simulated.faults.add("POST", "/upload", reset_upload=1.0)
    simulated.faults.add("GET", "/general/wallpaper/list", times=1, envelope={})
    simulated.faults.add("GET", "/general/wallpaper/list", reset_before=True)
    done = await upload(session, PICTURE, 3, "3-cat.jpg")
    assert (done.outcome, done.gallery) == (Outcome.UNKNOWN, None)


async def test_a_yes_that_is_followed_by_nothing_is_told(session, simulated):
    simulated.faults.add("POST", "/upload", apply=False, json={
        "isSuccess": True, "errorCode": 0, "errorMsg": "", "data": None, "model": "",
        "rebootRequired": False,
    })  # fmt: skip
    done = await upload(session, PICTURE, 3, "3-cat.jpg")
    assert (done.outcome, done.error) == (Outcome.NOT_SAVED, None)


async def test_an_early_refusal_is_shown_and_no_broken_pipe(session, simulated):
    """A11: the station answers before it has taken the body."""
    simulated.faults.add("POST", "/upload", status=413, json={"isSuccess": False, "errorCode": 5,
                         "errorMsg": "too large"})  # fmt: skip
    done = await upload(session, PICTURE * 12, 3, "3-cat.jpg")
    assert isinstance(done.error, Rejected) and done.error.message == "too large"


async def test_another_station_at_the_address_gets_nothing(session, simulated):
    session.macs = ("02:00:00:00:00:99",)
    with pytest.raises(Untrusted):
        await upload(session, PICTURE, 3, "3-cat.jpg")
    with pytest.raises(Untrusted):
        await delete(session, [3])
    with pytest.raises(Untrusted):
        await show_now(session, 1)
    assert not requests(simulated, "POST", "/upload")
    assert not requests(simulated, "DELETE") and not requests(simulated, "PATCH")


async def test_a_cancelled_upload_leaves_the_slot_as_it_was(session, simulated):
    simulated.faults.add("POST", "/upload", delay=1.0)
    task = asyncio.ensure_future(upload(session, PICTURE, 3, "3-cat.jpg"))
    await asyncio.sleep(0.2)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (await look(session)).slot(3).names == ()


@every_dialect
async def test_pictures_are_deleted_and_the_next_comes_on_the_display_first(session, simulated):
    for name in ("2-a.png", "3-b.png", "5-c.png"):
        put(simulated, name)
    await show_now(session, 3)
    done = await delete(session, [2, 3])
    assert (done.gone, done.kept, done.error) == ((2, 3), (), None)
    assert done.gallery.slot(5).on_display
    assert simulated.data("general")["curWallpaper"] == 5
    assert list(simulated.wallpapers.names) == [0, 1, 5]
    order = [r.method for r in simulated.requests if r.method in ("PATCH", "DELETE")]
    assert order == ["PATCH", "PATCH", "DELETE", "DELETE"]


async def test_what_is_not_deleted_is_told_with_the_stations_words(session, simulated):
    put(simulated, "2-a.png")
    put(simulated, "3-b.png")
    simulated.faults.add("DELETE", "/general/wallpaper/2", error_code=1004, error_msg="in use")
    done = await delete(session, [2, 3])
    assert (done.gone, done.kept) == ((3,), (2,))
    assert done.error.message == "in use"


async def test_deleting_stops_where_nobody_answers(session, simulated):
    put(simulated, "2-a.png")
    put(simulated, "3-b.png")
    simulated.faults.add("DELETE", "*", reset_before=True)
    done = await delete(session, [2, 3])
    assert (done.gone, done.kept) == ((), (2, 3))
    assert len(requests(simulated, "DELETE")) == 1


async def test_where_the_next_cannot_be_shown_nothing_is_deleted(session, simulated):
    put(simulated, "3-b.png")
    await show_now(session, 3)
    simulated.faults.add("PATCH", "/general", error_code=1004, error_msg="busy")
    done = await delete(session, [3])
    assert (done.gone, done.kept) == ((), (3,))
    assert done.error.message == "busy"
    assert not requests(simulated, "DELETE")


async def test_showing_takes_the_edit_of_the_same_field_away(session, simulated):
    session.edit(General.fields()["curWallpaper"], 5)
    done = await show_now(session, 1)
    assert done.outcome is Outcome.SAVED and done.gallery.current == 1
    assert session.changes() == []
    assert session.drafts[General].saved.values["curWallpaper"] == 1
    assert requests(simulated, "PATCH", "/general")[0].json == {"curWallpaper": 1}


async def test_showing_a_free_slot_is_refused_by_the_station(session, simulated):
    done = await show_now(session, 4)
    assert done.outcome is Outcome.NOT_SAVED and done.gallery.current == 0
    assert isinstance(done.error, Rejected)


async def test_a_yes_that_shows_another_is_told(session, simulated):
    simulated.faults.add("PATCH", "/general", ignore=("curWallpaper",))
    done = await show_now(session, 1)
    assert (done.outcome, done.error, done.gallery.current) == (Outcome.NOT_SAVED, None, 0)


async def test_a_lost_answer_is_read_back(session, simulated):
    simulated.faults.add("PATCH", "/general", reset_before=True, apply=True)
    done = await show_now(session, 1)
    assert done.outcome is Outcome.SAVED


async def test_whether_pictures_are_served_is_asked_once(session, simulated):
    assert (await served(session.station, "0-dusk.png")).startswith(b"\x89PNG")
    assert session.station.quirks["wallpaper_served"] is True
    assert await served(session.station, "2-none.jpg") is None
    assert session.station.quirks["wallpaper_served"] is True


@pytest.mark.parametrize("dialect", ["odd"])
async def test_a_station_that_serves_none_is_not_asked_again(session, simulated):
    assert await served(session.station, "0-dusk.png") is None
    asked = len(requests(simulated, "GET", ".png"))
    assert await served(session.station, "1-slate.png") is None
    assert asked == 1 == len(requests(simulated, "GET", ".png"))
    assert session.station.quirks.learned["wallpaper_served"] is False


async def test_a_web_page_is_no_picture(session, simulated):
    simulated.faults.add("GET", "*dusk*", body=b"<html>")
    assert await served(session.station, "0-dusk.png") is None
    assert session.station.quirks["wallpaper_served"] is False


@pytest.mark.parametrize("name", ["../general", "//evil/x", "a?b#c", "{id}", "é \0", "\ud800"])
async def test_a_hostile_name_asks_the_station_itself_and_nobody_else(session, simulated, name):
    before = len(simulated.requests)
    assert await served(session.station, name) is None
    assert all("/wallpaper/" in r.path for r in simulated.requests[before:])


async def test_no_route_is_no_answer_to_that_question(session, simulated):
    simulated.faults.add("GET", "*dusk*", reset_before=True)
    with pytest.raises(Unreachable) as caught:
        await served(session.station, "0-dusk.png")
    assert caught.value.cause is Cause.BROKEN_OFF
    assert session.station.quirks["wallpaper_served"] is None
