"""The loop of the window: asyncio on Qt's events, by qasync."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from contextvars import Context
from typing import Any

import qasync
from PySide6.QtCore import QTimer

TURNS = 20
SLICE_S = 0.008  # so long may what is due run at a stretch; then it is Qt's turn


class QtLoop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no types
    """qasync's loop, with asyncio's queue of what is due, and which rests while it does not run.

    qasync's own has a timer of Qt's for each callback, half the work of a search among many
    stations. And it goes on whenever Qt handles events, at its very end for instance, where it is
    no running loop: what waits for a station or a dialog fails there with errors that nobody made.
    """

    def __init__(self, app: Any) -> None:
        self._due: deque[asyncio.Handle] = deque()
        self._turn = QTimer(interval=0)
        self._turn.timeout.connect(self._run_due)
        super().__init__(app)

    def call_soon(
        self, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        """Call it in its turn, or once the loop runs again."""
        handle = asyncio.Handle(callback, args, self, context)
        self._due.append(handle)
        if not self._turn.isActive():
            self._turn.start()
        return handle

    def call_later(
        self,
        delay: float,
        callback: Callable[..., object],
        *args: Any,
        context: Context | None = None,
    ) -> asyncio.Handle:
        """Call it in `delay` seconds, or once the loop runs again."""
        if delay <= 0:
            return self.call_soon(callback, *args, context=context)
        handle: asyncio.Handle = super().call_later(
            delay, self._call, callback, args, context=context
        )
        return handle

    def run_forever(self) -> Any:
        """Run, beginning with what has waited."""
        if self._due:
            self._turn.start()
        return super().run_forever()

    def close(self) -> None:
        """Close, after what was only waiting for its turn: connections that end, for instance."""
        for _ in range(TURNS):
            if self._due and not self.is_closed():
                self.run_until_complete(asyncio.sleep(0.001))
        self._turn.stop()
        self._due.clear()
        super().close()

    def _call(self, callback: Callable[..., object], args: tuple[Any, ...]) -> None:
        if self.is_running():
            callback(*args)
        else:
            self.call_soon(callback, *args)

    def _run_due(self) -> None:
        """Run what is due now; what becomes due by that has to wait for the next turn."""
        end = time.monotonic() + SLICE_S
        for _ in range(len(self._due)):
            if not self.is_running() or time.monotonic() > end:
                break
            handle = self._due.popleft()
            if not handle.cancelled():
                handle._run()
        if not self._due or not self.is_running():
            self._turn.stop()
