"""The networks in reach: signal, name, security, and which one the station is on."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from app.networks import InReach
from app.words import tr
from ui.icons import draw
from ui.labels import Cleaned, as_tip, clean, joined, say
from ui.marks import draw_signal
from ui.rows import draw_ground, is_selected, row_inks, write
from ui.theme import set_look, theme

ROW = 40
BARS, NAME, SECURITY = 16, 132, 0.55
_NETWORK = Qt.ItemDataRole.UserRole
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_Index = QModelIndex | QPersistentModelIndex


def security_words(network: InReach) -> Cleaned:
    """The station's own word, and what it means where we know."""
    if network.open:
        return tr("None, not encrypted")
    if network.eap:
        return say("{}, sign-in by user", clean(network.security, 40))
    return clean(network.security, 40)


def spoken(network: InReach) -> Cleaned:
    """All of a row in one line."""
    parts = [clean(network.ssid), clean(network.signal.word), security_words(network)]
    if network.figure:
        parts.insert(2, clean(network.figure))
    if network.count > 1:
        parts.append(say("{} access points", network.count))
    if network.connected:
        parts.append(tr("connected"))
    return joined(parts, ", ")


class _Networks(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[InReach] = []

    def rowCount(self, parent: _Index | None = None) -> int:
        """Number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a view asks for."""
        network = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return clean(network.ssid)
            case _ if role == SPOKEN:
                return spoken(network)
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(spoken(network))
            case _ if role == _NETWORK:
                return network
        return None


class NetworkList(QListView):
    """`picked` on Enter or a double click, `moved` when another row becomes the current one."""

    picked = Signal()
    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("otherAp.networks")
        self.setAccessibleName(tr("Networks in reach"))
        set_look(self, bare=True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._networks = _Networks()
        self.setModel(self._networks)
        self.setItemDelegate(_Delegate(self))
        self.selectionModel().currentChanged.connect(lambda *_: self.moved.emit())
        self.doubleClicked.connect(lambda _: self.picked.emit())

    def set_networks(self, networks: Sequence[InReach]) -> None:
        """Show these; the current one stays current wherever it stands now."""
        rows = list(networks)
        if rows == self._networks.rows:
            return
        current, focus = self.current(), self.hasFocus()
        top = self.verticalScrollBar().value()
        self._networks.beginResetModel()
        self._networks.rows = rows
        self._networks.endResetModel()
        keys = [network.key for network in rows]
        if current is not None and current.key in keys:
            self.setCurrentIndex(self._networks.index(keys.index(current.key)))
        self.verticalScrollBar().setValue(top)
        if focus:
            self.setFocus()
        self.moved.emit()

    def current(self) -> InReach | None:
        """The current one."""
        index = self.currentIndex()
        return index.data(_NETWORK) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter picks."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.picked.emit()
            return
        super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Paints a network."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """The room that it takes."""
        lines = (QFontMetrics(theme.font(kind)).height() for kind in ("body", "caption"))
        return QSize(0, max(theme.px(ROW), sum(lines) + 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw it."""
        network: InReach = index.data(_NETWORK)
        selected = is_selected(option.state)
        rect: QRect = option.rect
        draw_ground(painter, rect.adjusted(4, 1, -4, -1), option.state)
        inks = row_inks(selected)
        side = theme.px(14)
        top = rect.center().y() - side // 2
        bars = QRect(rect.left() + BARS, top, theme.px(20), side)
        draw_signal(painter, bars, network.signal.bars, inks.text)
        name = rect.left() + theme.px(NAME)
        strength = QRect(bars.right() + 10, rect.top(), name - bars.right() - 14, rect.height())
        _write_strength(painter, inks.muted, strength, network)
        split = rect.left() + round(rect.width() * SECURITY)
        end = self._mark(painter, rect, network, inks.ok)
        kind = "strong" if network.connected else "body"
        shown = clean(network.ssid)
        if network.count > 1:
            shown = say("{} ({} access points)", shown, network.count)
        write(painter, _between(rect, name, split - 12), shown, inks.text, kind)
        symbol = "lock_open" if network.open else "eap" if network.eap else "lock"
        role = inks.warn if network.open else inks.muted
        draw(painter, symbol, QRect(split, rect.top(), theme.px(16), rect.height()), role)
        words = _between(rect, split + theme.px(16) + 8, end)
        write(painter, words, security_words(network), inks.text)

    def _mark(self, painter: QPainter, rect: QRect, network: InReach, ink: str) -> int:
        """Say at the right that the station is on it; the left edge of what was drawn."""
        if not network.connected:
            return rect.right() - 16
        wide = QFontMetrics(theme.font("strong")).horizontalAdvance(tr("Connected"))
        left = rect.right() - 16 - wide
        write(painter, _between(rect, left, rect.right() - 16), tr("Connected"), ink, "strong")
        side = theme.px(16)
        draw(painter, "check", QRect(left - side - 6, rect.top(), side, rect.height()), ink)
        return left - side - 12


def _write_strength(painter: QPainter, ink: str, rect: QRect, network: InReach) -> None:
    """The word, and below it the station's own figure, if it gave one."""
    word = clean(network.signal.word)
    if not network.figure:
        write(painter, rect, word, ink)
        return
    high = QFontMetrics(theme.font("body")).height()
    low = QFontMetrics(theme.font("caption")).height()
    top = rect.top() + (rect.height() - high - low) // 2
    line = QRect(rect.left(), top, rect.width(), high)
    write(painter, line, word, ink)
    line = QRect(rect.left(), top + high, rect.width(), low)
    write(painter, line, clean(network.figure), ink, "caption")


def _between(rect: QRect, left: int, right: int) -> QRect:
    return QRect(left, rect.top(), max(0, right - left), rect.height())
