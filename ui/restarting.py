"""A restart, seen from the window: the question before it, the page while it runs, its outcome."""

import asyncio
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import Denied, StationError
from app.jobs.find_again import Phase as Wait
from app.jobs.find_again import Places
from app.jobs.follow_move import End
from app.jobs.follow_move import Phase as Look
from app.jobs.restart import MOVE_PACE, Phase, Restarted, restart, send_restart
from app.jobs.step import Step
from app.messages import explain
from app.session import Session
from app.words import tr
from ui.away import Away, Work
from ui.labels import Cleaned, named, say
from ui.moving import Moving
from ui.restart_dialog import RestartDialog
from ui.tasks import ask
from ui.waiting import step

KEY = "restart"
ORDER = (Phase.SEND, Wait.GONE, Wait.BACK, Wait.SIGN_IN, Wait.READ)


class Restarting(Away[Phase | Look]):
    """Restarts one station. `moved` where it answers at another address now.

    Where it goes back to DHCP it is followed as after every change of the network.
    """

    moved = Signal()

    def __init__(self, session: Session, moving: Moving, window: QWidget) -> None:
        super().__init__(session, window, KEY)
        self._moving = moving
        self._looking: Cleaned | str = ""
        self._to_dhcp = False
        self.move_pace = MOVE_PACE

    @property
    def words(self) -> Cleaned | None:
        """What the list says of the station while it is away; None while it is not."""
        if self._phase is None:
            return None
        return say("Restarting, {} s", self.page.seconds)

    def stop(self) -> None:
        """Stop watching; what was sent is sent."""
        if self._moving.looking:
            self._moving.stop()
        else:
            super().stop()

    async def _agreed(self) -> Work | None:
        dialog = RestartDialog(self._session, self._window)
        agreed, note = await ask(dialog), dialog.lines() if dialog.set_dhcp else None
        dialog.deleteLater()
        return partial(self._run, note) if agreed else None

    async def _run(self, note: list[Cleaned] | None) -> None:
        places = self._begin()
        self._looking, self._to_dhcp = "", note is not None
        self.page.begin(say("Restarting {}", named(self._session.name)), KEPT)
        try:
            if note is None:
                await self._wait(places)
            else:
                await self._look_for(note)
        except asyncio.CancelledError:
            if not self._stopped:
                raise
            self._left_alone()
        except StationError as error:
            self._failed(error)
        finally:
            self._phase = None
            self.page.end("")
            self.told.emit()

    async def _wait(self, places: Places) -> None:
        """Until it is back where it was, or where it is announced anew."""
        was = self._session.station.origin
        try:
            done = await restart(self._session, self._report, places=places, pace=self.pace)
            self._tell(done)
        finally:
            if self._session.station.origin != was:
                self.moved.emit()

    async def _look_for(self, note: Sequence[Cleaned]) -> None:
        """It goes back to DHCP: nobody knows to which address."""
        moving, sent = self._moving, {"enableDHCP": True}
        moving.expect(note)
        try:
            await send_restart(self._session, self._report, set_dhcp=True)
        except StationError:
            moving.forget()
            raise
        found = await moving.follow(sent, "", self._report, self.move_pace)
        if found is None:
            return
        if found.gone or found.end is End.MOVED:
            self._session.restarted()
        moving.tell(found, sent)

    def _report(self, now: Step, looking: Cleaned | str = "") -> None:
        phase = now.phase
        assert isinstance(phase, Phase | Wait | Look)
        self.page.allow_stop(now.cancellable)
        self._since.setdefault(phase, self.page.seconds)
        self._phase, self._looking = phase, looking
        self._draw()
        self.told.emit()

    def _draw(self) -> None:
        phase, late = self._phase, self._phase is Wait.OVERDUE
        if phase is None:
            return
        if self._to_dhcp:
            self._draw_looking(phase)
            return
        now = ORDER.index(Wait.BACK if late else phase)
        seconds = self.page.seconds
        back = (
            say("back after {} s", self._since[Wait.SIGN_IN]) if Wait.SIGN_IN in self._since else ""
        )
        starting = say("starting, {} s", seconds) if now == ORDER.index(Wait.BACK) else back
        gone = say("gone after {} s", self._since[Wait.BACK]) if Wait.BACK in self._since else ""
        self.page.set_steps(
            [
                step(tr("Send the restart, once"), 0, now),
                step(
                    tr("Wait until it is gone"),
                    1,
                    now,
                    gone or (say("{} s", seconds) if now == 1 else ""),
                ),
                step(tr("Wait until it is back"), 2, now, starting, late=late),
                step(tr("Sign in again"), 3, now),
                step(tr("Read all settings"), 4, now),
            ]
        )
        if late:
            name = named(self._session.name)
            lead = say("{} is not back after {} s.", name, seconds)
            self.page.told.show_message("warn", lead, LATE, "unknown")
            self.page.set_checks(CHECKS)

    def _draw_looking(self, phase: Phase | Wait | Look) -> None:
        now = {Phase.SEND: 0, Look.SIGN_IN: 2}.get(phase, 1)
        self.page.set_steps(
            [
                step(tr("Send the restart, once"), 0, now),
                step(tr("Find it again, perhaps at another address"), 1, now, self._looking),
                step(tr("Sign in again, and read all settings"), 2, now),
            ]
        )

    def _tell(self, done: Restarted) -> None:
        name, seconds = named(self._session.name), f"{done.back.seconds + done.back.slept:.0f}"
        if not done.signed_in:
            lead = say("{} is back after {} s.", name, seconds)
            self.outcome.emit("warn", lead, tr("Sign in again; your edits are kept."))
        elif not done.back.gone and done.back.slept:
            self.outcome.emit("warn", say("{} is back.", name), UNSEEN)
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
            lead = say("Could not restart {}.", named(session.name))
            words = explain(error, lead, session.name, writes=True)
            self.outcome.emit("bad", lead, words.rest)
            return
        if not isinstance(error, Denied):
            session.lose_sign_in()
        lead = say("{} is back, but the sign-in failed.", named(session.name))
        self.outcome.emit("bad", lead, explain(error, lead, session.name).rest)

    def _left_alone(self) -> None:
        self._session.lose_sign_in()
        lead = say("No longer watching {}.", named(self._session.name))
        self.outcome.emit("warn", lead, LEFT)


KEPT = tr("Please wait. Your unsent changes are kept; nothing is sent again by itself.")
LATE = tr("Most stations take less. The program keeps watching, at its address and by mDNS.")
LEFT = tr("The restart was sent; whether it is back is not known. Sign in again once it answers.")
STAYED = tr("It took the restart and was never seen away. What needs a restart may still need one.")
UNSEEN = tr(
    "This computer slept meanwhile and saw no restart. What needs a restart may still need one."
)
CHECKS = (
    tr("Is it switched on, and is its network cable in?"),
    tr("What does the room’s display show: a start picture, or its name and address?"),
    tr("Did the address change? With DHCP it may have another one; use “Add by address”."),
    tr("Is this computer still in the same network?"),
)
