"""Random key sequences on each destructive question, no confirmation: nothing is sent."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid

from tests.long import runs
from tests.ui.hands import writes
from tests.ui.keys import SPACE, dialogs, press, sequence
from ui.buttons import Button
from ui.reset_dialog import ResetDialog

SEEDS = range(runs(20, 200))


def completes(dialog, key, held) -> bool:
    """Whether this key would be the confirmation: the action pressed on purpose.

    For the reset no key is: its button is off, for the name is never typed.
    """
    if isinstance(dialog, ResetDialog):
        return False
    action = dialog.findChild(Button, "action")
    mnemonic = action.text().replace("&&", "").partition("&")[2][:1].upper()
    by_name = bool(held & Qt.KeyboardModifier.AltModifier) and chr(key.value) == mnemonic
    return by_name or (key in SPACE and action.hasFocus())


async def question(desk, until, ask, open_it):
    open_it()
    await until(lambda: dialogs(desk.view))
    (dialog,) = dialogs(desk.view)
    assert dialog.objectName() == ask
    assert dialog.focusWidget().objectName() == "cancel"
    return dialog


async def put_away(desk, until):
    """Close the question, and the choice of a file where a key asked for one."""

    def gone():
        for dialog in dialogs(desk.view):
            dialog.reject()
        return not dialogs(desk.view) and not desk.view.session.running

    await until(gone)
    await asyncio.sleep(0.01)
    await until(gone)


OPENERS = {
    "restart": lambda view: view.wishes.restart.emit(),
    "reset": lambda view: view.wishes.reset.emit(),
    "forgetStation": lambda view: view.administration.forget(),
}


@pytest.mark.parametrize("ask", OPENERS)
async def test_nothing_is_sent_or_forgotten(desk, room, until, ask):
    void, held = [], []
    desk.view.wishes.void.connect(lambda: void.append(True))
    before = len(writes(room))
    for seed in SEEDS:
        dialog = await question(desk, until, ask, lambda: OPENERS[ask](desk.view))
        dialog.finished.connect(held.append)
        for key, modifier in sequence(seed):
            if not isValid(dialog) or not dialog.isVisible():
                break
            if not completes(dialog, key, modifier):
                await press(dialog, key, modifier)
        await put_away(desk, until)
    assert held == [0] * len(SEEDS)
    assert len(writes(room)) == before
    assert not void
    assert desk.view.session.station.signed_in
