"""Of the widgets in a stack one is on the screen, and who used the one before goes on in it."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.stack import Stack


def page(*parts):
    made = QWidget()
    column = QVBoxLayout(made)
    for part in parts:
        column.addWidget(part)
    return made


@pytest.fixture
def stack(qtbot):
    made = Stack()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def until_idle():
    def wait():
        for _ in range(3):  # a layout is asked for by an event, and so may be the one around it
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    return wait


def test_the_first_is_on_the_screen_then_whichever_is_asked_for(stack):
    first, second = page(QLabel("one")), page(QLabel("two"))
    stack.addWidget(first)
    stack.addWidget(second)
    assert (first.isVisible(), second.isVisible()) == (True, False)
    stack.setCurrentWidget(second)
    assert (first.isVisible(), second.isVisible()) == (False, True)
    assert stack.currentWidget() is second
    stack.setCurrentWidget(second)
    assert second.isVisible()


def test_it_fills_the_room_and_those_off_the_screen_ask_for_none(stack):
    small, large = page(QLabel("one")), page(QLabel("two"))
    large.setMinimumSize(700, 500)
    stack.addWidget(small)
    stack.addWidget(large)
    stack.resize(400, 300)
    QApplication.processEvents()
    assert small.size() == stack.size() == QSize(400, 300)


@pytest.mark.parametrize("seen", [True, False])
def test_what_is_around_makes_room_for_the_one_on_the_screen(qtbot, until_idle, seen):
    stack, small, large = Stack(), page(QLabel("one")), page(QLabel("two"))
    around = page(stack)
    qtbot.addWidget(around)
    around.layout().setContentsMargins(0, 0, 0, 0)
    large.setMinimumSize(700, 500)
    small.setMinimumSize(300, 200)
    stack.addWidget(small)
    stack.addWidget(large)
    around.show()
    assert around.minimumSizeHint() == QSize(300, 200)
    if not seen:
        around.hide()
    small.setMinimumSize(400, 250)
    until_idle()
    around.show()
    until_idle()
    assert around.minimumSizeHint() == QSize(400, 250)
    stack.setCurrentWidget(large)
    assert around.minimumSizeHint() == QSize(700, 500)
    around.resize(900, 600)
    assert large.size() == QSize(900, 600)
    stack.setCurrentWidget(small)
    assert small.size() == QSize(900, 600)
    assert around.minimumSizeHint() == QSize(400, 250)


def test_a_change_of_page_lays_out_nothing_around_it(qtbot, until_idle):
    laid = []

    class Around(QVBoxLayout):
        def setGeometry(self, rect):
            laid.append(rect)
            super().setGeometry(rect)

    around, stack = QWidget(), Stack()
    qtbot.addWidget(around)
    Around(around).addWidget(stack)
    first, second = page(QLabel("one")), page(QLabel("one"))
    stack.addWidget(first)
    stack.addWidget(second)
    around.show()
    until_idle()
    laid.clear()
    stack.setCurrentWidget(second)
    until_idle()
    assert second.isVisible()
    assert laid == []
    second.layout().addWidget(QLineEdit())  # which needs more
    until_idle()
    assert laid


def test_the_keyboard_goes_on_where_it_was_there_or_in_its_first_part(stack, qtbot):
    lines = [QLineEdit() for _ in range(4)]
    lines[2].setEnabled(False)
    first, second = page(*lines[:2]), page(QLabel("a label"), *lines[2:])
    stack.addWidget(first)
    stack.addWidget(second)
    lines[1].setFocus()
    qtbot.waitUntil(lines[1].hasFocus)
    stack.setCurrentWidget(second)
    assert lines[3].hasFocus()
    stack.setCurrentWidget(first)
    assert lines[1].hasFocus()


def test_without_a_part_for_it_the_keyboard_stays_within_reach(stack, qtbot):
    line, empty = QLineEdit(), page(QLabel("nothing to type"))
    stack.addWidget(page(line))
    stack.addWidget(empty)
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    stack.setCurrentWidget(empty)
    assert not line.isVisible()
    assert stack.window().focusWidget() in (None, empty, stack)


def test_somebody_elsewhere_is_left_there(qtbot):
    stack, outside, within = Stack(), QLineEdit(), QLineEdit()
    around = page(outside, stack)
    qtbot.addWidget(around)
    stack.addWidget(page(QLineEdit()))
    second = page(within)
    stack.addWidget(second)
    around.show()
    outside.setFocus()
    qtbot.waitUntil(outside.hasFocus)
    stack.setCurrentWidget(second)
    assert outside.hasFocus()
    assert within.isVisible()
