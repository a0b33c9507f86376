"""A licence key: what may be one, and what the station makes of it."""

import pytest

from app.errors import Rejected, Unreachable, Untrusted
from app.jobs.activate_licence import KEY, activate_licence
from app.jobs.apply import Outcome
from tests.app.conftest import every_dialect

GOOD = "QVNUUk9TLUJZT00tMjA5OQ=="
PATH = "/conference/appBYOM"


def puts(simulated):
    return [r for r in simulated.requests if r.method == "PUT" and r.path.endswith(PATH)]


@pytest.mark.parametrize("key", ["a", "Az09=/+", "x" * 69])
def test_what_may_be_a_key(key):
    assert KEY(key, {}) is None


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("", "may not be empty"),
        ("x" * 70, "1 too many: at most 69"),
        ("ab-c", "“-” is not allowed"),
        ("ab c", "A space is not allowed"),
        ("ä", "“ä” is not allowed"),
        ("a\n", "is not allowed"),
    ],
)
def test_what_cannot_be_one_says_why(key, words):
    assert words in KEY(key, {})


@every_dialect
async def test_it_is_activated_and_read_back(session, simulated):
    done = await activate_licence(session, GOOD)
    assert done.outcome is Outcome.SAVED
    assert (done.licence.status, done.licence.key) == (1, GOOD)
    assert simulated.licence.key == GOOD
    assert [r.json for r in puts(simulated)] == [{"key": GOOD, "type": "appBYOM"}]


async def test_a_refusal_is_raised(session, simulated):
    with pytest.raises(Rejected, match="not valid"):
        await activate_licence(session, "short")
    assert not simulated.licence.key


async def test_taken_but_not_activated_is_no_success(session, simulated):
    simulated.faults.add("PUT", PATH, ignore=("key",), json=OK)
    done = await activate_licence(session, GOOD)
    assert done.outcome is Outcome.NOT_SAVED
    assert done.licence.status == 0


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        ({"reset_after": 0.3}, Outcome.SAVED),
        ({"reset_before": True}, Outcome.NOT_SAVED),
    ],
)
async def test_a_lost_answer_is_settled_by_the_licence(session, simulated, fault, outcome):
    simulated.faults.add("PUT", PATH, **fault)
    done = await activate_licence(session, GOOD)
    assert done.outcome is outcome
    assert len(puts(simulated)) == 1


async def test_an_older_licence_proves_nothing(session, simulated):
    simulated.licence.activate("x" * 20)
    simulated.faults.add("PUT", PATH, reset_before=True)
    assert (await activate_licence(session, GOOD)).outcome is Outcome.NOT_SAVED


async def test_where_it_cannot_be_read_it_is_not_known(session, simulated):
    simulated.faults.add("PUT", PATH, restart=True)
    simulated.faults.add("GET", PATH, delay=0.1, apply=True)  # it is gone before it answers that
    simulated.reboot_seconds = 1e9
    assert (await activate_licence(session, GOOD)).outcome is Outcome.UNKNOWN


async def test_nobody_there_nothing_sent(session, simulated):
    simulated.go_offline()
    with pytest.raises(Unreachable):
        await activate_licence(session, GOOD)


async def test_another_station_gets_no_key(session, simulated):
    simulated.model = "OTHER"
    with pytest.raises(Untrusted):
        await activate_licence(session, GOOD)
    assert not puts(simulated)


OK = {"isSuccess": True, "errorCode": 0, "errorMsg": "", "data": True, "rebootRequired": False}
