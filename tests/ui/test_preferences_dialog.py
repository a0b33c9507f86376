"""The dialog of the preferences: its pages by the keys alone, and what it follows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QDialog, QRadioButton

from tests.ui.program import program


@pytest.fixture
async def hands(tmp_path, until):
    async with program(tmp_path) as hands:
        hands.window.activateWindow()
        await until(lambda: hands.window.place.discovery.tried.adapters)
        hands.window.preferred.open()
        await until(lambda: hands.shows(QDialog, "preferences"))
        yield hands
        hands.find(QDialog, "preferences").accept()
        await until(lambda: not hands.window.findChildren(QDialog, "preferences"))


async def test_every_page_is_reached_with_the_arrow_keys(hands, until):
    dialog = hands.find(QDialog, "preferences")
    await until(dialog.list.hasFocus)
    shown = []
    for _ in range(dialog.list.count()):
        shown.append(dialog.list.key())
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert shown == ["language", "theme", "stations", "search", "log"]
    assert hands.find(QRadioButton, "preferences.log.all").isVisible()


async def test_it_ends_with_one_button(hands):
    buttons = hands.find(QDialog, "preferences").findChildren(QAbstractButton)
    assert [each.objectName() for each in buttons if each.objectName() in ("action", "cancel")] == [
        "action"
    ]


async def test_the_adapters_are_those_of_the_search(hands, until):
    dialog = hands.find(QDialog, "preferences")
    dialog.show_page("search")
    box = next(each for each in dialog.findChildren(QCheckBox) if each.text() == "lo")
    tried = hands.window.place.discovery.tried
    box.click()
    await until(lambda: "switched off in the preferences" in tried.problem)
    box.click()
    await until(lambda: tried.problem == "")
