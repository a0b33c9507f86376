"""Apply: what was sent, what the station has now, and an outcome that is never a guess."""

import asyncio

import pytest

from app.errors import BadReply, Denied, Rejected, Unreachable, Untrusted
from app.jobs.apply import Outcome, Phase, apply, follow
from app.origin import candidates
from app.session import Session, State
from app.settings import (
    Ethernet,
    General,
    Manager,
    PodPairing,
    Power,
    Resolution,
    Service,
    Time,
    Wifi,
)
from app.simulator import SimulatedStation, Simulator
from app.station import Station
from tests.app.conftest import every_dialect

STATIC = {"enableDHCP": False, "ip": "10.1.2.3", "mask": "255.0.0.0", "gateway": "10.0.0.1",
          "dns1": "", "dns2": ""}  # fmt: skip


def edit(session, kind, **values):
    for name, value in values.items():
        session.edit(kind.fields()[name], value)
    assert not session.errors()


def writes(simulated):
    return [r for r in simulated.requests if r.method not in ("GET", "POST")]


async def outcome(session):
    (applied,) = await apply(session)
    return applied


def edits(session):
    return {change.field.name for change in session.changes()}


# It works


@every_dialect
@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (General, {"devName": "Hall-7", "deviceNameShow": False, "imageSliderEnabled": True,
                   "imageSliderInterval": 45}),
        (General, {"codeType": 0}),
        (General, {"codeType": 2}),
        (General, {"codeValue": "0042"}),
        (Service, {"allowAirPlay": False, "allowMiracast": False}),
        (Time, {"timeZone": "Asia/Taipei", "showTime24": False, "ntpServer": "time.example"}),
        (Time, {"isAutoTime": False}),
        (Time, {"isDailyReboot": True, "dailyRebootTime": "23:45"}),
        (
            PodPairing,
            {"mode": 1, "ip": "10.0.0.9", "ssid": "Room", "security": 2, "password": "ß <b>"},
        ),
        (Manager, {"amsName": "ams.example:8443"}),
        (Power, {"time": -1}),
        (Wifi, {"hideSSID": True, "networkMode": 1, "gatekeeper": 2}),
        (Wifi, {"channel": 149}),
        (Wifi, {"band": 0}),
        (Wifi, {"security": 0}),
        (Wifi, {"password": "Meeting1"}),
        (Ethernet, STATIC),
    ],
    ids=lambda value: value.kind if isinstance(value, type) else "-".join(value),
)  # fmt: skip
async def test_every_section_is_saved(session, simulated, kind, values):
    edit(session, kind, **values)
    applied = await outcome(session)
    assert (applied.kind, applied.outcome) == (kind, Outcome.SAVED)
    assert applied.error is None
    assert not applied.kept
    assert values.items() <= applied.sent.items()
    assert not session.changes()
    assert not session.restart_needed
    assert len(writes(simulated)) == 1
    if kind is Manager:
        assert simulated.manager_server == "ams.example:8443"
        return
    held = simulated.data(kind.kind)
    held |= held.get("setting", {})
    assert {name: held[name] for name in values} == values


@every_dialect
async def test_a_resolution_is_accepted_until_the_restart(session, simulated, until):
    edit(session, Resolution, hdmiResolution="1280x720@60")
    applied = await outcome(session)
    assert applied.outcome is Outcome.ACCEPTED
    assert not session.changes()
    (section,) = session.restart_needed
    assert section.title == "Display"
    simulated.restart()
    await until(lambda: simulated.online and simulated.restarts == 1)
    assert simulated.data("resolution")["hdmi"]["resolution"] == "1280x720@60"


@every_dialect
async def test_the_power_mode_is_the_stations_own_number(session, simulated, dialect):
    base = simulated.dialect.power_base
    edit(session, Power, mode=base + 1, time=5)
    assert (await outcome(session)).outcome is Outcome.SAVED
    assert simulated.data("power") == {"mode": 1, "time": 5}


@every_dialect
async def test_many_objects_at_once_and_the_network_last(session, simulated):
    edit(session, Ethernet, **STATIC)
    edit(session, Wifi, hideSSID=True)
    edit(session, General, devName="Hall-7")
    edit(session, Power, time=5)
    done = await apply(session)
    assert {applied.outcome for applied in done} == {Outcome.SAVED}
    paths = [record.path.rsplit("/", 1)[-1] for record in writes(simulated)]
    assert sorted(paths[:2]) == ["general", "setting"]
    assert paths[2:] == ["wifi", "ethernet"]


async def test_nothing_to_send(session, simulated):
    before = len(simulated.requests)
    assert await apply(session) == []
    assert len(simulated.requests) == before


async def test_only_what_was_touched_is_sent(session, simulated):
    edit(session, General, devName="Hall-7")
    await apply(session)
    assert writes(simulated)[0].json == {"devName": "Hall-7"}


async def test_the_steps_are_told(session):
    edit(session, General, devName="Hall-7")
    told = []
    await apply(session, told.append)
    assert [(step.phase, step.detail, step.cancellable) for step in told] == [
        (Phase.READ, "", True),
        (Phase.SEND, "general", False),
        (Phase.READ_BACK, "general", False),
    ]


# The station says no, or does not do what it says


@every_dialect
async def test_a_refusal_keeps_the_edits_and_quotes_the_station(session, simulated):
    simulated.faults.add("P*", "/general", error_code=1003, error_msg="No such name")
    edit(session, General, devName="Hall-7")
    applied = await outcome(session)
    assert applied.outcome is Outcome.NOT_SAVED
    assert applied.error.message == "No such name"
    assert [field.name for field in applied.kept] == ["devName"]
    assert edits(session) == {"devName"}
    assert simulated.name == "Boardroom-2"
    assert session.state is State.SIGNED_IN


@pytest.mark.parametrize(
    "fault",
    [{"error_code": 1003}, {"status": 400}, {"status": 500}, {"status": 503, "body": b"<html>"},
     {"body": b"<html>no</html>"}, {"envelope": {"isSuccess": "true"}, "apply": False},
     {"envelope": {"errorCode": "00"}, "apply": False}, {"redirect": "http://127.0.0.1:1/"},
     {"reset_before": True}, {"content_encoding": "gzip", "apply": False}],
    ids=str,
)  # fmt: skip
async def test_what_was_not_done_is_not_saved(session, simulated, fault):
    simulated.faults.add("PATCH", "/general", **fault)
    edit(session, General, devName="Hall-7")
    applied = await outcome(session)
    assert applied.outcome is Outcome.NOT_SAVED
    assert applied.error is not None
    assert edits(session) == {"devName"}
    assert len(writes(simulated)) == 1


@pytest.mark.parametrize(
    "fault",
    [{"reset_after": 0.5}, {"no_reply": True, "apply": True}, {"body": b"<html>", "apply": True},
     {"truncate": 20}, {"status": 500, "apply": True}, {"envelope": {"isSuccess": 1}},
     {"error_code": 1000, "apply": True}, {"drip": 0.05}],
    ids=str,
)  # fmt: skip
async def test_what_was_done_is_saved_whatever_the_answer_was(session, simulated, fault):
    simulated.faults.add("PATCH", "/general", **fault)
    edit(session, General, devName="Hall-7")
    applied = await outcome(session)
    assert applied.outcome is Outcome.SAVED
    assert simulated.name == "Hall-7"
    assert not edits(session)
    assert len(writes(simulated)) == 1


async def test_a_field_that_was_silently_ignored_is_told(session, simulated):
    simulated.faults.add("PATCH", "/general", ignore=("devName",))
    edit(session, General, devName="Hall-7", ipShow=False)
    applied = await outcome(session)
    assert applied.outcome is Outcome.NOT_SAVED
    assert [field.name for field in applied.kept] == ["devName"]
    assert edits(session) == {"devName"}
    assert session.drafts[General]["ipShow"] is False


@every_dialect
async def test_a_refused_password_is_not_saved(session, simulated):
    """It cannot be read back, and what goes along with it had that value before."""
    simulated.faults.add("PATCH", "/wifi", error_code=1003, error_msg="Too simple")
    edit(session, Wifi, password="Meeting1")
    applied = await outcome(session)
    assert applied.outcome is Outcome.NOT_SAVED
    assert edits(session) == {"password"}


@pytest.mark.parametrize(
    "fault", [{"reset_after": 0.5}, {"body": b"<html>"}, {"reset_before": True}]
)
async def test_a_password_of_which_nothing_is_known_is_not_saved_by_guess(
    session, simulated, fault
):
    simulated.faults.add("PATCH", "/wifi", **fault)
    edit(session, Wifi, password="Meeting1")
    applied = await outcome(session)
    assert applied.outcome is Outcome.UNKNOWN
    assert edits(session) == {"password"}


@pytest.mark.parametrize("value", ["true", 1, None, []])
async def test_a_restart_of_a_wrong_type_is_none(session, simulated, value):
    simulated.faults.add("PATCH", "/general", envelope={"rebootRequired": value})
    edit(session, General, devName="Hall-7")
    assert (await outcome(session)).outcome is Outcome.SAVED
    assert not session.restart_needed


async def test_one_refusal_does_not_stop_the_others(session, simulated):
    simulated.faults.add("PATCH", "/general", error_code=1003)
    edit(session, General, devName="Hall-7")
    edit(session, Power, time=5)
    done = {applied.kind: applied.outcome for applied in await apply(session)}
    assert done == {General: Outcome.NOT_SAVED, Power: Outcome.SAVED}


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


async def test_a_station_that_goes_between_write_and_read_back(session, simulated):
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


async def test_looking_again_ends_at_some_time(session, simulated):
    edit(session, General, devName="Hall-7")
    simulated.faults.add("PATCH", "/general", restart=True)
    simulated.reboot_seconds = 2
    applied = await outcome(session)
    assert await follow(session, applied, pause=0, tries=2) is applied


async def test_looking_again_ends_where_a_sign_in_is_wanted(session, simulated, until):
    edit(session, General, devName="Hall-7")
    simulated.faults.add("PATCH", "/general", restart=True)
    applied = await outcome(session)
    await until(lambda: simulated.online and simulated.restarts == 1)
    assert applied.outcome is Outcome.UNKNOWN
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
