"""A card: a title and rows of facts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.labels import CopyButton, PlainLabel, say
from ui.theme import set_look, theme

LONG_VALUE = 24


class Card(QFrame):
    """Title, facts below each other, and whatever is added. Ground: sunken or surface.

    A card without title is a roomy frame, as for signing in.
    """

    def __init__(
        self, title: str, ground: str = "sunken", name: str = "", copy: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        set_look(self, card=ground)
        self._values: dict[str, PlainLabel] = {}
        self._labels: dict[str, str] = {}
        self._body = QVBoxLayout(self)
        self._body.setSpacing(8)
        if title:
            self._body.setContentsMargins(16, 12, 12 if copy else 16, 16)
            self._body.addLayout(self._head(title, copy))
        else:
            self._body.setContentsMargins(32, 32, 32, 32)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(theme.px(10))
        self._facts.setColumnStretch(1, 1)

    def _head(self, title: str, copy: bool) -> QHBoxLayout:
        head = QHBoxLayout()
        shown = PlainLabel(title, kind="section", wrap=True)
        shown.setMinimumHeight(theme.px(28))
        head.addWidget(shown, 1)
        if copy:
            button = CopyButton(self.text, say("Copy {}", title))
            button.setObjectName(f"{self.objectName() or 'card'}.copy")
            head.addWidget(button)
        return head

    def add(self, widget: QWidget) -> None:
        """Add a widget below."""
        self._body.addWidget(widget)

    def add_stretch(self) -> None:
        """Leave what room there is below."""
        self._body.addStretch(1)

    def add_fact(
        self,
        key: str,
        label: str,
        value: str,
        *,
        mono: bool = False,
        copy: bool = False,
        kind: str = "body",
    ) -> PlainLabel:
        """Add a row; `copy` adds a button that copies the value."""
        at = len(self._values)
        if at == 0:
            self._body.insertLayout(1 if self.accessibleName() else 0, self._facts)
        place = Qt.AlignmentFlag.AlignTop if kind == "body" else Qt.AlignmentFlag.AlignVCenter
        long = len(value) > LONG_VALUE
        shown = PlainLabel(value, kind=kind, mono=mono, wrap=long or not copy, selectable=True)
        shown.setAccessibleName(f"{label}: {shown.text()}")
        self._facts.addWidget(PlainLabel(label, ink="textMuted"), at, 0, place)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(shown, 0 if copy and not long else 1, place)
        if copy:
            button = CopyButton(shown.text, say("Copy {}", label))
            button.setObjectName(f"{self.objectName() or 'card'}.{key}.copy")
            row.addWidget(button, 0, place)
            row.addStretch(0 if long else 1)
        self._facts.addLayout(row, at, 1)
        self._values[key], self._labels[key] = shown, label
        return shown

    def set_fact(self, key: str, value: str) -> None:
        """Show another value."""
        shown = self._values[key]
        if value == shown.text():
            return
        shown.setWordWrap(shown.wordWrap() or len(value) > LONG_VALUE)
        shown.setText(value)
        shown.setAccessibleName(f"{self._labels[key]}: {shown.text()}")

    def text(self) -> str:
        """All facts as lines of text."""
        return "\n".join(
            f"{self._labels[key]}: {shown.text()}" for key, shown in self._values.items()
        )
