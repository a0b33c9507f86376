"""The page while a station is away on purpose: how far it is, what to check, how it ended."""

from collections.abc import Sequence
from time import monotonic

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.words import tr
from ui.banner import Banner
from ui.buttons import Button
from ui.headings import PageTitle
from ui.labels import PlainLabel
from ui.steps import Step, StepList, StepState
from ui.theme import show_if, theme

WIDTH = 640
TICK_MS = 1000


class WaitingPage(QScrollArea):
    """Steps, a banner and what to do. `stop` ends the watching; `tick` comes each second.

    `key` names it for widgets: the button is `restart.stop`.
    """

    stop = Signal()
    tick = Signal()

    def __init__(self, key: str) -> None:
        super().__init__()
        self._began = monotonic()
        self._clock = QTimer(self, interval=TICK_MS)
        self._clock.timeout.connect(self.tick)
        self.setObjectName(f"{key}.page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = PageTitle("", "")
        self._steps = StepList()
        self.told = Banner()
        self.checks = QWidget()
        self._checks = QVBoxLayout(self.checks)
        self.stop_button = Button(tr("&Stop watching"), symbol="stop", name=f"{key}.stop")
        self.stop_button.clicked.connect(self.stop)
        self.done_button = Button("", "primary", name=f"{key}.done")
        self._lay_out()

    @property
    def seconds(self) -> int:
        """Since `begin`."""
        return int(monotonic() - self._began)

    def begin(self, title: str, sentence: str) -> None:
        """Start to count."""
        self._began = monotonic()
        self._clock.start()
        self._title.title.setText(title)
        self._title.set_sentence(sentence)
        self.told.show_message("info", "")
        self.set_checks(())
        self.stop_button.setVisible(False)
        self.done_button.setVisible(False)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show how far it is."""
        self._steps.set_steps(steps)

    def set_checks(self, sentences: Sequence[str]) -> None:
        """What to look after while it does not come back; none takes them away."""
        if self.checks.isHidden() is not bool(sentences):
            return
        while (item := self._checks.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if sentences:
            self._checks.addWidget(PlainLabel(tr("What to check"), kind="section"))
        for sentence in sentences:
            self._checks.addWidget(PlainLabel(sentence, wrap=True))
        show_if(self.checks, bool(sentences))

    def allow_stop(self, allowed: bool) -> None:
        """Whether the watching can be left: not before the request has gone out."""
        self.stop_button.setVisible(allowed)

    def end(self, title: str, done: str = "") -> None:
        """It is over; `done` are the words on the button that leads on."""
        self._clock.stop()
        self._title.title.setText(title)
        self._title.set_sentence("")
        self.stop_button.setVisible(False)
        self.done_button.setText(done)
        self.done_button.setVisible(bool(done))
        if done:
            self.done_button.setFocus()

    def _lay_out(self) -> None:
        body = QWidget()
        body.setProperty("page", True)
        inner = QWidget()
        inner.setMaximumWidth(theme.px(WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addWidget(self.told)
        column.addWidget(self._steps)
        self._checks.setContentsMargins(0, 0, 0, 0)
        self._checks.setSpacing(6)
        self.checks.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.done_button)
        row.addWidget(self.stop_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.checks)
        column.addStretch(1)
        outer = QHBoxLayout(body)
        outer.setContentsMargins(24, 32, 24, 24)
        outer.addWidget(inner, 1)
        outer.addStretch(0)
        self.setWidget(body)


def step(name: str, at: int, now: int, fact: str = "", *, late: bool = False) -> Step:
    """Step number `at` of some that are done up to number `now`."""
    if at < now:
        return Step(name, StepState.DONE, fact or tr("done"))
    if at > now:
        return Step(name, StepState.TO_COME, fact or tr("still to come"))
    return Step(name, StepState.UNKNOWN if late else StepState.RUNNING, fact)
