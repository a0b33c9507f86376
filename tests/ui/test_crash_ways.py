"""Every way out of which an error may come ends in the one dialog or in the log."""

import asyncio
import gc
import logging
import sys
import threading
import weakref

import pytest
from PySide6.QtCore import QObject, QRunnable, QThread, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from shiboken6 import delete

from app.errors import Cause, Unreachable
from app.logs import ROOT
from app.session import Session
from tests.ui.test_crash import SECRET, caught, dialogs, fail, installed, window
from ui.buttons import Button
from ui.crash import Crash
from ui.tasks import Tasks

pytestmark = pytest.mark.logs
__all__ = ["installed", "window"]

FAILS = (
    "class Thing:\n"
    "    def __del__(self):\n"
    "        password = SECRET\n"
    "        raise ValueError(f'no good: {password}')\n"
)


def thing_of(path: str) -> object:
    """Something whose end fails, in a module of that path."""
    space = {"SECRET": SECRET}
    exec(compile(FAILS, path, "exec"), space)
    return space["Thing"]()


async def fail_later() -> None:
    await asyncio.sleep(0)
    fail()


class Worker(QThread):
    def run(self) -> None:
        fail()


class Errand(QRunnable):
    def run(self) -> None:
        fail()


class Painted(QWidget):
    def paintEvent(self, event) -> None:
        fail()


class Source(QObject):
    fired = Signal()


@pytest.fixture
def told(installed, until, caplog):
    """Waits for the dialog, and looks at all that it tells."""

    async def told() -> str:
        await until(lambda: dialogs(installed))
        (dialog,) = dialogs(installed)
        dialog.findChild(Button, "crash.copy").click()
        copied = QApplication.clipboard().text()
        assert copied == dialog.details()
        assert SECRET not in copied + caplog.text
        assert "ValueError" in caplog.text
        return copied

    return told


# Slots and threads


async def test_a_slot(installed, told):
    button = QPushButton(installed)
    button.clicked.connect(fail)
    button.click()
    assert "tests.ui.test_crash:" in await told()


async def test_a_slot_of_our_own_signal_after_which_the_next_one_runs(installed, told):
    source, ran = Source(), []
    source.fired.connect(fail)
    source.fired.connect(lambda: ran.append(1))
    source.fired.emit()
    await told()
    assert ran


async def test_a_timer(told):
    QTimer.singleShot(0, fail)
    await told()


async def test_an_event(installed, told, capfd):
    Painted(installed).show()
    assert "paintEvent" in await told()
    assert SECRET not in capfd.readouterr().err


async def test_a_thread_of_qt(told, until):
    thread = Worker()
    thread.start()
    await until(thread.isFinished)
    thread.wait()
    assert "ValueError" in await told()


async def test_an_errand_of_a_pool_of_qt(told):
    pool = QThreadPool()
    pool.start(Errand())
    pool.waitForDone()
    await told()


async def test_a_thread_of_python(told):
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    await told()


# Tasks and jobs


async def test_a_task_of_a_widget(installed, told):
    Tasks(installed).start(fail_later(), key="load")
    assert "fail_later" in await told()


async def test_a_service(installed, told):
    await Tasks(installed).keep(fail_later(), "serve")
    await told()


async def test_whoever_handles_a_failure_may_fail(installed, told):
    async def unreachable() -> None:
        raise Unreachable(Cause.NO_REPLY)

    Tasks(installed).start(unreachable(), key="load", failed=lambda error: fail())
    await told()


async def test_a_callback_of_the_loop(told):
    asyncio.get_running_loop().call_soon(fail)
    await told()


async def test_a_call_in_a_thread_that_a_task_waits_for(installed, told):
    Tasks(installed).start(asyncio.to_thread(fail), key="load")
    await told()


async def test_a_job_of_a_session(room_session, told):
    assert room_session.start("apply", fail_later)
    assert "fail_later" in await told()
    assert not room_session.running


async def test_a_job_that_fails_while_the_session_closes(room_session, told):
    async def stubborn() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            fail()

    room_session.start("apply", stubborn)
    await asyncio.sleep(0)
    await room_session.close()
    await told()


async def test_a_job_that_is_cancelled_is_no_crash(room_session, installed):
    room_session.start("apply", lambda: asyncio.sleep(60))
    await asyncio.sleep(0)
    await room_session.close()
    await asyncio.sleep(0.02)
    assert not dialogs(installed)


async def test_switched_off_a_job_is_lost_in_silence(room_session, installed, monkeypatch, caplog):
    def ended(self, key, task):
        self.running.pop(key, None)
        task.exception()

    monkeypatch.setattr(Session, "_ended", ended)
    room_session.start("apply", fail_later)
    await asyncio.sleep(0.05)
    assert not dialogs(installed)
    assert "ValueError" not in caplog.text


# Where nobody can be told


async def test_the_end_of_an_object_of_ours(told):
    thing_of(str(ROOT / "ui" / "thing.py"))
    assert "ui.thing:4 __del__" in await told()


async def test_the_end_of_an_object_of_a_frozen_program(told):
    thing_of("app/thing.py")
    assert "app.thing:4 __del__" in await told()


async def test_the_end_of_an_object_of_others_is_logged_alone(installed, caplog):
    thing_of("/usr/lib/python3/site-packages/other/thing.py")
    await asyncio.sleep(0.02)
    assert not dialogs(installed)
    assert "at the end of an object: ValueError" in caplog.text
    assert "thing:4 __del__" in caplog.text
    assert SECRET not in caplog.text
    assert "/usr" not in caplog.text


async def test_what_watches_the_end_of_an_object(told):
    thing = Source()
    space = {"fail": fail}
    path = str(ROOT / "ui" / "thing.py")
    exec(compile("def ended(_):\n    fail()\n", path, "exec"), space)
    watched = weakref.ref(thing, space["ended"])
    del thing
    gc.collect()
    await told()
    assert watched() is None


async def test_switched_off_the_end_of_an_object_is_lost(installed, monkeypatch, caplog):
    monkeypatch.setattr(sys, "unraisablehook", lambda args: None)
    thing_of(str(ROOT / "ui" / "thing.py"))
    await asyncio.sleep(0.02)
    assert not dialogs(installed)
    assert "ValueError" not in caplog.text


async def test_when_the_application_is_gone_it_is_logged(installed, caplog):
    watch = sys.excepthook.__self__
    delete(watch)
    watch.excepthook(ValueError, caught(), None)
    assert "ValueError" in caplog.text


# What it tells


def test_switched_off_the_words_of_an_error_would_be_told(monkeypatch):
    assert SECRET not in Crash.of(caught()).text()
    monkeypatch.setattr(
        Crash, "of", classmethod(lambda cls, error, trace=None: cls(f"{error!r}", ()))
    )
    assert SECRET in Crash.of(caught()).text()


def test_an_error_within_an_error_and_a_group_tell_nothing():
    try:
        try:
            fail()
        except ValueError as error:
            raise ExceptionGroup(f"two: {SECRET}", [error]) from error
    except ExceptionGroup as group:
        text = Crash.of(group).text()
    assert text.startswith("ExceptionGroup\n")
    assert SECRET not in text


def test_no_folder_of_the_user_is_told():
    text = Crash.of(caught()).text()
    assert str(ROOT) not in text
    try:
        logging.getLogger().setLevel(SECRET)
    except ValueError as error:
        frames = Crash.of(error).frames
    assert frames[-1].startswith("__init__:")
    assert SECRET not in " ".join(frames)
