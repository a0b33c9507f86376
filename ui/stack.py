"""Widgets of which one is on the screen."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget


class Stack(QWidget):
    """A QStackedWidget for many widgets of many parts, as large as the one on the screen needs.

    Qt's asks every one of them for its size whenever one is laid out, and switches the updates of
    every part of every one off and on again for each change. There is no layout either: each
    change would lay out all that is around, up to the window, where nothing is different.
    """

    def __init__(self) -> None:
        super().__init__()
        self._current: QWidget | None = None
        self._room = QSize()  # that it has asked for

    def addWidget(self, widget: QWidget) -> None:
        """Take one more; the first is on the screen."""
        widget.setParent(self)
        widget.hide()
        if self._current is None:
            self.setCurrentWidget(widget)

    def currentWidget(self) -> QWidget | None:
        """The one on the screen."""
        return self._current

    def setCurrentWidget(self, widget: QWidget) -> None:
        """Bring another on the screen, new or not; who used the one before goes on in this one."""
        before, self._current = self._current, widget
        if before is widget:
            return
        if widget.parent() is not self:
            self.addWidget(widget)
        in_use = self.window().focusWidget()
        if before is not None:
            before.hide()
        widget.setGeometry(self.rect())
        widget.show()
        self._make_room()
        if before is not None and in_use is not None and before.isAncestorOf(in_use):
            _first(widget).setFocus()

    def sizeHint(self) -> QSize:
        """What the one on the screen would like."""
        return super().sizeHint() if self._current is None else self._current.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """What the one on the screen needs: the others do not keep the window wide."""
        if self._current is None:
            return super().minimumSizeHint()
        needed = self._current.minimumSizeHint()
        return needed.expandedTo(self._current.minimumSize())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The one on the screen fills it."""
        if self._current is not None:
            self._current.setGeometry(self.rect())

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody saw it was not told."""
        self._make_room()

    def event(self, event: QEvent) -> bool:
        """The one on the screen needs another size."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._make_room()
        return super().event(event)

    def _make_room(self) -> None:
        """Have what is around make room, where the need is another one."""
        if (needed := self.minimumSizeHint()) != self._room:
            self._room = needed
            self.updateGeometry()


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
