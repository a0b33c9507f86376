"""The table of tabs and pages: every section once, in the order of the window."""

import pytest

from app.settings import Section, Tab, fields_of
from ui.icons import icon
from ui.pages import PAGES, entry_of, pages_of

UI_MD = {
    Tab.GENERAL: ["Station", "Login code", "Wallpaper", "Display", "Mirroring", "Date and time"],
    Tab.NETWORK: ["Wi-Fi", "Other AP", "Ethernet"],
    Tab.ADMINISTRATION: [
        "Passwords",
        "Firmware",
        "System",
        "Manager and API key",
        "Pod pairing",
        "BYOM licence",
        "Quick Join",
    ],
    Tab.POWER: ["Power saving", "Daily restart"],
}


def test_every_section_has_one_page_in_the_order_of_the_window():
    assert [entry.section for entry in PAGES] == list(Section)


@pytest.mark.parametrize("tab", Tab)
def test_the_tabs_hold_what_the_design_says(tab):
    assert [entry.section.title for entry in pages_of(tab)] == UI_MD[tab]


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.key)
def test_a_page_can_be_found_named_and_drawn(qapp, entry):
    assert entry_of(entry.section) is entry
    assert entry.key == f"page.{entry.section.name.lower()}"
    assert entry.place == f"{entry.section.tab.value} · {entry.section.title}"
    assert not icon(entry.icon, "text").pixmap(16, 16).isNull()


def test_no_two_pages_have_the_same_key_place_or_icon():
    for what in ("key", "place", "icon"):
        values = [getattr(entry, what) for entry in PAGES]
        assert len(set(values)) == len(PAGES)


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.key)
def test_no_page_is_empty(entry):
    assert fields_of(entry.section) or entry.panel
