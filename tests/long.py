"""How often a test repeats something: few times as a rule, many with `dev.py long`."""

import os

LONG = bool(os.environ.get("LONG"))


def runs(few: int, many: int) -> int:
    """The number of repetitions in this run."""
    return many if LONG else few
