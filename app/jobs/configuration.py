"""Import a configuration file: upload it (16.1), have it taken (14.7), and see what is true then.

Export is `save_file` of what `Station.config_file_name` names (14.6).
"""

import asyncio
import io
from dataclasses import dataclass
from enum import StrEnum

from app.draft import Change
from app.envelope import Reply
from app.errors import Denied, Rejected, StationError, Untrusted
from app.jobs.apply import Outcome
from app.jobs.step import Report, Step, heard
from app.profile import Profile, differences
from app.quirks import default, ways
from app.session import Session
from app.settings import KINDS, Compare, Field, Saved, Section, Settings

Everything = dict[type[Settings], Saved]


class Phase(StrEnum):
    """What is going on; UPLOAD tells how much of the file is sent."""

    READ = "read afresh"
    UPLOAD = "upload"
    IMPORT = "import"
    READ_BACK = "read back"


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of it, by what was read back.

    `changes` are the settings that are others now, `waiting` those of the file that the station
    does not show (yet), `error` is why it failed, where it did; `unread` counts the settings
    objects of the file that could not be read back.
    """

    outcome: Outcome
    changes: tuple[Change, ...] = ()
    waiting: tuple[Field, ...] = ()
    error: StationError | None = None
    unread: int = 0


async def import_configuration(
    session: Session, profile: Profile, report: Report = lambda step: None
) -> Imported:
    """Send the file as it is, once, and tell what has changed on the station.

    Raises StationError where nothing was sent. Edits of the session stay.
    """
    report = heard(report)
    report(Step(Phase.READ))
    await session.check_identity()
    before, _ = await _read(session)
    error, reply = await _send(session, profile, report)
    if error is not None and not error.sent:
        raise error
    report(Step(Phase.READ_BACK, cancellable=False))
    after, failure = await _read(session)
    if not after:
        return Imported(Outcome.UNKNOWN, error=error or failure, unread=len(KINDS))
    changes = tuple(differences(before, after))
    waiting = tuple(_waiting(profile, after))
    unread = len({field.kind for field in profile.values} - after.keys())
    outcome = _judge(error, reply, changes, partly=bool(waiting or unread))
    if reply is not None and unread:
        outcome = Outcome.UNKNOWN
    if reply is not None and reply.reboot_required:
        session.restart_needed |= {field.spec.section for field in waiting} or {Section.SYSTEM}
        session.changed.tell()
    return Imported(outcome, changes, waiting, error, unread)


async def _send(
    session: Session, profile: Profile, report: Report
) -> tuple[StationError | None, Reply | None]:
    """Upload and import; the first failure ends it."""
    try:
        await _upload(session, profile, report)
        report(Step(Phase.IMPORT, cancellable=False))
        size, name = len(profile.content), default("config_name")
        return None, await session.station.import_config(io.BytesIO(profile.content), size, name)
    except StationError as error:
        session.note(error)
        return error, None


async def _upload(session: Session, profile: Profile, report: Report) -> None:
    """In the station's spelling of the type; a refused one sets nothing, so the other is tried."""
    station, size = session.station, len(profile.content)
    first = station.quirks["config_type"]
    others = [way for way in ways("config_type") if way != first]

    def sent(done: int) -> None:
        report(Step(Phase.UPLOAD, done / size, f"{done} {size}"))

    for way in (first, *others):
        sent(0)
        try:
            await station.upload(
                way, default("config_name"), io.BytesIO(profile.content), size, sent
            )
        except Rejected:
            if way == others[-1]:
                raise
            continue
        station.quirks.learn("config_type", way)
        return


async def _read(session: Session) -> tuple[Everything, StationError | None]:
    """Every settings object that can be read, put under the edits; a reason why one could not.

    Raises Denied and Untrusted: whoever answers then tells us nothing.
    """
    found = await asyncio.gather(
        *(session.station.load(kind) for kind in KINDS), return_exceptions=True
    )
    read: Everything = {}
    failure: StationError | None = None
    for each in found:
        if isinstance(each, StationError):
            failure = each
        elif isinstance(each, BaseException):
            raise each
        else:
            read[each.kind] = each
            session.take(each)
    if failure is not None and (not read or isinstance(failure, Denied | Untrusted)):
        session.note(failure)
    return read, failure


def _waiting(profile: Profile, after: Everything) -> list[Field]:
    """What the file holds and the station does not show, as far as it applies there."""
    return [
        field
        for field, value in profile.values.items()
        if field.kind in after
        and field.name in after[field.kind].values
        and field.spec.compare is Compare.EXACTLY
        and not any(need(after[field.kind].values) for need in field.spec.needs)
        and after[field.kind].values[field.name] != value
    ]


def _judge(
    error: StationError | None,
    reply: Reply | None,
    changes: tuple[Change, ...],
    *,
    partly: bool,
) -> Outcome:
    if reply is not None:
        return Outcome.ACCEPTED if reply.reboot_required else Outcome.SAVED
    if isinstance(error, Rejected) or not changes:
        return Outcome.NOT_SAVED
    # The answer got lost, and things have changed: all that the file holds, or not all of it.
    return Outcome.UNKNOWN if partly else Outcome.SAVED
