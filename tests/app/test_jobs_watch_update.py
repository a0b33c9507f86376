"""Watching an installation: the station back late, twice, with another version, never; a crash."""

import asyncio
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.errors import Untrusted
from app.firmware_image import METADATA, open_image
from app.jobs.find_again import Pace
from app.jobs.find_again import Phase as Wait
from app.jobs.step import Step
from app.jobs.update_firmware import Phase, update_firmware
from app.jobs.watch_update import Phase as Watch
from app.jobs.watch_update import Update, Verdict, watch_update
from app.session import Session
from app.station import Station

PACE = Pace(pause=0.03, between=0.03, gone_within=3, overdue=0.2, settle=0.6)
ORDERED = Update("Room", "S1", "2.4.1", "2.5.0", ordered=datetime.now(UTC))


@pytest.fixture
def image(tmp_path):
    path = tmp_path / "update.zip"
    with zipfile.ZipFile(path, "w") as out:
        out.writestr(METADATA, "version=2.5.0\n")
    with open_image(path) as opened:
        yield opened


def orders(simulated):
    return [r for r in simulated.requests if r.path.endswith("/firmware") and r.method == "POST"]


async def test_a_station_that_takes_its_time_is_waited_for(session, simulated, image):
    simulated.firmware.prepare = 0.8
    seen: list[Step] = []
    pace = replace(PACE, overdue=60)
    done = await update_firmware(session, image, seen.append, pace=pace)
    assert (done.verdict, done.restarted) == (Verdict.UPDATED, True)
    phases = list(dict.fromkeys(step.phase for step in seen))
    assert phases.index(Phase.TAKEN) < phases.index(Wait.GONE) < phases.index(Wait.BACK)


async def test_a_station_that_restarts_twice_is_watched_to_the_end(session, simulated, image):
    """It is back with the old version first; only then comes the new one."""
    simulated.firmware.restarts, simulated.firmware.between = 2, 0.5
    seen: list[Step] = []
    done = await update_firmware(session, image, seen.append, pace=PACE)
    assert any(step.phase is Watch.SETTLE for step in seen)
    assert simulated.firmware.current == "2.5.0"
    assert done.verdict is Verdict.SIGNED_OUT  # one automatic sign-in, and no second one
    await session.sign_in("admin", "station1")
    again = await watch_update(session, done.update, pace=PACE, anew=True)
    assert again.verdict is Verdict.UPDATED
    assert len(orders(simulated)) == 1


async def test_one_that_stays_with_the_old_version_is_said_after_a_while(session, simulated, image):
    simulated.firmware.result = "2.4.1"
    began = asyncio.get_running_loop().time()
    done = await update_firmware(session, image, pace=PACE)
    assert (done.verdict, done.after, done.restarted) == (Verdict.OTHER, "2.4.1", True)
    assert asyncio.get_running_loop().time() - began > PACE.settle


async def test_one_that_was_never_away_did_not_restart(session, simulated, image):
    simulated.faults.add("POST", "/firmware", json={
        "data": True, "errorCode": 0, "errorMsg": "", "isSuccess": True, "rebootRequired": False,
    })  # fmt: skip
    done = await update_firmware(session, image, pace=replace(PACE, gone_within=0.3))
    assert (done.verdict, done.restarted) == (Verdict.OTHER, False)


async def test_one_that_never_comes_back_is_overdue_and_watched(session, simulated, image, until):
    simulated.reboot_seconds = float("inf")
    seen: list[Step] = []
    task = asyncio.ensure_future(update_firmware(session, image, seen.append, pace=PACE))
    await until(lambda: any(step.phase is Wait.OVERDUE for step in seen))
    simulated.go_online()
    assert (await task).verdict is Verdict.UPDATED
    assert len(orders(simulated)) == 1


async def test_one_that_tells_no_version_is_not_called_updated(session, simulated, image):
    simulated.faults.add("GET", "/firmware", times=1)  # the one before the order is answered
    simulated.faults.add("GET", "/firmware", error_code=1000, error_msg="busy")
    done = await update_firmware(session, image, pace=replace(PACE, settle=0))
    assert (done.verdict, done.after) == (Verdict.SILENT, None)


async def test_another_station_in_its_place_gets_no_password(session, simulated, image, until):
    seen: list[Step] = []
    simulated.reboot_seconds = float("inf")
    task = asyncio.ensure_future(update_firmware(session, image, seen.append, pace=PACE))
    await until(lambda: any(step.phase is Wait.OVERDUE for step in seen))
    simulated.faults.add("GET", "/model", data={"devName": "Boardroom-2", "model": "ASTROS-S1"})
    simulated.faults.add("GET", "/ethernet", data={"mac": "02:00:00:00:00:99"})
    simulated.faults.add("GET", "/wifi", data={"mac": "02:00:00:00:00:98"})
    simulated.go_online()
    with pytest.raises(Untrusted):
        await task


# After a crash


@pytest.fixture
async def next_start(session, simulated):
    """Another run of the program, signed in by its user."""
    async with Station(session.station.origin) as station:
        new = Session(station, await station.model())
        await new.sign_in("admin", "station1")
        yield new


@pytest.mark.parametrize(("runs", "verdict"), [
    ("2.5.0", Verdict.UPDATED), ("9.9", Verdict.OTHER),
])  # fmt: skip
async def test_the_next_start_compares_at_once(next_start, simulated, runs, verdict):
    simulated.firmware.current = runs
    began = asyncio.get_running_loop().time()
    update = replace(ORDERED, ordered=datetime.now(UTC) - timedelta(hours=1))
    done = await watch_update(next_start, update, pace=PACE, anew=True)
    assert (done.verdict, done.after) == (verdict, runs)
    assert asyncio.get_running_loop().time() - began < 2
    assert not orders(simulated)


async def test_the_next_start_gives_a_young_order_its_time(next_start, simulated, until):
    """The program died right after the order: the station still answers, with the old version."""
    seen: list[Step] = []
    update = replace(ORDERED, ordered=datetime.now(UTC))
    work = watch_update(next_start, update, seen.append, pace=PACE, anew=True)
    task = asyncio.ensure_future(work)
    await until(lambda: any(step.phase is Watch.SETTLE for step in seen))
    simulated.firmware.current = "2.5.0"
    assert (await task).verdict is Verdict.UPDATED


async def test_an_old_order_without_effect_cannot_be_told(next_start, simulated):
    update = replace(ORDERED, expected=None, ordered=datetime.now(UTC) - timedelta(hours=1))
    done = await watch_update(next_start, update, pace=PACE, anew=True)
    assert (done.verdict, done.restarted) == (Verdict.UNCHANGED, False)


async def test_without_a_sign_in_nothing_is_said(session, simulated):
    session.lose_sign_in()
    done = await watch_update(session, ORDERED, pace=PACE)
    assert done.verdict is Verdict.SIGNED_OUT
