"""Help in the program: F1 shows the page of what is on the screen, the menu opens the rest."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.settings import Section
from tests.ui.hostile_windows import dialog, dialogs
from tests.ui.program import LOOPBACK, program
from ui.choose_file import file_to_open
from ui.dialog import Dialog
from ui.help_window import HelpWindow
from ui.main_window import MainWindow
from ui.tasks import Tasks
from ui.theme import Scheme, theme


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


# In dialogs, which keep the window below from hearing any key


async def help_in(dialog, until):
    """Press F1 in an open dialog; the window that comes."""
    dialog.activateWindow()
    await until(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    await until(lambda: any(each.isVisible() for each in dialog.findChildren(HelpWindow)))
    return dialog.findChild(HelpWindow)


async def test_every_dialog_opens_its_page(work, until):
    found = {}
    for name, kind in dialogs().items():
        shown = dialog(kind, "Room 7")
        shown.setParent(work.window, shown.windowFlags())
        shown.open()
        found[name] = (await help_in(shown, until)).topic.key
        shown.reject()
        shown.deleteLater()
    assert found == {name: kind.topic or "finding" for name, kind in dialogs().items()}
    assert [name for name, kind in dialogs().items() if not kind.topic] == ["ReplaceFile"]


def test_the_help_of_a_modal_dialog_is_used_while_that_stays_open(qtbot, qapp, tmp_path):
    theme.apply(qapp, Scheme.LIGHT)
    window = MainWindow(interfaces=LOOPBACK, home=tmp_path).furnish()
    qtbot.addWidget(window)
    window.show()
    shown = Dialog("any", "Any", 400, window)
    shown.open()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    qtbot.keyClick(shown, Qt.Key.Key_F1)
    (help_,) = shown.findChildren(HelpWindow)
    qtbot.waitUntil(help_.isActiveWindow)
    help_.search.setFocus()
    window.top.search.setFocus()
    # As from the system, which gives no key to a window that is blocked.
    for to, key in ((help_, "q"), (window, "w")):
        QTest.keyClick(to.windowHandle(), key)
    assert (help_.search.text(), window.top.search.text()) == ("q", "")
    QTest.keyClick(help_.windowHandle(), Qt.Key.Key_Escape)
    assert not help_.isVisible()
    assert shown.isVisible()
    shown.reject()


async def test_a_dialog_without_a_page_has_that_of_what_it_stands_above(work, until):
    class Below(Dialog):
        topic = "wifi"

    below = Below("below", "Below", 400, work.window)
    below.open()
    above = Dialog("above", "Above", 300, below)
    above.open()
    assert (await help_in(above, until)).topic.key == "wifi"
    above.reject()
    below.reject()
    below.deleteLater()


async def test_the_choice_of_a_file_has_help_too(work, until):
    tasks, chosen = Tasks(work.window), []

    async def choose():
        chosen.append(await file_to_open(work.window, "Open", "Text (*.txt)"))

    tasks.start(choose(), key="choose")
    await until(lambda: work.shows(QDialog, "openFile"))
    shown = work.find(QDialog, "openFile")
    assert (await help_in(shown, until)).topic.key == "finding"
    shown.reject()
    await until(lambda: chosen == [None])
