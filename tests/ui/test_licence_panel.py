"""The BYOM licence: state in words, the key checked while typed, the outcome read back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.settings import Section
from tests.ui.hands import requests, writes
from ui.licence_panel import LicencePanel, expiry_words, state_words, tidy

PATH = "/conference/appBYOM"
GOOD = "QVNUUk9TLUJZT00tMjA5OQ=="


@pytest.fixture
async def panel(desk, until):
    """The page, with the licence read."""
    desk.view.go_to(Section.LICENCE)
    await until(lambda: "Not activated" in desk.said())
    return desk.view.findChild(LicencePanel)


def told(desk):
    return " ".join(desk.banners())


def test_states_and_dates_in_words():
    assert [state_words(n) for n in (0, 1, 2, 7, None)] == [
        "Not activated", "Activated", "Expired", "Unknown (7)", "Not reported",
    ]  # fmt: skip
    assert expiry_words("2099-12-31") == "Never, permanent (2099-12-31)"
    assert expiry_words("2027-01-31") == "2027-01-31"
    assert expiry_words("") == expiry_words(None) == "Not reported"


def test_what_nobody_sees_is_left_out():
    assert tidy(" ab\u00a0c\r\nd\u200be\ufeff\t=\u2028") == "abcde="


async def test_activated_and_read_back(desk, panel, room, until):
    assert not desk.usable("licence.activate")
    desk.write("licence.key", GOOD)
    desk.click("licence.activate")
    await until(lambda: "The licence is activated." in told(desk))
    assert "Activated. Expires: Never, permanent (2099-12-31)." in told(desk)
    assert "Status\nActivated" in desk.said()
    assert room.licence.key == GOOD
    assert desk.find(QLineEdit, "licence.key").text() == ""
    kept = desk.find(QLineEdit, "licence.kept")
    assert kept.text() == GOOD != kept.displayText()
    assert GOOD in desk.view.session.secrets()


async def test_enter_activates_too(desk, panel, room, until):
    desk.write("licence.key", GOOD)
    QTest.keyClick(desk.find(QLineEdit, "licence.key"), Qt.Key.Key_Return)
    await until(lambda: "The licence is activated." in told(desk))
    assert len(requests(room, "PUT", PATH)) == 1


async def test_a_pasted_key_loses_its_line_breaks(desk, panel, room):
    QApplication.clipboard().setText(f"  {GOOD[:9]}\r\n{GOOD[9:]}\n")
    desk.find(QLineEdit, "licence.key").paste()
    assert desk.find(QLineEdit, "licence.key").text() == GOOD
    assert desk.usable("licence.activate")


@pytest.mark.parametrize(
    ("typed", "words"),
    [("abc-def", "“-” is not allowed here."), ("x" * 70, "1 too many: at most 69 characters.")],
)
async def test_what_is_no_key_is_said_while_it_is_typed(desk, panel, room, typed, words):
    desk.find(QLineEdit, "licence.key").setText(typed)
    assert words in desk.said()
    assert not desk.usable("licence.activate")
    QTest.keyClick(desk.find(QLineEdit, "licence.key"), Qt.Key.Key_Return)
    assert not writes(room)
    desk.write("licence.key", "abc")
    assert words not in desk.said()


async def test_a_refusal_is_quoted(desk, panel, room, until):
    desk.write("licence.key", "short")
    desk.click("licence.activate")
    await until(lambda: "Could not activate the key of Boardroom-2." in told(desk))
    assert "“This key is not valid” (code 1003)" in told(desk)
    assert "The licence is as it was." in told(desk)
    assert desk.find(QLineEdit, "licence.key").text() == "short"


async def test_a_key_that_never_arrived(desk, panel, room, until):
    room.faults.add("PUT", PATH, reset_before=True)
    desk.write("licence.key", GOOD)
    desk.click("licence.activate")
    await until(lambda: "Boardroom-2 did not activate the key." in told(desk))
    assert "Read back: Not activated." in told(desk)


async def test_what_nobody_knows_is_said_so(desk, panel, room, until):
    room.faults.add("PUT", PATH, no_reply=True)
    desk.write("licence.key", GOOD)
    desk.click("licence.activate")
    await until(lambda: requests(room, "PUT", PATH))
    room.go_offline()
    await until(lambda: "Whether Boardroom-2 took the key is not known." in told(desk))


async def test_cancel_before_it_is_sent(desk, panel, room, until):
    room.faults.add("GET", PATH, no_reply=True)
    desk.write("licence.key", GOOD)
    desk.click("licence.activate")
    await until(lambda: desk.usable("licence.cancel"))
    desk.click("licence.cancel")
    await until(lambda: "The key was not sent; the licence is as it was." in told(desk))
    assert not writes(room)


async def test_a_licence_that_cannot_be_read_is_said(desk, room, until):
    room.faults.add("GET", PATH, error_code=1004, error_msg="Busy")
    desk.view.go_to(Section.LICENCE)
    await until(lambda: "Could not read the licence of Boardroom-2." in told(desk))
    assert "Not read yet" in desk.said()


async def test_an_expired_one_says_so(desk, room, until):
    room.licence.key, room.licence.expires = "x" * 20, "2020-01-01"
    desk.view.go_to(Section.LICENCE)
    await until(lambda: "Status\nExpired" in desk.said())
    assert "Expires\n2020-01-01" in desk.said()
