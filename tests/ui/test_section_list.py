"""The section list: one current section, counts and errors that are also spoken."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.section_list import Section, SectionList, wanted_width
from ui.theme import Scheme, theme

SECTIONS = [
    Section("station", "Station", "station"),
    Section("display", "Display", "display"),
    Section("clock", "Date and time", "clock"),
]


@pytest.fixture
def sections(qtbot, qapp):
    theme.apply(qapp, Scheme.LIGHT)
    widget = SectionList(SECTIONS)
    qtbot.addWidget(widget)
    widget.resize(216, 300)
    widget.show()
    return widget


def spoken(widget: SectionList, at: int) -> str:
    return widget.item(at).data(Qt.ItemDataRole.AccessibleTextRole)


def test_current_tells_the_key(sections, qtbot):
    with qtbot.waitSignal(sections.current) as told:
        sections.set_current("display")
    assert told.args == ["display"]
    assert sections.key() == "display"


def test_keyboard(sections):
    sections.set_current("station")
    QTest.keyClick(sections, Qt.Key.Key_Down)
    assert sections.key() == "display"


def test_counts_and_errors_are_spoken(sections):
    sections.set_count("station", 1)
    sections.set_count("display", 2)
    sections.set_failed("display", True)
    sections.set_applies("clock", False, "This model has <b>none</b>")
    assert spoken(sections, 0) == "Station, 1 change"
    assert spoken(sections, 1) == "Display, 2 changes, not saved"
    assert spoken(sections, 2) == "Date and time, not on this model"
    assert "<b>" not in sections.item(2).toolTip()
    sections.set_count("station", 0)
    assert spoken(sections, 0) == "Station"


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST])
def test_the_current_section_stands_on_the_selection(sections, qapp, scheme):
    theme.apply(qapp, scheme)
    sections.set_current("station")
    sections.set_count("station", 2)
    sections.clearFocus()
    picture = sections.grab().toImage()
    assert picture.pixelColor(90, 4) == theme.color("selection")
    theme.apply(qapp, Scheme.LIGHT)


def test_longer_names_want_more_width(sections):
    assert wanted_width(["Station"]) < wanted_width(["Station", "Manager and API key"])
