"""What stands in the window while no station is chosen: what was tried, and what to check."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.words import counted, tr
from ui.card import Card
from ui.empty_state import EmptyState
from ui.labels import ElidedLabel, IconLabel, PlainLabel, joined

CHECKS = (
    (tr("Is the station on?"), tr("The room’s display shows its name or its address.")),
    (
        tr("Is this computer in the same network?"),
        tr("Guest networks and VLANs often keep devices apart."),
    ),
    (tr("Does the display show an address?"), tr("Then “Add by address” works without searching.")),
    (tr("Nothing at all?"), tr("Connect a cable directly, or join the station’s own Wi-Fi.")),
)


class Welcome(EmptyState):
    """Signals say which button was used."""

    add = Signal()
    search_again = Signal()
    simulate = Signal()

    def __init__(self) -> None:
        super().__init__("radar", tr("Looking for stations"), tr("One moment: the search begins."))
        self.setObjectName("welcome")
        button = self.add_button(tr("&Add by address…"), "welcome.add", "primary", "add")
        button.clicked.connect(self.add)
        again = self.add_button(tr("Search a&gain"), "welcome.again", symbol="refresh")
        again.clicked.connect(self.search_again)
        simulate = self.add_button(
            tr("&Try with a simulated station"), "welcome.simulate", symbol="flask"
        )
        simulate.clicked.connect(self.simulate)
        self._tried = self.add_card(Card(tr("What was tried"), "surface", "welcome.tried"))
        self._lines = _Lines()
        self._tried.add(self._lines)
        self._tried.add_stretch()
        checks = self.add_card(Card(tr("What to check"), "surface", "welcome.checks"))
        for question, answer in CHECKS:
            checks.add(_check(question, answer))
        checks.add_stretch()

    def show_none(self) -> None:
        """No station was found yet."""
        self.set_message(
            "radar",
            tr("No station found yet"),
            tr("The search goes on. A station appears here by itself as soon as it answers."),
        )

    def show_some(self, count: int) -> None:
        """There are stations to pick from."""
        found = counted(count, "1 station found", "{} stations found")
        self.set_message("radar", found, tr("Pick one in the list at the left to set it up."))

    def show_starting(self) -> None:
        """A simulated station is being started."""
        self.set_message("flask", tr("Starting a simulated station"), tr("It appears in a moment."))

    def show_problem(self, problem: str) -> None:
        """The search is not possible."""
        self.set_message("warn", tr("The search is not possible"), problem)

    def set_tried(
        self,
        adapters: Sequence[tuple[str, str, str]],
        summary: str,
        asked: str,
        answers: Sequence[str],
    ) -> None:
        """Adapters as (name, address, what became of it), and what came back."""
        self._lines.show_lines(adapters, summary, asked, answers)


class _Lines(QWidget):
    """The adapters, and the answers that were no station's."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        self._summary = PlainLabel(kind="strong", wrap=True)
        self._asked = PlainLabel(ink="textMuted", wrap=True)
        self._answers = PlainLabel(kind="caption", ink="textMuted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._grid)
        column.addSpacing(6)
        for label in (self._summary, self._asked, self._answers):
            column.addWidget(label)
        self._shown: object = None

    def show_lines(
        self,
        adapters: Sequence[tuple[str, str, str]],
        summary: str,
        asked: str,
        answers: Sequence[str],
    ) -> None:
        self._summary.setText(summary)
        self._asked.setText(asked)
        self._answers.setText(joined(answers, "; "))
        self._answers.setVisible(bool(answers))
        if self._shown == tuple(adapters):
            return
        self._shown = tuple(adapters)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for at, (name, address, became) in enumerate(adapters):
            self._grid.addWidget(ElidedLabel(name), at, 0)
            self._grid.addWidget(PlainLabel(address, mono=True, ink="textMuted", wrap=True), at, 1)
            self._grid.addWidget(PlainLabel(became, ink="textMuted", wrap=True), at, 2)


def _check(question: str, answer: str) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(10)
    line.addWidget(IconLabel("to_come", "textMuted"), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(PlainLabel(question, wrap=True))
    words.addWidget(PlainLabel(answer, kind="caption", ink="textMuted", wrap=True))
    line.addLayout(words, 1)
    return row
