"""A restart, seen from the window: the question before it, the page while it runs, its outcome."""

import asyncio

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import Denied, StationError
from app.jobs.find_again import Phase as Wait
from app.jobs.restart import Phase, Restarted, restart
from app.jobs.step import Step
from app.messages import explain
from app.session import Session
from ui.away import Away
from ui.labels import Cleaned, named, say
from ui.restart_dialog import RestartDialog
from ui.tasks import ask
from ui.waiting import step

KEY = "restart"
ORDER = (Phase.SEND, Wait.GONE, Wait.BACK, Wait.SIGN_IN, Wait.READ)


class Restarting(Away[Phase]):
    """Restarts one station. `moved` where it answers at another address now."""

    moved = Signal()

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(session, window, KEY)

    @property
    def words(self) -> Cleaned | None:
        """What the list says of the station while it is away; None while it is not."""
        if self._phase is None:
            return None
        return say("Restarting, {} s", self.page.seconds)

    async def _run(self) -> None:
        dialog = RestartDialog(self._session, self._window)
        agreed = await ask(dialog)
        dialog.deleteLater()
        if not agreed:
            return
        was = self._session.station.origin
        places = self._begin()
        self.page.begin(say("Restarting {}", named(self._session.name)), KEPT)
        try:
            done = await restart(
                self._session,
                self._report,
                set_dhcp=dialog.set_dhcp,
                places=places,
                pace=self.pace,
            )
        except asyncio.CancelledError:
            if not self._stopped:
                raise
            self._left_alone()
        except StationError as error:
            self._failed(error)
        else:
            self._tell(done)
        finally:
            self._phase = None
            self.page.end("")
            if self._session.station.origin != was:
                self.moved.emit()
            self.told.emit()

    def _report(self, now: Step) -> None:
        phase = now.phase
        assert isinstance(phase, Phase | Wait)
        self.page.allow_stop(now.cancellable)
        self._since.setdefault(phase, self.page.seconds)
        self._phase = phase
        self._draw()
        self.told.emit()

    def _draw(self) -> None:
        phase, late = self._phase, self._phase is Wait.OVERDUE
        if phase is None:
            return
        now = ORDER.index(Wait.BACK if late else phase)
        seconds = self.page.seconds
        back = f"back after {self._since[Wait.SIGN_IN]} s" if Wait.SIGN_IN in self._since else ""
        starting = f"starting, {seconds} s" if now == ORDER.index(Wait.BACK) else back
        gone = f"gone after {self._since[Wait.BACK]} s" if Wait.BACK in self._since else ""
        self.page.set_steps(
            [
                step("Send the restart, once", 0, now),
                step("Wait until it is gone", 1, now, gone or (f"{seconds} s" if now == 1 else "")),
                step("Wait until it is back", 2, now, starting, late=late),
                step("Sign in again", 3, now),
                step("Read all settings", 4, now),
            ]
        )
        if late:
            name = named(self._session.name)
            lead = say("{} is not back after {} s.", name, seconds)
            self.page.told.show_message("warn", lead, LATE, "unknown")
            self.page.set_checks(CHECKS)

    def _tell(self, done: Restarted) -> None:
        name, seconds = named(self._session.name), f"{done.back.seconds:.0f}"
        if not done.signed_in:
            lead = say("{} is back after {} s.", name, seconds)
            self.outcome.emit("warn", lead, "Sign in again; your edits are kept.")
        elif not done.back.gone:
            lead = say("{} answered all the time.", name)
            self.outcome.emit("warn", lead, STAYED)
        else:
            lead = say("{} is back after {} s.", name, seconds)
            where = say("It answers at {} now.", self._session.station.origin.netloc)
            self.outcome.emit("ok", lead, say("Signed in again, all settings read. {}", where))

    def _failed(self, error: StationError) -> None:
        session = self._session
        if self._phase in (None, Phase.SEND):
            session.note(error)
            words = explain(error, "restart", session.name, writes=True)
            lead = say("Could not restart {}.", named(session.name))
            self.outcome.emit("bad", lead, words.rest)
            return
        if not isinstance(error, Denied):
            session.lose_sign_in()
        words = explain(error, "sign in", session.name)
        lead = say("{} is back, but the sign-in failed.", named(session.name))
        self.outcome.emit("bad", lead, words.rest)

    def _left_alone(self) -> None:
        self._session.lose_sign_in()
        lead = say("No longer watching {}.", named(self._session.name))
        self.outcome.emit("warn", lead, LEFT)


KEPT = "Please wait. Your unsent changes are kept; nothing is sent again by itself."
LATE = "Most stations take less. The program keeps watching, at its address and by mDNS."
LEFT = "The restart was sent; whether it is back is not known. Sign in again once it answers."
STAYED = "It took the restart and was never seen away. What needs a restart may still need one."
CHECKS = (
    "Is it switched on, and is its network cable in?",
    "What does the room’s display show: a start picture, or its name and address?",
    "Did the address change? With DHCP it may have another one; use “Add by address”.",
    "Is this computer still in the same network?",
)
