"""Who wants to know that something changed."""

from collections.abc import Callable
from typing import ParamSpec

Given = ParamSpec("Given")


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
            hand_over(watcher)


def hand_over(watcher: Callable[Given, None], *given: Given.args, **more: Given.kwargs) -> None:
    """Tell somebody who watches, such as a window: what that raises is no end of our work.

    It goes to the loop's handler, as what no task foresaw; where no loop runs it is raised.
    """
    try:
        watcher(*given, **more)
    except Exception as error:  # noqa: BLE001  whatever a window may raise
        import asyncio  # the preferences, which are watched, are read long before it

        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise error from None
        loop.call_exception_handler({"message": "a watcher failed", "exception": error})
