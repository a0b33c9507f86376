"""Keys as somebody presses them who does not look: for what must never happen by accident."""

import asyncio
import random

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

Key, Held = Qt.Key, Qt.KeyboardModifier
PLAIN = (
    *(Key.Key_Return, Key.Key_Enter, Key.Key_Escape) * 2,
    *(Key.Key_Tab, Key.Key_Backtab, Key.Key_Space) * 3,
    *(Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_End),
    *(Key.Key_Delete, Key.Key_Backspace, Key.Key_F5, Key.Key_PageDown),
    *(Key(code) for code in range(Key.Key_A, Key.Key_Z + 1)),
    *(Key(code) for code in range(Key.Key_0, Key.Key_9 + 1)),
)
LETTERS = tuple(Key(code) for code in range(Key.Key_A, Key.Key_Z + 1))
SPACE = (Key.Key_Space, Key.Key_Select)


def sequence(seed: int, length: int = 24) -> list[tuple[Qt.Key, Qt.KeyboardModifier]]:
    """Random keys, some with Alt (mnemonics), Ctrl or Shift; the same for the same seed."""
    rng = random.Random(seed)
    found = []
    for _ in range(length):
        held = rng.choice([Held.NoModifier] * 6 + [Held.AltModifier, Held.ShiftModifier])
        keys = LETTERS if held is Held.AltModifier else PLAIN
        found.append((rng.choice(keys), held))
    return found


async def press(dialog: QDialog, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    """Press it where the focus is, in the dialog."""
    target: QWidget = dialog.focusWidget() or dialog
    QTest.keyClick(target, key, held)
    await asyncio.sleep(0)


def dialogs(window: QWidget) -> list[QDialog]:
    """Those on the screen."""
    return [each for each in window.findChildren(QDialog) if each.isVisible()]
