"""The page of the preferences on which it is chosen what is searched for, and where."""

from collections.abc import Callable, Collection, Iterable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from app import service_types
from app.adapters import SWITCHED_OFF, Adapter
from app.preferences import Choices
from app.words import tr
from ui.headings import PageTitle
from ui.labels import PlainLabel, joined, literal, named, say, tip
from ui.panel_rows import PanelRows
from ui.theme import theme

PAUSE_MS = 800
BESIDE_BOX = 26


class SearchPage(QWidget):
    """Further service types, and the adapters of this computer; each is in force at once.

    `choose` takes fields of Choices. A type that is being typed waits until the typing stops.
    """

    def __init__(self, now: Choices, choose: Callable[..., Any]) -> None:
        super().__init__()
        self._choose = choose
        self._types = now.extra_types
        self._not_on = list(now.not_on)
        self._shown: list[tuple[str, str, str]] = []
        self.types = QLineEdit(" ".join(now.extra_types))
        self.types.setObjectName("preferences.types")
        self.types.setMaxLength(400)
        self.types.setPlaceholderText(service_types.EXAMPLE)
        self.types.setFont(theme.font("body", mono=True))
        rows = PanelRows()
        self._row = rows.add(
            "preferences.types", tr("Further service types"), self.types, ABOUT_TYPES
        )
        self._later = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._later.timeout.connect(self._use)
        self.types.textEdited.connect(self._check)
        self.types.editingFinished.connect(self._use)
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(PageTitle(tr("Search"), ABOUT))
        column.addWidget(rows)
        column.addWidget(PlainLabel(tr("Network adapters"), kind="strong"))
        column.addLayout(self._boxes)
        column.addStretch(1)

    def set_adapters(self, adapters: Iterable[Adapter]) -> None:
        """Offer these, and those that are switched off and not there now."""
        rows = _rows(adapters, self._not_on)
        if rows == self._shown:
            return  # a new box would lose the focus
        self._shown = rows
        while (item := self._boxes.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for at, (name, addresses, why) in enumerate(rows):
            self._add(at, name, addresses, why)

    def _add(self, at: int, name: str, addresses: str, why: str) -> None:
        box = QCheckBox(literal(named(name)))
        box.setObjectName(f"preferences.adapter{at}")
        box.setAccessibleName(say("Search on {}", named(name)))
        box.setAccessibleDescription(joined((addresses, why)))
        box.setChecked(name not in self._not_on and not why)
        box.setEnabled(not why)
        tip(box, why)
        box.toggled.connect(lambda on: self._switch(name, on))
        note = PlainLabel(
            joined((addresses, why), " · "), kind="caption", ink="textMuted", wrap=True
        )
        note.setIndent(0)
        note.setContentsMargins(theme.px(BESIDE_BOX), 0, 0, 0)
        self._boxes.addWidget(box)
        self._boxes.addWidget(note)

    def _switch(self, name: str, on: bool) -> None:
        others = [each for each in self._not_on if each != name]
        self._not_on = others if on else [*others, name]
        self._choose(not_on=tuple(self._not_on))

    def _check(self) -> None:
        self._typed()
        self._later.start()

    def _use(self) -> None:
        self._later.stop()
        types = self._typed()
        if types is not None and types != self._types:
            self._types = types
            self._choose(extra_types=types)

    def _typed(self) -> tuple[str, ...] | None:
        """What stands in the line, or None where it is no service type; that is said."""
        try:
            types = service_types.typed(self.types.text())
        except ValueError as error:
            self._row.set_error(joined((str(error), UNUSED)))
            return None
        self._row.set_error("")
        return types


def _rows(adapters: Iterable[Adapter], not_on: Collection[str]) -> list[tuple[str, str, str]]:
    """Name, addresses, and why it cannot be chosen; each name once."""
    found: dict[str, list[Adapter]] = {}
    for adapter in adapters:
        found.setdefault(adapter.name, []).append(adapter)
    rows = []
    for name, own in found.items():
        free = any(a.used or a.left_out == SWITCHED_OFF for a in own)
        why = "" if free else say("Not searched: {}.", own[0].left_out)
        rows.append((name, ", ".join(str(a.address) for a in own), why))
    gone = [(name, tr("Not connected now."), "") for name in not_on if name not in found]
    return sorted(rows, key=lambda row: row[2] != "") + gone


ABOUT = tr("How stations are looked for. A station can always be added by its address, too.")
ABOUT_TYPES = tr(
    "Where a station announces itself under a name of its own, as the maker says. Several stand "
    "beside each other with a space between."
)
UNUSED = tr("It is not asked for until that is corrected.")
