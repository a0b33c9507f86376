"""The list of changes above the Apply bar."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget

from ui.labels import PlainLabel
from ui.review import Change, ReviewPopup
from ui.theme import Scheme, theme

CHANGES = [
    Change("a", "General · Station", "station", "Name", "Lobby", "Lobby-East"),
    Change("b", "General · Station", "station", "Show the address", "off", "on"),
    Change("c", "Power Setting · Power saving", "power", "Sleep after", "15 min", ""),
]


@pytest.fixture
def window(qtbot, qapp):
    theme.apply(qapp, Scheme.LIGHT)
    widget = QWidget()
    qtbot.addWidget(widget)
    column = QVBoxLayout(widget)
    column.addStretch(1)
    widget.bar = QPushButton("Review")
    column.addWidget(widget.bar)
    widget.resize(900, 600)
    widget.show()
    qapp.processEvents()
    widget.popup = ReviewPopup(widget)
    widget.popup.set_changes("3 changes for Lobby", CHANGES)
    widget.popup.open_above(widget.bar)
    return widget


def test_it_lists_old_and_new_below_their_places(window):
    texts = [label.text() for label in window.popup.findChildren(PlainLabel)]
    wanted = ["General · Station", "Name", "Lobby", "Lobby-East", "Show the address", "off", "on"]
    assert [text for text in texts if text in wanted] == wanted
    assert "empty" in texts


def test_it_stands_above_the_bar_inside_the_window(window):
    popup = window.popup
    assert popup.isVisible()
    assert popup.geometry().bottom() < window.bar.geometry().top()
    assert window.rect().contains(popup.geometry())


def test_undo_tells_the_key(window, qtbot):
    button = window.popup.findChild(QToolButton, "reviewPopup.undo.b")
    assert button.accessibleName() == "Undo: Show the address"
    with qtbot.waitSignal(window.popup.undo) as told:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.args == ["b"]


def test_escape_closes_it(window, qtbot):
    with qtbot.waitSignal(window.popup.closed):
        QTest.keyClick(window.popup, Qt.Key.Key_Escape)
    assert not window.popup.isVisible()


def test_a_click_beside_it_closes_it(window):
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(880, 20))
    assert not window.popup.isVisible()


def test_it_follows_its_surroundings(window, qapp, qtbot):
    window.resize(500, 400)
    qtbot.waitUntil(lambda: window.rect().contains(window.popup.geometry()))
    assert window.popup.geometry().bottom() < window.bar.geometry().top()


def test_many_changes_scroll(window, qapp):
    many = [
        Change(str(n), "General · Station", "station", f"Name {n}", "a", "b") for n in range(40)
    ]
    window.popup.set_changes("40 changes", many)
    qapp.processEvents()
    assert window.rect().contains(window.popup.geometry())
