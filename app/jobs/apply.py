"""Send the edits, read them back, and say what is true (design.md, "How settings work").

All dirty settings objects are read afresh first; where somebody else changed the same field,
nothing is sent. Then one request an object, those that carry the network last, and a read-back.
An outcome is never a guess.
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial
from typing import TypeVar

from app.draft import Conflict, Draft
from app.errors import BadReply, Denied, Rejected, StationError, Unreachable, Untrusted
from app.jobs.step import Report, Step, heard
from app.session import Session
from app.settings import Field, Saved, Settings, Value
from app.settings.field import Compare
from app.together import together

Result = TypeVar("Result")


class Phase(StrEnum):
    """What is going on; `detail` of the step is the kind of the settings object."""

    READ = "read afresh"
    SEND = "send"
    READ_BACK = "read back"
    FOLLOW = "look again"


class Outcome(StrEnum):
    """What became of the edits of one settings object."""

    SAVED = "saved"
    ACCEPTED = "accepted, needs a restart"
    NOT_SAVED = "not saved"
    UNKNOWN = "not known"
    REFUSED = "not sent"


@dataclass(frozen=True, slots=True)
class Applied:
    """The outcome for one settings object.

    `touched` are the fields that the user had edited, `sent` the values that a request carried,
    `kept` the fields that the station did not take, `foreign` what somebody else changed
    meanwhile. `error` is why, where there is one.
    """

    kind: type[Settings]
    outcome: Outcome
    sent: dict[str, Value] = field(default_factory=dict)
    kept: tuple[Field, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    foreign: tuple[Field, ...] = ()
    error: StationError | None = None
    touched: tuple[Field, ...] = ()


async def apply(
    session: Session,
    report: Report = lambda step: None,
    *,
    last: Collection[type[Settings]] = (),
) -> list[Applied]:
    """Send every edit of the session. The caller has seen to `session.errors()` being empty.

    `last` are objects that carry us by the way in which we came, beside those that always may.
    """
    report = heard(report)
    drafts = sorted(
        (draft for draft in session.drafts.values() if draft.dirty),
        key=lambda d: (d.kind in last, d.kind.network),
    )
    touched = {d.kind: tuple(d.kind.fields()[name] for name in d.dirty) for d in drafts}
    done = await _apply(session, drafts, report) if drafts else []
    return [_told(session, replace(one, touched=touched[one.kind])) for one in done]


def _told(session: Session, applied: Applied) -> Applied:
    """An edit that stopped to apply was not sent: somebody else changed what it depends on."""
    edits = session.drafts[applied.kind].edits
    left = tuple(f for f in applied.touched if f.name in edits and f.name not in applied.sent)
    if applied.outcome not in (Outcome.SAVED, Outcome.ACCEPTED) or not left:
        return applied
    outcome = Outcome.NOT_SAVED if applied.sent else Outcome.REFUSED
    return replace(applied, outcome=outcome, kept=left)


async def _apply(session: Session, drafts: list[Draft], report: Report) -> list[Applied]:
    done = await _read_afresh(session, drafts, report)
    if any(applied.outcome is Outcome.REFUSED for applied in done):
        return done
    stopped = next((a.error for a in done if _ends_all(a.error)), None)
    for draft in drafts:
        if any(applied.kind is draft.kind for applied in done):
            continue
        if stopped is not None:
            done.append(Applied(draft.kind, Outcome.NOT_SAVED, error=stopped))
            continue
        done.append(await _send(session, draft, report))
        stopped = done[-1].error if _ends_all(done[-1].error) else None
    return done


async def follow(
    session: Session, unknown: Applied, *, pause: float = 2.0, tries: int = 60
) -> Applied:
    """Look again until an UNKNOWN outcome is known, or the station wants a sign-in.

    `pause` is in seconds. Reads only; nothing is sent again.
    """
    for _ in range(tries):
        await asyncio.sleep(pause)
        try:
            fresh = await session.station.load(unknown.kind)
        except (Denied, Untrusted) as error:
            session.note(error)
            break
        except StationError:
            continue
        known = _judge(session, unknown.sent, fresh, unknown.error)
        return replace(known, touched=unknown.touched)
    return unknown


async def _read_afresh(session: Session, drafts: list[Draft], report: Report) -> list[Applied]:
    """Put what the station has now under the edits; those objects that cannot be sent."""
    report(Step(Phase.READ))
    doubt, *found = await together(
        _or_error(session.check_identity),
        *(_or_error(partial(session.station.load, draft.kind)) for draft in drafts),
    )
    if doubt is not None:
        session.note(doubt)
        outcome = Outcome.REFUSED if isinstance(doubt, Untrusted) else Outcome.NOT_SAVED
        return [Applied(draft.kind, outcome, error=doubt) for draft in drafts]
    stopped: list[Applied] = []
    fresh: list[Saved] = []
    for draft, read in zip(drafts, found, strict=True):
        if isinstance(read, StationError):
            session.note(read)
            stopped.append(Applied(draft.kind, Outcome.NOT_SAVED, error=read))
        else:
            fresh.append(read)
    disputed = {saved.kind: session.drafts[saved.kind].conflicts(saved) for saved in fresh}
    if any(disputed.values()):
        return [
            Applied(d.kind, Outcome.REFUSED, conflicts=tuple(disputed.get(d.kind, ())))
            for d in drafts
        ]
    for saved in fresh:
        session.take(saved)
    return stopped


async def _or_error(work: Callable[[], Awaitable[Result]]) -> Result | StationError:
    """What it returns, or what the station had against it."""
    try:
        return await work()
    except StationError as error:
        return error


async def _send(session: Session, draft: Draft, report: Report) -> Applied:
    values = draft.outgoing()
    if not values:
        return Applied(draft.kind, Outcome.SAVED)
    report(Step(Phase.SEND, detail=draft.kind.kind, cancellable=False))
    error: StationError | None = None
    restart = False
    try:
        restart = (await session.station.save(draft.saved, values)).reboot_required
    except (Unreachable, BadReply, Rejected) as failure:
        error = failure
        if not failure.sent:
            session.note(failure)
            return Applied(draft.kind, Outcome.NOT_SAVED, values, error=failure)
    except StationError as failure:
        session.note(failure)
        refused = isinstance(failure, Untrusted)
        outcome = Outcome.REFUSED if refused else Outcome.NOT_SAVED
        return Applied(draft.kind, outcome, values, error=failure)
    report(Step(Phase.READ_BACK, detail=draft.kind.kind, cancellable=False))
    try:
        fresh = await session.station.load(draft.kind)
    except StationError as failure:
        session.note(failure)
        return Applied(draft.kind, Outcome.UNKNOWN, values, error=error or failure)
    return _judge(session, values, fresh, error, restart=restart)


def _judge(
    session: Session,
    sent: dict[str, Value],
    fresh: Saved,
    error: StationError | None,
    *,
    restart: bool = False,
) -> Applied:
    """Compare what was sent with what the station has, and put that under the edits.

    `error` is what the request ended with; without one the station has acknowledged it.
    """
    draft = session.drafts[fresh.kind]
    fields = fresh.kind.fields()
    foreign = tuple(f for f in draft.foreign(fresh) if f.name not in sent)
    compared = [n for n in sent if fields[n].spec.compare is Compare.EXACTLY]
    kept = tuple(fields[n] for n in compared if n in fresh.values and fresh.values[n] != sent[n])
    unread = any(n not in fresh.values for n in compared)
    unseen = [n for n in sent if n in draft.edits and n not in compared]
    refused = isinstance(error, Rejected)
    if restart:
        outcome = Outcome.ACCEPTED
    elif kept:
        outcome = Outcome.UNKNOWN if fresh.kind.waits and not refused else Outcome.NOT_SAVED
    elif unread or (error is not None and unseen):
        outcome = Outcome.NOT_SAVED if refused else Outcome.UNKNOWN
    else:
        outcome = Outcome.SAVED
    if outcome in (Outcome.SAVED, Outcome.ACCEPTED):
        error = None
        draft.revert(*(name for name, value in sent.items() if draft.edits.get(name) == value))
    if restart:
        session.restart_needed |= {fields[name].spec.section for name in sent}
    draft.rebase(fresh)
    session.take(fresh)
    return Applied(fresh.kind, outcome, sent, kept, (), foreign, error)


def _ends_all(error: StationError | None) -> bool:
    """Whether it is no use to send the next object: nobody there, or nobody that we know."""
    return isinstance(error, Unreachable | Denied | Untrusted)
