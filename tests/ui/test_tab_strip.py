"""The tabs: keyboard, counts, and what a screen reader hears."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.tab_strip import PAD, TabStrip
from ui.theme import Scheme, theme


@pytest.fixture
def tabs(qtbot, qapp):
    theme.apply(qapp, Scheme.LIGHT)
    widget = TabStrip({"general": "General", "network": "Network", "power": "Power Setting"})
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_keyboard_moves_between_tabs(tabs, qtbot):
    with qtbot.waitSignal(tabs.current) as told:
        QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert told.args == ["network"]
    assert tabs.key() == "network"


def test_a_count_makes_room_for_itself_and_is_spoken(tabs):
    before = tabs.tabRect(0).width()
    tabs.set_count("general", 2)
    assert tabs.tabRect(0).width() > before
    assert tabs.accessibleTabName(0) == "General, 2 changes"
    tabs.set_count("general", 0)
    assert tabs.tabRect(0).width() == before
    assert tabs.accessibleTabName(0) == "General"


def test_a_line_stands_under_the_current_tab(tabs):
    tabs.set_current("network")
    rect = tabs.tabRect(1)
    picture = tabs.grab().toImage()
    assert picture.pixelColor(rect.left() + PAD, rect.bottom()) == theme.color("mark")


def test_the_focus_ring_stands_beside_the_words(tabs, qtbot):
    tabs.activateWindow()
    tabs.setFocus()
    qtbot.waitUntil(tabs.hasFocus)
    rect = tabs.tabRect(0)
    picture = tabs.grab().toImage()
    column = [picture.pixelColor(rect.left() + 1, y) for y in range(rect.height())]
    beside = [picture.pixelColor(rect.left() + PAD - 1, rect.top() + 15)]
    assert theme.color("focus") in column
    assert beside == [picture.pixelColor(rect.right(), rect.center().y())]
