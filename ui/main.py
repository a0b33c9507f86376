"""Start of the program: what the command line asks for, and the window on the screen.

The window is there, as a frame, before most of the program is imported: whoever starts a program
waits for that. Here and in what the frame is made of, modules are imported at their use, and none
of the names of Qt's own (`Qt.`), which take 30 ms to make (tests/ui/test_first_picture.py).

While Qt is loaded a scout looks for stations already, in a process of its own: whoever starts this
program waits for those.
"""

import gc
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.first_look import FirstLook
    from app.preferences import Choices, Preferences
    from ui.main_window import MainWindow

LOOPBACK = ("127.0.0.1",)
FIRST_PICTURE_S = 1.0
REST = "ui.running"
TURN_S = 0.005


@dataclass
class Options:
    """What the command line asks for, as the parser tells it.

    `interfaces` are the addresses of the adapters to search on, None for all.
    """

    demo: int = 0
    selftest: bool = False
    shots: Path | None = None
    stalls: bool = False
    interfaces: tuple[str, ...] | None = None

    @property
    def home(self) -> Path | None:
        """The folder for what is kept: a demo and a self-test have none."""
        from app import storage

        return None if self.demo or self.selftest else storage.home()


def main(argv: Sequence[str] | None = None, interfaces: tuple[str, ...] | None = None) -> int:
    """Run the window, the demo, the self-test or the screenshots; returns the exit code.

    `interfaces` limits the search to the adapters of these addresses.
    """
    gc.disable()  # the Collector takes over; what is imported now is no garbage
    options = _options(sys.argv[1:] if argv is None else argv)
    options.interfaces = LOOPBACK if options.demo else interfaces
    from app.preferences import Preferences

    preferences = Preferences(options.home)
    look = _look(options, preferences.now)
    try:
        return _run(options, preferences, look)
    finally:
        if look is not None:
            look.end()


def _look(options: Options, choices: "Choices") -> "FirstLook | None":
    """Send out the scout, where stations may be there and a second processor for it."""
    from app.first_look import FirstLook

    if options.home is None or os.cpu_count() == 1 or not FirstLook.possible:
        return None
    try:
        return FirstLook(options.interfaces, choices.extra_types, choices.not_on)
    except OSError:  # no process more: the search proper will do
        return None


def _run(options: Options, preferences: "Preferences", look: "FirstLook | None") -> int:
    from ui import qt

    qt.load()
    from PySide6.QtWidgets import QApplication

    app = QApplication([sys.argv[0], "-style", "Fusion"])
    app.setApplicationName("Station Configurator")
    app.setDesktopFileName("station-configurator")
    app.setQuitOnLastWindowClosed(False)
    window = begin(app, options, preferences)
    if window is not None:
        _paint(app, window)
        _load(app, window, look)
    from ui.running import run

    return run(app, options, window)


def begin(app: "QApplication", options: Options, preferences: "Preferences") -> "MainWindow | None":
    """Show the window, in the chosen language and colours; the self-test makes its own."""
    from ui.language import speak
    from ui.theme import theme

    speak(app, preferences.now.language)
    theme.begin(app, preferences.now.theme)
    if options.selftest:
        return None
    # It reads its words when it is imported.
    from ui.main_window import MainWindow

    window = MainWindow(
        demo=options.demo,
        interfaces=options.interfaces,
        home=options.home,
        preferences=preferences,
    )
    window.fit()
    window.show()
    return window


def _paint(app: "QApplication", window: "MainWindow") -> None:
    """Wait until it is painted; where nobody wants to see it, not for long."""
    handle, end = window.windowHandle(), monotonic() + FIRST_PICTURE_S
    while not handle.isExposed() and monotonic() < end:
        app.processEvents()
    app.processEvents()


def _load(app: "QApplication", window: "MainWindow", look: "FirstLook | None") -> None:
    """Import the rest, in a thread: the window answers already, and shows what the scout sees."""
    if look is not None:
        from ui.early import Early

        window.early = Early(look, window.sidebar)
    loading = Thread(target=import_module, args=(REST,))
    loading.start()
    while loading.is_alive():
        app.processEvents()
        loading.join(TURN_S)


def _options(argv: Sequence[str]) -> Options:
    if not argv:
        return Options()
    import argparse  # 5 ms, which whoever just clicks on the program need not wait for

    parser = argparse.ArgumentParser(
        prog="station-configurator",
        description="Finds wireless presentation stations on the LAN and sets them up.",
    )
    parser.add_argument(
        "--demo",
        nargs="?",
        type=int,
        const=3,
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
    return parser.parse_args(argv, Options())


if __name__ == "__main__":
    sys.exit(main())
