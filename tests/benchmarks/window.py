"""The whole window in this process, for what is measured inside it."""

import asyncio
import contextlib
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from app import logs
from tests.benchmarks.frame import say
from ui.collector import Collector
from ui.driver import Driver
from ui.loop import QtLoop
from ui.main_window import MainWindow
from ui.stalls import Stalls
from ui.station_list import RowState
from ui.theme import theme


def run(work: Callable[["Room"], Awaitable[dict[str, Any]]]) -> None:
    """Open the window, do the work in it, and say what came of it as JSON."""
    logs.to_stderr()
    app = QApplication(["bench"])
    app.setQuitOnLastWindowClosed(False)
    collector = Collector(app)
    theme.apply(app)
    with asyncio.Runner(loop_factory=lambda: QtLoop(app)) as runner:
        say(runner.run(_in_it(app, collector, work)))


async def _in_it(
    app: QApplication,
    collector: Collector,
    work: Callable[["Room"], Awaitable[dict[str, Any]]],
) -> dict[str, Any]:
    window = MainWindow(interfaces=("127.0.0.1",)).furnish()
    window.imported.connect(collector.settle)
    window.show()
    serving = asyncio.ensure_future(window.serve())
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
        assert window.place is not None
        self.place = window.place

    @property
    def listed(self) -> int:
        """How many of the host's stations are in the list and answer."""
        rows = self.main.sidebar.list.model().sourceModel().rows
        return sum(r.name.startswith("Bench-") and r.state is not RowState.LEFT for r in rows)

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

    def clock() -> float:
        standing = 0
        with contextlib.suppress(OSError):
            standing = int(line.read_text().split()[1])
        return time.monotonic() - standing / 1e9

    return clock
