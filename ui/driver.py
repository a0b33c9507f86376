"""Uses the window as a person does, through its own widgets: for the self-test and screenshots."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QRadioButton,
    QWidget,
)

Thing = TypeVar("Thing", bound=QWidget)
MARK_PX = 8
PATIENCE_S = 20.0


class NotThere(Exception):
    """What a person would look for is not on the screen, or cannot be used."""


class Driver:
    """Finds widgets by object name among those on the screen, and waits for what they show."""

    def __init__(self, window: QWidget) -> None:
        self.window = window

    def find(self, kind: type[Thing], name: str) -> Thing:
        """The visible widget of that name. Raises NotThere."""
        for widget in self.window.findChildren(kind, name):
            if widget.isVisible():
                return widget
        raise NotThere(f"{name} is not on the screen")

    def click(self, name: str) -> None:
        """Press a button, a check box or a radio button."""
        button = self.find(QAbstractButton, name)
        if not button.isEnabled():
            raise NotThere(f"{name} is switched off: {button.toolTip() or 'no reason given'}")
        at = button.rect().center()
        if isinstance(button, QCheckBox | QRadioButton):
            # Its words may end anywhere, and what is beyond them does nothing.
            mirrored = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
            at.setX(button.width() - MARK_PX if mirrored else MARK_PX)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=at)

    def turn_to_list(self) -> None:
        """Where the text is so large that a station stands in place of the list: the list."""
        folded = self.shows(QAbstractButton, "stations")
        if folded and not self.find(QAbstractButton, "stations").isChecked():
            self.click("stations")

    def usable(self, name: str) -> bool:
        """Whether a button of that name is on the screen and switched on."""
        buttons = self.window.findChildren(QAbstractButton, name)
        return any(button.isVisible() and button.isEnabled() for button in buttons)

    def write(self, name: str, text: str) -> None:
        """Replace the text of a line, key by key."""
        line = self.find(QLineEdit, name)
        line.setFocus()
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        QTest.keyClicks(line, text)

    def choose(self, name: str, words: str) -> None:
        """Pick an entry of a list with the keyboard."""
        box = self.find(QComboBox, name)
        wanted = box.findText(words)
        if wanted < 0:
            raise NotThere(f"{name} does not offer {words}")
        while box.currentIndex() != wanted:
            down = box.currentIndex() < wanted
            QTest.keyClick(box, Qt.Key.Key_Down if down else Qt.Key.Key_Up)

    def give_file(self, name: str, path: Path) -> None:
        """Type a path into the dialog that asks for a file (`saveFile`, `openFile`)."""
        dialog = self.find(QFileDialog, name)
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.setText(str(path))
        dialog.accept()

    async def until(
        self, condition: Callable[[], object], what: str, seconds: float | None = None
    ) -> None:
        """Wait for `what`. Raises NotThere when it did not come."""
        seconds = PATIENCE_S if seconds is None else seconds
        try:
            async with asyncio.timeout(seconds):
                while not condition():  # noqa: ASYNC110  widgets have no event to wait for
                    await asyncio.sleep(0.01)
        except TimeoutError as error:
            raise NotThere(f"not within {seconds:.0f} s: {what}") from error

    def shows(self, kind: type[QWidget], name: str) -> bool:
        """Whether a widget of that name is on the screen."""
        return any(widget.isVisible() for widget in self.window.findChildren(kind, name))
