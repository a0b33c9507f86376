"""Leaving with unsent changes."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtWidgets import QWidget

from app.draft import Change
from app.words import counted, tr
from ui.buttons import Button
from ui.change_table import ChangeTable, rows_of
from ui.dialog import Dialog, short
from ui.headings import DialogFoot, PageTitle
from ui.labels import joined, literal, say, tip

WIDTH = 640


class LeaveChoice(StrEnum):
    """What the user decided."""

    APPLY = "apply"
    DISCARD = "discard"
    STAY = "stay"


class LeaveDialog(Dialog):
    """Apply, Discard or Stay; `choice` says which. Accepted for the first two.

    `why` is a whole sentence on what the user is about to do. `blocked` says why Apply is off,
    where it is. Stay has the focus, and Enter and Esc mean it.
    """

    topic = "apply"

    def __init__(
        self,
        station_name: str,
        changes: Sequence[Change],
        why: str,
        parent: QWidget | None = None,
        *,
        blocked: str = "",
    ) -> None:
        name = short(station_name)
        count = counted(len(changes), "1 change", "{} changes")
        super().__init__("leave", say("Unsent changes for {}", name), WIDTH, parent)
        self.choice = LeaveChoice.STAY
        sentence = joined((why, tr("What is discarded cannot be brought back.")))
        title = (
            say("1 change for {} has not been sent", name)
            if len(changes) == 1
            else say("{} changes for {} have not been sent", len(changes), name)
        )
        self.body.addWidget(PageTitle(title, sentence))
        self.body.addWidget(
            ChangeTable(rows_of(changes), (tr("On the station"), tr("Yours, not sent")))
        )
        self.body.addStretch(1)
        foot = DialogFoot(say("&Apply {} to {}", count, literal(name)), tr("&Stay"))
        self.discard = Button(say("&Discard {}", count), "danger", "delete", name="leave.discard")
        self.discard.clicked.connect(lambda: self._end(LeaveChoice.DISCARD))
        foot.add_left(self.discard)
        self.set_foot(foot, careful=True)
        foot.action.setAutoDefault(True)  # who went to Apply means it with Enter, too
        foot.action.setEnabled(not blocked)
        tip(foot.action, blocked)

    def accept(self) -> None:
        """Apply."""
        self._end(LeaveChoice.APPLY)

    def _end(self, choice: LeaveChoice) -> None:
        self.choice = choice
        super().accept()
