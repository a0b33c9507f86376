"""The configuration file: exporting it, and importing one after a look at what it would change."""

import asyncio
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.draft import Change
from app.jobs.apply import Outcome
from app.jobs.configuration import Imported, Phase, import_configuration
from app.jobs.save_file import save_file, sizes, suggested
from app.jobs.step import Report, Step
from app.messages import why
from app.profile import NotUsable, Profile, preview, read_profile
from app.quirks import default
from app.session import Session
from app.settings import Compare
from app.words import counted, tr
from ui.action_row import ActionRow
from ui.buttons import Button
from ui.change_table import ChangeTable, rows_of
from ui.choose_file import file_to_open, file_to_save
from ui.import_preview import ImportPreview
from ui.labels import joined, named, say, tip
from ui.section_panel import SectionPanel, Wishes
from ui.tasks import ask
from ui.work import Doing, Told, Words, Work, downloading, progress, size

ENDINGS = (".json",)
KINDS = tr("Configuration (*.json)")


class ConfigurationCard(SectionPanel):
    """A row of the System page. Below the outcome of an import stands what is another now."""

    def __init__(self, session: Session, wishes: Wishes) -> None:
        super().__init__(session, wishes)
        self._table: ChangeTable | None = None
        self.work = Work(session, "configuration")
        self.work.ended.connect(self.refresh)
        self.export = Button(
            tr("&Export configuration…"), symbol="save", name="configuration.export"
        )
        self.import_ = Button(
            tr("&Import configuration…"), symbol="upload", name="configuration.import"
        )
        self.export.clicked.connect(lambda: self.tasks.start(self._export(), key="choose"))
        self.import_.clicked.connect(lambda: self.tasks.start(self._import(), key="choose"))
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Offer what is possible now."""
        why = self._why_not()
        for button in (self.export, self.import_):
            button.setEnabled(not why)
            tip(button, why)

    def _why_not(self) -> str:
        if self.session.read_only:
            return self.session.read_only
        if not self.session.station.signed_in:
            return tr("Sign in first.")
        return (
            tr("A file is under way; wait for the end, or press Cancel.")
            if self.work.running
            else ""
        )

    def _lay_out(self) -> None:
        self._below = QWidget()
        self._slot = QVBoxLayout(self._below)
        self._slot.setContentsMargins(0, 0, 0, 0)
        self._below.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(ActionRow(tr("Configuration file"), ABOUT, self.export, self.import_))
        column.addWidget(self.work)
        column.addWidget(self._below)

    # Export

    async def _export(self) -> None:
        offered = suggested(default("config_name"), "configuration", ENDINGS)
        offered = suggested(f"{self.session.name}-{offered}", "configuration", ENDINGS)
        target = await file_to_save(self, tr("Export the configuration"), offered, KINDS)
        if target is not None:
            self.export_to(target)

    def export_to(self, target: Path) -> None:
        """Download the configuration into a file."""

        async def job(report: Report) -> Told:
            source = await self.session.station.config_file_name()
            cap = default("config_bytes")
            count = await save_file(self.session, source, target, report, cap=cap)
            return Told("ok", tr("Exported."), joined((say("{}, {}.", target, size(count)), KEEP)))

        self._show_changes(())
        words = say("Saving {}", named(target.name))
        stopped = say("Nothing was saved under the name {}.", named(target.name))
        failed = say("Could not export the configuration of {}.", named(self.session.name))
        self.work.start(job, Words(failed, lambda step: downloading(words, step), stopped, stopped))

    # Import

    async def _import(self) -> None:
        source = await file_to_open(self, tr("Import a configuration"), KINDS)
        if source is not None:
            await self.offer(source)

    async def offer(self, source: Path) -> None:
        """Look at a file, show what it would change, and send it where the user wants it."""
        try:
            profile = await asyncio.to_thread(read_profile, source, self.session.station.quirks)
        except NotUsable as error:
            lead = say("{} was not sent.", named(source.name))
            rest = joined((str(error), say("Nothing on {} has changed.", named(self.session.name))))
            self._show_changes(())
            self.work.say(Told("bad", lead, rest))
            return
        saved = {kind: draft.saved for kind, draft in self.session.drafts.items()}
        dialog = ImportPreview(self.session, profile, preview(profile, saved), self)
        if await ask(dialog):
            self._send(profile)

    def _send(self, profile: Profile) -> None:
        async def job(report: Report) -> Told:
            done = await import_configuration(self.session, profile, report)
            self._show_changes(done.changes)
            told = self._told(done)
            return replace(told, rest=joined((told.rest, _secrets(profile))))

        self._show_changes(())
        name = named(self.session.name)
        failed = say("Could not import the configuration of {}.", name)
        truth = say("The settings of {} are as they were.", name)
        self.work.start(job, Words(failed, self._step, truth, truth))

    def _step(self, step: Step) -> Doing:
        name = named(self.session.name)
        match step.phase:
            case Phase.UPLOAD:
                done, whole = sizes(step)
                return Doing(say("Sending to {}", name), progress(done, whole), step.done)
            case Phase.IMPORT:
                return Doing(say("{} takes the settings over", name))
            case Phase.READ_BACK:
                return Doing(say("Reading back what {} holds", name))
            case _:
                return Doing(say("Reading {} first", name))

    def _told(self, done: Imported) -> Told:
        name = named(self.session.name)
        waiting = ", ".join(field.spec.title for field in done.waiting)
        changed = _counted(len(done.changes))
        match done.outcome:
            case Outcome.ACCEPTED:
                return Told(
                    "warn",
                    tr("Imported; a restart is needed."),
                    joined(
                        (
                            say("{} took the file; part of it is in force after a restart.", name),
                            changed,
                        )
                    ),
                )
            case Outcome.SAVED if waiting:
                rest = say("{} does not show what the file says of: {}.", name, waiting)
                lead = tr("Imported, but not all of it shows.")
                return Told("warn", lead, joined((changed, rest)))
            case Outcome.SAVED:
                return Told("ok", tr("Imported."), joined((changed, _unread(done))))
            case Outcome.UNKNOWN if done.changes:
                lead = say("Whether {} took all of the file is not known.", name)
                other = say("It does not show what the file says of: {}.", waiting)
                pieces = (_why(done), changed, other if waiting else "", _unread(done))
                return Told("warn", lead, joined(pieces))
            case Outcome.UNKNOWN:
                lead = say("Whether {} took the file is not known.", name)
                return Told("warn", lead, joined((_why(done), AWAY)))
            case _:
                lead = say("{} did not take the file.", name)
                return Told("bad", lead, joined((_why(done), changed, _unread(done))))

    def _show_changes(self, changes: tuple[Change, ...]) -> None:
        if self._table is not None:
            self._slot.removeWidget(self._table)
            self._table.deleteLater()
            self._table = None
        if changes:
            self._table = ChangeTable(rows_of(changes), (tr("Before"), tr("Now, read back")))
            self._slot.addWidget(self._table)
        self._below.setVisible(bool(changes))


def _counted(count: int) -> str:
    if not count:
        return tr("Read back: no setting is other than before.")
    return counted(
        count,
        "Read back: 1 setting is other than before.",
        "Read back: {} settings are other than before.",
    )


def _secrets(profile: Profile) -> str:
    hidden = any(f.spec.compare is Compare.UNREADABLE for f in profile.values)
    return tr("Passwords are not compared: stations do not tell them.") if hidden else ""


def _unread(done: Imported) -> str:
    return tr("Some settings could not be read back.") if done.unread else ""


def _why(done: Imported) -> str:
    return "" if done.error is None else why(done.error)


ABOUT = tr(
    "All settings of the station in one file: to keep, or for another station of the same model."
)
KEEP = tr("It may hold passwords; keep it where others do not read it.")
AWAY = tr(
    "It does not answer now: it may restart by itself, or answer at another address. Once it is "
    "back, press F5 to read its settings."
)
