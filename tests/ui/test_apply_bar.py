"""The Apply bar: what it offers in each state, always as high."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ui.apply_bar import ApplyBar
from ui.labels import PlainLabel
from ui.theme import Scheme, theme


@pytest.fixture
def bar(qtbot, qapp):
    theme.apply(qapp, Scheme.LIGHT)
    widget = ApplyBar()
    qtbot.addWidget(widget)
    widget.resize(1000, 56)
    widget.show()
    return widget


def words(bar: ApplyBar) -> str:
    return " ".join(label.text() for label in bar.findChildren(PlainLabel) if label.isVisible())


def offered(bar: ApplyBar) -> dict[str, bool]:
    buttons = bar.findChildren(QPushButton)
    return {button.objectName(): button.isEnabled() for button in buttons if button.isVisible()}


STATES = {
    "clean": lambda bar: bar.show_clean("Read at 14:32:08 (UTC+1)."),
    "changes": lambda bar: bar.show_changes(3, 2),
    "reason": lambda bar: bar.show_changes(1, 1, "Correct the name first."),
    "applying": lambda bar: bar.show_applying("Station saved; Power saving, 3 s"),
    "partly": lambda bar: bar.show_partly(2, 1, "Power saving: “busy” (1003)"),
    "unknown": lambda bar: bar.show_unknown("Ethernet", "Looking for it, 34 of 120 s"),
}


@pytest.mark.parametrize(
    "state,says,offers",
    [
        ("clean", "No changes. Read at", {"revert": False, "apply": False}),
        ("changes", "3 changes in 2 sections", {"review": True, "revert": True, "apply": True}),
        ("reason", "1 change in 1 section", {"review": True, "revert": True, "apply": False}),
        ("applying", "Applying. Station saved", {"stop": True}),
        ("partly", "2 saved, 1 not.", {"review": True, "revert": True, "apply": True}),
        ("unknown", "Ethernet: not known yet.", {"stop": True}),
    ],
)
def test_states(bar, state, says, offers):
    STATES[state](bar)
    assert words(bar).startswith(says)
    assert offered(bar) == offers


def test_the_reason_is_seen_and_in_the_tip(bar):
    STATES["reason"](bar)
    assert "Correct the name first." in words(bar)
    assert "Correct the name first." in bar.apply_button.toolTip()
    STATES["changes"](bar)
    assert bar.apply_button.toolTip() == ""
    assert bar.apply_button.isEnabled()


@pytest.mark.parametrize("width", [500, 768, 1200])
def test_every_state_is_as_high(bar, qapp, width):
    bar.resize(width, 56)
    heights = set()
    for show in STATES.values():
        show(bar)
        qapp.processEvents()
        heights.add((bar.minimumHeight(), bar.height()))
    assert len(heights) == 1


@pytest.mark.parametrize(
    "button,signal", [("review", "review"), ("revert", "revert"), ("apply", "apply")]
)
def test_buttons_tell(bar, qtbot, button, signal):
    bar.show_changes(3, 2)
    with qtbot.waitSignal(getattr(bar, button)):
        qtbot.mouseClick(bar.findChild(QPushButton, button), Qt.MouseButton.LeftButton)


def test_outside_words_are_plain(bar):
    bar.show_unknown("<b>x</b>\u202e", "<img src=x>")
    assert "[U+202E]" in words(bar)
    assert "[U+202E]" in bar.accessibleDescription()
