"""The whole window in this process, for what is measured inside it."""

import asyncio
import gc
import os
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from app import logs
from tests.benchmarks.frame import PATIENCE_S, say
from ui import qt
from ui.collector import Collector
from ui.driver import Driver
from ui.loop import QtLoop
from ui.main_window import MainWindow
from ui.stalls import Stalls
from ui.station_list import RowState
from ui.theme import theme
from ui.workplace import Workplace


def run(work: Callable[["Room"], Awaitable[dict[str, Any]]], early: bool = False) -> None:
    """Open the window, do the work in it, and say what came of it as JSON.

    `early` has the work begin with the window's, before there is anything of its services.
    """
    logs.to_stderr()
    app = QApplication(["bench"])
    qt.load()  # as the program does
    app.setQuitOnLastWindowClosed(False)
    gc.disable()
    theme.apply(app)
    with asyncio.Runner(loop_factory=lambda: QtLoop(app)) as runner:
        say(runner.run(_in_it(app, work, early)))


async def _in_it(
    app: QApplication,
    work: Callable[["Room"], Awaitable[dict[str, Any]]],
    early: bool,
) -> dict[str, Any]:
    window = MainWindow(interfaces=("127.0.0.1",)).furnish()
    window.imported.connect(lambda: Collector(app).settle())
    window.show()
    serving = asyncio.ensure_future(window.serve())
    if not early:
        await window.ready()
    try:
        return await work(Room(app, window))
    finally:
        window.end()
        await serving
        window.close()


class Room(Driver):
    """The open window."""

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        super().__init__(window)
        self.app = app
        self.main = window

    @property
    def place(self) -> Workplace:
        """Its services, once it is ready."""
        assert self.main.place is not None
        return self.main.place

    @property
    def listed(self) -> int:
        """How many of the host's stations are in the list and answer."""
        rows = self.main.sidebar.list.model().sourceModel().rows
        return sum(r.name.startswith("Bench-") and r.state is not RowState.LEFT for r in rows)

    async def until_listed(self, count: int) -> None:
        """Wait for so many of them."""
        rows = self.main.sidebar.list
        await self.until(lambda: rows.count() >= count and self.listed >= count, "all", PATIENCE_S)

    @asynccontextmanager
    async def watched(self) -> AsyncIterator[Stalls]:
        """What holds up the window, the time not counted for which its thread had no processor."""
        stalls = Stalls(self.app, running_clock())
        stalls.start()
        yield stalls
        await asyncio.sleep(0.05)
        stalls.stop()


def running_clock() -> Callable[[], float]:
    """Seconds in which this thread did not stand in line for a processor."""
    line = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
    if not line.exists():
        return time.monotonic
    told = os.open(line, os.O_RDONLY)  # read a hundred times a second: not to be opened each time

    def clock() -> float:
        return time.monotonic() - int(os.pread(told, 64, 0).split()[1]) / 1e9

    return clock
