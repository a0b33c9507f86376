"""The banner: kinds, buttons, and room for long words."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.banner import Banner
from ui.labels import PlainLabel
from ui.theme import Scheme, theme


@pytest.fixture
def place(qtbot, qapp):
    theme.apply(qapp, Scheme.LIGHT)
    widget = QWidget()
    qtbot.addWidget(widget)
    QVBoxLayout(widget)
    widget.resize(900, 200)
    widget.show()
    return widget


def put(place: QWidget, banner: Banner) -> Banner:
    place.layout().addWidget(banner)
    return banner


@pytest.mark.parametrize(
    "kind,ground",
    [("warn", "warnFill"), ("bad", "badFill"), ("ok", "okFill"), ("info", "accentSoft")],
)
def test_kinds(place, qapp, kind, ground):
    banner = put(place, Banner(kind, "Saved.", "All 3 changes."))
    qapp.processEvents()
    assert banner.isVisible()
    assert banner.accessibleName() == "Saved. All 3 changes."
    assert banner.grab().toImage().pixelColor(6, 20) == theme.color(ground)


def test_an_empty_banner_is_not_seen(place, qapp):
    banner = put(place, Banner())
    qapp.processEvents()
    assert not banner.isVisible()
    banner.show_message("bad", "Not saved.")
    assert banner.isVisible()


def test_one_that_has_said_nothing_yet_holds_nothing_and_has_the_same_frame(place, qapp):
    silent, ready = put(place, Banner("warn")), put(place, Banner("warn", "Saved."))
    qapp.processEvents()
    assert not silent.findChildren(QWidget)
    silent.resize(300, 50)  # as a picture of the whole window does with what is hidden
    silent.grab()
    silent.show_message("warn", "Saved.")
    qapp.processEvents()
    assert silent.contentsRect().size() == ready.contentsRect().size()
    assert silent.grab().toImage() == ready.grab().toImage()


def test_one_line_where_there_is_room_and_more_where_not(place, qapp):
    banner = put(place, Banner("warn", "Restart needed.", "The resolution waits for it."))
    banner.add_button("Restart Boardroom-2…", "restart")
    lead, sentence = banner.findChildren(PlainLabel)
    qapp.processEvents()
    assert abs(lead.geometry().center().y() - sentence.geometry().center().y()) <= 1
    place.resize(380, 300)
    qapp.processEvents()
    assert sentence.geometry().top() >= lead.geometry().bottom()
    assert sentence.height() >= sentence.heightForWidth(sentence.width())


def test_buttons_that_come_later_are_given_room(place, qapp):
    banner = put(place, Banner("warn", "The default password may still be set."))
    place.resize(520, 300)
    qapp.processEvents()
    buttons = [banner.add_button(f"Button number {at}", f"b{at}") for at in range(3)]
    qapp.processEvents()
    lead = banner.findChildren(PlainLabel)[0]
    assert buttons[0].geometry().width() >= buttons[0].sizeHint().width()
    assert banner.width() <= 520
    assert buttons[0].mapTo(banner, QPoint(0, 0)).y() >= lead.geometry().bottom()


def test_a_banner_of_limited_width_has_room_for_all_its_lines(place, qapp):
    banner = put(place, Banner("warn", "Restart needed.", "The new resolution waits for it. " * 5))
    banner.setMaximumWidth(400)
    place.layout().addStretch(1)
    place.resize(1200, 400)
    for _ in range(3):
        qapp.processEvents()
    sentence = banner.findChildren(PlainLabel)[1]
    assert sentence.height() >= sentence.heightForWidth(sentence.width())


def test_a_new_message_drops_the_buttons(place, qtbot):
    banner = put(place, Banner("bad", "Not saved."))
    again = banner.add_button("Try again", "again")
    banner.show_message("ok", "Saved.")
    assert not again.isVisible()


def test_outside_words_are_plain(place):
    banner = put(place, Banner("bad", "<b>x</b>", "said \u202e"))
    assert banner.accessibleName() == "<b>x</b> said [U+202E]"
