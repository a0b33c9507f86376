"""What became of an Apply, in words: for the page, the bar and screen readers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.errors import Rejected, StationError
from app.jobs.apply import Applied, Outcome
from app.messages import Message, explain, quote
from app.settings import Field, Section
from app.words import tr
from ui.labels import Cleaned, joined, named, say


@dataclass(frozen=True, slots=True)
class Told:
    """One outcome for one section: kind of banner, bold first words, the rest."""

    section: Section
    outcome: Outcome
    kind: str
    lead: str
    rest: str


KINDS = {
    Outcome.SAVED: "ok",
    Outcome.ACCEPTED: "warn",
    Outcome.NOT_SAVED: "bad",
    Outcome.UNKNOWN: "warn",
    Outcome.REFUSED: "bad",
}


def tell(results: Sequence[Applied], station: str, addresses: str) -> list[Told]:
    """The outcomes by section, in window order. `addresses` names where the station may answer."""
    station = named(station)
    told = [
        Told(section, one.outcome, KINDS[one.outcome], *_words(one, section, station, addresses))
        for one in results
        for section in sections(one)
    ]
    order = list(Section)
    return sorted(told, key=lambda t: order.index(t.section))


def sections(result: Applied) -> list[Section]:
    """The sections that an outcome is about."""
    fields = result.kind.fields()
    named = {field.spec.section for field in result.touched}
    named |= {fields[name].spec.section for name in result.sent}
    named |= {conflict.field.spec.section for conflict in result.conflicts}
    return [section for section in Section if section in named] or [
        next(iter(fields.values())).spec.section
    ]


def _words(one: Applied, section: Section, station: str, addresses: str) -> tuple[str, str]:
    title = section.title
    match one.outcome:
        case Outcome.SAVED:
            return tr("Saved."), _said(
                say("{} holds what you set; it was read back.", station), _foreign(one)
            )
        case Outcome.ACCEPTED:
            took = say("{} took it and shows it after a restart.", station)
            return tr("Accepted, needs a restart."), _said(took, _foreign(one))
        case Outcome.UNKNOWN:
            unread = say(
                "{} could not be read back, so it may or may not have taken the change.", station
            )
            again = tr("Nothing is sent again by itself.")
            return say("{}: not known yet.", title), _said(unread, addresses, again)
        case Outcome.REFUSED:
            return say("{} was not sent.", title), _why_refused(one, station)
        case Outcome.NOT_SAVED:
            return say("{} was not saved.", title), _why_not_saved(one, station)


def _why_refused(one: Applied, station: str) -> str:
    if one.conflicts:
        return say(
            "Somebody else changed it meanwhile: {}.", _titles(c.field for c in one.conflicts)
        )
    if one.error is not None:
        return _explained(one.error, station).rest
    if one.kept:
        return say("Somebody else changed what it depends on: {}.", _titles(one.kept))
    return tr("Nothing went out before all of it could.")


def _why_not_saved(one: Applied, station: str) -> str:
    titles, edits = _titles(one.kept), tr("Your edits are kept.")
    if one.error is None:
        return joined((say("{} said yes and kept its own value of: {}.", station, titles), edits))
    if isinstance(one.error, Rejected):
        return joined((quote(one.error), edits))
    open_end = bool(one.sent) and not one.kept
    words = _explained(one.error, station, writes=open_end)
    if one.kept:
        holds = say("{} was read back and has its own value of: {}.", station, titles)
        return joined((words.truth, holds, edits))
    return _said(words.truth, "" if one.sent else tr("Nothing of this was sent."), words.todo)


def _explained(error: StationError, station: str, *, writes: bool = False) -> Message:
    failed = say("Could not save the settings of {}.", named(station))
    return explain(error, failed, station, writes=writes)


def _foreign(one: Applied) -> str:
    if not one.foreign:
        return ""
    return say("Somebody else changed meanwhile: {}.", _titles(one.foreign))


def _titles(fields: Iterable[Field]) -> str:
    return ", ".join(field.spec.title for field in fields)


def _said(*sentences: str) -> Cleaned:
    return joined(sentences)
