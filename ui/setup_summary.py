"""The end of the guided set-up: what the station holds, to be saved for who comes after."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.jobs.save_file import suggested, why_not
from app.session import Session
from app.storage import put_whole
from app.summary import Summary
from app.words import tr
from ui.banner import Banner
from ui.buttons import Button
from ui.card import Card
from ui.choose_file import file_to_save
from ui.field_row import GUTTER
from ui.labels import PlainLabel, named, say
from ui.tasks import Tasks
from ui.theme import theme

WIDTH = 560


class SetupSummary(QWidget):
    """Cards of facts, and two buttons."""

    def __init__(self, session: Session, summary: Summary) -> None:
        super().__init__()
        self._session = session
        self._summary = summary
        self._tasks = Tasks(self)
        self.told = Banner()
        self.told.setObjectName("setup.saved")
        column = QVBoxLayout(self)
        column.setContentsMargins(GUTTER, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._buttons())
        words = tr("No password and no code is in it. The HTML file can be printed from a browser.")
        column.addWidget(PlainLabel(words, kind="caption", ink="textMuted", wrap=True))
        column.addWidget(self.told)
        for number, part in enumerate(summary.parts):
            card = Card(part.title, "surface", name=f"setup.part{number}")
            for at, (name, value) in enumerate(part.lines):
                card.add_fact(str(at), name, value)
            column.addWidget(card)
        self.setMaximumWidth(theme.px(WIDTH))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for words, name, ending in (
            (tr("Save as &text…"), "setup.saveText", ".txt"),
            (tr("Save as &HTML…"), "setup.saveHtml", ".html"),
        ):
            button = Button(words, symbol="save", name=name)
            button.clicked.connect(
                lambda _=False, ending=ending: self._tasks.start(self._save(ending), key="save")
            )
            row.addWidget(button)
        row.addStretch(1)
        return row

    async def _save(self, ending: str) -> None:
        html = ending == ".html"
        offered = suggested(f"{self._session.name}-setup{ending}", f"setup{ending}", (ending,))
        kinds = tr("Web page (*.html)") if html else tr("Text (*.txt)")
        path = await file_to_save(self, tr("Save the summary"), offered, kinds)
        if path is not None:
            self.write(path, self._summary.as_html() if html else self._summary.as_text())

    def write(self, path: Path, content: str) -> None:
        """Write it whole or not at all, and say which."""
        try:
            put_whole(path, content.encode())
        except OSError as error:
            lead = say("{} was not saved.", named(path.name))
            self.told.show_message("bad", lead, why_not(error))
        else:
            self.told.show_message("ok", tr("Saved."), named(path.name))
