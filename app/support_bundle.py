"""What helps somebody else to look for a fault: texts by file name, and the zip of them.

What goes in is written down here, each piece by name: versions, choices, adapters, the search, the
settings of one station that are no secrets, the log. Every text is masked as the log is
(faults.md T13).
"""

import asyncio
import io
import locale
import platform
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib import metadata

from app import logs
from app.found import Found
from app.preferences import Choices
from app.secrecy import redact
from app.session import Session
from app.settings import Section
from app.summary import summarise
from app.tried import Tried

PROGRAM = "station-configurator"
LONGEST_LOG = 2 * logs.SIZE
AT_ONCE = 500  # lines; the window's thread has its turn between two pieces

Files = Mapping[str, str]
"""Texts by the name that each has in the zip."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What the window knows: `versions` of what app/ does not, and the `session` on the screen."""

    versions: Mapping[str, str]
    choices: Choices
    tried: Tried
    stations: Iterable[Found] = ()
    session: Session | None = None


async def collect(sight: Sight) -> Files:
    """Write all of it down; what is read from the disk is read in a thread."""
    found = {
        "preferences.txt": _choices(sight.choices),
        "adapters.txt": _adapters(sight.tried),
        "search.txt": _search(sight.tried, sight.stations),
    }
    if sight.session is not None:
        found["station.txt"] = _station(sight.session)
    return await asyncio.to_thread(_whole, sight.versions, found)


def masked(text: str) -> str:
    """The text without a secret in use, and without what a terminal would act upon."""
    lines = text.split("\n")
    pieces = ("\n".join(lines[at : at + AT_ONCE]) for at in range(0, len(lines), AT_ONCE))
    clean = (logs.one_line(line) for piece in pieces for line in redact(piece).split("\n"))
    return "\n".join(clean)


def pack(files: Files) -> bytes:
    """The zip."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text.encode("utf-8", "backslashreplace"))
    return content.getvalue()


def file_name(when: datetime) -> str:
    """A name to offer: with the day, without a station's name."""
    return f"{PROGRAM}-support-{when.astimezone():%Y%m%d-%H%M}.zip"


def _whole(versions: Mapping[str, str], found: Files) -> Files:
    whole = {"versions.txt": _versions(versions), **found, **_logs()}
    return {name: masked(text) for name, text in whole.items()}


def _versions(more: Mapping[str, str]) -> str:
    try:
        program = metadata.version(PROGRAM)
    except metadata.PackageNotFoundError:
        program = "not known"
    packages = {(each.name or "", each.version) for each in metadata.distributions()}
    return _lines(
        ("Written", _moment(datetime.now(UTC))),
        ("Program", program),
        ("Python", platform.python_version()),
        *more.items(),
        ("System", platform.platform()),
        ("Machine", platform.machine()),
        ("Language of the system", locale.getlocale()[0] or "not known"),
        ("", ""),
        *sorted(packages, key=lambda each: each[0].casefold()),
    )


def _choices(choices: Choices) -> str:
    return _lines(
        ("Language", choices.language),
        ("Theme", choices.theme),
        ("Further service types", ", ".join(choices.extra_types) or "none"),
        ("Adapters switched off", ", ".join(choices.not_on) or "none"),
        ("Log", choices.level),
    )


def _adapters(tried: Tried) -> str:
    return _lines(*((f"{a.name} {a.address}", a.left_out or "searched") for a in tried.adapters))


def _search(tried: Tried, stations: Iterable[Found]) -> str:
    answers = [(f"{each.name} {each.type} {each.address}", each.verdict) for each in tried.answers]
    return _lines(
        ("Since", _moment(tried.since)),
        ("Asked for", ", ".join(tried.types)),
        ("Problem", tried.problem or "none"),
        ("Services that are too many", str(tried.hidden)),
        ("", ""),
        ("Stations", ""),
        *map(_found, stations),
        ("", ""),
        ("Answers", ""),
        *answers,
    )


def _found(found: Found) -> tuple[str, str]:
    left = f", left at {_moment(found.left_at)}" if found.left_at else ""
    doubt = ", two stations at one address" if found.conflict else ""
    said = f"{found.model}, {found.host}, {found.how}, addresses {', '.join(found.addresses)}"
    return f"{found.name} {found.origin}", f"{said}{left}{doubt}"


def _station(session: Session) -> str:
    """What it is set to but secrets, what could not be read, and how the session stands."""
    whole = summarise(session, {}, tuple(Section), datetime.now(UTC))
    settings = replace(whole, parts=[part for part in whole.parts if part.lines]).as_text()
    learned = session.station.quirks.learned.items()
    return settings + _lines(
        ("", ""),
        ("Session", session.state),
        ("Read at", _moment(session.read_at) if session.read_at else "never"),
        ("Changes not sent", ", ".join(change.field.key for change in session.changes()) or "none"),
        *((f"Learned {name}", str(value)) for name, value in learned),
        *((f"Not read {k.kind}", f.error.cause.value) for k, f in session.failures.items()),
    )


def _logs() -> Files:
    """The log, the newest first; of what is older no more than there is room for."""
    found, room = {}, LONGEST_LOG
    for path in logs.written():
        try:
            content = path.read_bytes()[-room:]
        except OSError as error:
            found[path.name] = f"It could not be read: {error.strerror}."
            continue
        found[path.name] = content.decode("utf-8", "backslashreplace")
        room -= len(content)
        if room <= 0:
            break
    return found


def _lines(*lines: tuple[str, str]) -> str:
    """`name: value`, a line each, whatever stands in them."""
    written = (f"{name}: {value}" if value else name for name, value in lines)
    return "".join(f"{logs.one_line(line)}\n" for line in written)


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M:%S %z}"
