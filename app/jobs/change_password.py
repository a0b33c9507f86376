"""Change the admin or the moderation password (10.1, 10.2): one request, and what is true then."""

from dataclasses import dataclass
from enum import StrEnum

from app.errors import BadReply, Denied, Rejected, StationError, Unreachable
from app.jobs.step import Report, Step, heard
from app.session import Session


class Whose(StrEnum):
    """Which of the two passwords."""

    ADMIN = "admin"
    MODERATION = "moderation"


class Phase(StrEnum):
    """What is going on."""

    SEND = "send"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class PasswordChanged:
    """`known` is false where the station never answered and nothing tells what it has now.

    `signed_in` tells whether the session goes on; else the user signs in with the new one.
    """

    known: bool
    signed_in: bool


async def change_password(
    session: Session,
    whose: Whose,
    old: str,
    new: str,
    report: Report = lambda step: None,
) -> PasswordChanged:
    """Send the change once. Raises StationError where the station has the old one for sure.

    After a change of the admin password the session goes on with the new one: where the station
    ended the sign-in, it signs in again by itself, once.
    """
    report = heard(report)
    session.hide(old, new)
    await session.check_identity()
    report(Step(Phase.SEND, cancellable=False))
    station, admin = session.station, whose is Whose.ADMIN
    change = station.change_admin_password if admin else station.change_moderation_password
    known = True
    try:
        await change(old, new)
    except (Unreachable, BadReply) as error:
        if not error.sent:
            raise
        report(Step(Phase.CHECK, cancellable=False))
        known = admin and await _taken(session, new, error)
    if admin and known:
        session.use_password(new)
    report(Step(Phase.CHECK, cancellable=False))
    return PasswordChanged(known, await _still_in(session, again=admin and known))


async def _taken(session: Session, new: str, error: StationError) -> bool:
    """Whether the new password is good, by one sign-in beside the session's own.

    Raises `error` where it is not; False where nobody can tell.
    """
    own = session.station
    try:
        async with own.at(own.origin) as beside:
            info = await beside.model()
            if (info.model, info.devName) != (session.info.model, session.info.devName):
                return False
            await beside.login(own.account, new)
    except Rejected:
        raise error from None
    except StationError:
        return False
    return True


async def _still_in(session: Session, *, again: bool) -> bool:
    """Whether the sign-in stands; the hints of before sign-in are read anew on the way."""
    try:
        await session.check_identity()
        info = await session.station.model()
    except Denied:
        if again:
            session.expect_return()
            try:
                if await session.sign_in_again():
                    return await _still_in(session, again=False)
            except StationError:
                session.lose_sign_in()
                return False
        session.lose_sign_in()
        return False
    except StationError as error:
        session.note(error)
        return session.station.signed_in
    session.info = info
    session.changed.tell()
    return True
