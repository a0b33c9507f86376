"""The station list keeps what is current while rows come, change, move and go."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from tests.ui.walker import painted
from ui.station_list import RowState, StationList, StationRow
from ui.theme import Scheme, theme


@pytest.fixture(autouse=True)
def look(qapp):
    theme.apply(qapp, Scheme.LIGHT)


def row(key: str, **more) -> StationRow:
    base = StationRow(
        key, f"Room {key}", "ASTROS-S1", f"127.0.0.{key}", "3A:7F", RowState.LEFT, "Left 20 s ago"
    )
    return replace(base, **more)


@pytest.fixture
def stations(qtbot):
    widget = StationList()
    qtbot.addWidget(widget)
    widget.resize(288, 600)
    widget.set_rows([row(str(n)) for n in range(1, 6)])
    widget.show()
    return widget


def keys(widget: StationList) -> list[str]:
    model = widget.model()
    return [model.index(n, 0).data(Qt.ItemDataRole.UserRole + 1) for n in range(model.rowCount())]


def test_choosing_tells_the_key(stations, qtbot):
    with qtbot.waitSignal(stations.chosen) as told:
        stations.set_current("3")
    assert told.args == ["3"]
    assert stations.key() == "3"


@pytest.mark.parametrize(
    "order",
    ["54321", "345", "3", "93", "1234567", "3125", "96837"],
)
def test_the_current_station_stays_current(stations, order):
    told = []
    stations.set_current("3")
    stations.chosen.connect(told.append)
    QAbstractItemModelTester(stations.model().sourceModel())
    stations.set_rows([row(key) for key in order])
    assert keys(stations) == list(order)
    assert stations.key() == "3"
    assert stations.currentIndex().row() == order.index("3")
    assert told == []


def test_a_changed_row_is_changed_in_place(stations, qtbot):
    stations.set_current("2")
    rows = [row(str(n)) for n in range(1, 6)]
    rows[1] = row("2", name="Lobby", count=2, state=RowState.SIGNED_IN, words="Signed in")
    model = stations.model().sourceModel()
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        stations.set_rows(rows)
    assert stations.currentIndex().data() == "Lobby"
    spoken = stations.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Lobby, Signed in, ASTROS-S1, 127.0.0.2, 2 changes"


def test_a_station_that_goes_is_no_longer_current(stations, qtbot):
    stations.set_current("3")
    with qtbot.waitSignal(stations.chosen) as told:
        stations.set_rows([row("1"), row("2")])
    assert told.args == [""]
    assert not stations.selectionModel().hasSelection()


def test_a_filter_hides_without_choosing_another(stations, qtbot):
    stations.set_current("3")
    with qtbot.assertNotEmitted(stations.chosen):
        stations.set_filter("room 4")
        assert keys(stations) == ["4"]
        assert stations.key() == "3"
        stations.set_filter("")
    assert stations.currentIndex().row() == 2


@pytest.mark.parametrize("words", ["ROOM 2", "127.0.0.2", "  room 2 "])
def test_filter_words(stations, words):
    stations.set_filter(words)
    assert keys(stations) == ["2"]


def test_keyboard(stations):
    stations.set_current("1")
    stations.setFocus()
    QTest.keyClick(stations, Qt.Key.Key_Down)
    assert stations.key() == "2"
    QTest.keyClick(stations, Qt.Key.Key_End)
    assert stations.key() == "5"


def test_rows_hold_still_under_a_pressed_pointer(stations, qtbot):
    place = stations.visualRect(stations.model().index(1, 0)).center()
    QTest.mousePress(stations.viewport(), Qt.MouseButton.LeftButton, pos=place)
    stations.set_rows([row("9"), row("2")])
    assert keys(stations) == list("12345")
    QTest.mouseRelease(stations.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert stations.key() == "2"
    qtbot.waitUntil(lambda: keys(stations) == ["9", "2"])
    assert stations.key() == "2"


def test_every_row_is_as_high(stations):
    stations.set_rows(
        [row("1"), row("2", name="a" + "\u0301" * 20_000), row("3", name="x\n" * 500)]
    )
    heights = {stations.visualRect(stations.model().index(n, 0)).height() for n in range(3)}
    assert len(heights) == 1


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST])
@pytest.mark.parametrize("narrow", [False, True])
def test_every_state_draws(stations, qapp, scheme, narrow):
    theme.apply(qapp, scheme)
    stations.resize(260 if narrow else 300, 600)
    stations.set_rows([row(s.name, state=s, count=100, name="<b>&\u202e") for s in RowState])
    stations.set_current("HINT")
    assert not stations.grab().isNull()
    theme.apply(qapp, Scheme.LIGHT)


def test_two_thousand_rows(stations):
    rows = [row(str(n)) for n in range(2000)]
    stations.set_rows(rows)
    stations.set_rows(rows[::-1])
    stations.set_rows([replace(r, words="Signed in") for r in rows[1000:]])
    assert len(keys(stations)) == 1000


def test_model_and_address_are_told_apart(stations):
    drawn = painted(stations)
    assert "ASTROS-S1 ·" in drawn
    assert "127.0.0.1" in drawn
    assert not [each for each in drawn if "…" in each]
