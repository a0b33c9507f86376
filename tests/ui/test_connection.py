"""Connection settings: scheme, port, place of the token."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QRadioButton, QSpinBox

from app.origin import Origin
from app.quirks import ways
from ui.connection import ConnectionDialog, token_words
from ui.labels import PlainLabel
from ui.theme import Scheme, theme


@pytest.fixture
def opened(qtbot):
    theme.apply(QApplication.instance(), Scheme.LIGHT)

    def make(*arguments):
        dialog = ConnectionDialog(*arguments)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def port(dialog) -> QSpinBox:
    return dialog.findChild(QSpinBox, "connection.port")


def scheme(dialog, name) -> QRadioButton:
    return dialog.findChild(QRadioButton, f"connection.{name}")


async def test_untouched_it_gives_back_what_it_got(opened):
    for origin in (Origin("https", "10.1.2.3", 443), Origin("http", "fe80::1", 8080)):
        dialog = opened(origin, "token: {}")
        assert dialog.origin() == origin
        assert dialog.token_place() == "token: {}"


async def test_the_port_follows_the_scheme_until_touched(opened):
    dialog = opened(Origin("https", "10.1.2.3", 443))
    scheme(dialog, "http").click()
    assert dialog.origin() == Origin("http", "10.1.2.3", 80)
    port(dialog).setValue(8080)
    scheme(dialog, "https").click()
    assert dialog.origin() == Origin("https", "10.1.2.3", 8080)


async def test_a_port_of_its_own_is_kept(opened):
    dialog = opened(Origin("https", "10.1.2.3", 8443))
    scheme(dialog, "http").click()
    assert dialog.origin().port == 8443


async def test_the_port_stays_within_its_range(opened, qtbot):
    dialog = opened(Origin("https", "10.1.2.3", 443))
    assert (port(dialog).minimum(), port(dialog).maximum()) == (1, 65_535)
    port(dialog).selectAll()
    qtbot.keyClicks(port(dialog), "70000")
    assert dialog.origin().port <= 65_535


async def test_http_is_off_with_the_reason_where_https_was_seen(opened):
    dialog = opened(Origin("https", "10.1.2.3", 443), None, True)
    assert not scheme(dialog, "http").isEnabled()
    assert "seen on https" in scheme(dialog, "http").toolTip()
    assert any("seen on https" in x.text() for x in dialog.findChildren(PlainLabel))
    scheme(dialog, "http").click()
    assert dialog.origin().encrypted


async def test_an_http_origin_of_a_station_seen_on_https_is_put_right(opened):
    dialog = opened(Origin("http", "10.1.2.3", 80), None, True)
    assert dialog.origin().scheme == "https"


async def test_finding_out_by_itself_is_offered_first_and_is_none(opened):
    dialog = opened(Origin("https", "10.1.2.3", 443))
    box = dialog.findChild(QComboBox, "connection.token")
    assert box.itemText(0) == "Find out by itself"
    assert dialog.token_place() is None
    assert [box.itemData(at) for at in range(1, box.count())] == list(ways("token_place"))


async def test_a_place_that_we_do_not_list_is_kept(opened):
    assert opened(Origin("https", "h", 443), "X-Own: {}").token_place() == "X-Own: {}"


@pytest.mark.parametrize(
    ("way", "words"),
    [
        ("X-API-Key: {}", "Header X-API-Key"),
        ("Authorization: Bearer {}", "Header Authorization, after the word Bearer"),
        ("?token={}", "Address, as ?token=…"),
        ("Cookie: token={}", "Cookie token"),
    ],
)
def test_places_of_the_token_in_words(way, words):
    assert token_words(way) == words


def test_no_two_places_read_alike():
    assert len({token_words(way) for way in ways("token_place")}) == len(ways("token_place"))


async def test_enter_uses_and_escape_leaves(opened, qtbot):
    for key, result in ((Qt.Key.Key_Return, 1), (Qt.Key.Key_Escape, 0)):
        dialog = opened(Origin("https", "10.1.2.3", 443))
        qtbot.keyClick(dialog, key)
        assert dialog.result() == result
        assert not dialog.isVisible()
