"""Update a station's firmware, and say what is true afterwards (15, 16.1; faults.md G2 to G7).

One installation, never two: from the moment in which it may have been ordered the job only reads.
"Updated" is said only where a version was expected and the station, signed in to anew, reports it.
How the watching goes on is told in `watch_update`.
"""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum

from app.errors import BadReply, Unreachable
from app.firmware_image import FirmwareImage, UnfitImage
from app.jobs.download_firmware import PATIENCE, Patience, download_firmware
from app.jobs.download_firmware import Phase as Fetch
from app.jobs.find_again import Pace, Places
from app.jobs.step import Report, Step, heard
from app.jobs.watch_update import PACE, Update, Updated, watch_update
from app.session import Session
from app.words import tr

__all__ = ["Keep", "NotKept", "Phase", "send", "update_firmware"]

UPLOAD_TYPE, UPLOAD_NAME = "OTA", "update.zip"
EVERY_S = 0.1


class Phase(StrEnum):
    """What this job does beside downloading and watching.

    `detail` of SEND is the number of bytes. After INSTALL comes TAKEN where the station said yes,
    or UNANSWERED where no answer came.
    """

    SEND = "send"
    IDENTITY = "see that it is still the same station"
    INSTALL = "install"
    TAKEN = "the order was taken"
    UNANSWERED = "the order was not answered"


class NotKept(Exception):
    """This computer could not keep what a restart of the program needs; nothing was ordered."""


Keep = Callable[[Update], None]
"""Is told of the update right before its order, in a thread, to keep it on disk."""


async def update_firmware(
    session: Session,
    image: FirmwareImage | None,
    report: Report = lambda step: None,
    *,
    keep: Keep = lambda update: None,
    places: Places = lambda: (),
    pace: Pace = PACE,
    patience: Patience = PATIENCE,
) -> Updated:
    """Bring a checked file, or with None what the vendor has, onto the station and install it.

    Raises UnfitImage where the file changed meanwhile or the vendor has none, NotKept, OSError
    where the file cannot be read any more, and StationError: in each case before anything was
    installed, but for an order that the station refused. Cancelled before the installation
    nothing has changed.
    """
    report = heard(report)
    await session.check_identity()
    firmware = await session.station.firmware(ask_vendor=image is None)
    update = Update(session.name, session.info.model or "", firmware.current)
    if image is None:
        if firmware.new is None:
            raise UnfitImage(tr("The vendor’s server names no newer version."))
        update = replace(update, expected=firmware.new)
        report(Step(Fetch.DOWNLOAD))
        await download_firmware(session, report, patience=patience)
    else:
        update = replace(
            update,
            expected=image.version,
            file=image.name,
            size=image.size,
            sha256=image.sha256,
        )
        await send(session, image, report)
    report(Step(Phase.IDENTITY))
    await session.check_identity()
    report(Step(Phase.INSTALL, cancellable=False))
    update = replace(update, ordered=datetime.now(UTC))
    try:
        await asyncio.to_thread(keep, update)
    except OSError as error:
        raise NotKept(error.strerror or str(error)) from error
    await _order(session, report, uploaded=image is not None)
    return await watch_update(session, update, report, places=places, pace=pace)


async def send(session: Session, image: FirmwareImage, report: Report) -> None:
    """Upload the file and see that the bytes sent were the checked ones. Raises UnfitImage."""
    image.rewind()
    clock = asyncio.get_running_loop().time
    said = clock()

    def sent(done: int) -> None:
        nonlocal said
        if done == image.size or clock() - said >= EVERY_S:
            said = clock()
            report(Step(Phase.SEND, done / image.size, f"{done}"))

    report(Step(Phase.SEND, 0.0, "0"))
    station = session.station
    await station.upload(UPLOAD_TYPE, UPLOAD_NAME, image, image.size, sent)
    if not image.unchanged:
        raise UnfitImage(tr("The file changed while it was sent. Nothing was installed."))


async def _order(session: Session, report: Report, *, uploaded: bool) -> None:
    """Order the installation, once. An answer that never came is no refusal."""
    session.expect_return()
    try:
        await session.station.install_firmware(uploaded=uploaded)
    except (Unreachable, BadReply) as error:
        if not error.sent:
            raise
        report(Step(Phase.UNANSWERED, cancellable=False))
    else:
        report(Step(Phase.TAKEN, cancellable=False))
