"""One setting on a page: label, editor, and below it what is to be said about the value."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.words import tr
from ui.announce import announce
from ui.labels import IconButton, IconLabel, PlainLabel, say, tip
from ui.theme import set_look, show_if, theme

GUTTER = 12
LABEL_COLUMN = 152
LABEL_COLUMN_NARROW = 120
LABEL_GAP = 12
EDITOR_WIDTH = 336
COMPACT = 28
MARK = 3
ABOVE, BELOW = 10, 4


class _Line(QHBoxLayout):
    """A sentence below the editor, with an icon or without; its parts are made with its first one.

    Most rows never say most of what they could: it would double what there is to lay out.
    A layout and no widget: only so does Qt ask the label itself for its height.
    """

    def __init__(
        self, ink: str, symbol: str = "", mark: str = "", before: "_Line | None" = None
    ) -> None:
        super().__init__()
        self._ink, self._symbol, self._mark, self._before = ink, symbol, mark, before
        self._parts: list[QWidget] = []
        self._words: PlainLabel | None = None

    def say(self, text: str) -> None:
        """Show a sentence, or nothing."""
        if text == self.text():
            return
        if self._words is None:
            self._words = self._make()
        self._words.setText(text)
        for part in self._parts:
            show_if(part, bool(text))
        self.setContentsMargins(3 if self._symbol else 0, BELOW if text else 0, 0, 0)

    def text(self) -> str:
        """What it says."""
        return "" if self._words is None else self._words.text()

    def first(self) -> QWidget | None:
        """What is read first of this line and those after it."""
        if self._parts:
            return self._parts[0]
        return self._before.first() if self._before is not None else None

    def _make(self) -> PlainLabel:
        row = self.parentWidget()
        words = PlainLabel(kind="caption", ink=self._ink, wrap=True, parent=row)
        words.setMaximumWidth(theme.px(EDITOR_WIDTH - (23 if self._symbol else 0)))
        self.setSpacing(6)
        if self._symbol:
            icon = IconLabel(self._symbol, self._mark, 14, row)
            self._parts.append(icon)
            self.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        self._parts.append(words)
        self.addWidget(words, 1)
        self.addStretch(0)
        if self._before is not None and (after := self._before.first()) is not None:
            for part in self._parts:
                part.stackUnder(after)  # so that screen readers find it before
        return words


class _Bar(QWidget):
    """Stands in the gutter while the value is changed."""

    def __init__(self, row: QWidget) -> None:
        super().__init__(row)
        self.setFixedWidth(MARK)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        QPainter(self).fillRect(self.rect(), theme.color("mark"))


class FieldRow(QWidget):
    """The marked field. `undo(key)` asks to take the change back.

    `label` may be empty: several check boxes can share the label of the first. The editor gets
    the label as accessible name unless it has one, and what stands below as its description.
    `gutter` is the room in px for the bar of what has changed.
    """

    undo = Signal(str)

    def __init__(
        self,
        key: str,
        label: str,
        editor: QWidget,
        help_text: str = "",
        gutter: int = GUTTER,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._gutter = gutter
        self.editor = editor
        self._off = ""
        self._arranged: tuple[bool, bool] | None = None
        self.label = PlainLabel(label, wrap=True, parent=self)
        self.label.setBuddy(editor)
        editor.setParent(self)  # next after it, as it is read
        self._help = _Line("textMuted")
        self._reason = _Line("textMuted", "info", "textMuted", self._help)
        self._unseen = _Line("warnText", "warn", "warnIcon", self._reason)
        self._error = _Line("badIcon", "bad", "badIcon", self._unseen)
        self._was = _Line("accentText", "changed", "accentText", self._error)
        self._bar = _Bar(self)
        undo = say("Undo: {}", label or editor.accessibleName())
        self._undo = IconButton("undo", undo, "accentText", 16, self)
        self._undo.setObjectName(f"{key}.undo")
        self._undo.clicked.connect(lambda: self.undo.emit(self.key))
        keep = self._undo.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._undo.setSizePolicy(keep)
        self._undo.hide()
        if not editor.accessibleName():
            editor.setAccessibleName(label)
        self._lay_out()
        self.set_help(help_text)

    def _lay_out(self) -> None:
        """Gutter, label column, and the editor above its lines."""
        compact = isinstance(self.editor, QCheckBox)
        several = self.editor.layout() is not None  # such as radio buttons below each other
        text = self.label.fontMetrics().height()
        first_line = max(COMPACT, text + 8) if compact else theme.control
        if not several:
            self.editor.setMinimumHeight(first_line)
        self._down = (first_line - text) // 2  # to stand beside the first line
        if not compact and self.editor.maximumWidth() > theme.px(EDITOR_WIDTH):
            self.editor.setMaximumWidth(theme.px(EDITOR_WIDTH))
        first = QHBoxLayout()
        first.setSpacing(0 if compact else 8)
        first.addWidget(self.editor, 0 if compact else 1)
        first.addWidget(
            self._undo, 0, Qt.AlignmentFlag.AlignTop if several else Qt.AlignmentFlag.AlignVCenter
        )
        first.addStretch(1 if compact else 0)
        below = self._below = QVBoxLayout()
        below.setSpacing(0)
        below.addLayout(first)
        for line in (self._was, self._error, self._unseen, self._reason, self._help):
            below.addLayout(line)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.setColumnMinimumWidth(0, self._gutter)
        self._grid.addWidget(self.label, 1, 1)  # the first, as it is read
        self._grid.addLayout(below, 1, 2)
        self._grid.addWidget(self._bar, 0, 0, 3, 1)
        self._grid.setColumnStretch(2, 1)
        self._grid.setRowStretch(2, 1)  # what is left over stays below
        self.set_narrow(False)

    def least_width(self, narrow: bool) -> int:
        """Width in px that it needs with the label beside the editor."""
        return self._gutter + _column(narrow) + self._below.minimumSize().width()

    def set_narrow(self, narrow: bool, above: bool = False) -> None:
        """Give the label column less room, or no room: the label stands above the editor."""
        if (narrow, above) == self._arranged:
            return
        self._arranged = narrow, above
        self._grid.removeWidget(self.label)
        width = theme.px(EDITOR_WIDTH) if above else _column(narrow)
        self._grid.setColumnMinimumWidth(1, 0 if above else width)
        self.label.setMinimumWidth(0 if above else width)
        self.label.setMaximumWidth(width)
        if above:
            self.label.setContentsMargins(0, 0, 0, ABOVE)
            self._grid.addWidget(self.label, 0, 2)
        else:
            gap = (0, LABEL_GAP) if self.isLeftToRight() else (LABEL_GAP, 0)
            self.label.setContentsMargins(gap[0], self._down, gap[1], 0)
            self._grid.addWidget(self.label, 1, 1, Qt.AlignmentFlag.AlignTop)
        show_if(self.label, bool(self.label.text()) or not above)

    def set_changed(self, was: str | None) -> None:
        """Mark as changed and say what the value was; None takes the mark away."""
        self._bar.setVisible(was is not None)
        if was is None:
            self._was.say("")
        else:
            self._was.say(say("Changed, was {}", was) if was else tr("Changed, was empty"))
        self._undo.setVisible(was is not None)
        self._describe()

    def set_error(self, sentence: str) -> None:
        """Say what is wrong with the value; an empty sentence takes it away."""
        focus = QApplication.focusWidget()
        if sentence != self._error.text() and focus is not None and self.isAncestorOf(focus):
            announce(self, sentence, urgent=True)
        self._error.say(sentence)
        set_look(self.editor, state="error" if sentence else "")
        self._describe()

    def set_unseen(self, sentence: str) -> None:
        """Say what the value holds that cannot be seen in the editor; empty: nothing."""
        self._unseen.say(sentence)
        self._describe()

    def set_reason(self, sentence: str) -> None:
        """Say why the setting does not apply, and disable it; empty: it applies."""
        self._reason.say(sentence)
        self.editor.setEnabled(not sentence)
        tip(self.editor, sentence)
        self._describe()

    def set_not_understood(self, sentence: str) -> None:
        """Say that the value is none that we know, and that it stays as it is."""
        self._reason.say(sentence)
        tip(self.editor, sentence)
        self._describe()

    def set_off(self, sentence: str) -> None:
        """Disable it for a reason that stands elsewhere on the page, too; empty: no reason."""
        self._off = sentence
        if sentence:
            self.editor.setEnabled(False)
            tip(self.editor, sentence)
        self._describe()

    def set_help(self, sentence: str) -> None:
        """Change the help below the editor."""
        self._help.say(sentence)
        self._describe()

    def _describe(self) -> None:
        lines = (self._error, self._unseen, self._was, self._reason, self._help)
        texts = (self._off, *(line.text() for line in lines))
        self.editor.setAccessibleDescription(" ".join(text for text in texts if text))


def _column(narrow: bool) -> int:
    return theme.px(LABEL_COLUMN_NARROW if narrow else LABEL_COLUMN)
