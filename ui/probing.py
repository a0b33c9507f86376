"""Looking at a typed address or range: at the user's word, with progress, and what answered."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from app.jobs.probe_range import AT_ONCE, MOST, End, Look, Probed, probe_range, targets
from app.jobs.step import Step
from app.words import counted, tr
from ui.announce import announce
from ui.banner import Banner
from ui.buttons import Button
from ui.headings import PageTitle
from ui.labels import Cleaned, PlainLabel, joined, named, say
from ui.reach_checks import Check, CheckRow
from ui.tasks import Tasks
from ui.theme import show_if, theme

THOUSAND = 1000
LISTED = 40
LOOKS = {
    End.STATION: ("ok", "okIcon"),
    End.OTHER: ("left_out", "textMuted"),
    End.REFUSES: ("left_out", "textMuted"),
}


class _Line(QLineEdit):
    """Enter looks, and does not reach the dialog around it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class Probing(QWidget):
    """The line, the bar, the answers as they come. `add(probed)`: these stations are wanted."""

    add = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._tasks = Tasks(self)
        self._found: list[Probed] = []
        self._tried: list[str] = []
        self._done = "0"
        self.address = _Line()
        self.address.setObjectName("probe.address")
        self.address.setAccessibleName(tr("Address or range"))
        self.address.setAccessibleDescription(EXAMPLES)
        self.address.setMaxLength(300)
        self.start_button = Button(tr("&Look there"), symbol="search", name="probe.start")
        self.cancel = Button(tr("&Stop looking"), symbol="stop", name="probe.cancel")
        self.add_button = Button("", "primary", "add", name="probe.add")
        self.bar = QProgressBar()
        self.bar.setObjectName("probe.bar")
        self.bar.setRange(0, THOUSAND)
        self.bar.setTextVisible(False)
        self.told = Banner()
        self._says = PlainLabel(wrap=True)
        self._answers = QVBoxLayout()
        self._answers.setSpacing(8)
        self._lay_out()
        self.address.returnPressed.connect(self.start)
        self.start_button.clicked.connect(self.start)
        self.cancel.clicked.connect(self.stop)
        self.add_button.clicked.connect(lambda: self.add.emit(self.stations()))
        self._show_running(False)

    def suggest(self, network: str) -> None:
        """Offer a range, unless something stands there already."""
        if not self.address.text():
            self.address.setText(network)

    def stations(self) -> list[Probed]:
        """Those that answered."""
        return [probed for probed in self._found if probed.end is End.STATION]

    def lines(self) -> list[Cleaned]:
        """What was tried and what answered, as lines of text."""
        return [self._says.text(), *map(_words, self._found)] if self._tried else []

    def tell(self, kind: str, lead: str, sentence: str) -> None:
        """Say what became of adding them."""
        self.told.show_message(kind, lead, sentence)

    def show_added(self, names: str) -> None:
        """They are in the list now."""
        self.tell("ok", tr("In the list now:"), names)
        show_if(self.add_button, False)

    def start(self) -> None:
        """Look, once, at what was typed."""
        if self._tasks.running("probe"):
            return
        try:
            self._tried = targets(self.address.text())
        except ValueError as error:
            self._tried = []
            self.told.show_message("bad", tr("This cannot be looked at."), str(error))
            self.address.setFocus()
            return
        self.told.show_message("info", "")
        self._forget()
        self._show_running(True)
        self._tasks.start(self._probe(), key="probe")

    def stop(self) -> None:
        """Stop looking; what answered stays."""
        if self._tasks.running("probe"):
            self._tasks.cancel("probe")
            self._end(tr("Stopped."))

    async def _probe(self) -> None:
        await probe_range(self._tried, self._look, self._show_step, self._show_answer)
        self._end("")

    def _end(self, lead: str) -> None:
        self._show_running(False)
        said = joined((lead, self._summary()))
        self._says.setText(said)
        announce(self, said)

    def _summary(self) -> Cleaned:
        others = len(self._found) - len(self.stations())
        what = say("Looked at {} of {} addresses.", self._done, len(self._tried))
        if len(self._tried) == 1:
            what = say("Looked at {}.", self._tried[0])
        if not self._found:
            return joined((what, tr("Nobody answered there.")))
        answered = say("Stations: {}. Other devices: {}.", len(self.stations()), others)
        return joined((what, answered))

    def _show_step(self, step: Step) -> None:
        self._done = step.detail
        self.bar.setValue(round((step.done or 0) * THOUSAND))
        words = say("{} of {} addresses looked at…", self._done, len(self._tried))
        self._says.setText(words)
        self.bar.setAccessibleName(words)

    def _show_answer(self, probed: Probed) -> None:
        self._found.append(probed)
        if len(self._found) <= LISTED:
            row = _row(probed)
            self._answers.addWidget(row)
            row.stackUnder(self.add_button)  # so that screen readers find it before
        count = len(self.stations())
        words = counted(
            count, "&Add this station to the list", "&Add these {} stations to the list"
        )
        self.add_button.setText(words)
        show_if(self.add_button, count > 0)

    def _forget(self) -> None:
        self._found.clear()
        self._done = "0"
        self.bar.setValue(0)
        self._says.setText(tr("Looking…"))
        show_if(self.add_button, False)
        while (item := self._answers.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def _show_running(self, running: bool) -> None:
        show_if(self.bar, running)
        show_if(self.cancel, running)
        show_if(self.start_button, not running)
        self.address.setReadOnly(running)
        show_if(self._says, running or bool(self._tried))
        if not self._found:
            show_if(self.add_button, False)

    def _lay_out(self) -> None:
        label = PlainLabel(tr("Address or &range"), kind="strong")
        label.setBuddy(self.address)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.address, 1)
        line.addWidget(self.start_button)
        line.addWidget(self.cancel)
        adding = QHBoxLayout()
        adding.addWidget(self.add_button)
        adding.addStretch(1)
        self.bar.setMinimumWidth(theme.px(200))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PageTitle(tr("Look at addresses"), ABOUT, "section"))
        column.addWidget(label)
        column.addLayout(line)
        column.addWidget(PlainLabel(EXAMPLES, kind="caption", ink="textMuted", wrap=True))
        for widget in (self.told, self.bar, self._says):
            column.addWidget(widget)
        column.addLayout(self._answers)
        column.addLayout(adding)


def _row(probed: Probed) -> QWidget:
    row = QWidget()
    line = CheckRow(Check(*LOOKS[probed.end], _words(probed)))
    line.setContentsMargins(0, 0, 0, 0)
    row.setLayout(line)
    return row


def _words(probed: Probed) -> Cleaned:
    """`10.1.2.3: Lobby, ASTROS-S1`, or why it is no station."""
    if probed.proof is not None:
        info = probed.proof.info
        about = joined(map(named, filter(None, (info.devName, info.model))), ", ")
        return say("{}: {}", probed.proof.origin.netloc, about)
    if probed.end is End.REFUSES:
        return say("{}: a device is there, and refuses the connection.", probed.address)
    return say("{}: {}.", probed.address, probed.words)


ABOUT = say(
    "Asks up to {} addresses, {} at a time, whether a station answers there. Only in a network "
    "that you may examine.",
    MOST,
    AT_ONCE,
)
EXAMPLES = tr("Such as 192.168.1.20, 192.168.1.0/24 or 192.168.1.10-40, with :8080 where need be.")
