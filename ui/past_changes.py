"""Changes of a network whose end nobody has seen: their values, offered at the next start."""

import re
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.network_changes import NetworkChange, NetworkChanges
from app.words import counted, tr
from ui.dialog import Dialog, short
from ui.headings import DialogFoot
from ui.labels import PlainLabel, joined, named, say
from ui.notices import Notices
from ui.tasks import Tasks, ask
from ui.write_down import WriteDown

WIDTH = 560
GAP = re.compile(" {2,}")


class PastChanges:
    """What `home` keeps of them, and the line above the pages that leads there."""

    def __init__(self, window: QWidget, notices: Notices, home: Path) -> None:
        self.changes = NetworkChanges(home)
        self._window = window
        self._notices = notices
        self._tasks = Tasks(window)

    def show(self) -> None:
        """Say that there are some, or nothing."""
        left = self.changes.all()
        if not left:
            self._notices.show_network("", "")
            return
        first, others = left[0], len(left) - 1
        lead = say("Where is {}?", named(first.name))
        when = f"{first.when.astimezone():%Y-%m-%d %H:%M}"
        sentence = say("Its network was changed on {}, and it was not seen since.", when)
        also = counted(others, "1 more is missing, too.", "{} more are missing, too.")
        look = (tr("Look at the values…"), "network.show", self._look)
        self._notices.show_network(lead, joined((sentence, also if others else "")), [look])

    def found(self, key: str) -> None:
        """Somebody signed in to that station: it is known where it is."""
        if any(change.key == key for change in self.changes.all()):
            self._forget(key)

    def _look(self) -> None:
        if not self._tasks.running("values"):
            self._tasks.start(self._ask(self.changes.all()[0]), key="values")

    async def _ask(self, change: NetworkChange) -> None:
        dialog = ValuesDialog(change, self._window)
        if await ask(dialog):
            self._forget(change.key)
        dialog.deleteLater()

    def _forget(self, key: str) -> None:
        try:
            self.changes.forget(key)
        except OSError as error:
            self._notices.show_trouble(
                tr("Not forgotten."), say("{}.", error.strerror or tr("No reason"))
            )
        self.show()


class ValuesDialog(Dialog):
    """Old and new values of a change. Accepted: they may be forgotten."""

    topic = "locked_out"

    def __init__(self, change: NetworkChange, parent: QWidget | None = None) -> None:
        title = say("The network of {}", short(change.name))
        super().__init__("networkValues", title, WIDTH, parent)
        self.body.addWidget(PlainLabel(TODO, wrap=True))
        lines = [joined(GAP.split(line), "   ") for line in change.note]
        self.values = WriteDown("networkValues", change.name, lines)
        self.body.addWidget(self.values)
        self.body.addStretch(1)
        foot = DialogFoot(tr("&Forget these values"), cancel=tr("&Keep them"))
        self.set_foot(foot, careful=True)


TODO = tr(
    "Try the new address, then the old one, with “Add by address”. Where neither answers, connect "
    "this computer and the station with one network cable and give this computer an address "
    "beside the station’s. The room’s display may show its address, too."
)
