"""What stands there while no station is chosen: what was tried, what to check, what to do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.ui.editing import HOSTILE, LITERAL
from ui.card import Card
from ui.labels import PlainLabel
from ui.theme import Scheme, theme
from ui.welcome import CHECKS, Welcome

TRIED = [("eth0", "10.0.0.7/24", "listening"), ("docker0", "172.17.0.1/16", "left out: virtual")]


@pytest.fixture
def page(qtbot, qapp):
    theme.apply(qapp, Scheme.LIGHT)
    made = Welcome()
    qtbot.addWidget(made)
    made.resize(900, 760)
    made.show()
    return made


def said(page) -> list[str]:
    return [w.text() for w in page.findChildren(PlainLabel) if w.isVisible() and w.text()]


def tried(page) -> list[str]:
    return said(page.findChild(Card, "welcome.tried"))


@pytest.mark.parametrize(
    ("say", "title", "sentence"),
    [
        (lambda page: None, "Looking for stations", "One moment: the search begins."),
        (Welcome.show_none, "No station found yet", "The search goes on."),
        (lambda page: page.show_some(1), "1 station found", "Pick one in the list at the left"),
        (lambda page: page.show_some(3), "3 stations found", "Pick one in the list at the left"),
        (Welcome.show_starting, "Starting a simulated station", "It appears in a moment."),
        (
            lambda page: page.show_problem("No adapter."),
            "The search is not possible",
            "No adapter.",
        ),
    ],
)
def test_it_says_how_things_stand(page, say, title, sentence):
    say(page)
    assert said(page)[0] == title
    assert said(page)[1].startswith(sentence)


@pytest.mark.parametrize(
    ("name", "signal"),
    [("welcome.add", "add"), ("welcome.again", "search_again"), ("welcome.simulate", "simulate")],
)
def test_buttons_tell_and_have_a_key_each(page, qtbot, name, signal):
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.mouseClick(page.findChild(QPushButton, name), Qt.MouseButton.LeftButton)
    keys = [button.text().split("&")[1][0] for button in page.findChildren(QPushButton)]
    assert len(set(keys)) == len(keys) == 3


def test_it_tells_what_was_tried(page, qapp):
    page.set_tried(
        TRIED, "2 devices answered, none of them a station.", "Asked for _http.", ["a: b"]
    )
    qapp.processEvents()
    words = tried(page)
    for row in TRIED:
        assert [word for word in words if word in row] == list(row)
    assert "2 devices answered, none of them a station." in words
    assert {"Asked for _http.", "a: b"} <= set(words)


def test_what_was_tried_is_replaced_and_not_added(page, qapp):
    page.set_tried(TRIED, "One.", "Asked.", ["x: y", "z: w"])
    page.set_tried(TRIED[:1], "Two.", "Asked.", [])
    qapp.processEvents()
    words = tried(page)
    assert "docker0" not in words and "eth0" in words
    assert "Two." in words and "One." not in words
    assert not any("x: y" in word for word in words)


def test_the_same_adapters_are_not_drawn_anew_each_second(page, qapp):
    page.set_tried(TRIED, "One.", "Asked.", [])
    before = [w for w in page.findChildren(PlainLabel) if w.text() == "eth0"]
    page.set_tried(list(TRIED), "Two.", "Asked.", [])
    assert [w for w in page.findChildren(PlainLabel) if w.text() == "eth0"] == before
    assert "Two." in tried(page)


def test_hostile_words_are_shown_as_they_are_written(page, qapp):
    page.show_problem(HOSTILE)
    page.set_tried([(HOSTILE, "10.0.0.7", HOSTILE)], "One.", "Asked.", [f"{HOSTILE}: {HOSTILE}"])
    qapp.processEvents()
    assert said(page)[1] == LITERAL
    assert tried(page).count(LITERAL) == 2
    assert f"{LITERAL}: {LITERAL}" in tried(page)
    assert all(w.textFormat() is Qt.TextFormat.PlainText for w in page.findChildren(PlainLabel))


def test_it_teaches_what_to_check(page):
    words = said(page.findChild(Card, "welcome.checks"))
    assert words[0] == "What to check"
    assert words[1:] == [line for check in CHECKS for line in check]


@pytest.mark.parametrize("width", [560, 768, 1200])
def test_nothing_is_cut_however_narrow(page, qapp, width):
    long = [
        ("an adapter with a long name", "fe80::aaaa:bbbb:cccc:dddd/64", "left out: " + "w " * 30)
    ]
    page.set_tried(long, "One. " * 9, "Asked. " * 9, ["x" * 90])
    page.resize(width, 700)
    for _ in range(3):
        qapp.processEvents()
    body = page.widget()
    assert body.width() == page.viewport().width()
    for label in page.findChildren(PlainLabel):
        if label.isVisible() and label.text():
            right = label.mapTo(body, label.rect().topRight()).x()
            assert right <= body.width(), label.text()
            assert label.height() >= label.heightForWidth(label.width()), label.text()
