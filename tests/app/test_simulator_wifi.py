"""The simulated station on the Wi-Fi of others."""

import time
from collections.abc import Iterator

import pytest

from app.simulator import SimulatedStation, Simulator
from tests.app.plain_http import Plain

CONNECTION = "/wifi/connection"
OFFICE = {"ssid": "Office", "security": "WPA2", "password": "office-2024"}


@pytest.fixture
def station() -> Iterator[SimulatedStation]:
    station = SimulatedStation(task_seconds=0.05)
    with Simulator([station], https=False):
        yield station


@pytest.fixture
def http(station: SimulatedStation) -> Plain:
    station.change("wifi", mode=2)
    return Plain(station).sign_in()


def settled(http: Plain) -> bool:
    """Wait until the station is on a network or has given up."""
    while True:
        got = http.call("GET", CONNECTION)
        if not got.json["isSuccess"]:
            return False
        if got.data["connected"]:
            return True
        time.sleep(0.005)


def status(http: Plain, ssid: str) -> int:
    return next(each["status"] for each in http.get("/wifi/list") if each["ssid"] == ssid)


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/wifi/list", None),
        ("GET", CONNECTION, None),
        ("POST", CONNECTION, OFFICE),
        ("PATCH", CONNECTION, OFFICE),
        ("DELETE", CONNECTION, None),
    ],
)
def test_only_in_the_mode_other_ap(station, method, path, body):
    got = Plain(station).sign_in().call(method, path, body, ssid="Office")
    assert "Other AP" in got.refused


def test_about_a_dozen_networks_are_in_reach(http):
    networks = http.get("/wifi/list")
    assert 10 <= len(networks) <= 14
    assert all(set(each) == {"level", "security", "ssid", "status"} for each in networks)
    assert all(0 <= each["level"] <= 4 for each in networks)


def test_the_levels_move(station, monkeypatch):
    levels = set()
    for now in range(0, 60, 5):
        monkeypatch.setattr("app.simulator.wifi.time.monotonic", lambda now=now: now)
        levels.add(tuple(each["level"] for each in station.wifi.listing(in_dbm=True)))
    assert len(levels) > 3


def test_joining_takes_time_and_the_right_password(http):
    assert http.call("PATCH", CONNECTION, OFFICE).data is True
    assert http.get(CONNECTION)["connected"] is False
    assert status(http, "Office") == 2
    assert settled(http)
    shown = http.get(CONNECTION)
    assert (shown["ssid"], shown["security"], shown["ip"]) == ("Office", "WPA2", "10.20.30.41")
    assert status(http, "Office") == 1


def test_a_wrong_password_leads_nowhere(http):
    assert http.call("PATCH", CONNECTION, {**OFFICE, "password": "wrong"}).data is True
    assert not settled(http)
    assert status(http, "Office") == 0


def test_an_open_network_needs_none(http):
    http.call("PATCH", CONNECTION, {"ssid": "Office-Guest"})
    assert settled(http)


def test_static_addresses(http):
    static = {"ip": "10.9.8.7", "mask": "255.255.255.0", "gateway": "10.9.8.1", "dns1": "1.1.1.1"}
    http.call("PATCH", CONNECTION, {**OFFICE, "isStaticIp": True, **static})
    assert settled(http)
    assert http.get(CONNECTION)["ip"] == "10.9.8.7"
    refused = http.call("PATCH", CONNECTION, {**OFFICE, "isStaticIP": True, "ip": "x"}).refused
    assert "ip" in refused


def test_a_hidden_network_is_added_by_hand(http):
    hidden = {"ssid": "Backstage", "security": "WPA2", "password": "behind-the-curtain"}
    assert "list" in http.call("PATCH", CONNECTION, hidden).refused
    assert http.call("POST", CONNECTION, hidden).data is True
    assert settled(http)
    assert http.get(CONNECTION)["isHide"] is True


def test_a_network_that_does_not_exist(http):
    http.call("POST", CONNECTION, {"ssid": "Nowhere", "security": "NONE"})
    assert not settled(http)


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ({"security": "WPA2"}, "ssid"),
        ({"ssid": ""}, "ssid"),
        ({"ssid": "é" * 17}, "ssid"),
        ({"ssid": "X", "security": "WEP"}, "security"),
        ({"ssid": "X", "security": "WPA2"}, "password"),
        ({"ssid": "X", "security": "EAP", "password": "p"}, "eapMethod"),
    ],
)
def test_what_cannot_be_joined_is_refused_by_name(http, body, named):
    assert named in http.call("POST", CONNECTION, body).refused


def test_eap_with_everything_it_needs(http):
    eap = {"eapMethod": "PEAP", "phase": "MSCHAPV2", "identity": "me", "password": "campus-pass"}
    http.call("PATCH", CONNECTION, {"ssid": "Campus-EAP", "security": "EAP", **eap})
    assert settled(http)


def test_forgetting(http):
    http.call("PATCH", CONNECTION, OFFICE)
    assert settled(http)
    assert http.call("DELETE", CONNECTION, ssid="Lobby").refused
    assert http.call("DELETE", CONNECTION, ssid="Office").data is True
    assert http.call("GET", CONNECTION).refused


def test_leaving_the_mode_leaves_the_network(http):
    http.call("PATCH", CONNECTION, OFFICE)
    assert settled(http)
    http.call("PATCH", "/wifi", {"mode": 1})
    http.call("PATCH", "/wifi", {"mode": 2})
    assert http.call("GET", CONNECTION).refused
