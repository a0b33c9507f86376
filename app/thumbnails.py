"""Pictures that this computer has sent, kept on disk: by station, slot and name, bounded in size.

Most stations never give a picture back (unknowns.md 12), so what was sent is what can be shown.
Names of stations and of pictures come from outside and never become names of files.
"""

import hashlib
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.session import Session
from app.storage import write_whole

MOST_BYTES = 64 * 1024 * 1024
LARGEST = 16 * 1024 * 1024
FOLDER = "pictures"
ENDING = ".picture"


@dataclass(frozen=True, slots=True)
class Kept:
    """A picture as it was sent, and when."""

    content: bytes
    at: datetime


def station_key(session: Session) -> str:
    """What a station's pictures are kept under: its certificate, else its MAC, else its address."""
    station = session.station
    macs = ",".join(sorted(session.macs))
    return station.pin or macs or f"{station.origin.netloc} {session.name}"


class PictureStore:
    """The folder of kept pictures; every call reads or writes files, so make it in a thread.

    What cannot be read or written is as if it were not there: a picture less, never an error.
    """

    def __init__(self, folder: Path, most: int = MOST_BYTES) -> None:
        self._folder = folder
        self._most = most

    def get(self, station: str, slot: int, name: str) -> Kept | None:
        """The picture that was sent to this slot under this name, and no other."""
        path = self._path(station, slot, name)
        try:
            with path.open("rb") as file:
                facts = os.fstat(file.fileno())
                if facts.st_size > LARGEST:
                    return None
                content = file.read(LARGEST)
        except OSError:
            return None
        return Kept(content, datetime.fromtimestamp(facts.st_mtime, UTC))

    def put(self, station: str, slot: int, name: str, content: bytes) -> bool:
        """Keep a picture; the oldest ones of all stations go where there is no room."""
        if len(content) > min(LARGEST, self._most):
            return False
        self.forget(station, slot)
        try:
            write_whole(self._path(station, slot, name), content)
            self._make_room()
        except OSError:
            return False
        return True

    def forget(self, station: str, slot: int) -> None:
        """Forget what was sent to a slot, under whatever name."""
        for path in self._folder.glob(f"{_digest(station)}-{slot}-*{ENDING}"):
            _remove(path)

    def _path(self, station: str, slot: int, name: str) -> Path:
        return self._folder / f"{_digest(station)}-{slot}-{_digest(name)}{ENDING}"

    def _make_room(self) -> None:
        found = [(path, path.stat()) for path in self._folder.glob(f"*{ENDING}")]
        found.sort(key=lambda each: each[1].st_mtime_ns)
        total = sum(facts.st_size for _, facts in found)
        for path, facts in found:
            if total <= self._most:
                return
            _remove(path)
            total -= facts.st_size


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # somebody else holds it, as Windows allows; it goes another time


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
