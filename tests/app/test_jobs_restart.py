"""Restart: one POST, then reads only; back is decided by two good answers."""

import asyncio

import pytest

from app.errors import Cause, Rejected, Unreachable
from app.jobs import steps
from app.jobs.find_again import Pace, Phase
from app.jobs.follow_move import End, follow_move
from app.jobs.follow_move import Pace as Move
from app.jobs.restart import MOVE_PACE, restart, send_restart
from app.session import State
from app.settings import General, Resolution
from tests.app.conftest import every_dialect
from tests.app.edits import edit, edits

QUICK = Pace().scaled(1 / 50)


def posts(simulated):
    return [r for r in simulated.requests if r.path.endswith("/reboot")]


@every_dialect
async def test_it_is_gone_and_back_and_signed_in(session, simulated):
    edit(session, General, devName="Hall-7")
    seen = []
    done = await restart(session, seen.append, pace=QUICK)
    assert done.signed_in
    assert done.back.gone
    assert done.back.origin == session.station.origin
    assert session.state is State.SIGNED_IN
    assert len(posts(simulated)) == 1
    assert edits(session) == {"devName"}
    phases = [step.phase.value for step in seen]
    assert phases.index("until it is gone") < phases.index("until it is back")
    assert phases[-2:] == ["sign in again", "read everything"]


async def test_what_needed_a_restart_has_had_it(session, simulated):
    draft = session.drafts[Resolution]
    other = next(n for n in draft.saved.choices("hdmiResolution") if n != draft["hdmiResolution"])
    await session.station.save(draft.saved, {"hdmiResolution": other})
    session.restart_needed = {Resolution.fields()["hdmiResolution"].spec.section}
    await restart(session, pace=QUICK)
    assert not session.restart_needed
    assert session.drafts[Resolution]["hdmiResolution"] == other


async def test_a_station_that_was_renamed_meanwhile_is_found_again(session, simulated):
    """By somebody else, or by an edit of ours whose answer never came."""
    simulated.change("general", devName="Theirs-1")
    async with asyncio.timeout(20):
        done = await restart(session, pace=QUICK)
    assert done.signed_in
    assert session.info.devName == "Theirs-1"


async def test_a_sign_in_that_ends_while_it_reads_is_not_called_signed_in(session, simulated):
    simulated.faults.add("GET", "/power*", status=401)
    done = await restart(session, pace=QUICK)
    assert session.state is State.ENDED
    assert not done.signed_in


async def test_a_refusal_is_raised_and_nothing_is_waited_for(session, simulated):
    simulated.faults.add("POST", "/reboot", error_code=1004, error_msg="Busy")
    with pytest.raises(Rejected):
        await restart(session, pace=QUICK)
    assert session.state is State.SIGNED_IN


@pytest.mark.parametrize("fault", [{"reset_after": 0.3}, {"body": b"<html>"}, {"truncate": 5}])
async def test_an_answer_that_never_came_is_no_refusal_and_nothing_is_sent_twice(
    session, simulated, fault
):
    simulated.faults.add("POST", "/reboot", **fault)
    assert (await restart(session, pace=QUICK)).signed_in
    assert len(posts(simulated)) == 1


async def test_where_nobody_can_be_reached_nothing_was_sent(session, simulated):
    simulated.go_offline()
    with pytest.raises(Unreachable) as error:
        await restart(session, pace=QUICK)
    assert not error.value.sent


async def test_never_back_is_said_and_watched_on(session, simulated, until):
    simulated.reboot_seconds = 1e9
    pace = Pace(pause=0.01, between=0.02, gone_within=1, overdue=0.1)
    seen = []
    task = asyncio.ensure_future(restart(session, seen.append, pace=pace))
    await until(lambda: any(step.phase is Phase.OVERDUE for step in seen))
    assert not task.done()
    simulated.go_online()
    assert (await task).signed_in
    assert len(posts(simulated)) == 1


async def test_it_can_be_left_alone_at_each_step(session, simulated):
    """Cancel stops the watching; what was sent is sent."""
    count = 0
    async for step in steps(lambda report: restart(session, report, pace=QUICK)):
        count += 1
        if step.phase is Phase.BACK:
            break
    assert count
    assert len(posts(simulated)) == 1


async def test_back_to_dhcp_is_followed_as_every_move(session, simulated):
    simulated.change("ethernet", enableDHCP=False)
    await send_restart(session, set_dhcp=True)
    assert not session.station.signed_in
    found = await follow_move(session, (), pace=Move(0.02, 0.04, 0.3, 30))
    assert (found.end, found.signed_in, found.gone) == (End.UNMOVED, True, True)
    assert [post.json for post in posts(simulated)] == [{"setDhcp": True}]
    assert simulated.data("ethernet")["enableDHCP"] is True


def test_a_restart_to_dhcp_is_not_called_lost_before_a_restart_can_have_ended():
    assert Pace().overdue < MOVE_PACE.within


async def test_a_station_that_never_goes_away_is_said_to_have_stayed(session, simulated):
    simulated.faults.add("POST", "/reboot", json={
        "data": None, "errorCode": 0, "errorMsg": "", "isSuccess": True, "rebootRequired": False,
    })  # fmt: skip
    session.restart_needed = {General.fields()["devName"].spec.section}
    done = await restart(session, pace=QUICK)
    assert not done.back.gone
    assert session.restart_needed


async def test_another_that_answers_gets_no_password(session, simulated, until):
    """Over http by name and model: it is waited for, and nothing is sent."""
    task = asyncio.ensure_future(restart(session, pace=Pace(0.01, 0.02, 1, 100)))
    await until(lambda: posts(simulated))
    simulated.faults.add("GET", "/model", times=None, data={"devName": "Rogue"})
    logins = sum(r.path.endswith("/login") for r in simulated.requests)
    await asyncio.sleep(0.5)
    assert not task.done()
    assert sum(r.path.endswith("/login") for r in simulated.requests) == logins
    simulated.faults.clear()
    assert (await task).signed_in


async def test_two_good_answers_are_needed(session, simulated, until):
    """It answers, dies, answers (faults.md D6)."""
    task = asyncio.ensure_future(restart(session, pace=Pace(0.02, 0.2, 1, 100)))
    await until(lambda: posts(simulated))
    await until(lambda: not simulated.online)
    models = sum(r.path.endswith("/model") for r in simulated.requests)
    await until(lambda: sum(r.path.endswith("/model") for r in simulated.requests) > models)
    simulated.go_offline()
    await asyncio.sleep(0.3)
    assert not task.done()
    simulated.go_online()
    assert (await task).signed_in


async def test_a_sign_in_that_fails_then_is_raised_with_the_edits_kept(session, simulated):
    edit(session, General, devName="Hall-7")
    simulated.faults.add("POST", "/login", error_code=1001, error_msg="No", times=None)
    with pytest.raises(Rejected) as error:
        await restart(session, pace=QUICK)
    assert error.value.cause is Cause.SAID_NO
    assert edits(session) == {"devName"}
