"""Text at 200 %: one thing at a time where two have no room; and dialogs on other screens."""

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.settings import Section
from app.simulator import SimulatedStation, Simulator
from tests.ui.program import program
from tests.ui.tongue import SMALLEST
from ui.section_box import SectionBox
from ui.sheet import sheet
from ui.sidebar import Sidebar
from ui.station_view import StationView
from ui.theme import Scheme, theme

SCREEN = {"name": "one", "x": 0, "y": 0, "width": 1536, "height": 960, "logicalDpi": 96, "dpr": 1}
DIALOGS = 25  # fewer were opened: something was not found
END_S = 100


def dress(app: QApplication) -> None:
    app.setFont(theme.font("body"))
    app.setStyleSheet(sheet(theme))


@pytest.fixture
def large(qapp, monkeypatch):
    theme.apply(qapp, Scheme.LIGHT)
    with monkeypatch.context() as patch:
        patch.setattr(theme, "scale", 2.0)
        dress(qapp)
        yield
    dress(qapp)


@pytest.fixture
async def work(tmp_path, large, until):
    """The program with text at 200 %, in the smallest window."""
    async with program(tmp_path) as work:
        work.window.resize(SMALLEST)
        await until(lambda: work.window.body.folded)
        yield work


async def test_who_comes_sees_the_list_and_a_station_stands_in_its_place(work, room, until):
    assert work.shows(Sidebar, "sidebar")
    assert not work.window.stack.isVisible()
    await work.open(room.http_url)
    await until(lambda: work.shows(QLineEdit, "login.password"))
    assert not work.shows(Sidebar, "sidebar")
    work.click("stations")
    assert work.shows(Sidebar, "sidebar")
    assert not work.shows(QLineEdit, "login.password")
    work.click("stations")
    assert work.shows(QLineEdit, "login.password")


async def test_the_arrow_keys_stay_in_the_list_until_enter(work, room, until):
    other = SimulatedStation("Annex")
    with Simulator([other], https=False):
        for url in (room.http_url, other.http_url):
            await work.open(url)
        work.window.activateWindow()
        work.click("stations")
        rows = work.window.sidebar.list
        seen = {rows.key()}
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            QTest.keyClick(QApplication.focusWidget(), key)
            assert rows.isVisible()
            seen.add(rows.key())
        assert len(seen) == 2
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        await until(lambda: work.shows(QLineEdit, "login.password"))
        assert not rows.isVisible()


async def test_a_click_on_the_station_that_one_came_from_leads_back(work, room, until):
    await work.open(room.http_url)
    work.click("stations")
    rows = work.window.sidebar.list
    place = rows.visualRect(rows.model().index(0, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    await until(lambda: work.shows(QLineEdit, "login.password"))


async def test_all_sections_stand_in_one_box_with_their_changes(work, room, until):
    await work.enter(room.http_url)
    assert not work.shows(QLineEdit, "tabs")
    box = work.find(SectionBox, "sectionBox")
    assert box.count() == len(Section)
    work.write("general.devName", "Hall-7")
    await until(lambda: box.itemData(0, Qt.ItemDataRole.AccessibleTextRole).endswith("1 change"))
    work.choose("sectionBox", "Network · Ethernet")
    assert work.view.stack.currentWidget().entry.section is Section.ETHERNET
    assert work.view.sections.key() == "ETHERNET"
    work.view.go_to(Section.STATION)
    assert box.currentText() == "General · Station"


async def test_the_box_shows_what_was_chosen_while_it_was_away(work, room, until):
    await work.enter(room.http_url)
    work.window.resize(4 * SMALLEST)
    await until(lambda: not work.shows(SectionBox, "sectionBox"))
    work.view.go_to(Section.ETHERNET)
    work.window.resize(SMALLEST)
    await until(lambda: work.shows(SectionBox, "sectionBox"))
    assert work.find(SectionBox, "sectionBox").currentText() == "Network · Ethernet"
    assert work.view.sections.key() == "ETHERNET"


async def test_the_same_window_at_100_percent_shows_both(tmp_path, room, until):
    async with program(tmp_path) as work:
        work.window.resize(SMALLEST)
        await work.enter(room.http_url)
        assert work.shows(Sidebar, "sidebar")
        assert work.view.tabs.isVisible()
        assert work.view.sections.isVisible()
        assert not work.shows(SectionBox, "sectionBox")
        assert not work.usable("stations")


def test_a_view_that_grows_unfolds(large, room_session, qtbot):
    view = StationView(room_session, "mDNS")
    qtbot.addWidget(view)
    for wide, folded in ((1024, True), (1400, False), (1024, True)):
        view.resize(wide, 640)
        view.grab()
        assert view.section_box.isHidden() is not folded
        assert view.tabs.isHidden() is folded
    view.close_session()


# E11


@pytest.mark.parametrize(
    ("text_px", "scale", "at"),
    [(60, "1", (0, 0)), (13, "1.5", (0, 0)), (13, "1", (4000, 300))],
    ids=["a huge font", "150 percent", "on a monitor that is gone"],
)
def test_every_dialog_is_whole_and_on_the_screen(tmp_path, text_px, scale, at):
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": [SCREEN]}))
    platform = f"offscreen:configfile={screens}"
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.on_screens", str(text_px), *map(str, at)],
        env=os.environ | {"QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": scale},
        capture_output=True,
        timeout=END_S,
    )
    assert done.returncode == 0, done.stderr.decode()[-3000:]
    found = json.loads(done.stdout)
    assert len(found) >= DIALOGS
    assert {name: wrong for name, wrong in found.items() if wrong} == {}
