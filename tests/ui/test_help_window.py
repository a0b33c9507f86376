"""The window of the help: topics, search, back and forward, with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.help_topics import TOPICS
from ui.help_window import HelpWindow
from ui.labels import PlainLabel
from ui.theme import Scheme, theme

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def help_(qtbot, qapp):
    theme.apply(qapp, Scheme.LIGHT)
    parent = QWidget()
    qtbot.addWidget(parent)
    made = HelpWindow(parent)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    made.close()


def title(help_):
    return help_.text.document().begin().text()


def listed(help_):
    return [help_.topics.item(at).text() for at in range(help_.topics.count())]


def test_it_lists_every_topic_and_shows_the_first(help_):
    assert listed(help_) == [each.title for each in TOPICS]
    assert title(help_) == "Finding stations"
    assert help_.topics.key() == "finding"


def test_arrows_in_the_list_open_the_next(help_, qtbot):
    qtbot.keyClick(help_.topics, Qt.Key.Key_Down)
    assert title(help_) == "Signing in and certificates"


def test_back_and_forward_by_keys(help_, qtbot):
    for key in ("apply", "keys", "wifi"):
        help_.show_topic(key)
    for _ in range(2):
        qtbot.keyClick(help_.text, Qt.Key.Key_Left, ALT)
    assert help_.topic.key == "apply"
    assert help_.topics.key() == "apply"
    qtbot.keyClick(help_.text, Qt.Key.Key_Right, ALT)
    assert help_.topic.key == "keys"
    help_.show_topic("pod")
    qtbot.keyClick(help_.text, Qt.Key.Key_Right, ALT)
    assert help_.topic.key == "pod"
    for _ in range(9):
        qtbot.keyClick(help_.text, Qt.Key.Key_Left, ALT)
    assert help_.topic.key == "finding"


def test_the_buttons_say_whether_there_is_a_way(help_, qtbot):
    assert not help_.back.isEnabled() and not help_.forward.isEnabled()
    help_.show_topic("apply")
    qtbot.mouseClick(help_.back, Qt.MouseButton.LeftButton)
    assert help_.topic.key == "finding"
    assert not help_.back.isEnabled() and help_.forward.isEnabled()
    qtbot.mouseClick(help_.forward, Qt.MouseButton.LeftButton)
    assert help_.topic.key == "apply"


def test_the_same_page_twice_is_one_step(help_, qtbot):
    help_.show_topic("apply")
    help_.show_topic("apply")
    qtbot.keyClick(help_.text, Qt.Key.Key_Left, ALT)
    assert help_.topic.key == "finding"


def test_a_link_is_followed_and_can_be_gone_back(help_, qtbot):
    help_.text.followed.emit("signing_in")
    assert title(help_) == "Signing in and certificates"
    qtbot.keyClick(help_.text, Qt.Key.Key_Left, ALT)
    assert title(help_) == "Finding stations"


def test_the_search_narrows_the_list_and_enter_opens_the_first(help_, qtbot):
    qtbot.keyClick(help_.text, Qt.Key.Key_F, CTRL)
    assert help_.search.hasFocus()
    qtbot.keyClicks(help_.search, "gatekeeper")
    assert listed(help_) == ["Wi-Fi"]
    assert title(help_) == "Finding stations"
    qtbot.keyClick(help_.search, Qt.Key.Key_Return)
    assert title(help_) == "Wi-Fi"
    assert help_.text.hasFocus()


def test_a_search_without_result_says_so_and_enter_does_nothing(help_, qtbot):
    qtbot.keyClicks(help_.search, "xylophone")
    assert listed(help_) == []
    assert "No page has these words." in [
        label.text() for label in help_.findChildren(PlainLabel) if label.isVisible()
    ]
    qtbot.keyClick(help_.search, Qt.Key.Key_Return)
    assert title(help_) == "Finding stations"
    help_.search.clear()
    assert len(listed(help_)) == len(TOPICS)
    assert help_.topics.key() == "finding"


@pytest.mark.parametrize("name", ["text", "search", "topics"])
def test_escape_closes_it_from_everywhere(help_, qtbot, name):
    place = getattr(help_, name)
    place.setFocus()
    qtbot.keyClick(place, Qt.Key.Key_Escape)
    assert not help_.isVisible()


def test_everything_is_named(help_):
    assert help_.search.accessibleName() == "Search the help"
    assert help_.topics.accessibleName() == "Help topics"
    assert "Alt+Left" in help_.back.accessibleName()


def test_in_a_narrow_window_the_list_gives_way(help_, qapp):
    wide = help_.topics.width()
    help_.resize(680, 400)
    qapp.processEvents()
    assert help_.topics.width() < wide
    assert help_.text.width() > help_.topics.width()
    help_.resize(400, 400)
    qapp.processEvents()
    assert not help_.topics.isVisible()
    assert help_.topic_box.currentText() == help_.topic.title
    QTest.keyClick(help_.topic_box, Qt.Key.Key_Down)
    assert help_.topic is TOPICS[1]
    help_.search.setText("qqqq")
    assert help_.topic_box.count() == 0
    help_.search.clear()
    assert help_.topic_box.currentText() == help_.topic.title


def test_no_title_of_the_list_is_cut(help_):
    from ui.section_list import wanted_width

    assert wanted_width(each.title for each in TOPICS) <= help_.topics.width() + 40
