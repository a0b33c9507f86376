"""Activate a BYOM licence (2.2), and read what the station makes of it (2.1)."""

from dataclasses import dataclass
from enum import StrEnum

from app.errors import BadReply, StationError, Unreachable
from app.jobs.apply import Outcome
from app.jobs.step import Report, Step, heard
from app.models import Licence
from app.session import Session
from app.settings.field import Rule, at_most
from app.words import tr

ACTIVATED = 1
KEY: Rule = at_most(69, r"A-Za-z0-9=/+", tr("Letters, digits, “=”, “/” and “+” only."))
"""What the document says of a key; called with it and no other values."""


class Phase(StrEnum):
    """What is going on."""

    READ = "read afresh"
    SEND = "send"
    READ_BACK = "read back"


@dataclass(frozen=True, slots=True)
class Activation:
    """SAVED where the station says that it is activated now, NOT_SAVED where it does not, or
    UNKNOWN. `error` is what the request ended with, if it failed."""

    outcome: Outcome
    licence: Licence
    error: StationError | None = None


async def activate_licence(
    session: Session, key: str, report: Report = lambda step: None
) -> Activation:
    """Send a key, once. Raises StationError where the station refused or nothing was sent."""
    report = heard(report)
    report(Step(Phase.READ))
    await session.check_identity()
    before = await session.station.licence()
    error: StationError | None = None
    report(Step(Phase.SEND, cancellable=False))
    try:
        await session.station.activate_licence(key)
    except (Unreachable, BadReply) as failure:
        if not failure.sent:
            raise
        error = failure
    report(Step(Phase.READ_BACK, cancellable=False))
    try:
        now = await session.station.licence()
    except StationError as failure:
        session.note(failure)
        return Activation(Outcome.UNKNOWN, Licence(), error or failure)
    taken = now.status == ACTIVATED and (error is None or now != before)
    return Activation(Outcome.SAVED if taken else Outcome.NOT_SAVED, now, error)
