"""Quick Join: what it is, and saving it in a file."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.errors import StationError
from app.jobs.save_file import save_file, suggested
from app.jobs.step import Report
from app.messages import explain
from app.session import Session
from app.words import tr
from ui.buttons import Button
from ui.choose_file import file_to_save
from ui.labels import PlainLabel, named, say, tip
from ui.panel_rows import PanelRows
from ui.section_panel import SectionPanel, Wishes
from ui.theme import theme
from ui.work import Told, Words, Work, downloading, size

ENDINGS = (".exe", ".msi", ".zip", ".dmg", ".pkg", ".apk")
KINDS = tr("Programs (*.exe *.msi *.zip *.dmg *.pkg *.apk)")
WIDTH = 560


class QuickJoinPanel(SectionPanel):
    """The name of the file on the station, and a button."""

    def __init__(self, session: Session, wishes: Wishes) -> None:
        super().__init__(session, wishes)
        self._file = ""
        self._read_once = False
        self.work = Work(session, "quickJoin")
        self.work.ended.connect(self.refresh)
        self.button = Button(tr("&Save Quick Join…"), symbol="download", name="quickJoin.save")
        self.button.clicked.connect(lambda: self.tasks.start(self._choose(), key="choose"))
        about = PlainLabel(ABOUT, wrap=True)
        about.setMaximumWidth(theme.px(WIDTH))
        rows = PanelRows()
        self._name = rows.add_fact("quickJoin.file", tr("File"), mono=True)
        button = QHBoxLayout()
        button.addWidget(self.button)
        button.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(about)
        column.addWidget(rows)
        column.addLayout(button)
        column.addWidget(self.work)
        self.refresh()

    def enter(self) -> None:
        """Ask for the file's name."""
        self.tasks.start(self._read(), key="read", failed=self._show_trouble)

    def refresh(self) -> None:
        """Offer what is possible now."""
        nothing = tr("None on this station") if self._read_once else tr("Not read yet")
        self._name.setText(self._file or nothing)
        why = "" if self._file else tr("The station names no Quick Join file.")
        why = self.session.read_only or why
        self.button.setEnabled(not why and not self.work.running)
        tip(self.button, why)

    async def _read(self) -> None:
        self._file = await self.session.station.quick_join()
        self._read_once = True
        self.refresh()

    def _show_trouble(self, error: StationError) -> None:
        self.session.note(error)
        name = named(self.session.name)
        words = explain(
            error, say("Could not read the name of the Quick Join file of {}.", name), name
        )
        self.work.say(Told("bad", words.failed, words.rest))

    async def _choose(self) -> None:
        offered = suggested(self._file, "QuickJoin", ENDINGS)
        target = await file_to_save(self, tr("Save Quick Join"), offered, KINDS)
        if target is not None:
            self.save_as(target)

    def save_as(self, target: Path) -> None:
        """Download it into a file."""

        async def job(report: Report) -> Told:
            count = await save_file(self.session, self._file, target, report)
            return Told("ok", tr("Saved."), say("{}, {}. It was not opened.", target, size(count)))

        words = say("Saving {}", named(target.name))
        stopped = say("Nothing was saved under the name {}.", named(target.name))
        failed = say("Could not download Quick Join of {}.", named(self.session.name))
        self.work.start(job, Words(failed, lambda step: downloading(words, step), stopped, stopped))


ABOUT = tr(
    "A small program that the station itself hands out: a presenter who starts it on a laptop "
    "joins this station without installing anything. Save it here to pass it on, on a USB stick "
    "for example."
)
