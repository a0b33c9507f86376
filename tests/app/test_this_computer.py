"""Battery and Wi-Fi are told where they can be, and never stand in the way."""

import pytest

from app import this_computer
from app.adapters import Adapter
from app.origin import Origin
from app.this_computer import Power, by_wifi, look_around, power

HERE = Origin("http", "127.0.0.1", 9)


def supplies(folder, **each):
    for name, files in each.items():
        (folder / name).mkdir()
        for file, text in files.items():
            (folder / name / file).write_text(text + "\n")


@pytest.mark.parametrize(("each", "found"), [
    ({}, None),
    ({"AC": {"type": "Mains", "online": "1"}}, Power(True)),
    ({"AC": {"type": "Mains", "online": "0"},
      "BAT0": {"type": "Battery", "capacity": "17", "status": "Discharging"}}, Power(False, 17)),
    ({"BAT0": {"type": "Battery", "capacity": "80", "status": "Discharging"}}, Power(False, 80)),
    ({"BAT0": {"type": "Battery", "capacity": "80", "status": "Full"}}, Power(True, 80)),
    ({"mouse": {"type": "Battery", "scope": "Device", "capacity": "3"}}, None),
    ({"BAT0": {"type": "Battery", "capacity": "much", "status": "?"}}, None),
])  # fmt: skip
def test_linux(tmp_path, each, found):
    supplies(tmp_path, **each)
    assert this_computer._power_of_linux(tmp_path) == found


@pytest.mark.parametrize(("text", "found"), [
    ("Now drawing from 'AC Power'\n -InternalBattery-0\t100%; charged;", Power(True, 100)),
    ("Now drawing from 'Battery Power'\n -InternalBattery-0\t17%; discharging", Power(False, 17)),
    ("Now drawing from 'AC Power'\n", Power(True)), ("", None),
])  # fmt: skip
def test_mac(text, found):
    assert this_computer._power_of_pmset(text) == found


def test_only_an_emptying_battery_below_20_percent_is_low():
    assert Power(False, 19).low
    assert not Power(False, 20).low
    assert not Power(True, 5).low
    assert not Power(False).low


@pytest.mark.parametrize("wireless", [True, False])
def test_the_way_to_the_station_tells(monkeypatch, tmp_path, wireless):
    from ipaddress import ip_interface

    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(this_computer, "NETWORKS", tmp_path)
    monkeypatch.setattr(
        this_computer.adapters, "read", lambda: [Adapter("wl0", 1, ip_interface("127.0.0.1/8"))]
    )
    if wireless:
        (tmp_path / "wl0" / "wireless").mkdir(parents=True)
    assert by_wifi(HERE) is wireless


def test_what_cannot_be_told_is_none(monkeypatch, tmp_path):
    def fails(*_):
        raise OSError

    monkeypatch.setattr(this_computer, "SUPPLIES", tmp_path / "none")
    monkeypatch.setattr(this_computer.adapters, "read", fails)
    monkeypatch.setattr("sys.platform", "linux")
    assert power() is None
    assert by_wifi(HERE) is None
    assert by_wifi(Origin("http", "no such host.invalid", 80)) is None
    assert look_around(HERE).wifi is None


def test_the_ports_of_a_mac():
    text = "Hardware Port: Ethernet\nDevice: en0\n\nHardware Port: Wi-Fi\nDevice: en1\n"
    assert this_computer._ports_of_wifi(text) == ["en1"]
