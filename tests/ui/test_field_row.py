"""The marked field: changed, wrong, does not apply, not understood; seen and spoken."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tests.ui.paints import Paints
from ui.field_row import FieldRow
from ui.labels import PlainLabel
from ui.theme import Scheme, theme


@pytest.fixture
def field(qtbot, qapp):
    theme.apply(qapp, Scheme.LIGHT)
    row = FieldRow("general.devName", "Name", QLineEdit("Lobby"), "At most 16.")
    qtbot.addWidget(row)
    row.resize(600, 120)
    row.show()
    return row


def seen(row: FieldRow) -> list[str]:
    return [label.text() for label in row.findChildren(PlainLabel) if label.isVisible()]


def undo(row: FieldRow) -> QToolButton:
    return row.findChild(QToolButton, "general.devName.undo")


def test_normal(field):
    assert seen(field) == ["Name", "At most 16."]
    assert field.editor.accessibleName() == "Name"
    assert not undo(field).isVisible()


async def test_it_is_drawn_anew_where_its_mark_changes_and_not_for_each_key(field, until):
    def refresh():
        field.set_changed("Boardroom")
        field.set_error("")
        field.set_off("")

    field.editor.clearFocus()  # or its cursor blinks
    refresh()
    await asyncio.sleep(0.1)
    paints = Paints(field)
    refresh()
    await asyncio.sleep(0.1)
    assert not paints.count
    field.set_changed(None)
    await until(lambda: paints.count)
    assert field.grab().toImage().pixelColor(1, 5) != theme.color("mark")


def test_what_it_does_not_say_is_not_made_until_it_does(field):
    assert len(field.findChildren(PlainLabel)) == 2
    field.set_error("A space is not allowed here.")
    error, help_text = (
        next(label for label in field.findChildren(PlainLabel) if label.text() == words)
        for words in ("A space is not allowed here.", "At most 16.")
    )
    field.grab()
    assert field.editor.geometry().bottom() < error.y() < help_text.y()
    field.set_error("")
    field.set_error("Another.")
    assert len(field.findChildren(PlainLabel)) == 3


def test_changed_says_what_it_was_and_can_be_undone(field, qtbot):
    field.set_changed("Board\0room")
    assert "Changed, was Board[U+0000]room" in seen(field)
    assert "Changed, was" in field.editor.accessibleDescription()
    assert field.grab().toImage().pixelColor(1, 5) == theme.color("mark")
    with qtbot.waitSignal(field.undo) as told:
        qtbot.mouseClick(undo(field), Qt.MouseButton.LeftButton)
    assert told.args == ["general.devName"]
    field.set_changed(None)
    assert seen(field) == ["Name", "At most 16."]
    assert field.grab().toImage().pixelColor(1, 5) != theme.color("mark")


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_bar_of_a_change_goes_all_along_the_edge_where_reading_begins(field, way):
    field.setLayoutDirection(way)
    field.set_changed("Boardroom")
    image = field.grab().toImage()
    last = image.width() - 1
    for down in (0, image.height() // 2, image.height() - 1):
        edge = range(5) if way == Qt.LayoutDirection.LeftToRight else range(last, last - 5, -1)
        inked = [image.pixelColor(across, down) == theme.color("mark") for across in edge]
        assert inked == [True, True, True, False, False]


def heard(row: FieldRow) -> list[str]:
    """What a screen reader comes to in a row, one after the other."""
    found = QAccessible.queryAccessibleInterface(row)
    parts = [found.child(at) for at in range(found.childCount())]
    names = [each.text(QAccessible.Text.Name) for each in parts if not each.state().invisible]
    return [name for name in names if name]


@pytest.mark.parametrize("first", ["set_changed", "set_error", "set_reason"])
def test_it_is_read_as_it_stands_whatever_is_said_first(field, first):
    assert heard(field) == ["Name", "Name", "At most 16."]
    for say_it in (first, "set_unseen", "set_reason", "set_error", "set_changed"):
        getattr(field, say_it)(say_it)
    assert heard(field) == [
        "Name",
        "Name",
        "Undo: Name",
        "Changed, was set_changed",
        "set_error",
        "set_unseen",
        "set_reason",
        "At most 16.",
    ]


def test_an_empty_old_value_has_a_word(field):
    field.set_changed("")
    assert "Changed, was empty" in seen(field)


def test_the_editor_does_not_move_when_it_changes(field, qapp):
    qapp.processEvents()
    before = field.editor.geometry()
    field.set_changed("x")
    field.set_error("y")
    qapp.processEvents()
    assert field.editor.geometry().topLeft() == before.topLeft()
    assert field.editor.width() == before.width()


def test_error(field):
    field.set_error("A space is not allowed here.")
    assert "A space is not allowed here." in seen(field)
    assert field.editor.property("state") == "error"
    assert field.editor.accessibleDescription().startswith("A space")
    field.set_error("")
    assert seen(field) == ["Name", "At most 16."]


def test_what_does_not_apply_says_why(field):
    field.set_reason("Only on 5 GHz.")
    assert not field.editor.isEnabled()
    assert "Only on 5 GHz." in seen(field)
    assert "Only on 5 GHz." in field.editor.toolTip()
    field.set_reason("")
    assert field.editor.isEnabled()
    assert field.editor.toolTip() == ""


def test_not_understood(field):
    field.set_not_understood("Kept as the station has it.")
    assert "Kept as the station has it." in seen(field)


def test_a_long_help_is_not_cut_however_wide_the_row(qtbot, qapp):
    row = FieldRow("x", "Name", QLineEdit(), "Letters, digits and hyphens, at most 16. " * 3)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(row)
    column.addStretch(1)
    for width in (400, 700, 1400):
        window.resize(width, 300)
        window.show()
        qapp.processEvents()
        shown = [label for label in row.findChildren(PlainLabel) if label.isVisible()][-1]
        assert shown.height() >= shown.heightForWidth(shown.width())


def test_radio_buttons_keep_their_height(qtbot, qapp):
    editor = QWidget()
    column = QVBoxLayout(editor)
    buttons = [QRadioButton("Automatic (DHCP)"), QRadioButton("Static")]
    for button in buttons:
        column.addWidget(button)
    row = FieldRow("ethernet.enableDHCP", "Address by", editor)
    window = QWidget()
    qtbot.addWidget(window)
    page = QVBoxLayout(window)
    page.addWidget(row)
    page.addStretch(1)
    window.show()
    qapp.processEvents()
    assert all(button.height() >= button.sizeHint().height() for button in buttons)


def test_narrow_gives_the_label_less_room(field, qapp):
    qapp.processEvents()
    before = field.editor.mapTo(field, field.editor.rect().topLeft()).x()
    field.set_narrow(True)
    qapp.processEvents()
    assert field.editor.mapTo(field, field.editor.rect().topLeft()).x() < before


def test_a_check_box_without_label_names_its_undo(qtbot, qapp):
    theme.apply(qapp, Scheme.LIGHT)
    box = QCheckBox("Show the address")
    box.setAccessibleName("Show the address")
    row = FieldRow("general.ipShow", "", box)
    qtbot.addWidget(row)
    assert row.findChild(QToolButton).accessibleName() == "Undo: Show the address"
