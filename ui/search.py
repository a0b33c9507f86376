"""Search of settings: type a word, pick a setting, land on its field."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

from app.settings import Field, Section, fields_of
from ui.editors import SearchEdit
from ui.pages import PAGES

Target = Field | Section


class SettingsSearch(QObject):
    """Completes the words in `line` to settings and calls `go_to` with the one picked."""

    def __init__(self, line: SearchEdit, go_to: Callable[[Target], None]) -> None:
        super().__init__(line)
        self._line = line
        self._go_to = go_to
        completer = QCompleter(QStringListModel(list(targets()), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(12)
        completer.activated.connect(self._land)
        line.setCompleter(completer)
        line.returnPressed.connect(self._first)
        self._completer = completer

    def _first(self) -> None:
        """Enter takes the first match, where there is one."""
        self._completer.setCompletionPrefix(self._line.text())
        if self._line.text() and self._completer.completionCount():
            self._land(self._completer.currentCompletion())

    def _land(self, words: str) -> None:
        target = targets().get(words)
        if target is not None:
            popup = self._completer.popup()
            assert popup is not None
            popup.hide()
            self._line.clear()
            self._go_to(target)


@cache
def targets() -> dict[str, Target]:
    """Every section and every field by the words that stand for it."""
    found: dict[str, Target] = {}
    for entry in PAGES:
        found[f"{entry.section.title}  ({entry.section.tab})"] = entry.section
        for field in fields_of(entry.section):
            found[f"{field.spec.title}  ({entry.place})"] = field
    return found
