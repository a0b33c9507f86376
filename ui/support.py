"""Help for whoever helps: collects the support bundle, and shows it."""

from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QObject, qVersion
from PySide6.QtGui import QGuiApplication

from ui.tasks import Tasks, ask
from ui.theme import theme

if TYPE_CHECKING:
    from app.support_bundle import Sight
    from ui.main_window import MainWindow


class Support(QObject):
    """Belongs to the window; what it needs is imported when it is asked for."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._tasks = Tasks(window)

    def open(self) -> None:
        """Show the bundle, once."""
        if not self._tasks.running("support"):
            self._tasks.start(self._open(), key="support")

    async def _open(self) -> None:
        await self._window.ready()
        from app.support_bundle import collect
        from ui.support_dialog import SupportDialog

        dialog = SupportDialog(await collect(self._sight()), self._window)
        await ask(dialog)
        dialog.deleteLater()

    def _sight(self) -> "Sight":
        from app.support_bundle import Sight

        place = self._window.place
        assert place is not None
        return Sight(
            {"PySide6": PySide6.__version__, "Qt": qVersion(), "Screen": _screen()},
            self._window.preferred.preferences.now,
            place.discovery.tried,
            tuple(place.discovery.stations.values()),
            place.current.session if place.current is not None else None,
        )


def _screen() -> str:
    screen = QGuiApplication.primaryScreen()
    size, ratio = screen.size(), screen.devicePixelRatio()
    return f"{size.width()} x {size.height()} at {ratio:.2f}, text at {theme.scale:.2f}"
