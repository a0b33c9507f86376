"""The secrets in use, so that no line of the log holds one.

This is the second layer (faults.md T13); the first is that nothing of ours logs a value. Whoever
holds secrets says `watch(self)` once and tells them when asked: nothing is kept here, and so
nothing outlives the sign-in that it belongs to.
"""

import json
import re
import threading
import weakref
from collections.abc import Iterable
from typing import Protocol
from urllib.parse import quote, quote_plus

MASK = "•••"
# To mask a shorter one would tell it: many words would miss the same letters.
SHORTEST = 4


class Holder(Protocol):
    """Who holds secrets; it may be asked from any thread."""

    def secrets(self) -> Iterable[str]:
        """Those that it holds now."""


_holders: list["weakref.ref[Holder]"] = []
_lock = threading.Lock()


def watch(holder: Holder) -> None:
    """Ask `holder` for its secrets from now on, as long as it lives."""
    with _lock:
        _holders[:] = [each for each in _holders if each() is not None]
        _holders.append(weakref.ref(holder))


def in_use() -> set[str]:
    """Every secret that somebody holds now and that is long enough to be told apart."""
    living = [holder for each in tuple(_holders) if (holder := each()) is not None]
    return {text for holder in living for text in holder.secrets() if len(text) >= SHORTEST}


def redact(text: str) -> str:
    """The text with `•••` in place of every secret in use, in whatever spelling."""
    spelled = {spelling for secret in in_use() for spelling in _spellings(secret)}
    if not spelled:
        return text
    longest_first = sorted(spelled, key=len, reverse=True)
    return re.sub("|".join(map(re.escape, longest_first)), MASK, text)


def _spellings(secret: str) -> Iterable[str]:
    """How a secret may look within a text: as it is, in code, in JSON, in an address."""
    raw = secret.encode("utf-8", "surrogatepass")
    yield secret
    yield repr(secret)[1:-1]
    yield repr(raw)[2:-1]
    yield json.dumps(secret)[1:-1]
    yield json.dumps(secret, ensure_ascii=False)[1:-1]
    yield quote(raw, safe="")
    yield quote(raw)
    yield quote_plus(raw)
