"""A configuration file is looked through before a byte of it is sent."""

import json

import pytest

from app import quirks
from app.profile import NotUsable, differences, preview, read_profile
from app.settings import Ethernet, General, Manager, Power, Wifi
from tests.app.conftest import every_dialect


@pytest.fixture
def write(tmp_path):
    """Writes a file and reads it as a profile."""

    def write(content):
        path = tmp_path / "profile.json"
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return read_profile(path)

    return write


def saved(session):
    return {kind: draft.saved for kind, draft in session.drafts.items()}


def keys(profile):
    return {field.key for field in profile.values}


# What is none


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"PK\x03\x04", "not JSON"),
        (b"\xff\xfe{}", "not JSON"),
        (b"{'a': 1}", "not JSON"),
        (b'{"a": 1,}', "not JSON"),
        (b'{"a": NaN}', "not JSON"),
        (b'{"a": 1, "a": 2}', "not JSON"),
        (b"[1, 2]", "no settings"),
        (b"7", "no settings"),
        (b"{}", "no settings"),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "not JSON"),
    ],
    ids=lambda each: str(each)[:20],
)
def test_what_is_no_configuration_is_refused_with_the_reason(write, content, words):
    with pytest.raises(NotUsable, match=words):
        write(content)


def test_one_that_is_too_large_is_refused_and_not_read_whole(write):
    cap = quirks.default("config_bytes")
    assert write(b'{"a": "' + b"x" * (cap - 9) + b'"}').others == 1
    with pytest.raises(NotUsable, match="larger than 4 MiB"):
        write(b'{"a": "' + b"x" * (cap - 8) + b'"}')


def test_one_that_cannot_be_read_is_said(tmp_path):
    with pytest.raises(NotUsable, match="cannot be read"):
        read_profile(tmp_path / "gone.json")


# What is recognised


@every_dialect
def test_what_a_station_exports_is_recognised_and_changes_nothing(simulated, session, write):
    profile = write(simulated.profile_file())
    assert profile.model == "ASTROS-S1"
    assert profile.firmware == "2.4.1"
    assert len(profile.values) > 40
    assert profile.others == 0
    assert not {"wifi.mac", "ethernet.connected", "time.GMT"} & keys(profile)


async def test_an_export_of_its_own_is_the_same_as_now(session, simulated, write):
    found = preview(write(simulated.profile_file()), saved(session))
    assert not found.changes
    assert found.same > 30


def test_the_bytes_are_those_of_the_file(write):
    content = b'{ "general":\n{"devName": "Hall-7"} }\n'
    assert write(content).content == content


async def test_old_and_new_are_shown_in_words_and_secrets_are_not(session, write):
    data = {"general": {"devName": "Hall-7", "codeType": 2}, "wifi": {"password": "Secret2026"}}
    found = preview(write(data), saved(session))
    shown = {change.field.key: (change.old, change.new) for change in found.changes}
    assert shown["general.devName"] == ("Boardroom-2", "Hall-7")
    assert shown["general.codeType"] == ("Fixed", "Random")
    assert set(shown["wifi.password"]) == {"••••••••"}


async def test_what_carries_the_connection_is_told_apart(session, write):
    data = {
        "ethernet": {"enableDHCP": False, "setting": {"ip": "10.1.2.3"}},
        "time": {"timeout": 9},
    }
    found = preview(write(data), saved(session))
    assert {change.field.key for change in found.network} == {"ethernet.enableDHCP", "ethernet.ip"}


async def test_addresses_that_dhcp_gives_are_not_shown(session, write):
    data = {"ethernet": {"enableDHCP": True, "setting": {"ip": "10.1.2.3"}}}
    assert not preview(write(data), saved(session)).changes


def test_unmistakable_names_are_recognised_anywhere(write):
    data = {"deep": [1], "a": {"b": {"devName": "Hall-7", "allowAirPlay": True}}, "x": None}
    profile = write(data)
    assert keys(profile) == {"general.devName", "service.allowAirPlay"}
    assert profile.others == 2


def test_names_that_many_have_are_recognised_below_their_object_only(write):
    assert not write({"mode": 1, "password": "a", "ip": "1.2.3.4", "time": 3}).values
    profile = write({"WiFi": {"mode": 1}, "power/setting": {"mode": "0", "time": "30"}})
    assert profile.values == {Wifi.fields()["mode"]: 1, **{
        Power.fields()[name]: value for name, value in (("time", 30), ("mode", 0))
    }}  # fmt: skip


def test_a_value_that_is_not_understood_is_none_of_ours(write):
    profile = write({"general": {"devName": 7, "ipShow": True}})
    assert keys(profile) == {"general.ipShow"}


def test_the_manager_server_is_a_text_within_the_object(write):
    assert write({"amsName": "manager.example"}).values == {
        Manager.fields()["amsName"]: "manager.example"
    }
    assert not write({"manager": {"x": 1}}).values


def test_very_many_objects_take_no_time(write):
    data = {str(n): {"devName": "x"} for n in range(20_000)}
    assert write(data).others > 15_000


# What is another afterwards


async def test_differences_leave_out_what_moves_by_itself(session, simulated):
    before = saved(session)
    simulated.change("general", devName="Hall-7", codeType=2)
    simulated.change("time", timeout=9)
    await session.load()
    after = saved(session)
    assert {change.field.key for change in differences(before, after)} == {
        "general.devName", "general.codeType", "time.timeout",
    }  # fmt: skip
    assert not differences({General: before[General]}, {Ethernet: after[Ethernet]})
