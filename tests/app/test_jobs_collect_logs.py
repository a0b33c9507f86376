"""Logs: the switch by the user's word alone, gathering to its end, then a file."""

import asyncio

import pytest

from app.errors import BadReply, Rejected, Unreachable
from app.jobs.collect_logs import Phase, collect_logs, set_switch
from app.jobs.save_file import save_file
from tests.app.conftest import every_dialect

PAUSE = 0.01
SWITCH, LOG = "/system/log/switch", "/system/log"


def sent(simulated, path):
    return [r for r in simulated.requests if r.method != "GET" and r.path.endswith(path)]


@every_dialect
async def test_switched_on_gathered_and_saved(session, simulated, tmp_path):
    seen = []
    source = await collect_logs(session, seen.append, switch_on=True, pause=PAUSE)
    assert simulated.logs.enabled
    count = await save_file(session, source, tmp_path / "logs.zip")
    assert (tmp_path / "logs.zip").read_bytes()[:2] == b"PK"
    assert count > 100
    phases = list(dict.fromkeys(step.phase for step in seen))
    assert phases == [Phase.SWITCH, Phase.PREPARE, Phase.GATHER]
    assert [step.cancellable for step in seen][:3] == [False, False, True]
    assert len(sent(simulated, SWITCH)) == len(sent(simulated, LOG)) == 1


async def test_without_the_users_word_it_is_not_switched_on(session, simulated):
    with pytest.raises(Rejected):
        await collect_logs(session, pause=PAUSE)
    assert not simulated.logs.enabled
    assert not sent(simulated, SWITCH)


async def test_one_question_that_goes_astray_is_nothing(session, simulated):
    simulated.logs.switch(True)
    fault = simulated.faults.add("GET", LOG, reset_before=True, times=4)
    assert await collect_logs(session, pause=PAUSE)
    assert fault.hits == 4  # each question is asked once more on a dead connection


async def test_a_station_that_stays_away_ends_it(session, simulated):
    simulated.logs.switch(True)
    simulated.faults.add("GET", LOG, reset_before=True)
    with pytest.raises(Unreachable):
        await collect_logs(session, pause=PAUSE)
    assert len(sent(simulated, LOG)) == 1


@pytest.mark.parametrize(("method", "path"), [("PUT", SWITCH), ("PUT", LOG), ("GET", LOG)])
async def test_a_refusal_at_each_step_is_raised(session, simulated, method, path):
    simulated.faults.add(method, path, error_code=1004, error_msg="Busy")
    with pytest.raises(Rejected, match="Busy"):
        await collect_logs(session, switch_on=True, pause=PAUSE)


@pytest.mark.parametrize("path", [SWITCH, LOG])
async def test_a_lost_connection_at_each_write_is_raised_and_sent_once(session, simulated, path):
    fault = simulated.faults.add("PUT", path, reset_before=True)
    with pytest.raises(Unreachable):
        await collect_logs(session, switch_on=True, pause=PAUSE)
    assert fault.hits == 1


async def test_a_switch_whose_answer_is_lost_is_read_back(session, simulated):
    simulated.faults.add("PUT", SWITCH, reset_after=0.3)
    assert await set_switch(session, True)
    assert simulated.logs.enabled
    assert len(sent(simulated, SWITCH)) == 1


async def test_a_switch_that_stays_as_it_was_is_no_success(session, simulated):
    simulated.faults.add("PUT", SWITCH, ignore=("switch",), body=b"", apply=False, times=1)
    with pytest.raises(BadReply):
        await set_switch(session, True)
    simulated.faults.add("GET", SWITCH, data={"switch": False})
    with pytest.raises(BadReply, match="stayed"):
        await set_switch(session, True)


async def test_finished_without_a_file_is_no_success(session, simulated):
    simulated.logs.switch(True)
    simulated.faults.add("GET", LOG, data={"filePath": None, "statusLog": 2})
    with pytest.raises(BadReply, match="no file"):
        await collect_logs(session, pause=PAUSE)


async def test_cancel_while_it_gathers(session, simulated, until):
    simulated.logs.switch(True)
    simulated.faults.add("GET", LOG, data={"statusLog": 1, "filePath": ""})
    seen = []
    task = asyncio.ensure_future(collect_logs(session, seen.append, pause=PAUSE))
    await until(lambda: len(seen) > 3)
    assert seen[-1].cancellable
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert len(sent(simulated, LOG)) == 1
