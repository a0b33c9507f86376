"""How far the guided set-up of each station is, kept in the program's own folder: no values."""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from app.storage import JsonFile

FILE = "setup.json"
MOST = 2000


class Mark(StrEnum):
    """What became of one thing of the list."""

    DONE = "done"
    SKIPPED = "skipped"


class Setups:
    """The marks of every station by `identity_key`, and by the name of the step.

    Without a folder they last as long as the program. `problem` says what could not be read.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._file = JsonFile(folder / FILE) if folder is not None else None
        self._all = _understood(self._file.read()) if self._file is not None else {}
        self.problem = self._file.problem if self._file is not None else ""

    def of(self, key: str) -> Mapping[str, Mark]:
        """The marks of one station."""
        return self._all.get(key, {})

    def mark(self, key: str, step: str, mark: Mark | None) -> None:
        """Mark a step, or take its mark away. Raises OSError where that cannot be kept."""
        marks = dict(self._all.pop(key, {}))
        marks.pop(step, None)
        if mark is not None:
            marks[step] = mark
        if marks:
            self._all[key] = marks
        while len(self._all) > MOST:
            del self._all[next(iter(self._all))]
        self._write()

    def forget(self, key: str) -> None:
        """The station is as of the factory, or was never seen. Raises OSError."""
        if self._all.pop(key, None):
            self._write()

    def _write(self) -> None:
        if self._file is not None:
            self._file.write({"stations": self._all})


def _understood(data: Mapping[str, object]) -> dict[str, dict[str, Mark]]:
    """What the file holds; what has another form is left out."""
    stations = data.get("stations")
    marks = {mark.value: mark for mark in Mark}
    found: dict[str, dict[str, Mark]] = {}
    for key, steps in stations.items() if isinstance(stations, dict) else ():
        if isinstance(steps, dict):
            kept = {s: marks[m] for s, m in steps.items() if isinstance(m, str) and m in marks}
            if kept:
                found[key] = kept
    return found
