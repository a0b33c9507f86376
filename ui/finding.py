"""Who is in reach: the search for stations, and what the window says of it.

It is there before the windows of a station are imported: those who look for one see it sooner.
"""

import asyncio
import contextlib
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.discovery import Discovery
from app.words import counted, tr
from ui.labels import joined, named, say
from ui.listed import Listed
from ui.station_list import RowState, StationRow
from ui.tasks import Tasks
from ui.trust import Trust

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.station_view import StationView

TICK_MS, CALM_MS = 1000, 10_000
SOON_MS = 100
FIRST_S = 0.6
STEP_S = 10


class Finding(QObject):
    """Keeps the list in step with discovery and sessions. `views` are those of the stations that
    somebody works on, by key."""

    def __init__(
        self, window: "MainWindow", interfaces: tuple[str, ...] | None, home: Path
    ) -> None:
        super().__init__(window)
        self._window = window
        self.trust = Trust(home, window.sidebar.show_notice)
        window.sidebar.show_notice(self.trust.problem)
        self.discovery = Discovery(interfaces=interfaces, secured=self.trust.secured)
        self._early = window.early
        self.views: dict[str, StationView] = {}
        self.listed = Listed(self.discovery, self.trust, self.views)
        self._rows: list[StationRow] | None = None
        self._tasks = Tasks(window)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.refresh)
        self._unwatch = self.discovery.changed.add(self.refresh)

    def start(self) -> None:
        """Begin to look for stations."""
        self._tick.start()
        if self._early is not None:
            self.discovery.begin_with(self._early.hand_over(self.refresh))
        self.refresh()
        self._looking = self._tasks.keep(self.discovery.run(), "discovery")

    async def close(self) -> None:
        """Look for them no more."""
        self.refresh()  # what a station told up to now is kept
        self._tick.stop()
        self._soon.stop()
        self._unwatch()
        self._end_early()
        self._looking.cancel()
        await asyncio.wait([self._looking])
        self._tasks.cancel()

    async def first_answers(self) -> None:
        """Wait until there is a station, or for a moment."""
        there = asyncio.Event()
        unwatch = self.discovery.changed.add(
            lambda: there.set() if self.discovery.stations else None
        )
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(FIRST_S):
                await there.wait()
        unwatch()

    @property
    def current(self) -> "StationView | None":
        """The view of the station on the screen."""
        widget = self._window.stack.currentWidget()
        return next((view for view in self.views.values() if view is widget), None)

    def refresh_soon(self) -> None:
        """The same in a moment, once for all that happens until then: who types does not wait for
        the list."""
        if not self._soon.isActive():
            self._soon.start()

    def refresh(self) -> None:
        """Draw the list, the words below it, and what was tried."""
        window = self._window
        early, listed = self._early_rows(), self.listed.rows()
        rows = [*early, *listed]
        if rows != self._rows:  # many are looked at, and few change
            self._rows = rows
            window.sidebar.set_rows(rows)
        tried = self.discovery.tried
        window.sidebar.set_hidden(tried.hidden)
        names = joined((adapter.name for adapter in tried.adapters if adapter.used), ", ")
        if tried.problem:
            window.sidebar.set_listening(tried.problem, "warn")
            window.welcome.show_problem(tried.problem)
        else:
            on = say("Listening on {}", names)
            window.sidebar.set_listening(on if names else tr("Searching…"))
            self._say_welcome(len(listed), bool(early))
        self._show_tried()
        self._keep_pace(rows)
        view = self.current
        window.top.set_search(view is not None and bool(view.session.drafts))

    def _keep_pace(self, rows: list[StationRow]) -> None:
        """Look again every second only where seconds are counted."""
        counts = self._seconds < STEP_S or any(row.state is RowState.LEFT for row in rows)
        pace = TICK_MS if counts or self._early or self.views else CALM_MS
        if pace != self._tick.interval():
            self._tick.setInterval(pace)

    @property
    def _seconds(self) -> int:
        """Since when these questions are asked."""
        return int((datetime.now(UTC) - self.discovery.tried.since).total_seconds())

    def _early_rows(self) -> list[StationRow]:
        """What a first look saw and the search proper did not find yet."""
        if self._early is None:
            return []
        if self._early.over:
            self._end_early()
            return []
        stations, picked = self.discovery.stations, self._window.sidebar.list
        if now := self._early.became(picked.key(), stations):
            picked.set_current(now)
        return self._early.rows(stations)

    def _end_early(self) -> None:
        if self._early is not None:
            self._early.end()
            self._early = self._window.early = None

    def _say_welcome(self, found: int, checking: bool) -> None:
        welcome, demo = self._window.welcome, self._window.demo
        if demo.problem:
            welcome.set_message("warn", tr("The simulated stations did not start"), demo.problem)
        elif found:
            welcome.show_some(found)
        elif demo.running:
            welcome.show_starting()
        elif not checking:  # until then it is being looked for
            welcome.show_none()

    def _show_tried(self) -> None:
        tried = self.discovery.tried
        stations = len(self.discovery.stations)
        others = [answer for answer in tried.answers if not answer.station]
        seconds = self._seconds
        seconds -= seconds % STEP_S if seconds > STEP_S else 0  # new words are a new layout
        if not others:
            summary = tr("Nobody else answered.")
        elif stations:
            summary = counted(
                len(others),
                "1 other device answered, and is no station.",
                "{} other devices answered, and are no stations.",
            )
        else:
            summary = counted(
                len(others),
                "1 device answered, and is no station.",
                "{} devices answered, none of them a station.",
            )
        types = ", ".join(name.removesuffix("._tcp.local.") for name in tried.types)
        self._window.welcome.set_tried(
            [(a.name, str(a.address), a.left_out or tr("listening")) for a in tried.adapters],
            summary,
            say("Asked for {}, for {} s.", types, seconds),
            [say("{}: {}", named(answer.name), answer.verdict) for answer in others[:8]],
        )
