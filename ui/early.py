"""The stations that a first look finds while this program is still being loaded.

They stand in the list until the search proper has proved them, or has had the time for it. Who
picks one has picked the station that it turns out to be.
"""

from collections.abc import Callable, Mapping
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.first_look import FirstLook, Sighting
from app.words import tr
from ui.sidebar import Sidebar
from ui.station_list import RowState, StationRow

if TYPE_CHECKING:
    from app.found import Found
    from app.service import Service

KEEP_S = 5.0
KEY = "early"


class Early(QObject):
    """Rows of a first look in the sidebar, until `hand_over` and for some seconds after it."""

    _seen = Signal(object)

    def __init__(self, look: FirstLook, sidebar: Sidebar) -> None:
        super().__init__(sidebar)
        self._look = look
        self._rows: dict[str, tuple[Sighting, StationRow]] = {}
        self._show: Callable[[], None] = lambda: sidebar.set_rows(self.rows({}))
        self._end = float("inf")
        self._seen.connect(self._take)
        self._reading = Thread(target=self._read, daemon=True)
        self._reading.start()

    @property
    def over(self) -> bool:
        """Whether the search proper has had its time."""
        return monotonic() > self._end

    def hand_over(self, show: Callable[[], None]) -> "list[Service]":
        """The search proper begins, and shows what is here from now on: what has been heard."""
        self._show, self._end = show, monotonic() + KEEP_S
        return self._look.services()

    def rows(self, stations: "Mapping[str, Found]") -> list[StationRow]:
        """Those that are none of these stations."""
        here = {(found.name, a) for found in stations.values() for a in found.addresses}
        return [row for seen, row in self._rows.values() if (seen.name, seen.host) not in here]

    def became(self, key: str, stations: "Mapping[str, Found]") -> str:
        """The key of the station that the row of this key turned out to be; empty for none."""
        if key not in self._rows:
            return ""
        seen, _ = self._rows[key]
        same = (f for f in stations.values() if f.name == seen.name and seen.host in f.addresses)
        return next((found.key for found in same), "")

    def end(self) -> None:
        """Look no more."""
        self._look.end()
        self._reading.join()

    def _read(self) -> None:
        for sighting in self._look.sightings():
            self._seen.emit(sighting)

    def _take(self, seen: Sighting) -> None:
        key = f"{KEY} {seen.host} {seen.name}"
        row = StationRow(
            key, seen.name, seen.model, seen.netloc, "", RowState.AT_WORK, tr("Checking…")
        )
        self._rows.setdefault(key, (seen, row))
        self._show()
