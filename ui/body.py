"""The list of stations and a station beside each other, or one of them where text is large."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.sidebar import Sidebar
from ui.stack import Stack
from ui.theme import theme

NARROW_BELOW = 1200
FOLDED_BELOW = 900


class Body(QWidget):
    """Widths count in text: at 200 % a window has half of them.

    While it is `folded` the list, when `listing`, stands in place of the station, which has then
    the room that it would have beside the list in a window at 100 %. `arranged` when
    one of the two has changed.
    """

    arranged = Signal()

    def __init__(self, sidebar: Sidebar, station: Stack) -> None:
        super().__init__()
        self._sidebar, self._station = sidebar, station
        self.folded = False
        self.listing = True  # whoever comes picks a station first
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(sidebar)
        row.addWidget(station, 1)

    def furnish(self) -> None:
        """The list is there: by a click or Enter the focus goes from it to the station."""
        for picked in (self._sidebar.list.clicked, self._sidebar.list.activated):
            picked.connect(lambda _: self._enter())

    def show_station(self, page: QWidget, stay: bool = False) -> None:
        """Bring a station on the screen, and go to it, or `stay` in the list: by its arrow keys."""
        self._station.setCurrentWidget(page)
        if not stay:
            self._enter()

    def show_list(self, shown: bool) -> None:
        """Where there is room for one of them: the list, or else the station."""
        if shown == self.listing:
            return
        self.listing = shown
        self._arrange()
        if self.folded:
            there = self._sidebar.list if shown else self._station
            (there.focusWidget() or there).setFocus()

    def _enter(self) -> None:
        self.show_list(False)
        page = self._station.currentWidget()
        if page is not None:
            (page.focusWidget() or page).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list gives way first."""
        super().resizeEvent(event)
        self.folded = self.width() < theme.px(FOLDED_BELOW)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Of the one that needs more: else the window could never become narrow enough to fold."""
        hints = (self._sidebar.minimumSizeHint(), self._station.minimumSizeHint())
        beside = super().minimumSizeHint()
        one = max(hint.width() for hint in hints)
        return QSize(min(beside.width(), one), beside.height())

    def _arrange(self) -> None:
        if self.folded:
            self._sidebar.fill()
        else:
            self._sidebar.set_narrow(self.width() < theme.px(NARROW_BELOW))
        self._sidebar.setVisible(self.listing or not self.folded)
        self._station.setVisible(not (self.listing and self.folded))
        self.arranged.emit()
