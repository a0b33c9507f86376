"""What one setting says of itself: words, place in the window, rules, manners on the wire."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import Any

from app.words import say, tr

Value = bool | int | str
Values = Mapping[str, Value]
Choices = Mapping[Value, str]
EMPTY = tr("This may not be empty.")


class Tab(StrEnum):
    """The four pages of the device's own Web Configuration page, in its order."""

    GENERAL = tr("General")
    NETWORK = tr("Network")
    ADMINISTRATION = tr("Administration")
    POWER = tr("Power Setting")


class Section(Enum):
    """A place in the window where settings stand together: tab, name, and what it is about."""

    STATION = (
        Tab.GENERAL,
        tr("Station"),
        tr("What it is called and what it shows while nobody presents."),
    )
    LOGIN_CODE = (Tab.GENERAL, tr("Login code"), tr("What presenters type to join."))
    WALLPAPER = (
        Tab.GENERAL,
        tr("Wallpaper"),
        tr("Shown while nobody presents. Slots 0 and 1 came with the station; 2 to 5 are yours."),
    )
    DISPLAY = (
        Tab.GENERAL,
        tr("Display"),
        tr("The picture and sound that go to the room’s display."),
    )
    MIRRORING = (Tab.GENERAL, tr("Mirroring"), tr("Ways to present without the maker’s app."))
    CLOCK = (Tab.GENERAL, tr("Date and time"), tr("The station’s clock."))
    WIFI = (Tab.NETWORK, tr("Wi-Fi"), tr("The station’s radio: off, its own network, or a client."))
    OTHER_AP = (
        Tab.NETWORK,
        tr("Other AP"),
        tr("The Wi-Fi network that the station joins as a client."),
    )
    ETHERNET = (Tab.NETWORK, tr("Ethernet"), tr("The wired network."))
    PASSWORDS = (Tab.ADMINISTRATION, tr("Passwords"), tr("Who may change and who may moderate."))
    FIRMWARE = (Tab.ADMINISTRATION, tr("Firmware"), tr("The program that runs on the station."))
    SYSTEM = (
        Tab.ADMINISTRATION,
        tr("System"),
        tr("Restart, factory reset, logs and the configuration file."),
    )
    MANAGER = (
        Tab.ADMINISTRATION,
        tr("Manager and API key"),
        tr("Who manages the station from afar."),
    )
    POD = (
        Tab.ADMINISTRATION,
        tr("Pod pairing"),
        tr("Which station a Pod connects to when it is paired."),
    )
    LICENCE = (
        Tab.ADMINISTRATION,
        tr("BYOM licence"),
        tr("The licence for bring-your-own-meeting."),
    )
    QUICK_JOIN = (
        Tab.ADMINISTRATION,
        tr("Quick Join"),
        tr("The program that presenters run to join."),
    )
    POWER_SAVING = (
        Tab.POWER,
        tr("Power saving"),
        tr("What happens when nobody presents for a while."),
    )
    DAILY_RESTART = (Tab.POWER, tr("Daily restart"), tr("A restart at a quiet hour, every day."))

    def __init__(self, tab: Tab, title: str, about: str) -> None:
        self.tab = tab
        self.title = title
        self.about = about


class Compare(Enum):
    """How a value that was sent is compared with the one read back."""

    EXACTLY = "exactly"
    NEVER = "it moves by itself"
    UNREADABLE = "the station may show it masked or not at all"


Rule = Callable[[Value, Values], str | None]
Condition = Callable[[Values], str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """The declaration of one field, beside its type: all that form, draft and tests know of it.

    `help` stands below the editor, `detail` on the help page alone: what the station does with it.
    `group` joins several check boxes under one label. `fact` is shown and never sent. `needs`
    gives the reason why the field does not apply now, `rules` what is wrong with a value.
    `together` names fields that are sent with this one when it was touched. `at` lists the places
    where a GET may hold it, `write_as` what a write calls it, `form` a reading of unknowns.md
    that changes the type on the wire.
    """

    title: str
    section: Section
    group: str = ""
    help: str = ""
    detail: str = ""
    unit: str = ""
    choices: Choices = field(default_factory=dict)
    rules: tuple[Rule, ...] = ()
    needs: tuple[Condition, ...] = ()
    together: tuple[str, ...] = ()
    compare: Compare = Compare.EXACTLY
    secret: bool = False
    fact: bool = False
    mono: bool = False
    large: bool = False
    placeholder: str = ""
    at: tuple[tuple[str, ...], ...] = ()
    write_as: str = ""
    form: str = ""

    def allowed(self) -> list[str]:
        """What its rules allow, as far as they say so beforehand."""
        return [rule.words for rule in self.rules if isinstance(rule, Allowed)]

    def applies(self) -> list[str]:
        """When it applies, as far as its conditions say so beforehand."""
        return [need.reason for need in self.needs if isinstance(need, When)]


@dataclass(frozen=True, slots=True)
class Allowed:
    """A rule that says beforehand, in `words`, what it allows."""

    words: str
    check: Rule

    def __call__(self, value: Value, values: Values) -> str | None:
        """What is wrong with a value beside all others."""
        return self.check(value, values)


@dataclass(frozen=True, slots=True)
class When:
    """Applies only while the field `name` has one of these values (or was not reported)."""

    name: str
    wanted: tuple[Value, ...]
    reason: str

    def __call__(self, values: Values) -> str | None:
        """The reason why it does not apply."""
        applies = self.name not in values or values[self.name] in self.wanted
        return None if applies else self.reason


def matches(pattern: str, words: str) -> Rule:
    """The text fits the document's pattern as a whole."""
    compiled = re.compile(pattern)

    def rule(value: Value, values: Values) -> str | None:
        text = str(value)
        return None if compiled.search(text) and not text.endswith("\n") else words

    return Allowed(words, rule)


def at_most(length: int, allowed: str, words: str) -> Rule:
    """One to `length` characters out of the class `allowed`; says which of both is broken."""
    bad = re.compile(f"[^{allowed}]")

    def rule(value: Value, values: Values) -> str | None:
        text = str(value)
        if found := bad.search(text):
            if found[0] == " ":
                return say("A space is not allowed here. {}", words)
            return say("“{}” is not allowed here. {}", found[0], words)
        if not text:
            return EMPTY
        over = len(text) - length
        return say("{} too many: at most {} characters.", over, length) if over > 0 else None

    return Allowed(words, rule)


def between(low: int, high: int, unit: str = "") -> Rule:
    """A number from `low` to `high`."""
    words = say("A number from {} to {}.", low, high)
    if unit:
        words = say("A number from {} to {} {}.", low, high, unit)

    def rule(value: Value, values: Values) -> str | None:
        return None if isinstance(value, int) and low <= value <= high else words

    return Allowed(words, rule)


def one_of(allowed: tuple[int, ...], words: str) -> Rule:
    """One of these numbers."""

    def rule(value: Value, values: Values) -> str | None:
        return None if value in allowed else words

    return Allowed(words, rule)


def not_empty(words: str = EMPTY) -> Rule:
    """Something has to stand here."""

    def rule(value: Value, values: Values) -> str | None:
        return None if str(value).strip() else words

    return rule


def unwrap(metadata: list[Any]) -> Setting:
    """The Setting among a pydantic field's metadata."""
    return next(entry for entry in metadata if isinstance(entry, Setting))
