"""After a sleep of this computer: what the windows know is as old as that (faults.md E5)."""

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime

from app.discovery import Discovery
from app.jobs.check_again import check_again
from app.local_time import clock
from app.wake import watch_for_wakes
from app.words import say, tr
from ui.station_view import StationView
from ui.tasks import Tasks

UNSEEN = tr("What it did meanwhile was not seen; it is looked after again from now on.")


class Waking:
    """Notices each sleep, from `start` on; then discovery begins anew, and each view."""

    def __init__(self, discovery: Discovery, views: Mapping[str, StationView]) -> None:
        self._discovery = discovery
        self._views = views

    def start(self, tasks: Tasks) -> None:
        """Begin to watch."""
        self._tasks = tasks
        self._watching = tasks.keep(watch_for_wakes(self.wake), "wake")

    async def close(self) -> None:
        """Watch no more."""
        self._watching.cancel()
        await asyncio.wait([self._watching])

    def wake(self, slept: float) -> None:
        """This computer has slept for so many seconds."""
        self._discovery.begin_anew()
        for key, view in self._views.items():
            view.session.slept += slept
            self._tasks.start(self._look_again(view, slept), key=f"wake {key}")

    async def _look_again(self, view: StationView, slept: float) -> None:
        """Without the connections of before. What goes on looks by itself."""
        session = view.session
        await session.station.drop_connections()
        if view not in self._views.values():
            return
        if session.running:
            view.administration.tell_of_sleep(slept, UNSEEN)
        elif session.station.signed_in:
            view.reload_by(lambda: _check(view, slept))


async def _check(view: StationView, slept: float) -> None:
    """See who answers, read everything, and say so. Raises StationError."""
    await check_again(view.session)
    at = clock(datetime.now(UTC))
    view.administration.tell_of_sleep(slept, say("Checked again at {}.", at))
