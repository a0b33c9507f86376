"""Firmware updates whose outcome nobody has seen yet, on disk: a crash loses none of them.

Each station has a file of its own, named by a digest of its identity key, so that two windows do
not write into one. An update stands here from right before its order until its result was shown.
It is read to go on watching; nothing is ever ordered from here.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.jobs.watch_update import Update
from app.storage import JsonFile
from app.update_report import Mark

PREFIX = "update-"
TEXTS = {field.name for field in fields(Update)} - {"ordered", "size"}
OPTIONAL = {"before", "expected"}


@dataclass(frozen=True, slots=True)
class Kept:
    """One update: the station's identity key, what was ordered, and when what began."""

    key: str
    update: Update
    marks: tuple[Mark, ...] = ()


class Updates:
    """The updates of this computer; without a folder they last as long as the program."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        self._here: dict[str, Kept] = {}

    def keep(self, kept: Kept) -> None:
        """Remember an update. Raises OSError where that cannot be done: then it is not ordered."""
        if self.folder is not None:
            self._file(kept.key).write(_to_json(kept))
        self._here[kept.key] = kept

    def of(self, key: str) -> Kept | None:
        """The update of a station whose outcome was not seen."""
        if key in self._here or self.folder is None:
            return self._here.get(key)
        found = _from_json(self._file(key).read())
        return found if found is not None and found.key == key else None

    def forget(self, key: str) -> None:
        """Its result was shown. Raises OSError."""
        self._here.pop(key, None)
        if self.folder is not None:
            self._file(key).remove()

    def all(self) -> list[Kept]:
        """Every update whose outcome was not seen, the latest first."""
        kept = dict(self._here)
        files = sorted(self.folder.glob(f"{PREFIX}*.json")) if self.folder is not None else []
        for path in files:
            found = _from_json(JsonFile(path).read())
            if found is not None and self._file(found.key).path == path:
                kept.setdefault(found.key, found)
        oldest = datetime.min.replace(tzinfo=UTC)
        return sorted(kept.values(), key=lambda each: each.update.ordered or oldest, reverse=True)

    def _file(self, key: str) -> JsonFile:
        assert self.folder is not None
        digest = hashlib.sha256(key.encode(errors="surrogatepass")).hexdigest()
        return JsonFile(self.folder / f"{PREFIX}{digest[:32]}.json")


def _to_json(kept: Kept) -> dict[str, Any]:
    ordered = kept.update.ordered
    update = {**asdict(kept.update), "ordered": ordered.isoformat() if ordered else None}
    marks = [[mark.name, mark.at.isoformat()] for mark in kept.marks]
    return {"key": kept.key, "update": update, "marks": marks}


def _from_json(data: Mapping[str, Any]) -> Kept | None:
    """What a file holds; None where it has another form."""
    key, told, marks = data.get("key"), data.get("update"), data.get("marks")
    if not isinstance(key, str) or not isinstance(told, dict) or not isinstance(marks, list):
        return None
    ordered, size = _time(told.get("ordered")), told.get("size")
    texts = {name: told.get(name) for name in TEXTS}
    fit = all(isinstance(v, str) or (v is None and n in OPTIONAL) for n, v in texts.items())
    if not fit or ordered is None or type(size) is not int:
        return None
    update = replace(Update(**texts), ordered=ordered, size=size)  # type: ignore[arg-type]
    return Kept(key, update, tuple(mark for each in marks if (mark := _mark(each))))


def _mark(entry: object) -> Mark | None:
    if not isinstance(entry, list) or len(entry) != 2 or not isinstance(entry[0], str):
        return None
    at = _time(entry[1])
    return Mark(entry[0], at) if at is not None else None


def _time(text: object) -> datetime | None:
    try:
        found = datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return found if found is not None and found.tzinfo is not None else None
