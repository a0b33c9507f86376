"""mDNS service types, such as `_station._tcp`: what may be typed, and what is asked for."""

import re
from collections.abc import Iterable

from app.words import say

EXAMPLE = "_http._tcp"
MOST = 16
LOCAL = ".local."
# A name of RFC 6335: anything else makes the whole search fail.
FORM = re.compile(
    r"_(?=[A-Za-z0-9-]{1,15}\.)(?=[0-9-]*[A-Za-z])[A-Za-z0-9]+(-[A-Za-z0-9]+)*\._(tcp|udp)\.local\."
)
BETWEEN = re.compile(r"[\s,;]+")


def service_type(text: str) -> str:
    """`_station._tcp` as mDNS has it: `_station._tcp.local.`. Raises ValueError with words."""
    kind = text.strip().removesuffix(".").removesuffix(".local") + LOCAL
    if not FORM.fullmatch(kind):
        raise ValueError(say("“{}” is not a service type, such as {}.", text, EXAMPLE))
    return kind


def typed(text: str) -> tuple[str, ...]:
    """The types of a line, between commas or spaces, in short. Raises ValueError with words."""
    return checked(piece for piece in BETWEEN.split(text) if piece)


def checked(types: Iterable[str]) -> tuple[str, ...]:
    """The same types in short, each once. Raises ValueError with words."""
    found = tuple(dict.fromkeys(short(service_type(each)) for each in types))
    if len(found) > MOST:
        raise ValueError(say("These are too many: at most {} are asked for.", MOST))
    return found


def short(kind: str) -> str:
    """`_station._tcp`, as people write it."""
    return kind.removesuffix(LOCAL)
