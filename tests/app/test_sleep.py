"""The computer is kept awake while it is asked to be, and no longer."""

import sys
import time

from app import sleep
from app.sleep import CONTINUOUS, SYSTEM_REQUIRED, Awake

UNTIL_ITS_INPUT_ENDS = (sys.executable, "-c", "import sys; sys.stdin.read()")


def test_a_child_holds_it_and_ends():
    awake = Awake(UNTIL_ITS_INPUT_ENDS)
    assert not awake.held
    awake.hold()
    child = awake._child
    assert awake.held
    awake.hold()
    assert awake._child is child  # twice is once
    awake.release()
    assert not awake.held
    assert child is not None
    assert child.poll() is not None
    awake.release()


def test_the_child_ends_with_this_program():
    awake = Awake(UNTIL_ITS_INPUT_ENDS)
    awake.hold()
    child = awake._child
    assert child is not None
    assert child.stdin is not None
    child.stdin.close()  # as the system does when we die
    assert child.wait(10) == 0
    assert not awake.held
    awake._child = None


def test_a_system_that_refuses_is_told(tmp_path):
    awake = Awake((sys.executable, "-c", "raise SystemExit(1)"))
    awake.hold()
    while awake.held:
        time.sleep(0.01)
    awake.release()
    for command in ((), (str(tmp_path / "no such program"),)):
        awake = Awake(command)
        awake.hold()
        assert not awake.held
        awake.release()


def test_windows_is_asked_and_asked_back():
    asked = []
    awake = Awake((), lambda state: asked.append(state) or 1)
    awake.hold()
    assert awake.held
    awake.release()
    assert not awake.held
    assert asked == [CONTINUOUS | SYSTEM_REQUIRED, CONTINUOUS]


def test_each_system_has_its_way(monkeypatch):
    monkeypatch.setattr(sleep.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(sys, "platform", "linux")
    assert sleep.command_of_system()[0] == "systemd-inhibit"
    assert sleep.command_of_system()[-1] == "cat"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert sleep.command_of_system()[0] == "caffeinate"
    monkeypatch.setattr(sys, "platform", "win32")
    assert sleep.command_of_system() == ()
