"""Garbage is collected in the thread of the window alone.

Python collects cycles in whatever thread comes along. Where that is a worker, windows and timers
among them die in the wrong thread, and Qt crashes.
"""

import gc

from PySide6.QtCore import QObject, QTimer

# Often, for what is new must be gone through at a stretch: 30 ms after half a second of a search.
EVERY_MS = 100
CALM_MS = 500  # where little is new, for each look wakes the processor
LIMITS = (700, 3, 100)  # new objects, and collections of the generation before, until one is due


class Collector(QObject):
    """Takes Python's place from now on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def settle(self) -> None:
        """What is there now stays, and is not looked at again: modules, classes, the window.

        There is next to no garbage among it, for which 100 ms would be too much to pay.
        """
        gc.freeze()

    def collect(self) -> None:
        """Collect the oldest generation that is due."""
        due = zip(gc.get_count(), LIMITS, strict=True)
        oldest = max((at for at, (count, limit) in enumerate(due) if count > limit), default=-1)
        pause = EVERY_MS if oldest >= 0 else CALM_MS
        if self._timer.interval() != pause:
            self._timer.setInterval(pause)
        if oldest >= 0:
            gc.collect(oldest)
