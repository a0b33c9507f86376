"""The pages of a station are made when they are looked at, and show how things stand then."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.jobs.apply import Outcome
from app.settings import General, Section
from app.station import Station
from tests.ui.hands import Hands, requests
from ui.outcomes import Told
from ui.page import Page
from ui.page_stack import ENTER_MS, PageStack
from ui.section_panel import Wishes
from ui.theme import Scheme, theme


@pytest.fixture
def stack(loaded, qtbot):
    theme.apply(QApplication.instance(), Scheme.LIGHT)
    stack = PageStack(loaded, "mDNS", Wishes())
    qtbot.addWidget(stack)
    stack.show()
    return stack


def test_a_page_is_made_once_and_when_it_is_wanted(stack):
    assert not stack.findChildren(Page)
    stack.show_page(Section.STATION)
    first = stack.currentWidget()
    assert first.objectName() == "page.station"
    stack.show_page(Section.DISPLAY)
    assert stack.currentWidget().objectName() == "page.display"
    stack.show_page(Section.STATION)
    assert stack.currentWidget() is first
    assert len(stack.findChildren(Page)) == 2


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST])
def test_pages_stand_on_the_ground_of_the_theme(stack, scheme):
    stack.resize(600, 400)
    stack.show_page(Section.MIRRORING)
    theme.apply(QApplication.instance(), scheme)
    seen = stack.grab().toImage()
    corners = {seen.pixelColor(x, y).name() for x in (1, 590) for y in (1, 390)}
    assert corners == {theme.color("surface").name()}


def test_a_page_shows_what_was_changed_while_it_was_away(stack, loaded):
    stack.show_page(Section.STATION)
    stack.show_page(Section.DISPLAY)
    loaded.edit(General.fields()["devName"], "Hall-7")
    stack.refresh()
    stack.show_page(Section.STATION)
    hands = Hands(stack)
    assert hands.find(QLineEdit, "general.devName").text() == "Hall-7"
    assert "Changed, was Boardroom-2" in hands.said()


def test_outcomes_are_told_to_pages_that_come_later_as_well(stack):
    stack.show_page(Section.STATION)
    told = {
        section: Told(section, Outcome.SAVED, "ok", f"{section.title}:", "saved")
        for section in (Section.STATION, Section.DISPLAY)
    }
    stack.tell(told)
    hands = Hands(stack)
    assert hands.banners() == ["Station: saved"]
    stack.show_page(Section.DISPLAY)
    assert hands.banners() == ["Display: saved"]
    stack.tell({})
    assert not hands.banners()


def test_a_page_asks_to_read_again(stack, qtbot):
    stack.show_page(Section.STATION)
    with qtbot.waitSignal(stack.retry):
        stack.currentWidget().retry.emit()


def test_a_program_that_has_ended_asks_for_nothing(stack, qtbot, monkeypatch):
    entered = []
    monkeypatch.setattr(Station, "signed_in", True)
    monkeypatch.setattr(Page, "enter", lambda page: entered.append(page))
    stack.show_page(Section.SYSTEM)
    qtbot.wait(3 * ENTER_MS)  # Qt goes on; the loop of the program does not
    assert not entered
    stack.enter()
    assert entered


async def test_who_passes_by_with_the_arrows_asks_for_nothing_on_the_way(desk, room, until):
    rail = desk.view.sections
    rail.setFocus()
    room.requests.clear()
    for _ in range(3):  # past Login code and Wallpaper
        QTest.keyClick(rail, Qt.Key.Key_Down)
    assert desk.page().accessibleName() == "General · Display"
    await asyncio.sleep(3 * ENTER_MS / 1000)
    assert not requests(room)
    QTest.keyClick(rail, Qt.Key.Key_Up)
    await until(lambda: requests(room, "GET"))
