"""Runs a program in this process and says a line once its main window shows what is waited for.

`eye empty`: the smallest program with a main window. `eye ours`: this program; both until the
window is painted. `eye list` and `eye proved`: this program, searching on 127.0.0.1, until a
station is in its list, and until it has been proved. Qt is imported when the program does it.
"""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from ui.main_window import MainWindow

LOOPBACK = ("127.0.0.1",)


def tell() -> None:
    sys.stdout.write("there\n")
    sys.stdout.flush()


def watch_painting(window: "QMainWindow") -> None:
    """Tell once the window was exposed and all that is due in it painted."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Eye(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Expose:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, tell)
            return False

    handle = window.windowHandle()
    if handle.isExposed():
        QTimer.singleShot(0, tell)
    else:
        handle.installEventFilter(Eye(window))


def watch_list(window: "MainWindow", proved: bool) -> None:
    """Tell once a station is in the list, or is one that can be opened."""
    real = window.sidebar.set_rows

    def shown(rows: Any) -> None:
        real(rows)
        if any(not (proved and row.key.startswith("early")) for row in rows):
            tell()

    window.sidebar.set_rows = shown  # type: ignore[method-assign]


def main(what: str) -> int:
    if what == "empty":
        from PySide6.QtWidgets import QApplication, QMainWindow

        app = QApplication([])
        window = QMainWindow()
        window.show()
        watch_painting(window)
        return app.exec()
    from ui import main as ours

    watch: Callable[[MainWindow], None] = watch_painting
    if what != "ours":
        watch = lambda window: watch_list(window, what == "proved")  # noqa: E731
    begin = ours.begin

    def begun(*given: Any) -> "MainWindow | None":
        window = begin(*given)
        assert window is not None
        watch(window)
        return window

    ours.begin = begun
    return ours.main([], LOOPBACK)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
