"""One wallpaper slot: what it holds is drawn, and changes places with the offer to fill it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from app.wallpapers import Slot
from tests.ui.accessible import misread
from ui import slot_card
from ui.labels import PlainLabel
from ui.slot_card import Look, SlotCard
from ui.theme import Scheme, theme

CAT, DOG = Slot(3, ("3-cat.png",)), Slot(3, ("3-dog.png",))
FREE = Slot(3)


@pytest.fixture
def card(qtbot, qapp):
    theme.apply(qapp, Scheme.LIGHT)
    card = SlotCard(3)
    qtbot.addWidget(card)
    card.resize(240, 260)
    card.set_width(240)
    card.show()
    return card


def painted(color: str) -> Look:
    """A picture of one colour."""
    image = QImage(320, 180, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    return Look(image, "320 × 180")


def seen(card: SlotCard) -> list[str]:
    return [label.text() for label in card.findChildren(PlainLabel) if label.isVisible()]


def color(card: SlotCard, across: int, down: int) -> QColor:
    return card.grab().toImage().pixelColor(across, down)


def test_its_picture_fills_the_room_for_it_and_follows_what_it_holds(card):
    card.show_slot(CAT, painted("red"), "")
    assert {color(card, x, y).name() for x, y in ((4, 20), (230, 20), (120, 125))} == {"#ff0000"}
    card.show_slot(DOG, painted("blue"), "")
    assert color(card, 120, 60) == QColor("blue")
    card.resize(400, 400)
    card.set_width(400)
    assert {color(card, x, y).name() for x, y in ((4, 20), (390, 20), (200, 215))} == {"#0000ff"}


def test_the_thinnest_picture_fills_it_as_well(card):
    image = QImage(1, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    card.show_slot(CAT, Look(image), "")
    assert color(card, 120, 60) == QColor("red")


def test_what_is_drawn_of_a_picture_is_made_once(card, monkeypatch):
    cut, made = slot_card._middle, []
    monkeypatch.setattr(slot_card, "_middle", lambda *given: made.append(given) or cut(*given))
    card.show_slot(CAT, painted("red"), "")
    assert color(card, 120, 60) == color(card, 4, 20) == QColor("red")
    assert len(made) == 1


def test_a_free_slot_offers_to_fill_it_until_it_holds_something(card):
    card.show_slot(FREE, Look(), "")
    assert seen(card) == ["Slot 3 is free", "Drop a picture here, or choose a file."]
    card.show_slot(CAT, painted("red"), "")
    assert {"Slot 3", "3-cat.png", "320 × 180"} <= {*seen(card)}
    assert "Slot 3 is free" not in seen(card)
    assert misread(card) == []
    card.show_slot(FREE, Look(), "")
    assert seen(card) == ["Slot 3 is free", "Drop a picture here, or choose a file."]


KEYS = Qt.Key.Key_Return, Qt.Key.Key_Delete


def wishes(card: SlotCard) -> list[str]:
    """What is asked for by Enter and by Delete."""
    asked = []
    for name in ("show_now", "edit", "delete", "choose"):
        getattr(card, name).connect(lambda number, name=name: asked.append(f"{name} {number}"))
    for key in KEYS:
        QTest.keyClick(card, key)
    return asked


@pytest.mark.parametrize(
    ("slot", "asked"),
    [
        (FREE, ["choose 3"]),
        (CAT, ["show_now 3", "delete 3"]),
        (Slot(3, ("3-cat.png",), on_display=True), ["edit 3", "delete 3"]),
        (Slot(1, ("1-slate.png",)), ["show_now 3"]),
        (Slot(1, ("1-slate.png",), on_display=True), []),
        (Slot(1), []),
    ],
    ids=["free", "filled", "on display", "built in", "built in, on display", "nothing listed"],
)
def test_keys_do_what_can_be_done_with_it(card, slot, asked):
    card.show_slot(slot, Look(), "")
    assert wishes(card) == asked


@pytest.mark.parametrize("slot", [FREE, CAT])
def test_keys_do_nothing_while_nothing_can_be_done(card, slot):
    card.show_slot(slot, Look(), "Sign in first.")
    assert wishes(card) == []
