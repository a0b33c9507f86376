"""Line edits with something inside: search words, and secrets that can be shown for a while."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit, QToolButton, QVBoxLayout, QWidget

from ui import editors
from ui.editors import REVEALED_MS, SearchEdit, SecretEdit
from ui.theme import Scheme, theme


@pytest.fixture(autouse=True)
def light(qapp):
    theme.apply(qapp, Scheme.LIGHT)


@pytest.fixture
def secret(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    edit = SecretEdit("wifi.password", "Password")
    column.addWidget(edit)
    window.resize(400, 80)
    window.show()
    edit.setText("Meeting2024")
    yield edit
    window.close()


def eye(edit: SecretEdit) -> QToolButton:
    return edit.findChild(QToolButton, "wifi.password.reveal")


# Searching


def test_the_search_is_named_and_says_what_it_is_for(qtbot):
    edit = SearchEdit("search", "Search settings", "search", "Ctrl+F")
    qtbot.addWidget(edit)
    assert edit.objectName() == "search"
    assert edit.accessibleName() == edit.placeholderText() == "Search settings"


def test_the_shortcut_is_drawn_until_something_is_typed(qtbot):
    edit = SearchEdit("search", "Search settings", "search", "Ctrl+F")
    plain = SearchEdit("search", "Search settings", "search")
    for each in (edit, plain):
        qtbot.addWidget(each)
        each.setClearButtonEnabled(False)
        each.resize(300, 32)

    def right(widget):
        return widget.grab().toImage().copy(220, 6, 70, 20)

    assert right(edit) != right(plain)
    for each in (edit, plain):
        each.setText("name")
    assert right(edit) == right(plain)


def test_words_leave_room_for_icon_and_shortcut(qtbot):
    edit = SearchEdit("search", "Search settings", "search", "Ctrl+F")
    qtbot.addWidget(edit)
    assert edit.textMargins().left() >= theme.px(16)
    assert edit.textMargins().right() >= QFontMetrics(edit.font()).horizontalAdvance("Ctrl+F")


@pytest.mark.parametrize(("hint", "clears"), [("", True), ("Ctrl+F", False)])
def test_a_filter_without_shortcut_can_be_cleared(qtbot, hint, clears):
    edit = SearchEdit("search", "Filter", "sidebar.filter", hint)
    qtbot.addWidget(edit)
    assert edit.isClearButtonEnabled() is clears


# Secrets


def test_a_secret_is_masked_until_it_is_asked_for(secret, qtbot):
    assert secret.echoMode() is QLineEdit.EchoMode.Password
    assert "Meeting2024" not in secret.displayText()
    qtbot.mouseClick(eye(secret), Qt.MouseButton.LeftButton)
    assert secret.revealed
    assert secret.displayText() == "Meeting2024"
    assert eye(secret).accessibleName() == "Password: Hide the secret"
    qtbot.mouseClick(eye(secret), Qt.MouseButton.LeftButton)
    assert not secret.revealed
    assert "Meeting2024" not in secret.displayText()
    assert eye(secret).accessibleName() == "Password: Show the secret"
    assert eye(secret).toolTip() == "<span>Show the secret</span>"


def test_the_keyboard_alone_can_show_it(secret, qtbot):
    eye(secret).setFocus()
    qtbot.keyClick(eye(secret), Qt.Key.Key_Space)
    assert secret.revealed


def test_thirty_seconds_are_enough():
    assert REVEALED_MS == 30_000


def test_it_is_masked_again_by_itself(secret, qtbot, monkeypatch):
    monkeypatch.setattr(editors, "REVEALED_MS", 40)
    with qtbot.waitSignals([secret.revealed_changed, secret.revealed_changed], timeout=3000):
        secret.reveal(True)
    assert not secret.revealed
    assert eye(secret).accessibleName() == "Password: Show the secret"


def test_a_second_look_gets_its_whole_time(secret, qtbot, monkeypatch):
    monkeypatch.setattr(editors, "REVEALED_MS", 300)
    secret.reveal(True)
    qtbot.wait(200)
    secret.reveal(False)
    secret.reveal(True)
    qtbot.wait(200)
    assert secret.revealed


def test_a_page_that_is_left_shows_no_secret_when_one_comes_back(secret):
    secret.reveal(True)
    secret.window().hide()
    secret.window().show()
    assert not secret.revealed


def test_a_secret_that_does_not_apply_any_more_is_masked(secret):
    secret.reveal(True)
    secret.setEnabled(False)
    assert not secret.revealed


def test_a_whole_form_that_is_switched_off_masks_it_too(secret):
    secret.reveal(True)
    secret.window().setEnabled(False)
    assert not secret.revealed


def test_the_button_stands_at_the_right_edge_and_never_on_the_words(secret, qapp):
    for width in (160, 420):
        secret.window().resize(width, 80)
        qapp.processEvents()
        button = eye(secret)
        assert secret.width() - 8 <= button.geometry().right() < secret.width()
        assert secret.rect().contains(button.geometry())
        assert secret.textMargins().right() >= button.width()
        assert secret.childAt(QPoint(secret.width() - 12, secret.height() // 2)) is button


def test_typing_goes_on_while_it_is_shown(secret, qtbot):
    secret.reveal(True)
    qtbot.keyClicks(secret, "x")
    assert secret.text() == "Meeting2024x"
    assert secret.revealed
