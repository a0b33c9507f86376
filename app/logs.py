"""The program's log: one line an event, without anybody's secrets, on standard error or in a file.

What the program itself logs are constants, methods and path templates. The format is the second
layer under it: it masks the secrets in use, escapes control characters, and writes of an exception
its class and places, never its words.
"""

import logging
import os
import sys
import traceback
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from app.preferences import Level as Level
from app.secrecy import redact
from app.storage import make_private

log = logging.getLogger(__name__)

OWN = ("app", "ui")
# What they say below a warning holds addresses, headers and whole replies.
QUIET = ("httpx", "httpcore", "asyncio", "qasync", "keyring", "zeroconf", "aiohttp")
FILE = "station-configurator.log"
SIZE, OLDER = 1 << 20, 2
LONGEST = 4000
DEEPEST = 12
ROOT = Path(__file__).resolve().parents[1]


def to_stderr() -> logging.Handler | None:
    """Warnings and worse on standard error; a program without a console has none."""
    if sys.stderr is None:
        return None
    return _add(logging.StreamHandler(), logging.WARNING)


def to_file(folder: Path, level: Level = Level.ALL) -> logging.Handler | None:
    """What the program itself says in a file that the user alone may read.

    It is renewed at 1 MiB, and two older ones are kept. Without a file the program goes on.
    """
    try:
        make_private(folder)
        kept = PrivateFile(folder / FILE, maxBytes=SIZE, backupCount=OLDER)
    except OSError as error:
        log.warning("no log is written: %s", type(error).__name__)
        return None
    for name in OWN:
        logging.getLogger(name).setLevel(logging.DEBUG)
    kept.addFilter(_ours_or_loud)
    return _add(kept, LEVELS[level])


def set_level(level: Level) -> None:
    """Write so much into the file from now on; nothing where there is none."""
    for handler in _files():
        handler.setLevel(LEVELS[level])


def written() -> list[Path]:
    """The files of the log that are there, the newest first; none where none is written."""
    return [path for handler in _files() for path in map(Path, handler.names()) if path.exists()]


def quiet() -> None:
    """Have the libraries say warnings alone, whatever level the root has."""
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


def places(error: BaseException, trace: TracebackType | None = None) -> tuple[str, ...]:
    """Module, line and function of an exception's innermost frames, the innermost last.

    No values and no words: those may hold text from outside or a secret.
    """
    frames = traceback.extract_tb(trace or error.__traceback__, limit=-DEEPEST)
    return tuple(f"{_module(f.filename)}:{f.lineno} {f.name}" for f in frames)


def one_line(text: str) -> str:
    """The text with everything escaped that a terminal or a reader of lines would act upon."""
    text = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else _escaped(c) for c in text)


class Line(logging.Formatter):
    """One event as one line. A message that cannot be written is left out, not the event."""

    def format(self, record: logging.LogRecord) -> str:
        """Time, level, logger, message; an exception's class and places."""
        head = f"{self.formatTime(record)} {record.levelname} {record.name}: "
        try:
            return one_line(head + redact(_said(record)))
        except Exception as error:  # noqa: BLE001  arguments of others may raise anything
            return one_line(f"{head}a message that could not be written ({type(error).__name__})")


class PrivateFile(RotatingFileHandler):
    """A log file, and its older ones, that the user alone may read."""

    def names(self) -> list[str]:
        """Where it is, and where the older ones are, the newest first."""
        return [self.baseFilename, *(f"{self.baseFilename}.{n + 1}" for n in range(OLDER))]

    def rotate(self, source: str, dest: str) -> None:
        """Begin a new file; where another window holds it open (Windows), go on in this one."""
        with suppress(PermissionError):
            super().rotate(source, dest)

    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0)
        handle = os.open(self.baseFilename, flags, 0o600)
        if os.name == "posix":
            os.fchmod(handle, 0o600)
        return os.fdopen(handle, "a", encoding="utf-8", errors="backslashreplace")


def _files() -> list[PrivateFile]:
    return [each for each in logging.getLogger().handlers if isinstance(each, PrivateFile)]


def _add(handler: logging.Handler, level: int) -> logging.Handler:
    # Else a line that cannot be written goes to standard error as it came.
    logging.raiseExceptions = False
    quiet()
    handler.setLevel(level)
    handler.setFormatter(Line())
    logging.getLogger().addHandler(handler)
    return handler


def _ours_or_loud(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.WARNING or record.name.partition(".")[0] in OWN


def _said(record: logging.LogRecord) -> str:
    message = record.getMessage()
    error = record.exc_info[1] if record.exc_info else None
    if error is None:
        return message
    return f"{message} | {type(error).__qualname__} at {', '.join(places(error)) or 'no place'}"


def _module(path: str) -> str:
    """`ui.page` for our own files, the file's name alone for others: no folder of the user's."""
    file = Path(path)
    with suppress(ValueError):  # those of a frozen program stand relative to it already
        file = file.relative_to(ROOT)
    if file.is_absolute() or "site-packages" in file.parts:
        return file.stem
    return ".".join(file.with_suffix("").parts)


def _escaped(char: str) -> str:
    return char.encode("unicode_escape").decode()


LEVELS = {
    Level.ALL: logging.DEBUG,
    Level.EVENTS: logging.INFO,
    Level.PROBLEMS: logging.WARNING,
}
