"""The window: search and theme on top, the stations at the left, one station at the right.

It is on the screen before the modules that speak to stations are imported; `serve` brings those.
"""

import asyncio
import importlib
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.preferences import Preferences
from app.words import tr
from ui.demo import Demo
from ui.help import Help
from ui.notices import Notices
from ui.preferences import PreferencesInForce
from ui.sidebar import Sidebar
from ui.support import Support
from ui.tab_order import follow_layouts
from ui.tasks import Tasks, ask
from ui.theme import theme
from ui.top_bar import TopBar
from ui.welcome import Welcome

if TYPE_CHECKING:
    from app.vault import Vault
    from ui.workplace import Workplace

NARROW_BELOW = 1200
SERVICES = ("app.discovery", "ui.station_view", "ui.search", "ui.workplace")


class MainWindow(QMainWindow):
    """`interfaces` limits the search to these addresses; the demo gives 127.0.0.1 alone.

    `home` is the folder for what is kept; without one it is kept as long as the window stands.
    Passwords are remembered in `vault`, and nowhere without one. `again` is set at the end where
    the program shall start anew.
    """

    def __init__(
        self,
        *,
        demo: int = 0,
        interfaces: tuple[str, ...] | None = None,
        home: Path | None = None,
        vault: "Vault | None" = None,
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__()
        self.vault = vault
        self.again = False
        self.setObjectName("mainWindow")
        self.setWindowTitle("Station Configurator")
        self.resize(theme.px(1440), theme.px(900))
        self.setMinimumSize(860, 560)
        self._interfaces = interfaces
        self._for_now = TemporaryDirectory(prefix="station-configurator-") if home is None else None
        self._home = Path(self._for_now.name) if self._for_now else home
        self._demo_count = demo
        self.place: Workplace | None = None
        self.tasks = Tasks(self)
        self.demo = Demo(self)
        self.top = TopBar()
        self.notices = Notices()
        self.sidebar = Sidebar()
        self.welcome = Welcome()
        self.stack = QStackedWidget()
        self._ready = asyncio.Event()
        self._stop = asyncio.Event()
        self._may_close = False
        self.preferred = PreferencesInForce(self, preferences or Preferences(home))
        self.support = Support(self)
        self.help = Help(self)
        self._lay_out()
        self._connect()

    async def serve(self) -> None:
        """Bring the services, and run them until the window is closed."""
        for name in SERVICES:
            await asyncio.to_thread(importlib.import_module, name)
        from ui.workplace import Workplace

        assert self._home is not None
        self.place = Workplace(self, self._interfaces, self._home)
        if self._demo_count:
            self.demo.start(self._demo_count)
        self.preferred.begin()
        self._ready.set()
        self.place.start()
        await self._stop.wait()
        await self.place.close()
        self.tasks.cancel()
        if self.demo.running:
            self.demo.stop()
        if self._for_now is not None:
            self._for_now.cleanup()

    async def ready(self) -> None:
        """Wait until the services are there."""
        await self._ready.wait()

    def restart(self) -> None:
        """Close, and have the program start anew; unsent changes ask first."""
        self.again = True
        self.close()

    def end(self) -> None:
        """Stop serving: the program ends."""
        self._stop.set()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Unsent changes ask first; the window closes for good afterwards."""
        if self._may_close or self.place is None or not self.place.has_changes():
            self._stop.set()
            self.help.close()
            super().closeEvent(event)
            return
        event.ignore()
        self.tasks.start(self._close_if_agreed(), key="close")

    def focusNextPrevChild(self, forth: bool) -> bool:
        """As the window is read."""
        return follow_layouts(self, forth) or super().focusNextPrevChild(forth)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list gives way first."""
        super().resizeEvent(event)
        self.sidebar.set_narrow(self.width() < theme.px(NARROW_BELOW))

    def _lay_out(self) -> None:
        self.stack.addWidget(self.welcome)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.sidebar)
        body.addWidget(self.stack, 1)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.notices)
        column.addLayout(body, 1)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        for words, action in (
            ("F5", lambda place: place.reload()),
            ("Ctrl+S", lambda place: place.apply()),
        ):
            shortcut = QShortcut(QKeySequence(words), self)
            shortcut.activated.connect(lambda act=action: self._with_place(act))
        choose = QShortcut(QKeySequence("Ctrl+,"), self)
        choose.activated.connect(self.preferred.open)
        bundle = self.top.help.add_before_about("help.support", tr("&Support bundle…"))
        bundle.triggered.connect(self.support.open)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self.top.search.setFocus)
        self.sidebar.chosen.connect(lambda key: self._with_place(lambda p: p.show_station(key)))
        self.sidebar.why.connect(self._show_welcome)
        for source in (self.sidebar, self.welcome):
            source.add.connect(lambda: self._with_place(lambda p: self._add()))
            source.search_again.connect(lambda: self._with_place(lambda p: p.search_again()))
        self.welcome.simulate.connect(self._simulate)
        self.demo.ready.connect(
            lambda: self._with_place(lambda p: p.demo_ready(self.demo.stations))
        )
        self.demo.failed.connect(lambda _: self._with_place(lambda p: p.refresh()))

    def _with_place(self, act: "Callable[[Workplace], None]") -> None:
        if self.place is not None:
            act(self.place)

    def _show_welcome(self) -> None:
        """No station is on the screen any more; each can be picked again."""
        self.stack.setCurrentWidget(self.welcome)
        self.sidebar.list.set_current("")

    def _add(self) -> None:
        self.tasks.start(self._add_by_address(), key="add")

    async def _add_by_address(self) -> None:
        from ui.add_station import AddStationDialog

        assert self.place is not None
        dialog = AddStationDialog(self.place.discovery, self)
        if await ask(dialog) and dialog.found is not None:
            self.place.show_station(dialog.found.key)

    def _simulate(self) -> None:
        if not self.demo.running:
            self.welcome.show_starting()
            self.demo.start(1)

    async def _close_if_agreed(self) -> None:
        assert self.place is not None
        self._may_close = await self.place.may_leave_all()
        self.again = self.again and self._may_close
        if self._may_close:
            QTimer.singleShot(0, self.close)
