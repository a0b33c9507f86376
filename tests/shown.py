"""What may and may not stand in a text that is shown: our own isolation, and nothing hidden."""

import re
import unicodedata

from app.words import FSI, PDI

ISOLATED = re.compile(f"{FSI}([^{FSI}{PDI}]*){PDI}")
UNSEEN = ("Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp")


def invisible(shown: str) -> list[str]:
    """Whatever cannot be seen, but our own isolation."""
    return [
        f"U+{ord(char):04X}"
        for char in ISOLATED.sub(r"\1", shown)
        if unicodedata.category(char) in UNSEEN
        or (unicodedata.category(char) == "Zs" and char != " ")
    ]


def loose(shown: str) -> list[str]:
    """The characters that move their surroundings and are not isolated."""
    rest = ISOLATED.sub("", shown)
    return [char for char in rest if unicodedata.bidirectional(char) in ("R", "AL", "AN")]
