"""Who wants to know that something changed."""

from collections.abc import Callable


class Watchers:
    """Callables that are told of a change; each is called once for each `tell`."""

    def __init__(self) -> None:
        self._all: list[Callable[[], None]] = []

    def add(self, watcher: Callable[[], None]) -> Callable[[], None]:
        """Add one; what is returned takes it away again."""
        self._all.append(watcher)
        return lambda: self._all.remove(watcher) if watcher in self._all else None

    def tell(self) -> None:
        """Call every watcher."""
        for watcher in tuple(self._all):
            watcher()
