"""The one way from outside text to the screen: shown as written, bounded, never as markup."""

import re
from collections.abc import Callable
from html import escape

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListWidgetItem,
    QSizePolicy,
    QToolButton,
    QWidget,
)

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

AROUND = 6

_LONG_WORD = re.compile(r"\S{24}(?=\S)")
_MAY_BREAK = "\u200b"


def _with_break(word: re.Match[str]) -> str:
    return word[0] + _MAY_BREAK


def tip(widget: QWidget | QListWidgetItem | QAction, text: str) -> None:
    """Set a tool tip that shows exactly `text`; tool tips would guess at markup."""
    widget.setToolTip(as_tip(clean(text, SENTENCES)))


def as_tip(shown: str) -> str:
    """Clean text for the tool tip of an item, where Qt would guess at markup."""
    return f"<span>{escape(shown)}</span>" if shown else ""


class PlainLabel(QLabel):
    """A label that shows text as it is, in a step of the type scale and a colour of the tokens.

    One of `wrap` (more lines) and `elide` (one line with `…`, whole text as tool tip) may be
    asked for; `selectable` lets the user mark and copy the words.
    """

    def __init__(
        self,
        text: str = "",
        *,
        kind: str = "body",
        ink: str = "text",
        mono: bool = False,
        wrap: bool = False,
        elide: bool = False,
        selectable: bool = False,
        limit: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._limit = limit or (SENTENCES if wrap else LIMIT)
        self._shown = clean("")
        self._elide = elide
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setOpenExternalLinks(False)
        self.setFont(theme.font(kind, mono))
        self.setWordWrap(wrap)
        if selectable:
            flags = Qt.TextInteractionFlag
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
        self._tell_whole()

    def setWordWrap(self, on: bool) -> None:
        """Wrap or not; only what wraps has breaks in long words."""
        super().setWordWrap(on)
        self._set_shown()

    def text(self) -> Cleaned:
        """The text as it is shown, without the breaks in long words."""
        return self._shown

    def set_ink(self, ink: str) -> None:
        """Change the colour to another role of the tokens."""
        set_look(self, ink=ink)

    def sizeHint(self) -> QSize:
        """As wide as the text, also where it may be elided."""
        hint = super().sizeHint()
        if self._elide:
            width = self.fontMetrics().horizontalAdvance(self.text())
            return QSize(width + 1, hint.height())
        return hint

    def heightForWidth(self, width: int) -> int:
        """Height at `width` px; a layout may ask for more than the label may take."""
        return super().heightForWidth(min(width, self.maximumWidth()))

    def minimumSizeHint(self) -> QSize:
        """A few letters where the text may be elided."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), 40), hint.height()) if self._elide else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay it out for the new size."""
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        if not self._elide:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
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

    def _set_shown(self) -> None:
        wrapped = self.wordWrap()
        super().setText(_LONG_WORD.sub(_with_break, self._shown) if wrapped else self._shown)

    def _tell_whole(self) -> None:
        if self._elide:
            cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
            tip(self, self.text() if cut else "")


class IconLabel(QWidget):
    """An icon of the tokens beside words; screen readers hear the words alone."""

    def __init__(self, name: str, role: str = "text", size: int = 16) -> None:
        super().__init__()
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

    def __init__(self, name: str, says: str, role: str = "text", size: int = 18) -> None:
        super().__init__()
        side = theme.px(size)
        self.setIcon(icon(name, role))
        self.setIconSize(QSize(side, side))
        self.setFixedSize(side + 2 * AROUND, side + 2 * AROUND)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
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
