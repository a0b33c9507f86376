"""Text from outside: shown as written, bounded, never as markup."""

import unicodedata

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.labels import CopyButton, IconButton, PlainLabel, clean, literal, tip
from ui.theme import Scheme, theme

HOSTILE = {
    "markup": "<img src='/dev/urandom'><b>x</b>",
    "rlo": "Boardroom\u202egnp.exe",
    "isolates": "\u2067a\u2069b\u2066",
    "nul": "a\0b",
    "newlines": "a\nb\r\u2028\u2029",
    "surrogate": "a\ud800b\udfff",
    "marks": "a" + "\u0301" * 20_000,
    "long": "x" * 100_000,
    "tags": "a\U000e0041\U000e007f",
    "zero width": "a\u200bb\ufeffc\u00ad",
    "blank letters": "\u3164\uffa0\u115f",
    "hebrew": "\u05e9\u05dc\u05d5\u05dd <b>",
    "tab": "a\tb",
    "escape": "\x1b[31mred\x9b",
    "empty": "",
}


@pytest.fixture(autouse=True)
def look(qapp):
    theme.apply(qapp, Scheme.LIGHT)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_nothing_invisible_is_left(text):
    shown = clean(text).removeprefix("\u2068").removesuffix("\u2069")
    assert not [c for c in shown if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")]
    assert len(shown) <= 201
    shown.encode()


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_cleaning_twice_changes_nothing(text):
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    "text,shown",
    [
        ("Boardroom-2", "Boardroom-2"),
        ("a\0b", "a[U+0000]b"),
        ("a\u202eb", "a[U+202E]b"),
        ("a\ud800b", "a[U+D800]b"),
        ("e\u0301", "\u00e9"),
        ("caf\u00e9 \u4f1a\u8bae\u5ba4 \U0001f600", "caf\u00e9 \u4f1a\u8bae\u5ba4 \U0001f600"),
        ("\u05e9", "\u2068\u05e9\u2069"),
        ("\u2068x\u202e\u2069", "x[U+202E]"),
    ],
)
def test_text_as_it_is_shown(text, shown):
    assert clean(text) == shown


def test_long_text_ends_in_an_ellipsis():
    assert clean("x" * 201) == "x" * 200 + "…"
    assert clean("x" * 200) == "x" * 200
    assert clean("\0" * 300, 40) == "[U+0000]" * 5 + "…"


def test_stacked_marks_are_cut():
    assert clean("a" + "\u0336" * 50) == "a" + "\u0336" * 4 + "…"


def test_an_ampersand_is_no_mnemonic():
    assert literal("R&D\0") == "R&&D[U+0000]"


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("options", [{}, {"wrap": True}, {"elide": True}, {"mono": True}], ids=str)
def test_a_label_shows_it_plain_and_bounded(qtbot, text, options):
    label = PlainLabel(text, **options)
    qtbot.addWidget(label)
    label.resize(200, 40)
    label.grab()
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.sizeHint().width() < 5000
    assert label.sizeHint().height() < 200 or options


def test_a_cut_label_tells_the_whole_in_its_tip(qtbot):
    label = PlainLabel("A rather <b>long</b> name", elide=True)
    qtbot.addWidget(label)
    label.resize(50, 20)
    label.show()
    assert "&lt;b&gt;" in label.toolTip()
    label.resize(500, 20)
    assert label.toolTip() == ""


def test_a_tip_shows_markup_as_text(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    tip(widget, "<a href='x'>y</a>\u202e")
    assert "<a" not in widget.toolTip()
    assert "[U+202E]" in widget.toolTip()
    tip(widget, "")
    assert widget.toolTip() == ""


def test_the_ink_is_a_colour_of_the_theme(qtbot):
    label = PlainLabel("x", ink="badText")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.palette().windowText().color() == theme.color("badText")
    label.set_ink("okText")
    assert label.palette().windowText().color() == theme.color("okText")


def test_copy_button_copies_and_says_so(qtbot):
    button = CopyButton(lambda: "127.0.0.3", "the address")
    qtbot.addWidget(button)
    button.SHOWN_MS = 1
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "127.0.0.3"
    assert button.accessibleName() == "Copy the address"


def test_an_icon_button_is_named_and_reached_by_tab(qtbot):
    button = IconButton("refresh", "Read again")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Read again"
    assert "Read again" in button.toolTip()
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
