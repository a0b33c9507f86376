"""What a new password may be, how good it is, and one made up (10.1, 10.2)."""

import itertools
import math
import re
import secrets
import string
from dataclasses import dataclass

from app.words import say, tr

LONGEST = 16
LETTERS = string.ascii_letters + string.digits
ENOUGH = 12
"""Fewer characters are weak, whatever they are (faults.md T25)."""

WEAK_BITS = 50.0
STRONG_BITS = 70.0
_POOLS = (string.ascii_lowercase, string.ascii_uppercase, string.digits)


@dataclass(frozen=True, slots=True)
class Strength:
    """How hard a password is to guess: `bits` of an attacker who knows the kinds of characters."""

    length: int
    bits: float

    @property
    def weak(self) -> bool:
        """Too short, or too much of the same."""
        return self.length < ENOUGH or self.bits < WEAK_BITS

    @property
    def strong(self) -> bool:
        """As good as twelve characters of all kinds."""
        return not self.weak and self.bits >= STRONG_BITS


def problem(password: str) -> str:
    """What is wrong with a new password, in a sentence; empty where nothing is.

    The place is named and not the character: the password stays masked.
    """
    bad = re.search(r"[^A-Za-z0-9]", password)
    if bad is not None:
        if bad[0] == " ":
            return tr("A space is not allowed. Only letters A to Z, a to z and digits.")
        return say(
            "Character {} is not allowed. Only letters A to Z, a to z and digits.", bad.start() + 1
        )
    if not password:
        return tr("This may not be empty.")
    over = len(password) - LONGEST
    return say("{} too many: at most {} characters.", over, LONGEST) if over > 0 else ""


def strength(password: str) -> Strength:
    """Repetitions and runs such as `aaaa` or `1234` count as one character."""
    pool = sum(len(kind) for kind in _POOLS if set(kind) & set(password))
    steps = [abs(ord(b) - ord(a)) for a, b in itertools.pairwise(password)]
    counted = len(password) - sum(step <= 1 for step in steps)
    return Strength(len(password), counted * math.log2(pool) if pool else 0.0)


def make_up() -> str:
    """Sixteen letters and digits out of the system's randomness, at least one of each kind."""
    while True:
        made = "".join(secrets.choice(LETTERS) for _ in range(LONGEST))
        if all(set(kind) & set(made) for kind in _POOLS):
            return made
