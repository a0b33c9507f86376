"""Whether this computer will reach a station after a change of its network: checks with an icon."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.adapters import Adapter
from app.origin import Origin
from app.reach import Taken, Way, adapter_for, taken
from app.words import tr
from ui.addresses import Addresses
from ui.labels import Cleaned, IconLabel, PlainLabel, joined, say
from ui.tasks import Tasks
from ui.theme import show_if


@dataclass(frozen=True, slots=True)
class Check:
    """One finding: icon, its colour, the words, and a fact below them."""

    symbol: str
    ink: str
    words: str
    fact: str = ""


def checks_of(
    after: Addresses | None, way: Way, adapters: Iterable[Adapter], *, wireless: bool
) -> list[Check]:
    """What can be told before anything is sent. `after` are the wired addresses where they
    change, `wireless` whether settings of the radio do."""
    found = []
    if wireless:
        found.append(WIRELESS[way])
    if after is not None:
        found += _wired(after, list(adapters))
    return [*found, NO_WAY_BACK]


def _wired(after: Addresses, adapters: list[Adapter]) -> list[Check]:
    if after.dhcp:
        return [BY_DHCP]
    fits = Check("ok", "okIcon", tr("Address, netmask and gateway fit together."))
    if any(str(adapter.address.ip) == after.ip for adapter in adapters):
        return [fits, Check("bad", "badIcon", say("{} is this computer’s own.", after.ip))]
    beside = adapter_for(after.ip, adapters)
    if beside is not None:
        same = say("{} lies in the network of {} ({}).", after.ip, beside.name, beside.address)
        return [fits, Check("ok", "okIcon", tr("In the same network as this computer."), same)]
    if after.ip.startswith("127."):
        return [fits, Check("ok", "okIcon", tr("On this computer itself: a simulated station."))]
    return [fits, Check("warn", "warnIcon", tr("Only through a router."), _ours(after, adapters))]


def _ours(after: Addresses, adapters: list[Adapter]) -> Cleaned:
    """Our addresses, none of which is in the network of the new one."""
    used = [a for a in adapters if a.used and a.address.version == 4]
    ours = joined((say("{} on {}", a.address, a.name) for a in used), ", ")
    other = say("{} lies in another network.", after.ip)
    return joined((say("This computer is {}.", ours) if used else "", other))


class ReachChecks(QWidget):
    """The checks below each other. With `new` it is asked, once, whether somebody is there
    already; `settled` when that is known."""

    settled = Signal()

    def __init__(self, checks: Sequence[Check], new: Origin | None = None) -> None:
        super().__init__()
        self._new = new
        self._asked = False
        self._tasks = Tasks(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        for check in checks:
            column.addLayout(CheckRow(check))
        self._knock = None if new is None else CheckRow(LOOKING)
        if self._knock is not None:
            column.insertLayout(max(0, len(checks) - 1), self._knock)

    @property
    def open(self) -> bool:
        """Whether something is still being found out."""
        return self._new is not None and (not self._asked or self._tasks.running("knock"))

    def showEvent(self, event: QShowEvent) -> None:
        """Ask now."""
        super().showEvent(event)
        if self._new is not None and not self._asked:
            self._asked = True
            self._tasks.start(self._ask(self._new), key="knock")

    async def _ask(self, new: Origin) -> None:
        found = await taken(new)
        assert self._knock is not None
        self._knock.show_check(_taken(found, new.host))
        self.settled.emit()


class CheckRow(QHBoxLayout):
    """A check on the screen: a layout, for only so are the labels asked for their height."""

    def __init__(self, check: Check) -> None:
        super().__init__()
        self._icon = IconLabel(check.symbol, check.ink, 16)
        self._words = PlainLabel(wrap=True)
        self._fact = PlainLabel(kind="caption", ink="textMuted", wrap=True)
        self.setSpacing(10)
        self.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self._words)
        texts.addWidget(self._fact)
        self.addLayout(texts, 1)
        self.show_check(check)

    def show_check(self, check: Check) -> None:
        """Show another one."""
        self._icon.set_icon(check.symbol, check.ink)
        self._words.setText(check.words)
        self._fact.setText(check.fact)
        show_if(self._fact, bool(check.fact))


def _taken(found: Taken, host: str) -> Check:
    match found:
        case Taken.ANSWERS:
            words = say("{} is in use: a machine answers there.", host)
            return Check(
                "bad", "badIcon", words, tr("Two machines with one address lose each other.")
            )
        case Taken.REFUSES:
            words = say("{} seems to be in use.", host)
            return Check("warn", "warnIcon", words, tr("Something there refused the connection."))
        case _:
            words = say("Nobody answers at {} now.", host)
            unseen = tr("Whether it is free cannot be seen from here.")
            return Check("unknown", "textMuted", words, unseen)


LOOKING = Check("at_work", "accentText", tr("Looking whether somebody has the address already…"))
BY_DHCP = Check(
    "unknown",
    "textMuted",
    tr("Which address DHCP gives is not known."),
    tr("So it cannot be told whether this computer reaches it."),
)
NO_WAY_BACK = Check(
    "warn",
    "warnIcon",
    tr("The station does not go back by itself."),
    tr("It keeps what it is given, even where nobody reaches it then."),
)
WIRELESS = {
    Way.WIRED: Check("ok", "okIcon", tr("This computer came in by the cable, which stays.")),
    Way.OWN_WIFI: Check(
        "warn",
        "warnIcon",
        tr("This computer came in through the station’s own Wi-Fi."),
        tr("It has to join it again afterwards, with the new name and password."),
    ),
    Way.OTHER_WIFI: Check(
        "warn",
        "warnIcon",
        tr("This computer came in through a Wi-Fi that the station has joined."),
        tr("Where the station leaves it, only another way leads there."),
    ),
    Way.UNKNOWN: Check(
        "unknown", "textMuted", tr("Whether this computer came in by that radio is not known.")
    ),
}
