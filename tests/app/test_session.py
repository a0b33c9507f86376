"""What lasts while somebody works on a station."""

import asyncio

import pytest

from app.errors import BadReply, Cause, Denied, Rejected, Unreachable, Untrusted
from app.models import ModelInfo
from app.session import Session, State
from app.settings import KINDS, General, Power, Section, Service, Time, Wifi, fields_of
from tests.app.conftest import every_dialect

NAME = General.fields()["devName"]
SHOW = General.fields()["ipShow"]
SAVE_AFTER = Power.fields()["time"]


def told(session):
    count = []
    session.changed.add(lambda: count.append(1))
    return count


# Signing in and loading


@every_dialect
async def test_everything_is_loaded(station):
    session = Session(station)
    assert session.state is State.SIGNED_OUT
    await session.sign_in("admin", "station1")
    await session.load()
    assert session.state is State.SIGNED_IN
    assert set(session.drafts) == set(KINDS)
    assert not session.failures
    assert not session.changes()
    assert not session.errors()
    assert session.firmware.current == "2.4.1"
    assert session.info.model == "ASTROS-S1"
    assert session.name == "Boardroom-2"
    assert session.read_at
    await session.close()


async def test_the_name_before_anything_is_known(station):
    assert Session(station).name == station.origin.netloc
    assert Session(station, ModelInfo(devName="Hall")).name == "Hall"


async def test_a_wrong_password_changes_nothing(station):
    session = Session(station)
    with pytest.raises(Rejected):
        await session.sign_in("admin", "wrong")
    assert session.state is State.SIGNED_OUT


async def test_an_attempt_that_fails_ends_the_sign_in_of_before_and_keeps_the_edits(session):
    session.edit(NAME, "Hall-7")
    with pytest.raises(Rejected):
        await session.sign_in("admin", "wrong")
    assert session.state is State.ENDED
    assert not session.station.signed_in
    assert session.changes()


async def test_one_object_that_fails_leaves_the_others(session, simulated):
    simulated.faults.add("GET", "/power/setting", status=404)
    await session.load()
    failure = session.failure(Section.POWER_SAVING)
    assert failure.error.cause is Cause.NO_SUCH_FUNCTION
    assert failure.at
    assert session.failure(Section.STATION) is None
    assert session.state is State.SIGNED_IN
    simulated.faults.clear()
    assert await session.load_kind(Power)
    assert session.failure(Section.POWER_SAVING) is None


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ({"body": b"<html>"}, BadReply),
        ({"reset_before": True}, Unreachable),
        ({"status": 401}, Denied),
    ],
)
async def test_where_nothing_can_be_read_loading_fails(session, simulated, fault, kind):
    simulated.faults.add("GET", "*", **fault)
    with pytest.raises(kind):
        await session.load()
    assert set(session.failures) == set(KINDS)


async def test_missing_facts_do_not_matter(session, simulated):
    for path in ("/firmware", "/model"):
        simulated.faults.add("GET", path, error_code=1000)
    await session.load()
    assert session.state is State.SIGNED_IN
    assert not session.failures


# Edits


async def test_edits_are_told_in_the_order_of_the_window(session):
    count = told(session)
    session.edit(SAVE_AFTER, 5)
    session.edit(NAME, "Hall-7")
    session.edit(SHOW, False)
    assert len(count) == 3
    assert [change.field.name for change in session.changes()] == ["devName", "ipShow", "time"]
    assert [change.new for change in session.changes(Section.POWER_SAVING)] == ["5 min"]
    assert session.changes(Section.MIRRORING) == []


async def test_errors_are_told_by_field(session):
    session.edit(NAME, "not a name")
    assert list(session.errors()) == [NAME]
    session.edit(NAME, "Hall-7")
    assert not session.errors()


async def test_reverting_some_and_all(session):
    for field, value in ((NAME, "Hall-7"), (SHOW, False), (SAVE_AFTER, 5)):
        session.edit(field, value)
    session.revert()
    assert len(session.changes()) == 3
    session.revert(NAME, SAVE_AFTER)
    assert [change.field for change in session.changes()] == [SHOW]
    session.revert_all()
    assert not session.changes()


async def test_reading_again_keeps_the_edits(session, simulated):
    session.edit(NAME, "Mine")
    simulated.change("general", ipShow=False)
    await session.load()
    assert session.drafts[General]["devName"] == "Mine"
    assert session.drafts[General]["ipShow"] is False


async def test_what_somebody_else_changed_in_an_edited_field_stays_to_be_settled(
    session, simulated
):
    session.edit(NAME, "Mine")
    simulated.change("general", devName="Theirs")
    fresh = await session.load_kind(General)
    assert session.drafts[General].was("devName") == "Boardroom-2"
    (conflict,) = session.drafts[General].conflicts(fresh)
    assert conflict.theirs == "Theirs"
    assert session.name == "Theirs"


async def test_an_edit_that_somebody_else_made_too_is_none_any_more(session, simulated):
    session.edit(NAME, "Same")
    simulated.change("general", devName="Same")
    await session.load()
    assert not session.changes()


# The station goes, or signs out


async def test_a_sign_out_by_the_station_keeps_the_edits(session, simulated):
    session.edit(NAME, "Mine")
    simulated.access.sign_out_all()
    with pytest.raises(Denied):
        await session.load()
    assert session.state is State.ENDED
    assert not session.station.signed_in
    assert [change.new for change in session.changes()] == ["Mine"]
    await session.sign_in("admin", "station1")
    await session.load()
    assert session.state is State.SIGNED_IN
    assert [change.new for change in session.changes()] == ["Mine"]


async def test_one_401_is_one_sign_out_and_no_second_login(session, simulated):
    before = [r.path for r in simulated.requests].count("/api/v2/station/login")
    simulated.faults.add("GET", "/time", status=401, times=1)
    await session.load_kind(Time)
    assert session.state is State.ENDED
    assert [r.path for r in simulated.requests].count("/api/v2/station/login") == before


async def test_a_lost_station_keeps_the_edits_and_comes_back(session, simulated):
    session.edit(NAME, "Mine")
    simulated.go_offline()
    with pytest.raises(Unreachable):
        await session.load()
    assert session.state is State.LOST
    assert [change.new for change in session.changes()] == ["Mine"]
    simulated.go_online()
    await session.load()
    assert session.state is State.SIGNED_IN
    assert [change.new for change in session.changes()] == ["Mine"]


async def test_signing_out_forgets_everything(session):
    session.edit(NAME, "Mine")
    session.sign_out()
    assert session.state is State.SIGNED_OUT
    assert not session.station.signed_in
    assert not session.drafts
    assert not session.changes()


async def test_no_secret_shows_in_what_is_printed(session):
    assert "station1" not in repr(session) + str(vars(session.station))


# Jobs


async def test_a_job_runs_once_at_a_time(session, until):
    go_on, runs = asyncio.Event(), []

    async def job():
        runs.append(1)
        await go_on.wait()

    assert session.start("apply", job)
    assert not session.start("apply", job)
    assert session.start("logs", job)
    await asyncio.sleep(0)
    assert runs == [1, 1]
    go_on.set()
    await until(lambda: not session.running)
    assert session.start("apply", job)
    await until(lambda: not session.running)


async def test_the_end_of_a_job_is_told(session, until):
    async def job():
        await asyncio.sleep(0)

    count = told(session)
    session.start("apply", job)
    await until(lambda: not session.running)
    assert len(count) == 2


async def test_closing_ends_the_jobs(session):
    ended = []

    async def job():
        try:
            await asyncio.sleep(60)
        finally:
            ended.append(1)

    session.start("apply", job)
    await asyncio.sleep(0)
    await session.close()
    assert ended == [1]
    assert not session.station.signed_in


# Watchers


async def test_a_watcher_that_was_taken_away_hears_nothing(session):
    count = []
    forget = session.changed.add(lambda: count.append(1))
    session.edit(NAME, "A")
    forget()
    forget()
    session.edit(NAME, "B")
    assert count == [1]


async def test_a_watcher_may_take_itself_away(session):
    count = []
    forget = session.changed.add(lambda: (count.append(1), forget()))
    session.changed.add(lambda: count.append(2))
    session.changed.tell()
    session.changed.tell()
    assert count == [1, 2, 2]


@pytest.mark.parametrize("section", Section)
def test_sections_are_those_of_the_contracts_objects(section):
    assert {field.kind for field in fields_of(section)} <= set(KINDS)


def test_the_network_goes_last():
    assert [kind.kind for kind in KINDS if kind.network] == ["wifi", "ethernet"]
    assert Service.network == 0 < Wifi.network


async def test_it_signs_in_again_once_and_only_after_what_the_program_did(session, simulated):
    assert not await session.sign_in_again()
    session.expect_return()
    session.station.sign_out()
    assert await session.sign_in_again()
    assert session.station.signed_in
    assert not await session.sign_in_again()


async def test_the_password_goes_to_no_other_that_answers_then(session, simulated):
    session.expect_return()
    session.station.sign_out()
    simulated.change("general", devName="Rogue")
    before = [r for r in simulated.requests if r.method == "POST"]
    with pytest.raises(Untrusted):
        await session.sign_in_again()
    assert [r for r in simulated.requests if r.method == "POST"] == before
    assert not await session.sign_in_again()


async def test_a_sign_out_forgets_that_it_may_return(session):
    session.expect_return()
    session.sign_out()
    assert not await session.sign_in_again()


async def test_where_it_is_read_only_nothing_is_edited_and_no_job_starts(session):
    session.taken = "Open elsewhere."
    session.edit(General.fields()["devName"], "New")
    assert not session.changes()

    async def job():
        raise AssertionError

    assert session.start("job", job) is False
    assert not session.running


async def test_a_late_refusal_of_an_old_token_ends_no_new_sign_in(session, simulated):
    simulated.faults.add("GET", "/power/setting", times=1, delay=0.2, status=401)
    late = asyncio.ensure_future(session.load_kind(Power))
    await asyncio.sleep(0.05)
    await session.sign_in("admin", "station1")
    assert await late is None
    assert session.state is State.SIGNED_IN
    assert session.station.signed_in


async def test_nothing_is_written_while_two_answer_at_one_address(session, simulated):
    session.set_doubt("Two stations answer at its address.")
    session.edit(NAME, "Hall-7")
    assert not session.changes()
    assert not session.start("apply", lambda: asyncio.sleep(0))
    session.set_doubt("")
    session.edit(NAME, "Hall-7")
    assert session.changes()
