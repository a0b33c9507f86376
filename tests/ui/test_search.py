"""Search of settings: a word finds fields and sections, and one lands on the one picked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from app.settings import KINDS, Ethernet, General, Section, Wifi
from ui.editors import SearchEdit
from ui.search import SettingsSearch, targets
from ui.theme import Scheme, theme

EVERY = [field for kind in KINDS for field in kind.fields().values()]


class Searching:
    """A search on the screen, and where it led."""

    def __init__(self, qtbot):
        self.window = QWidget()
        self.line = SearchEdit("search", "Search settings", "search", "Ctrl+F")
        self.other = QLineEdit()
        column = QVBoxLayout(self.window)
        column.addWidget(self.line)
        column.addWidget(self.other)
        self.landed = []
        self.search = SettingsSearch(self.line, self.landed.append)
        self.qtbot = qtbot
        self.window.resize(500, 120)
        self.window.show()
        self.window.activateWindow()
        QApplication.processEvents()
        self.line.setFocus()

    @property
    def popup(self):
        return self.line.completer().popup()

    def type(self, words):
        self.qtbot.keyClicks(self.line, words)

    def offered(self) -> list[str]:
        model = self.popup.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def press(self, key):
        """A key as the window system brings it: to the popup, where there is one."""
        self.qtbot.keyClick(self.popup if self.popup.isVisible() else self.line, key)
        QApplication.processEvents()


@pytest.fixture
def searching(qtbot, qapp):
    theme.apply(qapp, Scheme.LIGHT)
    made = Searching(qtbot)
    qtbot.addWidget(made.window)
    yield made
    made.popup.hide()


def test_every_section_and_every_field_can_be_found():
    found = list(targets().values())
    assert {thing for thing in found if isinstance(thing, Section)} == set(Section)
    assert [thing for thing in EVERY if thing not in found] == []
    assert len(found) == len(Section) + len(EVERY)


def test_a_field_says_where_it_stands():
    assert targets()["Name  (General · Station)"] is General.fields()["devName"]
    assert targets()["Wi-Fi  (Network)"] is Section.WIFI


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("gatekeeper", "Gatekeeper  (Network · Wi-Fi)"),
        ("GATE", "Gatekeeper  (Network · Wi-Fi)"),
        ("keeper", "Gatekeeper  (Network · Wi-Fi)"),
        ("quick j", "Quick Join  (Administration)"),
        ("ethernet", "Address  (Network · Ethernet)"),
    ],
)
def test_any_part_of_a_name_finds_it(searching, typed, words):
    searching.type(typed)
    assert searching.popup.isVisible()
    assert words in searching.offered()


@pytest.mark.parametrize(
    ("typed", "target"),
    [
        ("gatekeeper", Wifi.fields()["gatekeeper"]),
        ("quick join", Section.QUICK_JOIN),
        ("dns 2", Ethernet.fields()["dns2"]),
    ],
)
def test_enter_takes_the_first_match(searching, typed, target):
    searching.type(typed)
    searching.press(Qt.Key.Key_Return)
    assert searching.landed == [target]
    assert searching.line.text() == ""
    assert not searching.popup.isVisible()


def test_enter_takes_the_first_of_several(searching):
    searching.type("password")
    first = searching.offered()[0]
    searching.press(Qt.Key.Key_Return)
    assert searching.landed == [targets()[first]]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("address", "Address  (Network · Ethernet)"),
        ("address", "MAC address  (Network · Ethernet)"),
        ("code", "Code  (General · Login code)"),
    ],
)
def test_the_arrows_choose_another_match(searching, typed, words):
    searching.type(typed)
    for _ in range(searching.offered().index(words) + 1):
        searching.press(Qt.Key.Key_Down)
    assert searching.popup.currentIndex().data() == words
    searching.press(Qt.Key.Key_Return)
    assert searching.landed == [targets()[words]]
    assert searching.line.text() == ""


def test_words_that_stand_there_in_full_are_meant(searching):
    words = "Address  (Network · Ethernet)"
    searching.type(words)
    assert searching.offered() == ["MAC address  (Network · Ethernet)", words]
    searching.press(Qt.Key.Key_Return)
    assert searching.landed == [targets()[words]]


def test_a_click_on_a_match_takes_it_and_leaves_nothing_behind(searching, qtbot):
    searching.type("address")
    words = "Address  (Network · Ethernet)"
    at = searching.popup.model().index(searching.offered().index(words), 0)
    place = searching.popup.visualRect(at).center()
    qtbot.mouseClick(searching.popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QApplication.processEvents()
    assert searching.landed == [targets()[words]]
    assert searching.line.text() == ""
    assert not searching.popup.isVisible()


@pytest.mark.parametrize("typed", ["", "nothing like it", "   x"])
def test_enter_without_a_match_does_nothing(searching, typed):
    searching.type(typed)
    searching.press(Qt.Key.Key_Return)
    assert searching.landed == []
    assert searching.line.text() == typed


def test_escape_closes_the_matches_and_goes_nowhere(searching):
    searching.type("address")
    searching.press(Qt.Key.Key_Escape)
    assert not searching.popup.isVisible()
    assert searching.landed == []


def test_leaving_the_line_goes_nowhere(searching):
    searching.type("gatekeeper")
    searching.popup.hide()
    searching.other.setFocus()
    QApplication.processEvents()
    assert searching.landed == []


def test_the_same_setting_can_be_searched_twice(searching):
    for _ in range(2):
        searching.line.setFocus()
        searching.type("gatekeeper")
        searching.press(Qt.Key.Key_Return)
    assert searching.landed == [Wifi.fields()["gatekeeper"]] * 2
