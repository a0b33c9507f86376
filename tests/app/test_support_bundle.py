"""The support bundle: what is in it, and that no secret is, whatever a station is set to."""

import io
import logging
import zipfile
from datetime import UTC, datetime
from ipaddress import ip_interface

import pytest

from app import logs, support_bundle
from app.adapters import Adapter
from app.found import Found
from app.models import ModelInfo
from app.origin import candidates
from app.preferences import Choices
from app.session import Session
from app.settings import General, Wifi
from app.simulator import SimulatedStation, Simulator
from app.station import Station
from app.support_bundle import Sight, collect, file_name, masked, pack
from app.tried import Answer, Tried

PASSWORD, PSK, POD, CODE = 'Canary"Pä55 & ward', "CanaryPsk77Found", "CanaryPod7Found", "7373"
KEY = "CanaryApiKey7777"
WHEN = datetime(2026, 5, 4, 10, 30, tzinfo=UTC)
pytestmark = pytest.mark.usefixtures("logging_as_before")


def tried():
    made = Tried(("_http._tcp.local.",), WHEN)
    made.adapters = [
        Adapter("eth0", 2, ip_interface("10.1.2.3/24")),
        Adapter("VPN", 3, ip_interface("10.9.0.1/24"), "switched off in the preferences"),
    ]
    made.note(Answer("Printer\nStation: mine", "_http._tcp.local.", "10.1.2.9", "no station: \x1b"))
    return made


def found(left_at=None):
    origin = candidates("http://10.1.2.4")[0]
    who = ("a", "Hall", "ASTROS-S1", origin, ("10.1.2.4",), "hall.local", ModelInfo(), None)
    return Found(*who, how="mDNS", hint=False, left_at=left_at)


def sight(session=None, **more):
    return Sight({"Qt": "6.99"}, Choices(language="de"), tried(), [found(**more)], session)


@pytest.fixture
async def session():
    """Signed in to a station whose every secret is a canary, with one of them edited."""
    room = SimulatedStation("Boardroom-2", password=PASSWORD)
    room.change("wifi", password=PSK)
    room.change("pod", password=POD)
    room.change("general", codeType=1, codeValue=CODE)
    room.access.key = KEY
    with Simulator([room], https=False):
        made = Session(Station(candidates(room.http_url)[0]))
        await made.sign_in("admin", PASSWORD)
        await made.load()
        made.hide(KEY)
        made.edit(General.fields()["devName"], "Hall-7")
        made.edit(Wifi.fields()["password"], "CanaryTyped77")
        yield made
        await made.close()


async def test_it_says_what_runs_where_and_what_was_tried():
    files = await collect(sight(left_at=WHEN))
    assert list(files) == ["versions.txt", "preferences.txt", "adapters.txt", "search.txt"]
    for line in ("Program: ", "Python: 3.", "Qt: 6.99", "System: ", "zeroconf: "):
        assert f"\n{line}" in files["versions.txt"]
    assert "Language: de" in files["preferences.txt"]
    assert files["adapters.txt"].splitlines() == [
        "eth0 10.1.2.3/24: searched",
        "VPN 10.9.0.1/24: switched off in the preferences",
    ]
    assert (
        "Hall http://10.1.2.4: ASTROS-S1, hall.local, mDNS, addresses 10.1.2.4, left at "
        in (files["search.txt"])
    )


async def test_what_comes_from_outside_stays_on_its_line():
    lines = (await collect(sight()))["search.txt"].splitlines()
    assert [line for line in lines if "Printer" in line] == [
        r"Printer\nStation: mine _http._tcp.local. 10.1.2.9: no station: \x1b"
    ]


async def test_the_station_on_the_screen_is_told_without_a_secret(session, tmp_path):
    assert logs.to_file(tmp_path) is not None
    logging.getLogger("app.test").info("told %s", PSK)
    files = await collect(sight(session))
    station = files["station.txt"]
    for line in ("  Name: Boardroom-2", "Session: signed in", "general.devName, wifi.password"):
        assert line in station
    assert len(station.splitlines()) > 30
    assert "told •••" in files[logs.FILE]
    whole = "\n".join(f"{name}\n{text}" for name, text in files.items())
    secrets = {PASSWORD, PSK, POD, KEY, "CanaryTyped77", *session.station.secrets()} - {""}
    assert len(secrets) == 6
    assert not [each for each in secrets if each in whole]
    assert "Canary" not in whole
    assert f": {CODE}" not in whole


async def test_each_layer_alone_keeps_the_secrets_in(session, monkeypatch):
    monkeypatch.setattr(support_bundle, "redact", lambda text: text)
    assert "Canary" not in (await collect(sight(session)))["station.txt"]


def test_the_second_layer_masks_what_the_first_let_through(session):
    text = masked(f"a {PSK} b\nc\x1b[2J {KEY}\n" * 1200)
    assert text == "a ••• b\nc\\x1b[2J •••\n" * 1200


def test_switched_off_it_lets_everything_through(session, monkeypatch):
    monkeypatch.setattr(support_bundle, "redact", lambda text: text)
    assert PSK in masked(f"a {PSK} b")


async def test_what_could_not_be_read_is_named(session):
    session.station.sign_out()
    await session.load_kind(Wifi)
    assert (
        "Not read wifi: the station wants a sign-in"
        in ((await collect(sight(session)))["station.txt"])
    )


async def test_the_older_logs_go_along_as_far_as_there_is_room(tmp_path, monkeypatch):
    logs.to_file(tmp_path)
    (tmp_path / logs.FILE).write_text("new\n")
    (tmp_path / f"{logs.FILE}.1").write_text("older\n" * 10)
    (tmp_path / f"{logs.FILE}.2").write_text("oldest\n")
    names = [logs.FILE, f"{logs.FILE}.1", f"{logs.FILE}.2"]
    assert [name for name in await collect(sight()) if "log" in name] == names
    monkeypatch.setattr(support_bundle, "LONGEST_LOG", 10)
    files = await collect(sight())
    assert [name for name in files if "log" in name] == names[:2]
    assert files[names[1]] == "older\n"


def test_the_zip_holds_each_text_under_its_name():
    content = pack({"a.txt": "ß\n", "b.txt": ""})
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.namelist() == ["a.txt", "b.txt"]
        assert archive.read("a.txt").decode() == "ß\n"
    assert file_name(WHEN).startswith("station-configurator-support-202605")
    assert file_name(WHEN).endswith(".zip")
