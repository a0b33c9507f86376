"""Line edits with something inside: search words, and secrets that can be shown."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QRect, QSize, QTimer, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QLineEdit

from app.words import tr
from ui.icons import draw, icon
from ui.labels import IconButton, say
from ui.theme import theme

REVEALED_MS = 30_000
AROUND = 24


class SearchEdit(QLineEdit):
    """Words to search or filter by; `hint` names the shortcut at the right."""

    def __init__(self, symbol: str, says: str, name: str, hint: str = "") -> None:
        super().__init__()
        self._symbol, self._hint = symbol, hint
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setPlaceholderText(says)
        self.setClearButtonEnabled(not hint)
        room = self.fontMetrics().horizontalAdvance(hint) + 4 if hint else 0
        before = theme.px(22) + 2
        left, right = (before, room) if self.isLeftToRight() else (room, before)
        self.setTextMargins(left, 0, right, 0)

    def sizeHint(self) -> QSize:
        """Room for what it says while it is empty."""
        around, hint = self.textMargins(), super().sizeHint()
        says = self.fontMetrics().horizontalAdvance(self.placeholderText()) + AROUND
        return QSize(max(hint.width(), around.left() + says + around.right()), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        super().paintEvent(event)
        painter = QPainter(self)
        side, wide, forth = theme.px(16), self.width(), self.isLeftToRight()
        ink = "textMuted" if self.isEnabled() else "textDisabled"
        before = 10 if forth else wide - 10 - side
        draw(painter, self._symbol, QRect(before, 0, side, self.height()), ink)
        if self._hint and not self.text():
            font = theme.font("caption")
            sizes, words = QFontMetrics(font), QPainterPath()
            behind = wide - 12 - sizes.horizontalAdvance(self._hint) if forth else 12
            line = (self.height() + sizes.ascent() - sizes.descent()) // 2
            words.addText(behind, line, font, self._hint)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(words, theme.brush("textMuted"))


class SecretEdit(QLineEdit):
    """A masked secret; the button shows it for 30 s, or until the editor is disabled or hidden."""

    revealed_changed = Signal()

    def __init__(self, name: str = "", says: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._button = IconButton("eye", tr("Show the secret"), "textMuted", 18)
        self._button.setParent(self)
        self._button.setObjectName(f"{name}.reveal")
        self._button.setCursor(QtCore.Qt.CursorShape.ArrowCursor)
        self._button.setFixedSize(theme.px(18) + 10, theme.px(18) + 8)
        self._button.clicked.connect(lambda: self.reveal(not self.revealed))
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.timeout.connect(lambda: self.reveal(False))
        self.setTextMargins(0, 0, self._button.width(), 0)

    @property
    def revealed(self) -> bool:
        """Whether the secret can be read on the screen."""
        return self.echoMode() == QLineEdit.EchoMode.Normal

    def reveal(self, shown: bool) -> None:
        """Show the secret for 30 s, or mask it."""
        mode = QLineEdit.EchoMode
        self.setEchoMode(mode.Normal if shown else mode.Password)
        self._button.setIcon(icon("eye_off" if shown else "eye", "textMuted"))
        self._name_button()
        if shown:
            self._end.start(REVEALED_MS)
        else:
            self._end.stop()
        self.revealed_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """A secret that does not apply any more is not shown any more."""
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self.reveal(False)
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The editor has its name by now."""
        super().showEvent(event)
        self._name_button()

    def hideEvent(self, event: object) -> None:
        """A page that is left shows no secret when one comes back."""
        self.reveal(False)
        super().hideEvent(event)  # type: ignore[arg-type]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay it out for the new size."""
        super().resizeEvent(event)
        top = (self.height() - self._button.height()) // 2
        self._button.move(self.width() - self._button.width() - 4, top)

    def _name_button(self) -> None:
        """A page may have several secrets: its name tells of which it is the button."""
        says = tr("Hide the secret") if self.revealed else tr("Show the secret")
        self._button.set_says(says)
        if self.accessibleName():
            self._button.setAccessibleName(say("{}: {}", self.accessibleName(), says))
