"""The frame of our dialogs: a body that scrolls where it must, and a foot."""

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from ui.headings import DialogFoot
from ui.help_menu import HELP
from ui.labels import Cleaned, clean, named
from ui.style import AltKey
from ui.tab_order import follow_layouts
from ui.theme import theme

SHORT_NAME = 32
AROUND = QSize(32, 48)


def short(name: str) -> Cleaned:
    """A station's name for titles and buttons: clean, and no wider than a button may be."""
    return named(name, SHORT_NAME)


class Dialog(QDialog):
    """Opened by `await ask(dialog)`, as wide as asked for and as high as its words need.

    It never outgrows the window that it belongs to, and follows its words when they become more
    or fewer. Build `body` first, then `set_foot`. `topic` is its page of the help; where it has
    none of its own, that of what it stands above.
    """

    topic: ClassVar[str] = ""

    def __init__(self, name: str, title: str, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(clean(title))
        AltKey(self)
        self._wide = width
        self._page = QWidget()
        self._page.setProperty("page", True)
        self.body = QVBoxLayout(self._page)
        self.body.setContentsMargins(24, 20, 24, 24)
        self.body.setSpacing(16)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._page)
        self._page.installEventFilter(self)
        self._below: DialogFoot | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._scroll, 1)

    def set_foot(self, foot: DialogFoot, *, careful: bool = False) -> None:
        """Close with the foot; where `careful`, focus and Enter belong to its Cancel."""
        self._column.addWidget(foot)
        self._below = foot
        foot.box.accepted.connect(self.accept)
        foot.box.rejected.connect(self.reject)
        if careful:
            foot.cancel.setDefault(True)
            foot.cancel.setFocus()

    def fit(self) -> None:
        """Take the size that the words need now."""
        parent = self.parentWidget()
        room = parent.window().size() if parent else self.screen().availableSize()
        room -= AROUND
        wide = min(theme.px(self._wide), room.width())
        words = self.body.totalHeightForWidth(wide)
        high = words if words >= 0 else self.body.totalSizeHint().height()
        high += self._below.sizeHint().height() if self._below is not None else 0
        # Once there, a scroll bar takes width, which makes more lines, which keep it there.
        policy = Qt.ScrollBarPolicy
        fits = high <= room.height()
        self._scroll.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )
        self.resize(wide, min(high, room.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Words came, went or were wrapped anew."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.fit()
        return False

    def focusNextPrevChild(self, forth: bool) -> bool:
        """As the dialog is read."""
        return follow_layouts(self, forth) or super().focusNextPrevChild(forth)

    def showEvent(self, event: QShowEvent) -> None:
        """Open in the right size, with help."""
        take_help(self)
        self.fit()
        super().showEvent(event)


def take_help(dialog: QDialog) -> None:
    """Let F1 of the window below work in a dialog, too: that window hears no keys meanwhile."""
    if (below := dialog.parentWidget()) is not None:
        here = (each for each in below.window().actions() if each.objectName() == HELP)
        dialog.addActions(list(here))
