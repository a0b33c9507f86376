"""Every window for somebody who does not see it or has no mouse: names, roles, the way of Tab."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.settings import Section
from tests.ui.accessible import lost, misread, offences, tabbed
from tests.ui.hostile_windows import dialog, dialogs
from tests.ui.mnemonics import clashes, key_of, marked, source_of
from tests.ui.program import program
from ui.buttons import Button
from ui.preferences_dialog import PAGES
from ui.theme import Scheme, theme
from ui.wifi_code_dialog import WifiCodeDialog

SMALL, ALL_IN_SIGHT = (1024, 640), (1440, 1600)


@pytest.fixture(autouse=True)
def look(qapp):
    theme.apply(QApplication.instance(), Scheme.LIGHT)


@pytest.fixture
def opened(qtbot, until):
    """Opens a kind of dialog, as it can be used."""

    async def open_it(kind):
        window = dialog(kind, "Room 7")
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        await until(window.isActiveWindow)
        return window

    return open_it


def wrong_with(where: str, window: QWidget) -> list[str]:
    found = (*offences(window), *lost(window), *misread(window), *clashes(marked(window)))
    return [f"{where}: {each}" for each in found]


# Every dialog


async def test_every_dialog(opened):
    found = []
    for name, kind in dialogs().items():
        window = await opened(kind)
        found += wrong_with(name, window)
        if name == "PreferencesDialog":
            for page in PAGES:
                window.show_page(page.key)
                found += wrong_with(page.key, window)
        window.close()
    assert found == []


async def test_escape_closes_every_dialog(opened):
    stay = []
    for name, kind in dialogs().items():
        window = await opened(kind)
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)
        if window.isVisible():
            stay.append(name)
        window.close()
    assert stay == []


async def test_enter_is_for_one_button_of_every_dialog_and_never_for_a_destructive_one(opened):
    default = {}
    for name, kind in dialogs().items():
        window = await opened(kind)
        buttons = [each for each in window.findChildren(Button) if each.isVisible()]
        default[name] = [each for each in buttons if each.isDefault()]
        dangerous = [each for each in default[name] if each.property("kind") == "danger"]
        assert not dangerous, name
        window.close()
    assert [name for name, found in default.items() if len(found) != 1] == []


# The window


@pytest.fixture
async def work(tmp_path):
    async with program(tmp_path) as work:
        work.window.activateWindow()
        yield work


async def test_every_page_of_the_window(work, room, until):
    work.window.resize(*ALL_IN_SIGHT)
    found = wrong_with("welcome", work.window)
    await work.open(room.http_url)
    await until(lambda: work.shows(QWidget, "login.password"))
    found += wrong_with("sign-in", work.window)
    work.sign_in()
    await until(lambda: work.shows(QLineEdit, "general.devName"))
    await until(lambda: not work.view._tasks.running("load"))
    work.write("general.devName", "Hall-7")  # so that the bar below the page has its buttons
    await until(lambda: work.usable("apply"))
    for section in Section:
        work.view.go_to(section)
        work.view.sections.setFocus()
        found += wrong_with(section.name, work.window)
    work.view.wishes.set_up.emit()
    found += wrong_with("set-up", work.window)
    work.view.setup.left.emit()
    work.view.session.revert_all()
    assert found == []


async def test_tab_goes_from_the_page_to_the_bar_and_around(work, room, until):
    await work.enter(room.http_url)
    work.write("general.devName", "Hall-7")
    await until(lambda: work.usable("apply") and work.window.top.search.isEnabled())
    work.window.resize(*SMALL)  # without the cards beside the page
    work.find(QLineEdit, "general.devName").setFocus()
    way = [each.objectName() for each in tabbed(work.window)]
    assert way[:2] == ["general.devName", "general.devName.undo"]
    page = way[: way.index("review")]
    assert page == [each for each in way if each.startswith("general.")]
    assert way[len(page) :][:4] == ["review", "revert", "apply", "search"]
    assert way[-2:] == ["tabs", "sections"]
    work.view.session.revert_all()


async def test_what_has_the_focus_is_in_sight(work, room):
    await work.enter(room.http_url)
    work.window.resize(*SMALL)
    hidden = []
    for section in (Section.WALLPAPER, Section.WIFI, Section.PASSWORDS):
        work.view.go_to(section)
        work.view.sections.setFocus()
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            at, first = None, work.window.focusWidget()
            while at is not first:
                QTest.keyClick(work.window.focusWidget(), key)
                at = work.window.focusWidget()
                if at.visibleRegion().isEmpty():
                    hidden.append(at.objectName())
    assert hidden == []


async def test_alt_and_its_letter_press_a_button(work, room, until):
    await work.enter(room.http_url)
    work.view.go_to(Section.WIFI)
    assert "&Q" in work.find(Button, "wifi.code").text()
    QTest.keyClick(work.window, Qt.Key.Key_Q, Qt.KeyboardModifier.AltModifier)
    await until(lambda: work.shows(WifiCodeDialog, "wifiCode"))
    work.find(WifiCodeDialog, "wifiCode").reject()
    await until(lambda: not work.shows(WifiCodeDialog, "wifiCode"))


async def test_the_help(work, until):
    work.window.help.show("wifi")
    shown = work.find(QWidget, "helpWindow")
    shown.activateWindow()
    await until(lambda: shown.back.mapTo(shown, QPoint()).x() > shown.topics.width())
    assert wrong_with("help", shown) == []
    shown.close()


# What these tests find


@pytest.mark.parametrize(
    ("text", "key"),
    [("&Apply", "a"), ("R&&D", ""), ("R&&D of &Room", "r"), ("適用(&A)", "a"), ("a & b", "")],
)
def test_the_letter_of_a_text_is_found(text, key):
    assert key_of(text) == key


@pytest.mark.parametrize(
    ("shown", "source"),
    [
        ("&Apply", "&Apply"),
        ("&Apply 3 changes", "&Apply {} changes"),
        ("&Apply 3 changes to R&&D", "&Apply {} to {}"),
    ],
)
def test_a_shown_text_is_traced_back(shown, source):
    assert source_of(shown) == source


def test_a_letter_that_two_have_is_found(qtbot):
    window = shown(
        qtbot, QVBoxLayout(), Button("&Apply", name="a"), Button("&Stop watching", name="b")
    )
    assert clashes([["&Apply"]]) == clashes(marked(window)) == []
    another = Button("&Add by address…", name="c")
    window.layout().addWidget(another)
    another.show()
    assert "en Alt+a: &Add by address…, &Apply" in clashes(marked(window))


def shown(qtbot, layout: QVBoxLayout | QHBoxLayout, *widgets: QWidget) -> QWidget:
    """A window with these in a layout."""
    window = QWidget()
    for widget in widgets:
        layout.addWidget(widget)
    window.setLayout(layout)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    widgets[0].setFocus()
    return window


def test_an_input_without_a_name_is_found(qtbot):
    window = shown(qtbot, QVBoxLayout(), QPushButton("Apply", objectName="a"), QLineEdit())
    assert offences(window) == [
        "QLineEdit nowhere has no name",
        "QLineEdit nowhere has no objectName",
    ]
    window.findChild(QLineEdit).setAccessibleName("Name")
    window.findChild(QLineEdit).setObjectName("name")
    assert offences(window) == []


def test_something_else_that_takes_the_focus_is_found(qtbot):
    frame = QFrame()
    frame.setObjectName("box")
    frame.setAccessibleName("Box")
    frame.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window = shown(qtbot, QVBoxLayout(), frame)
    assert offences(window) == ["QFrame box is spoken as Border"]


@pytest.mark.parametrize("layout", [QVBoxLayout, QHBoxLayout])
def test_a_way_back_is_found(qtbot, layout):
    first, second, third = (QPushButton(name, objectName=name) for name in "abc")
    window = shown(qtbot, layout(), first, second, third)
    assert lost(window) == []
    QWidget.setTabOrder(third, second)
    assert lost(window) == ["QPushButton b comes after QPushButton c"]


def test_two_of_a_name_are_found(qtbot):
    buttons = [QPushButton("Copy", objectName=name) for name in "ab"]
    window = shown(qtbot, QVBoxLayout(), *buttons)
    assert offences(window) == ["2 are called Copy (Button)"]
