"""A first look at who is there: the scout's process, and what it says.

It is begun before Qt is imported, so that both take place at the same time; nothing is imported
here that would hold the window up, such as subprocess (10 ms).
"""

import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from app.service import Service

SCOUT = ("-m", "app.scout")
END_S, TURN_S = 2.0, 0.005
# What lies in the folder in which somebody starts this program is none of the scout's: that stands
# at the head of our path, if at all. Where we were found in it, it goes without.
OURS = str(Path(__file__).parents[1])
PATHS = {
    "PYTHONPATH": os.pathsep.join(sys.path[1:] if OURS in sys.path[1:] else (OURS, *sys.path[1:])),
    "PYTHONSAFEPATH": "1",
}


class Sighting(NamedTuple):
    """A station answered at `netloc` of `host`, and called itself so: all of it unproved."""

    name: str
    model: str
    host: str
    netloc: str


class FirstLook:
    """A scout under way from the start on, where it is `possible`.

    `interfaces` are those of Discovery, the rest is as the preferences have it. Raises OSError
    where there can be no process.
    """

    # Windows has another way, and its firewall would ask about the scout as about the window.
    possible = hasattr(os, "posix_spawn")

    def __init__(
        self,
        interfaces: Sequence[str] | None = None,
        extra_types: Sequence[str] = (),
        not_on: Sequence[str] = (),
    ) -> None:
        where = {"interfaces": interfaces, "extra_types": extra_types, "not_on": not_on}
        self._heard: list[dict[str, Any]] = []
        command = [sys.executable, *_plainly(), *SCOUT, json.dumps(where)]
        self._scout = _Child(command, {**os.environ, **PATHS})

    def sightings(self) -> Iterator[Sighting]:
        """The stations, as they come, until the scout ends; to be gone through in a thread."""
        with os.fdopen(self._scout.output, "rb") as lines:
            for line in lines:
                said = json.loads(line)
                if "station" in said:
                    yield Sighting(**said["station"])
                else:
                    self._heard.append(said["service"])

    def services(self) -> "list[Service]":
        """What was heard of up to now."""
        from app.service import Service

        return [Service.of_json(fields) for fields in tuple(self._heard)]

    def end(self) -> None:
        """Call the scout back; it says no more."""
        self._scout.end()


def _plainly() -> list[str]:
    """With that path there is nothing for `site` to look for, which takes up to 25 ms."""
    return [] if getattr(sys, "frozen", False) else ["-S"]


class _Child:
    """A process that ends with its input; `output` is a descriptor."""

    def __init__(self, command: list[str], environ: dict[str, str]) -> None:
        theirs_in, self._input = os.pipe()
        self.output, theirs_out = os.pipe()
        ways = [(os.POSIX_SPAWN_DUP2, theirs_in, 0), (os.POSIX_SPAWN_DUP2, theirs_out, 1)]
        try:
            # Ctrl+C is for the window alone: another group.
            self._pid = os.posix_spawn(command[0], command, environ, file_actions=ways, setpgroup=0)
        except OSError:
            os.close(self._input)
            os.close(self.output)
            raise
        finally:
            os.close(theirs_in)
            os.close(theirs_out)

    def end(self) -> None:
        if not self._pid:
            return
        os.close(self._input)
        deadline = monotonic() + END_S
        while os.waitpid(self._pid, os.WNOHANG) == (0, 0):
            if monotonic() > deadline:
                os.kill(self._pid, 9)
            sleep(TURN_S)
        self._pid = 0
