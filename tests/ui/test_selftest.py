"""The self-test: it holds, and it can fail."""

import asyncio
import os
import re
import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

from tests.house import ROOT
from ui.selftest import Selftest

STEPS = (
    "start simulated stations",
    "find 3 stations by mDNS",
    "sign in as admin",
    "change name and language",
    "apply, and see it read back",
    "read it from the station over plain HTTP",
    "have the station collect its logs, and save them",
    "export the configuration, import it changed, and read it back",
)
OFFSCREEN = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def run(*arguments) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=ROOT,
        env=OFFSCREEN,
        capture_output=True,
        text=True,
        timeout=100,
    )


def test_it_holds_and_says_how_long_each_step_took(tmp_path):
    done = run("ui.main", "--selftest", "--shots", str(tmp_path / "new"))
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    times = [re.match(r" *(\d+\.\d\d) s  (.+)", line) for line in lines[:-1]]
    assert all(times), lines
    said = [time[2] for time in times]
    rest = iter(said)
    for step in STEPS:
        assert any(step in words for words in rest), step
    assert re.fullmatch(r"All held, in \d+\.\d s\.", lines[-1])
    assert not [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    shots = {file.stem.split("-", 1)[1]: file for file in (tmp_path / "new").iterdir()}
    assert {"found", "sign-in", "edited", "applied"} <= set(shots)
    for file in shots.values():
        picture = QImage(str(file))
        assert picture.width() > 1000
        seen = {picture.pixel(x, y) for x in range(0, 1400, 50) for y in range(0, 850, 50)}
        assert len(seen) > 5, file


def test_a_station_that_says_yes_and_does_nothing_fails_it():
    done = run("tests.ui.deaf")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "change name and language" in done.stdout
    assert "FAILED: not within 3 s: no changes are left" in done.stdout
    assert "All held" not in done.stdout


@pytest.fixture
async def alone_in_the_window(until):
    """A self-test whose window serves nobody."""
    selftest = Selftest(None)

    async def serve():
        pass

    selftest.window.serve = serve
    yield selftest
    selftest.window._for_now.cleanup()
    selftest.window.deleteLater()


@pytest.mark.parametrize("where", ["slot", "loop"])
async def test_an_error_inside_the_program_fails_it(alone_in_the_window, capsys, where):
    async def steps():
        error = LookupError("a secret")
        if where == "slot":
            sys.excepthook(LookupError, error, None)
        else:
            asyncio.get_running_loop().call_exception_handler({"message": "", "exception": error})

    alone_in_the_window._steps = steps
    before = sys.excepthook
    assert await alone_in_the_window.run() == 1
    assert "FAILED: LookupError" in capsys.readouterr().out
    assert sys.excepthook is before


async def test_without_an_error_it_holds(alone_in_the_window, capsys):
    async def steps():
        pass

    alone_in_the_window._steps = steps
    assert await alone_in_the_window.run() == 0
    assert "All held" in capsys.readouterr().out
