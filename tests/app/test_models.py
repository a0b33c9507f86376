"""What a station tells that is no setting."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import models
from app.errors import BadReply, Cause
from app.quirks import Quirks

KINDS = [
    models.ModelInfo,
    models.LoginCode,
    models.Licence,
    models.ApiKey,
    models.LogState,
    models.Firmware,
    models.Download,
    models.WifiNetwork,
    models.WifiConnection,
]
WRONG = [None, True, 1.5, 7, "7", "text", [], [1], {}, {"a": 1}, "a\ud800b", 10**40]


@pytest.mark.parametrize("kind", KINDS)
def test_everything_may_be_missing(kind):
    assert set(models.understand(kind, {"more": 1, "\ud800": 2}).model_dump().values()) == {None}


@pytest.mark.parametrize("kind", KINDS)
def test_a_wrong_type_is_left_out_and_the_rest_stays(kind):
    for name in kind.model_fields:
        for value in WRONG:
            found = models.understand(kind, {**dict.fromkeys(kind.model_fields), name: value})
            assert getattr(found, name) in (None, value, str(value), 7)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("data", [None, [], "text", 7, True])
def test_what_is_no_object_is_no_answer(kind, data):
    with pytest.raises(BadReply) as caught:
        models.understand(kind, data)
    assert caught.value.cause is Cause.NOT_JSON


@pytest.mark.parametrize("status", [2, "2"])
def test_numbers_may_come_as_text(status):
    assert models.understand(models.Licence, {"status": status}).status == 2
    assert models.understand(models.Download, {"status": status}).status == 2


@pytest.mark.parametrize("status", ["", "two", "2.0", " 2", "2\n", "٢", "9" * 30, True])
def test_what_is_no_number(status):
    assert models.understand(models.Licence, {"status": status}).status is None


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (models.Download, {"process": 45, "status": 1}),
        (models.ApiKey, {"expiredTime": -1, "token": "t"}),
    ],
)
def test_a_number_where_a_text_is_expected_is_that_text(kind, data):
    """`process` and `expiredTime` are figures that the document calls strings."""
    name, value = next(iter(data.items()))
    assert getattr(models.understand(kind, data), name) == str(value)


@pytest.mark.parametrize(
    ("admin", "moderation", "hint"),
    [(True, False, True), (False, True, True), (False, False, False), (None, None, False)],
)
def test_the_hint_at_a_default_password(admin, moderation, hint):
    info = models.ModelInfo(isAdminInit=admin, isModerationInit=moderation)
    assert info.default_password_hint(Quirks()) is hint


def test_the_hint_of_a_station_that_counts_the_other_way():
    known = Quirks({"default_password_when": False})
    assert models.ModelInfo(isAdminInit=False, isModerationInit=True).default_password_hint(known)
    assert not models.ModelInfo(isAdminInit=True).default_password_hint(known)


@pytest.mark.parametrize(("data", "text"), [("a.zip", "a.zip"), ("", ""), (None, "")])
def test_texts(data, text):
    assert models.text(data) == text


@pytest.mark.parametrize("data", [7, True, [], {}, ["a"]])
def test_what_is_no_text(data):
    with pytest.raises(BadReply):
        models.text(data)


@pytest.mark.parametrize(
    "data",
    [
        ["0-blue.jpg", "3-my-cat.jpg"],
        [{"id": 0, "name": "0-blue.jpg"}, {"id": 3, "name": "3-my-cat.jpg"}],
        [{"id": "0", "name": "0-blue.jpg"}, {"id": "3", "name": "3-my-cat.jpg"}],
    ],
)
def test_wallpapers_as_names_and_as_objects(data):
    blue, cat = models.wallpapers(data)
    assert (blue.id, blue.name, blue.own) == (0, "0-blue.jpg", False)
    assert (cat.id, cat.name, cat.own) == (3, "3-my-cat.jpg", True)


@pytest.mark.parametrize(
    "entry",
    [None, 7, "cat.jpg", "", "--3-x", "9999-x", {"id": 3}, {"name": "x"}, {"id": True, "name": "x"},
     {"id": 3, "name": 7}, [], {"id": [], "name": "x"}],
)  # fmt: skip
def test_a_strange_wallpaper_is_left_out(entry):
    assert [found.id for found in models.wallpapers([entry, "2-x.png"])] == [2]


@pytest.mark.parametrize("data", [None, {}, "3-cat.jpg", 7])
def test_what_is_no_list(data):
    with pytest.raises(BadReply):
        models.wallpapers(data)
    with pytest.raises(BadReply):
        models.networks(data)


def test_networks():
    found = models.networks(
        [
            {"ssid": "A <b>", "level": 4, "security": "WPA2", "status": 1},
            {"ssid": "B", "level": "-67", "security": 7, "status": "0"},
            "C",
            None,
            {"ssid": "D\ud800", "level": 2},
        ]
    )
    assert [(n.ssid, n.level, n.security, n.connected) for n in found] == [
        ("A <b>", 4, "WPA2", True),
        ("B", -67, None, False),
        ("D\ud800", 2, None, False),
    ]


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.none()
        | st.integers()
        | st.text(max_size=6)
        | st.dictionaries(
            st.sampled_from(["id", "name", "ssid", "level"]),
            st.none() | st.integers() | st.text(max_size=6),
        )
    )
)
def test_any_list_is_read(data):
    models.networks(data)
    assert all(type(found.id) is int for found in models.wallpapers(data))
