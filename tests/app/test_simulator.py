"""A simulated station over plain HTTP: signing in, the envelope, and every settings object."""

import time
from collections.abc import Iterator

import pytest

from app.simulator import Refused, SimulatedStation, Simulator
from tests.app.plain_http import BASE, Plain

ENVELOPE = {"data", "errorCode", "errorMsg", "isSuccess", "model", "rebootRequired"}


@pytest.fixture
def station() -> Iterator[SimulatedStation]:
    station = SimulatedStation()
    with Simulator([station], https=False):
        yield station


@pytest.fixture
def http(station: SimulatedStation) -> Plain:
    return Plain(station).sign_in()


def test_model_needs_neither_token_nor_account(station):
    assert Plain(station).get("/model", user=None) == {
        "devName": "Boardroom-2",
        "model": "ASTROS-S1",
        "isAdminInit": False,
        "isModerationInit": True,
    }


def test_every_answer_is_an_envelope(station):
    for got in (
        Plain(station).call("GET", "/model"),
        Plain(station).call("GET", "/general"),
        Plain(station).call("GET", "/nothing"),
        Plain(station).call("POST", "/login", {"account": "admin", "password": "wrong"}),
    ):
        assert set(got.json) == ENVELOPE
        assert got.json["model"] == "ASTROS-S1"


def test_a_wrong_password_is_refused_with_200(station):
    got = Plain(station).call("POST", "/login", {"account": "admin", "password": "wrong"})
    assert got.status == 200
    assert "password" in got.refused
    assert got.json["data"] is None


def test_each_sign_in_has_a_token_of_its_own(station):
    first, second = Plain(station).sign_in(), Plain(station).sign_in()
    assert first.token != second.token
    assert first.get("/general") == second.get("/general")


@pytest.mark.parametrize("token", [None, "", "not-a-token"])
def test_without_a_good_token_there_is_401(station, token):
    got = Plain(station, token).call("GET", "/general")
    assert got.status == 401
    assert got.refused


def test_the_api_key_opens_too_and_renewing_it_closes_the_old_one(station, http):
    key = http.call("GET", "/remote/apikey", user=None).data
    assert set(key) == {"token"}
    by_key = Plain(station, key["token"])
    assert by_key.get("/general")["devName"] == "Boardroom-2"
    renewed = http.call("PUT", "/remote/apikey").data
    assert renewed["expiredTime"] == "-1"
    assert by_key.call("GET", "/general").status == 401
    assert Plain(station, renewed["token"]).get("/general")


@pytest.mark.parametrize("user", [None, "", "somebody"])
def test_the_account_is_checked(http, user):
    got = http.call("GET", "/general", user=user)
    assert got.status == 200
    assert got.refused


def test_moderation_login_is_not_implemented(station):
    body = {"account": "admin", "password": "station1"}
    got = Plain(station).call("POST", "/api/v2/moderation/login", body)
    assert got.refused == "Not yet implemented"


def test_unknown_paths_and_methods(http):
    assert http.call("GET", "/nothing").status == 404
    assert http.call("DELETE", "/general").status == 405


@pytest.mark.parametrize(
    ("path", "change"),
    [
        ("/general", {"devName": "Hall-7", "curLanguage": "ja", "allowRemoteView": True}),
        ("/time", {"timeZone": "Asia/Tokyo", "isDailyReboot": True, "dailyRebootTime": "23:59"}),
        ("/service", {"allowMiracast": False, "allowAirPlay": False}),
        ("/pod/pairing", {"mode": 1, "ip": "10.0.0.9", "password": 'p"ä&'}),
        ("/power/setting", {"mode": 1, "time": -1}),
        ("/wifi", {"mode": 2, "hideSSID": True, "channel": 149, "gatekeeper": 2}),
    ],
)
def test_a_change_is_kept_and_nothing_else_moves(http, path, change):
    before = http.get(path)
    done = http.call("PATCH", path, change)
    assert done.data is True
    assert done.json["rebootRequired"] is False
    after = http.get(path)
    moving = {"curTimeMillis", "GMT", "inDaylightTime"}
    assert {k: v for k, v in after.items() if k not in moving} == {
        k: v for k, v in {**before, **change}.items() if k not in moving
    }


@pytest.mark.parametrize(
    ("path", "change", "named"),
    [
        ("/general", {"devName": "seventeen-letters"}, "devName"),
        ("/general", {"devName": "Hall\n"}, "devName"),
        ("/general", {"devName": "Hall", "curWallpaper": 6}, "curWallpaper"),
        ("/general", {"curWallpaper": 3}, "wallpaper 3"),
        ("/general", {"deviceNameShow": 1}, "deviceNameShow"),
        ("/general", {"codeType": 7}, "codeType"),
        ("/general", {"codeValue": "12345"}, "codeValue"),
        ("/general", {"curLanguage": "tlh"}, "curLanguage"),
        ("/general", {"nonsense": 1}, "nonsense"),
        ("/general", {}, "no field"),
        ("/general", [], "object"),
        ("/time", {"timeZone": "Mars/Olympus"}, "timeZone"),
        ("/time", {"dailyRebootTime": "24:00"}, "dailyRebootTime"),
        ("/time", {"GMT": "GMT+01:00"}, "GMT"),
        ("/ethernet", {"enableDHCP": False, "ip": "10.0.0.999"}, "ip"),
        ("/ethernet", {"enableDHCP": False, "mask": "255.0.255.0"}, "mask"),
        ("/ethernet", {"enableDHCP": False, "gateway": "10.9.9.9"}, "gateway"),
        ("/ethernet", {"ip": "10.0.0.5"}, "enableDHCP"),
        ("/pod/pairing", {"security": 4}, "security"),
        ("/pod/pairing", {"mode": 1, "ip": "nowhere"}, "ip"),
        ("/power/setting", {"time": 7}, "time"),
        ("/wifi", {"password": "short"}, "password"),
        ("/wifi", {"channel": 6}, "channel"),
        ("/wifi", {"ssid": "Hall"}, "ssid"),
    ],
)
def test_a_wrong_change_is_refused_by_name_and_nothing_is_applied(http, path, change, named):
    before = {k: v for k, v in http.get(path).items() if k != "curTimeMillis"}
    assert named in http.call("PATCH", path, change).refused
    assert {k: v for k, v in http.get(path).items() if k != "curTimeMillis"} == before


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b"[" * 100_000])
def test_a_body_that_is_not_json_is_refused(http, body):
    assert http.raw("PATCH", BASE + "/general?username=admin", body).refused


def test_a_huge_body_is_refused(http):
    got = http.raw("PATCH", BASE + "/general?username=admin", b" " * 3_000_000)
    assert "too large" in got.refused


def test_ethernet_is_nested_on_reading_and_flat_on_writing(http):
    lease = http.get("/ethernet")["setting"]
    static = {"ip": "10.1.2.3", "mask": "255.255.0.0", "gateway": "10.1.0.1", "dns1": "10.1.0.2"}
    assert http.call("PATCH", "/ethernet", {"enableDHCP": False, **static}).data is True
    assert http.get("/ethernet")["setting"] == {**static, "dns2": ""}
    assert http.call("PATCH", "/ethernet", {"enableDHCP": True}).data is True
    assert http.get("/ethernet")["setting"] == lease


def test_the_ssid_is_the_name(http):
    http.call("PATCH", "/general", {"devName": "Hall-7"})
    assert http.get("/wifi")["ssid"] == "Hall-7"


def test_the_channel_follows_the_band(http):
    http.call("PATCH", "/wifi", {"band": 0})
    assert http.get("/wifi")["channel"] == 6


def test_the_clock_runs_and_can_be_set(http):
    assert abs(http.get("/time")["curTimeMillis"] - time.time() * 1000) < 2000
    summer = 1_751_000_000_000
    http.call("PATCH", "/time", {"isAutoTime": False, "curTimeMillis": summer})
    first = http.get("/time")
    assert 0 <= first["curTimeMillis"] - summer < 2000
    assert (first["GMT"], first["inDaylightTime"]) == ("GMT+02:00", True)
    time.sleep(0.01)
    assert http.get("/time")["curTimeMillis"] > first["curTimeMillis"]


def test_automatic_time_overrides_a_set_clock(http):
    http.call("PATCH", "/time", {"curTimeMillis": 1_751_000_000_000})
    assert abs(http.get("/time")["curTimeMillis"] - time.time() * 1000) < 2000


def test_the_offset_follows_the_zone(http):
    http.call("PATCH", "/time", {"timeZone": "America/St_Johns"})
    assert http.get("/time")["GMT"] in ("GMT-03:30", "GMT-02:30")


def test_the_login_code_can_be_none_fixed_or_random(http):
    assert http.get("/general/logincode") == {"codeType": 1, "codeValue": "4711"}
    http.call("PATCH", "/general", {"codeType": 0})
    assert http.get("/general/logincode") == {"codeType": 0, "codeValue": ""}
    http.call("PATCH", "/general", {"codeType": 2})
    code = http.get("/general/logincode")["codeValue"]
    assert len(code) == 4
    assert code == http.get("/general")["codeValue"]


def test_the_login_code_needs_no_token(station):
    assert Plain(station).get("/general/logincode")["codeValue"] == "4711"


def test_passwords_change_only_with_the_old_one(station, http):
    assert http.call("PUT", "/admin/password", {"old": "wrong", "new": "fresh1"}).refused
    assert http.call("PUT", "/admin/password", {"old": "station1", "new": "no spaces"}).refused
    assert http.call("PUT", "/admin/password", {"old": "station1", "new": "fresh1"}).data is True
    old = Plain(station).call("POST", "/login", {"account": "admin", "password": "station1"})
    assert old.refused
    assert station.password == "fresh1"
    assert Plain(station).sign_in().token


def test_a_changed_password_is_no_default_any_more():
    station = SimulatedStation("Lobby", admin_init=True)
    with Simulator([station], https=False):
        http = Plain(station).sign_in()
        assert http.get("/model")["isAdminInit"] is True
        http.call("PUT", "/admin/password", {"old": "station1", "new": "fresh1"})
        http.call("PUT", "/moderation/password", {"old": "moderator", "new": "fresh2"})
        model = http.get("/model")
        assert (model["isAdminInit"], model["isModerationInit"]) == (False, False)


def test_the_licence_is_activated_by_a_key(http):
    path = "/conference/appBYOM"
    assert http.call("GET", path, user=None).data["status"] == 0
    assert http.call("PUT", path, {"key": "short", "type": "appBYOM"}).refused
    assert http.call("PUT", path, {"key": "A" * 70, "type": "appBYOM"}).refused
    assert http.call("PUT", path, {"key": "ASTROS+BYOM/0123456789==", "type": "appBYOM"}).data
    after = http.get(path)
    assert after["status"] == 1
    assert after["expiredDate"].startswith("2099")


def test_the_manager_server_is_kept(http):
    assert http.get("/remote/amsName") == ""
    http.call("PUT", "/remote/amsName", {"amsName": "manager.example:8443"})
    assert http.get("/remote/amsName") == "manager.example:8443"


def test_a_resolution_waits_for_the_restart(station, http):
    assert "3840x2160@60" in http.get("/resolution/list")
    done = http.call("PUT", "/resolution", {"resolution": "3840x2160@60"})
    assert done.json["rebootRequired"] is True
    assert http.get("/resolution")["hdmi"]["resolution"] == "1920x1080@60"
    undone = http.call("PUT", "/resolution", {"resolution": "1920x1080@60"})
    assert undone.json["rebootRequired"] is False
    assert "resolution" in http.call("PUT", "/resolution", {"resolution": "1x1"}).refused


def test_a_test_sees_what_was_asked(station, http):
    http.call("PATCH", "/general", {"devName": "Hall-7"})
    last = station.requests[-1]
    assert (last.method, last.path, last.status) == ("PATCH", BASE + "/general", 200)
    assert last.query == {"username": "admin"}
    assert last.headers["X-API-Key"] == http.token
    assert last.json == {"devName": "Hall-7"}


def test_somebody_else_can_change_a_station(station, http):
    station.change("general", devName="Hall-7")
    station.change("resolution", resolution="1280x720@60")
    assert http.get("/general")["devName"] == station.data("general")["devName"] == "Hall-7"
    assert http.get("/resolution")["hdmi"]["resolution"] == "1280x720@60"
    with pytest.raises(Refused, match="devName"):
        station.change("general", devName="no spaces")


def test_what_a_test_reads_is_a_copy(station):
    station.data("ethernet")["setting"]["ip"] = "broken"
    assert station.data("ethernet")["setting"]["ip"] != "broken"
