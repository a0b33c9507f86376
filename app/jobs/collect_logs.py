"""Have a station gather its logs (14.2 to 14.5); `save_file` then downloads them."""

import asyncio
from enum import StrEnum

from app.errors import BadReply, Cause, Unreachable
from app.jobs.step import Report, Step, heard
from app.models import LogState
from app.session import Session

PAUSE = 0.5
PATIENCE = 3
FINISHED = 2
LATE = 180.0


class Phase(StrEnum):
    """What is going on; `detail` of GATHER is seconds since the start, as text."""

    SWITCH = "switch on"
    PREPARE = "prepare"
    GATHER = "gather"


async def collect_logs(
    session: Session,
    report: Report = lambda step: None,
    *,
    switch_on: bool = False,
    pause: float = PAUSE,
) -> str:
    """Start to gather, ask every `pause` seconds until it is done, and return where the file lies.

    With `switch_on` log download is allowed first: that is the user's to say. Goes on until it is
    done or cancelled; the station gathers on by itself, for the API has no call that stops it.
    Raises StationError.
    """
    report = heard(report)
    await session.check_identity()
    if switch_on:
        report(Step(Phase.SWITCH, cancellable=False))
        await set_switch(session, True)
    report(Step(Phase.PREPARE, cancellable=False))
    await session.station.prepare_log()
    clock = asyncio.get_running_loop().time
    began, missed = clock(), 0
    while True:
        report(Step(Phase.GATHER, detail=f"{clock() - began:.0f}"))
        try:
            state = await session.station.log_state()
            missed = 0
        except Unreachable:
            # It has much to do just now; once is nothing.
            missed += 1
            if missed == PATIENCE:
                raise
            state = LogState()
        if state.statusLog == FINISHED:
            return _path(state)
        await asyncio.sleep(pause)


async def set_switch(session: Session, on: bool) -> bool | None:
    """Allow or stop log download, and return what the station says of it then.

    Raises StationError, also where it took the switch and shows the other.
    """
    await session.check_identity()
    try:
        await session.station.set_log_switch(on)
    except (Unreachable, BadReply) as error:
        if not error.sent or await session.station.log_switch() is not on:
            raise
        return on
    now = await session.station.log_switch()
    if now is (not on):
        raise BadReply(Cause.NOT_JSON, "the switch stayed as it was")
    return now


def _path(state: LogState) -> str:
    if not state.filePath:
        raise BadReply(Cause.NOT_JSON, "finished, but no file is named")
    return state.filePath
