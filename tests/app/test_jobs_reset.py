"""Factory reset: one POST, then reads of GET model alone; nothing that was known holds."""

import asyncio

import pytest

from app.errors import Rejected, Unreachable
from app.jobs import steps
from app.jobs.find_again import Pace
from app.jobs.find_again import Phase as Wait
from app.jobs.reset import Phase, reset
from app.origin import candidates
from app.session import Session, State
from app.settings import General
from app.simulator import SimulatedStation, Simulator
from app.simulator.dialect import Dialect
from app.station import Station
from app.transport import Deadlines
from tests.app.conftest import every_dialect
from tests.app.edits import edit, edits

QUICK = Pace().scaled(1 / 50)


def posts(simulated):
    return [r for r in simulated.requests if r.path.endswith("/reset")]


def logins(simulated):
    return [r for r in simulated.requests if r.path.endswith("/login")]


@every_dialect
async def test_it_comes_back_as_of_the_factory_and_nobody_is_signed_in(session, simulated):
    name = simulated.name
    edit(session, General, devName="Hall-7")
    seen = []
    done = await reset(session, seen.append, pace=QUICK)
    assert done.took
    assert done.back.gone
    assert done.info.devName == simulated.name != name
    assert not done.proven
    assert session.state is State.SIGNED_OUT
    assert not session.drafts
    assert not session.knows("station1")
    assert len(posts(simulated)) == 1
    assert len(logins(simulated)) == 1
    phases = [step.phase for step in seen]
    assert phases[:2] == [Phase.SEND, Phase.TAKEN]
    assert Wait.BACK in phases


async def test_a_refusal_is_raised_and_everything_stays(session, simulated):
    edit(session, General, devName="Hall-7")
    simulated.faults.add("POST", "/system/reset", error_code=1004, error_msg="Busy")
    with pytest.raises(Rejected):
        await reset(session, pace=QUICK)
    assert session.state is State.SIGNED_IN
    assert edits(session) == {"devName"}


async def test_where_nobody_can_be_reached_nothing_was_sent(session, simulated):
    simulated.go_offline()
    with pytest.raises(Unreachable) as error:
        await reset(session, pace=QUICK)
    assert not error.value.sent
    assert session.drafts


@pytest.mark.parametrize("fault", [{"reset_after": 0.3}, {"truncate": 5}])
async def test_an_answer_that_never_came_is_waited_for_and_nothing_is_sent_twice(
    session, simulated, fault
):
    simulated.faults.add("POST", "/system/reset", **fault)
    done = await reset(session, pace=QUICK)
    assert done.took
    assert not session.drafts
    assert len(posts(simulated)) == 1


async def test_a_station_that_never_said_yes_and_is_as_before_was_not_reset(session, simulated):
    simulated.faults.add("POST", "/system/reset", body=b"<html>")
    edit(session, General, devName="Hall-7")
    done = await reset(session, pace=QUICK)
    assert not done.took
    assert edits(session) == {"devName"}
    assert session.station.signed_in


async def test_never_back_is_said_and_watched_on(session, simulated, until):
    simulated.reboot_seconds = 1e9
    pace = Pace(pause=0.01, between=0.02, gone_within=1, overdue=0.1)
    seen = []
    task = asyncio.ensure_future(reset(session, seen.append, pace=pace))
    await until(lambda: any(step.phase is Wait.OVERDUE for step in seen))
    assert not task.done()
    simulated.go_online()
    assert (await task).took


async def test_it_can_be_left_alone(session, simulated):
    async for step in steps(lambda report: reset(session, report, pace=QUICK)):
        if step.phase is Wait.BACK:
            break
    assert not session.drafts
    assert len(posts(simulated)) == 1


@pytest.mark.parametrize("renews", [True, False])
async def test_over_https_the_certificate_tells_whether_it_is_proven(renews, until):
    station = SimulatedStation(reboot_seconds=0.1, dialect=Dialect(reset_renews_certificate=renews))
    with Simulator([station]):
        client = Station(candidates(station.https_url)[0], deadlines=Deadlines().scaled(1 / 4))
        session = Session(client, await client.model())
        await session.sign_in("admin", "station1")
        done = await reset(session, pace=QUICK)
        assert done.took
        assert done.proven is not renews
        assert len(logins(station)) == 1
        await session.close()
        await asyncio.sleep(0.05)


async def test_another_model_in_its_place_is_not_it(session, simulated, until):
    task = asyncio.ensure_future(reset(session, pace=Pace(0.01, 0.02, 0.3, 100)))
    await until(lambda: posts(simulated))
    simulated.faults.add("GET", "/model", times=None, data={"model": "Toaster"})
    await asyncio.sleep(0.6)
    assert not task.done()
    simulated.faults.clear()
    assert (await task).took
