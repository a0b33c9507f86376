"""The list of stations: what is in reach, in what state, and how many unsent changes it has."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.words import counted, tr
from ui.icons import draw
from ui.labels import as_tip, clean, joined
from ui.marks import count_size, draw_count
from ui.rows import draw_ground, elided, is_selected, row_inks, write
from ui.theme import set_look, theme

PRESSED_MS = 300
GAP = 4
NARROW_BELOW = 284
_ROW = Qt.ItemDataRole.UserRole
_KEY = Qt.ItemDataRole.UserRole + 1
_WORDS = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop)
_Index = QModelIndex | QPersistentModelIndex


class RowState(Enum):
    """State of a station: icon and ink (a field of `Inks`) of the icon and of the words."""

    SIGNED_IN = ("ok", "ok", "muted")
    NOT_SIGNED_IN = ("lock", "muted", "muted")
    HINT = ("shield", "warn", "warn")
    AT_WORK = ("at_work", "accent", "muted")
    LEFT = ("left", "muted", "muted")
    REFUSED = ("refused", "bad", "bad")

    @property
    def icon(self) -> str:
        """The icon, of its own shape for each state."""
        return self.value[0]


@dataclass(frozen=True, slots=True)
class StationRow:
    """One station as the list shows it; texts may come from outside.

    `key` is its identity; `words` say the state ("Signed in"); `count` are unsent changes.
    """

    key: str
    name: str
    model: str
    address: str
    mac_tail: str
    state: RowState
    words: str
    count: int = 0

    def spoken(self) -> str:
        """All of it in one line, for screen readers."""
        parts = [self.name, self.words, self.model, self.address]
        if self.count:
            parts.append(counted(self.count, "1 change", "{} changes"))
        return ", ".join(clean(part) for part in parts if part)


class _Rows(QAbstractListModel):
    """Rows by key, changed in place, so that selection and scroll position stay."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[StationRow] = []

    def rowCount(self, parent: _Index | None = None) -> int:
        """Number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a view asks for."""
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return clean(row.name)
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken()
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(row.spoken())
            case _ if role == _ROW:
                return row
            case _ if role == _KEY:
                return row.key
        return None

    def set_rows(self, rows: Sequence[StationRow]) -> None:
        """Take the new rows: remove, reorder, insert, change; never reset."""
        wanted = {row.key: row for row in rows}
        for at in reversed(range(len(self.rows))):
            if self.rows[at].key not in wanted:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self.rows[at]
                self.endRemoveRows()
        held = {row.key for row in self.rows}
        self._reorder([key for key in wanted if key in held])
        new = list(wanted.values())
        at = 0
        while at < len(new):
            end = at
            while end < len(new) and new[end].key not in held:
                end += 1
            if end > at:
                self.beginInsertRows(QModelIndex(), at, end - 1)
                self.rows[at:at] = new[at:end]
                self.endInsertRows()
            elif self.rows[at] is not new[at] and self.rows[at] != new[at]:
                self.rows[at] = new[at]
                self.dataChanged.emit(self.index(at), self.index(at))
            at = max(end, at + 1)

    def _reorder(self, keys: list[str]) -> None:
        if keys == [row.key for row in self.rows]:
            return
        self.layoutAboutToBeChanged.emit()
        by_key = {row.key: row for row in self.rows}
        place = {key: at for at, key in enumerate(keys)}
        old = self.persistentIndexList()
        new = [self.index(place[self.rows[index.row()].key]) for index in old]
        self.rows = [by_key[key] for key in keys]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()


class _Matching(QSortFilterProxyModel):
    """The rows whose name, model or address holds the words of the filter."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""

    def set_words(self, words: str) -> None:
        """Filter by other words."""
        self._words = words.casefold().strip()
        self.invalidate()

    def filterAcceptsRow(self, at: int, parent: _Index) -> bool:
        """Whether a row matches."""
        source = self.sourceModel()
        if not self._words or not isinstance(source, _Rows):
            return True
        row = source.rows[at]
        return self._words in f"{row.name} {row.model} {row.address} {row.mac_tail}".casefold()


class StationList(QListView):
    """The stations. `chosen(key)` when another becomes the current one, "" for none."""

    chosen = Signal(str)

    def __init__(self, name: str = "sidebar.stations") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(tr("Stations"))
        set_look(self, bare=True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(1, 1))  # rows draw their own; else the style is asked, twice a row
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._rows = _Rows()
        self._matching = _Matching()
        self._matching.setSourceModel(self._rows)
        self.setModel(self._matching)
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        self._key = ""
        self._quiet = False
        self._held: list[StationRow] | None = None
        self._pressed = QTimer(self)
        self._pressed.setSingleShot(True)
        self._pressed.setInterval(PRESSED_MS)
        self._pressed.timeout.connect(self._release)
        self.selectionModel().currentChanged.connect(self._tell)
        for picked in (self.clicked, self.activated):
            picked.connect(self._tell)

    def key(self) -> str:
        """The key of the current station, or an empty string. A filter does not change it."""
        return self._key

    def set_rows(self, rows: Sequence[StationRow]) -> None:
        """Show these stations in this order; what is current stays current."""
        if self._pressed.isActive():  # a click must not land on a row that moved under it
            self._held = list(rows)
            return
        with self._keeping():
            self._rows.set_rows(rows)
        if self._key and self._key not in {row.key for row in rows}:
            self._choose("")
        self._show_current()

    def set_current(self, key: str) -> None:
        """Make a station the current one; an empty string for none."""
        self._choose(key)
        self._show_current()

    def set_filter(self, words: str) -> None:
        """Show the stations whose name, model, address or MAC holds `words`."""
        with self._keeping():
            self._matching.set_words(words)
        self._show_current()

    def count(self) -> int:
        """How many stations there are."""
        return self._rows.rowCount()

    def shown_count(self) -> int:
        """How many stations the filter leaves."""
        return self._matching.rowCount()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow it leaves the models out."""
        super().resizeEvent(event)
        self._delegate.narrow = self.width() < theme.px(NARROW_BELOW)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab leads to the first row, and chooses none."""
        with self._keeping():
            super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold the rows still for a moment."""
        self._pressed.start()
        super().mousePressEvent(event)

    def _release(self) -> None:
        if self._held is not None:
            rows, self._held = self._held, None
            self.set_rows(rows)

    def _show_current(self) -> None:
        """Let the view's current row be that of our key, if it is to be seen."""
        model, selection = self.selectionModel().model(), self.selectionModel()
        for at in range(model.rowCount() if self._key else 0):
            index = model.index(at, 0)
            if index.data(_KEY) == self._key:
                if index != self.currentIndex() or not selection.isSelected(index):
                    selection.setCurrentIndex(index, selection.SelectionFlag.ClearAndSelect)
                return
        selection.clear()

    @contextmanager
    def _keeping(self) -> Iterator[None]:
        """The view takes another row for the current one by itself; that chooses no station."""
        self._quiet = True
        try:
            yield
        finally:
            self._quiet = False

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid() and not self._quiet:
            self._choose(str(index.data(_KEY)))

    def _choose(self, key: str) -> None:
        if key != self._key:
            self._key = key
            self.chosen.emit(key)


class _Delegate(QStyledItemDelegate):
    """Paints a station."""

    narrow = False

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """The room that it takes."""
        return QSize(0, _heights()[0] + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw it."""
        row: StationRow = index.data(_ROW)
        state = option.state
        selected = is_selected(state)
        inks = row_inks(selected)
        rect: QRect = option.rect.adjusted(8, 0, -8, -GAP)
        draw_ground(painter, rect, state)
        high, first, line = _heights()
        _, icon_ink, words_ink = row.state.value
        if selected and words_ink != "muted":
            words_ink = "text"
        side = theme.px(20)
        top = rect.top() + (high - first - (1 + _word_lines()) * line) // 2

        def part(at: int, down: int, wide: int, tall: int) -> QRect:
            return QStyle.visualRect(option.direction, rect, QRect(at, top + down, wide, tall))

        icon_place = part(rect.left() + 8, 0, side, first)
        draw(painter, row.state.icon, icon_place, getattr(inks, icon_ink))
        left, right = rect.left() + side + 18, rect.right() - 10
        end = right
        if row.count:
            wide = count_size(row.count).width()
            at = part(right - wide, 0, wide, first).right() + 1
            draw_count(painter, at, top + first // 2, row.count, selected)
            end -= wide + 8
        name_ink = inks.muted if row.state is RowState.LEFT else inks.text
        name_place = part(left, 0, end - left, first)
        write(painter, name_place, clean(row.name), name_ink, "strong")
        second = part(left, first, right - left, line)
        self._second(painter, second, row, inks.muted, option.direction)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color(getattr(inks, words_ink)))
        words = part(left, first + line, right - left, _word_lines() * line)
        room = round(words.width() * (1 + 0.7 * (_word_lines() - 1)))
        painter.drawText(words, _WORDS, elided(clean(row.words), room, "caption"))

    def _second(
        self,
        painter: QPainter,
        rect: QRect,
        row: StationRow,
        ink: str,
        way: Qt.LayoutDirection,
    ) -> None:
        """Model, address, and at the right the end of the MAC address."""
        caption, mono = theme.font("caption"), theme.font("caption", mono=True)
        tail = clean(row.mac_tail, 12)
        address = clean(row.address, 60)
        wide = QFontMetrics(mono).horizontalAdvance(address)
        room = QFontMetrics(mono).horizontalAdvance(tail) + 8 if tail else 0
        if wide + room <= rect.width():
            right = Qt.AlignmentFlag.AlignRight
            write(painter, rect, tail, ink, "caption", mono=True, align=right)
        else:
            room = 0
        model = joined((clean(row.model, 40), "·")) if row.model and not self.narrow else ""
        used = QFontMetrics(caption).horizontalAdvance(f"{model} ") if model else 0
        if used + wide > rect.width() - room:
            model, used = "", 0
        first = QRect(rect.left(), rect.top(), used + 4, rect.height())
        write(painter, QStyle.visualRect(way, rect, first), model, ink, "caption")
        rest = rect.adjusted(used, 0, -room, 0)
        write(painter, QStyle.visualRect(way, rect, rest), address, ink, "caption", mono=True)


def _heights() -> tuple[int, int, int]:
    """Height of a row, of its first line and of each of the other two."""
    first = QFontMetrics(theme.font("strong")).height() + 3
    line = (
        max(
            QFontMetrics(theme.font("caption")).height(),
            QFontMetrics(theme.font("caption", mono=True)).height(),
        )
        + 3
    )
    return max(theme.px(72), first + (1 + _word_lines()) * line + 16), first, line


def _word_lines() -> int:
    """Large text needs two lines for the state."""
    return 2 if theme.large else 1
