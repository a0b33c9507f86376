"""What a search did, for whoever does not see the station."""

import errno
from dataclasses import dataclass, field
from datetime import datetime

from app.adapters import Adapter
from app.errors import BadReply, Rejected, StationError

ANSWERS = 200


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of one service or typed address: text from outside, and a verdict in words."""

    name: str
    type: str
    address: str
    verdict: str


@dataclass(slots=True)
class Tried:
    """The adapters searched on, the service types asked for, the answers since `since`.

    `problem` is a sentence, "Search is not possible because ...", or empty; `hidden` counts the
    services beyond the 2,000 that are followed.
    """

    types: tuple[str, ...]
    since: datetime
    adapters: list[Adapter] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    problem: str = ""
    hidden: int = 0

    def note(self, answer: Answer) -> None:
        """Keep the latest answer of each, 200 at most."""
        same = (answer.name, answer.type, answer.address)
        others = [a for a in self.answers if (a.name, a.type, a.address) != same]
        self.answers = [*others[1 - ANSWERS :], answer]


def verdict(error: StationError) -> str:
    """Why it is no station, or not known to be one, in words."""
    spoke = isinstance(error, BadReply | Rejected)
    return f"{'no station' if spoke else 'no answer'}: {error.cause.value}"


def problem(error: OSError) -> str:
    """Why listening is not possible, as a sentence."""
    match error.errno:
        case errno.ENETDOWN:
            why = "no network adapter is connected"
        case errno.EADDRINUSE:
            why = "another program keeps port 5353 to itself"
        case errno.EACCES | errno.EPERM:
            why = "this computer does not allow it (firewall or rights)"
        case _:
            why = f"the system says: {error.strerror or error}"
    return f"Search is not possible because {why}."
