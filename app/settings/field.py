"""What one setting says of itself: words, place in the window, rules, manners on the wire."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import Any

from app.words import say

Value = bool | int | str
Values = Mapping[str, Value]
Choices = Mapping[Value, str]


class Tab(StrEnum):
    """The four pages of the device's own Web Configuration page, in its order."""

    GENERAL = "General"
    NETWORK = "Network"
    ADMINISTRATION = "Administration"
    POWER = "Power Setting"


class Section(Enum):
    """A place in the window where settings stand together: tab, name, and what it is about."""

    STATION = (
        Tab.GENERAL,
        "Station",
        "What it is called and what it shows while nobody presents.",
    )
    LOGIN_CODE = (Tab.GENERAL, "Login code", "What presenters type to join.")
    WALLPAPER = (
        Tab.GENERAL,
        "Wallpaper",
        "Shown while nobody presents. Slots 0 and 1 came with the station; 2 to 5 are yours.",
    )
    DISPLAY = (Tab.GENERAL, "Display", "The picture and sound that go to the room's display.")
    MIRRORING = (Tab.GENERAL, "Mirroring", "Ways to present without the maker's app.")
    CLOCK = (Tab.GENERAL, "Date and time", "The station's clock.")
    WIFI = (Tab.NETWORK, "Wi-Fi", "The station's radio: off, its own network, or a client.")
    OTHER_AP = (Tab.NETWORK, "Other AP", "The Wi-Fi network that the station joins as a client.")
    ETHERNET = (Tab.NETWORK, "Ethernet", "The wired network.")
    PASSWORDS = (Tab.ADMINISTRATION, "Passwords", "Who may change and who may moderate.")
    FIRMWARE = (Tab.ADMINISTRATION, "Firmware", "The program that runs on the station.")
    SYSTEM = (
        Tab.ADMINISTRATION,
        "System",
        "Restart, factory reset, logs and the configuration file.",
    )
    MANAGER = (Tab.ADMINISTRATION, "Manager and API key", "Who manages the station from afar.")
    POD = (Tab.ADMINISTRATION, "Pod pairing", "Which station a Pod connects to when it is paired.")
    LICENCE = (Tab.ADMINISTRATION, "BYOM licence", "The licence for bring-your-own-meeting.")
    QUICK_JOIN = (Tab.ADMINISTRATION, "Quick Join", "The program that presenters run to join.")
    POWER_SAVING = (Tab.POWER, "Power saving", "What happens when nobody presents for a while.")
    DAILY_RESTART = (Tab.POWER, "Daily restart", "A restart at a quiet hour, every day.")

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


def when(name: str, wanted: tuple[Value, ...], reason: str) -> Condition:
    """Applies only while another field has one of these values (or was not reported)."""

    def condition(values: Values) -> str | None:
        return None if name not in values or values[name] in wanted else reason

    return condition


def matches(pattern: str, words: str) -> Rule:
    """The text fits the document's pattern as a whole."""
    compiled = re.compile(pattern)

    def rule(value: Value, values: Values) -> str | None:
        text = str(value)
        return None if compiled.search(text) and not text.endswith("\n") else words

    return rule


def at_most(length: int, allowed: str, words: str) -> Rule:
    """One to `length` characters out of the class `allowed`; says which of both is broken."""
    bad = re.compile(f"[^{allowed}]")

    def rule(value: Value, values: Values) -> str | None:
        text = str(value)
        if found := bad.search(text):
            what = "A space" if found[0] == " " else say("“{}”", found[0])
            return say("{} is not allowed here. {}", what, words)
        if not text:
            return "This may not be empty."
        over = len(text) - length
        return f"{over} too many: at most {length} characters." if over > 0 else None

    return rule


def between(low: int, high: int, unit: str = "") -> Rule:
    """A number from `low` to `high`."""

    def rule(value: Value, values: Values) -> str | None:
        inside = isinstance(value, int) and low <= value <= high
        return None if inside else f"A number from {low} to {high}{unit and ' '}{unit}."

    return rule


def one_of(allowed: tuple[int, ...], words: str) -> Rule:
    """One of these numbers."""

    def rule(value: Value, values: Values) -> str | None:
        return None if value in allowed else words

    return rule


def not_empty(words: str = "This may not be empty.") -> Rule:
    """Something has to stand here."""

    def rule(value: Value, values: Values) -> str | None:
        return None if str(value).strip() else words

    return rule


def unwrap(metadata: list[Any]) -> Setting:
    """The Setting among a pydantic field's metadata."""
    return next(entry for entry in metadata if isinstance(entry, Setting))
