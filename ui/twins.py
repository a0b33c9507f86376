"""Stations whose names look alike: all of them are marked, for a name proves nothing (F1, T02)."""

import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from app.words import tr
from ui.station_list import RowState, StationRow

SAME_NAME = tr("Same name as another")
# As far as a row of the list shows a name.
SEEN = 24
REMEMBERED = 4096
# What says more than that two names are the same.
FIRST = (RowState.REFUSED, RowState.AT_WORK)
_ALIKE = str.maketrans(
    "авсеһніјкмоԛрѕтугхԝԁ" "αβεζηικμνορτυχ" "01i|5",
    "abcehhljkmoqpstyrxwd" "abezhlkmnoptyx" "olllS".lower(),
)  # fmt: skip
_NO_INK = {"Cc", "Cf", "Cn", "Co", "Cs", "Mn", "Me", "Zl", "Zp", "Zs"}


def marked(rows: Iterable[StationRow]) -> list[StationRow]:
    """The rows; those whose names cannot be told apart by looking at them say so."""
    rows = list(rows)
    count = Counter(look(row.name) for row in rows)
    return [_mark(row) if row.name and count[look(row.name)] > 1 else row for row in rows]


@lru_cache(REMEMBERED)
def look(name: str) -> str:
    """The same for names that somebody who glances at the list takes for each other."""
    plain = unicodedata.normalize("NFKD", name[: 4 * SEEN]).casefold()
    seen = (char for char in plain if unicodedata.category(char) not in _NO_INK)
    return "".join(seen).translate(_ALIKE)[:SEEN]


def _mark(row: StationRow) -> StationRow:
    parts = (
        (row.words, tr("same name as another")) if row.state in FIRST else (SAME_NAME, row.words)
    )
    return replace(row, words=" · ".join(part for part in parts if part))
