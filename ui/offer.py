"""What an earlier run of the program left unsent."""

from datetime import UTC, datetime
from enum import StrEnum

from PySide6.QtWidgets import QWidget

from app.unsent import Unsent
from app.words import counted, tr
from ui.buttons import Button
from ui.change_table import ChangeTable, rows_of
from ui.dialog import Dialog, short
from ui.field_editors import zone
from ui.headings import DialogFoot, PageTitle
from ui.labels import PlainLabel, joined, literal, say

WIDTH = 640


class OfferChoice(StrEnum):
    """What the user decided."""

    KEEP = "keep"
    DISCARD = "discard"
    LATER = "later"


class OfferDialog(Dialog):
    """Keep, discard, or decide later; `choice` says which. Accepted for the first two.

    Keep has the focus, and Enter means it; Esc means later.
    """

    topic = "apply"

    def __init__(self, unsent: Unsent, parent: QWidget | None = None) -> None:
        name, changes = short(unsent.name), unsent.changes()
        count = count_changes(len(changes))
        super().__init__("offer", say("Unsent changes for {}", name), WIDTH, parent)
        self.choice = OfferChoice.LATER
        title = (
            say("1 change for {} was not sent", name)
            if len(changes) == 1
            else say("{} changes for {} were not sent", len(changes), name)
        )
        told = say("Last edited {}, before the program ended.", age(unsent.when))
        self.body.addWidget(PageTitle(title, joined((told, NOTHING_SENT))))
        account = say("account {}", unsent.account) if unsent.account else ""
        place = joined((unsent.model, unsent.address, account), " · ")
        self.body.addWidget(PlainLabel(place, kind="caption", ink="textMuted", wrap=True))
        self.body.addWidget(ChangeTable(rows_of(changes), (tr("On the station then"), tr("Yours"))))
        self.body.addStretch(1)
        foot = DialogFoot(say("&Keep for {}", literal(name)), tr("Decide &later"))
        self.discard = Button(say("&Discard {}", count), "danger", "delete", name="offer.discard")
        self.discard.clicked.connect(lambda: self._end(OfferChoice.DISCARD))
        foot.add_left(self.discard)
        self.set_foot(foot)
        foot.action.setFocus()

    def accept(self) -> None:
        """Keep."""
        self._end(OfferChoice.KEEP)

    def _end(self, choice: OfferChoice) -> None:
        self.choice = choice
        super().accept()


def count_changes(changes: int) -> str:
    """`1 change`, `2 changes`."""
    return counted(changes, "1 change", "{} changes")


def age(when: datetime, now: datetime | None = None) -> str:
    """How long ago, in words: `3 min ago`, `yesterday 14:32 (UTC+1)`."""
    now = now or datetime.now(UTC)
    minutes = (now - when).total_seconds() / 60
    if 0 <= minutes < 60:
        return say("{} min ago", int(minutes)) if minutes >= 1 else tr("less than a minute ago")
    local = when.astimezone()
    days = (now.astimezone().date() - local.date()).days
    day = {0: tr("today"), 1: tr("yesterday")}.get(days, f"{local:%Y-%m-%d}")
    return say("{} {} ({})", day, f"{local:%H:%M}", zone(local))


NOTHING_SENT = tr(
    "Nothing is sent now: what you keep stands in the form again once you are signed in, "
    "until you apply or revert it. A password is never kept; type it anew."
)
