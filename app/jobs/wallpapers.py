"""Wallpapers: look, send, delete, show (5.1 to 5.4, 16.1).

After every action the list is read back, and what is told is what the station says then.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote

from app.errors import BadReply, Denied, Rejected, StationError, Unreachable, Untrusted
from app.jobs.apply import Outcome
from app.jobs.step import Report, Step, heard
from app.quirks import default
from app.session import Session
from app.settings import General
from app.station import Station
from app.wallpapers import Gallery, arrange

PIECE = 64 * 1024
MAGIC = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
CURRENT = "curWallpaper"


class Phase(StrEnum):
    """What is going on. `detail` is the number of bytes on the way, or a slot."""

    LOOK = "look"
    SEND = "send"
    SHOW = "show"
    DELETE = "delete"
    READ_BACK = "read back"


@dataclass(frozen=True, slots=True)
class Shown:
    """What came of putting a picture on the display; `gallery` where it could be read back."""

    outcome: Outcome
    gallery: Gallery | None = None
    error: StationError | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """What came of an upload; `shown` where it was to come on the display as well."""

    outcome: Outcome
    gallery: Gallery | None = None
    error: StationError | None = None
    shown: Shown | None = None


@dataclass(frozen=True, slots=True)
class Deleted:
    """Which slots are empty now, which are not, and why; `gallery` None: nobody could look."""

    gone: tuple[int, ...] = ()
    kept: tuple[int, ...] = ()
    gallery: Gallery | None = None
    error: StationError | None = None


class _InPieces(io.BytesIO):
    """Reads at most 64 KiB at once, so that progress moves."""

    def read(self, size: int | None = -1) -> bytes:
        limit = PIECE if size is None or size < 0 else min(size, PIECE)
        return super().read(limit)


async def look(session: Session) -> Gallery:
    """The slots as the station has them now. Raises StationError."""
    return await _look(session)


async def _look(session: Session, shown: int | None = None) -> Gallery:
    """The same; an edit that asks for `shown` or another is over where the station shows that."""
    found = await session.station.wallpapers()
    fresh = await session.station.load(General)
    current = fresh.values.get(CURRENT)
    if shown is not None and current == shown and General in session.drafts:
        session.drafts[General].revert(CURRENT)
    session.take(fresh)
    return arrange(found, current)


async def served(station: Station, name: str) -> bytes | None:
    """The picture as the station serves it, None where it serves none (unknowns.md 12).

    Whether it serves any is asked once and remembered with the station. Raises Unreachable.
    """
    if station.quirks["wallpaper_served"] is False:
        return None
    path: str = station.quirks["wallpaper_path"]
    into = io.BytesIO()
    cap: int = default("wallpaper_bytes")
    try:
        await station.download(
            path.format(quote(name, safe="", errors="replace")), into, cap=4 * cap
        )
    except Unreachable:
        raise
    except StationError:
        found = b""
    else:
        found = into.getvalue()
    if found.startswith(MAGIC):
        station.quirks.learn("wallpaper_served", True)
        return found
    if station.quirks["wallpaper_served"] is None:
        station.quirks.learn("wallpaper_served", False)
    return None


async def show_now(session: Session, slot: int, report: Report = lambda step: None) -> Shown:
    """Put a slot on the display at once, past the Apply bar. Raises StationError before sending."""
    report = heard(report)
    await session.check_identity()
    fresh = await session.station.load(General)
    report(Step(Phase.SHOW, detail=str(slot), cancellable=False))
    error: StationError | None = None
    restart = False
    try:
        restart = (await session.station.save(fresh, {CURRENT: slot})).reboot_required
    except StationError as failure:
        if not failure.sent:
            raise
        error = failure
    report(Step(Phase.READ_BACK, cancellable=False))
    try:
        gallery = await _look(session, slot)
    except StationError as failure:
        session.note(failure)
        return Shown(Outcome.UNKNOWN, error=error or failure)
    if gallery.current == slot:
        return Shown(Outcome.SAVED, gallery)
    return Shown(Outcome.ACCEPTED if restart else Outcome.NOT_SAVED, gallery, error)


async def upload(
    session: Session,
    content: bytes,
    slot: int,
    name: str,
    report: Report = lambda step: None,
    *,
    show: bool = False,
) -> Sent:
    """Send a picture once, to a slot of the user's, and read back what is there then.

    With `show` it comes on the display as soon as the station has it. Raises StationError before
    anything was sent.
    """
    report = heard(report)
    report(Step(Phase.LOOK))
    before = await look(session)
    await session.check_identity()
    error: StationError | None = None
    report(Step(Phase.SEND, 0.0, "0"))
    try:
        await session.station.upload(
            "BG",
            name,
            _InPieces(content),
            len(content),
            lambda done: report(Step(Phase.SEND, done / len(content), str(done))),
        )
    except StationError as failure:
        session.note(failure)
        error = failure
    report(Step(Phase.READ_BACK, 1.0, cancellable=False))
    done = await _judge(session, content, slot, name, before, error)
    if done.outcome is Outcome.SAVED and show:
        shown = await _show_after(session, slot, report)
        return Sent(done.outcome, shown.gallery or done.gallery, done.error, shown)
    return done


async def delete(
    session: Session, slots: Sequence[int], report: Report = lambda step: None
) -> Deleted:
    """Empty slots of the user's, one by one. Raises StationError before anything was deleted.

    Where one of them is on the display, the next that stays is put there first: so it is certain
    what the room sees.
    """
    report = heard(report)
    before = await look(session)
    await session.check_identity()
    heir = before.heir(slots)
    if heir is not None:
        shown = await show_now(session, heir, report)
        if shown.outcome not in (Outcome.SAVED, Outcome.ACCEPTED):
            return Deleted((), tuple(slots), shown.gallery, shown.error)
    error: StationError | None = None
    for slot in slots:
        report(Step(Phase.DELETE, detail=str(slot), cancellable=False))
        try:
            await session.station.delete_wallpaper(slot)
        except StationError as failure:
            session.note(failure)
            error = failure
            if not isinstance(failure, Rejected | BadReply):
                break
    report(Step(Phase.READ_BACK, cancellable=False))
    try:
        gallery = await look(session)
    except StationError as failure:
        session.note(failure)
        return Deleted(error=error or failure)
    kept = tuple(slot for slot in slots if gallery.slot(slot).names)
    return Deleted(tuple(s for s in slots if s not in kept), kept, gallery, error)


async def _judge(
    session: Session,
    content: bytes,
    slot: int,
    name: str,
    before: Gallery,
    error: StationError | None,
) -> Sent:
    """What the slot holds after an upload, by the station's list and, in doubt, by its picture."""
    sure_not = error is not None and not error.sent
    try:
        gallery = await look(session)
        was, now = before.slot(slot).names, gallery.slot(slot).names
        if error is None:
            outcome = Outcome.SAVED if name in now or now != was else Outcome.NOT_SAVED
        elif (
            sure_not
            or isinstance(error, Denied | Untrusted)
            or name not in now
            or (isinstance(error, Rejected) and now == was)
        ):
            outcome = Outcome.NOT_SAVED
        else:
            outcome = await _compared(session, content, name)
    except StationError as failure:
        session.note(failure)
        outcome = Outcome.NOT_SAVED if sure_not else Outcome.UNKNOWN
        return Sent(outcome, None, error or failure)
    return Sent(outcome, gallery, None if outcome is Outcome.SAVED else error)


async def _compared(session: Session, content: bytes, name: str) -> Outcome:
    """The list names it, but nothing acknowledged it: is it there whole?"""
    there = await served(session.station, name)
    if there is None:
        return Outcome.UNKNOWN
    return Outcome.SAVED if there == content else Outcome.NOT_SAVED


async def _show_after(session: Session, slot: int, report: Report) -> Shown:
    try:
        return await show_now(session, slot, report)
    except StationError as error:
        session.note(error)
        return Shown(Outcome.NOT_SAVED, error=error)
