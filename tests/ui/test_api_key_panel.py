"""The API key: masked, shown for 30 s, copied, renewed after a question."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from app.settings import Section
from tests.ui.accidents import tried_with_random_keys
from tests.ui.hands import requests, writes
from ui.api_key_panel import ApiKeyPanel, RenewKey

KEY = "/remote/apikey"


@pytest.fixture
async def panel(desk, room, until):
    """The page, with the key read."""
    desk.view.go_to(Section.MANAGER)
    await until(lambda: desk.find(QLineEdit, "apiKey.token").text() == room.access.key)
    return desk.view.findChild(ApiKeyPanel)


def told(desk):
    return " ".join(desk.banners())


async def renew(desk, until):
    desk.click("apiKey.renew")
    await until(lambda: desk.shows(QDialog, "renewKey"))
    desk.click("action")


async def test_it_is_masked_until_it_is_shown(desk, panel, room, until):
    line = desk.find(QLineEdit, "apiKey.token")
    assert line.isReadOnly()
    assert line.displayText() != room.access.key
    desk.click("apiKey.token.reveal")
    assert line.displayText() == room.access.key
    desk.view.go_to(Section.POD)
    desk.view.go_to(Section.MANAGER)
    assert line.displayText() != room.access.key


async def test_it_can_be_copied_masked_as_it_is(desk, panel, room):
    desk.click("apiKey.token.copy")
    assert QApplication.clipboard().text() == room.access.key


async def test_it_is_kept_out_of_the_log(desk, panel, room):
    assert room.access.key in desk.view.session.secrets()


async def test_renewing_asks_tells_and_shows_what_is_known(desk, panel, room, until):
    old = room.access.key
    assert not desk.shows(QWidget, "apiKey.expires")
    desk.click("apiKey.renew")
    await until(lambda: desk.shows(QDialog, "renewKey"))
    assert "Renew the API key of Boardroom-2?" in desk.said()
    assert "Every program that uses the old key is shut out at once" in desk.said()
    assert desk.button("action") == "Renew API key of Boardroom-2"
    assert not writes(room)
    desk.click("action")
    await until(lambda: "Renewed." in told(desk))
    assert room.access.key != old
    assert desk.find(QLineEdit, "apiKey.token").text() == room.access.key
    assert "Expires\nNever" in desk.said()
    assert "Allowed for\nstation" in desk.said()
    desk.view.go_to(Section.POD)
    desk.view.go_to(Section.MANAGER)
    await until(lambda: "Allowed for\nstation" in desk.said())


async def test_enter_means_cancel(desk, panel, room, until):
    desk.click("apiKey.renew")
    await until(lambda: desk.shows(QDialog, "renewKey"))
    dialog = desk.find(QDialog, "renewKey")
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
    await until(lambda: not desk.shows(QDialog, "renewKey"))
    assert not writes(room)


async def test_no_random_keys_renew_it(loaded, qtbot):
    await tried_with_random_keys(qtbot, lambda parent: RenewKey(loaded, parent))


async def test_a_refusal_is_quoted(desk, panel, room, until):
    room.faults.add("PUT", KEY, error_code=1004, error_msg="Busy")
    await renew(desk, until)
    await until(lambda: "Could not renew the API key of Boardroom-2." in told(desk))
    assert "“Busy” (code 1004)" in told(desk)
    assert "the old one holds" in told(desk)


async def test_a_renewal_that_never_arrived(desk, panel, room, until):
    room.faults.add("PUT", KEY, reset_before=True)
    await renew(desk, until)
    await until(lambda: "Boardroom-2 has not renewed the key." in told(desk))
    assert "The old one holds." in told(desk)


async def test_an_answer_that_is_lost(desk, panel, room, until):
    room.faults.add("PUT", KEY, reset_after=0.3)
    await renew(desk, until)
    await until(lambda: "Renewed." in told(desk))
    assert desk.find(QLineEdit, "apiKey.token").text() == room.access.key
    assert len(requests(room, "PUT", KEY)) == 1


async def test_what_nobody_knows_is_not_shown(desk, panel, room, until):
    room.faults.add("PUT", KEY, no_reply=True)
    await renew(desk, until)
    await until(lambda: requests(room, "PUT", KEY))
    room.go_offline()
    await until(lambda: "Whether Boardroom-2 has renewed the key is not known." in told(desk))
    assert desk.find(QLineEdit, "apiKey.token").text() == ""


async def test_cancel_before_it_is_sent(desk, panel, room, until):
    room.faults.add("GET", KEY, no_reply=True)
    await renew(desk, until)
    await until(lambda: desk.usable("apiKey.cancel"))
    desk.click("apiKey.cancel")
    await until(lambda: "The key was not renewed; the old one holds." in told(desk))
    assert not writes(room)


async def test_a_key_that_cannot_be_read_is_said(desk, room, until):
    room.faults.add("GET", KEY, error_code=1004, error_msg="Busy")
    desk.view.go_to(Section.MANAGER)
    await until(lambda: "Could not read the API key of Boardroom-2." in told(desk))
    assert not desk.find(QLineEdit, "apiKey.token").isEnabled()


async def test_signed_out_it_is_gone(desk, panel, room):
    desk.view.session.lose_sign_in()
    panel.refresh()
    assert panel.token.line.text() == ""
    assert not panel.renew.isEnabled()


# Manager server


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("manager.example:99999", "The port is a number from 1 to 65535."),
        ("http://manager.example", "without “http://”"),
        ("a b", "A space is not allowed here."),
        ("10.1.2", "is not an IPv4 address"),
        ("my$server", "is neither an address nor a name"),
    ],
)
async def test_the_manager_server_is_checked_while_it_is_typed(desk, panel, until, typed, words):
    desk.write("manager.amsName", typed)
    await until(lambda: words in desk.said())
    desk.write("manager.amsName", "10.1.2.3:8443")
    await until(lambda: words not in desk.said())
    assert [change.new for change in desk.view.session.changes()] == ["10.1.2.3:8443"]
