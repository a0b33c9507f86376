"""A firmware update of one station, seen from the window: its wizard, its job, what is left of it.

The window of the wizard may be closed while the station installs; the watching goes on, and the
station's view says so. An update whose outcome was not seen is offered to be watched, never done
again.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.claim import identity_key
from app.errors import StationError, Untrusted
from app.firmware_image import UnfitImage
from app.firmware_wizard import END, NAMES, SLEPT, AtStake, Source, Wizard
from app.jobs.download_firmware import PATIENCE
from app.jobs.find_again import Phase as Wait
from app.jobs.step import Step
from app.jobs.update_firmware import NotKept, Phase, update_firmware
from app.jobs.watch_update import PACE, Update, Updated, watch_update
from app.models import Firmware
from app.origin import Origin
from app.session import Session
from app.sleep import Awake
from app.transfer import Speed
from app.update_record import Kept, Updates
from app.update_report import Report, Timeline
from app.update_words import (
    Ending,
    of_cancel,
    of_failure,
    of_overdue,
    of_stop,
    of_stranger,
    of_updated,
)
from app.words import tr
from ui.firmware_leave import LeaveUpdate
from ui.firmware_wizard import FirmwareWizard
from ui.idle import why_busy
from ui.labels import Cleaned, say
from ui.section_panel import Wishes
from ui.tasks import Tasks, ask

KEY = "firmware"
SOON_MS = 500


class Updating(QObject):
    """`told` when something is to be drawn anew; `moved` where it answers at another address."""

    told = Signal()
    moved = Signal()
    _stepped = Signal(object)

    def __init__(self, session: Session, wishes: Wishes, window: QWidget) -> None:
        super().__init__(window)
        self.session = session
        self._wishes = wishes
        self._window = window
        self._tasks = Tasks(window)
        self._updates: Updates | None = None
        self._was_signed_in = False
        self._resume = False
        self._stopped = False
        self._dialog: FirmwareWizard | None = None
        self.pace, self.patience = PACE, PATIENCE
        self.places: Callable[[], Iterable[Origin]] = lambda: ()
        self.awake = Awake()
        self.left: Kept | None = None
        self._reset()
        self._stepped.connect(self._follow)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.told)

    def _reset(self) -> None:
        self.wizard = Wizard()
        self.timeline = Timeline()
        self.step: Step | None = None
        self.speed = Speed()
        self.update = Update()
        self.ending: Ending | None = None
        self.after: str | None = None
        self.began = datetime.now(UTC)

    # What is shown

    @property
    def running(self) -> bool:
        """Whether something goes on."""
        return KEY in self.session.running

    @property
    def open(self) -> bool:
        """Whether the wizard is on the screen."""
        return self._dialog is not None

    @property
    def phase(self) -> StrEnum | None:
        """What goes on, or went on last."""
        return self.step.phase if self.step is not None else None

    @property
    def overdue(self) -> Ending | None:
        """What is to be said while the station is away longer than usual."""
        if not self.running or self.phase is not Wait.OVERDUE:
            return None
        address = self.session.station.origin.netloc
        return of_overdue(self.update, self.timeline, address, datetime.now(UTC))

    @property
    def words(self) -> Cleaned | None:
        """What the list says of the station while something goes on."""
        if not self.running or self.phase is None:
            return None
        if self.wizard.at_stake is AtStake.TRANSFER:
            done = self.step.done if self.step is not None else None
            if self.wizard.source is Source.FILE:
                doing = tr("Updating: sending")
            else:
                doing = tr("Updating: downloading")
            return doing if done is None else say("{}, {}", doing, f"{done:.0%}")
        return tr("Updating: installing")

    def refresh(self) -> None:
        """The session has changed: after a sign-in, look for an update that was left."""
        signed_in, was = self.session.station.signed_in, self._was_signed_in
        self._was_signed_in = signed_in
        if not signed_in or was or self.running:
            return
        self.left = self._kept()
        resume, self._resume = self._resume, False
        if self.left is not None and resume:
            self.go_on_watching()

    # Opening and closing

    def wake(self, slept: float) -> None:
        """This computer has slept for so many seconds: that time belongs to no phase."""
        if self.running and self.phase is not None:
            now = datetime.now(UTC)
            began = max(now - timedelta(seconds=slept), self.timeline.marks[-1].at)
            self.timeline.note(SLEPT, began)
            self.timeline.note(NAMES[self.phase], now)
            self._draw()

    def start(self, asked: Firmware | None = None) -> None:
        """Open the wizard: on what goes on or has ended unseen, else from its beginning."""
        if self._dialog is not None:
            return
        if not self.running and self.ending is None:
            if why_busy(self.session):
                return
            self._reset()
            session = self.session
            self.wizard.station, self.wizard.model = session.name, session.info.model
            self.wizard.installed = session.firmware.current
            if asked is not None:
                self.wizard.asked, self.wizard.newer = True, asked.new
                self.wizard.choose(Source.VENDOR if asked.new else Source.FILE)
        self._tasks.start(self._show(), key="wizard")

    async def _show(self) -> None:
        self._dialog = FirmwareWizard(self, self._window)
        try:
            self.told.emit()
            await ask(self._dialog)
        finally:
            dialog, self._dialog = self._dialog, None
            dialog.deleteLater()
            if not self.running:
                self._seen()
                self.wizard.take(None)
                self._reset()
            self.told.emit()

    async def may_close(self) -> bool:
        """Ask what closing the wizard, or the program, would cost; whether it may be."""
        if not self.running:
            return True
        whole = self._dialog is None
        parent = self._dialog or self._window
        return await ask(LeaveUpdate(self.session.name, self.wizard.at_stake, whole, parent))

    # Doing

    def begin(self) -> None:
        """Bring it onto the station and install it, once."""
        wizard, session = self.wizard, self.session
        image = wizard.image if wizard.source is Source.FILE else None
        self.update = Update(
            session.name,
            session.info.model or "",
            wizard.installed,
            wizard.newer if image is None else image.version,
            image.name if image else "",
            image.size if image else 0,
            image.sha256 if image else "",
        )
        self._run(
            lambda: update_firmware(
                session,
                image,
                self._stepped.emit,
                keep=self._keep,
                places=lambda: self.places(),
                pace=self.pace,
                patience=self.patience,
            )
        )

    def go_on_watching(self) -> None:
        """Watch an update that was left, or was not seen to its end; orders nothing."""
        kept = self._kept()
        if kept is None or self.running:
            return
        anew = self.session.station.signed_in
        self.wizard.take(None)
        self._reset()
        self.update, self.timeline, self.left = kept.update, Timeline(kept.marks), None
        self.wizard.source = Source.FILE if kept.update.sha256 else Source.VENDOR
        self.wizard.station, self.wizard.model = kept.update.name, kept.update.model
        self.wizard.installed = kept.update.before
        self.wizard.watch()
        self._run(
            lambda: watch_update(
                self.session,
                self.update,
                self._stepped.emit,
                places=lambda: self.places(),
                pace=self.pace,
                anew=anew,
            )
        )
        self.start()

    def stop(self) -> None:
        """Cancel the transfer, or stop watching; between those it cannot be stopped."""
        task = self.session.running.get(KEY)
        if task is not None and (self.step is None or self.step.cancellable):
            self._stopped = True
            task.cancel()

    def start_over(self) -> None:
        """Back to the choice, after an end without an order."""
        asked = Firmware(new=self.wizard.newer) if self.wizard.asked else None
        wizard = self.wizard
        self._reset()
        self.wizard = wizard
        self.wizard.asked = asked is not None
        wizard.go_back()
        self._draw()

    def sign_in(self) -> None:
        """Lead to the sign-in; afterwards the version is compared."""
        self._resume = True
        self._was_signed_in = False
        self._wishes.reload.emit()

    def report(self) -> Report:
        """What happened so far."""
        ending = self.ending or self.overdue
        lines = ending.lines() if ending else (tr("It goes on."),)
        address = self.session.station.origin.netloc
        now = datetime.now(UTC)
        return Report(self.update, address, self.after, lines, self.timeline, now)

    def _run(self, work: Callable[[], Awaitable[Updated]]) -> None:
        self.session.start(KEY, lambda: self._guarded(work))
        self._draw()

    async def _guarded(self, work: Callable[[], Awaitable[Updated]]) -> None:
        was = self.session.station.origin
        self._stopped, self.ending = False, None
        self.began = datetime.now(UTC)
        self.awake.hold()
        try:
            self._told_end(await work())
        except asyncio.CancelledError:
            if not self._stopped:
                raise  # the session ends, and its widgets with it
            self._told_stop()
        except (StationError, UnfitImage, NotKept, OSError) as error:
            self._told_failure(error)
        finally:
            self.awake.release()
            if self.session.station.origin != was:
                self.moved.emit()
        self.wizard.end()
        self.timeline.note(END, datetime.now(UTC))
        if self._dialog is not None:
            self._seen()
        self._draw()

    def _follow(self, step: Step) -> None:
        self.step, page = step, self.wizard.page
        self.timeline.note(NAMES[step.phase], datetime.now(UTC))
        if step.phase is Phase.SEND:
            self.speed.note(int(step.detail))
        self.wizard.follow(step)
        if self._dialog is not None:
            self._dialog.refresh()
        if self.wizard.page is not page:
            self.told.emit()
        elif not self._soon.isActive():
            self._soon.start()

    # How it ended

    def _told_end(self, done: Updated) -> None:
        self.update, self.after = done.update, done.after
        self.ending = of_updated(done, self.timeline, self._how(), datetime.now(UTC))

    def _told_stop(self) -> None:
        if self.wizard.at_stake is AtStake.INSTALLATION:
            self.session.lose_sign_in()  # only a sign-in after the order counts
            self.ending = of_stop(self.update, self.timeline, datetime.now(UTC))
        else:
            self.ending = of_cancel(self.update, self.phase)

    def _told_failure(self, error: Exception) -> None:
        if isinstance(error, StationError):
            self.session.note(error)
        watched = self.wizard.at_stake is AtStake.INSTALLATION and self.phase is not Phase.INSTALL
        if isinstance(error, Untrusted) and watched:
            self.ending = of_stranger(self.update, error, self.timeline)
        else:
            self.ending = of_failure(self.update, error, self.phase)

    def _how(self) -> Cleaned:
        """By what the station was recognised."""
        session = self.session
        mac = session.macs[0] if session.macs else tr("not told")
        if session.station.origin.encrypted:
            return say("It is the same station: certificate as before, MAC {}.", mac)
        return say("It is the same station by name, model and MAC {} (not encrypted).", mac)

    # What is kept

    def _keep(self, update: Update) -> None:
        """In a thread, right before the order."""
        self.update = update
        self._store().keep(Kept(identity_key(self.session), update, tuple(self.timeline.marks)))

    def _kept(self) -> Kept | None:
        return self._store().of(identity_key(self.session))

    def _store(self) -> Updates:
        if self._updates is None or self._updates.folder != self._wishes.home:
            self._updates = Updates(self._wishes.home)
        return self._updates

    def _seen(self) -> None:
        """The result is on the screen: the next start has nothing to go on with."""
        if self.ending is None or not self.ending.seen:
            return
        with contextlib.suppress(OSError):  # it would be compared once more, which does no harm
            self._store().forget(identity_key(self.session))

    def _draw(self) -> None:
        if self._dialog is not None:
            self._dialog.refresh()
        self.told.emit()
