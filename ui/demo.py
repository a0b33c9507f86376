"""Simulated stations for the demo: a process of their own, on 127.0.0.1 alone."""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

STOP_MS = 2000


@dataclass(frozen=True, slots=True)
class DemoStation:
    """One simulated station, and what to sign in with."""

    name: str
    urls: tuple[str, ...]
    account: str
    password: str


class Demo(QObject):
    """`ready` once all stations answer; `failed` with words where the process ended early.

    The process ends with the window: it watches its standard input.
    """

    ready = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stations: list[DemoStation] = []
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._ended)

    @property
    def running(self) -> bool:
        """Whether the process is there."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def start(self, count: int, more: Sequence[str] = ()) -> None:
        """Start `count` stations."""
        self._process.setWorkingDirectory(str(Path(__file__).resolve().parent.parent))
        arguments = ["-m", "app.simulator", "--count", str(count), *more]
        self._process.start(sys.executable, arguments)

    def stop(self) -> None:
        """End the process and wait for it."""
        self._process.finished.disconnect(self._ended)
        self._process.errorOccurred.disconnect(self._ended)
        self._process.closeWriteChannel()
        if self.running and not self._process.waitForFinished(STOP_MS):
            self._process.kill()
            self._process.waitForFinished(STOP_MS)

    def _read(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            if line.startswith(b"{"):
                self.stations = [_station(entry) for entry in json.loads(line)["stations"]]
                self.ready.emit()

    def _ended(self, *_: object) -> None:
        if not self.running:
            words = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
            self.failed.emit(words.strip()[-200:] or self._process.errorString())


def _station(entry: dict[str, str]) -> DemoStation:
    urls = tuple(url for url in (entry["https"], entry["http"]) if url)
    return DemoStation(entry["name"], urls, entry["account"], entry["password"])
