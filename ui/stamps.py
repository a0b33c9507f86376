"""Small drawings that are the same again and again: drawn once, then stamped."""

from collections.abc import Callable, Hashable
from functools import lru_cache
from math import ceil

from PySide6 import QtCore
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPixmap

from ui.theme import theme

Draw = Callable[..., None]
KEPT = 256
LARGEST = 48 * 1024  # device px, as a field has at 200 %: what is as wide as a window is not kept


def stamp(painter: QPainter, rect: QRect, draw: Draw, *how: Hashable) -> None:
    """What `draw(painter, rect, *how)` draws into `rect`, with smooth edges and not beyond it.

    It may lean on nothing else than these and the colours and sizes of the theme.
    """
    ratio = painter.device().devicePixelRatio()
    wide, high = rect.width(), rect.height()
    if wide * high * ratio * ratio > LARGEST:
        painter.save()
        painter.setClipRect(rect, QtCore.Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter, rect, *how)
        painter.restore()
        return
    made = _picture(wide, high, ratio, theme.shown, theme.scale, draw, how)
    painter.drawPixmap(rect.x(), rect.y(), made)


def picture(wide: int, high: int, ratio: float, draw: Draw, *how: Hashable) -> QPixmap:
    """The same as a picture for a screen of `ratio` device px a px."""
    return _picture(wide, high, ratio, theme.shown, theme.scale, draw, how)


@lru_cache(maxsize=KEPT)
def _picture(
    wide: int,
    high: int,
    ratio: float,
    _shown: object,
    _scale: float,
    draw: Draw,
    how: tuple[Hashable, ...],
) -> QPixmap:
    made = QPixmap(ceil(wide * ratio), ceil(high * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(QColor(0, 0, 0, 0))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter, QRect(0, 0, wide, high), *how)
    painter.end()
    return made
