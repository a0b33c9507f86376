"""What is drawn again and again is drawn once, for each size, screen and look."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPixmap

from ui.stamps import stamp
from ui.theme import Scheme, theme


@pytest.fixture(autouse=True)
def light(qapp):
    theme.apply(qapp, Scheme.LIGHT)
    yield
    theme.apply(qapp, Scheme.LIGHT)


class Square:
    """A drawing that counts how often it is made."""

    def __init__(self):
        self.made = 0

    def __call__(self, painter, rect, role):
        self.made += 1
        painter.fillRect(rect, theme.color(role))


def stamped(square, *places, role="text", ratio=1.0):
    sheet = QPixmap(round(60 * ratio), round(60 * ratio))
    sheet.setDevicePixelRatio(ratio)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    for place in places:
        stamp(painter, place, square, role)
    painter.end()
    return sheet.toImage()


def test_it_is_drawn_once_and_seen_in_every_place():
    square = Square()
    image = stamped(square, QRect(5, 5, 10, 10), QRect(40, 30, 10, 10))
    assert square.made == 1
    ink, ground = theme.color("text"), QColor("white")
    for x, y, seen in ((4, 4, ground), (5, 5, ink), (14, 14, ink), (15, 15, ground), (45, 35, ink)):
        assert image.pixelColor(x, y) == seen


def test_another_size_colour_or_look_is_another_drawing(qapp):
    square, place = Square(), QRect(0, 0, 10, 10)
    stamped(square, place, QRect(0, 0, 11, 10))
    assert square.made == 2
    stamped(square, place, role="accent")
    assert square.made == 3
    theme.apply(qapp, Scheme.DARK)
    image = stamped(square, place)
    assert square.made == 4
    assert image.pixelColor(3, 3) == theme.color("text")


def test_it_is_sharp_at_two_pixels_a_point():
    square = Square()
    image = stamped(square, QRect(5, 5, 10, 10), ratio=2.0)
    assert image.pixelColor(10, 10) == image.pixelColor(29, 29) == theme.color("text")
    assert image.pixelColor(9, 9) == image.pixelColor(30, 30) == QColor("white")
    stamped(square, QRect(5, 5, 10, 10))
    assert square.made == 2


def test_a_large_one_is_drawn_each_time_and_not_beyond_its_place():
    """Rows and fields that follow the window come in too many sizes to be kept."""
    square, wide = Square(), QRect(2, 2, 1000, 50)
    for _ in range(2):
        stamped(square, wide)
    assert square.made == 2

    def beyond(painter, rect):
        painter.fillRect(rect.adjusted(-2, -2, 2, 2), theme.color("text"))

    for place in (QRect(10, 10, 20, 20), QRect(10, 10, 480, 120)):
        sheet = QPixmap(500, 200)
        sheet.fill(QColor("white"))
        painter = QPainter(sheet)
        stamp(painter, place, beyond)
        assert not painter.hasClipping()
        assert not painter.testRenderHint(QPainter.RenderHint.Antialiasing)
        painter.end()
        image = sheet.toImage()
        for at, seen in ((9, QColor("white")), (10, theme.color("text"))):
            assert image.pixelColor(at, 15) == seen
