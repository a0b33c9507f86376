"""The readings of unknowns.md that a simulated station can take."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from app.simulator import DIALECTS, Dialect, SimulatedStation, Simulator
from app.simulator.contract import operations
from tests.app.plain_http import Plain


@contextmanager
def speaking(dialect: Dialect | str, **more: float) -> Iterator[tuple[SimulatedStation, Plain]]:
    """A station of that dialect, and a client that is signed in the way it wants."""
    station = SimulatedStation(dialect=dialect, **more)
    with Simulator([station], https=False):
        client = Plain(station)
        body = {"account": "admin", "password": "station1"}
        token = client.call("POST", "/login", body).data["token"]
        place = station.dialect.token_in
        if place.startswith(";"):
            client.extra = {"Cookie": f"{place[1:]}={token}"}
        elif not place.startswith("?"):
            header, _, prefix = place.partition(":")
            client.extra = {header: prefix + token}
        yield station, client


@pytest.mark.parametrize(
    "place",
    ["X-API-Key:", "Authorization:Bearer ", "Authorization:", "token:", "ApiKeyAuth:", ";token"],
)
def test_the_token_is_taken_from_one_place_only(place):
    with speaking(replace(Dialect(), token_in=place)) as (_, client):
        assert client.get("/general")
        client.extra = {"X-Other": next(iter(client.extra.values()))}
        assert client.call("GET", "/general").status == 401


def test_the_token_in_the_query():
    with speaking(replace(Dialect(), token_in="?token")) as (station, client):
        token = next(iter(station.access.tokens))
        assert client.get("/general", token=token)
        assert client.call("GET", "/general").status == 401


@pytest.mark.parametrize("name", DIALECTS)
def test_every_dialect_can_be_spoken(name):
    with speaking(name) as (station, client):
        for path in ("/general", "/time", "/ethernet", "/resolution", "/power/setting", "/wifi"):
            assert client.get(path)
        assert client.call("PATCH", "/general", {"devName": "Hall-7"}).json["isSuccess"] is True
        assert station.name == "Hall-7"


WRITABLE = {
    "/general": "patchGeneral",
    "/time": "patchTime",
    "/service": "patchService",
    "/pod/pairing": "patchPodPairing",
    "/power/setting": "patchPowerSetting",
    "/wifi": "patchWifi",
}


@pytest.mark.parametrize("path", WRITABLE)
@pytest.mark.parametrize("name", DIALECTS)
def test_what_a_station_shows_it_takes_back(name, path):
    with speaking(name) as (station, client):
        shown = client.get(path)
        fields = set(operations()[WRITABLE[path]].body["properties"])
        fields = {station.dialect.spellings.get(field, field) for field in fields}
        hidden = {"password"} if station.dialect.passwords != "clear" else set()
        back = {key: value for key, value in shown.items() if key in fields - hidden}
        assert len(back) >= 2
        assert client.call("PATCH", path, back).data is True
        moving = ("curTimeMillis",)
        again = client.get(path)
        assert {k: v for k, v in again.items() if k not in moving} == {
            k: v for k, v in shown.items() if k not in moving
        }


@pytest.mark.parametrize("name", DIALECTS)
def test_a_display_mode_of_the_list_is_taken(name):
    with speaking(name, reboot_seconds=0) as (station, client):
        modes = client.get("/resolution/list")
        mode = (modes["hdmi"] if isinstance(modes, dict) else modes)[-1]
        whole = {"resolution": mode, "enableVGA": True, "isAudioFromHDMI": False}
        assert client.call("PUT", "/resolution", whole).json["rebootRequired"] is True
        station.settings.boot()
        shown = client.get("/resolution")
        assert shown.get("resolution", shown.get("hdmi", {}).get("resolution")) == mode


@pytest.mark.parametrize("name", DIALECTS)
def test_a_network_of_the_list_is_joined_in_the_lists_own_words(name):
    with speaking(name, task_seconds=0) as (station, client):
        station.change("wifi", mode=2)
        office = client.get("/wifi/list")[0]
        wanted = {"ssid": office["ssid"], "security": office["security"]}
        join = {**wanted, "password": "office-2024", "isStaticIP": False}
        assert client.call("PATCH", "/wifi/connection", join).data is True
        assert client.get("/wifi/connection")["connected"] is True


@pytest.mark.parametrize("name", DIALECTS)
def test_the_configuration_goes_out_and_in_again(name):
    with speaking(name) as (station, client):
        path = client.get("/system/config").removeprefix(station.http_url).lstrip("/")
        profile = client.raw("GET", f"/{path}").body
        station.change("service", allowAirPlay=False)
        assert client.upload(station.dialect.config_type, path, profile).data is True
        assert client.form("PUT", "/system/config", "fileName", profile).data is True
        assert station.data("service")["allowAirPlay"] is True


def test_three_dialects_are_truly_different():
    assert {"default", "strings", "odd"} <= set(DIALECTS)
    strings, odd = vars(DIALECTS["strings"]), vars(DIALECTS["odd"])
    default = vars(DIALECTS["default"])
    assert sum(strings[key] != default[key] for key in default) >= 10
    assert sum(odd[key] != default[key] for key in default) >= 10
    assert sum(odd[key] != strings[key] for key in default) >= 15


def test_integers_as_strings_both_ways():
    dialect = replace(Dialect(), numbers_as_strings=True, error_code_as_string=True)
    with speaking(dialect) as (station, client):
        general = client.get("/general")
        assert (general["codeType"], general["imageSliderInterval"]) == ("1", "30")
        assert general["ipShow"] is True
        assert client.call("GET", "/general").json["errorCode"] == "0"
        assert client.call("PATCH", "/general", {"imageSliderInterval": "45"}).data is True
        assert station.data("general")["imageSliderInterval"] == 45
        refused = client.call("PATCH", "/general", {"imageSliderInterval": 50}).refused
        assert "imageSliderInterval" in refused


def test_its_own_spellings_both_ways():
    spellings = {"imageSliderInterval": "imageSliderinterval", "dns1": "dnsT"}
    with speaking(replace(Dialect(), spellings=spellings)) as (station, client):
        assert client.get("/general")["imageSliderinterval"] == 30
        assert "dnsT" in client.get("/ethernet")["setting"]
        assert client.call("PATCH", "/general", {"imageSliderinterval": 45}).data is True
        assert (
            "imageSliderInterval"
            in client.call("PATCH", "/general", {"imageSliderInterval": 50}).refused
        )
        client.call("PATCH", "/ethernet", {"enableDHCP": False, "dnsT": "9.9.9.9"})
        assert station.data("ethernet")["setting"]["dns1"] == "9.9.9.9"


def test_wallpapers_as_objects_without_pictures():
    dialect = replace(Dialect(), wallpapers_as_objects=True, wallpaper_pictures=False)
    with speaking(dialect) as (_, client):
        first = client.get("/general/wallpaper/list")[0]
        assert first == {"id": 0, "name": "0-dusk.png"}
        assert client.raw("GET", f"/wallpaper/{first['name']}").status == 404


def test_an_occupied_slot_may_be_refused():
    with speaking(replace(Dialect(), wallpaper_replace=False)) as (_, client):
        picture = b"\xff\xd8\xff"
        assert client.upload("BG", "2-a.jpg", picture).data is True
        assert "taken" in client.upload("BG", "2-b.jpg", picture).refused


def test_resolutions_by_output_and_flat():
    dialect = replace(Dialect(), resolutions_by_output=True, resolution_flat=True)
    with speaking(dialect) as (_, client):
        assert set(client.get("/resolution/list")) == {"hdmi", "vga"}
        assert client.get("/resolution") == {
            "cec": True,
            "resolution": "1920x1080@60",
            "vgaEnable": False,
            "output": "hdmi",
            "isAudioFromHDMI": True,
        }


def test_the_display_settings_may_be_wanted_whole():
    with speaking(replace(Dialect(), resolution_whole=True)) as (_, client):
        part = {"resolution": "1280x720@60"}
        assert "missing" in client.call("PUT", "/resolution", part).refused
        whole = {**part, "enableVGA": False, "isAudioFromHDMI": True}
        assert client.call("PUT", "/resolution", whole).data is True


def test_pending_values_may_be_shown():
    with speaking(replace(Dialect(), shows_pending=True)) as (_, client):
        client.call("PUT", "/resolution", {"resolution": "1280x720@60"})
        assert client.get("/resolution")["hdmi"]["resolution"] == "1280x720@60"


def test_power_modes_may_count_from_one():
    with speaking(replace(Dialect(), power_base=1)) as (station, client):
        assert client.get("/power/setting")["mode"] == 1
        assert client.call("PATCH", "/power/setting", {"mode": 2}).data is True
        assert station.data("power")["mode"] == 1
        assert client.call("PATCH", "/power/setting", {"mode": 0}).refused


@pytest.mark.parametrize(
    ("form", "three", "four"), [("minutes", 180, 240), ("milliseconds", 10_800_000, 14_400_000)]
)
def test_the_daily_restart_as_a_number(form, three, four):
    with speaking(replace(Dialect(), daily_reboot=form)) as (station, client):
        assert client.get("/time")["dailyRebootTime"] == three
        assert client.call("PATCH", "/time", {"dailyRebootTime": four}).data is True
        assert station.data("time")["dailyRebootTime"] == "04:00"
        assert client.call("PATCH", "/time", {"dailyRebootTime": four * 24}).refused
        assert client.call("PATCH", "/time", {"dailyRebootTime": "04:00"}).refused


@pytest.mark.parametrize(("passwords", "shown"), [("masked", "********"), ("empty", "")])
def test_passwords_may_be_hidden(passwords, shown):
    with speaking(replace(Dialect(), passwords=passwords)) as (station, client):
        assert client.get("/wifi")["password"] == shown
        assert client.get("/pod/pairing")["password"] == shown
        assert station.data("wifi")["password"] == "Meeting2024"


def test_the_sense_of_init_may_be_the_other():
    with speaking(replace(Dialect(), init_inverted=True)) as (_, client):
        model = client.get("/model")
        assert (model["isAdminInit"], model["isModerationInit"]) == (True, False)


def test_the_upload_type_of_a_configuration_may_be_small():
    with speaking(replace(Dialect(), config_type="config")) as (_, client):
        assert "config" in client.upload("CONFIG", "AstrosProfile.json", b"{}").refused
        assert client.upload("config", "AstrosProfile.json", b"{}").data is True


def test_downloads_may_have_whole_addresses():
    with speaking(replace(Dialect(), absolute_urls=True)) as (station, client):
        url = client.get("/system/config")
        assert url == f"{station.http_url}/AstrosProfile.json"
        assert json.loads(client.raw("GET", url.removeprefix(station.http_url)).body)


def test_asking_may_start_a_download_anew():
    with speaking(replace(Dialect(), download_restarts=True), task_seconds=60) as (station, client):
        station.firmware.download.start()
        station.firmware.download._since -= 30
        assert client.call("PUT", "/firmware/download/start").data["process"] == "0"


def test_wifi_in_other_words_and_dbm():
    dialect = replace(
        Dialect(), level_in_dbm=True, wifi_words=("Open", "WPA2-PSK", "WPA3-SAE", "802.1x EAP")
    )
    with speaking(dialect) as (station, client):
        station.change("wifi", mode=2)
        office = client.get("/wifi/list")[0]
        assert office["security"] == "WPA2-PSK"
        assert office["level"] < 0


@pytest.mark.parametrize(("denies_with_401", "status"), [(True, 401), (False, 200)])
def test_a_token_may_grow_old(denies_with_401, status):
    dialect = replace(Dialect(), token_seconds=0, denies_with_401=denies_with_401)
    with speaking(dialect) as (_, client):
        got = client.call("GET", "/general")
        assert got.status == status
        assert got.refused


def test_the_login_code_may_need_a_token():
    with speaking(replace(Dialect(), login_code_needs_token=True)) as (_, client):
        assert client.get("/general/logincode")
        client.extra = {}
        assert client.call("GET", "/general/logincode").status == 401


def test_languages_may_be_others():
    with speaking(replace(Dialect(), languages=("English", "日本語"))) as (_, client):
        assert client.get("/general")["curLanguage"] == "English"
        assert client.call("PATCH", "/general", {"curLanguage": "日本語"}).data is True
        assert client.call("PATCH", "/general", {"curLanguage": "ja"}).refused
