"""Wallpapers, uploads, firmware, logs and the configuration file of a simulated station."""

import io
import json
import time
import zipfile
import zlib
from collections.abc import Iterator

import pytest

from app.simulator import SimulatedStation, Simulator
from app.simulator.pictures import BUILT_IN, built_in
from tests.app.plain_http import BASE, BOUNDARY, Plain

PNG = b"\x89PNG\r\n\x1a\n" + b"picture"
JPEG = b"\xff\xd8\xff\xe0" + b"picture"


@pytest.fixture
def station() -> Iterator[SimulatedStation]:
    station = SimulatedStation(reboot_seconds=0.05, task_seconds=0.1)
    with Simulator([station], https=False):
        yield station


@pytest.fixture
def http(station: SimulatedStation) -> Plain:
    return Plain(station).sign_in()


def wait(condition, timeout=5):
    end = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < end, "it did not come true"
        time.sleep(0.005)


def update(version: str | None = "2.6.0") -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("payload.bin", b"x" * 1000)
        if version is not None:
            metadata = f"ota-type=AB\npost-build-incremental={version}\n"
            archive.writestr("META-INF/com/android/metadata", metadata)
    return packed.getvalue()


def wallpapers(http: Plain) -> list[str]:
    return http.get("/general/wallpaper/list")


@pytest.mark.parametrize("slot", BUILT_IN)
def test_the_built_in_wallpapers_are_real_pictures(http, slot):
    got = http.raw("GET", f"/wallpaper/{wallpapers(http)[slot]}")
    assert got.headers["Content-Type"] == "image/png"
    assert got.body == built_in(slot)
    at = got.body.index(b"IDAT")
    length = int.from_bytes(got.body[at - 4 : at])
    assert len(zlib.decompress(got.body[at + 4 : at + 4 + length])) == 540 * (1 + 3 * 960)


def test_wallpapers_are_uploaded_listed_in_order_shown_and_deleted(http):
    assert http.upload("BG", "4-late.jpg", JPEG).data is True
    assert http.upload("BG", "2-ä b.png", PNG).data is True
    assert wallpapers(http) == [*BUILT_IN.values(), "2-ä b.png", "4-late.jpg"]
    assert http.raw("GET", "/wallpaper/2-%C3%A4%20b.png").body == PNG
    http.call("PATCH", "/general", {"curWallpaper": 4})
    assert http.call("DELETE", "/general/wallpaper/4").data is True
    assert http.get("/general")["curWallpaper"] == 0
    assert wallpapers(http) == [*BUILT_IN.values(), "2-ä b.png"]
    assert http.raw("GET", "/wallpaper/4-late.jpg").status == 404


def test_an_upload_replaces_what_lies_in_the_slot(http):
    http.upload("BG", "3-old.png", PNG)
    http.upload("BG", "3-new.jpg", JPEG)
    assert wallpapers(http)[2:] == ["3-new.jpg"]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("1-mine.png", PNG, "2 to 5"),
        ("6-mine.png", PNG, "2 to 5"),
        ("mine.png", PNG, "2 to 5"),
        ("2-a/../b.png", PNG, "2 to 5"),
        ("2-mine.svg", PNG, "2 to 5"),
        ("2-mine.png", b"<svg/>", "JPEG or PNG"),
        ("2-mine.png", b"", "JPEG or PNG"),
        ("2-mine.png", PNG + b"\0" * 5_300_000, "5 MiB"),
    ],
)
def test_what_is_no_wallpaper_is_refused(http, name, content, words):
    assert words in http.upload("BG", name, content).refused
    assert len(wallpapers(http)) == 2


@pytest.mark.parametrize("slot", ["0", "1", "6", "x", "3"])
def test_these_wallpapers_cannot_be_deleted(http, slot):
    assert http.call("DELETE", f"/general/wallpaper/{slot}").refused
    assert len(wallpapers(http)) == 2


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("type=BG", "name"),
        ("name=2-a.png", "type"),
        ("type=bg&name=2-a.png", "type"),
        ("type=OTA&name=other.zip", "update.zip"),
        ("type=CONFIG&name=other.json", "AstrosProfile.json"),
    ],
)
def test_upload_checks_its_parameters(http, query, words):
    target = f"{BASE}/upload?username=admin&{query}"
    kind = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
    assert words in http.raw("POST", target, b"", kind).refused


def test_upload_wants_a_form_with_a_file(http):
    target = f"{BASE}/upload?username=admin&type=BG&name=2-a.png"
    assert "form-data" in http.raw("POST", target, PNG).refused
    assert "file" in http.form("POST", "/upload", "other", PNG, type="BG", name="2-a.png").refused
    broken = http.raw(
        "POST", target, b"no form", {"Content-Type": "multipart/form-data; boundary=b"}
    )
    assert broken.refused
    nameless = http.raw("POST", target, b"no form", {"Content-Type": "multipart/form-data"})
    assert nameless.refused


def test_an_upload_needs_a_token(station):
    assert Plain(station).upload("BG", "2-a.png", PNG).status == 401


def test_nothing_is_left_of_a_refused_upload(station, http):
    http.upload("BG", "2-a.png", b"no picture")
    http.upload("CONFIG", "AstrosProfile.json", b"{}")
    assert [path.name for path in station.folder.iterdir()] == ["wallpaper"]


def test_an_uploaded_firmware_is_installed_in_a_restart(station, http):
    assert http.get("/firmware") == {"current": "2.4.1", "new": None}
    assert http.get("/ota/check") is False
    assert http.upload("OTA", "update.zip", update()).data is True
    assert http.get("/ota/check") is True
    assert http.call("POST", "/firmware", isManual="true").data is True
    wait(lambda: station.restarts and station.online)
    assert http.sign_in().get("/firmware")["current"] == "2.6.0"
    assert http.get("/ota/check") is False


def test_a_firmware_without_a_version_is_the_vendors_newest(station, http):
    http.upload("OTA", "update.zip", update(version=None))
    http.call("POST", "/firmware", isManual="true")
    wait(lambda: station.restarts and station.online)
    assert station.firmware.current == "2.5.0"


def test_an_installation_may_end_otherwise(station, http):
    station.firmware.result = "2.4.1"
    http.upload("OTA", "update.zip", update())
    http.call("POST", "/firmware", isManual="true")
    wait(lambda: station.restarts and station.online)
    assert station.firmware.current == "2.4.1"


def test_what_is_no_firmware_is_not_installed(station, http):
    assert http.call("POST", "/firmware", isManual="true").refused
    assert http.call("POST", "/firmware", isManual="false").refused
    assert "isManual" in http.call("POST", "/firmware").refused
    assert "isManual" in http.call("POST", "/firmware", isManual="yes").refused
    http.upload("OTA", "update.zip", b"no zip at all")
    assert http.call("POST", "/firmware", isManual="true").refused
    assert station.restarts == 0


def test_a_download_advances_and_can_be_installed(station, http):
    assert http.get("/firmware", hasNew="true") == {"current": "2.4.1", "new": "2.5.0"}
    seen = []

    def finished():
        seen.append(http.call("PUT", "/firmware/download/start").data)
        return seen[-1]["status"] == 2

    wait(finished)
    figures = [int(each["process"]) for each in seen]
    assert figures == sorted(figures)
    assert figures[-1] == 100
    assert http.get("/ota/check") is True
    http.call("POST", "/firmware", isManual="false")
    wait(lambda: station.restarts and station.online)
    http.sign_in()
    assert http.get("/firmware", hasNew="true") == {"current": "2.5.0", "new": None}
    assert http.call("PUT", "/firmware/download/start").data["status"] == -1


def test_a_download_can_be_stopped(http):
    http.call("PUT", "/firmware/download/start")
    assert http.call("PUT", "/firmware/download/stop").data is True
    assert http.call("POST", "/firmware", isManual="false").refused


def test_logs_take_time_and_can_be_downloaded(station, http):
    assert http.get("/system/log/switch") == {"switch": False}
    assert http.call("PUT", "/system/log").refused
    http.call("PUT", "/system/log/switch", {"switch": True})
    assert http.get("/system/log") == {"statusLog": 0, "filePath": ""}
    http.call("PUT", "/system/log")
    assert http.get("/system/log")["statusLog"] == 1
    wait(lambda: http.get("/system/log")["statusLog"] == 2)
    path = http.get("/system/log")["filePath"]
    with zipfile.ZipFile(io.BytesIO(http.raw("GET", path).body)) as archive:
        assert b"PUT /api/v2/station/system/log 200" in archive.read("station.log")
    assert Plain(station).raw("GET", path).status == 401
    http.call("PUT", "/system/log/switch", {"switch": False})
    assert http.raw("GET", path).status == 404


def test_the_quick_join_file_needs_no_token(station):
    http = Plain(station)
    name = http.get("/quickJoin")
    assert http.raw("GET", f"/{name}").body.startswith(b"MZ")


def test_a_configuration_goes_out_and_in_again(station, http):
    name = http.get("/system/config")
    assert name == "AstrosProfile.json"
    assert Plain(station).raw("GET", f"/{name}").status == 401
    http.call("PATCH", "/ethernet", {"enableDHCP": False, "ip": "192.168.10.9"})
    profile = http.raw("GET", f"/{name}").body
    http.call("PATCH", "/general", {"devName": "Changed", "curLanguage": "ja"})
    http.call("PATCH", "/ethernet", {"enableDHCP": True})
    http.upload("CONFIG", name, profile)
    assert http.form("PUT", "/system/config", "fileName", profile).data is True
    general = http.get("/general")
    assert (general["devName"], general["curLanguage"]) == ("Boardroom-2", "en")
    assert http.get("/ethernet")["setting"]["ip"] == "192.168.10.9"


def test_an_imported_resolution_waits_for_the_restart(http):
    profile = json.loads(http.raw("GET", "/AstrosProfile.json").body)
    profile["settings"]["resolution"]["hdmi"]["resolution"] = "1280x720@60"
    content = json.dumps(profile).encode()
    http.upload("CONFIG", "AstrosProfile.json", content)
    done = http.form("PUT", "/system/config", "fileName", content)
    assert done.json["rebootRequired"] is True


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"no json", "no configuration"),
        (b"[]", "no configuration"),
        (b'{"model": "OTHER", "settings": {}}', "another model"),
        (b'{"model": "ASTROS-S1", "settings": {"general": {"devName": "no spaces"}}}', "devName"),
        (b'{"model": "ASTROS-S1", "settings": {"colours": {}}}', "colours"),
        (
            b'{"model": "ASTROS-S1", "settings": '
            b'{"general": {"devName": "New"}, "time": {"timeZone": "Mars/Olympus"}}}',
            "timeZone",
        ),
    ],
)
def test_a_wrong_configuration_changes_nothing(http, content, words):
    http.upload("CONFIG", "AstrosProfile.json", content)
    assert words in http.form("PUT", "/system/config", "fileName", content).refused
    assert http.get("/general")["devName"] == "Boardroom-2"


def test_a_configuration_is_uploaded_before_it_is_imported(http):
    profile = http.raw("GET", "/AstrosProfile.json").body
    assert "upload" in http.form("PUT", "/system/config", "fileName", profile).refused


def test_an_installation_may_take_its_time_and_several_restarts(station, http):
    station.firmware.prepare, station.firmware.restarts = 0.2, 2
    http.upload("OTA", "update.zip", update("2.6.0"))
    http.call("POST", "/firmware", isManual="true")
    assert http.get("/firmware")["current"] == "2.4.1"
    wait(lambda: station.restarts == 2 and station.online)
    assert station.firmware.current == "2.6.0"
