"""Says where the window was held up: `--stalls`.

A timer beats in the thread of the window. A watcher beside it looks at what that thread is doing
when the beat is late; where Python itself is held meanwhile, by a long call into Qt for instance,
the duration alone is known.
"""

import logging
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from traceback import walk_stack
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer

log = logging.getLogger(__name__)

BEAT_MS = 10
LIMIT_MS = 50
DEEPEST = 12


class Stalls(QObject):
    """Logs every time in which the loop of this thread was held for more than 50 ms, and by what.

    `longest` is the longest so far, in ms. `clock` tells seconds.
    """

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self.longest = 0.0
        self._clock = clock
        self._watched = threading.get_ident()
        self._beaten = clock()
        self._end = threading.Event()
        self._watcher = threading.Thread(target=self._watch, name="stalls", daemon=True)
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to watch."""
        self._beaten = self._clock()
        self._timer.start()
        self._watcher.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._end.set()
        self._watcher.join()

    def _beat(self) -> None:
        now = self._clock()
        held = (now - self._beaten) * 1000 - BEAT_MS
        self._beaten = now
        self.longest = max(self.longest, held)
        if held > LIMIT_MS:
            log.warning("the window was held up for %.0f ms", held)

    def _watch(self) -> None:
        told = 0.0
        while not self._end.wait(BEAT_MS / 1000):
            beaten = self._beaten
            late = (self._clock() - beaten) * 1000 - BEAT_MS
            if late > LIMIT_MS and beaten != told:
                told = beaten
                frame = sys._current_frames().get(self._watched)
                log.warning("the window is held up by %s", _places(frame))


def _places(frame: FrameType | None) -> str:
    """Where a thread is, the innermost place first."""
    stack = list(walk_stack(frame)) if frame is not None else []
    return " < ".join(
        f"{at.f_code.co_name} ({Path(at.f_code.co_filename).name}:{line})"
        for at, line in stack[:DEEPEST]
    )
