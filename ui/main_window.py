"""The window: search and theme on top, the stations at the left, one station at the right.

It is on the screen before the most of the program is imported, as a frame with its bar and its
sidebar. `furnish` brings what belongs into it, `serve` what speaks to stations.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from app.preferences import Preferences
from app.words import tr
from ui.body import Body
from ui.sidebar import Sidebar
from ui.stack import Stack
from ui.theme import theme
from ui.top_bar import TopBar

if TYPE_CHECKING:
    import asyncio

    from app.vault import Vault
    from ui.early import Early
    from ui.workplace import Workplace

FRAME = QSize(0, 32)
ENOUGH = QSize(1024, 640)
SEARCH, WORK = "ui.finding", "ui.workplace"


class MainWindow(QMainWindow):
    """`interfaces` limits the search to these addresses; the demo gives 127.0.0.1 alone.

    `home` is the folder for what is kept; without one it is kept as long as the window stands.
    `again` is set at the end where the program shall start anew. `imported` once the services are.
    `early` has what a first look finds before that.
    """

    imported = Signal()

    def __init__(
        self,
        *,
        demo: int = 0,
        interfaces: tuple[str, ...] | None = None,
        home: Path | None = None,
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__()
        self.again = False
        self.setObjectName("mainWindow")
        self.setWindowTitle("Station Configurator")
        self.resize(theme.px(1440), theme.px(900))
        self.setMinimumSize(860, 560)
        self._interfaces = interfaces
        self.home = home
        self.preferences = preferences or Preferences(home)
        self._demo_count = demo
        self.place: Workplace | None = None
        self.early: Early | None = None
        self.top = TopBar()
        self.sidebar = Sidebar()
        self.stack = Stack()
        self.body = Body(self.sidebar, self.stack)
        self._stop: asyncio.Event | None = None
        self._lay_out()

    def furnish(self, vault: "Vault | None" = None) -> Self:
        """Bring what is not in the first picture. Passwords are remembered in `vault` alone."""
        import asyncio
        from tempfile import TemporaryDirectory

        from ui.demo import Demo
        from ui.help import Help
        from ui.notices import Notices
        from ui.preferences import PreferencesInForce
        from ui.style import AltKey
        from ui.support import Support
        from ui.tasks import Tasks
        from ui.welcome import Welcome

        self.vault = vault
        self._for_now = None
        self._kept_in = self.home
        if self._kept_in is None:
            self._for_now = TemporaryDirectory(prefix="station-configurator-")
            self._kept_in = Path(self._for_now.name)
        self.tasks = Tasks(self)
        self.demo = Demo(self)
        self.notices = Notices()
        self.welcome = Welcome()
        self._ready = asyncio.Event()
        self._stop = asyncio.Event()
        self._may_close = False
        self.top.add_menus()
        self.body.furnish()
        self._column.insertWidget(1, self.notices)
        self.stack.addWidget(self.welcome)
        self.preferred = PreferencesInForce(self, self.preferences)
        self.support = Support(self)
        self.help = Help(self)
        AltKey(self)
        self._connect()
        if not self.sidebar.filter.text():  # nobody has begun to type yet
            self.sidebar.list.setFocus()
        return self

    def fit(self) -> None:
        """No larger than the screen, for large text asks for a large window; but large enough."""
        most = (self.screen().availableSize() - FRAME).expandedTo(ENOUGH)
        self.resize(self.size().boundedTo(most))

    async def serve(self) -> None:
        """Bring the services, and run them until the window is closed."""
        import asyncio
        import importlib

        assert self._kept_in is not None
        if self._demo_count:
            self.demo.start(self._demo_count)
        await asyncio.to_thread(importlib.import_module, SEARCH)
        from ui.finding import Finding

        finding = Finding(self, self._interfaces, self._kept_in)
        self.preferred.begin(finding.discovery)
        finding.start()
        if WORK not in sys.modules:
            await finding.first_answers()
            await asyncio.to_thread(importlib.import_module, WORK)
        from ui.workplace import Workplace

        self.imported.emit()
        self.place = Workplace(self, finding, self._kept_in)
        self._ready.set()
        if self.demo.stations:  # they were quicker than the rest of the window
            self.place.demo_ready(self.demo.stations)
        self.place.start()
        assert self._stop is not None
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
        assert self._stop is not None
        self._stop.set()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Unsent changes ask first; the window closes for good afterwards."""
        if self._stop is None:  # only the frame is there
            super().closeEvent(event)
            return
        if self._may_close or self.place is None or not self.place.has_changes():
            self.end()
            self.help.close()
            super().closeEvent(event)
            return
        event.ignore()
        self.tasks.start(self._close_if_agreed(), key="close")

    def focusNextPrevChild(self, forth: bool) -> bool:
        """As the window is read."""
        from ui.tab_order import follow_layouts

        return follow_layouts(self, forth) or super().focusNextPrevChild(forth)

    def _lay_out(self) -> None:
        middle = QWidget()
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.top)
        self._column.addWidget(self.body, 1)
        self.setCentralWidget(middle)
        self.sidebar.filter.setFocus()
        self.top.stations.toggled.connect(self.body.show_list)
        self.body.arranged.connect(
            lambda: self.top.set_stations(self.body.folded, self.body.listing)
        )

    def _connect(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

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
        self.sidebar.chosen.connect(
            lambda key: self._with_place(lambda p: p.show_station(key, stay=True))
        )
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
        self.body.show_station(self.welcome)
        self.sidebar.list.set_current("")

    def _add(self) -> None:
        self.tasks.start(self._add_by_address(), key="add")

    async def _add_by_address(self) -> None:
        from ui.add_station import AddStationDialog
        from ui.tasks import ask

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
