"""Simulated stations for the demo: a process of their own, on 127.0.0.1 alone."""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from app.words import say

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

    `problem` has those words until the next start.
    The process ends with the window: it watches its standard input. `options` are further ones of
    the simulator's command.
    """

    program = ("-m", "app.simulator")

    ready = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stations: list[DemoStation] = []
        self.options: Sequence[str] = ()
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._not_started)
        self._wanted = False
        self.problem = ""

    @property
    def running(self) -> bool:
        """Whether the process is there."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def start(self, count: int, more: Sequence[str] = ()) -> None:
        """Start `count` stations."""
        self._wanted, self.problem = True, ""
        self._process.setWorkingDirectory(str(Path(__file__).resolve().parent.parent))
        arguments = [*self.program, "--count", str(count), *self.options, *more]
        self._process.start(sys.executable, arguments)

    def stop(self) -> None:
        """End the process and wait for it."""
        self._wanted = False
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

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._fail(self._process.errorString())

    def _ended(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._wanted:
            said = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
            crashed = status is QProcess.ExitStatus.CrashExit
            why = self._process.errorString() if crashed else said.strip()[-200:]
            self._fail(why or say("exit code {}", code))

    def _fail(self, words: str) -> None:
        self.problem = words
        self.failed.emit(words)


def _station(entry: dict[str, str]) -> DemoStation:
    urls = tuple(url for url in (entry["https"], entry["http"]) if url)
    return DemoStation(entry["name"], urls, entry["account"], entry["password"])
