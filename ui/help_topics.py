"""What the help consists of: topics written by hand, and a page for each section of the window.

A section's page is its introduction in resources/help, and its fields as they are declared in
app/settings: title, meaning, what is allowed, unit, when it applies.
"""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from app.settings import Field, Section, fields_of
from ui.pages import PAGES

SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")
LINK = "topic:"


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of the help, in our own Markdown. `section` is None for a topic by hand."""

    key: str
    title: str
    icon: str
    section: Section | None = None

    def markdown(self) -> str:
        """The whole page."""
        return _page(self)

    def has(self, words: str) -> bool:
        """Whether each of the words stands somewhere on the page."""
        text = f"{self.title}\n{self.markdown()}".casefold()
        return all(word in text for word in words.casefold().split())


def topic(key: str) -> Topic:
    """The page of that key. Raises KeyError."""
    return _by_key()[key]


def topic_of(section: Section) -> Topic:
    """The page of a section."""
    return topic(section.name.lower())


@cache
def _by_key() -> dict[str, Topic]:
    return {each.key: each for each in TOPICS}


@cache
def _page(shown: Topic) -> str:
    file = files("resources").joinpath("help", f"{shown.key}.md")
    written = file.read_text(encoding="utf-8").strip()
    if shown.section is None:
        return written
    parts = [f"# {shown.title}", _escaped(shown.section.about), written]
    if fields := fields_of(shown.section):
        parts += ["## Fields", *map(_field, fields)]
    return "\n\n".join(parts)


def _field(field: Field) -> str:
    spec = field.spec
    choices = ", ".join(map(str, spec.choices.values()))
    facts = (
        ("Allowed", " ".join(spec.allowed())),
        ("One of", choices),
        ("Unit", spec.unit),
        ("When", " ".join(spec.applies())),
        ("Shown only", "it cannot be changed here." if spec.fact else ""),
    )
    lines = [f"*{name}:* {_escaped(words)}" for name, words in facts if words]
    meaning = _escaped(" ".join(filter(None, (spec.help, spec.detail))))
    return "\n\n".join((f"### {_escaped(spec.title)}", "  \n".join((meaning, *lines))))


def _escaped(words: str) -> str:
    """Words of a declaration are no Markdown."""
    return SPECIAL.sub(r"\\\1", words)


TOPICS = (
    Topic("finding", "Finding stations", "radar"),
    Topic("signing_in", "Signing in and certificates", "sign_in"),
    Topic("apply", "Apply and its outcomes", "ok_outline"),
    Topic("pictures", "Wallpapers", "wallpaper"),
    Topic("locked_out", "Changes that may lock you out", "carries_us"),
    Topic("update", "Updating the firmware", "firmware"),
    Topic("set_up", "Setting up a fresh station", "review"),
    Topic("keys", "Keyboard shortcuts", "code"),
    Topic("preferences", "Preferences", "system"),
    Topic("support", "Errors and the support bundle", "logs"),
    *(Topic(e.section.name.lower(), e.section.title, e.icon, e.section) for e in PAGES),
)
