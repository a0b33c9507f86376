"""The list of stations at the left: how many, which of them, and the ways to more."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tests.ui.editing import HOSTILE, LITERAL
from ui.labels import PlainLabel
from ui.sidebar import Sidebar, wanted_width
from ui.station_list import RowState, StationRow
from ui.theme import Scheme, theme


def row(key: str, name: str = "") -> StationRow:
    words = (name or f"Room {key}", "ASTROS-S1", f"127.0.0.{key}", "3A:7F")
    return StationRow(key, *words, RowState.NOT_SIGNED_IN, "Not signed in")


@pytest.fixture
def side(qtbot, qapp):
    theme.apply(qapp, Scheme.LIGHT)
    made = Sidebar()
    qtbot.addWidget(made)
    made.resize(made.width(), 600)
    made.show()
    return made


def said(side) -> list[str]:
    return [w.text() for w in side.findChildren(PlainLabel) if w.isVisible() and w.text()]


def test_without_stations_it_says_so(side):
    assert said(side)[:3] == ["Stations", "0", "No station found yet"]


def test_it_counts_them(side):
    side.set_rows([row("1"), row("2"), row("3")])
    assert said(side)[:2] == ["Stations", "3"]
    assert "No station found yet" not in said(side)
    side.set_rows([])
    assert said(side)[:3] == ["Stations", "0", "No station found yet"]


def test_the_filter_says_how_many_of_how_many(side, qtbot):
    side.set_rows([row("1"), row("2"), row("3")])
    qtbot.keyClicks(side.filter, "room 2")
    assert "1 of 3" in said(side)
    side.filter.selectAll()
    qtbot.keyClicks(side.filter, "nowhere")
    assert "0 of 3" in said(side)
    assert "None matches the filter." in said(side)
    side.set_rows([row("1"), row("4", "nowhere")])
    assert "1 of 2" in said(side)
    side.filter.clear()
    assert "2" in said(side)
    assert "None matches the filter." not in said(side)


def test_the_count_is_right_while_rows_are_held_under_the_pointer(side, qtbot):
    side.set_rows([row("1"), row("2"), row("3")])
    place = side.list.visualRect(side.list.model().index(1, 0)).center()
    QTest.mousePress(side.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    side.set_rows([row("2")])
    assert "3" in said(side)
    QTest.mouseRelease(side.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: side.list.shown_count() == 1)
    qtbot.waitUntil(lambda: said(side)[:2] == ["Stations", "1"])


def test_picking_a_station_is_told(side, qtbot):
    side.set_rows([row("1"), row("2")])
    place = side.list.visualRect(side.list.model().index(1, 0)).center()
    with qtbot.waitSignal(side.chosen) as told:
        qtbot.mouseClick(side.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["2"]


@pytest.mark.parametrize(
    ("name", "signal"),
    [("sidebar.add", "add"), ("sidebar.why", "why"), ("sidebar.again", "search_again")],
)
def test_buttons_tell(side, qtbot, name, signal):
    with qtbot.waitSignal(getattr(side, signal)):
        qtbot.mouseClick(side.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)


def test_everything_is_named(side):
    assert side.filter.accessibleName() == "Filter by name or address"
    assert side.findChild(QAbstractButton, "sidebar.again").accessibleName() == "Search again"
    assert side.list.accessibleName() == "Stations"


def test_it_says_where_it_listens(side):
    label = side.findChild(PlainLabel, "sidebar.listening")
    assert label.text() == "Getting ready…"
    side.set_listening("Listening on eth0")
    assert label.text() == "Listening on eth0"
    side.set_listening("No adapter is connected. " * 9, "warn")
    assert label.toolTip().startswith("<span>No adapter is connected.")
    side.set_listening(HOSTILE)
    assert label.text() == LITERAL


def test_it_takes_less_room_where_the_window_is_narrow(side):
    wide = side.width()
    side.set_narrow(True)
    assert side.width() <= wide
    assert side.width() >= wanted_width()
    side.set_narrow(False)
    assert side.width() == wide


def test_tab_passes_the_list_and_chooses_no_station(side, qtbot):
    side.set_rows([row("1"), row("2")])
    side.activateWindow()
    qtbot.waitUntil(side.isActiveWindow)
    side.list.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(side.list.hasFocus)
    assert (side.list.currentIndex().row(), side.list.key()) == (0, "")
    with qtbot.waitSignal(side.chosen) as told:
        QTest.keyClick(side.list, Qt.Key.Key_Return)
    assert told.args == ["1"]
    with qtbot.waitSignal(side.chosen) as told:
        QTest.keyClick(side.list, Qt.Key.Key_Down)
    assert told.args == ["2"]
