"""The files that a station gives away over plain GET: they stand in no operation (row 24)."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from app.simulator.station import PROFILE, SimulatedStation


@dataclass(frozen=True)
class Download:
    """A file's content or, where it may be large, where it lies; whether it asks for a token."""

    content: bytes | Path
    content_type: str
    needs_token: bool


def find(station: SimulatedStation, path: str) -> Download | None:
    """The file at a path, or None."""
    name = unquote(path).removeprefix("/")
    if name == station.quick_join:
        content = b"MZ" + f"Quick Join of {station.name}".encode()
        return Download(content, "application/octet-stream", needs_token=False)
    if name == PROFILE:
        return Download(station.profile_file(), "application/json", needs_token=True)
    log = station.logs.view()["filePath"]
    if log and f"/{name}" == log:
        return Download(station.log_archive(), "application/zip", needs_token=True)
    if station.dialect.wallpaper_pictures and name.startswith("wallpaper/"):
        file = station.wallpapers.path(name.removeprefix("wallpaper/"))
        if file is not None:
            kind = "image/png" if file.suffix.lower() == ".png" else "image/jpeg"
            return Download(file.read_bytes(), kind, needs_token=False)
    return None
