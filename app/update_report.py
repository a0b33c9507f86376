"""What happened in an update, and when: kept while it runs, saved as text."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.firmware_wizard import WORDS
from app.jobs.watch_update import Update
from app.local_time import clock, length, zone
from app.words import clean, named, say, tr

NOT_TOLD = tr("not told")


@dataclass(frozen=True, slots=True)
class Mark:
    """From `at` (UTC) on this was going on; `name` as in NAMES, in no language."""

    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Span:
    """One phase with its times; `ended` None where it goes on."""

    name: str
    began: datetime
    ended: datetime | None

    def seconds(self, now: datetime) -> float:
        """How long it took, or takes already."""
        return ((self.ended or now) - self.began).total_seconds()


class Timeline:
    """Marks in the order of time; what begins ends what was before."""

    def __init__(self, marks: Sequence[Mark] = ()) -> None:
        self.marks = list(marks)

    def note(self, name: str, at: datetime) -> None:
        """Something begins; nothing where it goes on already."""
        if not self.marks or self.marks[-1].name != name:
            self.marks.append(Mark(name, at))

    def first(self, name: str) -> datetime | None:
        """When it began for the first time."""
        return next((mark.at for mark in self.marks if mark.name == name), None)

    def total(self, name: str, now: datetime) -> float:
        """Seconds of all its spans together."""
        return sum(span.seconds(now) for span in self.spans() if span.name == name)

    def spans(self) -> list[Span]:
        """Each phase with its beginning and end."""
        ends: list[datetime | None] = [mark.at for mark in self.marks[1:]]
        return [
            Span(mark.name, mark.at, end)
            for mark, end in zip(self.marks, [*ends, None], strict=False)
        ]


@dataclass(frozen=True, slots=True)
class Report:
    """One update as it ended, or stands now. Texts may come from outside."""

    update: Update
    address: str
    after: str | None
    outcome: tuple[str, ...]
    timeline: Timeline
    at: datetime

    def text(self) -> str:
        """All of it as lines of text."""
        return "\n".join([*self._head(), "", *self._phases(), "", *self._outcome()]) + "\n"

    def _head(self) -> list[str]:
        update = self.update
        name = named(update.name)
        rows = [
            (tr("Station"), name),
            (tr("Model"), clean(update.model or NOT_TOLD)),
            (tr("Address"), clean(self.address)),
            (tr("Version before"), clean(update.before or NOT_TOLD)),
            (tr("Version expected"), clean(update.expected or tr("none is named"))),
            (tr("Version after"), clean(self.after or tr("not known"))),
        ]
        if update.sha256:
            rows += [
                (tr("File"), say("{}, {} bytes", named(update.file), update.size)),
                (clean("SHA-256"), clean(update.sha256)),
            ]
        else:
            rows.append((tr("File"), tr("downloaded by the station from the maker’s server")))
        title = say("Firmware update of {}", name)
        wide = max(len(label) for label, _ in rows) + len(": ")
        return [title, "=" * len(title), "", *(f"{n + ':':{wide}}{value}" for n, value in rows)]

    def _phases(self) -> list[str]:
        day = f"{self.at.astimezone():%Y-%m-%d}"
        lines: list[str] = [say("Phases; {}, times are {}", day, zone(self.at))]
        for span in self.timeline.spans():
            lasted = length(span.seconds(self.at))
            told = lasted if span.ended else say("{}, goes on", lasted)
            lines.append(f"{clock(span.began)}  {clean(WORDS.get(span.name, span.name))}  ({told})")
        return lines

    def _outcome(self) -> list[str]:
        return [say("Outcome at {}", clock(self.at)), *(clean(line, 2000) for line in self.outcome)]
