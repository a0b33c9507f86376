"""Our own marks as they are seen: lines under letters, and focus rings."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QWidget,
)

from tests.ui.paints import Paints
from ui.buttons import Button
from ui.dialog import Dialog
from ui.editors import SearchEdit, SecretEdit
from ui.main_window import MainWindow
from ui.style import Style
from ui.theme import Scheme, theme


@pytest.fixture(autouse=True)
def light():
    theme.apply(QApplication.instance(), Scheme.LIGHT)
    yield
    Style.alt_held = False


@pytest.fixture(params=["a dialog", "the window"])
def lettered(request, qtbot, tmp_path):
    """A window on the screen, and a button in it with a letter."""
    button = Button("&Send")
    if request.param == "a dialog":
        window = Dialog("dialog", "Dialog", 400)
        window.body.addWidget(button)
    else:
        window = MainWindow(interfaces=("127.0.0.1",), home=tmp_path).furnish()
        window.stack.addWidget(button)
        window.stack.setCurrentWidget(button)
    qtbot.addWidget(window)
    window.show()
    QApplication.processEvents()
    return window, button


async def test_letters_are_underlined_while_alt_is_held(lettered, until):
    window, button = lettered
    plain, paints = button.grab().toImage(), Paints(button)
    QTest.keyPress(window, Qt.Key.Key_Alt)
    await until(lambda: paints.count)
    assert button.grab().toImage() != plain
    paints.count = 0
    QTest.keyRelease(window, Qt.Key.Key_Alt)
    await until(lambda: paints.count)
    assert button.grab().toImage() == plain


KINDS = {
    "line": QLineEdit, "list": QListWidget, "box": QCheckBox, "choice": QComboBox,
    "number": QSpinBox, "text": QPlainTextEdit, "secret": lambda: SecretEdit("secret", "Secret"),
    "search": lambda: SearchEdit("search", "Search", "search"), "tabs": QTabBar,
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
async def test_wherever_the_focus_is(lettered, until, kind):
    _, button = lettered
    focused = KINDS[kind]()
    focused.setParent(button.parentWidget())
    focused.show()
    focused.setFocus()
    plain = button.grab().toImage()
    QTest.keyPress(focused, Qt.Key.Key_Alt)
    assert button.grab().toImage() != plain
    QTest.keyRelease(focused, Qt.Key.Key_Alt)
    assert button.grab().toImage() == plain


async def test_not_after_the_window_was_left_with_alt_and_tab(lettered, until):
    window, button = lettered
    plain = button.grab().toImage()
    QTest.keyPress(window, Qt.Key.Key_Alt)
    assert button.grab().toImage() != plain
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
    assert button.grab().toImage() == plain


@pytest.fixture
def room(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 100)
    window.show()
    return window


def ring(qtbot, box):
    """The points that are drawn more when it has the focus."""
    box.setGeometry(20, 20, 200, 24)  # more than its words need
    box.show()
    plain = box.grab().toImage()
    box.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(box.hasFocus)
    ringed = box.grab().toImage()
    return {
        (x, y) for x in range(plain.width()) for y in range(plain.height())
        if plain.pixel(x, y) != ringed.pixel(x, y)
    }  # fmt: skip


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_ring_stands_around_the_words_and_is_whole(qtbot, room, kind, way):
    box = kind("Words", room)
    box.setLayoutDirection(way)
    drawn = ring(qtbot, box)
    across, down = {x for x, _ in drawn}, {y for _, y in drawn}
    option = QStyleOptionButton()
    box.initStyleOption(option)
    parts, wide = QStyle.SubElement, box.fontMetrics().horizontalAdvance("Words")
    check = kind is QCheckBox
    mark, words = (
        box.style().subElementRect(part, option, box)
        for part in (
            (parts.SE_CheckBoxIndicator, parts.SE_CheckBoxContents) if check else
            (parts.SE_RadioButtonIndicator, parts.SE_RadioButtonContents)
        )
    )  # fmt: skip
    if way == Qt.LayoutDirection.LeftToRight:
        assert mark.right() < min(across) < words.left()
        assert words.left() + wide < max(across) < words.left() + wide + 12
    else:
        assert words.right() < max(across) < mark.left()
        assert words.right() - wide - 12 < min(across) < words.right() - wide
    assert (min(down), max(down)) == (0, box.height() - 1)
    through_the_middle = [y for x, y in drawn if x == (min(across) + max(across)) // 2]
    assert len(through_the_middle) == len([x for x, y in drawn if y == box.height() // 2])


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_beyond_its_words_a_box_takes_no_click(room, kind):
    box = kind("Words", room)
    box.setGeometry(20, 20, 200, 24)
    box.show()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(150, 12))
    assert not box.isChecked()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(30, 12))
    assert box.isChecked()


def test_no_ring_where_there_are_no_words(qtbot, room):
    """Who has words beside it that are no part of it draws the ring around both."""
    assert not ring(qtbot, QRadioButton(room))


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_boxes_and_their_words_grow_with_the_text(qtbot, monkeypatch, kind):
    def measured():
        box = kind("Words")
        qtbot.addWidget(box)
        box.ensurePolished()
        box.resize(box.sizeHint())
        image = box.grab().toImage()
        ground = image.pixelColor(image.width() - 1, 0)
        inked = [
            x for x in range(image.width())
            if any(image.pixelColor(x, y) != ground for y in range(image.height()))
        ]  # fmt: skip
        gap = next(x for x, after in pairwise(inked) if after > x + 2)
        return gap + 1, box.sizeHint().height()

    assert measured() == (18, 24)
    monkeypatch.setattr(theme, "scale", 2.0)
    assert measured() == (36, 48)
