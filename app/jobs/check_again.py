"""Look at a station anew after this computer has slept: who answers, then everything (E5).

Reads only. Over http the token goes to nobody who answers as another station.
"""

import asyncio

from app.errors import BadReply, Cause, StationError, Unreachable, Untrusted
from app.session import Session

# Seconds.
PAUSE = 2.0
PATIENCE = 30.0  # until this computer is in its network again


async def check_again(session: Session) -> None:
    """Ask until it answers, half a minute at most. Raises StationError.

    Where another station answers the sign-in is given up; edits stay.
    """
    clock = asyncio.get_running_loop().time
    until = clock() + PATIENCE
    while True:
        try:
            await _look(session)
        except Untrusted:
            session.lose_sign_in()
            raise
        except StationError as error:
            if not isinstance(error, Unreachable | BadReply) or clock() >= until:
                session.note(error)
                raise
        else:
            return
        await asyncio.sleep(PAUSE)


async def _look(session: Session) -> None:
    if not session.station.origin.encrypted:
        info, known = await session.station.model(), session.info
        if (info.model, info.devName) != (known.model, known.devName):
            raise Untrusted(Cause.OTHER_STATION, f"{info.devName} ({info.model})")
    await session.check_identity()
    await session.load()
