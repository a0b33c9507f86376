"""Restart a station and wait for it (6.1): one POST, then only reads."""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.errors import BadReply, Unreachable
from app.jobs.find_again import PACE, Back, Pace, Places, find_again, go_on
from app.jobs.follow_move import PACE as MOVE
from app.jobs.step import Report, Step, heard
from app.session import Session

#: A restart takes 180 s at most; then DHCP gives an address, and mDNS announces it.
MOVE_PACE = replace(MOVE, within=240.0)


class Phase(StrEnum):
    """What `restart` does before it waits; then come the phases of `find_again`."""

    SEND = "send"


@dataclass(frozen=True, slots=True)
class Restarted:
    """How it ended: after how many seconds, where, and whether we are signed in again."""

    back: Back
    signed_in: bool


async def send_restart(
    session: Session, report: Report = lambda step: None, *, set_dhcp: bool = False
) -> None:
    """Send the restart once; the token ends with it. `set_dhcp` has it go back to DHCP, perhaps
    to another address: then `follow_move` finds it, at this `MOVE_PACE`.

    Raises StationError where the station refused, or where it is certain that nothing was sent.
    An answer that never came is no refusal: many stations are gone before they answer.
    """
    report = heard(report)
    await session.check_identity()  # also the name by which it is known when it is back
    session.expect_return()
    report(Step(Phase.SEND, cancellable=False))
    try:
        await session.station.reboot(set_dhcp=True if set_dhcp else None)
    except (Unreachable, BadReply) as error:
        if not error.sent:
            raise
    session.station.sign_out()  # whoever answers meanwhile gets nothing


async def restart(
    session: Session,
    report: Report = lambda step: None,
    *,
    places: Places = lambda: (),
    pace: Pace = PACE,
) -> Restarted:
    """Send the restart once, wait until the station is back, sign in again and read everything.

    Raises StationError as `send_restart`, and where the sign-in fails.
    """
    slept = session.slept
    await send_restart(session, report)
    back = await find_again(session, report, places=places, pace=pace, slept=slept)
    if back.gone:
        session.restarted()
    return Restarted(back, await go_on(session, back, report))
