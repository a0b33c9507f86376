"""Why can't I see it?: what this computer tells of its networks, and a look at typed addresses."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.diagnosis import Finding, Nature, Weight, examine, nature
from app.errors import StationError
from app.jobs.probe_range import Probed
from app.messages import explain
from app.proof import Proof
from app.tried import Tried
from app.words import tr
from ui.buttons import Button
from ui.dialog import Dialog
from ui.headings import DialogFoot, PageTitle
from ui.labels import joined, named, say
from ui.marks import Line
from ui.probing import Probing
from ui.reach_checks import Check, CheckRow
from ui.tasks import Tasks

WIDTH = 720
SUGGESTED_PREFIX = 24
FIRST_LOOK_S = 0.1
LOOKS = {
    Weight.GOOD: ("ok", "okIcon"),
    Weight.FACT: ("info", "textMuted"),
    Weight.HINT: ("warn", "warnIcon"),
    Weight.BAD: ("bad", "badIcon"),
}


class Discovery(Protocol):
    """Who searches, and can look at an address."""

    @property
    def tried(self) -> Tried:
        """What was tried so far."""

    @property
    def stations(self) -> Mapping[str, object]:
        """What was found."""

    async def look(self, text: str) -> Proof:
        """Prove an address. Raises StationError."""

    async def add(self, text: str) -> object:
        """Prove it, and keep it in the list. Raises StationError."""


class WhyNotSeen(Dialog):
    """Not modal: the list of stations stays in reach. `search_again` asks the whole network anew;
    `added` when stations came into the list."""

    topic = "finding"

    search_again = Signal()
    added = Signal()

    def __init__(self, discovery: Discovery, parent: QWidget | None = None) -> None:
        super().__init__("whyNotSeen", tr("Why can’t I see it?"), WIDTH, parent)
        self._discovery = discovery
        self._tasks = Tasks(self)
        self._findings: Sequence[Finding] = ()
        self.body.addWidget(PageTitle(tr("Why can’t I see it?"), WHAT, "display"))
        self.body.addWidget(PageTitle(tr("This computer"), kind="section"))
        self._checks = QWidget()
        self._slot = QVBoxLayout(self._checks)
        self._slot.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._checks)
        self.body.addWidget(Line())
        self.probing = Probing(discovery.look)
        self.probing.add.connect(self._start_adding)
        self.body.addWidget(self.probing)
        self.body.addStretch(1)
        self.copy = Button(tr("Cop&y what was found"), symbol="copy", name="whyNotSeen.copy")
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.text()))
        foot = DialogFoot(tr("Check a&gain"), tr("&Close"))
        foot.action.set_symbol("refresh")
        foot.add_left(self.copy)
        self.set_foot(foot)

    def accept(self) -> None:
        """Check again; the window stays."""
        self.search_again.emit()
        self._check()

    def text(self) -> str:
        """What was found, as lines of text for whoever helps."""
        found = [joined((finding.words, finding.more)) for finding in self._findings]
        return "\n".join((*found, *self.probing.lines()))

    def showEvent(self, event: QShowEvent) -> None:
        """Check now."""
        super().showEvent(event)
        self._check()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing goes on once it is closed."""
        self._stop()
        super().closeEvent(event)

    def reject(self) -> None:
        """Esc, and the button."""
        self._stop()
        super().reject()

    def _stop(self) -> None:
        self._tasks.cancel()
        self.probing.stop()

    def _check(self) -> None:
        if not self._findings:
            self._show([Check("at_work", "accentText", CHECKING)])
        self._tasks.start(self._examine(), key="check")

    async def _examine(self) -> None:
        tried = self._discovery.tried
        while not (tried.adapters or tried.problem):  # noqa: ASYNC110  it has only just begun
            await asyncio.sleep(FIRST_LOOK_S)
        self.probing.suggest(_own_network(tried))
        self._findings = await examine(tried, len(self._discovery.stations))
        self._show([Check(*LOOKS[f.weight], f.words, f.more) for f in self._findings])

    def _show(self, checks: Sequence[Check]) -> None:
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for check in checks:
            column.addLayout(CheckRow(check))
        while (item := self._slot.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._slot.addWidget(shown)

    def _start_adding(self, found: Sequence[Probed]) -> None:
        self._tasks.start(self._add(found), key="add")

    async def _add(self, found: Sequence[Probed]) -> None:
        names, failed = [], []
        for proof in (probed.proof for probed in found if probed.proof is not None):
            name = named(proof.info.devName or proof.info.model or proof.origin.netloc)
            try:
                await self._discovery.add(str(proof.origin))
                names.append(name)
            except StationError as error:
                lead = say("Could not read the model of {}.", name)
                failed.append(explain(error, lead, name))
        for words in failed[:1]:
            self.probing.tell("bad", words.failed, words.rest)
        if names and not failed:
            self.probing.show_added(say("{}.", joined(names, ", ")))
        if names:
            self.added.emit()


def _own_network(tried: Tried) -> str:
    """The network of the first ordinary adapter, as far as it can be probed in one go."""
    for adapter in tried.adapters:
        if adapter.used and adapter.address.version == 4 and nature(adapter) is Nature.ORDINARY:
            prefix = max(SUGGESTED_PREFIX, adapter.address.network.prefixlen)
            ip = adapter.address.ip
            return str(type(adapter.address)(f"{ip}/{prefix}").network)
    return ""


CHECKING = tr("Checking this computer’s networks…")
WHAT = tr(
    "What can be told from here, what may be in the way, and what to do. The search in the "
    "background goes on."
)
