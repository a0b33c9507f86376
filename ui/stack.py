"""Widgets of which one is on the screen."""

from PySide6 import QtCore
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Stack(QWidget):
    """A QStackedWidget for many widgets of many parts, as large as the one on the screen needs.

    Qt's asks every one of them for its size whenever one is laid out, and switches the updates of
    every part of every one off and on again for each change.
    """

    def __init__(self) -> None:
        super().__init__()
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._current: QWidget | None = None

    def addWidget(self, widget: QWidget) -> None:
        """Take one more; the first is on the screen."""
        widget.hide()
        self._room.addWidget(widget)
        if self._current is None:
            self.setCurrentWidget(widget)

    def currentWidget(self) -> QWidget | None:
        """The one on the screen."""
        return self._current

    def setCurrentWidget(self, widget: QWidget) -> None:
        """Bring another on the screen; who used the one before goes on in this one."""
        before, self._current = self._current, widget
        if before is widget:
            return
        in_use = self.window().focusWidget()
        if before is not None:
            before.hide()
        widget.show()
        if before is not None and in_use is not None and before.isAncestorOf(in_use):
            _first(widget).setFocus()


def _first(widget: QWidget) -> QWidget:
    """Where one was in it before, or the first part that the keyboard reaches."""
    if (used := widget.focusWidget()) is not None:
        return used
    part = widget.nextInFocusChain()
    while part is not widget:
        reached = part.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus and part.isEnabled()
        if reached and part.isVisibleTo(widget) and widget.isAncestorOf(part):
            return part
        part = part.nextInFocusChain()
    return widget
