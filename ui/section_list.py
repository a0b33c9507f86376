"""The sections of a tab: icon, name, and a count of changes or an error."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.words import counted, tr
from ui.icons import draw
from ui.labels import Cleaned, clean, tip
from ui.marks import count_size, draw_count
from ui.rows import draw_ground, is_selected, row_inks, write
from ui.theme import set_look, theme

ROW = 36
_KEY, ICON, _COUNT, _FAILED, _APPLIES, _SAYS = (Qt.ItemDataRole.UserRole + n for n in range(6))


@dataclass(frozen=True, slots=True)
class Section:
    """One section: key for us, name and icon for the user."""

    key: str
    name: str
    icon: str


class SectionList(QListWidget):
    """A list of sections. `current(key)` when another becomes the current one."""

    current = Signal(str)

    def __init__(self, sections: list[Section], name: str = "sections") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(tr("Sections"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        set_look(self, bare=True)
        self.viewport().setAutoFillBackground(False)
        self.setItemDelegate(SectionDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(1, 1))  # rows draw their own; else the style is asked, twice a row
        self._items: dict[str, QListWidgetItem] = {}
        self._names: dict[str, Cleaned] = {}
        self.set_sections(sections)
        self.currentItemChanged.connect(self._tell)

    def set_sections(self, sections: list[Section]) -> None:
        """Show other sections; none is current until told."""
        self.clear()
        self._items.clear()
        for section in sections:
            name = self._names[section.key] = clean(section.name)
            item = QListWidgetItem(name, self)
            tip(item, name)
            item.setData(_KEY, section.key)
            item.setData(ICON, section.icon)
            item.setData(_APPLIES, True)
            self._items[section.key] = item
            self._speak(item)

    def keys(self) -> list[str]:
        """The keys of all, in their order."""
        return list(self._items)

    def key(self) -> str:
        """The key of the current section, or an empty string."""
        item = self.currentItem()
        return str(item.data(_KEY)) if item is not None else ""

    def set_current(self, key: str) -> None:
        """Make a section the current one. Raises KeyError."""
        self.setCurrentItem(self._items[key])

    def set_count(self, key: str, count: int) -> None:
        """Show how many changes a section holds."""
        self._set(key, _COUNT, count)

    def set_failed(self, key: str, failed: bool) -> None:
        """Mark a section as not saved."""
        self._set(key, _FAILED, failed)

    def set_icon(self, key: str, icon: str, says: str) -> None:
        """Show another icon, and say what it means."""
        self._set(key, ICON, icon)
        self._set(key, _SAYS, says)

    def set_applies(self, key: str, applies: bool, reason: str = "") -> None:
        """Mark a section as one that this model has not; the reason is its tool tip."""
        self._set(key, _APPLIES, applies)
        tip(self._items[key], reason or self._names[key])

    def _set(self, key: str, role: int, value: object) -> None:
        item = self._items[key]
        if item.data(role) != value:
            item.setData(role, value)
            self._speak(item)

    def _speak(self, item: QListWidgetItem) -> None:
        count = item.data(_COUNT) or 0
        parts = [item.text(), *([item.data(_SAYS)] if item.data(_SAYS) else [])]
        if count:
            parts.append(counted(count, "1 change", "{} changes"))
        if item.data(_FAILED):
            parts.append(tr("not saved"))
        if not item.data(_APPLIES):
            parts.append(tr("not on this model"))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(parts))

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.current.emit(str(item.data(_KEY)))


def wanted_width(names: Iterable[str]) -> int:
    """Width in px at which none of these names is cut, with a count beside it."""
    strong = QFontMetrics(theme.font("strong"))
    words = max((strong.horizontalAdvance(clean(name)) for name in names), default=0)
    return words + theme.px(18) + 47 + count_size(9).width() + 8


class SectionDelegate(QStyledItemDelegate):
    """Paints a section."""

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
        state, rtl = option.state, option.direction == Qt.LayoutDirection.RightToLeft
        selected = is_selected(state)
        rect: QRect = option.rect.adjusted(8, 1, -8, -1)
        draw_ground(painter, rect, state)
        inks = row_inks(selected)
        applies, count = index.data(_APPLIES), index.data(_COUNT) or 0
        ink = inks.text if applies else "textMuted"
        side = theme.px(18)
        top, high = rect.top(), rect.height()
        left, right = rect.left() + 11, rect.right() - 10

        def part(at: int, wide: int) -> QRect:
            here = QRect(at, top, wide, high)
            return QStyle.visualRect(option.direction, rect, here) if rtl else here

        shown = inks.text if selected else "textMuted"
        draw(painter, index.data(ICON), part(left, side), shown)
        if index.data(_FAILED):
            draw(painter, "bad", part(right - 16, theme.px(16)), inks.bad)
            right -= theme.px(16) + 8
        elif count:
            wide = count_size(count).width()
            end = part(right - wide, wide).right() + 1
            draw_count(painter, end, rect.center().y() + 1, count, selected)
            right -= wide + 8
        left += side + 10
        words, name = part(left, right - left), index.data(Qt.ItemDataRole.DisplayRole)
        write(painter, words, name, ink, "strong" if selected else "body")
