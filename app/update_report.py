"""What happened in an update, and when: kept while it runs, saved as text."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.jobs.watch_update import Update
from app.local_time import clock, length, zone
from app.words import Cleaned, clean, named, say

NOT_TOLD = "not told"
LABEL = 18


@dataclass(frozen=True, slots=True)
class Mark:
    """From `at` (UTC) on this was going on."""

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
            ("Station", name),
            ("Model", clean(update.model or NOT_TOLD)),
            ("Address", clean(self.address)),
            ("Version before", clean(update.before or NOT_TOLD)),
            ("Version expected", clean(update.expected or "none is named")),
            ("Version after", clean(self.after or "not known")),
        ]
        if update.sha256:
            rows += [
                ("File", say("{}, {} bytes", named(update.file), update.size)),
                ("SHA-256", clean(update.sha256)),
            ]
        else:
            rows.append(("File", clean("downloaded by the station from the maker’s server")))
        title = say("Firmware update of {}", name)
        return [title, "=" * len(title), "", *(_row(label, value) for label, value in rows)]

    def _phases(self) -> list[str]:
        lines = [f"Phases; {self.at.astimezone():%Y-%m-%d}, times are {zone(self.at)}"]
        for span in self.timeline.spans():
            lasted = length(span.seconds(self.at))
            open_ = "" if span.ended else ", goes on"
            lines.append(f"{clock(span.began)}  {clean(span.name)}  ({lasted}{open_})")
        return lines

    def _outcome(self) -> list[str]:
        return [f"Outcome at {clock(self.at)}", *(clean(line, 2000) for line in self.outcome)]


def _row(label: str, value: Cleaned) -> str:
    return f"{label + ':':{LABEL}}{value}"
