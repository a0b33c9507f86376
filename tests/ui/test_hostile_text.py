"""T01, T02: whatever a station sends, it stands in every window as text, and nothing waits.

walker.py looks at every widget; the tests at the end show that it finds each offence.
"""

import importlib
import pkgutil

import pytest
from PySide6.QtWidgets import QApplication

import ui
from tests.canary import Canary
from tests.hostile import HOSTILE
from tests.ui.hostile_windows import DIALOGS, PARTS, editors
from tests.ui.walker import offences, painted_offences
from ui.dialog import Dialog
from ui.theme import Scheme, theme

every_text = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)


@pytest.fixture(autouse=True)
def look(qapp):
    theme.apply(QApplication.instance(), Scheme.LIGHT)


@pytest.fixture
def canary(tmp_path):
    bird = Canary(tmp_path / "canary.png")
    yield bird
    bird.close()


def wrong_with(windows, qtbot) -> list[str]:
    """What is wrong with these, on the screen one after the other."""
    found = []
    for window in windows:
        qtbot.addWidget(window)
        window.show()
        found += offences(window) + painted_offences(window)
        window.close()
    return found


@every_text
async def test_every_dialog_shows_it_as_text(qtbot, text):
    assert wrong_with((make(text) for make in DIALOGS.values()), qtbot) == []


@every_text
async def test_every_part_shows_it_as_text(qtbot, text):
    assert wrong_with((make(text) for make in PARTS.values()), qtbot) == []


@every_text
async def test_every_editor_shows_it_as_text(qtbot, text):
    assert wrong_with(editors(text[:4096]), qtbot) == []


def test_every_dialog_is_looked_at():
    for module in pkgutil.iter_modules(ui.__path__):
        importlib.import_module(f"ui.{module.name}")
    assert {kind.__name__ for kind in Dialog.__subclasses__()} == {k.__name__ for k in DIALOGS}
