"""The one way from outside text to people: shown as written, bounded, on one line.

What a station, a radio or mDNS says is hostile text. `clean` makes it fit to be shown, `say` puts
it into a sentence of ours. The type of what they return says that it was cleaned: nothing is
trusted because it looks so, and nothing is cleaned twice.
"""

import os
import re
import unicodedata
from collections.abc import Callable, Iterable

LIMIT = 200
NAME = 64
SENTENCES = 2000
MARKS_IN_A_ROW = 4

FSI, PDI, ELLIPSIS = "\u2068", "\u2069", "…"
AROUND = 3
"""How much longer than its limit a cleaned text may be: isolation and `…`."""

ESCAPE = "[U+"
_MADE_VISIBLE = {"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp", "Zs"}
# Letters, marks and symbols without ink.
_LOOKS_EMPTY = {
    "\u034f", "\u115f", "\u1160", "\u17b4", "\u17b5", "\u2800", "\u3164", "\uffa0", "\ufffc",
    *map(chr, (*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))),
}  # fmt: skip
_REORDERS = {"R", "AL", "AN"}
_KEY_MARK = re.compile(r"\(&.\)|&")
# Nobody outside can know, and so nobody can make, two names that share a figure.
_KEY = os.urandom(16)


def _as_written(text: str) -> str:
    return text


_translate: Callable[[str], str] = _as_written


class Cleaned(str):
    """Text that may be shown as it is: only this module makes it.

    Whatever is done to it makes a plain text of it again, which would be cleaned anew.
    """

    __slots__ = ()


def clean(text: str, limit: int = LIMIT) -> Cleaned:
    """Text from outside as it may be shown: one line, at most `limit` characters and `…`.

    What cannot be seen, reorders its surroundings or is another spelling of the same character
    becomes `[U+XXXX]`; so a text that is not cut can be told from every other one. Text with
    right-to-left letters or digits is isolated. Cleaning twice changes nothing.
    """
    return _shown(text, limit)[0]


def named(name: str, limit: int = NAME) -> Cleaned:
    """A name from outside: one that is cut ends in a figure, which another name does not have."""
    shown, cut = _shown(name, limit)
    if not cut or isinstance(name, Cleaned):
        return shown
    from hashlib import blake2b  # takes 7 ms, and the first window cuts no names

    digest = blake2b(name.encode("utf-8", "surrogatepass"), key=_KEY, digest_size=3)
    figure = f"#{digest.hexdigest()}"
    return Cleaned(shown[:-1] + figure + PDI if shown.endswith(PDI) else shown + figure)


def literal(text: str, limit: int = LIMIT) -> Cleaned:
    """Outside text for buttons, tabs and menus, where `&` would mark a key: it is doubled."""
    return Cleaned(clean(text, limit).replace("&", "&&"))


def without_key(words: str) -> Cleaned:
    """Words of ours without the mark of their key: `&Apply`, or `適用(&A)`."""
    return Cleaned(_KEY_MARK.sub("", words))


def tr(text: str) -> Cleaned:
    """Words of ours, written in English, as they read in the user's language."""
    return Cleaned(_translate(text))


def say(template: str, *outside: object) -> Cleaned:
    """A sentence of ours, with `{}` for each piece of outside text: those are cleaned alone.

    Like `tr` it gives the sentence in the user's language.
    """
    return Cleaned(_translate(template).format(*map(_piece, outside)))


def counted(number: int, one: str, many: str) -> Cleaned:
    """`one` where the number is 1, else `many` with the number in its `{}`: `1 change`."""
    return tr(one) if number == 1 else say(many, number)


def speak(translate: Callable[[str], str]) -> None:
    """From now on say everything as `translate` does it.

    Before the modules with words are imported: they read their words once.
    """
    global _translate
    _translate = translate


def joined(pieces: Iterable[str], between: str = " ") -> Cleaned:
    """Pieces of text, each cleaned alone, with something of ours between them; no empty ones."""
    return Cleaned(between.join(clean(piece, SENTENCES) for piece in pieces if piece))


def hides(text: str) -> bool:
    """Whether something in a text cannot be seen, or cannot be told from something else."""
    return any(len(piece) > 1 for piece in _pieces(text))


def _piece(outside: object) -> Cleaned:
    if isinstance(outside, Cleaned):
        return clean(outside, SENTENCES)
    return clean(outside if isinstance(outside, str) else str(outside))


def _shown(text: str, limit: int) -> tuple[Cleaned, bool]:
    if isinstance(text, Cleaned):
        return (text, False) if len(text) <= limit + AROUND else (_shorter(text, limit), True)
    cut, head = len(text) > limit, text[: limit + 1]
    if head.isascii() and head.isprintable() and not _needs_care(head):
        return Cleaned(head[:limit] + ELLIPSIS if cut else head), cut
    pieces, room = [], limit
    for piece in _pieces(head):
        room -= len(piece)
        if room < 0:
            break
        pieces.append(piece)
    cut = cut or room < 0
    shown = "".join(pieces) + (ELLIPSIS if cut else "")
    reorders = any(unicodedata.bidirectional(char) in _REORDERS for char in shown)
    return Cleaned(FSI + shown + PDI if reorders else shown), cut


def _needs_care(text: str) -> bool:
    return ESCAPE in text or "  " in text or text[:1] == " " or text[-1:] == " "


def _pieces(text: str) -> Iterable[str]:
    """Each character as it is shown."""
    before, marks = "", 0
    for at, char in enumerate(text):
        category = unicodedata.category(char)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if char == " ":
            visible = 0 < at < len(text) - 1 and text[at - 1] != " "
        elif char == "[":
            visible = not text.startswith(ESCAPE, at)
        else:
            visible = (
                category not in _MADE_VISIBLE
                and char not in _LOOKS_EMPTY
                and marks <= MARKS_IN_A_ROW
                and unicodedata.is_normalized("NFC", before + char)
            )
        yield char if visible else f"{ESCAPE}{ord(char):04X}]"
        combines = visible and unicodedata.combining(char)
        before = (before + char if combines else char) if visible else "]"


def _shorter(text: Cleaned, limit: int) -> Cleaned:
    """The beginning of a cleaned text; what was isolated stays so, an escape stays whole."""
    kept = text[:limit]
    opened = kept.rfind(ESCAPE)
    if opened >= 0 and "]" not in kept[opened:]:
        kept = kept[:opened]
    closing = PDI if kept.count(FSI) > kept.count(PDI) else ""
    return Cleaned(kept + ELLIPSIS + closing)
