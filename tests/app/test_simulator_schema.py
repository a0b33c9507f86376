"""How the simulator checks values against the contract, and says what is wrong."""

import pytest

from app.simulator import factory
from app.simulator.contract import operations, resolve
from app.simulator.schema import problem

PERSON = {
    "type": "object",
    "required": ["name"],
    "minProperties": 1,
    "properties": {
        "name": {"type": "string", "pattern": r"^[a-z\d]{1,4}$"},
        "size": {"type": "integer", "minimum": 1, "maximum": 9},
        "kind": {"enum": [1, 2]},
        "tags": {"type": "array", "items": {"type": "string", "maxLength": 2}},
    },
}


@pytest.mark.parametrize(
    "value", [{"name": "ann"}, {"name": "ann", "size": 9, "kind": 2, "tags": ["a", "bc"]}]
)
def test_what_fits(value):
    assert problem(PERSON, value, "person") is None


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ([], "person must be of type object"),
        ({}, "name is missing"),
        ({"name": "Ann"}, r"name must match ^[a-z\d]{1,4}$"),
        ({"name": "ann\n"}, r"name must match ^[a-z\d]{1,4}$"),
        ({"name": "٣"}, r"name must match ^[a-z\d]{1,4}$"),
        ({"name": None}, "name must be of type string"),
        ({"name": "ann", "size": 0}, "size must be at least 1"),
        ({"name": "ann", "size": 10}, "size must be at most 9"),
        ({"name": "ann", "size": True}, "size must be of type integer"),
        ({"name": "ann", "size": 1.0}, "size must be of type integer"),
        ({"name": "ann", "kind": 3}, "kind must be one of 1, 2"),
        ({"name": "ann", "tags": ["abc"]}, "tags[0] must not be longer than 2 characters"),
        ({"name": "ann", "colour": 1}, "'colour' is not a field of person"),
    ],
)
def test_what_does_not_fit_is_said_by_name(value, words):
    assert problem(PERSON, value, "person") == words


def test_numbers_beyond_their_size():
    assert problem({"type": "integer"}, 2**31, "n") == "n is out of range"
    assert problem({"type": "integer", "format": "int64"}, 2**31, "n") is None


def test_one_of_and_null():
    either = {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
    assert problem(either, ["a"], "it") is None
    assert problem(either, 1, "it") == "it has a form that is not documented"
    assert problem({"type": ["string", "null"]}, None, "it") is None


def test_references_and_all_of_become_one_object():
    ethernet = resolve({"$ref": "#/components/schemas/EthernetPatch"})
    assert {"ip", "enableDHCP"} <= set(ethernet["properties"])
    assert ethernet["minProperties"] == 1


def test_operations_know_their_path():
    delete = operations()["deleteWallpaper"]
    assert delete.suffix == "/general/wallpaper/{id}"
    assert delete.match("/api/v2/station/general/wallpaper/4") == {"id": "4"}
    assert delete.match("/api/v2/station/general/wallpaper") is None
    assert not operations()["login"].needs_token


def test_a_misread_field_of_the_factory_values_is_noticed():
    stored = factory.settings("Hall-7", "02:00:00:00:00:01", "en", {"ip": "10.0.0.1"})
    factory.check(stored)
    stored["general"]["imageSliderinterval"] = stored["general"].pop("imageSliderInterval")
    with pytest.raises(ValueError, match="imageSliderinterval"):
        factory.check(stored)
    del stored["general"]["imageSliderinterval"]
    with pytest.raises(ValueError, match="imageSliderInterval"):
        factory.check(stored)
