"""The page of a station that is not found after a change of its network."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.origin import Origin
from app.words import tr
from ui.banner import Banner
from ui.buttons import Button
from ui.headings import PageTitle
from ui.labels import Cleaned, PlainLabel, joined, named, say
from ui.network_change import numbered
from ui.theme import theme
from ui.write_down import WriteDown

WIDTH = 720
NOTHING_WENT = tr("It is not this station: no password and no setting went there.")
ENDED = tr("The values below are kept on this computer and offered at the next start.")


class LostPage(QScrollArea):
    """Old and new values, what to do with a cable, who answered instead. `stop` ends the watching,
    or closes the page where nothing is watched any more."""

    stop = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("lost.page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = PageTitle("", "")
        self._watching = Banner()
        self._stranger = Banner()
        self.values = WriteDown("lost", "")
        self._todo = QWidget()
        self._steps = QVBoxLayout(self._todo)
        self._steps.setContentsMargins(0, 0, 0, 0)
        self.button = Button(tr("&Stop watching"), symbol="stop", name="lost.stop")
        self.button.clicked.connect(self.stop)
        self._lay_out()

    def begin(
        self,
        station: str,
        sent: datetime,
        lines: Sequence[Cleaned],
        new: str,
        old: str,
        *,
        dhcp: bool = False,
    ) -> None:
        """Show the values of a change, sent at `sent`; `new` and `old` are addresses, as far as
        they are known.

        `dhcp`: it was told to take its address from DHCP, so that it keeps neither.
        """
        self._stranger.show_message("info", "")
        self._title.title.setText(say("{} is not found", named(station)))
        self._title.set_sentence(
            say(
                "It was told at {} to change its network; nothing was sent again. Your unsent "
                "changes are kept.",
                f"{sent.astimezone():%H:%M}",
            )
        )
        self.values.show_lines(station, lines)
        while (item := self._steps.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        holder = QWidget()
        holder.setLayout(numbered(_leased(old) if dhcp else _steps(new, old)))
        self._steps.addWidget(holder)
        self.button.setText(tr("&Stop watching"))

    def show_watching(self, seconds: str, places: Sequence[str]) -> None:
        """Say that it goes on, and where."""
        where = say("The program asks {} and by mDNS.", joined(places, ", "))
        lead = say("Still watching, {} s.", seconds)
        self._watching.show_message("warn", lead, where, "unknown")

    def show_strangers(self, strangers: Sequence[Origin], truth: str = NOTHING_WENT) -> None:
        """Somebody else answers; `truth` says what went there."""
        if not strangers:
            return
        places = joined((origin.netloc for origin in strangers), ", ")
        lead = say("Another machine answers at {}.", places)
        self._stranger.show_message("bad", lead, truth)

    def show_ended(self) -> None:
        """Nothing is watched any more."""
        self._watching.show_message("warn", tr("No longer watching."), ENDED, "unknown")
        self.button.setText(tr("&Close this page"))

    def _lay_out(self) -> None:
        body = QWidget()
        body.setProperty("page", True)
        inner = QWidget()
        inner.setMaximumWidth(theme.px(WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._watching)
        column.addWidget(self._stranger)
        column.addSpacing(4)
        column.addWidget(PlainLabel(tr("Old and new values"), kind="section"))
        column.addWidget(self.values)
        column.addSpacing(4)
        column.addWidget(PlainLabel(tr("What to do"), kind="section"))
        column.addWidget(self._todo)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column.addSpacing(4)
        column.addLayout(row)
        column.addStretch(1)
        outer = QHBoxLayout(body)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addWidget(inner, 1)
        outer.addStretch(0)
        self.setWidget(body)


def _steps(new: str, old: str) -> tuple[str, ...]:
    """What to do, the easiest first; `new` is empty where it is not known."""
    known = say("{}, then {}", new, old) if new and new != old else old
    return (
        LOOK,
        say(
            "Is this computer in the network of {}? Plug it in there, or give it an address there.",
            new,
        )
        if new
        else tr(
            "Is this computer in its new network? Plug it in there, or give it an address there."
        ),
        say(
            "Else connect this computer and the station with one network cable, give this "
            "computer an address beside the station’s, and try {} with “Add by address”.",
            known,
        ),
        FOUND,
    )


def _leased(old: str) -> tuple[str, ...]:
    """What to do where DHCP gives the address: nobody knows it but the server and the station."""
    return (
        LOOK,
        tr(
            "Whoever looks after the network finds its address in the list of the DHCP server, by "
            "the MAC address above: try that one with “Add by address”."
        ),
        tr("Is this computer in the same network as the station? Plug it in there."),
        say(
            "Else connect this computer and the station with one network cable, and let this "
            "computer get its address by itself: many stations give themselves one, too, and "
            "appear in the list. Try {} as well, in case it kept that.",
            old,
        ),
        FOUND,
    )


LOOK = tr("Look at the room’s display: it may show the station’s name and address.")
FOUND = tr(
    "Found: sign in there; what was not sent is still in the form. This page closes by itself "
    "once the program finds it."
)
