"""A new API key: asked for once, and known for certain or said not to be."""

import pytest

from app.errors import Rejected, Unreachable, Untrusted
from app.jobs.apply import Outcome
from app.jobs.renew_api_key import renew_api_key
from tests.app.conftest import every_dialect

KEY = "/remote/apikey"


def puts(simulated):
    return [r for r in simulated.requests if r.method == "PUT" and r.path.endswith(KEY)]


@every_dialect
async def test_the_new_key_and_what_is_said_of_it(session, simulated):
    old = simulated.access.key
    done = await renew_api_key(session)
    assert done.outcome is Outcome.SAVED
    assert done.key.token == simulated.access.key != old
    assert (done.key.expiredTime, done.key.scope) == ("-1", "station")
    assert len(puts(simulated)) == 1
    await session.station.api_key()  # the sign-in goes on


async def test_a_refusal_is_raised(session, simulated):
    simulated.faults.add("PUT", KEY, error_code=1004, error_msg="Busy")
    with pytest.raises(Rejected):
        await renew_api_key(session)


async def test_an_answer_without_the_key_is_read_back(session, simulated):
    simulated.faults.add("PUT", KEY, drop=("token",))
    done = await renew_api_key(session)
    assert done.key.token == simulated.access.key
    assert done.key.scope == "station"


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        ({"reset_after": 0.3}, Outcome.SAVED),
        ({"truncate": 9}, Outcome.SAVED),
        ({"reset_before": True}, Outcome.NOT_SAVED),
        ({"body": b"<html>"}, Outcome.NOT_SAVED),
    ],
)
async def test_a_lost_answer_is_settled_by_the_key_that_holds(session, simulated, fault, outcome):
    old = simulated.access.key
    simulated.faults.add("PUT", KEY, **fault)
    done = await renew_api_key(session)
    assert done.outcome is outcome
    assert (simulated.access.key != old) is (outcome is Outcome.SAVED)
    assert done.key.token == simulated.access.key
    assert len(puts(simulated)) == 1


async def test_where_it_cannot_be_read_it_is_not_known(session, simulated):
    simulated.faults.add("PUT", KEY, restart=True, reset_after=0.2)
    simulated.reboot_seconds = 1e9
    done = await renew_api_key(session)
    assert done.outcome is Outcome.UNKNOWN
    assert done.key.token is None


async def test_nobody_there_nothing_sent(session, simulated):
    simulated.go_offline()
    with pytest.raises(Unreachable):
        await renew_api_key(session)


async def test_another_station_is_not_asked(session, simulated):
    simulated.model = "OTHER"
    with pytest.raises(Untrusted):
        await renew_api_key(session)
    assert not puts(simulated)
