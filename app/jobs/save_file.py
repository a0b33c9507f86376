"""Download a file of the station to a path of the user's: all of it, or nothing under that name.

It is streamed into a temporary file in the same folder, synced, measured, and then takes its name
(faults.md E1, E2, T16). Files of stations hold passwords, so the user alone may read them.
"""

import asyncio
import errno
import os
import re
import tempfile
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import IO

from app import envelope
from app.errors import BadReply, Cause
from app.jobs.step import Report, Step, heard
from app.session import Session
from app.storage import RESERVED, WINDOWS, UnfitName, take_name
from app.transport import FILE_CAP
from app.words import say, tr

DRAFT = ".station-"
SMALL = 64 * 1024
EVERY_S = 0.1
STEM = 60
WEB_PAGE = re.compile(rb"\s*<(!doctype\s+html|html|head|body)\b", re.IGNORECASE)

FULL = {errno.ENOSPC, errno.EDQUOT}
FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
GONE = {errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.EIO}
FOLDER = {errno.EISDIR, errno.ENOTEMPTY}
# What Windows says where an errno would say something else, and how long its paths may be.
IN_USE, TOO_LONG, NO_NAME = {32, 33}, 206, 123
LONGEST = 260


class Phase(StrEnum):
    """What is going on; `detail` of the step is what `sizes` reads."""

    DOWNLOAD = "download"


class NotWritten(Exception):
    """The file could not be kept on this computer; what had its name before is as it was.

    `why` is a sentence, `path` where it was to go.
    """

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(why)
        self.path = path
        self.why = why


async def save_file(
    session: Session,
    source: str,
    target: Path,
    report: Report = lambda step: None,
    *,
    cap: int = FILE_CAP,
) -> int:
    """Keep the station's file `source` as `target`, and return its length in bytes.

    `source` is what the station named: it is asked for there, and never becomes a path here.
    Raises StationError, and NotWritten where this computer is at fault.
    """
    report = heard(report)
    progress = _Progress(report)
    with _whole_or_nothing(target) as file:
        done = await session.station.download(
            source, file, cap=cap, sized=progress.sized, received=progress.received
        )
        await asyncio.to_thread(_sync, file)
    progress.end(done)
    return done


def sizes(step: Step) -> tuple[int, int | None]:
    """The bytes that are there and, where the station said it, how many there will be."""
    done, _, whole = step.detail.partition(" ")
    return int(done), int(whole) if whole else None


def why_not(error: OSError, *, windows: bool = WINDOWS) -> str:
    """Why a file could not be written, as a sentence."""
    number = getattr(error, "winerror", None)
    if number in IN_USE:
        return tr("Another program has that file open.")
    if isinstance(error, UnfitName) or number == NO_NAME:
        return tr("Windows does not allow that name.")
    if error.errno == errno.ENAMETOOLONG or number == TOO_LONG or (windows and _too_long(error)):
        return tr("The name is too long.")
    if error.errno in FULL:
        return tr("The disk is full.")
    if error.errno in FORBIDDEN:
        return tr("You may not write there.")
    if error.errno in GONE:
        return tr("That folder is not there any more.")
    if error.errno in FOLDER:
        return tr("A folder has that name.")
    return say("The system says: {}.", error.strerror or type(error).__name__)


def suggested(named: str, otherwise: str, endings: tuple[str, ...]) -> str:
    """A name to offer for a file: after what the station calls it, fit for every system.

    No folder stands in it, and it ends in one of `endings`, the first where it has none of them.
    """
    last = unicodedata.normalize("NFC", re.split(r"[/\\]", named)[-1])
    ending = next((each for each in endings if last.lower().endswith(each)), "")
    stem = last[: len(last) - len(ending)]
    stem = "".join(char if char.isalnum() or char in "-_." else "-" for char in stem)
    stem = re.sub(r"\.{2,}|-{2,}", "-", stem)[:STEM].strip("-.")
    if not stem or RESERVED.fullmatch(stem):
        stem = otherwise
    return stem + (ending or endings[0])


class _Progress:
    """Tells how far it is, ten times a second at most."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._whole: int | None = None
        self._clock = asyncio.get_running_loop().time
        self._said = 0.0
        self._say(0)

    def sized(self, size: int) -> None:
        """The station said how much comes."""
        self._whole = size
        self._say(0)

    def received(self, done: int) -> None:
        """So much is there."""
        if self._clock() - self._said >= EVERY_S:
            self._say(done)

    def end(self, done: int) -> None:
        """All of it is there, under its name."""
        self._whole = done
        self._say(done)

    def _say(self, done: int) -> None:
        self._said = self._clock()
        whole = self._whole
        part = done / whole if whole else None
        self._report(Step(Phase.DOWNLOAD, part, f"{done} {'' if whole is None else whole}"))


@contextmanager
def _whole_or_nothing(target: Path) -> Iterator[IO[bytes]]:
    """A file to write into, which becomes `target` at the end. Raises NotWritten."""
    try:
        handle, name = tempfile.mkstemp(prefix=DRAFT, suffix=".part", dir=target.parent)
        draft = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                yield file
                written = file.tell()
            _measure(draft, written)
            take_name(draft, target)
        except BaseException:
            draft.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise NotWritten(target, why_not(error)) from error


def _too_long(error: OSError) -> bool:
    """Windows calls a path that is too long for it one that is not there."""
    paths = (error.filename, error.filename2)
    return error.errno in GONE and any(len(str(path)) >= LONGEST for path in paths)


def _sync(file: IO[bytes]) -> None:
    file.flush()
    os.fsync(file.fileno())


def _measure(draft: Path, written: int) -> None:
    """Raise where it is not whole, or no file but an answer that says no."""
    # A full disk may cut a file without a word.
    if draft.stat().st_size != written:
        raise OSError(errno.ENOSPC, "short")
    if written == 0:
        raise BadReply(Cause.NOT_JSON, "an empty file")
    if written <= SMALL:
        _refuse_answer(draft.read_bytes())


def _refuse_answer(content: bytes) -> None:
    """Stations refuse with HTTP 200 as well: what they say then is no file."""
    if WEB_PAGE.match(content):
        raise BadReply(Cause.NOT_JSON, "a web page, not a file")
    try:
        found = envelope.parse(content)
    except BadReply:
        return
    if isinstance(found, dict) and isinstance(found.get("isSuccess"), bool):
        envelope.read(200, content)
        raise BadReply(Cause.NOT_JSON, "an answer, not a file")
