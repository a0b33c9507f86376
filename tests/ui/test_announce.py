"""What a screen reader is told of without the focus being there."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.apply_bar import ApplyBar
from ui.banner import Banner
from ui.field_row import FieldRow
from ui.steps import Step, StepList, StepState
from ui.theme import Scheme, theme

ASSERTIVE = QAccessible.AnnouncementPoliteness.Assertive


@pytest.fixture
def heard(monkeypatch, qapp):
    """What is spoken from now on; what interrupts with an exclamation mark."""
    theme.apply(qapp, Scheme.LIGHT)
    spoken = []

    def update(event):
        spoken.append("!" * (event.politeness() is ASSERTIVE) + event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", update)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    return spoken


@pytest.fixture
def put(qtbot):
    """Puts a widget on the screen, in a window."""

    kept = []

    def put_it(widget):
        window = QWidget()
        kept.append(window)
        QVBoxLayout(window).addWidget(widget)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        return widget

    return put_it


def test_a_banner_is_told_when_it_says_something_new(heard, put):
    banner = put(Banner())
    banner.show_message("ok", "Saved.", "It was read back.")
    banner.show_message("ok", "Saved.", "It was read back.")
    banner.show_message("bad", "Not saved.")
    banner.show_message("info", "")
    assert heard == ["Saved. It was read back.", "!Not saved."]


def test_what_is_not_on_the_screen_is_silent(heard, put):
    around = put(QWidget())
    QVBoxLayout(around).addWidget(banner := Banner())
    around.hide()
    banner.show_message("bad", "Not saved.")
    assert heard == []


def test_nobody_listens(heard, put, monkeypatch):
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    put(Banner()).show_message("bad", "Not saved.")
    assert heard == []


def test_the_bar_tells_what_becomes_of_an_apply(heard, put):
    bar = put(ApplyBar())
    bar.show_changes(1, 1)
    bar.show_changes(1, 1, "One is wrong.")
    bar.show_applying("Saving Station.")
    bar.show_partly(1, 2, "Display was not saved.")
    assert heard == [
        "1 change in 1 section",
        "Applying. Saving Station.",
        "1 saved, 2 not. Display was not saved.",
    ]


def test_steps_are_told_as_they_come_and_end(heard, put):
    steps = put(StepList([Step("Send", StepState.RUNNING), Step("Wait", StepState.TO_COME)]))
    steps.set_steps([Step("Send", StepState.RUNNING, "3 s"), Step("Wait", StepState.TO_COME)])
    assert heard == []
    steps.set_steps([Step("Send", StepState.DONE), Step("Wait", StepState.RUNNING)])
    assert heard == ["Send: done; Wait: running"]


def test_what_is_wrong_is_told_where_somebody_types(heard, put, qtbot):
    row = put(FieldRow("a.b", "Name", QLineEdit()))
    row.set_error("It is empty.")
    row.set_error("")
    assert heard == []
    row.editor.setFocus()
    qtbot.waitUntil(row.editor.hasFocus)
    row.set_error("It is empty.")
    row.set_error("It is empty.")
    assert heard == ["!It is empty."]
