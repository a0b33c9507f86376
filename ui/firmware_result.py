"""How an update ended, or stands: what is known, what is not, what to do."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.firmware_wizard import NAMES
from app.jobs.find_again import Phase as Wait
from app.jobs.update_firmware import Phase
from app.local_time import clock, length, zone
from app.update_words import Ending, Kind
from app.words import tr
from ui.banner import Banner
from ui.facts import point
from ui.firmware_progress import Facts
from ui.headings import PageTitle
from ui.labels import IconLabel, PlainLabel, clean
from ui.marks import Line
from ui.theme import set_look, show_if

if TYPE_CHECKING:
    from ui.updating import Updating

LOOKS = {
    Kind.GOOD: ("ok", "okIcon"),
    Kind.UNKNOWN: ("unknown", "warnIcon"),
    Kind.BAD: ("bad", "badIcon"),
    Kind.STOPPED: ("left_out", "textMuted"),
}
SECTIONS = (
    (tr("What is known"), "check", "okIcon"),
    (tr("What is not known"), "help", "warnIcon"),
    (tr("What to do"), "arrow", "textMuted"),
)


class ResultPage(QWidget):
    """Made anew for each ending; `told` says what became of a saved report."""

    def __init__(self) -> None:
        super().__init__()
        self.told = Banner()
        self.told.setObjectName("firmware.saved")
        self.title = PageTitle("", "", "display")
        self._symbol = IconLabel("info", size=32)
        self._body = QVBoxLayout()
        self._body.setSpacing(16)
        self._facts = Facts()
        self._line = Line()
        self._shown: tuple[Ending, str | None] | None = None
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(head)
        column.addLayout(self._body)
        column.addWidget(self._line)
        column.addWidget(self._facts)
        column.addStretch(1)
        column.addWidget(self.told)

    def show_state(self, updating: "Updating", ending: Ending) -> None:
        """Show how it ended."""
        self.title.title.setText(ending.title)
        self.title.set_sentence(ending.sentence)
        self._symbol.set_icon(*LOOKS[ending.kind])
        facts = _facts(updating) if updating.ending is not None else []
        self._facts.show_facts(facts)
        show_if(self._line, bool(facts))
        if self._shown is not None and self._shown == (_still(ending), updating.after):
            return
        self._shown = (_still(ending), updating.after)
        self._clear()
        if updating.after is not None:
            self._body.addWidget(_versions(updating.update.before, updating.after))
        parts = (ending.known, ending.unknown, ending.todo)
        for (heading, symbol, ink), sentences in zip(SECTIONS, parts, strict=True):
            good = ending.kind is Kind.GOOD
            if sentences:
                words = tr("How this is known") if good else heading
                self._body.addWidget(_section(words, symbol, ink, sentences))

    def _clear(self) -> None:
        while (item := self._body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()


def _still(ending: Ending) -> Ending:
    """What of it does not count seconds."""
    return replace(ending, sentence=clean(""))


def _section(heading: str, symbol: str, ink: str, sentences: Sequence[str]) -> QWidget:
    section = QWidget()
    column = QVBoxLayout(section)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(PlainLabel(heading, kind="section"))
    for sentence in sentences:
        column.addLayout(point(symbol, ink, sentence))
    return section


def _versions(before: str | None, after: str) -> QFrame:
    frame = QFrame()
    set_look(frame, card="sunken")
    row = QHBoxLayout(frame)
    row.setContentsMargins(16, 12, 16, 12)
    row.setSpacing(24)
    row.addLayout(_version(tr("Before"), before or tr("not told"), "textMuted"))
    row.addWidget(IconLabel("arrow", "textMuted", 20))
    row.addLayout(_version(tr("Now"), after, "text"))
    row.addStretch(1)
    return frame


def _version(label: str, version: str, ink: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(PlainLabel(label, kind="caption", ink="textMuted"))
    column.addWidget(PlainLabel(version, kind="section", ink=ink, wrap=True, limit=64))
    return column


def _facts(updating: "Updating") -> list[tuple[str, str]]:
    timeline = updating.timeline
    if not timeline.marks:
        return []
    end = timeline.marks[-1].at
    began = timeline.marks[0].at
    facts = [(tr("In all"), length((end - began).total_seconds()))]
    for label, phase in ((tr("Sending"), Phase.SEND), (tr("Away"), Wait.BACK)):
        if timeline.first(NAMES[phase]) is not None:
            facts.append((label, length(timeline.total(NAMES[phase], end))))
    return [*facts, (tr("Ended"), f"{clock(end)} ({zone(end)})")]


def show_saved(banner: Banner, name: str, why: str = "") -> None:
    """Tell that the report is saved, or why it is not."""
    if why:
        banner.show_message("bad", tr("The report was not saved."), why)
    else:
        banner.show_message("ok", tr("Report saved."), name)
    show_if(banner, True)
