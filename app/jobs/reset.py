"""Back to factory values (14.1): one POST, then reads only, of GET model alone.

Afterwards nothing that was known of the station holds: it comes back perhaps with another name,
address and certificate. Nobody is signed in by itself.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.errors import BadReply, StationError, Unreachable
from app.jobs.find_again import PACE, Back, Pace, Places, find_again
from app.jobs.step import Report, Step, heard
from app.models import ModelInfo
from app.origin import Origin
from app.session import Session
from app.station import Station


class Phase(StrEnum):
    """What `reset` does before it waits; then come the phases of `find_again`.

    TAKEN: the station said yes, and the session has forgotten token, password and edits.
    """

    SEND = "send"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class Reset:
    """How it ended. `info` is what answers now; `proven` whether by the certificate of before.

    `took` is false where the station never said yes and still answers as it did before.
    """

    back: Back
    info: ModelInfo
    proven: bool
    took: bool


async def reset(
    session: Session,
    report: Report = lambda step: None,
    *,
    places: Places = lambda: (),
    pace: Pace = PACE,
) -> Reset:
    """Send the reset once, and wait until something answers again in the station's place.

    Raises StationError where the station refused, or where it is certain that nothing was sent.
    """
    report = heard(report)
    await session.check_identity()
    report(Step(Phase.SEND, cancellable=False))
    before, pin, said_yes = session.info, session.station.pin, True
    slept = session.slept
    try:
        await session.station.factory_reset()
    except (Unreachable, BadReply) as error:
        if not error.sent:
            raise
        said_yes = False
    if said_yes:
        _forget(session)
        report(Step(Phase.TAKEN))
    back = await find_again(session, report, places=places, pace=pace, anyone=True, slept=slept)
    info, proven = await _look(back.origin, pin)
    same = info.devName == before.devName and (proven or pin is None)
    took = said_yes or back.gone or not same
    if took and not said_yes:
        _forget(session)
        report(Step(Phase.TAKEN))
    return Reset(back, info, proven, took)


async def _look(origin: Origin, pin: str | None) -> tuple[ModelInfo, bool]:
    """What answers there, and whether by this certificate."""
    async with Station(origin) as station:
        try:
            info = await station.model()
        except StationError:
            return ModelInfo(), False
        return info, pin is not None and station.pin == pin


def _forget(session: Session) -> None:
    session.restarted()
    session.sign_out()
