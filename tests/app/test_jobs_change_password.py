"""A new password: one request, the session goes on, and what is not known is said to be so."""

from dataclasses import replace

import pytest

from app.errors import BadReply, Rejected, Unreachable
from app.jobs.change_password import Phase, Whose, change_password
from app.session import State
from app.settings import General
from tests.app.conftest import every_dialect
from tests.app.edits import edit, edits

NEW = "aB3dE6gH9kL2mN5p"


def asked(simulated, path):
    return [r for r in simulated.requests if r.path.endswith(path)]


def sent(simulated):
    return [r for r in simulated.requests if r.method == "PUT"]


def once_sent(simulated, **fault):
    """A report that has GET model answer so from the moment of the request on."""

    def report(step):
        if step.phase is Phase.SEND:
            simulated.faults.add("GET", "/model", times=None, **fault)

    return report


@every_dialect
async def test_the_admin_password_is_changed_and_the_session_goes_on(session, simulated):
    edit(session, General, devName="Hall-7")
    done = await change_password(session, Whose.ADMIN, "station1", NEW)
    assert (done.known, done.signed_in) == (True, True)
    assert simulated.password == NEW
    assert session.knows(NEW)
    assert session.state is State.SIGNED_IN
    assert edits(session) == {"devName"}
    assert len(sent(simulated)) == 1
    assert len(asked(simulated, "/login")) == 1


async def test_the_moderation_password_is_changed_and_the_hint_read_anew(session, simulated):
    assert session.info.isModerationInit
    done = await change_password(session, Whose.MODERATION, "moderator", NEW)
    assert done.known
    assert simulated.access.moderation_password == NEW
    assert simulated.password == "station1"
    assert session.knows("station1")
    assert session.info.isModerationInit is False


@pytest.mark.parametrize("whose", Whose)
async def test_a_wrong_old_one_is_refused_and_nothing_changes(session, simulated, whose):
    with pytest.raises(Rejected) as error:
        await change_password(session, whose, "wrong", NEW)
    assert "old password" in error.value.message
    assert simulated.password == "station1"
    assert session.knows("station1")
    assert session.state is State.SIGNED_IN


async def test_where_the_station_ended_the_sign_in_it_is_made_again_once(session, simulated):
    simulated.dialect = replace(simulated.dialect, password_ends_sign_ins=True)
    edit(session, General, devName="Hall-7")
    done = await change_password(session, Whose.ADMIN, "station1", NEW)
    assert done.signed_in
    assert session.station.signed_in
    assert edits(session) == {"devName"}
    assert [r.json["password"] for r in asked(simulated, "/login")] == ["station1", NEW]


async def test_a_sign_in_again_that_fails_leaves_the_user_to_it(session, simulated):
    simulated.dialect = replace(simulated.dialect, password_ends_sign_ins=True)
    simulated.faults.add("POST", "/login", error_code=1001, error_msg="No", times=None)
    done = await change_password(session, Whose.ADMIN, "station1", NEW)
    assert (done.known, done.signed_in) == (True, False)
    assert session.state is State.ENDED
    assert len(asked(simulated, "/login")) == 2


async def test_nobody_there_changes_nothing(session, simulated):
    simulated.go_offline()
    with pytest.raises(Unreachable) as error:
        await change_password(session, Whose.ADMIN, "station1", NEW)
    assert not error.value.sent
    assert session.knows("station1")


@pytest.mark.parametrize("fault", [{"reset_after": 0.2}, {"truncate": 5}])
async def test_an_answer_that_never_came_is_settled_by_one_sign_in(session, simulated, fault):
    simulated.faults.add("PUT", "/admin/password", **fault)
    done = await change_password(session, Whose.ADMIN, "station1", NEW)
    assert simulated.password == NEW
    assert (done.known, done.signed_in) == (True, True)
    assert session.knows(NEW)
    assert len(sent(simulated)) == 1


async def test_an_answer_that_never_came_and_was_not_taken_is_raised(session, simulated):
    simulated.faults.add("PUT", "/admin/password", body=b"<html>")
    with pytest.raises(BadReply):
        await change_password(session, Whose.ADMIN, "station1", NEW)
    assert session.knows("station1")
    assert session.station.signed_in


async def test_where_nobody_answers_any_more_it_stays_unknown(session, simulated):
    simulated.faults.add("PUT", "/admin/password", reset_after=0.2)
    report = once_sent(simulated, status=500)
    done = await change_password(session, Whose.ADMIN, "station1", NEW, report)
    assert not done.known
    assert session.knows("station1")
    assert len(asked(simulated, "/login")) == 1


async def test_another_that_answers_gets_no_password(session, simulated):
    simulated.faults.add("PUT", "/admin/password", reset_after=0.2)
    report = once_sent(simulated, data={"devName": "Rogue"})
    done = await change_password(session, Whose.ADMIN, "station1", NEW, report)
    assert not done.known
    assert len(asked(simulated, "/login")) == 1


async def test_the_moderation_password_stays_unknown_without_an_answer(session, simulated):
    simulated.faults.add("PUT", "/moderation/password", reset_after=0.2)
    done = await change_password(session, Whose.MODERATION, "moderator", NEW)
    assert (done.known, done.signed_in) == (False, True)
