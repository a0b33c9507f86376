"""Leaving with unsent changes."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.draft import Draft
from app.settings import General, Wifi
from ui.buttons import Button
from ui.labels import PlainLabel
from ui.leave import LeaveChoice, LeaveDialog
from ui.tasks import ask
from ui.theme import Scheme, theme

WHY = "You are signing out of Boardroom-2."


def changes():
    general = Draft(General.read({"devName": "Boardroom-2", "ipShow": False}))
    general["devName"], general["ipShow"] = "Boardroom-3", True
    return general.changes()


@pytest.fixture
def dialog(qtbot):
    theme.apply(QApplication.instance(), Scheme.LIGHT)
    made = LeaveDialog("Boardroom-2", changes(), WHY)
    qtbot.addWidget(made)
    return made


def said(dialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(PlainLabel))


async def test_shows_why_and_what_would_be_lost(dialog):
    words = said(dialog)
    assert "2 changes for Boardroom-2 have not been sent" in words
    assert WHY in words
    assert "Boardroom-3" in words
    assert "Show the address" in words


@pytest.mark.parametrize(
    ("button", "choice", "accepted"),
    [
        ("action", LeaveChoice.APPLY, True),
        ("leave.discard", LeaveChoice.DISCARD, True),
        ("cancel", LeaveChoice.STAY, False),
    ],
)
async def test_each_button_is_a_choice(dialog, until, button, choice, accepted):
    asked = asyncio.ensure_future(ask(dialog))
    await until(dialog.isVisible)
    dialog.findChild(Button, button).click()
    assert await asked is accepted
    assert dialog.choice is choice


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
async def test_stay_has_the_focus_and_both_keys(dialog, qtbot, until, key):
    asked = asyncio.ensure_future(ask(dialog))
    await until(dialog.isVisible)
    assert dialog.focusWidget() is dialog.findChild(Button, "cancel")
    qtbot.keyClick(dialog.focusWidget(), key)
    assert await asked is False
    assert dialog.choice is LeaveChoice.STAY


async def test_enter_never_discards(dialog, qtbot, until):
    asked = asyncio.ensure_future(ask(dialog))
    await until(dialog.isVisible)
    dialog.discard.setFocus()
    qtbot.keyClick(dialog.discard, Qt.Key.Key_Return)
    await asked
    assert dialog.choice is LeaveChoice.STAY


async def test_apply_says_why_it_is_off(qtbot):
    dialog = LeaveDialog("Boardroom-2", changes(), WHY, blocked="Name: at most 16 characters.")
    qtbot.addWidget(dialog)
    apply = dialog.findChild(Button, "action")
    assert not apply.isEnabled()
    assert "at most 16" in apply.toolTip()
    assert dialog.discard.isEnabled()


async def test_a_secret_stays_masked(qtbot):
    wifi = Draft(Wifi.read({"mode": 1, "security": 1, "password": "oldSecret1"}))
    wifi["password"] = "newSecret1"
    dialog = LeaveDialog("Boardroom-2", wifi.changes(), WHY)
    qtbot.addWidget(dialog)
    assert "Secret1" not in said(dialog)
    assert "1 change for Boardroom-2 has not been sent" in said(dialog)
