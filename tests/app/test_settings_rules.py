"""What is wrong with a value, before anything is sent."""

import pytest

from app.draft import Draft
from app.settings import Ethernet, General, Manager, PodPairing, Time, Wifi

STATIC = {
    "enableDHCP": False,
    "setting": {
        "ip": "10.20.8.40",
        "mask": "255.255.255.0",
        "gateway": "10.20.8.1",
        "dns1": "10.20.8.1",
        "dns2": "",
    },
}
POD = {"mode": 1, "ip": "10.0.0.1", "ssid": "Room", "security": 1, "password": ""}
TIME = {"isAutoTime": True, "ntpServer": "a", "isDailyReboot": True, "dailyRebootTime": "03:00"}
GENERAL = {
    "devName": "Old", "codeType": 1, "codeValue": "1111",
    "imageSliderEnabled": True, "imageSliderInterval": 5,
}  # fmt: skip


def errors(kind, data, **edits):
    draft = Draft(kind.read(data))
    for name, value in edits.items():
        draft[name] = value
    return draft.errors()


def wrong(kind, data, **edits):
    """The field that is wrong, out of those edited; the words are whole sentences."""
    found = errors(kind, data, **edits)
    assert all(
        words[0].isupper() or words[0] == "“" or words[0].isdigit() for words in found.values()
    )
    assert all(words.endswith(".") for words in found.values())
    return set(found)


@pytest.mark.parametrize("name", ["A", "Boardroom-2", "x" * 16, "-", "0", "a-b-c"])
def test_names(name):
    assert not wrong(General, GENERAL, devName=name)


@pytest.mark.parametrize(
    "name", ["", "x" * 17, "a b", "Größe", "a_b", "a.b", "a\n", "Room\n", "٣", "a\ud800", "<b>"]
)
def test_what_is_no_name(name):
    assert wrong(General, GENERAL, devName=name) == {"devName"}


def test_a_name_that_is_too_long_says_by_how_much():
    assert errors(General, GENERAL, devName="x" * 19)["devName"].startswith("3 too many")


@pytest.mark.parametrize(("code", "good"), [
    ("0000", True), ("4821", True), ("482", False), ("48210", False), ("48a1", False),
    ("", False), ("1234\n", False), ("١٢٣٤", False), ("12 4", False),
])  # fmt: skip
def test_codes(code, good):
    assert wrong(General, GENERAL, codeValue=code) == (set() if good else {"codeValue"})


def test_a_fixed_code_has_to_be_there():
    data = {**GENERAL, "codeType": 0, "codeValue": ""}
    assert wrong(General, data, codeType=1) == {"codeValue"}
    assert not wrong(General, data, codeType=1, codeValue="1234")
    assert not wrong(General, data, codeType=2)


@pytest.mark.parametrize(
    ("seconds", "good"), [(1, True), (86_400, True), (0, False), (-5, False), (86_401, False)]
)
def test_the_slideshows_pause(seconds, good):
    assert (not wrong(General, GENERAL, imageSliderInterval=seconds)) is good


@pytest.mark.parametrize("ip", ["10.20.8.41", "10.20.8.254"])
def test_addresses(ip):
    assert not wrong(Ethernet, STATIC, ip=ip)


@pytest.mark.parametrize(
    "ip",
    [
        "", "10.20.8", "10.20.8.256", "10.20.8.04", "10.20.8.40 ", "0.0.0.0", "255.255.255.255",
        "224.0.0.1", "10.20.8.0", "10.20.8.255", "::1", "station", "10.20.8.40\n", "１０.1.1.1",
    ],
)  # fmt: skip
def test_what_is_no_address(ip):
    assert "ip" in wrong(Ethernet, STATIC, ip=ip)


@pytest.mark.parametrize("mask", ["255.0.0.0", "255.255.0.0", "255.255.255.128", "255.255.248.0"])
def test_netmasks(mask):
    assert not wrong(Ethernet, STATIC, mask=mask)


@pytest.mark.parametrize(
    "mask", ["", "0.0.0.0", "255.255.255.255", "255.0.255.0", "0.0.0.255", "24", "/24", "x"]
)
def test_what_is_no_netmask(mask):
    assert "mask" in wrong(Ethernet, STATIC, mask=mask)


def test_the_gateway_lies_in_the_network_and_is_another_host():
    assert not wrong(Ethernet, STATIC, gateway="10.20.8.254")
    assert wrong(Ethernet, STATIC, gateway="10.20.9.1") == {"gateway"}
    assert wrong(Ethernet, STATIC, gateway="10.20.8.40") == {"gateway"}
    assert not wrong(Ethernet, STATIC, gateway="10.20.9.1", mask="255.255.0.0")
    assert wrong(Ethernet, STATIC, ip="10.30.8.40") == {"gateway"}
    assert wrong(Ethernet, STATIC, gateway="") == {"gateway"}


def test_name_servers_may_be_missing():
    assert not wrong(Ethernet, STATIC, dns1="", dns2="")
    assert wrong(Ethernet, STATIC, dns2="8.8.8") == {"dns2"}


def test_nothing_is_wrong_with_addresses_while_dhcp_gives_them():
    assert not wrong(Ethernet, STATIC, enableDHCP=True, ip="nonsense")


@pytest.mark.parametrize(("server", "good"), [
    ("pool.ntp.org", True), ("10.0.0.1", True), ("", False), ("a b", False), ("http://x/", False),
    ("x" * 254, False), ("a\n", False),
])  # fmt: skip
def test_time_servers(server, good):
    assert (not wrong(Time, TIME, ntpServer=server)) is good


@pytest.mark.parametrize(("clock", "good"), [
    ("00:00", True), ("23:59", True), ("24:00", False), ("3:00", False), ("03:60", False),
    ("03:00\n", False), ("", False), ("٠٣:٠٠", False),
])  # fmt: skip
def test_times_of_day(clock, good):
    assert (not wrong(Time, TIME, dailyRebootTime=clock)) is good


WIFI = {"mode": 1, "security": 1, "password": "", "band": 1, "channel": 36}


@pytest.mark.parametrize(("password", "good"), [
    ("Meeting1", True), ("a" * 16, True), ("short", False), ("a" * 17, False),
    ("with space", False),
    ("Größe1234", False), ("password\n", False),
])  # fmt: skip
def test_wifi_passwords(password, good):
    assert (not wrong(Wifi, WIFI, password=password)) is good


def test_a_changed_security_needs_its_password_typed_anew():
    open_now = {**WIFI, "security": 0}
    assert wrong(Wifi, open_now, security=1) == {"password"}
    assert not wrong(Wifi, open_now, security=1, password="Meeting1")
    assert not wrong(Wifi, WIFI, security=0)


def test_5_ghz_needs_one_of_its_channels():
    """A station on 2.4 GHz reports one of 1 to 13, which 5 GHz has not (17.2)."""
    on_2_4 = {**WIFI, "band": 0, "channel": 6}
    assert wrong(Wifi, on_2_4, band=1) == {"channel"}
    assert not wrong(Wifi, on_2_4, band=1, channel=44)


def test_a_channel_that_the_station_has_may_stay():
    assert not wrong(Wifi, {**WIFI, "channel": 52}, hideSSID=True)


def test_pods():
    assert not wrong(PodPairing, POD, ip="10.0.0.2")
    assert wrong(PodPairing, POD, ip="10.0.0") == {"ip"}
    assert wrong(PodPairing, POD, ssid=" ") == {"ssid"}
    assert wrong(PodPairing, POD, security=2) == {"password"}
    assert not wrong(PodPairing, POD, security=2, password="any thing <ß>")
    assert not wrong(PodPairing, POD, security=0)
    assert not wrong(PodPairing, POD, mode=0, ip="10.0.0")


@pytest.mark.parametrize(("name", "good"), [
    ("", True), ("ams.example:8443", True), ("a b", False), ("x" * 254, False), ("a\n", False),
])  # fmt: skip
def test_managers(name, good):
    assert (not wrong(Manager, "old.example", amsName=name)) is good
