"""The start of the program: what is kept on disk and remembered in a real run, and in no other."""

import argparse
import logging
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

from app import logs, storage
from app.first_look import FirstLook
from app.preferences import Choices, Preferences
from app.vault import Vault
from tests.house import ROOT
from ui import main, running
from ui.theme import Scheme, theme

pytestmark = pytest.mark.usefixtures("logging_as_before")


class Event:
    """A signal."""

    def __init__(self):
        self.slots = []
        self.connect = self.slots.append

    def tell(self):
        for slot in self.slots:
            slot()


class Settled:
    """Collectors that were told that all is there."""

    all: ClassVar[list["Settled"]] = []

    def __init__(self, app):
        self.settle = lambda: self.all.append(self)


class Window:
    """Stands for the window, and ends at once."""

    made = None
    spoken: ClassVar[list[str]] = []
    again = False

    def __init__(self, **given):
        self.given = given
        self.home, self.preferences = given["home"], given["preferences"]
        self.support = argparse.Namespace(open=lambda: None)
        self.imported = Event()
        self.shown = False
        Window.made = self

    def fit(self):
        pass

    def furnish(self, vault):
        self.given["vault"] = vault

    def isVisible(self):
        return self.shown

    def show(self):
        self.shown = True

    def end(self):
        pass

    async def serve(self):
        self.settled_before = list(Settled.all)
        self.imported.tell()


@pytest.fixture
async def start(tmp_path, monkeypatch):
    """Runs the program with these options; gives what the window was made of."""
    monkeypatch.setattr("ui.main_window.MainWindow", Window)
    monkeypatch.setattr("ui.language.speak", lambda app, choice: Window.spoken.append(choice))
    monkeypatch.setattr("ui.crash.install", lambda app, window, support: None)
    monkeypatch.setattr(storage, "home", lambda: tmp_path / "home")
    monkeypatch.setattr(running, "_on_signal", lambda number, end: None)
    monkeypatch.setattr(running, "Collector", Settled)
    Settled.all.clear()
    monkeypatch.setattr(theme, "_drawn", False)

    async def start(**options):
        chosen = main.Options(**options)
        window = main.begin(QApplication.instance(), chosen, Preferences(chosen.home))
        assert window.shown
        await running.serve(QApplication.instance(), window)
        return window.given

    yield start
    QApplication.instance().lastWindowClosed.disconnect()


async def test_a_real_run_keeps_a_log_and_may_remember(start, tmp_path):
    given = await start()
    assert given["home"] == tmp_path / "home"
    assert isinstance(given["vault"], Vault)
    logging.getLogger("ui.test").info("hello")
    assert "INFO ui.test: hello" in (tmp_path / "home" / logs.FILE).read_text()


async def test_garbage_is_collected_once_all_is_imported(start):
    await start()
    assert not Window.made.settled_before
    assert len(Settled.all) == 1


async def test_what_was_chosen_holds_from_the_start(start, tmp_path):
    chosen = {"theme": Scheme.DARK, "level": logs.Level.PROBLEMS, "language": "ja"}
    Preferences(tmp_path / "home").choose(**chosen)
    try:
        given = await start()
        assert theme.shown is Scheme.DARK
    finally:
        theme.apply(QApplication.instance(), Scheme.LIGHT)
    assert Window.spoken[-1] == given["preferences"].now.language == "ja"
    logging.getLogger("ui.test").info("hello")
    assert "hello" not in (tmp_path / "home" / logs.FILE).read_text()


@pytest.mark.parametrize(
    ("frozen", "image", "expected"),
    [
        (False, "", [sys.executable, "-m", "ui.main", "--demo"]),
        (True, "", [sys.executable, "--demo"]),
        (True, "/opt/it.AppImage", ["/opt/it.AppImage", "--demo"]),
    ],
)
async def test_it_starts_anew_where_that_was_asked_for(start, monkeypatch, frozen, image, expected):
    started = []
    monkeypatch.setattr(Window, "again", True)
    monkeypatch.setattr(QProcess, "startDetached", lambda name, more: started.append([name, *more]))
    monkeypatch.setattr(sys, "argv", ["program", "--demo"])
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    monkeypatch.setenv("APPIMAGE", image)
    await start()
    assert started == [expected]


async def test_a_demo_keeps_nothing_and_remembers_nothing(start, tmp_path):
    given = await start(demo=2)
    assert given["vault"] is None
    assert given["home"] is None
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize(
    ("options", "processors"), [({"demo": 2}, 2), ({"selftest": True}, 2), ({}, 1)]
)
def test_no_scout_for_what_is_simulated_or_with_one_processor(monkeypatch, options, processors):
    monkeypatch.setattr(main.os, "cpu_count", lambda: processors)
    monkeypatch.setattr(FirstLook, "__init__", lambda *given: pytest.fail("sent out"))
    assert main._look(main.Options(**options), Choices()) is None


def test_no_scout_where_there_is_no_way_for_one(monkeypatch):
    monkeypatch.setattr(main.os, "cpu_count", lambda: 2)
    monkeypatch.setattr(FirstLook, "possible", False)
    monkeypatch.setattr(FirstLook, "__init__", lambda *given: pytest.fail("sent out"))
    assert main._look(main.Options(), Choices()) is None


def test_the_scout_goes_where_the_search_will_and_none_is_no_reason_to_stop(monkeypatch):
    monkeypatch.setattr(main.os, "cpu_count", lambda: 2)
    sent = []
    monkeypatch.setattr(FirstLook, "possible", True)
    monkeypatch.setattr(FirstLook, "__init__", lambda self, *given: sent.append(given))
    choices = Choices(extra_types=("_mine._tcp",), not_on=("eth7",))
    options = main.Options(interfaces=main.LOOPBACK)
    assert isinstance(main._look(options, choices), FirstLook)
    assert sent == [(main.LOOPBACK, ("_mine._tcp",), ("eth7",))]

    def none(*given):
        raise OSError("no process more")

    monkeypatch.setattr(FirstLook, "__init__", none)
    assert main._look(options, choices) is None


# As a program of its own

PROGRAM = [sys.executable, "-m", "ui.main"]
OFFSCREEN = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def test_help_says_what_there_is():
    done = subprocess.run([*PROGRAM, "--help"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0
    assert not done.stderr
    for option in ("--demo", "--selftest", "--shots"):
        assert option in done.stdout


def test_what_is_no_option_is_refused():
    done = subprocess.run([*PROGRAM, "--frobnicate"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 2
    assert "unrecognized arguments: --frobnicate" in done.stderr


def simulators(parent: int) -> list[int]:
    """The simulators that a process has started, by /proc."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            of = int(entry.read_text().rpartition(")")[2].split()[1])
            command = entry.with_name("cmdline").read_text()
        except OSError:
            continue
        if of == parent and "app.simulator" in command:
            found.append(int(entry.parent.name))
    return found


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for children in /proc")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_told_to_end_it_ends_well_and_leaves_no_simulator(number):
    with subprocess.Popen(
        [*PROGRAM, "--demo", "1"], cwd=ROOT, env=OFFSCREEN, stderr=subprocess.PIPE, text=True
    ) as program:
        try:
            deadline = time.monotonic() + 30
            while not (started := simulators(program.pid)):
                assert program.poll() is None, program.stderr.read()
                assert time.monotonic() < deadline
                time.sleep(0.05)
            program.send_signal(number)
            said = program.communicate(timeout=30)[1]
        finally:
            program.kill()
    assert program.returncode == 0, said
    assert not [line for line in said.splitlines() if "propagateSizeHints" not in line]
    assert not [pid for pid in started if Path(f"/proc/{pid}").exists()]
