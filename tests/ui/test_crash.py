"""Errors of the program itself: said calmly, once, and without anybody's data."""

import asyncio
import logging
import sys
import threading

import pytest
from PySide6.QtCore import QTimer, qCritical, qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QApplication, QWidget

from ui.buttons import Button
from ui.crash import Crash, CrashDialog, install
from ui.labels import PlainLabel
from ui.theme import Scheme, theme

SECRET = "hunter2-in-the-message"
pytestmark = pytest.mark.logs


@pytest.fixture
def window(qtbot):
    theme.apply(QApplication.instance(), Scheme.LIGHT)
    made = QWidget()
    made.resize(1024, 640)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
async def installed(window):
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    messages = qInstallMessageHandler(None)
    install(QApplication.instance(), lambda: window)
    yield window
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    asyncio.get_running_loop().set_exception_handler(None)
    qInstallMessageHandler(messages)


def fail() -> None:
    password = SECRET
    raise ValueError(f"no good: {password}")


def caught() -> ValueError:
    try:
        fail()
    except ValueError as error:
        return error
    raise AssertionError


def dialogs(window) -> list[CrashDialog]:
    return [dialog for dialog in window.findChildren(CrashDialog) if dialog.isVisible()]


def said(dialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(PlainLabel))


def test_the_details_are_class_module_line_and_function():
    text = Crash.of(caught()).text()
    assert text.startswith("ValueError\n")
    assert "tests.ui.test_crash:" in text
    assert text.rstrip().endswith("fail")
    assert SECRET not in text
    assert "/" not in text


async def test_an_error_in_a_slot_opens_a_calm_dialog(installed, until):
    # What PySide does with an error that leaves a slot.
    QTimer.singleShot(0, lambda: sys.excepthook(ValueError, caught(), None))
    await until(lambda: dialogs(installed))
    words = said(dialogs(installed)[0])
    assert "Your edits are still there." in words
    for never in ("ValueError", "Traceback", "test_crash", SECRET):
        assert never not in words


async def test_an_error_in_a_thread_is_shown_too(installed, until):
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    await until(lambda: dialogs(installed))


async def test_an_error_that_nobody_awaited_is_shown_too(installed, until):
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({"message": "never retrieved", "exception": caught()})
    await until(lambda: dialogs(installed))


async def test_a_remark_of_the_loop_is_logged_alone(installed, caplog):
    asyncio.get_running_loop().call_exception_handler({"message": "slow"})
    await asyncio.sleep(0.01)
    assert not dialogs(installed)
    assert "asyncio: slow" in caplog.text


async def test_there_is_never_more_than_one(installed, until):
    for _ in range(30):
        sys.excepthook(ValueError, caught(), None)
    await until(lambda: dialogs(installed) and "more came since" in said(dialogs(installed)[0]))
    assert len(dialogs(installed)) == 1
    assert dialogs(installed)[0].details().count("ValueError") <= 20


async def test_after_it_was_closed_the_next_one_is_shown(installed, until):
    sys.excepthook(ValueError, caught(), None)
    await until(lambda: dialogs(installed))
    dialogs(installed)[0].findChild(Button, "action").click()
    await until(lambda: not dialogs(installed))
    sys.excepthook(KeyError, KeyError("x"), None)
    await until(lambda: dialogs(installed))
    assert "KeyError" in dialogs(installed)[0].details()


async def test_copied_details_hold_versions_and_nobodys_data(installed, until):
    sys.excepthook(ValueError, caught(), None)
    await until(lambda: dialogs(installed))
    dialogs(installed)[0].findChild(Button, "crash.copy").click()
    copied = QApplication.clipboard().text()
    assert "PySide6" in copied
    assert "tests.ui.test_crash" in copied
    assert SECRET not in copied


async def test_the_log_has_the_place_and_not_the_words(installed, until, caplog):
    sys.excepthook(ValueError, caught(), None)
    await until(lambda: dialogs(installed))
    assert "tests.ui.test_crash" in caplog.text
    assert SECRET not in caplog.text


async def test_interrupting_is_no_crash(installed, capfd):
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    await asyncio.sleep(0.01)
    assert not dialogs(installed)
    capfd.readouterr()


async def test_what_qt_complains_of_is_logged(installed, caplog):
    with caplog.at_level(logging.WARNING):
        qWarning("something odd")
        qCritical("something bad")
    assert "Qt: something odd" in caplog.text
    assert [r.levelno for r in caplog.records if "bad" in r.getMessage()] == [logging.ERROR]


async def test_a_dialog_that_cannot_be_shown_is_not_tried_for_ever(installed, monkeypatch, caplog):
    monkeypatch.setattr("ui.crash.CrashDialog", lambda *_: fail())
    sys.excepthook(KeyError, KeyError("x"), None)
    for _ in range(5):
        await asyncio.sleep(0.005)
    assert len([r for r in caplog.records if r.name == "ui.crash"]) == 2


async def test_without_a_window_it_stands_alone(qtbot, until, window):
    dialog = CrashDialog(Crash("ValueError"))
    qtbot.addWidget(dialog)
    dialog.open()
    await until(dialog.isVisible)
    dialog.reject()


async def test_a_support_bundle_is_offered_where_there_is_one(window, until):
    asked = []
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    messages = qInstallMessageHandler(None)
    try:
        install(QApplication.instance(), lambda: window, lambda: asked.append(True))
        QTimer.singleShot(0, fail)
        await until(lambda: dialogs(window))
        dialogs(window)[0].findChild(Button, "crash.support").click()
        await until(lambda: not dialogs(window))
        assert asked == [True]
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
        asyncio.get_running_loop().set_exception_handler(None)
        qInstallMessageHandler(messages)


def test_elsewhere_none_is_offered(window):
    assert CrashDialog(Crash("ValueError"), window).findChild(Button, "crash.support") is None
