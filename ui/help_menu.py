"""The menu of the help button; who owns the window decides what its entries do."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.words import tr
from ui.labels import tip

HELP = "help.page"


class HelpMenu(QMenu):
    """Help on the page, the keys, why a station is not seen, about the program.

    F1 is heard in each window that has `here` among its actions as well.
    """

    page = Signal()
    keys = Signal()
    why = Signal()
    about = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("help.menu")
        self.here = self._add(HELP, tr("&Help on this page"))
        self.here.setShortcut(QKeySequence("F1"))
        self.here.triggered.connect(self.page)
        self._add("help.keys", tr("&Keyboard shortcuts")).triggered.connect(self.keys)
        self.addSeparator()
        self._add("help.why", tr("&Why can’t I see it?")).triggered.connect(self.why)
        self._last = self.addSeparator()
        self._add("help.about", tr("&About Station Configurator")).triggered.connect(self.about)

    def add_before_about(self, name: str, words: str, about: str = "") -> QAction:
        """One more entry, above the last line."""
        action = QAction(words, self)
        action.setObjectName(name)
        tip(action, about)
        self.insertAction(self._last, action)
        return action

    def _add(self, name: str, words: str) -> QAction:
        action = self.addAction(words)
        action.setObjectName(name)
        return action
