"""How a widget runs a coroutine: owned, busy, cancellable, never lost.

With qasync a dialog's `exec()` inside a task makes another task lose its wake-up for ever, so a
dialog is opened with `await ask(dialog)`. This module and the start-up alone create tasks.
"""

import asyncio
import sys
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.errors import StationError

SHOW_BUSY_MS = 300

Failed = Callable[[StationError], None]


class Tasks(QObject):
    """The running work of one widget; it is cancelled with the widget.

    `busy` tells of work that takes longer than 300 ms, and of its end.
    """

    busy = Signal(bool)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._running: dict[str, asyncio.Task[None]] = {}
        self._shown = False
        self._delay = QTimer(self, singleShot=True, interval=SHOW_BUSY_MS)
        self._delay.timeout.connect(self._show)
        owner.destroyed.connect(partial(_cancel, self._running))

    def start(
        self, work: Coroutine[Any, Any, None], *, key: str, failed: Failed | None = None
    ) -> None:
        """Run `work`; older work of the same key is cancelled.

        A StationError goes to `failed`; anything else to the crash dialog.
        """
        self.cancel(key)
        task = _begin(work, key, failed)
        self._running[key] = task
        task.add_done_callback(partial(self._ended, key))
        if not self._delay.isActive() and not self._shown:
            self._delay.start()

    def keep(self, work: Coroutine[Any, Any, None], key: str) -> "asyncio.Task[None]":
        """Run a service that goes on until it is cancelled; it is not busy work."""
        return _begin(work, key, None)

    def running(self, key: str) -> bool:
        """Whether work of that key goes on; what has ended does not, though nobody heard of it."""
        task = self._running.get(key)
        return task is not None and not task.done()

    def cancel(self, *keys: str) -> None:
        """Stop the work of these keys, or all of it."""
        for key in keys or tuple(self._running):
            task = self._running.pop(key, None)
            if task is not None:
                task.cancel()

    def _ended(self, key: str, task: asyncio.Task[None]) -> None:
        if self._running.get(key) is task:
            del self._running[key]
        if not self._running and not _gone(self):
            self._delay.stop()
            if self._shown:
                self._shown = False
                self.busy.emit(False)

    def _show(self) -> None:
        if self._running:
            self._shown = True
            self.busy.emit(True)


def _begin(work: Coroutine[Any, Any, None], key: str, failed: Failed | None) -> asyncio.Task[None]:
    task = asyncio.get_running_loop().create_task(_guarded(work, failed), name=key)
    task.add_done_callback(lambda _: work.close())  # it may be cancelled before it begins
    return task


async def _guarded(work: Coroutine[Any, Any, None], failed: Failed | None) -> None:
    try:
        try:
            await work
        except StationError as error:
            if failed is None:
                raise
            failed(error)
    except Exception as error:  # noqa: BLE001  the crash dialog is for exactly these
        sys.excepthook(type(error), error, error.__traceback__)


def _cancel(running: dict[str, asyncio.Task[None]], *_: object) -> None:
    for task in tuple(running.values()):
        task.cancel()
    running.clear()


def _gone(thing: QObject) -> bool:
    from shiboken6 import isValid

    return not isValid(thing)


async def ask(dialog: QDialog) -> bool:
    """Open a dialog, wait for its end, and tell whether it was accepted.

    A dialog that goes with its window was not.
    """
    ended: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    def end(accepted: bool) -> None:
        if not ended.done():
            ended.set_result(accepted)

    dialog.finished.connect(lambda result: end(result == QDialog.DialogCode.Accepted))
    dialog.destroyed.connect(lambda: end(False))
    dialog.open()
    try:
        return await ended
    finally:
        if not _gone(dialog):
            dialog.close()
