"""The sections as a drop-down, for where a list has no room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QStyleOptionComboBox

from ui.icons import icon
from ui.section_list import ICON, SectionDelegate, SectionList
from ui.theme import theme

AT_ONCE = 20
FOLDED_BELOW = 620  # px at 100 %: where a list and what belongs to it have no room side by side


class SectionBox(QComboBox):
    """The rows of a list, with their marks; the current one is the same in both."""

    def __init__(self, rows: SectionList, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(rows.accessibleName())
        self.setModel(rows.model())
        self.setItemDelegate(SectionDelegate(self))
        self.setMaxVisibleItems(AT_ONCE)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        side = theme.px(18)
        self.setIconSize(QSize(side + 6, side))  # which keeps the distance
        self._rows = rows
        self._leading: SectionList | None = None
        self._follow()
        rows.selectionModel().currentRowChanged.connect(self._follow)
        rows.model().rowsInserted.connect(self._follow)
        self.activated.connect(rows.setCurrentRow)

    def follow(self, leading: SectionList) -> None:
        """Show the row of another list's key, too, as long as the box is on the screen."""
        self._leading = leading
        leading.current.connect(lambda _: self._keep_up())

    def showEvent(self, event: QShowEvent) -> None:
        """It did not follow while nobody saw it."""
        super().showEvent(event)
        self._keep_up()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Closed, it says what a row shows by its marks: `Station, 2 changes`."""
        super().initStyleOption(option)
        at = self.currentIndex()
        if at >= 0:
            option.currentText = self.itemData(at, Qt.ItemDataRole.AccessibleTextRole)
            option.currentIcon = icon(self.itemData(at, ICON), "textMuted")

    def _keep_up(self) -> None:
        if self._leading is not None and self.isVisible():
            self._rows.set_current(self._leading.key())

    def _follow(self) -> None:
        self.setCurrentIndex(self._rows.currentRow())
