"""The small parts of a simulated station, each on its own."""

import asyncio
import io
import socket
import ssl
import zipfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.simulator import Refused
from app.simulator.access import Access
from app.simulator.byom import Licence
from app.simulator.certificate import Certificate
from app.simulator.clock import Clock, gmt, in_daylight_time, zone
from app.simulator.firmware import Firmware, version
from app.simulator.listener import Listener
from app.simulator.logs import Logs
from app.simulator.pictures import is_picture, png
from app.simulator.progress import Progress
from app.simulator.settings import CODE_SECONDS, Settings
from app.simulator.wallpapers import Wallpapers
from app.simulator.wifi import bars

SUMMER = datetime(2026, 7, 1, tzinfo=ZoneInfo("Europe/Berlin"))
WINTER = datetime(2026, 1, 1, tzinfo=ZoneInfo("Europe/Berlin"))
WIRED = {"ip": "10.0.0.9", "mask": "255.0.0.0", "gateway": "", "dns1": "", "dns2": ""}


@pytest.fixture
def now(monkeypatch):
    """The monotonic clock of all parts, to be turned by hand."""

    class Hand:
        value = 1000.0

    for part in ("progress", "access", "settings"):
        monkeypatch.setattr(f"app.simulator.{part}.time.monotonic", lambda: Hand.value)
    return Hand


def settings(languages=("en", "de")):
    return Settings("Hall-7", "02:00:00:00:00:01", languages, WIRED, Wallpapers(replace=True))


@pytest.mark.parametrize(
    ("name", "local", "offset", "summer"),
    [
        ("Europe/Berlin", SUMMER, "GMT+02:00", True),
        ("Europe/Berlin", WINTER, "GMT+01:00", False),
        ("Asia/Kolkata", SUMMER, "GMT+05:30", False),
        ("America/St_Johns", WINTER, "GMT-03:30", False),
        ("UTC", WINTER, "GMT+00:00", False),
    ],
)
def test_the_offset_as_the_station_writes_it(name, local, offset, summer):
    there = local.astimezone(ZoneInfo(name))
    assert (gmt(there), in_daylight_time(there)) == (offset, summer)


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../etc/passwd", "a\0b", "/Europe/Berlin"])
def test_what_is_no_time_zone(name):
    assert zone(name) is None


def test_a_clock_that_was_set_runs_on_from_there():
    clock = Clock()
    clock.set(1_000_000)
    assert 0 <= clock.millis() - 1_000_000 < 1000
    assert clock.local("UTC").year == 1970
    clock.synchronise()
    assert clock.local("UTC").year >= 2024


def test_a_clock_beyond_all_calendars_still_tells_a_time():
    clock = Clock()
    clock.set(10**17)
    assert clock.local("UTC").year == 1970


def test_progress_goes_from_nothing_to_finished(now):
    work = Progress(10)
    assert (work.percent, work.running, work.finished) == (0, False, False)
    work.start()
    now.value += 4
    assert (work.percent, work.running, work.finished) == (40, True, False)
    now.value += 60
    assert (work.percent, work.running, work.finished) == (100, False, True)
    work.stop()
    assert (work.percent, work.running, work.finished) == (0, False, False)


def test_work_without_time_is_finished_at_once():
    work = Progress(0)
    work.start()
    assert work.finished


def test_a_token_lives_as_long_as_the_station_says(now):
    access = Access("admin", "secret", admin_init=False, life=60)
    token = access.sign_in("admin", "secret")
    now.value += 59
    assert access.admits(token)
    now.value += 2
    assert not access.admits(token)
    assert access.admits(access.key)


def test_tokens_are_void_after_all_are_signed_out_but_the_key_is_not():
    access = Access("admin", "secret", admin_init=False, life=None)
    token = access.sign_in("admin", "secret")
    access.sign_out_all()
    assert not access.admits(token)
    assert access.admits(access.key)
    assert not access.admits("no ascii: ä")


@pytest.mark.parametrize(("account", "password"), [("admin", "x"), ("root", "secret"), ("", "")])
def test_who_may_not_sign_in(account, password):
    with pytest.raises(Refused, match="wrong"):
        Access("admin", "secret", admin_init=False, life=None).sign_in(account, password)


def test_the_random_code_changes_every_ten_minutes(now, monkeypatch):
    codes = iter(range(1, 100))
    monkeypatch.setattr("app.simulator.settings.random.randrange", lambda _: next(codes))
    values = settings()
    values.change("general", {"codeType": 2})
    first = values.code()
    now.value += CODE_SECONDS - 1
    assert values.code() == first
    now.value += 2
    assert values.code() != first
    assert len(values.code()) == 4


def test_a_new_language_list_gives_the_language_of_the_factory():
    assert settings(("日本語", "English")).view("general")["curLanguage"] == "日本語"


def test_changes_of_the_display_add_up_until_the_restart():
    values = settings()
    assert values.change("resolution", {"enableVGA": True}) is True
    assert values.change("resolution", {"resolution": "1280x720@60"}) is True
    shown = values.view("resolution")
    assert shown["vga"]["vgaEnable"] is False
    values.boot()
    shown = values.view("resolution")
    assert shown["vga"]["vgaEnable"] is True
    assert shown["hdmi"] == {"cec": True, "resolution": "1280x720@60"}
    assert values.pending == {}


def test_a_licence_runs_out_by_the_stations_clock():
    licence = Licence()
    assert licence.view(SUMMER)["status"] == 0
    licence.activate("ASTROS+BYOM/0123456789==")
    assert licence.view(SUMMER)["status"] == 1
    assert licence.view(SUMMER.replace(year=2100))["status"] == 2


def test_logs_are_gathered_once(now):
    logs = Logs(10)
    logs.switch(True)
    logs.prepare("/log/a.zip")
    now.value += 5
    logs.prepare("/log/b.zip")
    now.value += 6
    assert logs.view() == {"statusLog": 2, "filePath": "/log/a.zip"}
    logs.reset()
    assert logs.view() == {"statusLog": 0, "filePath": ""}
    with pytest.raises(Refused, match="off"):
        logs.prepare("/log/a.zip")


def archive(files):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as written:
        for name, content in files.items():
            written.writestr(name, content)
    return zipfile.ZipFile(packed)


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({}, None),
        ({"META-INF/com/android/metadata": "ota-type=AB"}, None),
        ({"META-INF/com/android/metadata": "no pairs at all"}, None),
        ({"META-INF/com/android/metadata": "post-build-incremental=3.0\n"}, "3.0"),
        ({"META-INF/com/android/metadata": "version=3.1\r\npost-build-incremental=9"}, "3.1"),
        ({"other/metadata": "version=3.1"}, None),
    ],
)
def test_the_version_that_an_update_names(files, expected):
    with archive(files) as update:
        assert version(update) == expected


def test_nothing_is_installed_by_a_plain_restart():
    firmware = Firmware("1.0", "2.0", 0, restarts=False)
    firmware.boot()
    assert firmware.current == "1.0"


def test_an_installed_download_is_gone(now):
    firmware = Firmware("1.0", "2.0", 10, restarts=False)
    assert firmware.start_download() == {"process": "0", "status": 1}
    now.value += 3
    assert firmware.start_download() == {"process": "30", "status": 1}
    with pytest.raises(Refused, match="downloaded"):
        firmware.install(manual=False)
    now.value += 8
    assert firmware.start_download() == {"process": "100", "status": 2}
    firmware.install(manual=False)
    firmware.boot()
    assert (firmware.current, firmware.newer) == ("2.0", None)
    assert not firmware.download.finished


def test_wallpapers_are_files_in_their_folder(tmp_path: Path):
    wallpapers = Wallpapers(replace=True)
    wallpapers.open(tmp_path / "wallpaper")
    upload = tmp_path / "upload"
    upload.write_bytes(png(4, 4, lambda y: (1, 2, 3)))
    wallpapers.store("5-small.png", upload)
    assert wallpapers.path("5-small.png").read_bytes() == upload.read_bytes()
    assert wallpapers.path("../upload") is None
    wallpapers.reset()
    assert len(list((tmp_path / "wallpaper").iterdir())) == 2


@pytest.mark.parametrize("head", [b"", b"GIF89a", b"<svg", b"\x89PNX", b"BM"])
def test_what_is_no_picture(head):
    assert not is_picture(head)


@pytest.mark.parametrize(("dbm", "level"), [(-127, 0), (-85, 0), (-70, 2), (-50, 4), (-10, 4)])
def test_bars_of_a_signal(dbm, level):
    assert bars(dbm) == level


def test_a_certificate_serves_its_address_and_leaves_no_key_behind(tmp_path: Path):
    first, second = Certificate("a.local", "127.0.0.1"), Certificate("a.local", "127.0.0.1")
    assert len(first.fingerprint) == 64
    assert first.fingerprint != second.fingerprint
    first.load(ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), tmp_path)
    assert list(tmp_path.iterdir()) == []


async def test_a_listener_hangs_up_on_whom_it_let_in():
    listener = Listener("127.0.0.1", 0)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(asyncio.Protocol, sock=listener)
    reader, writer = await asyncio.open_connection("127.0.0.1", listener.port)
    await asyncio.sleep(0.02)
    server.close()
    await listener.hang_up()
    assert await asyncio.wait_for(reader.read(), 2) == b""
    writer.close()
    await writer.wait_closed()


def test_a_port_that_is_taken_is_an_error():
    first = Listener("127.0.0.1", 0)
    first.listen()
    with pytest.raises(OSError, match="in use"):
        Listener("127.0.0.1", first.port)
    first.close()


@pytest.mark.skipif(not socket.has_ipv6, reason="no IPv6 here")
def test_a_listener_on_ipv6():
    try:
        listener = Listener("::1", 0)
    except OSError:
        pytest.skip("no IPv6 loopback here")
    assert listener.port
    listener.close()
