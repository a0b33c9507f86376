"""What became of an Apply, in words: for the page, the bar and screen readers."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.errors import Rejected
from app.jobs.apply import Applied, Outcome
from app.messages import explain, quote
from app.settings import Section


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
    named = {fields[name].spec.section for name in result.sent}
    named |= {conflict.field.spec.section for conflict in result.conflicts}
    return [section for section in Section if section in named] or [
        next(iter(fields.values())).spec.section
    ]


def _words(one: Applied, section: Section, station: str, addresses: str) -> tuple[str, str]:
    title = section.title
    match one.outcome:
        case Outcome.SAVED:
            return "Saved.", f"{station} holds what you set; it was read back. {_foreign(one)}"
        case Outcome.ACCEPTED:
            return (
                "Accepted, needs a restart.",
                f"{station} took it and shows it after a restart. {_foreign(one)}",
            )
        case Outcome.UNKNOWN:
            return (
                f"{title}: not known yet.",
                f"{station} could not be read back, so it may or may not have taken the change. "
                f"{addresses} Nothing is sent again by itself.",
            )
        case Outcome.REFUSED:
            if one.conflicts:
                names = ", ".join(conflict.field.spec.title for conflict in one.conflicts)
                return f"{title} was not sent.", f"Somebody else changed it meanwhile: {names}."
            return f"{title} was not sent.", "Nothing went out before all of it could."
        case Outcome.NOT_SAVED:
            return f"{title} was not saved.", _why(one, station)


def _why(one: Applied, station: str) -> str:
    if isinstance(one.error, Rejected):
        return f"{quote(one.error)} Your edits are kept."
    if one.error is not None and not one.kept:
        return explain(one.error, "save the settings", station, writes=True).rest
    kept = ", ".join(field.spec.title for field in one.kept)
    return f"{station} said yes and kept its own value of: {kept}. Your edits are kept."


def _foreign(one: Applied) -> str:
    names = ", ".join(field.spec.title for field in one.foreign)
    return f"Somebody else changed meanwhile: {names}." if names else ""
