"""Edits on their way to the disk and back: no secrets, nothing foreign, nothing overwritten."""

import json
from datetime import UTC, datetime

import pytest

from app.draft import Draft
from app.jobs.apply import Outcome, apply
from app.settings import KINDS, Ethernet, General, PodPairing, Time, Wifi
from app.unsent import Edit, Unsent, edits_of, fields, from_json, put_back, to_json
from tests.app.edits import edit, writes
from tests.app.typist import CANARY, session_with

GENERAL = General.fields()
WHEN = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def unsent(**values):
    """Edits of general over `Old` and on."""
    base = {"devName": "Old", "ipShow": True}
    edits = {f"general.{n}": Edit(GENERAL[n], v, base.get(n)) for n, v in values.items()}
    return Unsent("k", "Room", "S1", "http://10.0.0.1", "admin", WHEN, edits)


def stored(unsent):
    return json.loads(json.dumps(to_json(unsent)))


def held(session):
    return {name: v for draft in session.drafts.values() for name, v in draft.edits.items()}


# To the disk


@pytest.mark.parametrize("kind", KINDS)
def test_no_secret_of_any_kind_leaves_a_draft(kind):
    draft = Draft(kind.read({}))
    for name, field in kind.fields().items():
        draft.edits[name] = CANARY if field.type is str else field.type(1)
    found = edits_of(draft)
    secret = {field.key for field in kind.fields().values() if field.spec.secret}
    assert {field.key for field in kind.fields().values()} - found.keys() == secret
    assert not secret & fields().keys()


def test_there_are_secrets():
    """Else the test before proves nothing."""
    assert {k for k in (Wifi, PodPairing) if "password" in k.fields()} == {Wifi, PodPairing}
    assert Wifi.fields()["password"].spec.secret
    assert PodPairing.fields()["password"].spec.secret


def test_a_session_tells_station_account_edits_and_base():
    session = session_with()
    edit(session, General, devName="New")
    session.edit(Wifi.fields()["password"], CANARY)
    found = Unsent.of(session, "k")
    assert (found.name, found.address, found.account) == ("Old", "http://127.0.0.1:9", "admin")
    assert found.edits == {"general.devName": Edit(GENERAL["devName"], "New", "Old")}
    assert CANARY not in json.dumps(to_json(found))


def test_what_is_stored_comes_back():
    one = unsent(devName="<b>\ud800", ipShow=False)
    assert from_json(stored(one)) == one


def test_edits_are_told_in_words_and_in_the_order_of_the_window():
    changes = unsent(ipShow=False, devName="New").changes()
    assert [(c.field.name, c.old, c.new) for c in changes] == [
        ("devName", "Old", "New"),
        ("ipShow", "on", "off"),
    ]


# From the disk


@pytest.mark.parametrize(("name", "value"), [
    ("key", 7), ("when", "yesterday"), ("when", None), ("edits", []), ("base", None),
    ("name", None), ("when", "0001-01-01T00:00:00+14:00"),
])  # fmt: skip
def test_what_is_none_of_ours_is_not_understood(name, value):
    assert from_json({**stored(unsent(devName="New")), name: value}) is None
    assert from_json([]) is None


@pytest.mark.parametrize(("key", "value"), [
    ("general.gone", "x"), ("general.devName", 7), ("general.ipShow", 1), ("wifi.password", "x"),
    ("wifi.mac", "02:00:00:00:00:01"), ("time.timeout", True), ("ethernet", {}),
])  # fmt: skip
def test_an_edit_of_no_field_of_another_type_or_of_a_secret_is_left_out(key, value):
    data = stored(unsent(devName="New"))
    data["edits"][key] = value
    data["base"][key] = value
    assert from_json(data).edits.keys() == {"general.devName"} - {key}


def test_an_edit_over_a_base_of_another_type_is_left_out():
    data = stored(unsent(devName="New"))
    data["base"]["general.devName"] = ["Old"]
    assert not from_json(data).edits


# Back into a session


def test_what_was_kept_is_an_edit_again():
    session = session_with()
    assert set(put_back(unsent(devName="New", ipShow=False), session)) == {
        "general.devName",
        "general.ipShow",
    }
    assert held(session) == {"devName": "New", "ipShow": False}


def test_a_newer_edit_stands_and_what_the_station_has_is_dropped():
    session = session_with({General: {"devName": "Old", "ipShow": False}})
    edit(session, General, devName="Newer")
    assert len(put_back(unsent(devName="New", ipShow=False), session)) == 2
    assert held(session) == {"devName": "Newer"}


def test_what_is_not_read_yet_or_cannot_be_edited_waits():
    session = session_with({Time: {"timeout": 5}})
    assert put_back(unsent(devName="New"), session) == []
    session = session_with({General: {"devName": 7}})
    assert put_back(unsent(devName="New", ipShow=False), session) == []
    assert held(session) == {}


async def test_what_somebody_changed_meanwhile_is_a_conflict_on_apply(session, simulated):
    """Base Old, theirs as it is, mine New: nothing is sent before somebody chose."""
    theirs = session.drafts[General]["devName"]
    put_back(unsent(devName="New"), session)
    assert session.changes()[0].old == "Old"
    await session.load_kind(General)
    (applied,) = await apply(session)
    (conflict,) = applied.conflicts
    assert (conflict.base, conflict.theirs, conflict.mine) == ("Old", theirs, "New")
    assert writes(simulated) == []
    session.drafts[General].settle(conflict, mine=True)
    (applied,) = await apply(session)
    assert applied.outcome is Outcome.SAVED
    assert simulated.data("general")["devName"] == "New"


async def test_without_a_change_by_others_it_is_an_ordinary_edit(session, simulated):
    base = session.drafts[General]["devName"]
    one = unsent(devName="New")
    one.edits["general.devName"] = Edit(GENERAL["devName"], "New", base)
    put_back(one, session)
    (applied,) = await apply(session)
    assert applied.outcome is Outcome.SAVED


def test_an_address_that_dhcp_gave_is_nobodys_change():
    ip, dhcp = Ethernet.fields()["ip"], Ethernet.fields()["enableDHCP"]
    session = session_with({Ethernet: {"enableDHCP": True, "setting": {"ip": "10.0.0.9"}}})
    kept = {ip.key: Edit(ip, "10.0.0.1", "10.0.0.5"), dhcp.key: Edit(dhcp, False, True)}
    put_back(Unsent("k", "", "", "", "", WHEN, kept), session)
    draft = session.drafts[Ethernet]
    assert draft.saved.values["ip"] == "10.0.0.9"
    assert draft.dirty == {"ip", "enableDHCP"}
    assert not draft.conflicts(draft.saved)
