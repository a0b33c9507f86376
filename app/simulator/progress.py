"""Work inside a station that takes a while."""

import time


class Progress:
    """How far a piece of work is that takes `seconds` from its start."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._since: float | None = None

    def start(self) -> None:
        """Begin now, or begin anew."""
        self._since = time.monotonic()

    def stop(self) -> None:
        """As if it had never been started."""
        self._since = None

    @property
    def running(self) -> bool:
        """Started and not finished."""
        return self._since is not None and not self.finished

    @property
    def finished(self) -> bool:
        """Started, and the time is over."""
        return self.percent == 100

    @property
    def percent(self) -> int:
        """0 to 100; 0 before the start."""
        if self._since is None:
            return 0
        passed = time.monotonic() - self._since
        return min(100, int(100 * passed / self._seconds)) if self._seconds > 0 else 100
