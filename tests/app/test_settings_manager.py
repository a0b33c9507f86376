"""The manager server: a host name or an address, with a port where it needs one."""

import pytest

from app.draft import Draft
from app.settings import Manager
from app.settings.manager import server


@pytest.mark.parametrize(
    "text",
    ["", "manager", "manager.example", "manager.example:8443", "10.1.2.3", "10.1.2.3:1",
     "fe80::1", "[fe80::1]:443", "my_host.local.", "a" * 63 + ".b"],
)  # fmt: skip
def test_what_may_be_one(text):
    assert server(text, {}) is None


@pytest.mark.parametrize(
    "text",
    [" manager", "a b", "a\tb", "a\u00a0b", "https://a", "a/", "/", "a/b", "a:0", "a:65536", "a:x",
     "1.2.3", "1.2.3.4.5", "256.1.1.1", "-a", "a..b", "a" * 64, "a." * 127 + "ab", "mänager",
     "u@a", "a?b", "a#b", "a:1:2x", "\u200b", "a\n"],
)  # fmt: skip
def test_what_is_none_says_why(text):
    assert server(text, {})


def test_whatever_the_station_has_is_taken_and_left_alone():
    saved = Manager.read("any text / at all")
    draft = Draft(saved)
    assert draft["amsName"] == "any text / at all"
    assert not draft.errors()
    draft["amsName"] = "not a host"
    assert draft.errors()
