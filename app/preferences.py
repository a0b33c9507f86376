"""What the user chose for this program, kept in its own folder; nothing of any station.

A file that is not understood is set aside and said (faults.md E3); what is understood of it holds.
"""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from app import service_types
from app.storage import JsonFile
from app.watchers import Watchers
from app.words import say

FILE = "preferences.json"
MOST_ADAPTERS = 64
AS_SYSTEM = "system"
LANGUAGES = {"en": "English", "de": "Deutsch", "ja": "日本語", "zh_TW": "繁體中文"}
"""By code, each in its own words: whoever looks for it may understand no other."""


class Scheme(StrEnum):
    """Colours; SYSTEM follows light, dark and contrast of the desktop."""

    SYSTEM = AS_SYSTEM
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "highContrast"


class Level(StrEnum):
    """How much the log's file holds: each request too, events and problems, or problems alone."""

    ALL = "all"
    EVENTS = "events"
    PROBLEMS = "problems"


@dataclass(frozen=True, slots=True)
class Choices:
    """`language` is a code of LANGUAGES or AS_SYSTEM, and holds from the next start on.

    `extra_types` are service types to ask for, such as `_station._tcp`; on adapters of the names
    in `not_on` no station is searched for.
    """

    language: str = AS_SYSTEM
    theme: Scheme = Scheme.SYSTEM
    extra_types: tuple[str, ...] = ()
    not_on: tuple[str, ...] = ()
    level: Level = Level.ALL


class Preferences:
    """The choices of `now`; without a folder they last as long as the program.

    `problem` says what could not be read. `changed` tells of every other choice.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.changed = Watchers()
        self.problem = ""
        self.now = Choices()
        self._file = JsonFile(folder / FILE) if folder is not None else None
        if self._file is not None:
            self.now, whole = _understood(self._file.read())
            if not whole:
                what = say("{} holds something that is not understood", self._file.path)
                self._file.set_aside(what)
            self.problem = self._file.problem

    def choose(self, **choices: Any) -> None:
        """Choose otherwise, by the fields of Choices, from this moment on.

        Raises OSError where it cannot be kept: it holds until the end of the program then.
        """
        now = replace(self.now, **choices)
        if now == self.now:
            return
        self.now = now
        self.changed.tell()
        if self._file is not None:
            self._file.write(asdict(now))


def _understood(data: Mapping[str, Any]) -> tuple[Choices, bool]:
    """What a file holds, and whether all of it was understood."""
    found, whole = {}, True
    for name, read in READ.items():
        if name in data:
            try:
                found[name] = read(data[name])
            except (ValueError, TypeError):
                whole = False
    return Choices(**found), whole


def _language(value: Any) -> str:
    if value != AS_SYSTEM and value not in LANGUAGES:
        raise ValueError(value)
    return str(value)


def _texts(value: Any) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise TypeError("no list of texts")
    return value


READ: Mapping[str, Callable[[Any], Any]] = {
    "language": _language,
    "theme": Scheme,
    "extra_types": lambda value: service_types.checked(_texts(value)),
    "not_on": lambda value: tuple(_texts(value)[:MOST_ADAPTERS]),
    "level": Level,
}
