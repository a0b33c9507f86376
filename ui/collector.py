"""Garbage is collected in the thread of the window alone.

Python collects cycles in whatever thread comes along. Where that is a worker, windows and timers
among them die in the wrong thread, and Qt crashes.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500


class Collector(QObject):
    """Takes Python's place from now on, by Python's own thresholds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def settle(self) -> None:
        """What is there now stays, and is not looked at again: modules, classes, the window."""
        gc.collect()
        gc.freeze()

    def collect(self) -> None:
        """Collect the oldest generation that is due."""
        due = zip(gc.get_count(), gc.get_threshold(), strict=True)
        oldest = max((at for at, (count, limit) in enumerate(due) if count > limit), default=-1)
        if oldest >= 0:
            gc.collect(oldest)
