"""What a hand-typed address means."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.origin import Origin, candidates


def shown(text):
    return [str(origin) for origin in candidates(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10.1.2.3", ["https://10.1.2.3", "http://10.1.2.3"]),
        ("  10.1.2.3 \n", ["https://10.1.2.3", "http://10.1.2.3"]),
        ("10.1.2.3/", ["https://10.1.2.3", "http://10.1.2.3"]),
        ("10.1.2.3:", ["https://10.1.2.3", "http://10.1.2.3"]),
        ("10.1.2.3:8080", ["https://10.1.2.3:8080", "http://10.1.2.3:8080"]),
        ("10.1.2.3:80", ["https://10.1.2.3:80", "http://10.1.2.3"]),
        ("http://10.1.2.3", ["http://10.1.2.3"]),
        ("http://10.1.2.3:443/", ["http://10.1.2.3:443"]),
        ("https://station.example", ["https://station.example"]),
        ("HTTPS://Station.Example", ["https://station.example"]),
        ("https://station:8443", ["https://station:8443"]),
        ("astros-2021a5.local", ["https://astros-2021a5.local", "http://astros-2021a5.local"]),
        ("fe80::1", ["https://[fe80::1]", "http://[fe80::1]"]),
        ("FE80:0::0001", ["https://[fe80::1]", "http://[fe80::1]"]),
        ("[::1]:8080", ["https://[::1]:8080", "http://[::1]:8080"]),
        ("http://[2001:db8::7]", ["http://[2001:db8::7]"]),
    ],
)
def test_what_an_address_may_mean(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "http://",
        "ftp://10.1.2.3",
        "[::1",
        "fe80::1%" + "z" * 64,
        "[fe80::1%" + "z" * 64 + "]:80",
        "a." * 130 + "b",
        "file:///etc/passwd",
        "javascript://x",
        "http://https://10.1.2.3",
        "10.1.2",
        "10.1.2.256",
        "10.1.2.3.4",
        "010.1.2.3",
        "2130706433",
        "10.1.2.3:0",
        "10.1.2.3:65536",
        "10.1.2.3:-1",
        "10.1.2.3:abc",
        "10.1.2.3:8080:1",
        "10.1.2.3/settings",
        "10.1.2.3?x=1",
        "10.1.2.3#top",
        "admin@10.1.2.3",
        "admin:secret@10.1.2.3",
        "fe80::1::2",
        "[fe80::1",
        "[10.1.2.3]",
        "[]",
        ":8080",
        "meeting room",
        "a..b",
        ".local",
        "x" * 64,
        "x" * 300,
        "-station",
        "station\\share",
        "<b>x</b>",
        "１０.1.2.3",
        "bücher.example",
        "a\0b",
        "a\ud800b",
    ],
)
def test_what_is_no_address_says_so_in_words(text):
    with pytest.raises(ValueError) as caught:
        candidates(text)
    assert str(caught.value).endswith(".")
    assert "Error" not in str(caught.value)


def test_encrypted():
    assert [origin.encrypted for origin in candidates("10.1.2.3")] == [True, False]


def test_origins_compare_by_value():
    assert Origin("http", "10.1.2.3", 80) == candidates("http://10.1.2.3")[0]


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40))
def test_any_text_is_an_address_or_has_words_against_it(text):
    try:
        found = candidates(text)
    except ValueError as error:
        assert not isinstance(error, UnicodeError)
        return
    for origin in found:
        assert candidates(str(origin)) == [origin]
