"""What goes on with a whole station: restart, factory reset, forgetting it, the first set-up."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.local_time import length
from app.session import Session
from app.settings import Section
from app.words import joined, say, tr
from ui.banner import Banner
from ui.dialog import short
from ui.forget_station import ForgetStationDialog
from ui.idle import why_busy
from ui.labels import literal
from ui.moving import KEY, Moving
from ui.resetting import Resetting
from ui.restarting import Restarting
from ui.section_panel import Wishes
from ui.tasks import Tasks, ask
from ui.update_banner import UpdateBanner
from ui.updating import Updating
from ui.waiting import WaitingPage

OUTCOME_MS = 8000


class Administration(QObject):
    """Belongs to one station's view, which shows `page` while there is one, and the two banners.

    `in_setup`: the guided pass is on the screen, which speaks of passwords itself. `told` when
    something is to be drawn anew; `start_over` when the station is to be opened as
    one that was never seen.
    """

    told = Signal()
    start_over = Signal()

    def __init__(self, session: Session, wishes: Wishes, moving: Moving, view: QWidget) -> None:
        super().__init__(view)
        self._session = session
        self._wishes = wishes
        self._view = view
        self._tasks = Tasks(view)
        self._not_now = False
        self.in_setup = False
        self._hinted: bool | None = None
        self._needs = ("", "", False)
        self.moving = moving
        self.restarting = Restarting(session, moving, view)
        self.resetting = Resetting(session, view)
        self.updating = Updating(session, wishes, view)
        self.update = UpdateBanner()
        self.outcome = Banner()
        self.outcome.setObjectName("administration.outcome")
        self.needed = Banner()
        self.needed.setObjectName("restartNeeded")
        self.hint = Banner()
        self.hint.setObjectName("defaultPassword")
        self._good = QTimer(self, singleShot=True, interval=OUTCOME_MS)
        self._good.timeout.connect(lambda: self.outcome.show_message("info", ""))
        wishes.restart.connect(self.restarting.start)
        wishes.reset.connect(self.resetting.start)
        wishes.joins.connect(moving.joins)
        wishes.seen.connect(moving.forget)
        wishes.unseen.connect(self._look_for)
        for work in (self.moving, self.restarting, self.resetting):
            work.told.connect(self.told)
            work.outcome.connect(self._tell)
        wishes.update_firmware.connect(self.updating.start)
        self.updating.told.connect(self.told)
        self.updating.moved.connect(wishes.moved)
        self.update.show_wizard.connect(self.updating.start)
        self.update.watch.connect(self.updating.go_on_watching)
        self.moving.moved.connect(wishes.moved)
        self.restarting.moved.connect(wishes.moved)
        self.resetting.copy.connect(self._to_export)
        self.resetting.void.connect(wishes.void)
        self.resetting.over.connect(self.start_over)

    @property
    def page(self) -> QWidget | None:
        """What stands in place of the station's pages while it is away on purpose."""
        if self.moving.lost:
            return self.moving.page
        if self.resetting.words is not None or self.resetting.done:
            return self.resetting.page
        return self.restarting.page if self.restarting.words is not None else None

    @property
    def banners(self) -> list[Banner]:
        """What stands above the station's pages."""
        return [self.update, self.outcome, self.needed, self.hint]

    @property
    def words(self) -> str:
        """What the list says of the station meanwhile; empty while nothing goes on."""
        away = self.moving.words or self.restarting.words
        return away or self.resetting.words or self.updating.words or ""

    def tell_of_sleep(self, slept: float, rest: str) -> None:
        """This computer has slept; `rest` is what is known of the station since."""
        lead = say("This computer slept for {}.", length(slept))
        self.updating.wake(slept)
        self._tell("info", lead, rest)
        if isinstance(self.page, WaitingPage):
            self.page.told.show_message("info", lead, rest)

    def forget(self) -> None:
        """Ask, then forget what this computer knows of the station."""
        if not why_busy(self._session):
            self._tasks.start(self._forget(), key="forget")

    def refresh(self) -> None:
        """Show what needs a restart, and the hint at default passwords while it is given."""
        self.updating.refresh()
        self.update.refresh(self.updating)
        self._show_needed()
        self._show_hint()

    def _show_needed(self) -> None:
        session = self._session
        needed = ", ".join(s.title for s in Section if s in session.restart_needed)
        unsure = bool(session.restart_kept & session.restart_needed)
        needs = (needed, session.name, unsure)
        if needs == self._needs:
            return  # a new button would lose the focus, and a click that is under way
        self._needs = needs
        if not needed:
            self.needed.show_message("info", "")
            return
        words = say("{}: the change is accepted and takes effect after a restart.", needed)
        if unsure:
            words = joined((words, tr("Whether there was one meanwhile is not known.")))
        self.needed.show_message("warn", tr("Restart needed."), words, "restart_needed")
        name = literal(short(session.name))
        button = self.needed.add_button(say("Restart {}…", name), "restartNeeded.restart", "warn")
        button.clicked.connect(self._wishes.restart)
        if unsure:
            over = self.needed.add_button(tr("Understood"), "restartNeeded.over")
            over.clicked.connect(self._session.restarted)

    def _show_hint(self) -> None:
        session = self._session
        hinted = session.info.default_password_hint(session.station.quirks)
        hinted = hinted and not self.in_setup and not self._not_now and session.station.signed_in
        if hinted is self._hinted:
            return
        self._hinted = hinted
        if not hinted:
            self.hint.show_message("info", "")
            return
        self.hint.show_message("warn", tr("Default password may still be set."), "", "shield")
        for words, name, act in (
            (tr("Change passwords"), "hint.passwords", self._to_passwords),
            (tr("Set up…"), "hint.setUp", self._wishes.set_up.emit),
            (tr("Not now"), "hint.later", self._later),
        ):
            self.hint.add_button(words, name).clicked.connect(lambda _=False, act=act: act())

    def _look_for(self, ssid: str) -> None:
        """What joined another network does not answer any more."""
        self._session.start(KEY, lambda: self.moving.look_for(ssid))

    def _to_export(self) -> None:
        self._wishes.go_to.emit(Section.SYSTEM)
        self._wishes.export.emit()

    def _to_passwords(self) -> None:
        self._wishes.go_to.emit(Section.PASSWORDS)

    def _later(self) -> None:
        self._not_now = True
        self.refresh()

    async def _forget(self) -> None:
        dialog = ForgetStationDialog(self._session, self._view)
        agreed = await ask(dialog)
        dialog.deleteLater()
        if agreed:
            self._wishes.void.emit()
            self._session.sign_out()
            self.start_over.emit()

    def _tell(self, kind: str, lead: str, rest: str) -> None:
        self._good.stop()
        self.outcome.show_message(kind, lead, rest, "unknown" if kind == "warn" else "")
        if kind == "ok":
            self._good.start()
        else:
            button = self.outcome.add_button(tr("Understood"), "outcome.seen")
            button.clicked.connect(lambda: self.outcome.show_message("info", ""))
