"""Apply: what was sent, what the station has now, and an outcome that is never a guess."""

import pytest

from app.jobs.apply import Outcome, Phase, apply
from app.session import State
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
from tests.app.conftest import every_dialect
from tests.app.edits import edit, edits, outcome, writes

STATIC = {"enableDHCP": False, "ip": "10.1.2.3", "mask": "255.0.0.0", "gateway": "10.0.0.1",
          "dns1": "", "dns2": ""}  # fmt: skip


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


async def test_what_was_touched_is_told_though_nothing_was_sent(session, simulated):
    edit(session, General, codeType=2)
    simulated.go_offline()
    applied = await outcome(session)
    assert applied.outcome is Outcome.NOT_SAVED
    assert [field.key for field in applied.touched] == ["general.codeType"]
