"""One row a station: what is merged, what is kept apart, what keeps its place."""

import dataclasses
import random
from datetime import UTC, datetime, timedelta

import pytest

from app.candidate import Candidate
from app.models import ModelInfo
from app.origin import candidates
from app.proof import Proof
from app.rows import Rows

FUTURE = datetime.now(UTC) + timedelta(days=1)


@pytest.fixture
def rows():
    return Rows()


def proof(url, name="Lobby", model="ASTROS-S1", pin=None, **more):
    (origin,) = candidates(url)
    pin = pin or ("a1" if origin.encrypted else None)
    return Proof(origin, ModelInfo(devName=name, model=model, **more), pin)


def service(answer, *, host="astros-1.local", id_=None, addresses=None):
    """An announced service that leads to this answer."""
    where = answer.origin
    kind = f"_{where.scheme}._tcp.local."
    addresses = addresses or (where.host,)
    return Candidate(id_ or f"{host} {where}", "Lobby", kind, host, addresses, (where,))


def typed(answer):
    where = answer.origin
    return Candidate(f"typed {where}", where.host, "", "", (where.host,), (where,))


def announce(rows, url, *, host="astros-1.local", id_=None, addresses=None, **more):
    answer = proof(url, **more)
    return rows.take(service(answer, host=host, id_=id_, addresses=addresses), answer)


def type_in(rows, url, **more):
    answer = proof(url, **more)
    return rows.take(typed(answer), answer)


def test_a_row_tells_what_the_station_said(rows):
    found = announce(rows, "https://10.0.0.5", isAdminInit=True)
    assert (found.name, found.model, str(found.origin)) == (
        "Lobby",
        "ASTROS-S1",
        "https://10.0.0.5",
    )
    assert (found.host, found.addresses, found.pin) == ("astros-1.local", ("10.0.0.5",), "a1")
    assert (found.how, found.hint, found.left_at, found.conflict) == ("mDNS", True, None, False)
    assert rows.stations == {found.key: found}


@pytest.mark.parametrize("first", ["http://10.0.0.5:8080", "https://10.0.0.5:8443"])
def test_http_and_https_are_one_row_on_https(rows, first):
    announce(rows, first)
    announce(rows, "http://10.0.0.5:8080")
    found = announce(rows, "https://10.0.0.5:8443")
    assert list(rows.stations.values()) == [found]
    assert str(found.origin) == "https://10.0.0.5:8443"


def test_a_station_once_seen_on_https_is_never_offered_on_http(rows):
    announce(rows, "https://10.0.0.5", id_="secure")
    rows.release("secure")
    found = announce(rows, "http://10.0.0.5")
    assert str(found.origin) == "https://10.0.0.5"
    assert found.left_at is not None
    assert len(rows.stations) == 1


def test_several_addresses_are_one_row_ipv4_first_and_link_local_last(rows):
    announce(rows, "https://[fe80::1%2]", addresses=("fe80::1%2",))
    announce(rows, "https://[fd00::1]", addresses=("fd00::1",))
    found = announce(rows, "https://10.0.0.5", addresses=("10.0.0.5", "192.168.1.5"))
    assert len(rows.stations) == 1
    assert found.origin.host == "10.0.0.5"
    assert set(found.addresses) == {"10.0.0.5", "192.168.1.5", "fd00::1", "fe80::1%2"}
    assert found.addresses[0] == "10.0.0.5"


def test_the_origin_does_not_jump_between_addresses_that_are_as_good(rows):
    announce(rows, "https://10.0.0.5")
    announce(rows, "https://192.168.1.5")
    assert announce(rows, "https://10.0.0.5").origin.host == "10.0.0.5"
    assert announce(rows, "https://192.168.1.5").origin.host == "10.0.0.5"


def test_two_stations_of_the_same_name_stay_two_rows(rows):
    announce(rows, "https://10.0.0.5", host="astros-1.local")
    announce(rows, "https://10.0.0.6", host="astros-2.local")
    assert len(rows.stations) == 2


def test_stations_at_one_address_with_ports_of_their_own_stay_two_rows(rows):
    announce(rows, "http://127.0.0.1:8001", host="astros-1.local")
    announce(rows, "http://127.0.0.1:8002", host="astros-2.local")
    announce(rows, "http://127.0.0.1:8003", host="astros-2.local", name="Annex")
    assert len(rows.stations) == 3


def test_a_typed_address_joins_the_row_that_has_it(rows):
    key = announce(rows, "https://10.0.0.5", addresses=("10.0.0.5", "fd00::1")).key
    assert type_in(rows, "https://10.0.0.5").key == key
    assert type_in(rows, "http://10.0.0.5:8080").key == key
    found = type_in(rows, "https://[fd00::1]")
    assert (found.key, found.how) == (key, "mDNS")


def test_a_typed_row_becomes_a_found_one(rows):
    key = type_in(rows, "https://10.0.0.5").key
    assert rows.stations[key].how == "typed"
    found = announce(rows, "https://10.0.0.5")
    assert (found.key, found.how) == (key, "mDNS")


def test_a_rename_keeps_the_row(rows):
    key = announce(rows, "https://10.0.0.5", id_="old").key
    found = announce(rows, "https://10.0.0.5", id_="new", name="Annex")
    rows.release("old")
    assert (found.key, found.name, found.conflict) == (key, "Annex", False)
    assert rows.stations[key].left_at is None
    assert rows.stations[key].name == "Annex"


def test_a_station_leaves_when_its_last_service_does_and_takes_its_row_again(rows):
    key = announce(rows, "http://10.0.0.5", id_="one").key
    announce(rows, "http://10.0.0.5:8080", id_="two")
    rows.release("one")
    assert rows.stations[key].left_at is None
    rows.release("two")
    assert rows.stations[key].left_at is not None
    found = announce(rows, "http://10.0.0.5", id_="one")
    assert (found.key, found.left_at) == (key, None)


def test_a_station_that_comes_back_elsewhere_takes_its_row_again(rows):
    key = announce(rows, "https://10.0.0.5").key
    rows.leave(key)
    found = announce(rows, "https://10.0.0.77")
    assert (found.key, str(found.origin), found.left_at) == (key, "https://10.0.0.77", None)
    assert found.addresses == ("10.0.0.77",)


def test_another_station_at_the_address_of_one_that_left_is_a_row_of_its_own(rows):
    first = announce(rows, "https://10.0.0.5", id_="one")
    rows.release("one")
    second = announce(
        rows, "https://10.0.0.5", id_="two", host="astros-2.local", name="Annex", pin="b2"
    )
    assert second.key != first.key
    assert not second.conflict


def test_two_stations_that_swap_addresses_keep_their_rows(rows):
    one = announce(rows, "https://10.0.0.5", host="a.local", name="One", pin="a1").key
    two = announce(rows, "https://10.0.0.6", host="b.local", name="Two", pin="b2").key
    announce(rows, "https://10.0.0.6", host="a.local", name="One", pin="a1")
    announce(rows, "https://10.0.0.5", host="b.local", name="Two", pin="b2")
    assert {key: (f.name, f.origin.host) for key, f in rows.stations.items()} == {
        one: ("One", "10.0.0.6"),
        two: ("Two", "10.0.0.5"),
    }


@pytest.mark.parametrize("other", [{"pin": "b2"}, {"model": "OTHER"}])
def test_two_stations_at_one_address_are_a_conflict_until_two_proofs_agree(rows, other):
    answers = [announce(rows, "https://10.0.0.5", id_="x", name="One")]
    for more in ({"name": "Two", **other},) * 3:
        answers.append(announce(rows, "https://10.0.0.5", id_="x", **more))
    assert [found.conflict for found in answers] == [False, True, True, False]
    assert len({found.key for found in answers}) == 1


def test_two_hosts_with_different_names_at_one_http_address_are_a_conflict(rows):
    announce(rows, "http://10.0.0.5", host="a.local", name="One")
    assert announce(rows, "http://10.0.0.5", host="b.local", name="Two").conflict


def test_rows_that_left_are_dropped_but_not_those_that_were_typed(rows):
    gone = announce(rows, "https://10.0.0.5").key
    kept = type_in(rows, "https://10.0.0.6", name="Annex").key
    here = announce(rows, "https://10.0.0.7", host="astros-7.local").key
    rows.leave(gone)
    rows.leave(kept)
    assert not rows.drop(datetime.now(UTC) - timedelta(seconds=60))
    assert rows.drop(FUTURE)
    assert set(rows.stations) == {kept, here}


def test_nothing_happens_for_what_is_unknown(rows):
    rows.release("nobody")
    rows.leave("nobody")
    assert rows.stations == {}


def test_a_station_without_a_name_has_a_row(rows):
    answer = dataclasses.replace(proof("https://10.0.0.5"), info=ModelInfo(model="ASTROS-S1"))
    assert rows.take(typed(answer), answer).name == ""


def test_what_was_proved_on_https_is_not_forgotten_for_http(rows):
    """Found: the search ended with an error of its own here."""
    announce(rows, "https://10.0.0.5:99", id_="one")
    found = announce(rows, "http://10.0.0.5:99", id_="one")
    assert (str(found.origin), found.left_at is None) == ("https://10.0.0.5:99", False)
    assert announce(rows, "https://10.0.0.5:99", id_="one").left_at is None


# Many


def test_no_more_rows_than_the_cap_and_who_left_first_makes_room(rows, monkeypatch):
    monkeypatch.setattr("app.rows.MOST", 3)
    first, second, third = (announce(rows, f"https://10.0.0.{n}", name=f"N{n}") for n in (1, 2, 3))
    announce(rows, "https://10.0.0.4", name="N4")
    assert set(rows.stations) == {first.key, second.key, third.key}
    rows.leave(second.key)
    rows.leave(first.key)
    rows.held.add(second.key)
    fifth = announce(rows, "https://10.0.0.5", name="N5")
    assert set(rows.stations) == {second.key, third.key, fifth.key}
    typed_one = type_in(rows, "https://10.0.0.6", name="N6")
    assert set(rows.stations) == {second.key, third.key, fifth.key, typed_one.key}


def test_a_row_that_is_held_is_not_dropped(rows):
    found = announce(rows, "https://10.0.0.5")
    rows.leave(found.key)
    rows.held.add(found.key)
    assert not rows.drop(FUTURE)
    rows.held.clear()
    assert rows.drop(FUTURE)


@pytest.mark.parametrize("seed", range(20))
def test_looking_at_the_near_rows_alone_changes_nothing(seed):
    """The same happens where every proof is held against every row."""
    dice, quick, slow = random.Random(seed), Rows(), Rows()
    slow._index.near = lambda *_: list(slow._rows.values())
    for _ in range(300):
        act = dice.random()
        name, host = dice.choice("ABCDE"), dice.choice(("a.local", "b.local", "c.local", ""))
        url = f"{dice.choice(('http', 'https'))}://10.0.0.{dice.randint(1, 6)}"
        id_ = f"id {dice.randint(1, 12)}"
        for each in (quick, slow):
            if act < 0.7:
                announce(each, url, name=name, host=host, id_=id_)
            elif act < 0.8:
                type_in(each, url, name=name)
            elif act < 0.95:
                each.release(id_)
            else:
                each.drop(FUTURE)
        assert list(map(_without_time, quick.stations.values())) == list(
            map(_without_time, slow.stations.values())
        )
        assert {key for marks in quick._index._near.values() for key in marks} == set(quick._rows)


def _without_time(found):
    return dataclasses.replace(found, left_at=found.left_at and FUTURE)
