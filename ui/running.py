"""The program while it runs: its loop, its log, its signals, and how it ends."""

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app import logs
from app.vault import Vault
from ui.collector import Collector
from ui.loop import QtLoop
from ui.main_window import MainWindow
from ui.theme import RESOURCES, theme

if TYPE_CHECKING:
    from ui.main import Options

log = logging.getLogger(__name__)


def run(app: QApplication, options: "Options", window: MainWindow | None) -> int:
    """Run until the window is closed, or the self-test where there is none; the exit code."""
    logs.to_stderr()
    app.setWindowIcon(QIcon(str(RESOURCES / "icons" / "app.svg")))
    theme.apply(app, theme.chosen)
    if options.stalls:
        from ui.stalls import Stalls

        Stalls(app).start()
    with asyncio.Runner(loop_factory=lambda: QtLoop(app)) as runner:
        if window is None:
            from ui.selftest import run as test

            Collector(app)
            return runner.run(test(options.shots))
        runner.run(serve(app, window))
    return 0


async def serve(app: QApplication, window: MainWindow) -> None:
    """Furnish the window, and run its services until it is closed.

    What a demo's window is told is kept nowhere: it has no home. Garbage is collected from when all
    is imported.
    """
    home = window.home
    if home is not None:
        logs.to_file(home, window.preferences.now.level)
    window.furnish(Vault(home) if home is not None else None)
    app.lastWindowClosed.connect(window.end)
    for number in (signal.SIGINT, signal.SIGTERM):
        _on_signal(number, window.end)
    if not window.isVisible():  # closed as soon as it was there
        window.end()
    await asyncio.sleep(0)
    from ui.crash import install, versions

    install(app, lambda: window, window.support.open)
    log.info("the program starts: %s", versions())
    window.imported.connect(lambda: Collector(app).settle())
    await window.serve()
    if window.again:
        _start_again()


def _start_again() -> None:
    """The same program anew, on its own; within an AppImage the image of it."""
    program = os.environ.get("APPIMAGE") or sys.executable
    module = [] if getattr(sys, "frozen", False) else ["-m", "ui.main"]
    QProcess.startDetached(program, [*module, *sys.argv[1:]])


def _on_signal(number: int, end: Callable[[], None]) -> None:
    loop = asyncio.get_running_loop()
    try:
        loop.add_signal_handler(number, end)
    except (NotImplementedError, RuntimeError, ValueError):  # Windows
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(end))
