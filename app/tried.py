"""What a search did, for whoever does not see the station."""

import errno
from dataclasses import dataclass, field
from datetime import UTC, datetime

from app.adapters import Adapter
from app.errors import BadReply, Rejected, StationError
from app.words import say, tr

ANSWERS = 200


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of one service or typed address: text from outside, and a verdict in words.

    `station` is whether one answered.
    """

    name: str
    type: str
    address: str
    verdict: str
    station: bool = False


@dataclass(slots=True)
class Tried:
    """The adapters searched on, the service types asked for, the answers since `since`.

    `problem` is a sentence, "Search is not possible because ...", or empty; `hidden` counts the
    services beyond the 2,000 that are followed.
    """

    types: tuple[str, ...]
    since: datetime
    adapters: list[Adapter] = field(default_factory=list)
    problem: str = ""
    hidden: int = 0
    _answers: dict[tuple[str, str, str], Answer] = field(default_factory=dict)

    @property
    def answers(self) -> list[Answer]:
        """The latest of each, in the order in which they came."""
        return list(self._answers.values())

    def note(self, answer: Answer) -> bool:
        """Keep the latest answer of each, 200 at most; whether it says something new."""
        of_whom = (answer.name, answer.type, answer.address)
        before = self._answers.pop(of_whom, None)
        self._answers[of_whom] = answer
        if len(self._answers) > ANSWERS:
            del self._answers[next(iter(self._answers))]
        return answer != before

    def begin_anew(self) -> None:
        """Forget the answers, and count the time from now."""
        self.since = datetime.now(UTC)
        self._answers.clear()


def verdict(error: StationError) -> str:
    """Why it is no station, or not known to be one, in words."""
    spoke = isinstance(error, BadReply | Rejected)
    if spoke:
        return say("no station: {}", error.cause.words)
    return say("no answer: {}", error.cause.words)


ALL_OFF = tr(
    "Search is not possible because every network adapter that could be used is switched off in "
    "the preferences."
)


def problem(error: OSError) -> str:
    """Why listening is not possible, as a sentence."""
    match error.errno:
        case errno.ENETDOWN:
            return tr("Search is not possible because no network adapter is connected.")
        case errno.EADDRINUSE:
            return tr("Search is not possible because another program keeps port 5353 to itself.")
        case errno.EACCES | errno.EPERM:
            return tr(
                "Search is not possible because this computer does not allow it (firewall or "
                "rights)."
            )
    why = error.strerror or error
    return say("Search is not possible because the system says: {}.", why)
