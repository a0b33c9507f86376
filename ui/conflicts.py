"""Somebody else changed the same settings: what shall hold."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.draft import Change, Conflict
from app.settings import Field, Saved, Settings
from app.words import counted, tr
from ui.banner import Banner
from ui.buttons import Button
from ui.change_table import place, titled
from ui.dialog import Dialog, short
from ui.field_editors import zone
from ui.headings import DialogFoot
from ui.labels import IconLabel, PlainLabel, joined, literal, say, tip
from ui.marks import Line, Panel, draw_ring
from ui.theme import set_look, theme

WIDTH = 944


class Choice(QWidget):
    """A radio button with a value beside it; the whole card can be clicked."""

    def __init__(self, words: str, says: str, name: str) -> None:
        super().__init__()
        self.button = QRadioButton()
        self.button.setObjectName(name)
        self.button.setAccessibleName(says)
        self.button.installEventFilter(self)
        self._words = PlainLabel(words, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(2)
        row.addWidget(self.button)
        row.addWidget(self._words, 1)
        self.setMinimumHeight(40)
        self.button.toggled.connect(self._show)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take this value."""
        self.button.setFocus(Qt.FocusReason.MouseFocusReason)
        self.button.setChecked(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The ring is drawn around the card, not around the mark."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        chosen = self.button.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("mark" if chosen else "line"), 1))
        painter.setBrush(theme.color("accentSoft" if chosen else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if self.button.hasFocus():
            draw_ring(painter, QRectF(self.rect()), 6)

    def _show(self, chosen: bool) -> None:
        self._words.ensurePolished()  # a style sheet that comes later would undo the font
        self._words.setFont(theme.font("strong" if chosen else "body"))
        self.update()


class ConflictTable(QFrame):
    """Setting, saved, theirs, mine. `chosen` tells of every choice."""

    chosen = Signal()

    def __init__(
        self, conflicts: Sequence[Conflict], saved: Mapping[type[Settings], Saved]
    ) -> None:
        super().__init__()
        set_look(self, card="surface")
        self._groups: dict[Field, QButtonGroup] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(1, 1, 1, 1)
        self._grid.setSpacing(0)
        self._grid.addWidget(Panel("sunken"), 0, 0, 1, 4)
        heads = (
            (tr("Setting"), ""),
            (tr("Saved"), _when({saved[conflict.field.kind].at for conflict in conflicts})),
            (tr("Theirs"), tr("on the station now")),
            (tr("Mine"), tr("not yet sent")),
        )
        for column, (head, below) in enumerate(heads):
            self._grid.addWidget(_padded(titled(head, below)), 0, column)
            self._grid.setColumnStretch(column, (22, 16, 23, 23)[column])
        for at, conflict in enumerate(conflicts):
            self._grid.addWidget(Line(), 2 * at + 1, 0, 1, 4)
            self._add(conflict, saved[conflict.field.kind], 2 * at + 2)

    def mine(self) -> dict[Field, bool]:
        """What was chosen so far, by field: True where the user's value shall hold."""
        return {f: g.checkedId() == 1 for f, g in self._groups.items() if g.checkedId() >= 0}

    def choose(self, mine: bool) -> None:
        """Take one side for every setting."""
        for group in self._groups.values():
            group.button(int(mine)).setChecked(True)

    def _add(self, conflict: Conflict, saved: Saved, at: int) -> None:
        field = conflict.field
        name = titled(field.spec.title, place(field))
        base = PlainLabel(saved.label(field.name, conflict.base), ink="textMuted", wrap=True)
        group = QButtonGroup(self)
        self._grid.addWidget(_padded(name), at, 0)
        self._grid.addWidget(_padded(base), at, 1)
        sides = (
            ("theirs", tr("Theirs"), conflict.theirs),
            ("mine", tr("Mine"), conflict.mine),
        )
        for number, (side, whose, value) in enumerate(sides):
            words = saved.label(field.name, value)
            says = say("{}, {}: {}", field.spec.title, whose, words)
            choice = Choice(words, says, f"conflict.{field.key}.{side}")
            group.addButton(choice.button, number)
            self._grid.addWidget(_padded(choice, 6), at, 2 + number)
        group.idToggled.connect(lambda _, on: self.chosen.emit() if on else None)
        self._groups[field] = group


class ConflictDialog(Dialog):
    """Accepted: `mine()` says for every disputed field whose value shall hold.

    Nothing is chosen at first, and Apply waits until everything is. With "theirs" chosen for them,
    people who press Apply would lose their own edits unseen; with "mine", they would overwrite
    somebody's work unseen. Two buttons choose one side for all.
    """

    topic = "apply"

    def __init__(
        self,
        station_name: str,
        conflicts: Sequence[Conflict],
        saved: Mapping[type[Settings], Saved],
        also: Sequence[Change] = (),
        parent: QWidget | None = None,
    ) -> None:
        self._name, self._also = short(station_name), len(also)
        title = say("Conflicting changes on {}", self._name)
        super().__init__("conflicts", title, WIDTH, parent)
        self._count = len(conflicts)
        self._table = ConflictTable(conflicts, saved)
        self._left = PlainLabel(ink="textMuted", wrap=True)
        self._foot = DialogFoot("", tr("&Back to my edits"))
        self.body.addWidget(_banner(self._name, self._count))
        self.body.addWidget(self._table)
        self.body.addLayout(self._sides())
        if also:
            self.body.addLayout(_also(also))
        self.body.addStretch(1)
        self._foot.add_left(self._left)
        self._table.chosen.connect(self._refresh)
        self.set_foot(self._foot, careful=True)
        self._refresh()

    def mine(self) -> dict[Field, bool]:
        """By field: True where the user's value shall hold, False where theirs."""
        return self._table.mine()

    def _sides(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for words, name, mine in (
            (tr("Keep all of &theirs"), "conflict.theirs", False),
            (tr("Keep all of &mine"), "conflict.mine", True),
        ):
            button = Button(words, small=True, name=name)
            button.clicked.connect(lambda _=False, mine=mine: self._table.choose(mine))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _refresh(self) -> None:
        chosen = self.mine()
        left = self._count - len(chosen)
        sent = sum(chosen.values()) + self._also
        name = literal(self._name)
        if left:
            words = say("&Apply changes to {}", name)
        elif sent:
            words = say("&Apply {} to {}", counted(sent, "1 change", "{} changes"), name)
        else:
            words = say("&Keep what is on {}", name)
        self._foot.action.setText(words)
        self._foot.action.setEnabled(not left)
        waits = (
            counted(left, "1 setting still to choose.", "{} settings still to choose.")
            if left
            else ""
        )
        self._left.setText(waits)
        tip(self._foot.action, waits)


def _banner(station_name: str, count: int) -> Banner:
    settings = counted(
        count,
        "1 setting of yours was changed there too.",
        "{} settings of yours were changed there too.",
    )
    return Banner(
        "warn",
        say("Somebody else changed {} while you were editing.", station_name),
        joined((settings, tr("Nothing has been sent; choose what shall hold."))),
        "conflict",
    )


def _also(changes: Sequence[Change]) -> QHBoxLayout:
    count = len(changes)
    listed = joined((say("{} ({} → {})", c.field.spec.title, c.old, c.new) for c in changes), ", ")
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(IconLabel("ok_outline", "okIcon", 16), 0, Qt.AlignmentFlag.AlignTop)
    words = (
        say("1 more change of yours is not in dispute and goes along: {}.", listed)
        if count == 1
        else say("{} more changes of yours are not in dispute and go along: {}.", count, listed)
    )
    row.addWidget(PlainLabel(words, wrap=True), 1)
    return row


def _padded(widget: QWidget, across: int = 13) -> QWidget:
    holder = QWidget()
    row = QVBoxLayout(holder)
    row.setContentsMargins(across, 8, across if across > 6 else 7, 8)
    row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    return holder


def _when(times: set[datetime]) -> str:
    """When that was read, in local time; the objects may have been read at different minutes."""
    local = (time.astimezone() for time in times)
    words = {say("at {} ({})", f"{moment:%H:%M}", zone(moment)) for moment in local}
    return words.pop() if len(words) == 1 else tr("when it was read")
