"""The station's own download from the vendor's server (15.3 to 15.5; unknowns.md 25).

Asking how far it is means sending "start" again: the one write that is repeated. A station whose
figure falls back takes that word for a new start; it is not said again then, and the arrival of
the file is asked for instead.
"""

import asyncio
import re
from dataclasses import dataclass
from enum import StrEnum

from app.errors import Rejected, StationError
from app.jobs.step import Report, Step, heard
from app.models import Download
from app.quirks import default
from app.session import Session
from app.words import tr

DONE, FAILED = 2, -1
FIGURE = re.compile(r"[0-9]{1,6}")


class Phase(StrEnum):
    """What is going on; `detail` is the station's own figure as it came: text from outside."""

    DOWNLOAD = "download"
    STUCK = "no progress for a long time"


class DownloadFailed(Rejected):
    """The station says that its download failed, and nothing more."""

    def __init__(self) -> None:
        super().__init__(None, tr("the download failed (status -1)"))


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: between two questions, and without progress until that is said."""

    pause: float = default("progress_pause")
    stuck: float = 120.0


PATIENCE = Patience()


async def download_firmware(
    session: Session, report: Report = lambda step: None, *, patience: Patience = PATIENCE
) -> None:
    """Have the station download, until the file lies there. Goes on while it is stuck.

    Raises DownloadFailed where the station says so, and StationError. When it is cancelled,
    the station is told to stop.
    """
    report = heard(report)
    try:
        await _Following(session, report, patience).run()
    except asyncio.CancelledError:
        await stop_download(session)
        raise


async def stop_download(session: Session) -> bool:
    """Tell the station to stop; whether it confirms that no file lies there. Never raises."""
    try:
        await session.station.stop_firmware_download()
        return not await session.station.check_ota()
    except StationError:
        return False


class _Following:
    def __init__(self, session: Session, report: Report, patience: Patience) -> None:
        self._station = session.station
        self._report = report
        self._patience = patience
        self._best = -1.0
        self._clock = asyncio.get_running_loop().time
        self._moved = self._clock()
        self._ask_only = False

    async def run(self) -> None:
        while not await self._arrived():  # noqa: ASYNC110  the station has no event for it
            await asyncio.sleep(self._patience.pause)

    async def _arrived(self) -> bool:
        if self._ask_only:
            self._tell(None, "")
            return await self._station.check_ota()
        told = await self._station.start_firmware_download()
        if told.status == FAILED:
            raise DownloadFailed
        if told.status == DONE:
            return True
        done = fraction(told)
        if done is not None and done < self._best:
            self._ask_only = True
        elif done is not None and done > self._best:
            self._best, self._moved = done, self._clock()
        self._tell(done, told.process or "")
        return False

    def _tell(self, done: float | None, figure: str) -> None:
        stuck = self._clock() - self._moved > self._patience.stuck
        phase = Phase.STUCK if stuck else Phase.DOWNLOAD
        self._report(Step(phase, None if done is None else min(done, 1.0), figure))


def fraction(told: Download) -> float | None:
    """The station's percentage as a part, None where it is no number."""
    figure = (told.process or "").strip().removesuffix("%").strip()
    return int(figure) / 100 if FIGURE.fullmatch(figure) else None
