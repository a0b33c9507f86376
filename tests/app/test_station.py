"""One station in every dialect: signing in, settings, and what the token may do."""

import asyncio
from dataclasses import replace

import pytest

from app import quirks
from app.errors import BadReply, Cause, Denied, Rejected, Unreachable, Untrusted
from app.operations import STATION
from app.origin import candidates
from app.settings import (
    KINDS,
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

PLACES = {"default": "X-API-Key: {}", "strings": "Authorization: Bearer {}", "odd": "token: {}"}


def asked(simulated, method, path):
    wanted = (method, STATION + path)
    return [r for r in simulated.requests if (r.method, r.path) == wanted]


# Signing in


@every_dialect
async def test_signing_in_finds_the_tokens_place_and_remembers_it(station, simulated, dialect):
    assert not station.signed_in
    await station.login("admin", "station1")
    assert station.signed_in
    assert station.quirks["token_place"] == PLACES[dialect]
    before = len(asked(simulated, "GET", "/general"))
    await station.login("admin", "station1")
    assert len(asked(simulated, "GET", "/general")) == before + 1
    assert len(asked(simulated, "POST", "/login")) == 2


@every_dialect
async def test_a_wrong_password_is_refused_after_one_attempt(station, simulated):
    with pytest.raises(Rejected) as caught:
        await station.login("admin", "wrong")
    assert caught.value.message == "The account or the password is wrong"
    assert not station.signed_in
    assert [r.path for r in simulated.requests] == [STATION + "/login"]


async def test_the_account_goes_along_with_every_request(simulated):
    simulated.access.account = "root & co"
    async with Station(candidates(simulated.http_url)[0]) as station:
        await station.login("root & co", "station1")
        await station.load(General)
    assert {r.query["username"] for r in asked(simulated, "GET", "/general")} == {"root & co"}


@pytest.mark.parametrize(
    "data",
    [{}, {"token": ""}, {"token": None}, {"token": 7}, {"token": ["t"]}, {"token": "x" * 10_000},
     {"token": "a\r\nX-Evil: 1"}, {"token": "a\0"}, {"token": "größe"}, {"token": " "},
     {"token": " leading"}, {"token": "trailing "}, [], "token", None, 7],
)  # fmt: skip
async def test_a_token_that_is_none_is_not_used(station, simulated, data):
    answer = {"data": data, "errorCode": 0, "isSuccess": True}
    simulated.faults.add("POST", "/login", json=answer)
    with pytest.raises(BadReply):
        await station.login("admin", "station1")
    assert not station.signed_in
    assert len(simulated.requests) == 1


async def test_a_token_that_is_taken_nowhere(station, simulated):
    simulated.faults.add("GET", "/general", status=401)
    with pytest.raises(Denied) as caught:
        await station.login("admin", "station1")
    assert caught.value.cause is Cause.NO_TOKEN_ACCEPTED
    assert not station.signed_in
    assert len(asked(simulated, "GET", "/general")) == len(quirks.ways("token_place"))
    assert len(asked(simulated, "POST", "/login")) == 1


async def test_a_sign_in_that_breaks_off_is_none(station, simulated):
    simulated.faults.add("GET", "/general", reset_before=True)
    with pytest.raises(Unreachable):
        await station.login("admin", "station1")
    assert not station.signed_in


async def test_signing_out_forgets_the_token(signed_in, simulated):
    signed_in.sign_out()
    assert not signed_in.signed_in
    with pytest.raises(Denied):
        await signed_in.load(General)
    assert "X-API-Key" not in simulated.requests[-1].headers


async def test_a_failed_sign_in_ends_the_former_one(signed_in):
    with pytest.raises(Rejected):
        await signed_in.login("admin", "wrong")
    assert not signed_in.signed_in


async def test_a_token_goes_to_its_own_station_only():
    pair = SimulatedStation("One"), SimulatedStation("Two")
    with Simulator(pair, https=False):
        one, two = (Station(candidates(each.http_url)[0]) for each in pair)
        async with one, two:
            await asyncio.gather(one.login("admin", "station1"), two.login("admin", "station1"))
            await asyncio.gather(*(s.load(General) for s in (one, two) for _ in range(5)))
        used = [{r.headers.get("X-API-Key") for r in each.requests} - {None} for each in pair]
    assert [len(tokens) for tokens in used] == [1, 1]
    assert not used[0] & used[1]


async def test_the_moderation_page_has_no_sign_in_yet(station):
    with pytest.raises(Rejected):
        await station.moderation_login("moderator", "moderator")
    assert not station.signed_in


async def test_https_is_pinned_on_first_use():
    simulated = SimulatedStation(http=False)
    with Simulator([simulated]):
        async with Station(candidates(simulated.https_url)[0]) as station:
            await station.login("admin", "station1")
            assert station.pin == simulated.fingerprint
        known = simulated.fingerprint
        simulated.new_certificate()
        before = len(simulated.requests)
        async with Station(candidates(simulated.https_url)[0], pin=known) as station:
            with pytest.raises(Untrusted):
                await station.login("admin", "station1")
        assert len(simulated.requests) == before


# A token that ends


@pytest.mark.parametrize("with_401", [True, False])
async def test_a_token_that_ended_wants_a_sign_in(with_401, simulated, signed_in):
    await signed_in.load(Power)
    await signed_in.load(General)
    simulated.dialect = replace(simulated.dialect, denies_with_401=with_401)
    simulated.access.sign_out_all()
    for kind in (General, Power):
        with pytest.raises(Denied):
            await signed_in.load(kind)


async def test_one_refusal_alone_does_not_end_the_token(simulated, signed_in):
    await signed_in.load(Power)
    simulated.faults.add("GET", "/power/setting", error_code=1000, error_msg="Not now")
    with pytest.raises(Rejected) as caught:
        await signed_in.load(Power)
    assert caught.value.message == "Not now"
    assert signed_in.signed_in


# Settings


def expected(simulated, kind):
    """What the client has to understand, out of what the station holds."""
    if kind is Manager:
        return {"amsName": simulated.manager_server}
    held = simulated.data(kind.kind)
    if kind is Ethernet:
        return {**{k: v for k, v in held.items() if k != "setting"}, **held["setting"]}
    if kind is Resolution:
        flat = {"hdmiResolution": held["hdmi"]["resolution"], "cec": held["hdmi"]["cec"],
                "vgaResolution": held["vga"]["resolution"], "vgaEnable": held["vga"]["vgaEnable"],
                "output": held["output"], "isAudioFromHDMI": held["isAudioFromHDMI"]}  # fmt: skip
        if simulated.dialect.resolution_flat:
            del flat["vgaResolution"]
        return flat
    if kind is Power:
        held["mode"] += simulated.dialect.power_base
    return held


@every_dialect
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.kind)
async def test_every_settings_object_is_read(signed_in, simulated, kind):
    saved = await signed_in.load(kind)
    moving = {"curTimeMillis", "password"}
    read = {name: value for name, value in saved.values.items() if name not in moving}
    wanted = expected(simulated, kind)
    assert read == {name: value for name, value in wanted.items() if name not in moving}
    assert not saved.strange
    assert set(saved.values) == set(wanted)


CHANGES = [
    (General, {"devName": "Hall-7", "imageSliderInterval": 45, "codeType": 2, "ipShow": False}),
    (Service, {"allowAirPlay": False}),
    (Time, {"dailyRebootTime": "23:45", "isDailyReboot": True, "timeZone": "Asia/Taipei"}),
    (PodPairing, {"mode": 1, "ip": "10.0.0.9", "ssid": "Room", "security": 2, "password": "a <b>"}),
    (Manager, {"amsName": "ams.example:8443"}),
    (Power, {"time": -1}),
    (Wifi, {"band": 0, "hideSSID": True, "password": "Meeting1", "security": 1}),
    (Ethernet, {"enableDHCP": False, "ip": "10.1.2.3", "mask": "255.0.0.0", "gateway": "10.0.0.1",
                "dns1": "10.9.9.9", "dns2": ""}),
]  # fmt: skip


@every_dialect
@pytest.mark.parametrize(("kind", "values"), CHANGES, ids=lambda value: getattr(value, "kind", ""))
async def test_every_settings_object_is_written(signed_in, simulated, kind, values):
    saved = await signed_in.load(kind)
    before = expected(simulated, kind)
    reply = await signed_in.save(saved, values)
    assert reply.reboot_required is False
    held = expected(simulated, kind)
    side_effects = {"curTimeMillis", "GMT", "inDaylightTime", "codeValue", "channel"}
    for name in held.keys() - side_effects:
        assert held[name] == values.get(name, before[name]), name
    assert len([r for r in simulated.requests if r.method not in ("GET", "POST")]) == 1
    assert len(simulated.requests[-1].json) == len(values)


@every_dialect
async def test_a_resolution_waits_for_the_restart(signed_in, simulated, dialect):
    saved = await signed_in.load(Resolution)
    assert "1280x720@60" in saved.choices("hdmiResolution")
    reply = await signed_in.save(saved, {"hdmiResolution": "1280x720@60"})
    assert reply.reboot_required is True
    simulated.settings.boot()
    assert simulated.data("resolution")["hdmi"]["resolution"] == "1280x720@60"
    puts = asked(simulated, "PUT", "/resolution")
    assert puts[0].json == {"resolution": "1280x720@60"}
    assert len(puts) == (2 if dialect == "odd" else 1)


@pytest.mark.parametrize("dialect", ["odd"])
async def test_a_station_that_wants_the_whole_resolution_is_remembered(signed_in, simulated):
    saved = await signed_in.load(Resolution)
    await signed_in.save(saved, {"isAudioFromHDMI": False})
    await signed_in.save(saved, {"vgaEnable": True})
    assert [r.json for r in asked(simulated, "PUT", "/resolution")][1:] == [
        {"enableVGA": False, "resolution": "1920x1080@60", "isAudioFromHDMI": False},
        {"enableVGA": True, "resolution": "1920x1080@60", "isAudioFromHDMI": True},
    ]


async def test_a_refusal_for_another_reason_is_that_refusal(signed_in, simulated):
    saved = await signed_in.load(Resolution)
    with pytest.raises(Rejected, match="not in the list"):
        await signed_in.save(saved, {"hdmiResolution": "1x1@1"})
    assert not signed_in.quirks["resolution_whole"]


@pytest.mark.parametrize("fault", [{"status": 404}, {"error_code": 1000}, {"body": b"<html>"}])
async def test_a_missing_list_does_not_hide_the_settings(signed_in, simulated, fault):
    simulated.faults.add("GET", "/resolution/list", **fault)
    saved = await signed_in.load(Resolution)
    assert saved.values["hdmiResolution"] == "1920x1080@60"
    assert set(saved.choices("hdmiResolution")) <= {"1920x1080@60"}


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind is not Manager])
@pytest.mark.parametrize("data", [None, [], "text", 7, True, {}, {"switch": True}])
async def test_settings_that_are_no_object_are_no_answer(signed_in, simulated, kind, data):
    path = kind.reads.value.path.removeprefix(STATION)
    simulated.faults.add("GET", path, json={"data": data, "errorCode": 0, "isSuccess": True})
    with pytest.raises(BadReply):
        await signed_in.load(kind)


async def test_writes_go_one_at_a_time_and_reads_do_not_wait(signed_in, simulated):
    saved = await signed_in.load(Service)
    simulated.faults.add("PATCH", "/service", delay=0.1)
    writes = [signed_in.save(saved, {"allowAirPlay": on}) for on in (False, True)]
    await asyncio.gather(*writes, signed_in.load(Power))
    first, second = asked(simulated, "PATCH", "/service")
    assert second.time - first.time >= 0.1
    assert asked(simulated, "GET", "/power/setting")[0].time < second.time
