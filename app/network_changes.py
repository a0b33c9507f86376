"""Changes of the network whose end nobody has seen yet, on disk: old and new values, no secrets.

Each station has a file of its own, named by a digest of its identity key. A change stands here
from right before it is sent until it is known where the station is. Nothing is sent from here.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.storage import JsonFile

PREFIX = "network-"
CAP = 300
MOST_LINES = 40


@dataclass(frozen=True, slots=True)
class NetworkChange:
    """One change: the station's identity key and name, when it was sent, what to write down.

    `note` holds old and new values as lines; all texts come from outside.
    """

    key: str
    name: str
    when: datetime
    note: tuple[str, ...]


class NetworkChanges:
    """The changes of this computer; without a folder they last as long as the program."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._here: dict[str, NetworkChange] = {}

    def keep(self, change: NetworkChange) -> None:
        """Remember a change. Raises OSError where it cannot be written."""
        self._here[change.key] = change
        if self._folder is not None:
            self._file(change.key).write(_to_json(change))

    def forget(self, key: str) -> None:
        """It is known where the station is. Raises OSError."""
        self._here.pop(key, None)
        if self._folder is not None:
            self._file(key).remove()

    def all(self) -> list[NetworkChange]:
        """Every change whose end nobody has seen, the latest first."""
        kept = dict(self._here)
        files = sorted(self._folder.glob(f"{PREFIX}*.json")) if self._folder is not None else []
        for path in files:
            found = _from_json(JsonFile(path).read())
            if found is not None and self._file(found.key).path == path:
                kept.setdefault(found.key, found)
        return sorted(kept.values(), key=lambda change: change.when, reverse=True)

    def _file(self, key: str) -> JsonFile:
        assert self._folder is not None
        digest = hashlib.sha256(key.encode(errors="surrogatepass")).hexdigest()
        return JsonFile(self._folder / f"{PREFIX}{digest[:32]}.json")


def _to_json(change: NetworkChange) -> dict[str, Any]:
    return {
        "key": change.key,
        "name": change.name,
        "when": change.when.isoformat(),
        "note": list(change.note),
    }


def _from_json(data: Mapping[str, Any]) -> NetworkChange | None:
    """What a file holds; None where it has another form."""
    key, name, when, note = (data.get(each) for each in ("key", "name", "when", "note"))
    if not isinstance(key, str) or not isinstance(name, str) or not isinstance(when, str):
        return None
    if not isinstance(note, list) or not all(isinstance(line, str) for line in note):
        return None
    try:
        moment = datetime.fromisoformat(when).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    lines = tuple(line[:CAP] for line in note[:MOST_LINES])
    return NetworkChange(key, name[:CAP], moment, lines)
