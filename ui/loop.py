"""The loop of the window: asyncio on Qt's events, by qasync."""

import asyncio
import heapq
import itertools
from collections.abc import Callable
from contextvars import Context
from math import ceil
from typing import TYPE_CHECKING, Any

import qasync
from PySide6.QtCore import QSocketNotifier, Qt, QTimer

if TYPE_CHECKING:
    from _typeshed import FileDescriptorLike

Kind = QSocketNotifier.Type
TURNS = 20
SLICE_S = 0.008  # so long may what is due run at a stretch; then it is Qt's turn


class _Wait:
    """For a file descriptor to be readable, or writable.

    It is kept when nobody waits any more: the next socket soon has the same number.
    """

    def __init__(self, fd: int, kind: Kind, call_soon: Callable[..., object]) -> None:
        self._call_soon = call_soon
        self._handle: asyncio.Handle | None = None
        self._notifier = QSocketNotifier(fd, kind)
        self._notifier.setEnabled(False)
        self._notifier.activated.connect(self._ready)

    def begin(self, handle: asyncio.Handle) -> None:
        """Run this each time, and nothing else any more."""
        self.end()
        self._handle = handle
        self._notifier.setEnabled(True)

    def end(self) -> bool:
        """Wait no more; returns whether somebody did."""
        handle, self._handle = self._handle, None
        if handle is None:
            return False
        handle.cancel()
        self._notifier.setEnabled(False)
        return True

    def _ready(self) -> None:
        self._notifier.setEnabled(False)  # until it was looked at
        if self._handle is not None:
            self._call_soon(self._run, self._handle)

    def _run(self, handle: asyncio.Handle) -> None:
        if handle is not self._handle:
            return
        try:
            handle._run()
        finally:
            if handle is self._handle:
                self._notifier.setEnabled(True)


class QtLoop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no types
    """qasync's loop, with asyncio's own queues: one of what is due and one of what is due later.

    qasync's has a timer of Qt's for each, cancelled or not: half the work of a search among many
    stations; and a new notifier of Qt's for each wait for a socket: a tenth of it. And it goes on
    whenever Qt handles events, at its very end for instance, where it is no running loop: what
    waits for a station or a dialog fails there with errors that nobody made.
    """

    def __init__(self, app: Any) -> None:
        self._turn = QTimer(interval=0)
        self._turn.timeout.connect(self._run_due)
        self._alarm = QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._alarm.timeout.connect(self._ring)
        self._numbers = itertools.count()  # of two that are due at the same time, the first
        self._waits: dict[tuple[int, Kind], _Wait] = {}
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
        self._waits.clear()

    def _add_reader(
        self, fd: "FileDescriptorLike", callback: Callable[..., object], *args: Any
    ) -> asyncio.Handle:
        return self._wait_for(fd, Kind.Read, asyncio.Handle(callback, args, self))

    def _remove_reader(self, fd: "FileDescriptorLike") -> bool:
        return self._wait_no_more(fd, Kind.Read)

    def _add_writer(
        self, fd: "FileDescriptorLike", callback: Callable[..., object], *args: Any
    ) -> asyncio.Handle:
        return self._wait_for(fd, Kind.Write, asyncio.Handle(callback, args, self))

    def _remove_writer(self, fd: "FileDescriptorLike") -> bool:
        return self._wait_no_more(fd, Kind.Write)

    def _wait_for(
        self, fd: "FileDescriptorLike", kind: Kind, handle: asyncio.Handle
    ) -> asyncio.Handle:
        self._check_closed()
        number = _number(fd)
        if (wait := self._waits.get((number, kind))) is None:
            wait = self._waits[number, kind] = _Wait(number, kind, self.call_soon)
        wait.begin(handle)
        return handle

    def _wait_no_more(self, fd: "FileDescriptorLike", kind: Kind) -> bool:
        wait = self._waits.get((_number(fd), kind))
        return wait is not None and wait.end()

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


def _number(fd: "FileDescriptorLike") -> int:
    number = fd if isinstance(fd, int) else fd.fileno()
    if number < 0:
        raise ValueError(fd)
    return number
