"""Before a change that may cut the connection: what it does, and what to write down."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from app.draft import Change
from app.origin import Origin
from app.settings import Ethernet
from app.words import tr
from ui.addresses import Addresses, note_of, rows_between
from ui.banner import Banner
from ui.change_table import ChangeTable, Row, rows_of
from ui.dialog import Dialog, short
from ui.headings import DialogFoot
from ui.labels import Cleaned, PlainLabel, clean, literal, say
from ui.marks import Panel
from ui.reach_checks import NO_WAY_BACK, Check, ReachChecks
from ui.theme import theme
from ui.write_down import WriteDown

__all__ = ["Addresses", "NetworkChangeDialog"]

WIDTH = 968
NARROW = 760


class NetworkChangeDialog(Dialog):
    """Accepted: the user has read it and wants the change sent.

    `origin_host` is the address by which the program reaches the station now. Without `before`
    and `after` the wired addresses stay as they are. `new` is where it shall answer, which is
    asked, once, whether somebody is there already.
    """

    topic = "locked_out"

    def __init__(
        self,
        station_name: str,
        mac: str,
        origin_host: str,
        changes: Sequence[Change],
        before: Addresses | None = None,
        after: Addresses | None = None,
        parent: QWidget | None = None,
        checks: Sequence[Check] = (NO_WAY_BACK,),
        new: Origin | None = None,
    ) -> None:
        self._name, self._mac, self._host = short(station_name), clean(mac), clean(origin_host)
        self._wired = before
        self._before, self._after = (before, after) if before != after else (None, None)
        title = say("Change the network of {}", self._name)
        super().__init__("networkChange", title, WIDTH, parent)
        self._changes = changes
        self.checks = ReachChecks(checks, new)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(self._head())
        self.body.addWidget(Panel("surface", "bottom"))
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.addWidget(self._what_changes(), 19)
        self._halves.addWidget(self._aside(), 12)
        self.body.addLayout(self._halves, 1)
        foot = DialogFoot(say("C&hange network of {}", literal(self._name)))
        self.set_foot(foot, careful=True)
        foot.action.setEnabled(not self.checks.open)
        self.checks.settled.connect(lambda: foot.action.setEnabled(True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The halves stand below each other where they have no room side by side."""
        super().resizeEvent(event)
        narrow, ways = self.width() < theme.px(NARROW), QBoxLayout.Direction
        self._halves.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def note(self) -> str:
        """What is worth writing down, as lines of text; secrets are not in it."""
        return "\n".join(self.lines())

    def lines(self) -> list[Cleaned]:
        """The same, line by line."""
        more = [
            say("{}: {} -> {}", c.field.spec.title, c.old, c.new)
            for c in self._changes
            if c.field.kind is not Ethernet and not c.field.spec.secret
        ]
        return note_of(self._name, self._mac, self._host, self._wired, self._after, more)

    def rows(self) -> list[Row]:
        """What is now and afterwards; the wired addresses with those that stay."""
        rows = (
            [] if not self._before or not self._after else rows_between(self._before, self._after)
        )
        wired = bool(rows)
        return rows + rows_of(c for c in self._changes if not (wired and c.field.kind is Ethernet))

    def _head(self) -> QWidget:
        lead = tr("This may cut the connection that the program uses.")
        return _inside(Banner("warn", lead, self._where(), "carries_us"), 24, 16, 24, 16)

    def _where(self) -> Cleaned:
        now = self._name, self._host
        if not self._before or not self._after:
            return say(
                "{} answers at {} now; whether it can be reached there afterwards is not known.",
                *now,
            )
        if self._after.dhcp:
            return say(
                "{} answers at {} now; the address that DHCP will give it is not known here.", *now
            )
        new = self._after.ip
        if self._before.ip != self._host:
            return say("{} answers at {} now; its wired address shall be {} afterwards.", *now, new)
        if new == self._host:
            return say("{} answers at {} now and shall answer there afterwards.", *now)
        return say("{} answers at {} now and shall answer at {} afterwards.", *now, new)

    def _what_changes(self) -> QWidget:
        half = Panel("surface")
        column = QVBoxLayout(half)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(8)
        column.addWidget(PlainLabel(tr("What changes"), kind="section"))
        column.addWidget(ChangeTable(self.rows()))
        column.addSpacing(8)
        column.addWidget(PlainLabel(tr("Can this computer reach it afterwards?"), kind="section"))
        column.addWidget(self.checks)
        column.addStretch(1)
        return half

    def _aside(self) -> QWidget:
        half = Panel("sunken", "left")
        column = QVBoxLayout(half)
        column.setContentsMargins(20, 16, 24, 20)
        column.setSpacing(8)
        column.addWidget(
            PlainLabel(tr("Write down, in case it is lost"), kind="section", wrap=True)
        )
        self.values = WriteDown("networkChange", self._name, self.lines())
        column.addWidget(self.values)
        column.addSpacing(12)
        column.addWidget(PlainLabel(tr("What happens next"), kind="section"))
        column.addLayout(numbered(self._steps()))
        column.addStretch(1)
        return half

    def _steps(self) -> tuple[str, ...]:
        new = self._after.ip if self._after and not self._after.dhcp else ""
        if new and new != self._host:
            looks = say(
                "The connection may break: for 120 s the program looks for this very station "
                "at {}, at {} and by mDNS.",
                new,
                self._host,
            )
        else:
            looks = say(
                "The connection may break: for 120 s the program looks for this very station "
                "at {} and by mDNS.",
                self._host,
            )
        return (
            tr("The change is sent once and last; nothing is sent again by itself."),
            looks,
            tr(
                "Found: you go on where you are. Not found: a page says what to do with the values "
                "above, and the program keeps watching."
            ),
        )


def numbered(sentences: Sequence[str]) -> QGridLayout:
    """Sentences with their figures before them."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    for at, words in enumerate(sentences):
        figure = PlainLabel(f"{at + 1}.", kind="strong", ink="textMuted")
        grid.addWidget(figure, at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(PlainLabel(words, wrap=True), at, 1)
    return grid


def _inside(widget: QWidget, *margins: int) -> QWidget:
    holder = QWidget()
    row = QVBoxLayout(holder)
    row.setContentsMargins(*margins)
    row.addWidget(widget)
    return holder
