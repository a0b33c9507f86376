"""The banner: a state, an error or a hint above a page, with what can be done about it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from ui.announce import announce
from ui.buttons import Button
from ui.labels import IconLabel, PlainLabel
from ui.theme import UNBOUNDED, set_look, show_if, theme

FRAME = 1
_ICONS = {"warn": "warn", "bad": "bad", "ok": "ok", "info": "info"}
_INKS = {"info": "text"}
_MARKS = {"info": "accentText"}


class Banner(QFrame):
    """Icon, bold first words, one sentence, buttons right; wraps where it is narrow.

    Kinds: warn, bad, ok, info. Both texts may hold words from outside. Hidden while empty; its
    parts are made with its first words, for most never have any.
    """

    def __init__(
        self,
        kind: str = "info",
        lead: str = "",
        sentence: str = "",
        symbol: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shape = ""
        self.setMinimumHeight(44)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.show_message(kind, lead, sentence, symbol)

    def _make(self) -> None:
        self._symbol = IconLabel("info", size=18, parent=self)
        self._lead = PlainLabel(kind="strong", wrap=True, parent=self)
        self._sentence = PlainLabel(wrap=True, parent=self)
        self._buttons = QWidget(self)
        self._row = QHBoxLayout(self._buttons)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 7, 8, 7)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)

    def show_message(self, kind: str, lead: str, sentence: str = "", symbol: str = "") -> None:
        """Say something else; buttons of before are gone."""
        set_look(self, banner=kind)  # before it is polished: its frame is measured then
        shown = bool(lead or sentence)
        if self.layout() is None:
            if not shown:
                show_if(self, False)
                return
            self._make()
        self._symbol.set_icon(symbol or _ICONS[kind], _MARKS.get(kind, f"{kind}Icon"))
        for label, text in ((self._lead, lead), (self._sentence, sentence)):
            label.set_ink(_INKS.get(kind, f"{kind}Text"))
            label.setText(text)
            label.setVisible(bool(text))
        before, said = self.accessibleName(), f"{self._lead.text()} {self._sentence.text()}".strip()
        self.setAccessibleName(said)
        while (item := self._row.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.hide()
                button.deleteLater()
        show_if(self, shown)
        self._arrange()
        if said != before:
            announce(self, said, urgent=kind in ("bad", "warn"))

    def add_button(self, text: str, name: str, kind: str = "normal", symbol: str = "") -> Button:
        """Add a button at the right."""
        button = Button(text, kind, symbol, small=True, name=name)
        self._row.addWidget(button)
        button.show()  # Qt would do so later, and what is not shown needs no room
        self._arrange()
        return button

    def minimumSizeHint(self) -> QSize:
        """Never what one line needs: else it could not become narrower, and wrap."""
        hint = super().minimumSizeHint()
        if self.layout() is None:
            return hint
        least = self._buttons.sizeHint().width() + theme.px(18) + 46
        return QSize(min(hint.width(), least), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay it out for the new size."""
        super().resizeEvent(event)
        if self.layout() is not None:
            self._arrange()

    def _arrange(self) -> None:
        """One line, or texts below each other, or the buttons below the texts as well."""
        texts = [label for label in (self._lead, self._sentence) if label.text()]
        words = [label.fontMetrics().horizontalAdvance(label.text()) for label in texts]
        buttons = self._buttons.sizeHint().width() + 12 if self._row.count() else 0
        # To the pixel: it becomes no higher than what its texts would like to be.
        inner = self.width() - 2 * FRAME - theme.px(18) - 14 - 12 - 11
        if sum(words) + 12 * len(words) + buttons <= inner:
            shape = "line"
        elif inner - buttons >= 280 * theme.scale:
            shape = "beside"
        else:
            shape = "below"
        shape += "+" if buttons else ""
        room = inner - buttons if shape == "beside+" else inner
        for label in (self._lead, self._sentence):
            label.setMaximumWidth(max(room, 1) if not shape.startswith("line") else UNBOUNDED)
        if shape != self._shape:
            self._shape = shape
            self._place(shape)

    def _place(self, shape: str) -> None:
        top = Qt.AlignmentFlag.AlignTop
        for widget in (self._symbol, self._lead, self._sentence, self._buttons):
            self._grid.removeWidget(widget)
        line = shape.startswith("line")
        self._grid.setContentsMargins(14, 7 if line else 11, 8 if line else 11, 7 if line else 11)
        for column in range(4):
            self._grid.setColumnStretch(column, 0)
        if line:
            middle = Qt.AlignmentFlag.AlignVCenter
            self._grid.addWidget(self._symbol, 0, 0, middle)
            self._grid.addWidget(self._lead, 0, 1, middle)
            self._grid.addWidget(self._sentence, 0, 2, middle)
            self._grid.addWidget(self._buttons, 0, 3, middle)
            self._grid.setColumnStretch(2, 1)
        else:
            self._grid.addWidget(self._symbol, 0, 0, 2, 1, top)
            self._grid.addWidget(self._lead, 0, 1)
            self._grid.addWidget(self._sentence, 1, 1)
            self._grid.setColumnStretch(1, 1)
            if shape == "beside+":
                self._grid.addWidget(self._buttons, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
            else:
                self._grid.addWidget(self._buttons, 2, 1, Qt.AlignmentFlag.AlignLeft)
        self._buttons.setVisible(self._row.count() > 0)
        self._lead.setWordWrap(not line)
        self._sentence.setWordWrap(not line)
