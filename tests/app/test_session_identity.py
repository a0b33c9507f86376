"""Who a session takes for its station, and who it does not: model, MAC, name."""

import pytest

from app.errors import BadReply, Cause, Unreachable, Untrusted
from app.session import State


async def test_another_mac_after_the_sign_in_is_refused(session, simulated):
    session.sign_out()
    for kind, mac in (("ethernet", "02:00:00:00:00:99"), ("wifi", "02:00:00:00:00:98")):
        simulated.faults.add("GET", f"/{kind}", data={"mac": mac})
    with pytest.raises(Untrusted) as error:
        await session.sign_in("admin", "station1")
    assert error.value.cause is Cause.OTHER_STATION
    assert not session.station.signed_in
    assert session.state is not State.SIGNED_IN


async def test_one_mac_of_two_is_enough(session, simulated):
    simulated.faults.add("GET", "/wifi", data={"mac": "02:00:00:00:00:98"})
    await session.check_identity()


async def test_another_model_is_refused(session, simulated):
    session.info = session.info.model_copy(update={"model": "ASTROS-S9"})
    with pytest.raises(Untrusted):
        await session.check_identity()


async def test_a_station_that_reports_no_mac_is_taken(session, simulated):
    for kind in ("ethernet", "wifi"):
        simulated.faults.add("GET", f"/{kind}", error_code=1000, times=2)
    await session.check_identity()


@pytest.mark.parametrize("fault", [{"reset_before": True}, {"body": b"<html>"}])
async def test_who_could_not_be_asked_is_not_taken(session, simulated, fault):
    """Another station of that name and model would pass where one packet is lost."""
    for kind in ("ethernet", "wifi"):
        simulated.faults.add("GET", f"/{kind}", **fault)
    with pytest.raises((Unreachable, BadReply)):
        await session.check_identity()
    with pytest.raises((Unreachable, BadReply)):
        await session.sign_in("admin", "station1")
    assert not session.station.signed_in


async def test_a_new_name_is_taken_from_who_proves_to_be_the_station(session, simulated):
    simulated.change("general", devName="Theirs-1")
    await session.check_identity()
    assert session.info.devName == "Theirs-1"


async def test_a_new_name_is_not_taken_where_no_mac_is_told(session, simulated):
    for kind in ("ethernet", "wifi"):
        simulated.faults.add("GET", f"/{kind}", status=404)
    simulated.change("general", devName="Theirs-1")
    await session.check_identity()
    assert session.info.devName == "Boardroom-2"


async def test_a_station_without_these_functions_is_taken(session, simulated):
    for kind in ("ethernet", "wifi"):
        simulated.faults.add("GET", f"/{kind}", status=404)
    await session.check_identity()
