"""The whole program in a test, as long as it is needed."""

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.hands import Hands, alone
from ui.main_window import MainWindow
from ui.station_view import StationView
from ui.theme import Scheme, theme

LOOPBACK = ("127.0.0.1",)
_open: list[MainWindow] = []


class Program(Hands):
    """Its window and its services."""

    @property
    def view(self) -> StationView:
        """The station on the screen."""
        view = self.window.place.current
        assert view is not None
        return view

    async def open(self, url: str) -> str:
        """Go to a station; its key in the list."""
        found = await self.window.place.discovery.add(url)
        self.window.place.show_station(found.key)
        return found.key

    async def enter(self, url: str) -> str:
        """Go to a station and sign in."""
        key = await self.open(url)
        self.sign_in()
        await self.until(lambda: self.shows(QLineEdit, "general.devName"), "the settings")
        await self.until(lambda: not self.view._tasks.running("load"), "everything is read")
        return key

    def edits(self) -> dict[str, object]:
        """What is edited, by the key of the field."""
        drafts = self.view.session.drafts.values()
        return {d.kind.fields()[name].key: v for d in drafts for name, v in d.edits.items()}


@contextlib.asynccontextmanager
async def program(home: Path) -> AsyncIterator[Program]:
    """The program, as long as it runs."""
    theme.apply(QApplication.instance(), Scheme.LIGHT)
    window = MainWindow(interfaces=LOOPBACK, home=home).furnish()
    _open.append(window)
    window.show()
    hands = Program(window)
    serving = window.tasks.keep(window.serve(), "serve")
    await hands.until(lambda: window.place, "the services")
    try:
        yield hands
    finally:
        window.end()
        await serving
        window.close()
        window.deleteLater()
        _open.remove(window)
        if not _open:
            await hands.until(alone, "nothing goes on")
