"""The first picture of the window: what is in it, and how little was imported for it.

Nothing is timed here (tests/benchmarks/bench_start.py does that): what takes time is looked for.
"""

import json
import subprocess
import sys

import pytest

from tests.house import ROOT
from tests.ui.test_main import OFFSCREEN

# All of Qt's own names, and those of its styles: 30 and 10 ms.
LATER = ("asyncio", "qasync", "ssl", "socket", "pydantic", "httpx", "zeroconf", "logging.handlers")
LOOK = """
import enum, json, sys
made = []
create = enum.EnumType._create_
def noted(cls, name, *more, **given):
    made.append(name)
    return create(cls, name, *more, **given)
enum.EnumType._create_ = noted

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from ui import main

def painted(app, window):
    real(app, window)
    names, modules = list(made), list(sys.modules)
    picture = window.grab().toImage()
    inks = {picture.pixel(x, y) for x in range(0, 600, 2) for y in range(0, 200, 2)}
    said = [each.accessibleName() or each.text() for kind in (QAbstractButton, QLabel, QLineEdit)
            for each in window.findChildren(kind) if each.isVisible()]
    print(json.dumps({"names": names, "modules": modules, "inks": len(inks), "said": said,
                      "width": window.width()}))
    sys.exit()

real, main._paint = main._paint, painted
main.main(["--demo"])
"""


@pytest.fixture(scope="module")
def first():
    done = subprocess.run(
        [sys.executable, "-c", LOOK], cwd=ROOT, env=OFFSCREEN, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_bar_and_sidebar_are_in_it(first):
    assert first["width"] > 800
    assert first["inks"] > 20
    for words in (
        "Station Configurator", "Search settings", "Preferences (Ctrl+,)", "Light or dark",
        "Help (F1)", "Stations", "Search again", "Getting ready…", "No station found yet",
        "Add by address…", "Why can’t I see it?",
    ):  # fmt: skip
        assert words in [each.replace("&", "") for each in first["said"]]


@pytest.mark.parametrize("module", LATER)
def test_what_speaks_to_stations_is_imported_after_it(first, module):
    assert module not in first["modules"]


@pytest.mark.parametrize("name", ["Key", "ControlElement"])
def test_no_names_of_all_of_qt_were_made_for_it(first, name):
    """`Qt` and `QStyle` are made whole at the first use of any of their names."""
    assert name not in first["names"]
