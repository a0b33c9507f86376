"""Tab follows the layouts of a window, whenever its parts were made."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tests.ui.accessible import tabbed
from ui.tab_order import follow_layouts


class Window(QWidget):
    def focusNextPrevChild(self, forth):
        return follow_layouts(self, forth) or super().focusNextPrevChild(forth)


@pytest.fixture
def window(qtbot):
    window = Window()
    qtbot.addWidget(window)
    return window


def button(name, **how):
    made = QPushButton(name, **how)
    made.setObjectName(name)
    return made


def way(window, start, key=Qt.Key.Key_Tab):
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.findChild(QPushButton, start).setFocus()
    return "".join(each.objectName() for each in tabbed(window, key))


def test_what_is_made_last_and_stands_first_is_visited_first(window):
    column = QVBoxLayout(window)
    column.addWidget(button("b"))
    column.addWidget(button("c"))
    column.insertWidget(0, button("a"))
    assert way(window, "a") == "abc"
    assert way(window, "a", Qt.Key.Key_Backtab) == "acb"


def test_a_grid_is_read_line_by_line(window):
    grid = QGridLayout(window)
    for name, row, column in (("d", 1, 1), ("b", 0, 1), ("c", 1, 0), ("a", 0, 0)):
        grid.addWidget(button(name), row, column)
    assert way(window, "a") == "abcd"


def test_layouts_in_layouts_and_widgets_in_none(window):
    outer = QHBoxLayout(window)
    outer.addWidget(button("d"))
    inner = QVBoxLayout()
    around = QWidget()
    QVBoxLayout(around).addWidget(button("b"))
    button("c", parent=around)
    inner.addWidget(button("a"))
    inner.addWidget(around)
    outer.insertLayout(0, inner)
    assert way(window, "a") == "abcd"


def test_what_cannot_be_used_is_passed_over(window):
    column = QVBoxLayout(window)
    for name in "abcde":
        column.addWidget(button(name))
    window.findChild(QPushButton, "b").setEnabled(False)
    window.findChild(QPushButton, "c").setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    window.findChild(QPushButton, "d").hide()
    assert way(window, "a") == "ae"


def test_from_what_tab_does_not_stop_at_it_goes_to_what_comes_next(window):
    column = QVBoxLayout(window)
    for name in "abc":
        column.addWidget(button(name))
    window.findChild(QPushButton, "b").setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert way(window, "b").startswith("bca")


def test_where_the_focus_is_hidden_it_goes_on_to_what_comes_next(window):
    column = QVBoxLayout(window)
    for name in "cba":
        column.insertWidget(0, button(name))
    way(window, "b")
    window.findChild(QPushButton, "b").setFocus()
    window.findChild(QPushButton, "b").hide()
    assert window.focusWidget().objectName() == "c"
