"""The menu of the help button."""

import pytest
from PySide6.QtWidgets import QWidget

from ui.help_menu import HelpMenu


@pytest.fixture
def menu(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    yield HelpMenu(parent)


def entries(menu):
    return {action.objectName(): action for action in menu.actions() if not action.isSeparator()}


def test_what_it_offers(menu):
    assert [action.text() for action in entries(menu).values()] == [
        "&Help on this page",
        "&Keyboard shortcuts",
        "&Why can’t I see it?",
        "&About Station Configurator",
    ]


@pytest.mark.parametrize("name", ["page", "keys", "why", "about"])
def test_entries_tell(menu, qtbot, name):
    with qtbot.waitSignal(getattr(menu, name)):
        entries(menu)[f"help.{name}"].trigger()


def test_its_key_is_shown(menu):
    assert entries(menu)["help.page"].shortcut().toString() == "F1"


def test_another_entry_stands_above_the_last(menu):
    menu.add_before_about("help.more", "&More…", "What it is.")
    assert list(entries(menu)) == ["help.page", "help.keys", "help.why", "help.more", "help.about"]
