"""What a restart and a factory reset have in common: a station that is sent away and waited for."""

from collections.abc import Callable, Coroutine, Iterable
from functools import cached_property
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.jobs.find_again import PACE
from app.jobs.find_again import Phase as Wait
from app.origin import Origin
from app.session import Session
from ui.idle import why_busy
from ui.tasks import Tasks
from ui.waiting import WaitingPage

Sending = TypeVar("Sending")
Work = Callable[[], Coroutine[Any, Any, None]]


class Away(QObject, Generic[Sending]):
    """Sends one station away. `told` when something is to be drawn anew; `outcome` says in kind,
    bold words and the rest how it ended.

    `places` tells where it may be now; `Sending` are the job's own phases before it waits.
    """

    told = Signal()
    outcome = Signal(str, object, object)  # as texts they would be cleaned again

    def __init__(self, session: Session, window: QWidget, key: str) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._tasks = Tasks(window)
        self._key = key
        self._stopped = False
        self._phase: Sending | Wait | None = None
        self._since: dict[Sending | Wait, int] = {}
        self.pace = PACE
        self.places: Callable[[], Iterable[Origin]] = lambda: ()

    @cached_property
    def page(self) -> WaitingPage:
        """What is on the screen meanwhile."""
        page = WaitingPage(self._key)
        page.stop.connect(self.stop)
        page.tick.connect(self._draw)
        return page

    def start(self) -> None:
        """Ask, then do it; nothing where something else is going on with the station."""
        if not why_busy(self._session) and not self._tasks.running(self._key):
            self._tasks.start(self._ask_first(), key=self._key)

    def stop(self) -> None:
        """Stop watching; what was sent is sent."""
        task = self._session.running.get(self._key)
        if task is not None and self._phase is not None:
            self._stopped = True
            task.cancel()

    def _begin(self) -> Callable[[], Iterable[Origin]]:
        """Begin to wait; what is returned tells the places that are new since now: only those say
        that it went elsewhere."""
        self._stopped = False
        self._since.clear()
        before = set(self.places())
        return lambda: (place for place in self.places() if place not in before)

    async def _ask_first(self) -> None:
        """The job begins with the answer: while one is asked, nothing goes on with the station."""
        work = await self._agreed()
        if work is not None:
            self._session.start(self._key, work)

    async def _agreed(self) -> Work | None:
        """Ask; what is to be done, or None."""
        raise NotImplementedError

    def _draw(self) -> None:
        """Show how far it is."""
        raise NotImplementedError
