"""Edits over what the station has."""

import pytest

from app.draft import Draft
from app.settings import Ethernet, General, PodPairing, Power, Resolution, Time, Wifi

GENERAL = {
    "devName": "Old",
    "ipShow": True,
    "codeType": 1,
    "codeValue": "1111",
    "curLanguage": "en",
    "imageSliderEnabled": False,
    "imageSliderInterval": 30,
}
WIFI = {"mode": 1, "security": 1, "password": "********", "band": 1, "channel": 36}
ETHERNET = {
    "enableDHCP": True,
    "mac": "00:11:22:33:44:55",
    "connected": True,
    "setting": {
        "ip": "10.0.0.5",
        "mask": "255.255.255.0",
        "gateway": "10.0.0.1",
        "dns1": "10.0.0.1",
        "dns2": "",
    },
}


@pytest.fixture
def general():
    return Draft(General.read(GENERAL))


def edited(kind, data, **edits):
    draft = Draft(kind.read(data))
    for name, value in edits.items():
        draft[name] = value
    return draft


def test_a_fresh_draft_is_clean(general):
    assert general["devName"] == "Old"
    assert general["unknown"] is None
    assert not general.dirty
    assert not general.changes()
    assert not general.outgoing()
    assert not general.errors()


def test_an_edit_shows_and_counts(general):
    general["devName"] = "New"
    assert general["devName"] == "New"
    assert general.dirty == {"devName"}
    assert general.outgoing() == {"devName": "New"}
    assert general.was("devName") == "Old"
    (change,) = general.changes()
    assert (change.field.key, change.old, change.new) == ("general.devName", "Old", "New")


def test_an_edit_back_to_the_saved_value_is_forgotten(general):
    general["devName"] = "New"
    general["devName"] = "Old"
    assert not general.dirty
    assert not general.edits


def test_some_edits_can_be_reverted(general):
    general["devName"] = "New"
    general["ipShow"] = False
    general.revert("devName", "codeType")
    assert general.dirty == {"ipShow"}
    assert general["devName"] == "Old"


def test_nothing_is_reverted_where_nothing_is_named(general):
    general["devName"] = "New"
    general.revert()
    assert general.dirty == {"devName"}


@pytest.mark.parametrize(
    ("name", "value"), [("ipShow", 0), ("codeType", True), ("codeType", "1"), ("devName", 7)]
)
def test_an_edit_of_another_type_is_a_mistake(general, name, value):
    with pytest.raises(TypeError, match=f"general.{name}"):
        general[name] = value
    assert not general.edits


def test_an_unknown_field_is_a_mistake(general):
    with pytest.raises(KeyError):
        general["serial"] = "x"


def test_changes_stand_in_the_order_of_the_window(general):
    general["curLanguage"] = "de"
    general["devName"] = "New"
    assert [change.new for change in general.changes()] == ["New", "Deutsch"]


# Locked, and out of use


@pytest.mark.parametrize(
    ("kind", "data", "name", "words"),
    [
        (Ethernet, ETHERNET, "mac", "not set from here"),
        (General, {"devName": 7}, "devName", "not understood: 7"),
        (General, {}, "devName", "Not reported"),
        (Power, {"time": 10**12}, "time", "Too large"),
    ],
)
def test_why_a_field_is_locked(kind, data, name, words):
    assert words in Draft(kind.read(data)).locked(name)


@pytest.mark.parametrize(
    ("kind", "data", "name"),
    [(General, GENERAL, "devName"), (Wifi, {}, "password"), (General, {"devName": ""}, "devName")],
)
def test_what_can_be_edited_is_not_locked(kind, data, name):
    assert Draft(kind.read(data)).locked(name) is None


def test_what_does_not_apply_says_why_and_is_not_sent(general):
    general["imageSliderInterval"] = 60
    assert general.reason("imageSliderInterval") == "Only while the slideshow is on."
    assert not general.dirty
    assert not general.outgoing()
    general["imageSliderEnabled"] = True
    assert general.reason("imageSliderInterval") is None
    assert general.outgoing() == {"imageSliderEnabled": True, "imageSliderInterval": 60}


def test_a_condition_on_a_field_that_was_not_reported_holds():
    assert Draft(Time.read({"ntpServer": "a"})).reason("ntpServer") is None


def test_only_the_resolution_in_use_can_be_changed():
    data = {"hdmi": {"resolution": "a"}, "vga": {"resolution": "b"}, "output": "HDMI"}
    draft = edited(Resolution, data, hdmiResolution="c", vgaResolution="d")
    assert draft.outgoing() == {"hdmiResolution": "c"}
    assert "HDMI" in draft.reason("vgaResolution")


# What goes along


def test_a_static_address_goes_as_a_whole():
    draft = edited(Ethernet, ETHERNET, enableDHCP=False, ip="10.0.0.9")
    assert draft.outgoing() == {
        "enableDHCP": False,
        "ip": "10.0.0.9",
        "mask": "255.255.255.0",
        "gateway": "10.0.0.1",
        "dns1": "10.0.0.1",
        "dns2": "",
    }


def test_dhcp_goes_alone():
    static = {**ETHERNET, "enableDHCP": False}
    assert edited(Ethernet, static, enableDHCP=True).outgoing() == {"enableDHCP": True}


def test_a_code_goes_with_its_type():
    assert edited(General, GENERAL, codeValue="2222").outgoing() == {
        "codeType": 1,
        "codeValue": "2222",
    }
    assert edited(General, GENERAL, codeType=2).outgoing() == {"codeType": 2}


def test_a_companion_that_is_not_understood_stays_away():
    data = {**ETHERNET, "enableDHCP": False, "setting": {"ip": "10.0.0.5", "mask": 24}}
    assert edited(Ethernet, data, ip="10.0.0.6").outgoing() == {
        "enableDHCP": False,
        "ip": "10.0.0.6",
    }


def test_a_password_goes_only_where_it_was_typed():
    assert "password" not in edited(Wifi, WIFI, hideSSID=True, channel=44).outgoing()
    assert edited(Wifi, WIFI, password="Meeting1").outgoing() == {
        "security": 1,
        "password": "Meeting1",
    }


def test_a_password_that_was_typed_and_emptied_is_no_edit():
    draft = edited(Wifi, WIFI, password="Meeting1")
    draft["password"] = ""
    assert not draft.dirty


def test_a_typed_password_is_an_edit_even_where_it_equals_what_the_station_shows():
    assert edited(Wifi, WIFI, password="********").dirty == {"password"}


def test_passwords_are_never_words():
    (change,) = edited(
        PodPairing, {"mode": 1, "security": 1, "password": "old"}, password="new"
    ).changes()
    assert not {"old", "new"} & {change.old, change.new}


# Somebody else changes it too


def fresh_general(**changes):
    return General.read({**GENERAL, **changes})


def test_somebody_elses_change_of_the_same_field_is_a_conflict(general):
    general["devName"] = "Mine"
    (conflict,) = general.conflicts(fresh_general(devName="Theirs"))
    assert (conflict.base, conflict.theirs, conflict.mine) == ("Old", "Theirs", "Mine")
    assert conflict.field.name == "devName"


@pytest.mark.parametrize(
    "changes", [{}, {"ipShow": False}, {"devName": "Mine"}], ids=["none", "another", "the same"]
)
def test_no_conflict(general, changes):
    general["devName"] = "Mine"
    assert not general.conflicts(fresh_general(**changes))


def test_a_field_that_is_gone_or_not_understood_any_more_is_a_conflict(general):
    general["devName"] = "Mine"
    for fresh in (General.read({}), fresh_general(devName=7)):
        (conflict,) = general.conflicts(fresh)
        assert conflict.theirs is None


def test_a_password_is_never_compared():
    draft = edited(Wifi, WIFI, password="Meeting1")
    assert not draft.conflicts(Wifi.read({**WIFI, "password": "other"}))


def test_what_moves_while_it_does_not_apply_is_no_conflict():
    """A random code and an address by DHCP are nobody's choice."""
    draft = edited(General, {**GENERAL, "codeType": 2}, codeType=1, codeValue="2222")
    assert not draft.conflicts(fresh_general(codeType=2, codeValue="9999"))
    draft = edited(Ethernet, ETHERNET, enableDHCP=False, ip="10.0.0.9")
    moved = {**ETHERNET, "setting": {**ETHERNET["setting"], "ip": "10.0.0.77"}}
    assert not draft.conflicts(Ethernet.read(moved))
    static = {**moved, "enableDHCP": False}
    assert [c.field.name for c in draft.conflicts(Ethernet.read(static))] == ["ip"]


@pytest.mark.parametrize("mine", [True, False])
def test_settling_a_conflict(general, mine):
    general["devName"] = "Mine"
    fresh = fresh_general(devName="Theirs")
    (conflict,) = general.conflicts(fresh)
    general.settle(conflict, mine=mine)
    assert general["devName"] == ("Mine" if mine else "Theirs")
    assert general.was("devName") == "Theirs"
    assert general.dirty == ({"devName"} if mine else set())
    assert not general.conflicts(fresh)


def test_settling_a_conflict_with_a_field_that_is_gone(general):
    general["devName"] = "Mine"
    (conflict,) = general.conflicts(General.read({}))
    general.settle(conflict, mine=False)
    assert general["devName"] is None


def test_foreign_changes_are_those_that_the_user_did_not_touch(general):
    general["devName"] = "Mine"
    fresh = fresh_general(devName="Theirs", ipShow=False, imageSliderInterval=99)
    assert [field.name for field in general.foreign(fresh)] == ["ipShow"]


def test_what_moves_by_itself_is_no_foreign_change():
    draft = Draft(Time.read({"curTimeMillis": 1, "GMT": "GMT+01:00", "showTime24": True}))
    assert not draft.foreign(
        Time.read({"curTimeMillis": 2, "GMT": "GMT+02:00", "showTime24": True})
    )


def test_a_rebase_takes_what_is_there_and_keeps_the_edits(general):
    general["devName"] = "Mine"
    general["ipShow"] = False
    general.rebase(fresh_general(ipShow=False, curLanguage="de"))
    assert general.dirty == {"devName"}
    assert general["curLanguage"] == "de"
    assert general["ipShow"] is False


def test_a_rebase_keeps_a_typed_password():
    draft = edited(Wifi, WIFI, password="Meeting1")
    draft.rebase(Wifi.read({**WIFI, "password": "Meeting1"}))
    assert draft.dirty == {"password"}
