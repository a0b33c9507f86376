"""Page titles and the feet of dialogs."""

from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from app.words import tr
from ui.buttons import Button
from ui.labels import PlainLabel
from ui.marks import Panel
from ui.theme import show_if


class PageTitle(QWidget):
    """The title of a page and a sentence on what it is for."""

    def __init__(
        self,
        title: str,
        sentence: str = "",
        kind: str = "title",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = PlainLabel(title, kind=kind, wrap=True, parent=self)
        self.sentence = PlainLabel(sentence, ink="textMuted", wrap=True, parent=self)
        show_if(self.sentence, bool(sentence))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.sentence)

    def set_sentence(self, sentence: str) -> None:
        """Say something else below the title."""
        self.sentence.setText(sentence)
        show_if(self.sentence, bool(sentence))


class DialogFoot(Panel):
    """The foot of a dialog: something at the left, Cancel and the action at the right.

    The order of the two is the platform's. Cancel has the focus where `destructive`.
    """

    def __init__(self, action: str, cancel: str = tr("Cancel"), destructive: bool = False) -> None:
        super().__init__("window", "top")
        self.action = Button(action, "danger" if destructive else "primary", name="action")
        self.cancel = Button(cancel, name="cancel")
        self.box = QDialogButtonBox()
        self.box.addButton(self.action, QDialogButtonBox.ButtonRole.AcceptRole)
        self.box.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 15, 24, 16)
        self._row.addStretch()
        self._row.addWidget(self.box)
        if destructive:
            self.cancel.setDefault(True)
            self.cancel.setFocus()
        else:
            self.action.setDefault(True)

    def add_left(self, widget: QWidget) -> None:
        """Put a widget (a button, words) at the left; words have all the room that there is."""
        self._row.insertWidget(0, widget, int(isinstance(widget, PlainLabel)))
        widget.stackUnder(self.box)  # so that screen readers come to it first
