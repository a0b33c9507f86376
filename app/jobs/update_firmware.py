"""Update a station's firmware, and say what is true afterwards (15, 16.1; faults.md G2 to G7).

One installation, never two: from the moment in which it may have been ordered the job only reads.
"Updated" is said only where a version was expected and the station, signed in to anew, reports it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from app.errors import BadReply, Denied, Unreachable
from app.firmware_image import FirmwareImage, UnfitImage
from app.jobs.download_firmware import PATIENCE, Patience, download_firmware
from app.jobs.find_again import PACE, Back, Pace, Places, find_again, go_on
from app.jobs.step import Report, Step
from app.session import Session

UPLOAD_TYPE, UPLOAD_NAME = "OTA", "update.zip"


class Phase(StrEnum):
    """What this job does beside downloading and waiting."""

    SEND = "send"
    INSTALL = "install"
    VERIFY = "ask for the version"


class Verdict(StrEnum):
    """What is known in the end."""

    UPDATED = "it runs the version that was expected"
    NOW_RUNS = "it runs another version than before; none was expected by name"
    UNCHANGED = "it runs the version of before: nobody can tell whether it was applied"
    OTHER = "it runs another version than expected"
    SIGNED_OUT = "it is back, and wants a sign-in before it tells its version"


@dataclass(frozen=True, slots=True)
class Update:
    """One update, as far as it came: enough to go on watching after a crash.

    `expected` is the version that the file or the vendor names, None where none is named. From
    `ordered` on (UTC) the installation may have been started, and is never started again.
    """

    name: str = ""
    model: str = ""
    before: str | None = None
    expected: str | None = None
    file: str = ""
    sha256: str = ""
    ordered: datetime | None = None


@dataclass(frozen=True, slots=True)
class Updated:
    """How it ended: the verdict, the version now, and how the station came back."""

    update: Update
    verdict: Verdict
    after: str | None
    back: Back


Keep = Callable[[Update], None]
"""Is told of the update right before the installation is ordered, to keep it on disk."""


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

    Raises UnfitImage where the file changed meanwhile, OSError where it cannot be read any more,
    and StationError: in each case before anything was installed, but for an order that the
    station refused. Cancelled before the installation nothing has changed.
    """
    firmware = await session.station.firmware(ask_vendor=image is None)
    update = Update(session.name, session.info.model or "", firmware.current)
    if image is None:
        update = replace(update, expected=firmware.new)
        await download_firmware(session, report, patience=patience)
    else:
        update = replace(update, expected=image.version, file=image.name, sha256=image.sha256)
        await send(session, image, report)
    await session.check_identity()
    update = replace(update, ordered=datetime.now(UTC))
    keep(update)
    await _order(session, report, uploaded=image is not None)
    return await watch_update(session, update, report, places=places, pace=pace)


async def send(session: Session, image: FirmwareImage, report: Report) -> None:
    """Upload the file and see that the bytes sent were the checked ones. Raises UnfitImage."""
    image.rewind()

    def sent(done: int) -> None:
        report(Step(Phase.SEND, done / image.size, f"{done}"))

    sent(0)
    station = session.station
    await station.upload(UPLOAD_TYPE, UPLOAD_NAME, image, image.size, sent)
    if not image.unchanged:
        raise UnfitImage("The file changed while it was sent. Nothing was installed.")


async def watch_update(
    session: Session,
    update: Update,
    report: Report = lambda step: None,
    *,
    places: Places = lambda: (),
    pace: Pace = PACE,
) -> Updated:
    """Wait for the station and compare its version; reads only. Goes on until it is back."""
    back = await find_again(session, report, places=places, pace=pace)
    try:
        signed_in = await go_on(session, back, report)
    except Denied:
        signed_in = False
    if not signed_in:
        return Updated(update, Verdict.SIGNED_OUT, None, back)
    return await verify(session, update, back, report)


async def verify(session: Session, update: Update, back: Back, report: Report) -> Updated:
    """Ask for the version and judge. Raises StationError."""
    report(Step(Phase.VERIFY, cancellable=False))
    session.firmware = await session.station.firmware()
    after = session.firmware.current
    return Updated(update, judge(update, after), after, back)


def judge(update: Update, after: str | None) -> Verdict:
    """What the version says; the same one as before says nothing."""
    if after is not None and after == update.before and update.expected in (None, after):
        return Verdict.UNCHANGED
    if update.expected is None:
        return Verdict.NOW_RUNS
    return Verdict.UPDATED if after == update.expected else Verdict.OTHER


async def _order(session: Session, report: Report, *, uploaded: bool) -> None:
    """Order the installation, once. An answer that never came is no refusal."""
    report(Step(Phase.INSTALL, cancellable=False))
    session.expect_return()
    try:
        await session.station.install_firmware(uploaded=uploaded)
    except (Unreachable, BadReply) as error:
        if not error.sent:
            raise
