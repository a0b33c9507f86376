"""The table of unknowns.md: one line a choice."""

import pytest

from app import quirks
from app.quirks import TABLE, Quirks


def test_rows_are_those_of_the_document():
    assert {quirk.row for quirk in TABLE.values()} <= set(range(43))


@pytest.mark.parametrize("name", TABLE)
def test_the_default_is_the_first_way(name):
    assert quirks.ways(name)[0] == quirks.default(name) == Quirks()[name]
    assert quirks.default(name) not in TABLE[name].accepted


def test_every_place_of_the_token_takes_a_token():
    places = quirks.ways("token_place")
    assert [place.format("T") for place in places] == [
        "X-API-Key: T",
        "Authorization: Bearer T",
        "Authorization: T",
        "token: T",
        "ApiKeyAuth: T",
        "?token=T",
        "Cookie: token=T",
    ]


def test_what_a_station_teaches_holds_for_that_station_only():
    one, other = Quirks(), Quirks()
    one.learn("resolution_whole", True)
    assert one["resolution_whole"] is True
    assert other["resolution_whole"] is False
    assert one.learned == {"resolution_whole": True}


def test_what_is_as_expected_needs_no_memory():
    known = Quirks({"token_place": "token: {}"})
    known.learn("token_place", quirks.default("token_place"))
    assert known.learned == {}


def test_what_was_remembered_and_is_no_row_any_more_is_dropped():
    assert Quirks({"gone": 1, "account": "root"}).learned == {"account": "root"}


def test_only_rows_can_be_learned_and_asked():
    known = Quirks()
    with pytest.raises(KeyError):
        known.learn("gone", 1)
    with pytest.raises(KeyError):
        known["gone"]


def test_the_memory_is_a_copy():
    remembered = {"account": "root"}
    Quirks(remembered).learn("account", "admin")
    assert remembered == {"account": "root"}
