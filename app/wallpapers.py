"""The six wallpaper slots: what a station says put in order, and names that any station can keep.

What the station lists is taken as it is; an entry that belongs to no slot is kept apart and told.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.models import Wallpaper
from app.quirks import default

LARGEST_SIDE = 8192
UNNAMED = "picture"
_SIZE = re.compile(r"(?<![0-9])([0-9]{3,4})\s*[x×*]\s*([0-9]{3,4})(?![0-9])", re.IGNORECASE)
_LINES = re.compile(r"(?<![0-9])(480|576|720|1080|1440|2160|4320)\s*[pi]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Slot:
    """One slot. `names` are all entries that the station lists for it: one, none, or odder."""

    number: int
    names: tuple[str, ...] = ()
    on_display: bool = False

    @property
    def name(self) -> str:
        """The entry that counts, as the station spells it; empty where the slot is free."""
        return self.names[0] if self.names else ""

    @property
    def title(self) -> str:
        """The name without the number of the slot."""
        return self.name.removeprefix(f"{self.number}-") or self.name

    @property
    def own(self) -> bool:
        """Whether it is the user's; the others are built in."""
        return self.number in default("own_slots")


@dataclass(frozen=True, slots=True)
class Gallery:
    """All slots in order; `strange` are entries for slots that do not exist, as `7: name`."""

    slots: tuple[Slot, ...]
    current: int | None = None
    strange: tuple[str, ...] = ()

    def slot(self, number: int) -> Slot:
        """One slot by its number. Raises KeyError."""
        return {slot.number: slot for slot in self.slots}[number]

    def filled(self) -> list[Slot]:
        """The user's slots that hold a picture."""
        return [slot for slot in self.slots if slot.own and slot.names]

    def free(self) -> list[int]:
        """The user's slots that hold none."""
        return [slot.number for slot in self.slots if slot.own and not slot.names]

    def showing(self, current: object) -> "Gallery":
        """The same with another slot on the display."""
        shown = current if type(current) is int else None
        slots = (replace(slot, on_display=slot.number == shown) for slot in self.slots)
        return Gallery(tuple(slots), shown, self.strange)

    def heir(self, gone: Collection[int]) -> int | None:
        """What comes on the display when these are deleted: the next in order that stays.

        None where none of them is on the display, or nothing stays.
        """
        if self.current not in gone:
            return None
        staying = [s.number for s in self.slots if s.names and s.number not in gone]
        later = [number for number in staying if number > (self.current or 0)]
        return next(iter(later or staying), None)


def arrange(found: Iterable[Wallpaper], current: object = None) -> Gallery:
    """Slots from what the station lists; the order and the number of entries are its own affair."""
    numbers: tuple[int, ...] = default("slots")
    names: dict[int, dict[str, None]] = {number: {} for number in numbers}
    strange = []
    for entry in found:
        if entry.id in names:
            names[entry.id][entry.name] = None
        else:
            strange.append(f"{entry.id}: {entry.name}")
    slots = tuple(Slot(number, tuple(names[number])) for number in numbers)
    return Gallery(slots, strange=tuple(strange)).showing(current)


def safe_name(text: str) -> str:
    """A picture's name made of what every station can keep: ASCII letters, digits and hyphens.

    Folders and the ending go, accents too; nothing left is `picture`.
    """
    last = re.split(r"[/\\:]", text)[-1]
    stem = re.sub(r"\.[A-Za-z0-9]{1,5}$", "", last)
    plain = unicodedata.normalize("NFKD", stem[:1000]).encode("ascii", "ignore").decode()
    kept = re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-")
    length: int = default("wallpaper_name_length")
    return kept[:length].strip("-") or UNNAMED


def sent_name(slot: int, text: str, ending: str = ".jpg") -> str:
    """What a picture is sent as: `3-cat.jpg`."""
    return f"{slot}-{safe_name(text)}{ending}"


def screen_size(resolution: Mapping[str, Any]) -> tuple[int, int] | None:
    """Width and height of the output in use, in pixels; None where the station's words do not say.

    `resolution` are the values of the settings object of that name.
    """
    used = str(resolution.get("output", "")).lower()
    first, other = ("vga", "hdmi") if "vga" in used else ("hdmi", "vga")
    for output in (first,) if used else (first, other):
        words = str(resolution.get(f"{output}Resolution", ""))[:100]
        if size := _SIZE.search(words):
            wide, high = int(size[1]), int(size[2])
            if max(wide, high) <= LARGEST_SIDE:
                return wide, high
        elif lines := _LINES.search(words):
            high = int(lines[1])
            return round(high * 16 / 9), high
    return None
