"""Apply when the station goes, signs out or is another, and when two work on one station."""

import asyncio

import pytest

from app.errors import BadReply, Denied, Rejected, Unreachable, Untrusted
from app.jobs.apply import Outcome, Phase, apply, follow
from app.origin import candidates
from app.session import Session, State
from app.settings import (
    General,
    Power,
    Resolution,
    Wifi,
)
from app.simulator import SimulatedStation, Simulator
from app.station import Station
from tests.app.conftest import every_dialect
from tests.app.edits import edit, edits, outcome, writes

STATIC = {"enableDHCP": False, "ip": "10.1.2.3", "mask": "255.0.0.0", "gateway": "10.0.0.1",
          "dns1": "", "dns2": ""}  # fmt: skip


# The station goes, signs out, or is another


async def test_a_station_that_is_gone(session, simulated):
    edit(session, General, devName="Hall-7")
    edit(session, Power, time=5)
    simulated.go_offline()
    done = await apply(session)
    assert {applied.outcome for applied in done} == {Outcome.NOT_SAVED}
    assert all(isinstance(applied.error, Unreachable) for applied in done)
    assert session.state is State.LOST
    assert edits(session) == {"devName", "time"}


async def test_a_station_that_goes_between_write_and_read_back(
    session, simulated, until, monkeypatch
):
    load = session.station.load

    async def load_late(kind):
        if writes(simulated):
            await until(lambda: not simulated.online)
        return await load(kind)

    monkeypatch.setattr(session.station, "load", load_late)
    edit(session, General, devName="Hall-7")
    edit(session, Wifi, hideSSID=True)
    simulated.faults.add("PATCH", "/general", restart=True)
    simulated.reboot_seconds = 1
    general, wifi = await apply(session)
    assert (general.outcome, wifi.outcome) == (Outcome.UNKNOWN, Outcome.NOT_SAVED)
    assert edits(session) == {"devName", "hideSSID"}
    assert len(writes(simulated)) == 1
    assert session.state is State.LOST


async def test_what_is_unknown_is_looked_at_again_until_it_is_known(session, simulated):
    edit(session, General, devName="Hall-7")
    simulated.faults.add("PATCH", "/general", reset_after=0.5)
    fault = simulated.faults.add("GET", "/general", reset_before=True)
    session_read = session.drafts[General].saved
    applied = await _send_only(session, session_read, fault)
    assert applied.outcome is Outcome.UNKNOWN
    looking = asyncio.ensure_future(follow(session, applied, pause=0.01, tries=300))
    await asyncio.sleep(0.05)
    assert not looking.done()
    fault.remove()
    known = await looking
    assert known.outcome is Outcome.SAVED
    assert not edits(session)
    assert len(writes(simulated)) == 1


async def _send_only(session, saved, fault):
    """Apply, with the reading beforehand still answered."""
    fault.remove()
    told = []

    def report(step):
        told.append(step)
        fault.removed = step.phase is Phase.READ

    (applied,) = await apply(session, report)
    return applied


async def _restarted_before_the_read_back(session, simulated):
    """Apply, to a station that has gone by the time it is read."""

    def report(step):
        if step.phase is Phase.READ_BACK:
            simulated.restart()

    (applied,) = await apply(session, report)
    assert applied.outcome is Outcome.UNKNOWN
    return applied


async def test_looking_again_ends_at_some_time(session, simulated):
    edit(session, General, devName="Hall-7")
    simulated.reboot_seconds = 60
    applied = await _restarted_before_the_read_back(session, simulated)
    assert await follow(session, applied, pause=0, tries=2) is applied


async def test_looking_again_ends_where_a_sign_in_is_wanted(session, simulated, until):
    edit(session, General, devName="Hall-7")
    applied = await _restarted_before_the_read_back(session, simulated)
    await until(lambda: simulated.online and simulated.restarts == 1)
    assert await follow(session, applied, pause=0, tries=50) is applied
    assert session.state is State.ENDED
    assert edits(session) == {"devName"}


@pytest.mark.parametrize(("method", "sent"), [("GET", 0), ("PATCH", 1)])
async def test_a_sign_out_in_the_middle_keeps_the_edits(session, simulated, method, sent):
    edit(session, General, devName="Hall-7")
    edit(session, Wifi, hideSSID=True)
    simulated.faults.add(method, "/general", status=401)
    done = await apply(session)
    assert {applied.outcome for applied in done} == {Outcome.NOT_SAVED}
    assert any(isinstance(applied.error, Denied) for applied in done)
    assert session.state is State.ENDED
    assert edits(session) == {"devName", "hideSSID"}
    assert len(writes(simulated)) == sent


async def test_another_certificate_is_refused(until):
    simulated = SimulatedStation(http=False)
    with Simulator([simulated]):
        async with Station(candidates(simulated.https_url)[0]) as station:
            session = Session(station)
            await session.sign_in("admin", "station1")
            await session.load()
            edit(session, General, devName="Hall-7")
            simulated.go_offline()
            simulated.new_certificate()
            simulated.go_online()
            before = len(simulated.requests)
            applied = await outcome(session)
        assert len(simulated.requests) == before
    assert isinstance(applied.error, Untrusted)
    assert applied.outcome is Outcome.REFUSED
    assert edits(session) == {"devName"}


# Two hands on one station


@every_dialect
async def test_somebody_elses_change_of_the_same_field_sends_nothing(session, simulated):
    edit(session, General, devName="Mine")
    edit(session, Power, time=5)
    simulated.change("general", devName="Theirs")
    done = await apply(session)
    assert {applied.outcome for applied in done} == {Outcome.REFUSED}
    (conflict,) = [conflict for applied in done for conflict in applied.conflicts]
    assert (conflict.base, conflict.theirs, conflict.mine) == ("Boardroom-2", "Theirs", "Mine")
    assert not writes(simulated)
    session.drafts[General].settle(conflict, mine=True)
    assert {applied.outcome for applied in await apply(session)} == {Outcome.SAVED}
    assert simulated.name == "Mine"


async def test_somebody_elses_change_of_another_field_survives(session, simulated):
    edit(session, General, devName="Mine")
    simulated.change("general", ipShow=False)
    assert (await outcome(session)).outcome is Outcome.SAVED
    assert simulated.data("general")["ipShow"] is False
    assert session.drafts[General]["ipShow"] is False


async def test_what_somebody_else_changes_meanwhile_is_told(session, simulated):
    edit(session, General, devName="Mine")

    def report(step):
        if step.phase is Phase.READ_BACK:
            simulated.change("general", ipShow=False)

    (applied,) = await apply(session, report)
    assert applied.outcome is Outcome.SAVED
    assert [field.name for field in applied.foreign] == ["ipShow"]


async def test_what_the_station_has_already_is_not_sent(session, simulated):
    edit(session, General, devName="Same")
    simulated.change("general", devName="Same")
    assert (await outcome(session)).outcome is Outcome.SAVED
    assert not writes(simulated)
    assert not session.changes()


async def test_what_is_typed_while_it_saves_stays(session, simulated):
    edit(session, General, devName="First")

    def report(step):
        if step.phase is Phase.READ_BACK:
            session.edit(General.fields()["devName"], "Second")
            session.edit(General.fields()["ipShow"], False)

    (applied,) = await apply(session, report)
    assert applied.outcome is Outcome.SAVED
    assert simulated.name == "First"
    assert edits(session) == {"devName", "ipShow"}
    assert session.drafts[General]["devName"] == "Second"


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        ({"error_code": 1000}, Rejected),
        ({"body": b"<html>"}, BadReply),
        ({"status": 404}, BadReply),
    ],
)
async def test_an_object_that_cannot_be_read_afresh_is_not_sent(session, simulated, error, kind):
    edit(session, General, devName="Hall-7")
    edit(session, Power, time=5)
    simulated.faults.add("GET", "/power/setting", **error)
    done = {applied.kind: applied for applied in await apply(session)}
    assert done[Power].outcome is Outcome.NOT_SAVED
    assert isinstance(done[Power].error, kind)
    assert done[General].outcome is Outcome.SAVED
    assert [record.path.rsplit("/", 1)[-1] for record in writes(simulated)] == ["general"]
    assert session.drafts[Power].dirty == {"time"}
    assert not session.drafts[General].dirty


# What the fault matrix found


async def test_an_edit_that_applies_no_more_was_not_saved(session, simulated):
    """Somebody else has made the radio a client meanwhile, which has no channel of its own."""
    edit(session, Wifi, channel=149)
    simulated.change("wifi", mode=2)
    applied = await outcome(session)
    assert applied.outcome is Outcome.REFUSED
    assert [field.name for field in applied.kept] == ["channel"]
    assert not writes(simulated)
    assert session.drafts[Wifi].edits == {"channel": 149}


async def test_and_nothing_else_of_it_hides_that(session, simulated):
    edit(session, Wifi, channel=149, gatekeeper=2)
    edit(session, General, devName="Hall-7")
    simulated.change("wifi", band=0, channel=6)
    general, wifi = await apply(session)
    assert (general.outcome, wifi.outcome) == (Outcome.SAVED, Outcome.NOT_SAVED)
    assert [field.name for field in wifi.kept] == ["channel"]
    assert simulated.data("wifi")["gatekeeper"] == 2


async def test_a_resolution_whose_answer_is_lost_may_wait_for_the_restart(session, simulated):
    """It shows the old one until then, so that reading it back proves nothing."""
    edit(session, Resolution, hdmiResolution="1280x720@60")
    simulated.faults.add("PUT", "/resolution", reset_after=0.5)
    applied = await outcome(session)
    assert applied.outcome is Outcome.UNKNOWN
    assert simulated.settings.resolution_to_be()["hdmi"]["resolution"] == "1280x720@60"
    assert (await follow(session, applied, pause=0.01, tries=3)).outcome is Outcome.UNKNOWN
    assert len(writes(simulated)) == 1


@pytest.mark.parametrize("broken", [True, False])
async def test_a_field_that_is_not_there_when_read_back_is_not_known(session, simulated, broken):
    edit(session, General, devName="Hall-7")
    if broken:
        simulated.faults.add("PATCH", "/general", reset_after=0.5)
    fault = simulated.faults.add("GET", "/general", drop=("devName",))
    fault.removed = True

    def report(step):
        fault.removed = step.phase is not Phase.READ_BACK

    (applied,) = await apply(session, report)
    assert applied.outcome is Outcome.UNKNOWN
    assert edits(session) == {"devName"}
    fault.remove()
    assert (await follow(session, applied, pause=0.01, tries=3)).outcome is Outcome.SAVED
