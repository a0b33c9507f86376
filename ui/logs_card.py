"""Logs: whether they may be downloaded, collecting them, saving them in a file."""

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import StationError
from app.jobs.collect_logs import FINISHED, LATE, PAUSE, Phase, collect_logs, set_switch
from app.jobs.save_file import save_file, suggested
from app.jobs.step import Report, Step
from app.messages import explain
from app.session import Session
from app.words import tr
from ui.action_row import ActionRow
from ui.buttons import Button
from ui.choose_file import file_to_save
from ui.dialog import Dialog, short
from ui.headings import DialogFoot, PageTitle
from ui.labels import joined, literal, named, say, tip
from ui.section_panel import SectionPanel, Wishes
from ui.tasks import ask
from ui.work import Doing, Told, Words, Work, downloading, size

ENDINGS = (".zip", ".tar.gz", ".tgz", ".gz", ".7z", ".log", ".txt")
KINDS = tr("Logs (*.zip *.tar.gz *.tgz *.gz *.7z *.log *.txt)")
WIDTH = 520


class LogsCard(SectionPanel):
    """A row of the System page. What is gathered can be saved until the station gathers anew."""

    def __init__(self, session: Session, wishes: Wishes) -> None:
        super().__init__(session, wishes)
        self.pause = PAUSE
        self._on: bool | None = None
        self._file = ""
        self.work = Work(session, "logs")
        self.work.ended.connect(self.refresh)
        self.collect = Button(tr("Collect &logs"), symbol="logs", name="logs.collect")
        self.save = Button(tr("Sa&ve the logs…"), symbol="save", name="logs.save")
        self.off = Button(tr("Turn log download off"), "flat", name="logs.off")
        self.collect.clicked.connect(self._ask_to_collect)
        self.save.clicked.connect(lambda: self.tasks.start(self._choose(), key="choose"))
        self.off.clicked.connect(self._turn_off)
        self._lay_out()
        self.refresh()

    def enter(self) -> None:
        """Read the switch, and whether something is gathered already."""
        self.tasks.start(self._read(), key="read", failed=self._show_trouble)

    def refresh(self) -> None:
        """Offer what is possible now."""
        why = self._why_not()
        for button in (self.collect, self.save, self.off):
            button.setEnabled(not why)
            tip(button, why)
        self.save.setVisible(bool(self._file))
        self.save.set_kind("primary" if self._file else "normal")
        self.save.set_symbol("save")
        self.off.setVisible(self._on is True)
        known = SWITCH[self._on] if self._known else ""
        self._row.title.set_sentence(joined((ABOUT, known)))
        self._row.arrange()

    def _why_not(self) -> str:
        if self.session.read_only:
            return self.session.read_only
        if not self.session.station.signed_in:
            return tr("Sign in first.")
        return (
            tr("The logs are at work; wait for the end, or press Cancel.")
            if self.work.running
            else ""
        )

    def _lay_out(self) -> None:
        self._known = False
        self._row = ActionRow(tr("Logs"), ABOUT, self.off, self.collect, self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._row)
        column.addWidget(self.work)

    async def _read(self) -> None:
        self._on = await self.session.station.log_switch()
        self._known = True
        state = await self.session.station.log_state()
        if not self.work.running:
            self._file = (state.filePath or "") if state.statusLog == FINISHED else ""
        self.refresh()

    def _show_trouble(self, error: StationError) -> None:
        self.session.note(error)
        name = named(self.session.name)
        words = explain(error, say("Could not read the state of the logs of {}.", name), name)
        self.work.say(Told("bad", words.failed, words.rest))

    # Collecting

    def _ask_to_collect(self) -> None:
        self.tasks.start(self._collect(), key="ask", failed=self._show_trouble)

    async def _collect(self) -> None:
        self._on, self._known = await self.session.station.log_switch(), True
        wanted = self._on is False
        if wanted and not await ask(SwitchOn(self.session.name, self)):
            self.refresh()
            return

        async def job(report: Report) -> Told:
            self._file = ""
            self._file = await collect_logs(
                self.session, report, switch_on=wanted, pause=self.pause
            )
            self._on = self._on or wanted
            lead = say("{} has collected its logs.", named(self.session.name))
            return Told("ok", lead, tr("Save them in a file of your own."))

        failed = say("Could not collect the logs of {}.", named(self.session.name))
        self.work.start(job, Words(failed, self._gathering, STOPPED, writes=False))

    def _gathering(self, step: Step) -> Doing:
        name = named(self.session.name)
        if step.phase is Phase.SWITCH:
            return Doing(say("Turning log download on at {}", name))
        if step.phase is Phase.PREPARE:
            return Doing(say("Asking {} to collect its logs", name))
        late = int(step.detail) > LATE
        passed = step.detail
        fact = say("{} s, longer than usual", passed) if late else say("{} s", passed)
        return Doing(say("{} is collecting its logs", name), fact)

    def _turn_off(self) -> None:
        async def job(report: Report) -> Told:
            self._on = await set_switch(self.session, False)
            self._file = ""
            return Told(
                "ok", tr("Log download is off."), say("Read back from {}.", self.session.name)
            )

        failed = say("Could not turn log download off of {}.", named(self.session.name))
        words = Words(failed, lambda step: Doing(""), "", writes=True)
        self.work.start(job, words)

    # Saving

    async def _choose(self) -> None:
        offered = suggested(self._file, "station-logs", ENDINGS)
        target = await file_to_save(self, tr("Save the logs"), offered, KINDS)
        if target is not None:
            self.save_as(target)

    def save_as(self, target: Path) -> None:
        """Download what is gathered into a file."""

        async def job(report: Report) -> Told:
            count = await save_file(self.session, self._file, target, report)
            return Told("ok", tr("Saved."), say("{}, {}", target, size(count)))

        words = say("Saving {}", named(target.name))
        stopped = say("Nothing was saved under the name {}.", named(target.name))
        failed = say("Could not download the logs of {}.", named(self.session.name))
        self.work.start(job, Words(failed, lambda step: downloading(words, step), stopped, stopped))


class SwitchOn(Dialog):
    """Accepted: log download may be turned on at the station."""

    topic = "system"

    def __init__(self, station_name: str, parent: QWidget) -> None:
        name = short(station_name)
        super().__init__("logsOn", say("Log download of {}", name), WIDTH, parent)
        self.body.addWidget(PageTitle(say("Turn log download on at {}?", name), WHY))
        self.body.addStretch(1)
        self.set_foot(
            DialogFoot(say("&Turn on and collect logs of {}", literal(name))), careful=True
        )


ABOUT = tr("What the station has written down about itself, for whoever looks for a fault.")
SWITCH = {
    True: tr("Log download is on."),
    False: tr("Log download is off; you are asked before it is turned on."),
    None: "",
}
STOPPED = tr("Nothing was saved. The station may go on collecting by itself; that does no harm.")
WHY = tr(
    "It is off, and without it the station collects no logs. It stays on until you turn it off; "
    "who has the station’s password can download its logs meanwhile."
)
