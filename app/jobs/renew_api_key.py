"""Make a new API key (13.4); the old one ends with it."""

from dataclasses import dataclass
from enum import StrEnum

from app.errors import BadReply, StationError, Unreachable
from app.jobs.apply import Outcome
from app.jobs.step import Report, Step, heard
from app.models import ApiKey
from app.session import Session


class Phase(StrEnum):
    """What is going on."""

    READ = "read afresh"
    SEND = "send"
    READ_BACK = "read back"


@dataclass(frozen=True, slots=True)
class Renewed:
    """SAVED with the new key, NOT_SAVED where the old one holds, or UNKNOWN; `error` is why."""

    outcome: Outcome
    key: ApiKey
    error: StationError | None = None


async def renew_api_key(session: Session, report: Report = lambda step: None) -> Renewed:
    """Ask for another key, once. Raises StationError where the old one holds for certain."""
    report = heard(report)
    report(Step(Phase.READ))
    await session.check_identity()
    old = await session.station.api_key()
    report(Step(Phase.SEND, cancellable=False))
    try:
        new = await session.station.renew_api_key()
    except (Unreachable, BadReply) as error:
        if not error.sent:
            raise
        return await _look(session, old, error, report)
    if new.token:
        return Renewed(Outcome.SAVED, new)
    report(Step(Phase.READ_BACK, cancellable=False))
    read = await session.station.api_key()
    return Renewed(Outcome.SAVED, new.model_copy(update={"token": read.token}))


async def _look(session: Session, old: ApiKey, error: StationError, report: Report) -> Renewed:
    """The answer got lost; the key that holds now tells what became of it."""
    report(Step(Phase.READ_BACK, cancellable=False))
    try:
        now = await session.station.api_key()
    except StationError as failure:
        session.note(failure)
        return Renewed(Outcome.UNKNOWN, ApiKey(), error)
    outcome = Outcome.NOT_SAVED if now.token == old.token else Outcome.SAVED
    return Renewed(outcome, now, error if outcome is Outcome.NOT_SAVED else None)
