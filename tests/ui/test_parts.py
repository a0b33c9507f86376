"""Marks, cards, empty state, steps, editors, headings: drawn, named, plain."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget

from ui.buttons import Button
from ui.card import Card
from ui.editors import SearchEdit, SecretEdit
from ui.empty_state import EmptyState
from ui.headings import DialogFoot, PageTitle
from ui.labels import CopyButton
from ui.marks import Chip, Count, Panel, SignalBars
from ui.steps import Step, StepList, StepState
from ui.theme import Scheme, theme

SCHEMES = [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST]


@pytest.fixture(autouse=True)
def look(qapp):
    theme.apply(qapp, Scheme.LIGHT)
    yield
    theme.apply(qapp, Scheme.LIGHT)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(
    "make,name",
    [
        (lambda: Count("changes", 3), "3 changes"),
        (lambda: Chip("On the display", "accent", "on_display"), "On the display"),
        (lambda: Chip("<b>\0"), "<b>[U+0000]"),
        (lambda: SignalBars(3), "Signal 3 of 4"),
        (lambda: StepList([Step("Send", StepState.RUNNING, "43 %")]), "Send: running, 43 %"),
    ],
)
def test_painted_marks_are_drawn_and_named(qapp, qtbot, scheme, make, name):
    theme.apply(qapp, scheme)
    widget = make()
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    picture = widget.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    assert len(colours) > 2
    assert widget.accessibleName() == name


def test_a_count_of_zero_is_not_seen(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    count = Count()
    count.setParent(window)
    window.show()
    assert not count.isVisible()
    count.set_count(120)
    assert count.isVisible()


@pytest.mark.parametrize("level,shown", [(-1, 0), (9, 4)])
def test_signal_is_bounded(qtbot, level, shown):
    bars = SignalBars(level)
    qtbot.addWidget(bars)
    assert bars.accessibleName() == f"Signal {shown} of 4"


def test_a_card_holds_facts_that_can_be_copied(qtbot):
    card = Card("About this station", copy=True)
    qtbot.addWidget(card)
    card.add_fact("model", "Model", "ASTROS-S1")
    value = card.add_fact("mac", "MAC", "9C:5A:44:10:3A:7F", mono=True, copy=True)
    card.set_fact("model", "<b>S2</b>")
    everything, one = card.findChildren(CopyButton)
    qtbot.mouseClick(one, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "9C:5A:44:10:3A:7F"
    qtbot.mouseClick(everything, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "Model: <b>S2</b>\nMAC: 9C:5A:44:10:3A:7F"
    assert value.accessibleName() == "MAC: 9C:5A:44:10:3A:7F"


def test_empty_state_puts_cards_below_each_other_where_narrow(qtbot, qapp):
    page = EmptyState("radar", "No station found yet", "The search goes on.")
    qtbot.addWidget(page)
    page.add_button("Add by address…", "add", "primary", "add")
    one, two = page.add_card(Card("Tried")), page.add_card(Card("Check"))
    page.resize(1000, 700)
    page.show()
    qapp.processEvents()
    assert one.y() == two.y()
    page.resize(500, 700)
    qapp.processEvents()
    assert two.y() > one.y()


def test_secret_is_masked_shown_and_masked_again(qtbot):
    edit = SecretEdit("passwords.admin", "Password")
    qtbot.addWidget(edit)
    edit.show()
    button = edit.findChild(QToolButton, "passwords.admin.reveal")
    assert edit.echoMode() == QLineEdit.EchoMode.Password
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert edit.revealed
    assert button.accessibleName() == "Password: Hide the secret"
    edit.hide()
    assert not edit.revealed


def test_search_keeps_its_name_and_place(qtbot):
    edit = SearchEdit("search", "Search settings", "search", "Ctrl+F")
    qtbot.addWidget(edit)
    edit.resize(300, 32)
    assert not edit.grab().isNull()
    assert edit.accessibleName() == edit.placeholderText() == "Search settings"
    assert edit.objectName() == "search"


def test_enter_never_destroys(qtbot):
    foot = DialogFoot("Reset Lobby", destructive=True)
    qtbot.addWidget(foot)
    assert foot.cancel.isDefault()
    assert not foot.action.isDefault()
    assert foot.action.property("kind") == "danger"


def test_page_title_without_a_sentence(qtbot):
    title = PageTitle("Station")
    qtbot.addWidget(title)
    title.show()
    assert not title.sentence.isVisible()
    title.set_sentence("What it is called.")
    assert title.sentence.isVisible()


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("kind", ["normal", "primary", "danger", "warn", "flat"])
def test_focus_is_seen_on_every_button(qapp, qtbot, scheme, kind):
    theme.apply(qapp, scheme)
    window = Panel("surface", "top")
    qtbot.addWidget(window)
    button = Button("Apply", kind, "undo", name="apply")
    button.setParent(window)
    button.resize(button.sizeHint())
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    button.clearFocus()
    before = button.grab().toImage()
    button.setFocus()
    assert button.hasFocus()
    assert button.grab().toImage() != before
