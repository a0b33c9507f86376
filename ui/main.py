"""Start of the program: the application, its loop, and what the command line asks for."""

import argparse
import asyncio
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

LOOPBACK = ("127.0.0.1",)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the window, the demo, the self-test or the screenshots; returns the exit code."""
    options = _options(argv)
    from PySide6.QtWidgets import QApplication

    from app import logs
    from ui.collector import Collector
    from ui.loop import QtLoop
    from ui.theme import theme

    logs.to_stderr()
    app = QApplication([sys.argv[0]])
    app.setApplicationName("Station Configurator")
    app.setQuitOnLastWindowClosed(False)
    Collector(app)
    theme.apply(app)
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
    return parser.parse_args(argv)


async def _run(app: "QApplication", options: argparse.Namespace) -> int:
    from app import logs, storage
    from app.vault import Vault
    from ui.crash import install
    from ui.main_window import MainWindow

    if options.selftest:
        from ui.selftest import run

        return await run(options.shots)
    if options.demo:
        window = MainWindow(demo=options.demo, interfaces=LOOPBACK)
    else:
        logs.to_file(storage.home())
        window = MainWindow(home=storage.home(), vault=Vault(storage.home()))
    install(app, lambda: window)
    app.lastWindowClosed.connect(window.end)
    for number in (signal.SIGINT, signal.SIGTERM):
        _on_signal(number, window.end)
    window.show()
    await asyncio.sleep(0)
    await window.serve()
    return 0


def _on_signal(number: int, end: Callable[[], None]) -> None:
    loop = asyncio.get_running_loop()
    try:
        loop.add_signal_handler(number, end)
    except (NotImplementedError, RuntimeError, ValueError):  # Windows
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(end))


if __name__ == "__main__":
    sys.exit(main())
