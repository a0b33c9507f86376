"""Set a station's clock to this computer's time (3.2)."""

import time
from dataclasses import dataclass
from enum import StrEnum

from app.errors import BadReply, Cause
from app.jobs.step import Report, Step, heard
from app.session import Session
from app.settings import Time

LATE = 5.0


class Phase(StrEnum):
    """What is going on."""

    SEND = "send"
    READ_BACK = "read back"


@dataclass(frozen=True, slots=True)
class ClockSet:
    """How far the station's clock is from this computer's now, in seconds; as read back."""

    off: float


async def set_clock(session: Session, report: Report = lambda step: None) -> ClockSet:
    """Send this computer's time and read the station's. Raises StationError.

    The station takes it only while no time server sets its clock; the caller sees to that.
    """
    report = heard(report)
    await session.check_identity()
    report(Step(Phase.SEND, cancellable=False))
    draft = session.drafts[Time]
    await session.station.save(draft.saved, {"curTimeMillis": round(time.time() * 1000)})
    report(Step(Phase.READ_BACK, cancellable=False))
    fresh = await session.station.load(Time)
    session.take(fresh)
    millis = fresh.values.get("curTimeMillis")
    if not isinstance(millis, int):
        raise BadReply(Cause.NOT_JSON, "no clock")
    return ClockSet(millis / 1000 - time.time())
