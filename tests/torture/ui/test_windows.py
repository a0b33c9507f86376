"""A station opened, worked on and closed, again and again: no widget, task or socket is left."""

import asyncio
import gc
import tracemalloc

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.origin import candidates
from app.session import Session
from app.settings import Section
from app.station import Station
from tests.app.searching import open_files
from tests.long import runs
from tests.ui.conftest import SHORT
from tests.ui.hands import Desk, edit
from ui.station_view import StationView

TIMES = runs(5, 60)
WARM = 2
#: Python objects after the first ones: what is kept for next time, and what each may add.
CACHES, EACH = 192 * 1024, 2 * 1024


async def one(room, until, section: Section) -> None:
    """Open it, sign in, edit, look at a section, close it."""
    station = Station(candidates(room.http_url)[0], deadlines=SHORT)
    session = Session(station, await station.model())
    view = StationView(session, "mDNS")
    view.resize(1150, 850)
    view.show()
    desk = Desk(view)
    desk.sign_in()
    await until(lambda: "Read at" in desk.bar)
    await edit(desk)
    view.go_to(section)
    await asyncio.sleep(0.01)
    view.close_session()
    await session.close()
    view.close()
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    await until(lambda: not shiboken6.isValid(view))
    await until(lambda: len(asyncio.all_tasks()) <= 1)


def held() -> tuple[int, int, int]:
    """Widgets, open files, bytes of Python objects."""
    gc.collect()
    return len(QApplication.allWidgets()), open_files(), tracemalloc.get_traced_memory()[0]


@pytest.mark.no_qt_log  # pytest-qt would keep every message of Qt's
async def test_nothing_of_them_is_left(room, until):
    tracemalloc.start()
    try:
        seen = []
        for number in range(TIMES):
            await one(room, until, list(Section)[number % len(Section)])
            room.requests.clear()  # the simulated station remembers them
            seen.append(held())
    finally:
        tracemalloc.stop()
    (widgets, files, python), last = seen[WARM - 1], seen[-1]
    assert last[0] <= widgets, seen[::4]
    assert last[1] <= files + 2, seen[::4]  # the station closes its ends in its own time
    assert last[2] - python <= CACHES + EACH * TIMES, seen[::4]
