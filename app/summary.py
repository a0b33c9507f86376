"""What a station is set to, to be handed over: as text and as HTML, never a secret."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape

from app.session import Session
from app.settings import Ethernet, Field, Section, Wifi, fields_of
from app.words import clean, named, say, tr

HIDDEN = {"general.codeValue"}
"""No password, but what opens the door all the same."""


@dataclass(frozen=True, slots=True)
class Part:
    """A heading, and lines of name and value below it."""

    title: str
    lines: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Summary:
    """All of it; every text is clean already."""

    title: str
    when: str
    parts: Sequence[Part]

    def as_text(self) -> str:
        """Lines of plain text."""
        lines = [self.title, self.when]
        for part in self.parts:
            lines += ["", part.title, *(f"  {name}: {value}" for name, value in part.lines)]
        return "\n".join(lines) + "\n"

    def as_html(self) -> str:
        """A whole page of its own that loads nothing."""
        body = [f"<h1>{escape(self.title)}</h1>", f"<p>{escape(self.when)}</p>"]
        for part in self.parts:
            rows = "".join(
                f"<tr><th>{escape(name)}</th><td>{escape(value)}</td></tr>"
                for name, value in part.lines
            )
            body.append(f"<h2>{escape(part.title)}</h2><table>{rows}</table>")
        return (
            "<!DOCTYPE html>\n"
            f'<html><head><meta charset="utf-8"><title>{escape(self.title)}</title>'
            f"<style>{STYLE}</style></head><body>\n" + "\n".join(body) + "\n</body></html>\n"
        )


def summarise(
    session: Session, steps: Mapping[str, str], sections: Sequence[Section], when: datetime
) -> Summary:
    """What the station holds, as last read; edits that were not sent are counted, not shown."""
    info, firmware = session.info, session.firmware.current
    about = [
        (tr("Model"), info.model or tr("not reported")),
        (tr("Firmware"), firmware or tr("not reported")),
        (tr("Address"), str(session.station.origin)),
        (tr("Ethernet MAC"), _value(session, Ethernet.fields()["mac"])),
        (tr("Wi-Fi MAC"), _value(session, Wifi.fields()["mac"])),
    ]
    held = [Part(s.title, _lines(session, s)) for s in sections]
    open_ = [(tr("Changes not sent"), str(count))] if (count := len(session.changes())) else []
    waits = ", ".join(s.title for s in Section if s in session.restart_needed)
    if waits:
        open_.append((tr("Restart needed for"), waits))
    parts = [
        Part(tr("Station"), _clean(about)),
        Part(tr("Set up"), _clean(steps.items())),
        *(part for part in held if part.lines),
        *([Part(tr("Still open"), _clean(open_))] if open_ else []),
    ]
    local = when.astimezone()
    title = say("Set-up of {}", named(session.name))
    return Summary(title, say("{} (UTC{})", f"{local:%Y-%m-%d %H:%M}", f"{local:%z}"), parts)


def _lines(session: Session, section: Section) -> list[tuple[str, str]]:
    """The fields of a section that are known and no secret."""
    return _clean(
        (field.spec.title, _value(session, field))
        for field in fields_of(section)
        if _shown(session, field)
    )


def _shown(session: Session, field: Field) -> bool:
    draft = session.drafts.get(field.kind)
    if draft is None or field.spec.secret or field.key in HIDDEN:
        return False
    return field.name in draft.saved.values and draft.reason(field.name) is None


def _value(session: Session, field: Field) -> str:
    draft = session.drafts.get(field.kind)
    return draft.was(field.name) if draft is not None else tr("not reported")


def _clean(lines: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(clean(name), clean(value) or tr("empty")) for name, value in lines]


STYLE = (
    "body{font:14px sans-serif;margin:32px;max-width:720px}"
    "h1{font-size:22px}h2{font-size:16px;margin:24px 0 6px}"
    "table{border-collapse:collapse}th{text-align:left;font-weight:normal;color:#555;"
    "padding:2px 24px 2px 0;vertical-align:top}td{padding:2px 0}"
)
