"""The frame of dialogs and the table of changes."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from ui.buttons import Button
from ui.change_table import ChangeTable, Row
from ui.dialog import Dialog, short
from ui.headings import DialogFoot
from ui.labels import PlainLabel
from ui.theme import Scheme, theme


@pytest.fixture
def window(qtbot):
    theme.apply(QApplication.instance(), Scheme.LIGHT)
    made = QWidget()
    made.resize(700, 400)
    qtbot.addWidget(made)
    made.show()
    return made


def dialog_with(window, lines: int) -> Dialog:
    dialog = Dialog("example", "Example", 600, window)
    for number in range(lines):
        dialog.body.addWidget(PlainLabel(f"Line {number}", wrap=True))
    dialog.body.addStretch(1)
    dialog.set_foot(DialogFoot("&Do it"))
    dialog.show()
    return dialog


async def test_it_is_as_high_as_its_words(window, until):
    low, high = dialog_with(window, 1), dialog_with(window, 5)
    await until(lambda: low.isVisible() and high.isVisible())
    assert low.width() == high.width() == 600
    assert low.height() < high.height() < 400


async def test_it_never_outgrows_its_window_and_keeps_its_buttons(window, until):
    dialog = dialog_with(window, 60)
    await until(dialog.isVisible)
    assert dialog.height() <= window.height()
    action = dialog.findChild(Button, "action")
    assert dialog.rect().contains(action.mapTo(dialog, action.rect().bottomRight()))


async def test_it_grows_with_words_that_come_later(window, until):
    dialog = dialog_with(window, 1)
    await until(dialog.isVisible)
    before = dialog.height()
    dialog.body.insertWidget(0, PlainLabel("One more", wrap=True))
    await until(lambda: dialog.height() > before)


async def test_careful_gives_focus_and_enter_to_cancel(window, until):
    dialog = Dialog("example", "Example", 600, window)
    foot = DialogFoot("&Do it")
    dialog.set_foot(foot, careful=True)
    dialog.show()
    await until(dialog.isVisible)
    assert dialog.focusWidget() is foot.cancel
    assert foot.cancel.isDefault()
    assert not foot.action.isDefault()


def test_a_name_for_buttons_is_short_and_clean():
    assert short("Boardroom-2") == "Boardroom-2"
    assert len(short("x" * 500)) <= 40
    assert short("x" * 500) != short("x" * 501)
    assert "\n" not in short("a\nb")


async def test_a_table_speaks_its_rows_and_marks_what_changes(qtbot, window):
    table = ChangeTable([Row("Name", "A", "B"), Row("Netmask", "C", "C", changes=False)])
    qtbot.addWidget(table)
    assert table.accessibleName() == "Name: A, Afterwards: B; Netmask: C, Afterwards: C"
    inks = {x.text(): x.property("ink") for x in table.findChildren(PlainLabel)}
    assert inks["B"] == "text"
    assert inks["C"] == "textMuted"


def shown_foot(window, left: QWidget) -> None:
    foot = DialogFoot("&Do it")
    foot.add_left(left)
    foot.setParent(window)
    foot.resize(600, 60)
    foot.show()


def test_words_in_the_foot_take_the_room_that_there_is(window):
    words = PlainLabel("2 settings still to choose.", wrap=True)
    shown_foot(window, words)
    assert words.width() > words.fontMetrics().horizontalAdvance(words.text())


def test_a_button_in_the_foot_does_not(window):
    button = Button("&Support bundle…")
    shown_foot(window, button)
    assert button.width() == button.sizeHint().width()
