"""Help in the program: F1 shows the page of what is on the screen, the menu opens the rest."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.settings import Section
from tests.ui.program import program


@pytest.fixture
async def work(tmp_path):
    async with program(tmp_path) as work:
        work.window.activateWindow()
        yield work


def f1(work):
    """Press it, and read which page is there: heading, and the heading at the cursor."""
    work.window.activateWindow()
    QTest.keyClick(work.window, Qt.Key.Key_F1)
    return page(work)


def page(work):
    shown = work.find(QWidget, "helpWindow")
    return shown.topic.key, shown.text.textCursor().block().text()


async def test_without_a_station_it_is_how_to_find_one(work):
    assert f1(work)[0] == "finding"


async def test_at_the_sign_in_it_is_signing_in(work, room):
    await work.open(room.http_url)
    assert f1(work)[0] == "signing_in"


async def test_every_section_opens_its_own_page(work, room):
    await work.enter(room.http_url)
    for section in Section:
        work.view.go_to(section)
        assert f1(work)[0] == section.name.lower()


async def test_at_a_field_it_is_the_fields_own_place(work, room):
    await work.enter(room.http_url)
    work.view.go_to(Section.STATION)
    work.find(QLineEdit, "general.devName").setFocus()
    assert f1(work) == ("station", "Name")


async def test_in_the_guided_set_up_it_is_that(work, room, until):
    await work.enter(room.http_url)
    work.view.wishes.set_up.emit()
    await until(lambda: work.shows(QWidget, "setup"))
    assert f1(work)[0] == "set_up"


async def test_the_menu_opens_the_keys_and_about(work, until):
    work.window.findChild(QAction, "help.keys").trigger()
    assert page(work)[0] == "keys"
    work.window.findChild(QAction, "help.about").trigger()
    await until(lambda: work.shows(QDialog, "about"))
    assert "Packages and their licences" in work.said()
    work.find(QDialog, "about").reject()
    await until(lambda: not work.shows(QDialog, "about"))


async def test_the_menu_opens_why(work, until):
    work.window.findChild(QAction, "help.why").trigger()
    await until(lambda: work.shows(QDialog, "whyNotSeen"))


async def test_there_is_one_window_of_it_and_it_closes_with_the_program(work):
    f1(work)
    f1(work)
    (shown,) = work.window.findChildren(QWidget, "helpWindow")
    work.window.close()
    assert not shown.isVisible()


async def test_the_keys_that_the_program_has_are_told(work):
    from PySide6.QtGui import QShortcut

    from ui.help_topics import topic

    text = topic("keys").markdown()
    keys = {each.key().toString() for each in work.window.findChildren(QShortcut)}
    keys |= {each.shortcut().toString() for each in work.window.actions()}
    assert {"F1", "F5", "Ctrl+S"} <= keys
    assert {key for key in keys if f"| {key}" not in text and f", {key}" not in text} == set()
