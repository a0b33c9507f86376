"""A whole visit by keys alone: whoever has no mouse gets everywhere, and back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget

from tests.ui.program import program

Key, Held = Qt.Key, Qt.KeyboardModifier
MOST_TABS = 60


class Keys:
    """Somebody at the keyboard: what is pressed goes to where the focus is."""

    def __init__(self, hands, until):
        self.hands = hands
        self.until = until

    @property
    def at(self) -> str:
        """What has the focus."""
        widget = QApplication.focusWidget()
        return widget.objectName() if widget is not None else ""

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        for key in keys:
            where = QApplication.activePopupWidget() or QApplication.focusWidget()
            QTest.keyClick(where or QApplication.activeWindow(), key, held)

    def write(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def tab_to(self, name: str, key: Qt.Key = Key.Key_Tab) -> None:
        way = [self.at]
        while self.at != name and len(way) < MOST_TABS:
            self.press(key)
            way.append(self.at)
        assert self.at == name, f"{name} is not on the way {way}"

    def go_to(self, tab: str, section: str) -> None:
        """By the arrows in the tabs, and in the sections of one."""
        view = self.hands.view
        for name, keys, wanted, there in (
            ("tabs", (Key.Key_Backtab, Key.Key_Right), tab, view.tabs.key),
            ("sections", (Key.Key_Tab, Key.Key_Down), section, view.sections.key),
        ):
            self.tab_to(name, keys[0])
            for _ in range(MOST_TABS):
                if there() != wanted:
                    self.press(keys[1])
            assert there() == wanted

    async def opened(self, name: str) -> None:
        """A window comes up and has the focus within itself."""
        await self.until(lambda: self._window() == name and self.at)
        self.shown = QApplication.activeWindow()

    async def back(self, name: str) -> None:
        """That window has gone, and the focus is where it was before.

        Offscreen nobody makes the window below the active one.
        """
        await self.until(lambda: not self.shown.isVisible())
        self.hands.window.activateWindow()
        await self.until(lambda: self.at == name)

    def _window(self) -> str:
        window = QApplication.activeWindow()
        return window.objectName() if window is not None else ""


@pytest.fixture
async def keys(tmp_path, until):
    async with program(tmp_path) as hands:
        hands.window.activateWindow()
        await until(hands.window.isActiveWindow)
        yield Keys(hands, until)


@pytest.fixture
async def inside(keys, room, until):
    """Signed in, from the list on."""
    room.change("wifi", mode=2)
    await keys.hands.window.place.discovery.add(room.http_url)
    keys.tab_to("sidebar.filter", Key.Key_Backtab)
    keys.write("board")
    await until(lambda: keys.hands.window.sidebar.list.shown_count() == 1)
    keys.tab_to("sidebar.stations")
    keys.press(Key.Key_Return)
    await until(lambda: keys.at == "login.password")
    keys.write("station1")
    keys.press(Key.Key_Return)
    await until(lambda: keys.hands.usable("reload"))
    await until(lambda: not keys.hands.view._tasks.running("load"))
    return keys


async def test_the_list_has_the_focus_first(keys):
    assert keys.at == "sidebar.stations"


async def test_after_the_sign_in_the_focus_is_on_the_page(inside):
    assert inside.at == "sections"


async def test_a_setting_is_found_changed_and_applied(inside, room, until):
    inside.go_to("GENERAL", "STATION")
    inside.tab_to("general.ipShow")
    shown = room.data("general")["ipShow"]
    inside.press(Key.Key_Space)
    await until(lambda: inside.hands.usable("apply"))
    inside.press(Key.Key_S, held=Held.ControlModifier)
    await until(lambda: room.data("general")["ipShow"] != shown)
    await until(lambda: not inside.hands.usable("apply"))
    assert inside.at == "general.ipShow"


async def test_help_comes_and_goes(inside):
    inside.tab_to("general.devName")
    inside.press(Key.Key_F1)
    await inside.opened("helpWindow")
    inside.press(Key.Key_Escape)
    await inside.back("general.devName")


async def test_preferences_come_and_go(inside):
    inside.press(Key.Key_Comma, held=Held.ControlModifier)
    await inside.opened("preferences")
    inside.press(Key.Key_Escape)
    await inside.back("sections")


@pytest.mark.parametrize(
    ("section", "start", "pressed", "dialog"),
    [
        (("GENERAL", "WALLPAPER"), "wallpaper.choose", (Key.Key_Space,), "openFiles"),
        (("ADMINISTRATION", "FIRMWARE"), "firmware.update", (Key.Key_Space,), "firmwareWizard"),
        (("NETWORK", "OTHER_AP"), "otherAp.networks", (Key.Key_Down, Key.Key_Return), "join"),
        (("ADMINISTRATION", "SYSTEM"), "system.restart", (Key.Key_Space,), "restart"),
        (("ADMINISTRATION", "SYSTEM"), "system.reset", (Key.Key_Space,), "reset"),
    ],
)
async def test_a_dialog_opens_and_escape_leads_back(inside, until, section, start, pressed, dialog):
    inside.go_to(*section)
    await until(lambda: inside.hands.shows(QWidget, start))
    await until(lambda: inside.hands.find(QWidget, start).isEnabled())
    if start == "otherAp.networks":
        await until(lambda: inside.hands.find(QListView, start).model().rowCount())
    inside.tab_to(start)
    inside.press(*pressed)
    await inside.opened(dialog)
    inside.press(Key.Key_Escape)
    await inside.back(start)


async def test_one_signs_out(inside, until):
    inside.tab_to("signOut", Key.Key_Backtab)
    inside.press(Key.Key_Space)
    await until(lambda: inside.at == "login.password")
