"""Who a station is: what is known, what is doubted, what is refused, and what is kept on disk."""

import json
import os
import stat
from dataclasses import replace

import pytest

from app.errors import Cause
from app.found import Found
from app.identity import FILE, Known, KnownStations, clean_mac, with_origin
from app.models import ModelInfo
from app.origin import candidates

PIN, OTHER = "a" * 64, "b" * 64


def found(address="https://10.1.2.3", name="Lobby", model="ASTROS-S1", host="lobby.local", pin=PIN):
    origin = candidates(address)[0]
    info = ModelInfo(devName=name, model=model)
    pin = pin if origin.encrypted else None
    return Found("row", name, model, origin, (origin.host,), host, info, pin, "mDNS", False)


def known(address="https://10.1.2.3", pin=PIN, **more):
    entry = Known(name="Lobby", model="ASTROS-S1", host="lobby.local", pin=pin, **more)
    return with_origin(entry, candidates(address)[0])


@pytest.fixture
def stations(tmp_path):
    return KnownStations(tmp_path)


# https: the certificate decides


def test_a_new_station_is_no_known_one(stations):
    verdict = stations.judge(found())
    assert (verdict.known, verdict.doubts, verdict.refusal) == (None, (), None)


@pytest.mark.parametrize("now", [
    found(), found("https://10.9.9.9"), found(name="Renamed", host="other.local"),
    found(model="ASTROS-S2"),
])  # fmt: skip
def test_the_certificate_alone_makes_it_the_same(stations, now):
    stations.remember(known())
    verdict = stations.judge(now)
    assert verdict.known is not None
    assert (verdict.doubts, verdict.refusal) == ((), None)


@pytest.mark.parametrize("now", [
    found(pin=OTHER), found(pin=OTHER, name="Renamed", host=""),
    found("https://10.9.9.9", pin=OTHER),
])  # fmt: skip
def test_another_certificate_in_its_place_is_refused(stations, now):
    """Its address, or its mDNS host."""
    stations.remember(known())
    verdict = stations.judge(now)
    assert verdict.refusal is Cause.OTHER_CERTIFICATE
    assert verdict.known is None
    assert verdict.claimed.name == "Lobby"


def test_another_station_of_the_same_name_is_asked_about(stations):
    stations.remember(known())
    verdict = stations.judge(found("https://10.9.9.9", host="rogue.local", pin=OTHER))
    assert verdict.refusal is None
    assert verdict.known is None
    assert "10.1.2.3, with another certificate" in verdict.doubts[0]


def test_what_stands_there_itself_is_not_passed_for(stations):
    """Two stations as they come from the factory, of one name."""
    stations.remember(known())
    verdict = stations.judge(found("https://10.9.9.9", pin=OTHER), pins={PIN, OTHER})
    assert (verdict.doubts, verdict.refusal) == ((), None)


# http: never after https, and asked about where anything changed


@pytest.mark.parametrize("now", [
    found("http://10.1.2.3"), found("http://10.1.2.3:8080", host=""),
    found("http://10.9.9.9", name="Renamed"),
])  # fmt: skip
def test_http_after_https_is_refused(stations, now):
    stations.remember(known())
    assert stations.judge(now).refusal is Cause.DOWNGRADE


def test_http_as_before_is_the_known_station(stations):
    stations.remember(known("http://10.1.2.3", None))
    verdict = stations.judge(found("http://10.1.2.3"))
    assert verdict.known is not None
    assert verdict.doubts == ()


@pytest.mark.parametrize(("now", "words"), [
    (found("http://10.9.9.9"), "at 10.1.2.3 and is at 10.9.9.9"),
    (found("http://10.1.2.3", name="Rogue"), "name was Lobby and is Rogue"),
    (found("http://10.1.2.3", model="X"), "model was ASTROS-S1 and is X"),
    (found("http://10.1.2.3", host="x.local"), "mDNS host was lobby.local and is x.local"),
    (found("http://10.9.9.9", host="x.local"), "at 10.1.2.3 and is at 10.9.9.9"),
])  # fmt: skip
def test_over_http_each_difference_is_asked_about(stations, now, words):
    stations.remember(known("http://10.1.2.3", None))
    verdict = stations.judge(now)
    assert verdict.known is not None
    assert any(words in doubt for doubt in verdict.doubts)


def test_https_instead_of_http_is_welcome(stations):
    stations.remember(known("http://10.1.2.3", None))
    verdict = stations.judge(found())
    assert verdict.known is not None
    assert verdict.refusal is None


# Who is spoken to on https only


def test_who_was_on_https_stays_there(stations):
    assert not stations.secured("lobby.local", ["10.1.2.3"])
    stations.remember(known())
    assert stations.secured("LOBBY.local", [])
    assert stations.secured("", ["10.1.2.3"])
    assert not stations.secured("", ["10.9.9.9"])
    assert not stations.secured("", [])


def test_who_was_on_http_is_not_secured(stations):
    stations.remember(known("http://10.1.2.3", None))
    assert not stations.secured("lobby.local", ["10.1.2.3"])


def test_on_the_loopback_ports_tell_stations_apart(stations):
    stations.remember(replace(known("https://127.0.0.1:4001"), host="", name="A"))
    other = found("https://127.0.0.1:4002", name="B", host="", pin=OTHER)
    assert stations.judge(other).refusal is None
    assert not stations.secured("", ["127.0.0.1"])


# On disk


def test_it_is_all_there_the_next_time(tmp_path, stations):
    stations.remember(known(
        account="admin", macs=("02:00:00:00:00:01",),
        learned={"power_seen": (0, 1), "token_place": "token: {}"},
    ))  # fmt: skip
    again = KnownStations(tmp_path)
    assert again.all == stations.all
    assert again.problem == ""
    (entry,) = again.all.values()
    assert entry.learned == {"power_seen": (0, 1), "token_place": "token: {}"}
    again.forget(entry.key)
    assert KnownStations(tmp_path).all == {}


@pytest.mark.skipif(os.name != "posix", reason="mode bits are POSIX")
def test_a_file_of_before_that_knows_of_no_restart_is_read(tmp_path, stations):
    stations.remember(known(restart_needed=("DISPLAY",)))
    assert KnownStations(tmp_path).judge(found()).known.restart_needed == ("DISPLAY",)
    held = json.loads((tmp_path / FILE).read_text())
    del held["stations"][0]["restart_needed"]
    (tmp_path / FILE).write_text(json.dumps(held))
    assert KnownStations(tmp_path).judge(found()).known.restart_needed == ()


def test_the_file_is_the_users_alone(tmp_path, stations):
    stations.remember(known())
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600


@pytest.mark.parametrize("entry", [
    1, None, [], {}, {"key": 1}, {"key": "x"},
])  # fmt: skip
def test_an_entry_of_another_form_is_left_out(tmp_path, entry):
    KnownStations(tmp_path).remember(known())
    path = tmp_path / FILE
    data = json.loads(path.read_text())
    data["stations"].append(entry)
    path.write_text(json.dumps(data))
    assert len(KnownStations(tmp_path).all) == 1


def test_a_broken_file_is_said(tmp_path):
    (tmp_path / FILE).write_text("{")
    stations = KnownStations(tmp_path)
    assert stations.all == {}
    assert "set aside" in stations.problem


def test_the_oldest_make_room(stations, monkeypatch):
    monkeypatch.setattr("app.identity.MOST", 3)
    for number in range(5):
        stations.remember(replace(known(), name=str(number), key=str(number)))
    assert len(stations.all) == 3


def test_a_replaced_certificate_is_trusted_and_its_macs_are_void(stations):
    stations.remember(known(macs=("02:00:00:00:00:01",)))
    (entry,) = stations.all.values()
    stations.replace_pin(entry, OTHER)
    verdict = stations.judge(found(pin=OTHER))
    assert verdict.known.key == entry.key
    assert verdict.known.macs == ()
    assert stations.judge(found(pin=PIN)).refusal is Cause.OTHER_CERTIFICATE


def test_eight_addresses_are_kept_the_latest_first():
    entry = known()
    for number in range(12):
        entry = with_origin(entry, candidates(f"10.0.0.{number}")[0])
    entry = with_origin(entry, candidates("10.0.0.6")[0])
    assert entry.origins[:2] == ("https://10.0.0.6", "https://10.0.0.11")
    assert len(entry.origins) == 8


@pytest.mark.parametrize(("text", "mac"), [
    ("02:a5:70:20:00:40", "02:A5:70:20:00:40"), ("02-A5-70-20-00-40", "02:A5:70:20:00:40"),
    ("02a570200040", "02:A5:70:20:00:40"), ("00:00:00:00:00:00", ""), ("ff:ff:ff:ff:ff:ff", ""),
    ("", ""), (None, ""), (7, ""), ("no mac", ""),
])  # fmt: skip
def test_macs_have_one_spelling(text, mac):
    assert clean_mac(text) == mac


def test_a_known_station_is_named_in_other_files_as_its_session_is():
    places = {"origins": ("http://10.1.2.4:8080", "http://10.1.2.5")}
    assert Known(pin="ab", macs=("02:00:00:00:00:01",), **places).identity == "ab"
    assert Known(macs=("02:00:00:00:00:01",), **places).identity == "02:00:00:00:00:01"
    assert Known(**places).identity == Known(**places).place == "10.1.2.4:8080"
    assert Known().place == Known(origins=("no address at all",)).place == ""
