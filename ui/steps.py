"""The steps of something long: what is done, what runs, what nobody knows."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.words import tr
from ui.announce import announce
from ui.icons import draw
from ui.labels import SENTENCES, Cleaned, clean, joined, say
from ui.rows import write
from ui.theme import theme


class StepState(Enum):
    """State of a step: icon, ink of the icon, whether the name is strong, spoken word."""

    DONE = ("done", "okIcon", False, tr("done"))
    WAITS = ("waits", "accentText", True, tr("waits for you"))
    RUNNING = ("at_work", "accentText", True, tr("running"))
    TO_COME = ("to_come", "textMuted", False, tr("still to come"))
    UNKNOWN = ("unknown", "warnIcon", True, tr("unknown"))
    FAILED = ("failed", "badIcon", False, tr("failed"))
    LEFT_OUT = ("left_out", "textMuted", False, tr("left out"))


@dataclass(frozen=True, slots=True)
class Step:
    """One step with one fact about it."""

    name: str
    state: StepState
    fact: str = ""


def _spoken(step: Step) -> Cleaned:
    return joined((say("{}: {}", step.name, step.state.value[3]), step.fact), ", ")


class StepList(QWidget):
    """Steps below each other, joined by a line."""

    def __init__(self, steps: Sequence[Step] = ()) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._steps: list[Step] = []
        self.set_steps(steps)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show other steps."""
        before = {(step.name, step.state) for step in self._steps}
        self._steps = list(steps)
        self.setAccessibleName(clean(joined(map(_spoken, self._steps), "; "), SENTENCES))
        new = [step for step in self._steps if (step.name, step.state) not in before]
        told = (step for step in new if step.state is not StepState.TO_COME)
        announce(self, joined(map(_spoken, told), "; "))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The room that it takes."""
        return QSize(theme.px(220), len(self._steps) * _pitch())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, pitch = theme.px(20), _pitch()
        left = side + theme.px(12)
        for at, step in enumerate(self._steps):
            symbol, ink, strong, _ = step.state.value
            top = at * pitch
            draw(painter, symbol, QRect(0, top, side, side), ink)
            if at + 1 < len(self._steps):
                line = QRectF(side / 2 - 1, top + side + 3, 2, pitch - side - 6)
                painter.fillRect(line, theme.color("okIcon" if ink == "okIcon" else "line"))
            name = "strong" if strong else "body"
            high = QFontMetrics(theme.font(name)).height()
            low = QFontMetrics(theme.font("caption")).height()
            role = "text" if ink != "textMuted" else "textMuted"
            room = QRect(left, top, self.width() - left, max(side, high))
            write(painter, room, clean(step.name), role, name)
            room = QRect(left, top + max(side, high), self.width() - left, max(low, high))
            write(painter, room, clean(step.fact), "textMuted", "caption")


def _pitch() -> int:
    lines = (
        QFontMetrics(theme.font("strong")).height() + QFontMetrics(theme.font("caption")).height()
    )
    return max(theme.px(52), lines + theme.px(18))
