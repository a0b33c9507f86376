"""Files of the program's own: private to the user, written whole or not at all.

A file that cannot be understood is set aside as `NAME.bad`, said, and never stops the start
(faults.md E1, E3).
"""

import json
import os
import re
from pathlib import Path, PurePath
from typing import Any

import platformdirs

from app.words import Cleaned, say

VERSION = "version"
LARGEST = 16 * 1024 * 1024
WINDOWS = os.name == "nt"
# Windows takes these for devices, whatever ending they have.
RESERVED = re.compile(
    r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³]) *(\..*)?", re.IGNORECASE
)
# It refuses these, or takes what follows for a stream of the file.
NEVER = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


class UnfitName(OSError):
    """A file of that name would be another one, or none, on this system."""


def home() -> Path:
    """The folder where the platform wants this program's data; it may not exist yet."""
    return platformdirs.user_data_path("station-configurator", appauthor=False)


def make_private(folder: Path) -> None:
    """Make a folder that the user alone may enter. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix":
        folder.chmod(0o700)


def write_whole(path: Path, content: bytes) -> None:
    """Replace a file, private to the user: afterwards it is all there, or as it was before.

    Raises OSError, on a full disk too.
    """
    make_private(path.parent)
    put_whole(path, content)


def put_whole(path: Path, content: bytes) -> None:
    """The same in a folder of the user's own, which stays as open as it is. Raises OSError."""
    import tempfile  # the start of the program reads alone

    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        # A full disk may cut a file without a word.
        if draft.stat().st_size != len(content):
            raise OSError(say("{} could not be written whole", path))
        take_name(draft, path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def take_name(draft: Path, path: Path) -> None:
    """The whole file `draft` is called `path` from now on. Raises OSError."""
    refuse_name(path)
    draft.replace(path)


def refuse_name(path: PurePath, *, windows: bool = WINDOWS) -> None:
    """Raise UnfitName where Windows would write somewhere else, and say nothing."""
    name = path.name
    if windows and (RESERVED.fullmatch(name) or NEVER.search(name) or name[-1:] in (" ", ".")):
        raise UnfitName(name)


class JsonFile:
    """A JSON object on disk in one version of its form.

    `problem` says, in a sentence for the user, why what was there could not be used.
    """

    def __init__(self, path: Path, version: int = 1) -> None:
        self.path = path
        self.version = version
        self.problem = ""

    def read(self) -> dict[str, Any]:
        """What it holds; empty where there is none, or none that we understand."""
        try:
            if self.path.stat().st_size > LARGEST:
                return self.set_aside(say("{} is too large", self.path))
            found = json.loads(self.path.read_bytes())
        except FileNotFoundError:
            return {}
        except OSError as error:
            self.problem = say("{} could not be read: {}.", self.path, error.strerror)
            return {}
        except (ValueError, RecursionError):
            return self.set_aside(say("{} is damaged", self.path))
        if not isinstance(found, dict) or type(found.get(VERSION)) is not int:
            return self.set_aside(say("{} is damaged", self.path))
        if found.pop(VERSION) != self.version:
            what = say("{} comes from another version of this program", self.path)
            return self.set_aside(what)
        return found

    def write(self, data: dict[str, Any]) -> None:
        """Replace what it holds. Raises OSError."""
        text = json.dumps({VERSION: self.version, **data}, indent=1)
        write_whole(self.path, text.encode())

    def remove(self) -> None:
        """Delete the file, where there is one. Raises OSError."""
        self.path.unlink(missing_ok=True)

    def set_aside(self, what: Cleaned) -> dict[str, Any]:
        """Keep what is there under another name, and say why; nothing is left to be read.

        `what` is the beginning of a sentence: `/x/journal.json is damaged`.
        """
        bad = self.path.with_name(f"{self.path.name}.bad")
        try:
            self.path.replace(bad)
            self.problem = say("{}; it was set aside as {}.", what, bad.name)
        except OSError as error:
            why = error.strerror
            self.problem = say("{}, and could not be set aside: {}.", what, why)
        return {}
