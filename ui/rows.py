"""What the rows of our lists share: ground, focus ring, inks, and words that may be cut."""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle

from ui.marks import draw_ring
from ui.stamps import stamp
from ui.theme import theme

# Numbers: a row is asked for several of them, and flags of Python cost 1 to 2 us each.
_SELECTED_ROW: int = QStyle.StateFlag.State_Selected.value
_HOVERED: int = QStyle.StateFlag.State_MouseOver.value
_FOCUSED: int = QStyle.StateFlag.State_HasFocus.value


class Inks(NamedTuple):
    """Roles of the tokens for what stands on a row."""

    text: str
    muted: str
    ok: str
    warn: str
    bad: str
    accent: str


_PLAIN = Inks("text", "textMuted", "okIcon", "warnIcon", "badIcon", "accentText")
_SELECTED = Inks(
    "onSelection", "onSelectionMuted", "onSelectionOk", "warnIcon", "badIcon", "accentText"
)
_INVERTED = Inks(*["onSelection"] * 6)


def is_selected(state: QStyle.StateFlag) -> bool:
    """Whether a row in this state is the current one."""
    return bool(state.value & _SELECTED_ROW)


def row_inks(selected: bool) -> Inks:
    """The inks of a row; on the inverted selection of high contrast there is only one."""
    if not selected:
        return _PLAIN
    return _INVERTED if theme.high_contrast else _SELECTED


def draw_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
    """Draw the ground of a row: current, under the pointer, with the focus."""
    flags: int = state.value & (_SELECTED_ROW | _HOVERED | _FOCUSED)
    if flags:
        stamp(painter, rect, _ground, flags)


def _ground(painter: QPainter, rect: QRect, flags: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    if flags & (_SELECTED_ROW | _HOVERED):
        painter.setBrush(theme.color("selection" if flags & _SELECTED_ROW else "hover"))
        painter.drawRoundedRect(rect, 6, 6)
    if flags & _FOCUSED:
        draw_ring(painter, QRectF(rect), 5)


def write(
    painter: QPainter,
    rect: QRect,
    text: str,
    ink: str = "text",
    kind: str = "body",
    *,
    mono: bool = False,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Write one line of clean text in the middle of `rect`, elided where it is too long.

    `kind` is a step of the type scale, `ink` a role of the tokens.
    """
    direction = painter.layoutDirection()
    line = _line(text, rect.width(), kind, mono, theme.scale, direction)
    left, top = float(rect.x()), rect.y() + (rect.height() - line.high) / 2
    if (align == Qt.AlignmentFlag.AlignLeft) is (direction == Qt.LayoutDirection.RightToLeft):
        left += rect.width() - line.wide
    painter.setPen(theme.color(ink))
    line.shaped.draw(painter, QPointF(left, top))


def elided(text: str, width: int, kind: str = "body", mono: bool = False) -> str:
    """What is shown of a text in `width` px; rows are painted far more often than they change."""
    return _elided(text, width, kind, mono, theme.scale)


@lru_cache(maxsize=2048)
def _elided(text: str, width: int, kind: str, mono: bool, _scale: float) -> str:
    metrics = QFontMetrics(theme.font(kind, mono))
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


class _Line(NamedTuple):
    """Words with their letters in their places, which takes longer than to draw them, in px."""

    shaped: QTextLayout
    wide: float
    high: float


@lru_cache(maxsize=2048)
def _line(
    text: str, width: int, kind: str, mono: bool, _scale: float, direction: Qt.LayoutDirection
) -> _Line:
    option = QTextOption()
    option.setTextDirection(direction)
    layout = QTextLayout(elided(text, width, kind, mono), theme.font(kind, mono))
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return _Line(layout, line.naturalTextWidth(), line.ascent() + line.descent())
