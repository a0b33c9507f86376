"""Versions as firmware names them: the same, newer, older, or not to be compared."""

import re
from enum import StrEnum

PARTS = re.compile(r"[.\-_+ ]")
LONGEST = 64


class Relation(StrEnum):
    """How a version stands to the one that is installed."""

    NEWER = "newer"
    SAME = "the same"
    OLDER = "older"
    UNCLEAR = "not to be compared"


def same(one: str | None, other: str | None) -> bool:
    """Whether both are known and name one version: `V2.5.0` is `2.5.0`."""
    return one is not None and other is not None and _plain(one) == _plain(other)


def relation(installed: str | None, offered: str | None) -> Relation:
    """How `offered` stands to `installed`; only numbers are put in an order."""
    if installed is None or offered is None:
        return Relation.UNCLEAR
    if same(installed, offered):
        return Relation.SAME
    was, new = _numbers(installed), _numbers(offered)
    if was is None or new is None:
        return Relation.UNCLEAR
    longest = max(len(was), len(new))
    was += (0,) * (longest - len(was))
    new += (0,) * (longest - len(new))
    if was == new:
        return Relation.SAME
    return Relation.NEWER if new > was else Relation.OLDER


def _plain(version: str) -> str:
    return re.sub(r"^v(?=[0-9])", "", version.strip().casefold())


def _numbers(version: str) -> tuple[int, ...] | None:
    plain = _plain(version)
    parts = PARTS.split(plain)
    fit = len(plain) <= LONGEST and all(re.fullmatch(r"[0-9]+", part) for part in parts)
    return tuple(map(int, parts)) if fit else None
