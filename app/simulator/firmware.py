"""The firmware of a station: its version, an uploaded or downloaded image, the installation."""

import zipfile
from pathlib import Path

from app.simulator.exchange import Code, Refused
from app.simulator.progress import Progress

METADATA = "META-INF/com/android/metadata"
VERSION_KEYS = ("version", "post-build-incremental")


class Firmware:
    """What is installed, what the vendor has, and what lies ready.

    Knobs: `result` is the version that runs after an installation, whatever was installed;
    `prepare` the seconds from the order until it goes away; `restarts` how often it goes away and
    comes back until the new version runs, `between` the seconds that it is there meanwhile.
    """

    def __init__(self, current: str, latest: str, seconds: float, *, restarts: bool) -> None:
        self.current = current
        self.latest = latest
        self.image: Path | None = None
        self.download = Progress(seconds)
        self.result: str | None = None
        self.prepare = 0.0
        self.restarts = 1
        self.between = 0.0
        self._afresh = restarts
        self._next: str | None = None

    @property
    def newer(self) -> str | None:
        """The vendor's version where it differs from ours."""
        return self.latest if self.latest != self.current else None

    def start_download(self) -> dict[str, object]:
        """Start the download, or tell how far it is (15.3)."""
        if self.newer is None:
            return {"process": "0", "status": -1}
        if self.download.finished:
            return {"process": "100", "status": 2}
        if self._afresh or not self.download.running:
            self.download.start()
        return {"process": str(self.download.percent), "status": 1}

    def take(self, image: Path) -> None:
        """Keep an uploaded image."""
        self.image = image

    def install(self, *, manual: bool) -> None:
        """Make ready what the restart puts in force; raises Refused."""
        if manual:
            self._next = self._version_of_image()
        elif self.download.finished:
            self._next = self.latest
        else:
            raise Refused(Code.NO_FIRMWARE, "no firmware has been downloaded")

    @property
    def unfinished(self) -> bool:
        """Whether an installation needs another restart."""
        return self._next is not None

    def boot(self) -> None:
        """What a restart does: the new version is there, its file gone; `result` overrides it."""
        if self._next is None:
            return
        if self.restarts > 1:
            self.restarts -= 1
            return
        self.current = self.result or self._next
        self._next = None
        self.download.stop()
        if self.image is not None:
            self.image.unlink(missing_ok=True)
            self.image = None

    def _version_of_image(self) -> str:
        if self.image is None:
            raise Refused(Code.NO_FIRMWARE, "no firmware has been uploaded")
        try:
            with zipfile.ZipFile(self.image) as archive:
                return version(archive) or self.latest
        except (zipfile.BadZipFile, OSError, UnicodeDecodeError, RuntimeError):
            raise Refused(Code.WRONG_FILE, "update.zip is not a firmware file") from None


def version(archive: zipfile.ZipFile) -> str | None:
    """The version that an update names in its Android metadata, or None."""
    if METADATA not in archive.namelist():
        return None
    with archive.open(METADATA) as file:
        lines = file.read(64 * 1024).decode().splitlines()
    pairs = dict(line.split("=", 1) for line in lines if "=" in line)
    return next((pairs[key].strip() for key in VERSION_KEYS if key in pairs), None)
