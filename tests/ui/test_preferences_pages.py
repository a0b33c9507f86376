"""The pages on which one of several is chosen: with the keys alone, and what they say."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QToolButton

from app import logs
from app.preferences import Level, Scheme
from tests.ui.hands import Hands
from ui.preferences_pages import LanguagePage, LogPage, ThemePage
from ui.theme import theme

pytestmark = pytest.mark.usefixtures("logging_as_before")


@pytest.fixture
def show(qtbot, qapp):
    theme.apply(qapp, Scheme.LIGHT)

    def show(page):
        qtbot.addWidget(page)
        page.resize(560, 360)
        page.show()
        page.activateWindow()
        page.told = []
        page.chosen.connect(page.told.append)
        return Hands(page)

    return show


async def test_one_is_chosen_with_the_arrow_keys(show, until):
    hands = show(ThemePage(Scheme.SYSTEM))
    first = hands.find(QRadioButton, "preferences.theme.system")
    assert first.isChecked()
    first.setFocus()
    await until(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert hands.window.told == [Scheme.LIGHT]
    assert type(hands.window.told[0]) is Scheme


def test_every_choice_is_spoken_without_the_mark_of_its_key(show):
    hands = show(LogPage(Level.ALL))
    buttons = hands.window.findChildren(QRadioButton)
    assert len(buttons) == len(Level)
    assert all(each.accessibleName() and "&" not in each.accessibleName() for each in buttons)


def test_a_language_is_written_in_its_own_words_and_holds_later(show):
    hands = show(LanguagePage("system", "system"))
    words = [each.text() for each in hands.window.findChildren(QRadioButton)]
    assert words == ["As the &system", "English", "Deutsch", "日本語", "繁體中文"]
    hands.click("preferences.language.zh_TW")
    assert hands.window.told == ["zh_TW"]
    assert hands.banners() == [
        "From the next start on. The program goes on in the language of now until it ends."
    ]


def test_where_the_log_is_can_be_copied_and_opened(show, tmp_path):
    logs.to_file(tmp_path)
    opened = []
    hands = show(LogPage(Level.EVENTS, lambda folder: not opened.append(folder)))
    assert hands.find(QRadioButton, "preferences.log.events").isChecked()
    assert str(tmp_path / logs.FILE) in hands.said()
    hands.find(QToolButton, "preferences.copyLog").click()
    assert QApplication.clipboard().text() == str(tmp_path / logs.FILE)
    hands.click("preferences.openLog")
    assert opened == [tmp_path]
    assert hands.banners() == []


def test_a_folder_that_nothing_opens_is_said(show, tmp_path):
    logs.to_file(tmp_path)
    hands = show(LogPage(Level.ALL, lambda folder: False))
    hands.click("preferences.openLog")
    assert "The folder was not opened." in hands.banners()[0]


def test_a_run_without_a_log_says_so(show):
    hands = show(LogPage(Level.ALL))
    assert "This run writes no log." in hands.said()
    assert not hands.usable("preferences.log.events")
