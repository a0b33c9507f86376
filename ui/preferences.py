"""The preferences in force: what was chosen holds at once, is kept, and is said where it cannot."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app import logs
from app.preferences import Choices, Preferences
from app.words import tr
from ui.labels import say
from ui.tasks import Tasks, ask
from ui.theme import theme

if TYPE_CHECKING:
    from app.discovery import Discovery
    from ui.main_window import MainWindow


class PreferencesInForce(QObject):
    """Belongs to the window: sets theme, log and search as chosen, and opens the dialog.

    `language` is the one of this run. The theme of the start is set before there is a window.
    """

    def __init__(self, window: "MainWindow", preferences: Preferences) -> None:
        super().__init__(window)
        self.preferences = preferences
        self.language = preferences.now.language
        self._holds = preferences.now
        self._window = window
        self._discovery: Discovery | None = None
        self._tasks = Tasks(window)
        preferences.changed.add(self._set)
        window.top.scheme.connect(lambda scheme: self.choose(theme=scheme))
        window.top.preferences.connect(self.open)
        self._say(tr("Preferences not read."), preferences.problem)
        window.top.show_scheme(theme.chosen)

    def begin(self, discovery: "Discovery") -> None:
        """The search is there: search as chosen."""
        self._discovery = discovery
        self._search(self.preferences.now)

    def choose(self, **choices: Any) -> str:
        """Choose otherwise, by the fields of Choices; why it is not kept, or empty."""
        try:
            self.preferences.choose(**choices)
        except OSError as error:
            from app.jobs.save_file import why_not

            problem = say("It holds until the program ends. {}", why_not(error))
            self._say(tr("Preferences not kept."), problem)
            return problem
        return ""

    def open(self) -> None:
        """Show the dialog, once."""
        if not self._tasks.running("preferences"):
            self._tasks.start(self._open(), key="preferences")

    async def _open(self) -> None:
        await self._window.ready()
        from ui.preferences_dialog import PreferencesDialog

        assert self._window.place is not None
        self._say()
        dialog = PreferencesDialog(self, self._window.place, self._window)
        await ask(dialog)
        again = dialog.restart
        dialog.deleteLater()
        if again:
            self._window.restart()

    def _set(self) -> None:
        before, now = self._holds, self.preferences.now
        self._holds = now
        app = QApplication.instance()
        if now.theme is not before.theme and isinstance(app, QApplication):
            theme.apply(app, now.theme)
            self._window.top.show_scheme(now.theme)
        logs.set_level(now.level)
        if (now.extra_types, now.not_on) != (before.extra_types, before.not_on):
            self._search(now)

    def _search(self, now: Choices) -> None:
        if self._discovery is not None:
            self._discovery.look_for(now.extra_types, now.not_on)

    def _say(self, lead: str = "", problem: str = "") -> None:
        """Above the pages, until the preferences are opened."""
        look = (tr("Open preferences…"), "preferences.look", self.open)
        shown = (lead, problem) if problem else ("", "")
        self._window.notices.show_preferences(*shown, [look] if problem else [])
