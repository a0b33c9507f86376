"""Restart a station and wait for it (6.1): one POST, then only reads."""

from dataclasses import dataclass
from enum import StrEnum

from app.errors import BadReply, Unreachable
from app.jobs.find_again import PACE, Back, Pace, Places, find_again, go_on
from app.jobs.step import Report, Step
from app.session import Session


class Phase(StrEnum):
    """What `restart` does before it waits; then come the phases of `find_again`."""

    SEND = "send"


@dataclass(frozen=True, slots=True)
class Restarted:
    """How it ended: after how many seconds, where, and whether we are signed in again."""

    back: Back
    signed_in: bool


async def restart(
    session: Session,
    report: Report = lambda step: None,
    *,
    set_dhcp: bool = False,
    places: Places = lambda: (),
    pace: Pace = PACE,
) -> Restarted:
    """Send the restart once, wait until the station is back, sign in again and read everything.

    `set_dhcp` has it go back to DHCP, perhaps to another address: `places` tells where it may be.
    Raises StationError where the station refused, or where it is certain that nothing was sent.
    An answer that never came is no refusal: many stations are gone before they answer.
    """
    session.expect_return()
    report(Step(Phase.SEND, cancellable=False))
    try:
        await session.station.reboot(set_dhcp=True if set_dhcp else None)
    except (Unreachable, BadReply) as error:
        if not error.sent:
            raise
    back = await find_again(session, report, places=places, pace=pace)
    if back.gone:
        session.restart_needed.clear()
    return Restarted(back, await go_on(session, back, report))
