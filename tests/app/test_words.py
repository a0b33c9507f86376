"""Text from outside: shown as written, bounded, never moving what stands around it."""

import re
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app import words
from app.words import (
    AROUND,
    FSI,
    LIMIT,
    PDI,
    SENTENCES,
    Cleaned,
    clean,
    joined,
    named,
    say,
)
from tests.hostile import HEBREW, HOSTILE
from tests.shown import ISOLATED, invisible, loose

# For a long run: tens of thousands.
EXAMPLES = 300

NASTY = "\u2066\u2067\u2068\u2069\u202a\u202e\u200b\u200d\u200e\ufeff\0\n\t\x1b\ud800\udfff"
CONFUSING = "aAé\u0301\u0327e [U+2]0…#של١1\u3164\u00a0\u3000\ufe0f\u1100\u1161\u11a8각\u212bÅ"
ANY = st.characters(exclude_categories=())
chars = st.one_of(ANY, st.sampled_from(NASTY), st.sampled_from(CONFUSING))
texts = st.text(chars, max_size=80)
short_texts = st.text(st.one_of(st.sampled_from(NASTY), st.sampled_from(CONFUSING)), max_size=8)
limits = st.integers(min_value=8, max_value=LIMIT)
every = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)


def written(shown: str) -> str:
    """The text that was shown so, as somebody who reads it could type it."""
    inside = re.sub(f"[{FSI}{PDI}]", "", shown)
    return re.sub(r"\[U\+([0-9A-F]{4,6})\]", lambda found: chr(int(found[1], 16)), inside)


@every
def test_nothing_invisible_is_left(text):
    shown = clean(text)
    assert invisible(shown) == []
    assert loose(shown) == []
    assert len(shown) <= LIMIT + AROUND
    shown.encode()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Boardroom-2", "Boardroom-2"),
        ("a\0b", "a[U+0000]b"),
        ("a\u202eb", "a[U+202E]b"),
        ("a\ud800b", "a[U+D800]b"),
        ("\U000e0041", "[U+E0041]"),
        ("e\u0301", "e[U+0301]"),
        ("\u212b", "[U+212B]"),
        ("caf\u00e9 \u4f1a\u8bae\u5ba4 \U0001f600", "caf\u00e9 \u4f1a\u8bae\u5ba4 \U0001f600"),
        ("\u05e9", "\u2068\u05e9\u2069"),
        ("\u0663", "\u2068\u0663\u2069"),
        ("\u2068x\u202e\u2069", "[U+2068]x[U+202E][U+2069]"),
        ("a[U+202E]b", "a[U+005B]U+202E]b"),
        ("[x]", "[x]"),
        (" a  b ", "[U+0020]a [U+0020]b[U+0020]"),
        ("a" + "\u0336" * 6, "a" + "\u0336" * 4 + "[U+0336]" * 2),
        ("", ""),
    ],
)
def test_text_as_it_is_shown(text, shown):
    assert clean(text) == shown


def test_long_text_ends_in_an_ellipsis():
    assert clean("x" * 201) == "x" * 200 + "…"
    assert clean("x" * 200) == "x" * 200
    assert clean("\0" * 300, 40) == "[U+0000]" * 5 + "…"
    assert clean("x" * 40 + "  ", 40) == "x" * 40 + "…"


# Properties


@settings(max_examples=EXAMPLES, deadline=None)
@given(texts, limits)
@example("שa", 8)
def test_whatever_comes_is_visible_bounded_and_isolated(text, limit):
    shown = clean(text, limit)
    assert invisible(shown) == []
    assert loose(shown) == []
    assert len(shown) <= limit + AROUND
    assert unicodedata.is_normalized("NFC", shown)
    assert shown.count(FSI) == shown.count(PDI) == len(ISOLATED.findall(shown))
    assert clean(shown, limit) is shown


@settings(max_examples=EXAMPLES, deadline=None)
@given(texts)
def test_what_is_not_cut_can_be_read_back(text):
    assert written(clean(text, len(text) * 12)) == text


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.one_of(texts, short_texts), st.one_of(texts, short_texts))
@example("\u2068x\u2069", "x")
@example("e\u0301", "\u00e9")
@example("x" * 64, "x" * 65)
@example("x" * 65, "x" * 66)
@example("a\u202e", "a[U+202E]")
@example("Room", "Room ")
@example("Room", "Room\ufe0f")
@example("\u2126", "\u03a9")
@example("x" * 64, "x" * 64 + "\u200b")
@example("x" * 63 + "…", "x" * 63 + "yz")
def test_two_names_never_read_the_same(one, other):
    for limit in (words.NAME, 32, 8):
        assert (named(one, limit) == named(other, limit)) == (one == other)


@settings(max_examples=EXAMPLES, deadline=None)
@given(texts, texts, limits)
def test_a_sentence_isolates_each_piece_and_can_be_cut(one, other, limit):
    sentence = say("From {} to {}.", one, other)
    assert invisible(sentence) == []
    assert loose(sentence) == []
    assert sentence == f"From {clean(one)} to {clean(other)}."
    assert clean(sentence, SENTENCES) is sentence
    cut = clean(sentence, limit)
    assert len(cut) <= limit + AROUND
    assert invisible(cut) == []
    assert loose(cut) == []
    assert cut == sentence or cut.rstrip(PDI).endswith("…")


# Sentences, and what counts as cleaned


def test_a_piece_does_not_move_the_words_around_it():
    assert say("Sign in to {} ({}).", HEBREW, 3) == f"Sign in to \u2068{HEBREW}\u2069 (3)."
    assert say("{} → {}", "١", "٢") == "\u2068١\u2069 → \u2068٢\u2069"
    inner = say("{} answers at {}", HEBREW, "10.0.0.1")
    assert say("{}; that is all.", inner) == f"{inner}; that is all."


def test_pieces_are_joined_and_empty_ones_left_out():
    assert joined((HEBREW, "", "x\0"), ", ") == f"\u2068{HEBREW}\u2069, x[U+0000]"
    assert joined(()) == ""


def test_braces_from_outside_are_no_places():
    assert say("Not {}.", "{0.__class__}{}") == "Not {0.__class__}{}."


def test_what_looks_cleaned_is_not_trusted():
    hostile = f"{FSI}x{PDI}\u202e"
    assert clean(hostile) == "[U+2068]x[U+2069][U+202E]"
    assert say("{}", hostile) == "[U+2068]x[U+2069][U+202E]"


@pytest.mark.parametrize(
    "change", [str, str.strip, lambda t: t + "", lambda t: f"{t}", lambda t: t[:], "".join]
)
def test_what_was_changed_after_cleaning_is_text_like_any_other(change):
    changed = change(clean(HEBREW))
    assert not isinstance(changed, Cleaned)
    assert clean(changed).startswith("\u2068[U+2068]")


def test_a_name_that_is_cut_has_a_figure_that_nobody_can_foresee(monkeypatch):
    long = "x" * 65
    before = named(long)
    assert re.fullmatch(r"x{64}…#[0-9a-f]{6}", before)
    assert named(HEBREW * 9).endswith(PDI)
    monkeypatch.setattr(words, "_KEY", b"another run")
    assert named(long) != before


def test_a_name_is_not_given_a_figure_twice():
    assert named(named("x" * 99), 32) == "x" * 32 + "…"


# Each of the properties can fail


def test_a_cleaner_that_composes_is_found(monkeypatch):
    monkeypatch.setattr(unicodedata, "is_normalized", lambda form, text: True)
    assert unicodedata.normalize("NFC", clean("e\u0301")) != clean("e\u0301")


def test_text_that_moves_its_surroundings_or_hides_is_found():
    assert loose(f"Sign in to {HEBREW} (3).")
    assert invisible("a\u202eb") == ["U+202E"]
    assert invisible(f"{FSI}a{FSI}b{PDI}") == ["U+2068"]
    assert invisible("a\u00a0b")
