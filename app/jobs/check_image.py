"""Judge a firmware file on this computer, in a thread, with its progress (faults.md G1)."""

import asyncio
from enum import StrEnum
from pathlib import Path

from app.firmware_image import FirmwareImage, open_image
from app.jobs.step import Report, Step, heard

EVERY_S = 0.1


class Phase(StrEnum):
    """What is going on."""

    CHECK = "check"


class _Stopped(Exception):
    """Nobody wants to know any more."""


class _Progress:
    """How far the thread is; tells it to stop."""

    def __init__(self) -> None:
        self.part = 0.0
        self.stopped = False

    def told(self, part: float) -> None:
        self.part = part
        if self.stopped:
            raise _Stopped


async def check_image(path: Path, report: Report = lambda step: None) -> FirmwareImage:
    """Open and check a file; the caller closes it.

    Raises UnfitImage with the reason, OSError where the file cannot be read.
    """
    report = heard(report)
    progress = _Progress()
    work = asyncio.get_running_loop().create_task(
        asyncio.to_thread(open_image, path, progress.told), name="check"
    )
    try:
        while not (await asyncio.wait([work], timeout=EVERY_S))[0]:
            report(Step(Phase.CHECK, progress.part))
        return await work
    except asyncio.CancelledError:
        progress.stopped = True
        await asyncio.wait([work])
        if not work.cancelled() and work.exception() is None:
            work.result().close()
        raise
