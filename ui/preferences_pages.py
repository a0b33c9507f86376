"""Pages of the preferences on which one of several is chosen: language, theme, log."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app import logs
from app.preferences import AS_SYSTEM, LANGUAGES, Level, Scheme
from app.words import tr, without_key
from ui.banner import Banner
from ui.buttons import Button
from ui.headings import PageTitle
from ui.labels import CopyButton, PlainLabel, say
from ui.top_bar import SCHEMES

LEVELS = {
    Level.ALL: tr("&Everything, each request too"),
    Level.EVENTS: tr("E&vents and problems"),
    Level.PROBLEMS: tr("&Problems alone"),
}


class ChoicePage(QWidget):
    """A title, a sentence, and what can be chosen. `chosen(key)` as soon as it is."""

    chosen = Signal(object)

    def __init__(
        self, name: str, title: str, sentence: str, choices: Iterable[tuple[str, str]], now: str
    ) -> None:
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        self.body.addWidget(PageTitle(title, sentence))
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        for key, words in choices:
            button = QRadioButton(words)
            button.setObjectName(f"preferences.{name}.{key}")
            button.setAccessibleName(without_key(words))
            button.setChecked(key == now)
            button.toggled.connect(lambda on, key=key: self.chosen.emit(key) if on else None)
            self._group.addButton(button)
            self.buttons[key] = button
            self.body.addWidget(button)

    def end(self) -> None:
        """Leave what room there is below."""
        self.body.addStretch(1)


class ThemePage(ChoicePage):
    """The colours, in force at once."""

    def __init__(self, now: Scheme) -> None:
        super().__init__("theme", tr("Theme"), ABOUT_THEME, SCHEMES.items(), now)
        self.end()


class LanguagePage(ChoicePage):
    """The language of the next start; where it is another one, `restart` can be asked for."""

    restart = Signal()

    def __init__(self, now: str, running: str) -> None:
        choices = {AS_SYSTEM: tr("As the &system"), **LANGUAGES}
        super().__init__("language", tr("Language"), ABOUT_LANGUAGE, choices.items(), now)
        self._running = running
        self._note = Banner()
        self._note.setObjectName("preferences.nextStart")
        self.body.addSpacing(4)
        self.body.addWidget(self._note)
        self.end()
        self.chosen.connect(self._say)
        self._say(now)

    def _say(self, now: str) -> None:
        if now == self._running:
            self._note.show_message("info", "")
            return
        self._note.show_message("info", tr("From the next start on."), NEXT_START)
        button = self._note.add_button(tr("Restart the program"), "preferences.restart")
        button.clicked.connect(self.restart)


class LogPage(ChoicePage):
    """How much is written down, and where: in the first of `files`."""

    def __init__(self, now: Level, open_folder: Callable[[Path], bool] | None = None) -> None:
        super().__init__("log", tr("Log"), ABOUT_LOG, LEVELS.items(), now)
        self._open_folder = open_folder or _open
        files = logs.written()
        self.body.addSpacing(8)
        self.body.addWidget(PlainLabel(tr("Where it is"), kind="strong"))
        if not files:
            self.body.addWidget(PlainLabel(NO_LOG, wrap=True))
            for button in self.buttons.values():
                button.setEnabled(False)
        else:
            self._add_place(files[0])
        self.end()

    def _add_place(self, file: Path) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        shown = PlainLabel(str(file), mono=True, wrap=True, selectable=True)
        shown.setObjectName("preferences.logFile")
        shown.setAccessibleName(say("The log is {}", str(file)))
        copy = CopyButton(lambda: str(file), tr("Copy where the log is"))
        copy.setObjectName("preferences.copyLog")
        row.addWidget(shown, 1)
        row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        button = Button(tr("&Open the folder"), symbol="open", name="preferences.openLog")
        button.clicked.connect(lambda: self._look(file.parent))
        below = QHBoxLayout()
        below.addWidget(button)
        below.addStretch(1)
        self.body.addLayout(below)
        self._told = Banner()
        self.body.addWidget(self._told)

    def _look(self, folder: Path) -> None:
        opened = self._open_folder(folder)
        lead = "" if opened else tr("The folder was not opened.")
        self._told.show_message("warn", lead, "" if opened else NOT_OPENED)


def _open(folder: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


ABOUT_THEME = tr("The colours of the program, in force at once.")
ABOUT_LANGUAGE = tr("The language of the program. Help is in English.")
NEXT_START = tr("The program goes on in the language of now until it ends.")
ABOUT_LOG = tr(
    "What the program writes down about its work, for whoever looks for a fault: an event a line, "
    "without passwords and without values of settings."
)
NO_LOG = tr("This run writes no log.")
NOT_OPENED = tr("This system has no program for it. Copy where it is, and open it by hand.")
