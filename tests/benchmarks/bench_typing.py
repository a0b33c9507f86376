"""Typing and switching sections while 200 stations in the list change, until it is painted."""

import asyncio
import itertools
import os
import statistics
from dataclasses import replace
from functools import partial
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from app.settings import Section, Tab
from tests.benchmarks import window
from tests.benchmarks.frame import Row, answer, environment, python
from tests.benchmarks.host import Host, host
from tests.benchmarks.window import running_clock

OTHERS = 200
CHANGED = 20
NEWS_S = 0.25
KEYS = 120
WORD = 12  # letters; then they are taken back
MEDIAN_MS, WORST_MS = 8, 50


def measure() -> list[Row]:
    with environment() as environ:
        told = answer(python("tests.benchmarks.bench_typing"), environ)
    rows = []
    for what in ("typing", "switching sections"):
        rows += [
            Row(f"{what}: median", statistics.median(told[what]), None, MEDIAN_MS, "ms"),
            Row(f"{what}: worst", max(told[what]), None, WORST_MS, "ms"),
        ]
    return [*rows, Row("meanwhile: longest stall", told["stall"], None, WORST_MS, "ms")]


class Painted(QObject):
    """Waits until a widget has been painted and the loop is free again."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, lambda: self.done.done() or self.done.set_result(None))
        return False


async def use(station: Host, room) -> dict[str, object]:
    await room.until(lambda: room.listed, "the station")
    rows = room.place.discovery.stations
    key = next(k for k, f in rows.items() if f.origin.host == urlsplit(station.urls[0]).hostname)
    room.main.sidebar.list.set_current(key)
    await asyncio.sleep(0.3)
    room.write("login.account", "admin")
    room.write("login.password", "station1")
    room.click("login.submit")
    view = room.place.current
    await room.until(lambda: "Read at" in view.bar.accessibleDescription(), "the settings")
    for section in Section:  # each is built when it is seen first
        view.go_to(section)
        await asyncio.sleep(0.2)
    changing = asyncio.ensure_future(_change(rows, key, room.place))
    view.go_to(Section.STATION)
    await asyncio.sleep(1)
    async with room.watched() as stalls:
        typed = await _type(room)
        switched = await _switch(view)
    changing.cancel()
    return {"typing": typed, "switching sections": switched, "stall": stalls.longest}


async def _change(rows, like: str, place) -> None:
    """The list as if 200 others were in reach, some of which change whenever it is told."""
    names = [f"other-{n}" for n in range(OTHERS)]
    for moment in itertools.count():
        for at, name in enumerate(names):
            if not moment or (at + moment) % (OTHERS // CHANGED) == 0:
                words = f"Room {at} {moment}"
                rows[name] = replace(rows[like], key=name, name=words)
        place.refresh()
        await asyncio.sleep(NEWS_S)


async def _type(room) -> list[float]:
    line = room.find(QLineEdit, "general.devName")
    line.setFocus()
    line.setText("")
    found, clock = [], running_clock()
    for number in range(KEYS):
        painted = Painted(line)
        key = Qt.Key.Key_Backspace if number // WORD % 2 else Qt.Key.Key_A
        began = clock()
        QTest.keyClick(line, key)
        await painted.done
        found.append((clock() - began) * 1000)
        await asyncio.sleep(0.02)
    return found


async def _switch(view) -> list[float]:
    found, clock = [], running_clock()
    general = [section for section in Section if section.tab is Tab.GENERAL]
    view.sections.setFocus()  # where the hand is that clicks, or presses an arrow
    for section in itertools.islice(itertools.cycle(general), KEYS):
        if view.sections.key() == section.name:
            continue
        painted = Painted(view.stack)
        began = clock()
        view.sections.set_current(section.name)
        await painted.done
        found.append((clock() - began) * 1000)
        await asyncio.sleep(0.02)
    return found


if __name__ == "__main__":
    with host(os.environ, 1) as alone:
        window.run(partial(use, alone))
