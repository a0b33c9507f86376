"""The bar on top: search that says why it is off, the choice of colours, help."""

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QToolButton

from ui.labels import PlainLabel
from ui.theme import Scheme, theme
from ui.top_bar import TopBar


@pytest.fixture
def bar(qtbot, qapp):
    theme.apply(qapp, Scheme.LIGHT)
    made = TopBar()
    made.add_menus()
    qtbot.addWidget(made)
    made.resize(1024, 48)
    made.show()
    yield made
    theme.apply(qapp, Scheme.LIGHT)


def scheme_actions(bar):
    return {action.objectName(): action for action in bar.theme_button.menu().actions()}


def test_the_search_says_why_it_is_off(bar):
    assert not bar.search.isEnabled()
    assert "Sign in to a station to search its settings." in bar.search.toolTip()
    bar.set_search(True)
    assert bar.search.isEnabled()
    assert bar.search.toolTip() == ""
    bar.set_search(False)
    assert not bar.search.isEnabled()
    assert "Sign in" in bar.search.toolTip()


def test_everything_is_named_for_hands_and_screen_readers(bar):
    assert bar.search.objectName() == "search"
    assert bar.search.accessibleName() == "Search settings"
    assert bar.findChild(QToolButton, "theme").accessibleName() == "Light or dark"
    assert bar.findChild(QToolButton, "help").accessibleName()
    assert "Station Configurator" in [label.text() for label in bar.findChildren(PlainLabel)]


def test_the_colours_in_use_are_marked(bar):
    marked = [name for name, action in scheme_actions(bar).items() if action.isChecked()]
    assert marked == ["theme.light"]
    assert [action.text() for action in scheme_actions(bar).values()] == [
        "As the &system",
        "&Light",
        "&Dark",
        "&High contrast",
    ]


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.HIGH_CONTRAST, Scheme.SYSTEM])
def test_other_colours_can_be_asked_for(bar, scheme):
    asked = []
    bar.scheme.connect(asked.append)
    scheme_actions(bar)[f"theme.{scheme.name.lower()}"].trigger()
    assert asked == [scheme]


def test_the_mark_follows_the_colours_that_are_chosen_elsewhere(bar):
    bar.show_scheme(Scheme.DARK)
    marked = [name for name, action in scheme_actions(bar).items() if action.isChecked()]
    assert marked == ["theme.dark"]


def test_a_mark_is_not_taken_away_by_choosing_the_same_again(bar):
    action = scheme_actions(bar)["theme.light"]
    action.trigger()
    assert action.isChecked()


def test_the_preferences_can_be_asked_for(bar):
    asked = []
    bar.preferences.connect(lambda: asked.append(True))
    button = bar.findChild(QToolButton, "preferences")
    assert button.accessibleName() == "Preferences (Ctrl+,)"
    button.click()
    assert asked == [True]


@pytest.mark.parametrize("width", [560, 1024, 2000])
def test_nothing_lies_over_anything_else(bar, qapp, width):
    bar.resize(width, 48)
    qapp.processEvents()
    pieces = [*bar.findChildren(PlainLabel), bar.search, bar.preferences_button]
    pieces += [bar.theme_button, bar.help_button]
    for left, right in pairwise(pieces):
        assert left.geometry().right() < right.geometry().left()
    assert bar.help_button.geometry().right() < bar.width()
