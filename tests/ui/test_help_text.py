"""A page of the help on the screen."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication

from ui.help_text import HelpText
from ui.help_topics import TOPICS, topic
from ui.theme import Scheme, theme


@pytest.fixture
def page(qtbot, qapp):
    theme.apply(qapp, Scheme.LIGHT)
    made = HelpText()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    yield made
    theme.apply(qapp, Scheme.LIGHT)


def headings(page):
    block, found = page.document().begin(), []
    while block.isValid():
        if level := block.blockFormat().headingLevel():
            font = block.begin().fragment().charFormat().font()
            found.append((level, block.text(), font.pixelSize()))
        block = block.next()
    return found


@pytest.mark.parametrize("shown", TOPICS, ids=lambda shown: shown.key)
def test_every_topic_opens(page, shown):
    page.show_topic(shown)
    first, *rest = headings(page)
    assert first[0] == 1
    assert all(size < first[2] for _, _, size in rest)
    text = page.toPlainText()
    assert not [mark for mark in ("**", "](", "\\", "##", "`") if mark in text]
    assert page.verticalScrollBar().value() == 0


def test_a_link_tells_where_it_leads_and_nothing_else_happens(page, qtbot):
    page.show_topic(topic("finding"))
    before = page.toPlainText()
    with qtbot.waitSignal(page.followed) as told:
        page.anchorClicked.emit(QUrl("topic:signing_in"))
    assert told.args == ["signing_in"]
    for elsewhere in ("https://station.example", "file:///etc/passwd"):
        with qtbot.assertNotEmitted(page.followed):
            page.anchorClicked.emit(QUrl(elsewhere))
    assert page.toPlainText() == before


def test_nothing_is_loaded_from_anywhere(page, tmp_path):
    picture = tmp_path / "a.png"
    picture.write_bytes(b"x")
    for place in (QUrl.fromLocalFile(str(picture)), QUrl("http://127.0.0.1:1/a.png")):
        assert page.loadResource(2, place) is None


def test_it_scrolls_to_a_heading(page):
    page.show_topic(topic("wifi"))
    page.reveal("Gatekeeper")
    assert page.verticalScrollBar().value() > 0
    assert page.textCursor().block().text() == "Gatekeeper"
    page.show_topic(topic("wifi"))
    page.reveal("Nowhere")
    assert page.verticalScrollBar().value() == 0


def test_it_takes_the_colours_of_another_theme(page):
    page.show_topic(topic("apply"))
    light = page.grab().toImage().pixelColor(300, 200)
    theme.apply(QApplication.instance(), Scheme.DARK)
    assert page.grab().toImage().pixelColor(300, 200) != light
    assert headings(page)[0][1] == "Apply, and what becomes of it"


def test_screen_readers_are_told_what_it_is(page):
    assert page.accessibleName() == "Help page"
    assert page.isReadOnly()
