"""The firmware wizard's window: steps at the left, a page at the right, a foot for what is next."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import StationError
from app.firmware_image import UnfitImage
from app.firmware_wizard import AtStake, Page, Source
from app.jobs.check_image import check_image
from app.jobs.save_file import why_not
from app.jobs.step import Step
from app.messages import explain
from app.storage import put_whole
from app.this_computer import look_around
from app.update_words import BY_FILE
from app.words import tr
from ui.buttons import Button
from ui.choose_file import file_to_open, file_to_save
from ui.dialog import Dialog, short
from ui.firmware_pages import CheckPage, ChoosePage
from ui.firmware_progress import ProgressPage
from ui.firmware_result import ResultPage, show_saved
from ui.firmware_steps import steps_of
from ui.headings import DialogFoot
from ui.labels import Cleaned, PlainLabel, clean, joined, literal, named, say, tip
from ui.marks import Panel
from ui.steps import StepList
from ui.tasks import Tasks
from ui.theme import show_if, theme

if TYPE_CHECKING:
    from ui.updating import Updating

WIDTH, HEIGHT, RAIL = 896, 452, 240
NARROW_BELOW = 760
TICK_MS = 500
KINDS = tr("Firmware (*.zip)")


class FirmwareWizard(Dialog):
    """Draws what `updating` holds, and does what the buttons say. Opened by `Updating`."""

    topic = "update"

    def __init__(self, updating: "Updating", parent: QWidget) -> None:
        name = short(updating.session.name)
        super().__init__("firmwareWizard", say("Update the firmware of {}", name), WIDTH, parent)
        self._updating = updating
        self._name = name
        self._tasks = Tasks(self)
        self._checking: float | None = None
        self._shown: Page | None = None
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.refresh)
        self._tick.start()
        self.choose = ChoosePage(updating.session.name)
        self.check = CheckPage()
        self.progress = ProgressPage()
        self.outcome = ResultPage()
        self.steps = StepList()
        self.foot = DialogFoot("", tr("Cancel"))
        self.back = Button(tr("&Back"), symbol="back", name="firmware.back")
        self.save = Button(tr("&Save report…"), symbol="save", name="firmware.save")
        self.copy = Button(tr("Copy re&port"), symbol="copy", name="firmware.copy")
        self.note = PlainLabel(kind="caption", ink="textMuted")
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        self._rail = Panel("window", "right")
        rail = QVBoxLayout(self._rail)
        rail.setContentsMargins(24, 28, 12, 24)
        rail.addWidget(self.steps)
        rail.addStretch(1)
        pages = QWidget()
        column = QVBoxLayout(pages)
        column.setContentsMargins(28, 24, 28, 24)
        self._pages: dict[QWidget, tuple[Page, ...]] = {
            self.choose: (Page.CHOOSE,),
            self.check: (Page.CHECK,),
            self.progress: (Page.SEND, Page.DOWNLOAD, Page.INSTALL, Page.VERIFY),
            self.outcome: (Page.RESULT,),
        }
        for page in self._pages:
            column.addWidget(page)
        pages.setMinimumHeight(theme.px(HEIGHT))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addWidget(pages, 1)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(row, 1)
        parent = self.parentWidget()
        narrow = parent is not None and parent.window().width() < theme.px(NARROW_BELOW)
        self._rail.setVisible(not narrow)
        self._rail.setFixedWidth(theme.px(RAIL))
        for widget in (self.note, self.copy, self.save, self.back):
            self.foot.add_left(widget)
        self.set_foot(self.foot)
        self.foot.box.rejected.disconnect(self.reject)
        self.foot.box.rejected.connect(self._stop_or_close)

    def _connect(self) -> None:
        updating = self._updating
        self.choose.chosen.connect(self._choose)
        self.choose.file.connect(lambda: self._tasks.start(self._open_file(), key="file"))
        self.choose.stop.connect(lambda: self._tasks.cancel("file"))
        self.choose.ask.connect(self._ask_server)
        self.check.agreed.connect(self._agree)
        self.back.clicked.connect(self._go_back)
        self.save.clicked.connect(lambda: self._tasks.start(self._save_report(), key="save"))
        self.copy.clicked.connect(
            lambda: QApplication.clipboard().setText(updating.report().text())
        )

    # Drawing

    def refresh(self) -> None:
        """Show what goes on now."""
        updating = self._updating
        page = updating.wizard.page
        overdue = updating.overdue
        shown = self.outcome if overdue else self._page_of(page)
        for each in self._pages:
            each.setVisible(each is shown)
        self.steps.set_steps(steps_of(updating))
        if page is Page.CHOOSE:
            self.choose.show_state(updating, self._checking, self._tasks.running("ask"))
        elif page is Page.CHECK:
            self.check.show_state(updating)
        elif shown is self.progress:
            self.progress.show_state(updating)
        elif (ending := overdue or updating.ending) is not None:
            self.outcome.show_state(updating, ending)
        self._show_foot(page)
        if page is not self._shown:
            self._shown = page
            self._focus(page)

    def _page_of(self, page: Page) -> QWidget:
        return next(widget for widget, pages in self._pages.items() if page in pages)

    def _show_foot(self, page: Page) -> None:
        updating = self._updating
        report = page is Page.RESULT or updating.overdue is not None
        for widget, shown in (
            (self.back, page is Page.CHECK),
            (self.save, report),
            (self.copy, report),
            (self.note, page in (Page.INSTALL, Page.VERIFY) and not report),
        ):
            show_if(widget, shown)
        self.note.setText(tr("The installation cannot be cancelled any more."))
        action, cancel = self._words(page)
        self.foot.action.setText(action)
        show_if(self.foot.action, bool(action))
        self.foot.cancel.setText(cancel)
        show_if(self.foot.cancel, bool(cancel))
        why = updating.wizard.why_not() if page in (Page.CHOOSE, Page.CHECK) else ""
        busy = self._checking is not None
        self.foot.action.setEnabled(not why and not busy)
        tip(self.foot.action, why)
        stoppable = updating.step is None or updating.step.cancellable
        self.foot.cancel.setEnabled(not updating.running or stoppable)
        tip(self.foot.cancel, "" if self.foot.cancel.isEnabled() else tr("Just a moment."))

    def _words(self, page: Page) -> tuple[str, str]:
        """What stands on the action and on the other button; empty: it is not there."""
        wizard, ending = self._updating.wizard, self._updating.ending
        match page:
            case Page.CHOOSE:
                return tr("&Next"), tr("Cancel")
            case Page.CHECK:
                image = wizard.image if wizard.source is Source.FILE else None
                version = image.version if image else wizard.newer
                name = literal(self._name)
                if version:
                    return say("&Update {} to {}", name, literal(version, 20)), tr("Cancel")
                return say("&Update {}", name), tr("Cancel")
            case Page.SEND:
                return "", tr("Cancel sending")
            case Page.DOWNLOAD:
                return "", tr("Stop the download")
            case Page.INSTALL | Page.VERIFY:
                return "", tr("Stop watching")
        if ending is not None and ending.sign_in:
            return say("S&ign in to {}", literal(self._name)), tr("Close")
        if ending is not None and not ending.seen:
            return tr("&Go on watching"), tr("Close")
        if ending is not None and ending.again:
            return tr("Start &over"), tr("Close")
        return tr("&Close"), ""

    def _focus(self, page: Page) -> None:
        """Where something is changed for good, Enter belongs to Cancel."""
        careful = page is Page.CHECK or self._words(page)[0] == ""
        button = self.foot.cancel if careful else self.foot.action
        button.setDefault(True)
        first = self.choose.open if page is Page.CHOOSE else button
        first.setFocus()

    # Choosing

    def _choose(self, source: Source) -> None:
        self._updating.wizard.choose(source)
        self.choose.keep_choice(source)
        self.refresh()

    async def _open_file(self) -> None:
        self._choose(Source.FILE)
        path = await file_to_open(self, tr("Choose a firmware file"), KINDS)
        if path is not None:
            await self.check_file(path)

    async def check_file(self, path: Path) -> None:
        """Check a file, and show what was found."""
        wizard = self._updating.wizard
        self._choose(Source.FILE)
        wizard.take(None)
        self._checking = 0.0
        self.choose.told.show_message("info", "")
        self.refresh()
        try:
            image = await check_image(path, self._checked)
        except UnfitImage as error:
            lead = say("{} cannot be used.", named(path.name))
            self._refuse(lead, say("{} Nothing was sent.", str(error)))
        except OSError as error:
            lead = say("{} could not be read.", named(path.name))
            self._refuse(lead, why_not(error))
        else:
            wizard.take(image)
            self._checking = None
            await self._look_at_it()
        finally:
            self._checking = None
            self.refresh()

    def _checked(self, step: Step) -> None:
        self._checking = step.done
        self.refresh()

    def _refuse(self, lead: Cleaned, why: Cleaned | str) -> None:
        self._checking = None
        self.choose.told.show_message("bad", lead, why)

    def _ask_server(self) -> None:
        self._choose(Source.VENDOR)
        self._tasks.start(self._ask(), key="ask", failed=self._not_asked)
        self.refresh()

    async def _ask(self) -> None:
        found = await self._updating.session.station.firmware(ask_vendor=True)
        wizard = self._updating.wizard
        wizard.asked, wizard.newer = True, found.new
        wizard.installed = found.current or wizard.installed
        self.choose.told.show_message("info", "")
        QTimer.singleShot(0, self, self.refresh)

    def _not_asked(self, error: StationError) -> None:
        self._updating.session.note(error)
        name = named(self._updating.session.name)
        words = explain(error, say("Could not ask the maker’s server by way of {}.", name), name)
        self.choose.told.show_message("bad", words.failed, joined((words.truth, BY_FILE)))
        QTimer.singleShot(0, self, self.refresh)

    async def _look_at_it(self) -> None:
        wizard = self._updating.wizard
        origin = self._updating.session.station.origin
        wizard.around = await asyncio.to_thread(look_around, origin)
        if wizard.page is Page.CHOOSE and not wizard.why_not():
            wizard.go_on()
        self.refresh()

    def _agree(self, on: bool) -> None:
        self._updating.wizard.agreed = on
        self.refresh()

    def _go_back(self) -> None:
        self._updating.wizard.go_back()
        self.refresh()

    # The two buttons, Esc and the window's own

    def accept(self) -> None:
        """What the action says."""
        updating = self._updating
        match updating.wizard.page:
            case Page.CHOOSE if not updating.wizard.why_not() and self._checking is None:
                self._tasks.start(self._look_at_it(), key="look")
            case Page.CHECK if not updating.wizard.why_not():
                updating.wizard.go_on()
                updating.begin()
            case Page.RESULT:
                self._finish()

    def _finish(self) -> None:
        updating, ending = self._updating, self._updating.ending
        if ending is not None and ending.sign_in:
            super().accept()
            updating.sign_in()
        elif ending is not None and not ending.seen:
            updating.go_on_watching()
        elif ending is not None and ending.again:
            updating.start_over()
        else:
            super().accept()

    def _stop_or_close(self) -> None:
        """What the other button says."""
        if self._updating.running:
            self._updating.stop()
        else:
            super().reject()

    def reject(self) -> None:
        """Esc, and the window's own button: they ask while something goes on."""
        if self._updating.running:
            self._tasks.start(self._leave(), key="leave")
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own button is as Esc."""
        if self._updating.running:
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)

    async def _leave(self) -> None:
        updating = self._updating
        stake = updating.wizard.at_stake
        if not await updating.may_close() or not updating.running:
            return  # what came of it meanwhile is to be read
        if stake is updating.wizard.at_stake is AtStake.TRANSFER:
            updating.stop()
        elif updating.wizard.at_stake is AtStake.INSTALLATION:
            super().reject()

    # The report

    async def _save_report(self) -> None:
        report = self._updating.report()
        offered = f"firmware-update-{report.at.astimezone():%Y-%m-%d-%H%M}.txt"
        target = await file_to_save(self, tr("Save the report"), offered, tr("Text (*.txt)"))
        if target is None:
            return
        try:
            await asyncio.to_thread(put_whole, target, report.text().encode())
        except OSError as error:
            show_saved(self.outcome.told, "", why_not(error))
        else:
            show_saved(self.outcome.told, clean(str(target)))
