"""Start of the program: the application, its loop, and what the command line asks for."""

import argparse
import asyncio
import gc
import logging
import os
import signal
import sys
from collections.abc import Callable, Sequence
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

log = logging.getLogger("ui.main")  # also where this file is what is run

LOOPBACK = ("127.0.0.1",)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the window, the demo, the self-test or the screenshots; returns the exit code."""
    gc.disable()  # the Collector takes over; what is imported now is no garbage
    options = _options(argv)
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from app import logs
    from ui.collector import Collector
    from ui.loop import QtLoop
    from ui.theme import theme

    logs.to_stderr()
    app = QApplication([sys.argv[0]])
    app.setApplicationName("Station Configurator")
    app.setDesktopFileName("station-configurator")
    app.setWindowIcon(QIcon(str(files("resources") / "icons" / "app.svg")))
    app.setQuitOnLastWindowClosed(False)
    Collector(app)
    theme.apply(app)
    if options.stalls:
        from ui.stalls import Stalls

        Stalls(app).start()
    with asyncio.Runner(loop_factory=lambda: QtLoop(app)) as runner:
        code: int = runner.run(_run(app, options))
    return code


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="station-configurator",
        description="Finds wireless presentation stations on the LAN and sets them up.",
    )
    parser.add_argument(
        "--demo",
        nargs="?",
        type=int,
        const=3,
        default=0,
        metavar="N",
        help="start N simulated stations (3) on this computer and look for those alone",
    )
    parser.add_argument(
        "--selftest",
        action="store_true",
        help="do the main job without a person, and say how it went",
    )
    parser.add_argument(
        "--shots", type=Path, metavar="DIR", help="with --selftest: leave screenshots in DIR"
    )
    parser.add_argument(
        "--stalls",
        action="store_true",
        help="log what holds the window up for more than 50 ms",
    )
    return parser.parse_args(argv)


async def _run(app: "QApplication", options: argparse.Namespace) -> int:
    from app import logs, storage
    from app.preferences import Preferences
    from ui.language import speak
    from ui.theme import theme

    home = storage.home()
    tried_out = options.demo or options.selftest
    preferences = Preferences(None if tried_out else home)
    speak(app, preferences.now.language)
    theme.apply(app, preferences.now.theme)
    # What follows reads its words when it is imported.
    from app.vault import Vault
    from ui.main_window import MainWindow

    if options.selftest:
        from ui.selftest import run

        return await run(options.shots)
    if options.demo:
        window = MainWindow(demo=options.demo, interfaces=LOOPBACK)
    else:
        logs.to_file(home, preferences.now.level)
        window = MainWindow(home=home, vault=Vault(home), preferences=preferences)
    app.lastWindowClosed.connect(window.end)
    for number in (signal.SIGINT, signal.SIGTERM):
        _on_signal(number, window.end)
    window.show()
    await asyncio.sleep(0)
    from ui.crash import install, versions

    install(app, lambda: window, window.support.open)
    log.info("the program starts: %s", versions())
    await window.serve()
    if window.again:
        _start_again()
    return 0


def _start_again() -> None:
    """The same program anew, on its own; within an AppImage the image of it."""
    from PySide6.QtCore import QProcess

    program = os.environ.get("APPIMAGE") or sys.executable
    module = [] if getattr(sys, "frozen", False) else ["-m", "ui.main"]
    QProcess.startDetached(program, [*module, *sys.argv[1:]])


def _on_signal(number: int, end: Callable[[], None]) -> None:
    loop = asyncio.get_running_loop()
    try:
        loop.add_signal_handler(number, end)
    except (NotImplementedError, RuntimeError, ValueError):  # Windows
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(end))


if __name__ == "__main__":
    sys.exit(main())
