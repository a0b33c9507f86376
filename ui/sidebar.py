"""The list of stations at the left: filter, rows, what is listened to, and ways to add one."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.words import say, tr
from ui.buttons import Button
from ui.editors import SearchEdit
from ui.labels import ElidedLabel, IconButton, IconLabel, PlainLabel, tip
from ui.marks import Panel
from ui.theme import UNBOUNDED, show_if, theme

if TYPE_CHECKING:
    from ui.banner import Banner
    from ui.station_list import StationList, StationRow

LONGEST_WORDS = tr("Default password may still be set")
WIDE, NARROW = (288, 344), (256, 280)  # px: least, and most where the words are long


def wanted_width() -> int:
    """Width in px at which the usual words of a state are not cut."""
    words = QFontMetrics(theme.font("caption")).horizontalAdvance(LONGEST_WORDS)
    share = 0.65 if theme.large else 1  # two lines then, and words do not break in the middle
    return round(words * share) + theme.px(20) + 60


class Sidebar(Panel):
    """`chosen(key)` when a station is picked; the other signals say which button was used.

    The list itself is made when it is first asked for: the first picture is without.
    """

    chosen = Signal(str)
    search_again = Signal()
    add = Signal()
    why = Signal()

    def __init__(self) -> None:
        super().__init__("sidebar", "right")
        self.setObjectName("sidebar")
        self._count = PlainLabel("0", kind="section", ink="textMuted")
        self.filter = SearchEdit("filter", tr("Filter by name or address"), "sidebar.filter")
        tip(self.filter, self.filter.placeholderText())
        self._room = QVBoxLayout()
        self._room.setContentsMargins(0, 0, 0, 0)
        self._told = QHBoxLayout()
        self._empty = PlainLabel(tr("No station found yet"), ink="textMuted", wrap=True)
        self._sign = IconLabel("radar", "textMuted")
        self._listening = ElidedLabel(
            tr("Getting ready…"), kind="caption", ink="textMuted", limit=120
        )
        self._listening.setObjectName("sidebar.listening")
        self._hidden = PlainLabel(kind="caption", ink="warnText", wrap=True)
        self._hidden.setObjectName("sidebar.hidden")
        self._hidden.setContentsMargins(16, 0, 16, 0)
        self._hidden.hide()
        self._lay_out()
        self.set_narrow(False)

    @cached_property
    def list(self) -> "StationList":
        """The rows."""
        from ui.station_list import StationList

        made = StationList()
        self._room.addWidget(made)
        made.chosen.connect(self.chosen)
        # The list may hold rows back for a while.
        later = QTimer(self, singleShot=True, interval=0)
        later.timeout.connect(self._tell_count)
        for changed in (made.model().rowsInserted, made.model().rowsRemoved):
            changed.connect(lambda *_: later.start())
        return made

    @cached_property
    def _notice(self) -> "Banner":
        from ui.banner import Banner

        made = Banner()
        made.setObjectName("sidebar.notice")
        self._told.addWidget(made)
        return made

    def set_rows(self, rows: "Sequence[StationRow]") -> None:
        """Show these stations; where names look alike, their rows say so."""
        from ui.twins import marked

        self.list.set_rows(marked(rows))
        self._tell_count()

    def set_listening(self, words: str, symbol: str = "listening") -> None:
        """Say where stations are looked for."""
        self._sign.set_icon(symbol, "textMuted")
        self._listening.setText(words)

    def set_hidden(self, services: int) -> None:
        """Say that there are more than the list takes."""
        self._hidden.setText(say("{} more hidden: they are too many to be asked.", services))
        show_if(self._hidden, services > 0)

    def show_notice(self, sentence: str) -> None:
        """Say what went wrong beside the stations, such as a file that could not be kept."""
        self._notice.show_message("warn", "", sentence)

    def set_narrow(self, narrow: bool) -> None:
        """Take less room; where the words of a state are too long for it, they are elided."""
        least, most = NARROW if narrow else WIDE
        wanted = min(wanted_width(), theme.px(most))
        self.setFixedWidth(max(theme.px(least), wanted))

    def fill(self) -> None:
        """Take all the room that there is."""
        self.setMinimumWidth(0)
        self.setMaximumWidth(UNBOUNDED)

    def _lay_out(self) -> None:
        again = IconButton("refresh", tr("Search again"))
        again.setObjectName("sidebar.again")
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 8, 0)
        head.addWidget(PlainLabel(tr("Stations"), kind="section"))
        head.addSpacing(4)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(again)
        listening = QHBoxLayout()
        listening.setContentsMargins(22, 0, 16, 0)
        listening.addWidget(self._sign)
        listening.addWidget(self._listening, 1)
        add = Button(tr("Add by address…"), symbol="add", name="sidebar.add")
        why = Button(tr("Why can’t I see it?"), "flat", name="sidebar.why")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 1, 12)
        column.setSpacing(8)
        column.addLayout(head)
        around = QHBoxLayout()
        around.setContentsMargins(16, 0, 16, 0)
        around.addWidget(self.filter)
        column.addLayout(around)
        self._empty.setContentsMargins(16, 4, 16, 0)
        column.addWidget(self._empty)
        room = QWidget()
        room.setLayout(self._room)
        column.addWidget(room, 1)
        column.addWidget(self._hidden)
        self._told.setContentsMargins(16, 0, 16, 0)
        column.addLayout(self._told)
        column.addLayout(listening)
        buttons = QVBoxLayout()
        buttons.setContentsMargins(16, 0, 16, 0)
        buttons.addWidget(add)
        buttons.addWidget(why)
        column.addLayout(buttons)
        self.filter.textChanged.connect(self._narrow_down)
        again.clicked.connect(self.search_again)
        add.clicked.connect(self.add)
        why.clicked.connect(self.why)

    def _narrow_down(self, words: str) -> None:
        self.list.set_filter(words)
        self._tell_count()

    def _tell_count(self) -> None:
        shown, total = self.list.shown_count(), self.list.count()
        self._count.setText(str(total) if shown == total else say("{} of {}", shown, total))
        self._empty.setText(
            tr("No station found yet") if not total else tr("None matches the filter.")
        )
        self._empty.setVisible(not shown)
