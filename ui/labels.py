"""The one way from outside text to the screen: shown as written, bounded, never as markup."""

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QRect, QSize, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QToolButton, QWidget

from app.words import LIMIT
from app.words import SENTENCES as SENTENCES
from app.words import Cleaned as Cleaned
from app.words import clean as clean
from app.words import hides as hides
from app.words import joined as joined
from app.words import literal as literal
from app.words import named as named
from app.words import say as say
from ui.icons import draw, icon
from ui.theme import set_look, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QListWidgetItem

AROUND = 6
# Of Qt's own names, all of which take 30 ms to make: those that the first picture needs.
PLAIN_TEXT = 0  # Qt.TextFormat.PlainText
STRONG_FOCUS = 11  # Qt.FocusPolicy.StrongFocus

_LONG_WORD = re.compile(r"\S{24}(?=\S)")
_MAY_BREAK = "\u200b"
_WHOLE, _HYPHEN = "Wi-Fi", "\u2011"


def _with_break(word: re.Match[str]) -> str:
    return word[0] + _MAY_BREAK


def _in_lines(text: str, family: str) -> str:
    """Text as it is drawn in several lines: broken in long words, and never in “Wi-Fi”."""
    if _WHOLE in text and _has_hyphen(family):
        text = text.replace(_WHOLE, _WHOLE.replace("-", _HYPHEN))
    return _LONG_WORD.sub(_with_break, text)


@cache
def _has_hyphen(family: str) -> bool:
    """Whether the family has the hyphen at which no line ends."""
    from PySide6.QtGui import QFont, QRawFont

    return QRawFont.fromFont(QFont(family)).supportsCharacter(ord(_HYPHEN))


def tip(widget: "QWidget | QListWidgetItem | QAction", text: str) -> None:
    """Set a tool tip that shows exactly `text`; tool tips would guess at markup.

    Screen readers would be told the markup of it: they get the words, unless others were set.
    """
    shown = clean(text, SENTENCES)
    if as_tip(shown) == widget.toolTip():
        return
    if isinstance(widget, QWidget) and as_tip(widget.accessibleDescription()) == widget.toolTip():
        widget.setAccessibleDescription(shown)
    widget.setToolTip(as_tip(shown))


# As html.escape does, whose module takes 3 ms to import: the first picture has tips.
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})


def as_tip(shown: str) -> str:
    """Clean text for the tool tip of an item, where Qt would guess at markup."""
    return f"<span>{shown.translate(_ESCAPED)}</span>" if shown else ""


class PlainLabel(QLabel):
    """A label that shows text as it is, in a step of the type scale and a colour of the tokens.

    `wrap` gives it more lines; `selectable` lets the user mark and copy the words.
    """

    def __init__(
        self,
        text: str = "",
        *,
        kind: str = "body",
        ink: str = "text",
        mono: bool = False,
        wrap: bool = False,
        selectable: bool = False,
        limit: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        self._heights: dict[tuple[int, int, int], int] = {}
        super().__init__(parent)
        self._limit = limit or (SENTENCES if wrap else LIMIT)
        self._shown = self._spoken = clean("")
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setOpenExternalLinks(False)
        self.setFont(theme.font(kind, mono))
        self.setWordWrap(wrap)
        if selectable:
            flags = QtCore.Qt.TextInteractionFlag
            self.setTextInteractionFlags(
                flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
            )
        self.set_ink(ink)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show text, cleaned."""
        shown = clean(text, self._limit)
        if shown == self._shown:
            return
        self._shown = shown
        self._set_shown()

    def setWordWrap(self, on: bool) -> None:
        """Wrap or not; only what wraps has breaks in long words."""
        if on is not self.wordWrap():  # or a card would be laid out anew for each key
            super().setWordWrap(on)
            self._set_shown()

    def text(self) -> Cleaned:
        """The text as it is shown, without the breaks in long words."""
        return self._shown

    def set_ink(self, ink: str) -> None:
        """Change the colour to another role of the tokens."""
        set_look(self, ink=ink)

    def heightForWidth(self, width: int) -> int:
        """Height at `width` px; a layout may ask for more than the label may take.

        Layouts ask this again and again, and each time Qt would break the lines anew.
        """
        at = min(width, self.maximumWidth()), self.minimumWidth(), self.minimumHeight()
        if at not in self._heights:
            self._heights[at] = super().heightForWidth(at[0])
        return self._heights[at]

    def changeEvent(self, event: QEvent) -> None:
        """Another font has other heights, and so have other margins."""
        self._heights.clear()
        super().changeEvent(event)

    def _set_shown(self) -> None:
        drawn = _in_lines(self._shown, self.font().family()) if self.wordWrap() else self._shown
        super().setText(drawn)
        self._heights.clear()
        spoken = clean("") if drawn == self._shown else self._shown
        if spoken != self._spoken and self.accessibleName() == self._spoken:
            self.setAccessibleName(spoken)  # without what is for the lines alone
            self._spoken = spoken


class ElidedLabel(PlainLabel):
    """One line, with `…` where it is too long; the whole text is its tool tip then.

    A class of its own: whatever is overridden here is asked of each label whenever one is laid out.
    """

    def setText(self, text: str) -> None:
        """Show text, cleaned."""
        super().setText(text)
        self._tell_whole()

    def sizeHint(self) -> QSize:
        """As wide as the text."""
        return QSize(self._wide() + 1, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), 40), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less of it is to be seen."""
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        if self._wide() <= self.width():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(
            self.text(), QtCore.Qt.TextElideMode.ElideRight, self.width()
        )
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            shown,
            QPalette.ColorRole.WindowText,
        )

    def _wide(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.text())

    def _tell_whole(self) -> None:
        tip(self, self.text() if self._wide() > self.width() else "")


class IconLabel(QWidget):
    """An icon of the tokens beside words; screen readers hear the words alone."""

    def __init__(
        self, name: str, role: str = "text", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._size = size
        self._name, self._role = name, role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, role: str = "text") -> None:
        """Show another icon."""
        if (name, role) != (self._name, self._role):
            self._name, self._role = name, role
            self.update()

    def sizeHint(self) -> QSize:
        """The room that it takes."""
        side = theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        side = theme.px(self._size)
        draw(
            QPainter(self),
            self._name,
            QRect(0, (self.height() - side) // 2, side, side),
            self._role,
        )


class IconButton(QToolButton):
    """A button with an icon alone: its name is spoken and is its tool tip."""

    def __init__(
        self,
        name: str,
        says: str,
        role: str = "text",
        size: int = 18,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        side = theme.px(size)
        self.setIcon(icon(name, role))
        self.setIconSize(QSize(side, side))
        self.setFixedSize(side + 2 * AROUND, side + 2 * AROUND)
        self.setProperty("focusPolicy", STRONG_FOCUS)
        self.set_says(says)

    def set_says(self, says: str) -> None:
        """Change the accessible name and tool tip."""
        self.setAccessibleName(clean(says))
        tip(self, says)


class CopyButton(IconButton):
    """Copies what `text` returns; a tick for a moment says that it did."""

    SHOWN_MS = 1500

    def __init__(self, text: Callable[[], str], says: str) -> None:
        super().__init__("copy", says, "textMuted", 16)
        self._text = text
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.timeout.connect(lambda: self.setIcon(icon("copy", "textMuted")))
        self.clicked.connect(self._copy)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._text())
        self.setIcon(icon("check", "okIcon"))
        self._back.start(self.SHOWN_MS)
