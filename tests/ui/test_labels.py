"""Text from outside: shown as written, bounded, never as markup."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.hostile import HEBREW, HOSTILE
from ui import labels
from ui.labels import CopyButton, ElidedLabel, IconButton, PlainLabel, clean, literal, say, tip
from ui.theme import Scheme, theme


@pytest.fixture(autouse=True)
def look(qapp):
    theme.apply(qapp, Scheme.LIGHT)


def test_a_sentence_is_not_cleaned_again(qtbot):
    words = say("Sign in to {} (again).", HEBREW)
    label, cut = PlainLabel(words, wrap=True), ElidedLabel(words)
    for each in (label, cut):
        qtbot.addWidget(each)
        each.resize(40, 20)
        assert each.text() == f"Sign in to \u2068{HEBREW}\u2069 (again)."
    cut.show()
    assert cut.toolTip() == f"<span>{words}</span>"
    copy = PlainLabel(label.text())
    qtbot.addWidget(copy)
    assert copy.text() == words


def test_text_that_only_looks_cleaned_is_cleaned(qtbot):
    label = PlainLabel(f"{clean(HEBREW)} \u202e")
    qtbot.addWidget(label)
    assert label.text() == f"\u2068[U+2068]{HEBREW}[U+2069] [U+202E]\u2069"


def test_an_ampersand_is_no_mnemonic():
    assert literal("R&D\0") == "R&&D[U+0000]"


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize(
    ("kind", "options"),
    [
        (PlainLabel, {}),
        (PlainLabel, {"wrap": True}),
        (PlainLabel, {"mono": True}),
        (ElidedLabel, {}),
    ],
    ids=str,
)
def test_a_label_shows_it_plain_and_bounded(qtbot, text, kind, options):
    label = kind(text, **options)
    qtbot.addWidget(label)
    label.resize(200, 40)
    label.grab()
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.sizeHint().width() < 5000
    assert label.sizeHint().height() < 200 or options or kind is ElidedLabel


def test_a_cut_label_tells_the_whole_in_its_tip(qtbot):
    label = ElidedLabel("A rather <b>long</b> name")
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
    button = CopyButton(lambda: "127.0.0.3", "Copy the address")
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


def test_no_line_ends_within_wi_fi_and_readers_hear_it_plain(qtbot):
    label = PlainLabel("Join the Wi-Fi", wrap=True)
    qtbot.addWidget(label)
    assert QLabel.text(label) == "Join the Wi\u2011Fi"
    assert label.text() == label.accessibleName() == "Join the Wi-Fi"
    label.setWordWrap(False)
    assert (QLabel.text(label), label.accessibleName()) == ("Join the Wi-Fi", "")


def test_a_name_for_readers_of_its_own_stays(qtbot):
    label = PlainLabel("A Wi-Fi", wrap=True)
    qtbot.addWidget(label)
    label.setAccessibleName("Network: Wi-Fi")
    label.setText("Another Wi-Fi")
    assert label.accessibleName() == "Network: Wi-Fi"


def test_where_the_font_has_no_such_hyphen_it_is_an_ordinary_one(qtbot, monkeypatch):
    monkeypatch.setattr(labels, "_has_hyphen", lambda family: False)
    label = PlainLabel("Join the Wi-Fi", wrap=True)
    qtbot.addWidget(label)
    assert QLabel.text(label) == "Join the Wi-Fi"


def test_its_height_follows_its_margins_its_font_and_its_words(qtbot):
    label = PlainLabel("Some words that need a line or two", wrap=True)
    qtbot.addWidget(label)
    wide = 2 * label.fontMetrics().horizontalAdvance("Some words that need")
    one = label.heightForWidth(wide)
    label.setContentsMargins(0, 0, 0, 30)
    assert label.heightForWidth(wide) == one + 30
    label.setContentsMargins(0, 0, 0, 0)
    assert label.heightForWidth(wide) == one
    label.setMinimumHeight(200)
    assert label.heightForWidth(wide) == 200
    label.setMinimumHeight(0)
    label.setText("Some words " * 20)
    more = label.heightForWidth(wide)
    assert more > 2 * one
    label.setFont(theme.font("display"))
    assert label.heightForWidth(wide) > more
