"""Search of settings: type a word, pick a setting, land on its field."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject, QStringListModel, Qt, QTimer
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
        completer.activated.connect(self._pick)
        line.setCompleter(completer)
        line.returnPressed.connect(self._first)
        self._completer = completer
        self._picked = ""
        # Enter on a match tells both of us and the line, which writes the words of the match.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._land)

    def _first(self) -> None:
        """Enter takes what was marked with the arrows, or else the first match."""
        words = self._line.text()
        self._completer.setCompletionPrefix(words)
        if words in targets():
            self._pick(words)
        elif words and self._completer.completionCount():
            self._pick(self._completer.currentCompletion())

    def _pick(self, words: str) -> None:
        self._picked = words
        self._later.start()

    def _land(self) -> None:
        popup = self._completer.popup()
        assert popup is not None
        popup.hide()
        self._line.clear()
        self._go_to(targets()[self._picked])


@cache
def targets() -> dict[str, Target]:
    """Every section and every field by the words that stand for it."""
    found: dict[str, Target] = {}
    for entry in PAGES:
        found[f"{entry.section.title}  ({entry.section.tab})"] = entry.section
        for field in fields_of(entry.section):
            found[f"{field.spec.title}  ({entry.place})"] = field
    return found
