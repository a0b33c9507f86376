"""The page of the preferences with the stations that this computer remembers."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.identity import Known
from app.words import tr
from ui.buttons import Button
from ui.dialog import Dialog, short
from ui.facts import facts, point
from ui.forget_station import NO_PIN, PIN, SECRETS, STAYS
from ui.headings import DialogFoot, PageTitle
from ui.labels import Cleaned, PlainLabel, joined, literal, named, say, tip
from ui.rows import draw_ground, is_selected, row_inks, write
from ui.tasks import Tasks, ask
from ui.theme import set_look, theme

WIDTH = 560
ROW = 46
LEAST_ROWS = 4
_KNOWN, _SECOND = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class Remembered(Protocol):
    """Who knows the stations, and can forget one."""

    def all(self) -> Sequence[Known]:
        """Every one, the one seen last first."""

    def forget(self, known: Known) -> None:
        """Treat it as never seen."""

    def why_not(self, known: Known) -> str:
        """Why it cannot be forgotten now, as a sentence, or empty."""


class StationsPage(QWidget):
    """A list of stations; the one that is marked can be forgotten."""

    def __init__(self, stations: Remembered) -> None:
        super().__init__()
        self._stations = stations
        self._tasks = Tasks(self)
        self.list = QListWidget()
        self.list.setObjectName("preferences.stations")
        self.list.setAccessibleName(tr("Remembered stations"))
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(LEAST_ROWS * (theme.px(ROW) + 2) + 4)
        set_look(self.list, bare=True)
        self.forget = Button(tr("&Forget…"), symbol="delete", name="preferences.forget")
        self.forget.clicked.connect(lambda: self._tasks.start(self._ask(), key="forget"))
        self.list.currentItemChanged.connect(lambda *_: self._offer())
        self._none = PlainLabel(NONE, ink="textMuted", wrap=True)
        row = QHBoxLayout()
        row.addWidget(self.forget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PageTitle(tr("Stations"), ABOUT))
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addStretch()
        self.fill()

    def fill(self) -> None:
        """Show those that are remembered now."""
        self.list.clear()
        for known in self._stations.all():
            name, second = named(known.name or known.place), _about(known)
            item = QListWidgetItem(name, self.list)
            item.setData(_KNOWN, known)
            item.setData(_SECOND, second)
            whole = joined((name, second), ", ")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, whole)
            tip(item, whole)
        self._none.setVisible(self.list.count() == 0)
        self.list.setVisible(self.list.count() > 0)
        self._offer()

    def _offer(self) -> None:
        known = self._marked()
        why = CHOOSE if known is None else self._stations.why_not(known)
        self.forget.setEnabled(not why)
        self.forget.setVisible(self.list.count() > 0)
        tip(self.forget, why)
        name = short(known.name or known.place) if known is not None else None
        self.forget.setText(say("&Forget {}…", literal(name)) if name else tr("&Forget…"))

    def _marked(self) -> Known | None:
        item = self.list.currentItem()
        known = item.data(_KNOWN) if item is not None else None
        return known if isinstance(known, Known) else None

    async def _ask(self) -> None:
        known = self._marked()
        if known is None:
            return
        dialog = ForgetKnownDialog(known, self)
        agreed = await ask(dialog)
        dialog.deleteLater()
        if agreed:
            at = self.list.currentRow()
            self._stations.forget(known)
            self.fill()
            self.list.setCurrentRow(min(at, self.list.count() - 1))
            self.list.setFocus()


class ForgetKnownDialog(Dialog):
    """Accepted: it shall be as if the station had never been seen. Cancel has focus and Enter."""

    topic = "preferences"

    def __init__(self, known: Known, parent: QWidget) -> None:
        name = short(known.name or known.place)
        super().__init__("forgetKnown", say("Forget {}", name), WIDTH, parent)
        title = say("Forget what is known of {}?", name)
        self.body.addWidget(PageTitle(title, _about(known)))
        self.body.addWidget(
            facts(
                point("close", "badIcon", PIN if known.pin else NO_PIN),
                point("close", "badIcon", SECRETS),
                point("close", "badIcon", EDITS),
                point("check", "okIcon", STAYS),
            )
        )
        self.body.addStretch(1)
        foot = DialogFoot(say("&Forget {}", literal(name)), destructive=True)
        self.set_foot(foot, careful=True)


class _Delegate(QStyledItemDelegate):
    """Paints a name, and below it what else is known."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The room that it takes."""
        return QSize(0, theme.px(ROW) + 2)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw it."""
        rect: QRect = option.rect.adjusted(1, 1, -1, -1)
        draw_ground(painter, rect, option.state)
        inks = row_inks(is_selected(option.state))
        half = rect.height() // 2
        for text, kind, ink, top in (
            (index.data(), "strong", inks.text, rect.top() + 3),
            (index.data(_SECOND), "caption", inks.muted, rect.top() + half - 1),
        ):
            line = QRect(rect.left() + 10, top, rect.width() - 20, half - 2)
            write(painter, line, text, ink, kind)


def _about(known: Known) -> Cleaned:
    """`ASTROS-S1 · 10.20.4.31 · last seen on 4 May 2026`."""
    pieces = (known.model, known.place, _seen(known.seen))
    return joined(pieces, " · ")


def _seen(text: str) -> str:
    try:
        moment = datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError):
        return ""
    return say("last seen on {}", f"{moment:%Y-%m-%d}")


NONE = tr("No station is remembered. One is as soon as you have signed in to it.")
ABOUT = tr(
    "Stations that somebody signed in to from here. By what is remembered the program notices when "
    "another device stands in the place of one."
)
CHOOSE = tr("Choose a station first.")
EDITS = tr("Changes that were made here and not sent to it.")
