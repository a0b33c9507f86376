"""The station's clock is set to this computer's time, and read back."""

import pytest

from app.errors import Rejected
from app.jobs.set_clock import LATE, set_clock
from app.settings import Time
from tests.app.conftest import every_dialect
from tests.app.edits import edit, outcome, writes


@every_dialect
async def test_it_has_this_computers_time(session, simulated):
    edit(session, Time, isAutoTime=False)
    await outcome(session)
    off = simulated.data("time")["curTimeMillis"]
    await session.station.save(session.drafts[Time].saved, {"curTimeMillis": 1_000_000_000_000})
    done = await set_clock(session)
    assert abs(done.off) < LATE
    assert off
    assert len(writes(simulated)) == 3


async def test_a_clock_that_does_not_take_it_is_told_by_how_much(session, simulated):
    edit(session, Time, isAutoTime=False)
    await outcome(session)
    simulated.faults.add("GET", "/time", data={"curTimeMillis": 1_000_000_000_000})
    assert (await set_clock(session)).off < -1e6


async def test_a_refusal_is_raised(session, simulated):
    simulated.faults.add("PATCH", "/time", error_code=1003, error_msg="No")
    with pytest.raises(Rejected):
        await set_clock(session)


async def test_the_edits_of_others_stay(session, simulated):
    edit(session, Time, isAutoTime=False)
    await outcome(session)
    edit(session, Time, showTime24=not session.drafts[Time]["showTime24"])
    await set_clock(session)
    assert set(session.drafts[Time].dirty) == {"showTime24"}
