"""Runs a program in this process and says a line once its main window shows what is waited for.

`eye empty`: the smallest program with a main window. `eye ours`: this program; both until the
window is painted. `eye list`: this program, searching on 127.0.0.1, until a station is in its list.
"""

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

LOOPBACK = ("127.0.0.1",)


class Eye(QObject):
    """Tells once a window was exposed and all that is due in it painted."""

    def __init__(self, window: QMainWindow, told: Callable[[], None]) -> None:
        super().__init__(window)
        self._told = told
        handle = window.windowHandle()
        if handle.isExposed():
            self._soon()
        else:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Expose:
            watched.removeEventFilter(self)
            self._soon()
        return False

    def _soon(self) -> None:
        QTimer.singleShot(0, self._told)


def tell() -> None:
    sys.stdout.write("there\n")
    sys.stdout.flush()


def watch_painting() -> None:
    show = QMainWindow.show

    def shown(window: QMainWindow) -> None:
        show(window)
        Eye(window, tell)

    QMainWindow.show = shown  # type: ignore[method-assign]


def watch_list() -> None:
    from ui import main_window

    class Watched(main_window.MainWindow):
        def __init__(self, **given: Any) -> None:
            super().__init__(**{**given, "interfaces": LOOPBACK})

        def furnish(self, *given: Any) -> "Watched":
            super().furnish(*given)
            self.sidebar.list.model().rowsInserted.connect(lambda *_: tell())
            return self

    main_window.MainWindow = Watched  # type: ignore[misc]


def main(what: str) -> int:
    if what == "list":
        watch_list()
    else:
        watch_painting()
    if what == "empty":
        app = QApplication([])
        window = QMainWindow()
        window.show()
        return app.exec()
    from ui.main import main as ours

    return ours([])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
