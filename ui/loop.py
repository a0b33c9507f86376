"""The loop of the window: asyncio on Qt's events, by qasync."""

import asyncio
import heapq
import itertools
from collections.abc import Callable
from contextvars import Context
from math import ceil
from typing import Any

import qasync
from PySide6.QtCore import Qt, QTimer

TURNS = 20
SLICE_S = 0.008  # so long may what is due run at a stretch; then it is Qt's turn


class QtLoop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no types
    """qasync's loop, with asyncio's own queues: one of what is due and one of what is due later.

    qasync's has a timer of Qt's for each, cancelled or not: half the work of a search among many
    stations. And it goes on whenever Qt handles events, at its very end for instance, where it is
    no running loop: what waits for a station or a dialog fails there with errors that nobody made.
    """

    def __init__(self, app: Any) -> None:
        self._turn = QTimer(interval=0)
        self._turn.timeout.connect(self._run_due)
        self._alarm = QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._alarm.timeout.connect(self._ring)
        self._numbers = itertools.count()  # of two that are due at the same time, the first
        super().__init__(app)

    def call_soon(
        self, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        """Call it in its turn, or once the loop runs again."""
        handle = asyncio.Handle(callback, args, self, context)
        self._make_due(handle)
        return handle

    def call_later(
        self,
        delay: float,
        callback: Callable[..., object],
        *args: Any,
        context: Context | None = None,
    ) -> asyncio.TimerHandle:
        """Call it in `delay` seconds, or once the loop runs again."""
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(
        self,
        when: float,
        callback: Callable[..., object],
        *args: Any,
        context: Context | None = None,
    ) -> asyncio.TimerHandle:
        """Call it at a time of `time`, or once the loop runs again."""
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        heapq.heappush(self._scheduled, (when, next(self._numbers), handle))
        if self._scheduled[0][2] is handle:
            self._set_alarm()
        return handle

    def run_forever(self) -> Any:
        """Run, beginning with what has waited."""
        if self._ready:
            self._turn.start()
        self._set_alarm()
        return super().run_forever()

    def close(self) -> None:
        """Close, after what was only waiting for its turn: connections that end, for instance."""
        for _ in range(TURNS):
            if self._ready and not self.is_closed():
                self.run_until_complete(asyncio.sleep(0.001))
        self._turn.stop()
        self._alarm.stop()
        super().close()

    def _make_due(self, handle: asyncio.Handle) -> None:
        self._ready.append(handle)
        if not self._turn.isActive():
            self._turn.start()

    def _run_due(self) -> None:
        """Run what is due now; what becomes due by that has to wait for the next turn."""
        end = self.time() + SLICE_S
        for _ in range(len(self._ready)):
            if not self.is_running() or self.time() > end:
                break
            handle = self._ready.popleft()
            if not handle.cancelled():
                handle._run()
        if not self._ready or not self.is_running():
            self._turn.stop()

    def _set_alarm(self) -> None:
        while self._scheduled and self._scheduled[0][2].cancelled():
            heapq.heappop(self._scheduled)
        if self._scheduled:
            wait = self._scheduled[0][0] - self.time()
            self._alarm.start(max(0, ceil(wait * 1000)))

    def _ring(self) -> None:
        now = self.time()
        while self._scheduled and self._scheduled[0][0] <= now:
            _, _, handle = heapq.heappop(self._scheduled)
            if not handle.cancelled():
                self._make_due(handle)
        self._set_alarm()
