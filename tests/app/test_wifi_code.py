"""The text of a QR code that joins a Wi-Fi network."""

import pytest

from app.wifi_code import join_text, readable


def test_name_and_password():
    assert join_text("Lobby", "Meeting1", hidden=False) == "WIFI:T:WPA;S:Lobby;P:Meeting1;;"


def test_an_open_network_has_no_password():
    text = join_text("Lobby", "", hidden=False)
    assert "P:" not in text
    assert "WPA" not in text


def test_a_hidden_name_is_said():
    assert "H:true" in join_text("Lobby", "Meeting1", hidden=True)


def test_what_would_end_a_part_is_escaped():
    assert r"S:a\;b\:d\\e;" in join_text("a;b:d\\e", "Meeting1", hidden=False)


@pytest.mark.parametrize(("told", "known"), [
    ("Meeting1", "Meeting1"), ("********", ""), ("••••••••", ""), ("xxxxxxxx", ""), ("", ""),
    (None, ""), (12345678, ""), ("short", ""), ("with space 1", ""),
])  # fmt: skip
def test_a_masked_password_is_none(told, known):
    assert readable(told) == known
