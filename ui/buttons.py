"""Push buttons in the kinds of the tokens."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from ui.icons import icon
from ui.marks import draw_ring
from ui.theme import set_look, theme

_INKS = {
    "normal": "text",
    "primary": "textOnAccent",
    "danger": "textOnDanger",
    "warn": "warnText",
    "flat": "accentText",
}


class Button(QPushButton):
    """A button: kind normal, primary, danger, warn or flat (a link).

    `text` is ours and may hold a mnemonic; outside text goes through `labels.literal` first.
    """

    def __init__(
        self,
        text: str,
        kind: str = "normal",
        symbol: str = "",
        *,
        small: bool = False,
        name: str = "",
    ) -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setAutoDefault(False)
        self.set_kind(kind)
        if small:
            set_look(self, small=True)
        if symbol:
            self.set_symbol(symbol)

    def set_kind(self, kind: str) -> None:
        """Change the kind."""
        self._kind = kind
        set_look(self, kind=kind)

    def set_symbol(self, symbol: str) -> None:
        """Show an icon before the text; a little wider than high, which keeps the distance."""
        side = theme.px(16)
        self.setIcon(icon(symbol, _INKS[self._kind]))
        self.setIconSize(QSize(side + 4, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """On a filled button the ring would be ground on ground: a second one stands inside."""
        super().paintEvent(event)
        if self.hasFocus() and self._kind in ("primary", "danger"):
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            inset = theme.ring
            inner = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            draw_ring(painter, inner, 4, _INKS[self._kind])
