"""Adding a station by an address typed by hand."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.errors import StationError
from app.messages import explain
from app.words import tr
from ui.banner import Banner
from ui.dialog import Dialog
from ui.headings import DialogFoot
from ui.labels import IconLabel, PlainLabel, clean, named, say
from ui.tasks import Tasks
from ui.theme import show_if

WIDTH = 520
EXAMPLES = tr("Such as 10.1.2.3, 10.1.2.3:8080, https://station.example or [fe80::1]:8080.")


class Found(Protocol):
    """A station that answered."""

    @property
    def key(self) -> str:
        """Which station it is."""

    @property
    def name(self) -> str:
        """What it calls itself: text from outside."""


class Discovery(Protocol):
    """Who can look at an address."""

    async def add(self, text: str) -> Found:
        """Look there. Raises ValueError with words for what is no address, or StationError."""


class AddStationDialog(Dialog):
    """Accepted: `found` is the station that answered. It stays open until one does."""

    topic = "finding"

    def __init__(self, discovery: Discovery, parent: QWidget | None = None) -> None:
        super().__init__("addStation", tr("Add a station by its address"), WIDTH, parent)
        self.found: Found | None = None
        self._discovery = discovery
        self._tasks = Tasks(self)
        self.banner = Banner()
        self.address = QLineEdit()
        self.address.setObjectName("addStation.address")
        self.address.setAccessibleName(tr("Address"))
        self.address.setAccessibleDescription(EXAMPLES)
        self.address.setMaxLength(300)
        label = PlainLabel(tr("A&ddress"), kind="strong")
        label.setBuddy(self.address)
        self.body.setSpacing(6)
        self.body.addWidget(label)
        self.body.addWidget(self.address)
        self.body.addWidget(PlainLabel(EXAMPLES, kind="caption", ink="textMuted", wrap=True))
        self.body.addSpacing(2)
        self.body.addWidget(self.banner)
        self._busy, self._says = _busy_line()
        self.body.addWidget(self._busy)
        self.body.addStretch(1)
        self.foot = DialogFoot(tr("&Look there"))
        self.set_foot(self.foot)
        self.address.setFocus()
        self.address.textEdited.connect(lambda: self._say(""))
        self._tasks.busy.connect(self._show_busy)

    def accept(self) -> None:
        """Look at the address; the dialog closes once a station answered there."""
        if self._tasks.running("look"):
            return
        self._say("")
        self.foot.action.setEnabled(False)
        self.address.setReadOnly(True)
        self._tasks.start(self._look(self.address.text()), key="look", failed=self._failed)

    def reject(self) -> None:
        """Stop looking, or else close."""
        if self._tasks.running("look"):
            self._tasks.cancel("look")
            self._rest()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own close button closes at once."""
        self._tasks.cancel()
        super().closeEvent(event)

    async def _look(self, text: str) -> None:
        try:
            self.found = await self._discovery.add(text)
        except ValueError as error:
            self._rest()
            self._say(tr("That is no address."), str(error))
            return
        super().accept()

    def _failed(self, error: StationError) -> None:
        self._rest()
        name = named(clean(self.address.text().strip()))
        words = explain(error, say("Could not read the model of {}.", name), name)
        self._say(words.failed, words.rest)

    def _say(self, lead: str, sentence: str = "") -> None:
        if lead or not self.banner.isHidden():
            self.banner.show_message("bad", lead, sentence)

    def _rest(self) -> None:
        """Let the user type again."""
        self.foot.action.setEnabled(True)
        self.address.setReadOnly(False)
        self.address.setFocus()
        self.address.selectAll()

    def _show_busy(self, busy: bool) -> None:
        self._says.setText(say("Looking at {}…", self.address.text().strip()))
        show_if(self._busy, busy)
        self.foot.cancel.setText(tr("&Stop looking") if busy else tr("Cancel"))


def _busy_line() -> tuple[QWidget, PlainLabel]:
    line, says = QWidget(), PlainLabel(wrap=True)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 4, 0, 0)
    row.setSpacing(8)
    row.addWidget(IconLabel("at_work", "accentText", 16), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(says, 1)
    line.hide()
    return line, says
