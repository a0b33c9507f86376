"""The words of a row stand where Qt would have written them, and are cut where they end."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from ui.rows import elided, write
from ui.theme import Scheme, theme

LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
WAYS = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture(autouse=True)
def light(qapp):
    theme.apply(qapp, Scheme.LIGHT)


def painted(draw, way=Qt.LayoutDirection.LeftToRight):
    image = QImage(300, 60, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(way)
    draw(painter)
    painter.end()
    return image


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("align", [LEFT, RIGHT])
@pytest.mark.parametrize("kind", ["body", "strong", "caption"])
@pytest.mark.parametrize("mono", [False, True])
@pytest.mark.parametrize("high", [30, 31])
@pytest.mark.parametrize("text", ["Hall 7, west", "会議室 2", "x" * 200, ""])
def test_it_is_what_qt_would_have_written(way, align, kind, mono, high, text):
    rect = QRect(20, 10, 200, high)

    def by_qt(painter):
        painter.setFont(theme.font(kind, mono))
        painter.setPen(theme.color("accentText"))
        shown = elided(text, rect.width(), kind, mono)
        painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter, shown)

    def ours(painter):
        write(painter, rect, text, "accentText", kind, mono=mono, align=align)

    assert painted(ours, way) == painted(by_qt, way)


def test_the_same_words_in_another_ink_and_room_are_not_those_of_before():
    def one(ink, wide):
        return painted(lambda p: write(p, QRect(0, 0, wide, 30), "A long name of a room", ink))

    assert one("text", 200) == one("text", 200)
    assert one("text", 200) != one("accentText", 200)
    assert one("text", 200) != one("text", 60)
