"""Preferences in the window: in force at once, kept, and said where something is wrong."""

import logging

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit

from app import logs
from app.preferences import FILE, Preferences
from tests.ui.program import program
from ui.theme import Scheme, theme

CTRL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.usefixtures("logging_as_before")


@pytest.fixture
async def work(tmp_path):
    async with program(tmp_path) as work:
        yield work
    theme.apply(QApplication.instance(), Scheme.LIGHT)


async def opened(work):
    work.click("preferences")
    await work.until(lambda: work.shows(QDialog, "preferences"), "the preferences")
    return work.find(QDialog, "preferences")


async def closed(work):
    work.find(QDialog, "preferences").accept()
    await work.until(lambda: not work.shows(QDialog, "preferences"), "their end")


def kept(folder):
    return Preferences(folder).now


async def test_the_keys_open_them_once(work, until):
    work.window.activateWindow()
    for _ in range(2):
        QTest.keyClick(work.window, Qt.Key.Key_Comma, CTRL)
    await until(lambda: work.shows(QDialog, "preferences"))
    assert len(work.window.findChildren(QDialog, "preferences")) == 1
    QTest.keyClick(work.find(QDialog, "preferences"), Qt.Key.Key_Escape)
    await until(lambda: not work.shows(QDialog, "preferences"))


async def test_the_theme_of_the_bar_is_kept_and_shown_in_the_dialog(work, tmp_path):
    work.window.findChild(QAction, "theme.dark").trigger()
    assert theme.shown is Scheme.DARK
    assert kept(tmp_path).theme is Scheme.DARK
    dialog = await opened(work)
    dialog.show_page("theme")
    assert work.find(QAbstractButton, "preferences.theme.dark").isChecked()
    work.click("preferences.theme.light")
    assert theme.shown is Scheme.LIGHT
    assert kept(tmp_path).theme is Scheme.LIGHT
    assert work.window.findChild(QAction, "theme.light").isChecked()
    await closed(work)


async def test_as_much_is_logged_as_is_chosen(work, tmp_path):
    logs.to_file(tmp_path)
    dialog = await opened(work)
    dialog.show_page("log")
    work.click("preferences.log.events")
    logging.getLogger("ui.test").debug("a detail")
    logging.getLogger("ui.test").info("an event")
    written = (tmp_path / logs.FILE).read_text()
    assert "an event" in written
    assert "a detail" not in written
    assert kept(tmp_path).level is logs.Level.EVENTS
    await closed(work)


async def test_a_broken_file_is_said_until_they_are_opened(tmp_path):
    (tmp_path / FILE).write_text("{")
    async with program(tmp_path) as work:
        (said,) = work.banners()
        assert said.startswith("Preferences not read. ")
        assert said.endswith(
            "preferences.json is damaged; it was set aside as preferences.json.bad."
        )
        work.click("preferences.look")
        await work.until(lambda: work.shows(QDialog, "preferences"), "the preferences")
        assert not [each for each in work.banners() if "not read" in each]
        await closed(work)


async def test_what_cannot_be_kept_holds_and_is_said(work, tmp_path, monkeypatch):
    def full(self, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.storage.JsonFile.write", full)
    work.window.findChild(QAction, "theme.dark").trigger()
    assert theme.shown is Scheme.DARK
    expected = "Preferences not kept. It holds until the program ends. The disk is full."
    assert work.banners() == [expected]
    dialog = await opened(work)
    dialog.show_page("theme")
    work.click("preferences.theme.light")
    assert "Not kept. It holds until the program ends. The disk is full." in work.banners()
    await closed(work)


async def test_the_search_begins_as_it_was_chosen(tmp_path, until):
    Preferences(tmp_path).choose(extra_types=("_astros._tcp",), not_on=("lo",))
    async with program(tmp_path) as work:
        tried = work.window.place.discovery.tried
        await until(lambda: "switched off in the preferences" in tried.problem)
        assert "_astros._tcp.local." in tried.types


async def test_a_type_that_was_typed_is_asked_for_however_they_are_closed(work, tmp_path, until):
    work.window.activateWindow()
    dialog = await opened(work)
    dialog.show_page("search")
    work.write("preferences.types", "_astros._tcp")
    QTest.keyClick(work.find(QLineEdit, "preferences.types"), Qt.Key.Key_Escape)
    await until(lambda: not work.shows(QDialog, "preferences"))
    assert kept(tmp_path).extra_types == ("_astros._tcp",)
    tried = work.window.place.discovery.tried
    await until(lambda: "_astros._tcp.local." in tried.types)


async def test_another_language_can_be_had_at_once(work, tmp_path, until):
    await opened(work)
    assert not work.shows(QAbstractButton, "preferences.restart")
    work.click("preferences.language.de")
    assert kept(tmp_path).language == "de"
    assert "From the next start on." in work.said()
    work.click("preferences.language.system")
    assert not work.shows(QAbstractButton, "preferences.restart")
    work.click("preferences.language.ja")
    work.click("preferences.restart")
    await until(lambda: not work.window.isVisible())
    assert work.window.again
