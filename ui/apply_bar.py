"""The bar below a station's pages: what is unsent, and what became of what was sent."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout

from app.words import Cleaned, counted, say, tr
from ui.announce import announce
from ui.buttons import Button
from ui.labels import IconLabel, PlainLabel, tip
from ui.theme import set_look, theme

HEIGHT = 56
DETAIL = 110


class ApplyBar(QFrame):
    """Always there, always as high. Signals say what the user wants; `stop` ends an Apply."""

    review = Signal()
    revert = Signal()
    apply = Signal()
    stop = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("applyBar")
        self.setAccessibleName(tr("Changes"))
        self._symbol = IconLabel("ok_outline", "okIcon", 20)
        self._words = PlainLabel(kind="strong")
        self._detail = PlainLabel(ink="textMuted", wrap=True)
        self._detail.setMinimumWidth(theme.px(40))
        self.review_button = Button(tr("Revie&w"), "flat", "review", name="review")
        self._stop = Button(tr("S&top after this section"), symbol="stop", name="stop")
        self.revert_button = Button(tr("Re&vert"), symbol="undo", name="revert")
        self.apply_button = Button(tr("&Apply"), "primary", name="apply")
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(self._symbol)
        said.addSpacing(4)
        said.addWidget(self._words)
        said.addWidget(self._detail, 1)
        said.addWidget(self.review_button)
        said.addStretch(0)
        offered = QHBoxLayout()
        offered.setSpacing(8)
        offered.addStretch(1)
        for button in (self._stop, self.revert_button, self.apply_button):
            offered.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(24, 0, 16, 0)
        self._row.setSpacing(8)
        self._row.addLayout(said, 1)
        self._row.addLayout(offered)
        for button in (self.review_button, self.revert_button, self._stop):
            button.ensurePolished()
        self._one_line = self._wanted()
        self._line = max(HEIGHT, 2 * self._detail.fontMetrics().height() + 16)
        self.setMinimumHeight(self._line)
        self.review_button.clicked.connect(self.review)
        self.revert_button.clicked.connect(self.revert)
        self.apply_button.clicked.connect(self.apply)
        self._stop.clicked.connect(self.stop)
        self.show_clean("")

    def show_clean(self, detail: str) -> None:
        """No changes; `detail` says when the station was read."""
        self._show("", "ok_outline", "okIcon", tr("No changes."), detail)
        self._offer(revert=True, apply=tr("&Apply"))
        self._switch_off(tr("There is nothing to send."))

    def show_changes(self, changes: int, sections: int, reason: str = "", more: str = "") -> None:
        """Unsent changes; a `reason` switches Apply off and stands in the bar, which has room for
        two short lines. `more` says it at length in the tip."""
        words = _changes(changes, sections)
        self._show("busy", "changes", "accentText", words, reason)
        self._offer(review=True, revert=True, apply=_apply(changes))
        if reason:
            self.apply_button.setEnabled(False)
            tip(self.apply_button, more or reason)

    def show_applying(self, detail: str, may_stop: bool = True) -> None:
        """Sending; `detail` says what is saved and what runs."""
        self._show("busy", "at_work", "accentText", tr("Applying."), detail)
        self._offer(stop=tr("S&top after this section") if may_stop else "")

    def show_partly(self, saved: int, left: int, detail: str) -> None:
        """Some sections were saved, `left` changes were not and are kept."""
        self._show("busy", "bad", "badIcon", say("{} saved, {} not.", saved, left), detail)
        self._offer(review=True, revert=True, apply=_apply(left))

    def show_unknown(self, what: str, detail: str, stop: str = tr("S&top looking")) -> None:
        """Nobody knows yet whether `what` was taken."""
        self._show("busy", "unknown", "warnIcon", say("{}: not known yet.", what), detail)
        self._offer(stop=stop)

    def _wanted(self) -> int:
        """The width at which changes and a reason have room in one line."""
        words = self._words.fontMetrics().horizontalAdvance(_changes(12, 4))
        apply = self.apply_button.fontMetrics().horizontalAdvance(_apply(12)) + 30
        others = self.review_button.sizeHint().width() + self.revert_button.sizeHint().width()
        return words + theme.px(20 + DETAIL) + others + apply + 24 + 16 + 6 * 8

    def minimumSizeHint(self) -> QSize:
        """Narrower than one line: then the buttons stand below the words."""
        return QSize(self._one_line // 2, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay it out for the new size."""
        super().resizeEvent(event)
        one = self.width() >= self._one_line
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if one else direction.TopToBottom)
        self._row.setContentsMargins(24, 0 if one else 8, 16, 0 if one else 8)
        two = self._words.sizeHint().height() + self.apply_button.sizeHint().height() + 3 * 8
        self.setMinimumHeight(self._line if one else max(self._line, two))

    def _show(self, look: str, symbol: str, role: str, words: str, detail: str) -> None:
        set_look(self, bar=look)
        self._symbol.set_icon(symbol, role)
        changed = words != self._words.text()
        self._words.setText(words)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        tip(self._detail, detail)
        said = f"{self._words.text()} {self._detail.text()}".strip()
        self.setAccessibleDescription(said)
        if changed:
            announce(self, said)

    def _offer(
        self, review: bool = False, revert: bool = False, apply: str = "", stop: str = ""
    ) -> None:
        self.review_button.setVisible(review)
        self.revert_button.setVisible(revert)
        self.apply_button.setVisible(bool(apply))
        self._stop.setVisible(bool(stop))
        self._stop.setText(stop)
        self.apply_button.setText(apply)
        for button in (self.revert_button, self.apply_button):
            button.setEnabled(True)
            tip(button, "")

    def _switch_off(self, reason: str) -> None:
        for button in (self.revert_button, self.apply_button):
            button.setEnabled(False)
            tip(button, reason)


def _changes(count: int, sections: int) -> Cleaned:
    changes = counted(count, "1 change", "{} changes")
    return say("{} in {}", changes, counted(sections, "1 section", "{} sections"))


def _apply(count: int) -> Cleaned:
    return counted(count, "&Apply 1 change", "&Apply {} changes")
