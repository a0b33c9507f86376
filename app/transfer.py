"""How fast a transfer is, and how long it will take still."""

import time
from collections import deque
from collections.abc import Callable

WINDOW_S = 5.0
LEAST_S = 1.0


class Speed:
    """Bytes by time over the last five seconds; nothing is said in the first one."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._seen: deque[tuple[float, int]] = deque()

    def note(self, done: int) -> None:
        """So many bytes are behind us now."""
        now = self._clock()
        self._seen.append((now, done))
        while len(self._seen) > 2 and now - self._seen[1][0] >= WINDOW_S:
            self._seen.popleft()

    @property
    def rate(self) -> float | None:
        """Bytes a second, where that can be told."""
        if len(self._seen) < 2:
            return None
        (began, first), (_, last) = self._seen[0], self._seen[-1]
        seconds = self._clock() - began
        return (last - first) / seconds if seconds >= LEAST_S else None

    def left(self, size: int) -> float | None:
        """Seconds until `size` bytes are behind us, where that can be told."""
        rate = self.rate
        return (size - self._seen[-1][1]) / rate if rate else None
