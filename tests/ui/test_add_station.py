"""Adding a station by a hand-typed address."""

import asyncio
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.errors import Cause, Unreachable
from app.origin import candidates
from ui.add_station import AddStationDialog
from ui.tasks import ask
from ui.theme import Scheme, theme


@dataclass
class Station:
    key: str = "10.1.2.3"
    name: str = "Lobby"


class Looks:
    """Stands for the discovery: answers what it was told to, once `go` is set."""

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error
        self.asked: list[str] = []
        self.stopped = 0
        self.go = asyncio.Event()

    async def add(self, text):
        self.asked.append(text)
        candidates(text)
        try:
            await self.go.wait()
        except asyncio.CancelledError:
            self.stopped += 1
            raise
        if self.error is not None:
            raise self.error
        return Station()


@pytest.fixture
def open_with(qtbot):
    theme.apply(QApplication.instance(), Scheme.LIGHT)

    def make(discovery):
        dialog = AddStationDialog(discovery)
        qtbot.addWidget(dialog)
        return dialog, asyncio.ensure_future(ask(dialog))

    return make


def banner(dialog) -> str:
    return dialog.banner.accessibleName()


def said(dialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


async def test_a_station_that_answers_is_found(open_with, qtbot, until):
    looks = Looks()
    looks.go.set()
    dialog, asked = open_with(looks)
    await until(dialog.isVisible)
    assert dialog.focusWidget() is dialog.address
    qtbot.keyClicks(dialog.address, "10.1.2.3")
    qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    assert await asked is True
    assert dialog.found.key == "10.1.2.3"
    assert looks.asked == ["10.1.2.3"]


@pytest.mark.parametrize("text", ["", "10.1.2.999", "10.1.2.3:99999", "ftp://10.1.2.3"])
async def test_what_is_no_address_is_said_and_can_be_put_right(open_with, qtbot, until, text):
    dialog, asked = open_with(Looks())
    await until(dialog.isVisible)
    dialog.address.setText(text)
    dialog.foot.action.click()
    await until(lambda: "That is no address." in banner(dialog))
    assert dialog.isVisible()
    assert dialog.foot.action.isEnabled()
    qtbot.keyClick(dialog.address, Qt.Key.Key_1)
    assert dialog.banner.isHidden()
    dialog.reject()
    assert await asked is False


async def test_why_there_is_no_station_stands_in_the_dialog(open_with, until):
    looks = Looks(Unreachable(Cause.REFUSED))
    looks.go.set()
    dialog, asked = open_with(looks)
    await until(dialog.isVisible)
    dialog.address.setText("10.1.2.3:81")
    dialog.foot.action.click()
    await until(lambda: "10.1.2.3:81" in banner(dialog))
    assert "The connection was refused." in banner(dialog)
    assert dialog.isVisible()
    assert dialog.address.selectedText() == "10.1.2.3:81"
    dialog.reject()
    assert await asked is False
    assert dialog.found is None


async def test_a_long_look_is_shown_and_can_be_stopped(open_with, qtbot, until):
    looks = Looks()
    dialog, asked = open_with(looks)
    await until(dialog.isVisible)
    dialog.address.setText("10.1.2.3")
    dialog.foot.action.click()
    assert not dialog.foot.action.isEnabled()
    await until(lambda: "Looking at 10.1.2.3…" in said(dialog))
    assert dialog.foot.cancel.text() == "&Stop looking"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    await until(lambda: looks.stopped)
    await until(lambda: dialog.foot.cancel.text() == "Cancel")
    assert dialog.isVisible()
    assert dialog.foot.action.isEnabled()
    assert "Looking at 10.1.2.3…" not in said(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert await asked is False


async def test_a_second_enter_does_not_look_twice(open_with, qtbot, until):
    looks = Looks()
    dialog, asked = open_with(looks)
    await until(dialog.isVisible)
    dialog.address.setText("10.1.2.3")
    for _ in range(3):
        dialog.accept()
    await until(lambda: looks.asked)
    looks.go.set()
    assert await asked is True
    assert looks.asked == ["10.1.2.3"]


async def test_closing_the_window_stops_looking(open_with, until):
    looks = Looks()
    dialog, asked = open_with(looks)
    await until(dialog.isVisible)
    dialog.address.setText("10.1.2.3")
    dialog.accept()
    await until(lambda: looks.asked)
    dialog.close()
    assert await asked is False
    await until(lambda: looks.stopped)
    assert not dialog.isVisible()
