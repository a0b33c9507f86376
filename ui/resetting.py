"""A factory reset, seen from the window: the question, the page while it runs, its outcome.

It never signs in by itself: what comes back is proved by nothing, and leads to the list.
"""

import asyncio
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import StationError
from app.jobs.find_again import Phase as Wait
from app.jobs.reset import Phase, Reset, reset
from app.jobs.step import Step
from app.messages import explain
from app.origin import Origin
from app.session import Session
from app.words import tr
from ui.away import Away, Work
from ui.labels import Cleaned, joined, named, say
from ui.reset_dialog import ResetDialog
from ui.restarting import CHECKS
from ui.steps import Step as Shown
from ui.steps import StepState
from ui.tasks import ask
from ui.waiting import WaitingPage, step

KEY = "reset"


class Resetting(Away[Phase]):
    """Resets one station. `void` once it said yes: nothing known of it holds any more.

    `over` when the user leaves the page on which it ended; `place` is where it answers then.
    `outcome` tells where it was not reset; `copy` asks to save the configuration first.
    """

    void = Signal()
    over = Signal()
    copy = Signal()

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(session, window, KEY)
        self._name = named(session.name)
        self.done = False
        self.place: Origin | None = None

    @cached_property
    def page(self) -> WaitingPage:
        """What is on the screen meanwhile, and leads on at last."""
        page = super().page
        page.done_button.clicked.connect(self.over)
        return page

    @property
    def words(self) -> Cleaned | None:
        """What the list says of the station while it is away; None while it is not."""
        return None if self._phase is None else say("Resetting, {} s", self.page.seconds)

    async def _agreed(self) -> Work | None:
        dialog = ResetDialog(self._session, self._window)
        agreed = await ask(dialog)
        dialog.deleteLater()
        if not agreed and dialog.wants_copy:
            self.copy.emit()
        return self._run if agreed else None

    async def _run(self) -> None:
        places = self._begin()
        self._name = named(self._session.name)
        self.page.begin(say("Resetting {} to factory values", self._name), PATIENCE)
        try:
            done = await reset(
                self._session,
                self._report,
                places=places,
                pace=self.pace,
            )
        except asyncio.CancelledError:
            if not self._stopped:
                raise
            self._left_alone()
        except StationError as error:
            self._session.note(error)
            lead = say("Could not reset {}.", self._name)
            words = explain(error, lead, self._session.name, writes=True)
            self.outcome.emit("bad", lead, words.rest)
        else:
            self._tell(done)
        finally:
            self._phase = None
            self.told.emit()

    def _report(self, now: Step) -> None:
        phase = now.phase
        assert isinstance(phase, Phase | Wait)
        self.page.allow_stop(now.cancellable)
        self._since.setdefault(phase, self.page.seconds)
        if phase is Phase.TAKEN:
            self.done = True
            self.void.emit()
        self._phase = phase
        self._draw()
        self.told.emit()

    def _draw(self) -> None:
        phase, late = self._phase, self._phase is Wait.OVERDUE
        if phase is None:
            return
        now = {Phase.SEND: 0, Phase.TAKEN: 1, Wait.GONE: 1}.get(phase, 2)
        seconds = self.page.seconds
        gone = say("gone after {} s", self._since[Wait.BACK]) if Wait.BACK in self._since else ""
        self.page.set_steps(
            [
                step(tr("Send the reset, once"), 0, now),
                step(
                    tr("Wait until it is gone"),
                    1,
                    now,
                    gone or (say("{} s", seconds) if now == 1 else ""),
                ),
                step(
                    tr("Wait until something answers in its place"),
                    2,
                    now,
                    say("starting, {} s", seconds) if now == 2 else "",
                    late=late,
                ),
                step(tr("Sign in anew"), 3, now, tr("by you, from the list")),
            ]
        )
        if late:
            lead = say("{} is not back after {} s.", self._name, seconds)
            self.page.told.show_message("warn", lead, LATE, "unknown")
            self.page.set_checks(CHECKS)

    def _tell(self, done: Reset) -> None:
        if not done.took:
            lead = say("{} was not reset, as far as can be seen.", self._name)
            self.outcome.emit("warn", lead, NOT_TAKEN)
            return
        now, at = done.info.devName, done.back.origin.netloc
        where = (
            say("It calls itself {} now and answers at {}.", named(now), at)
            if now
            else say("It answers at {}.", at)
        )
        self.page.set_checks(())
        self.place = done.back.origin
        self._finish(
            "ok",
            say("Reset; back after {} s.", f"{done.back.seconds:.0f}"),
            joined((where, _proof(done), FIRST)),
        )

    def _left_alone(self) -> None:
        if self.done:
            self._finish("warn", say("No longer watching {}.", self._name), LEFT)
        else:
            self.outcome.emit("warn", say("No longer watching {}.", self._name), UNKNOWN)

    def _finish(self, kind: str, lead: str, rest: str) -> None:
        state = StepState.DONE if kind == "ok" else StepState.UNKNOWN
        self.page.set_steps(
            [
                Shown(tr("Send the reset, once"), StepState.DONE, tr("done")),
                Shown(tr("Wait until something answers in its place"), state, ""),
                Shown(tr("Sign in anew"), StepState.WAITS, tr("by you, from the list")),
            ]
        )
        self.page.told.show_message(kind, lead, rest)
        words = tr("Show it in the list")
        self.page.end(say("{} was reset to factory values", self._name), words)


def _proof(done: Reset) -> str:
    """What tells that it is the same device."""
    if not done.back.origin.encrypted:
        return OPEN
    return SAME if done.proven else OTHER


PATIENCE = tr("Please wait. Nothing is sent again by itself, and nobody is signed in by itself.")
LATE = tr("Most stations take less. The program keeps watching.")
NOT_TAKEN = tr(
    "It never confirmed the reset, was never seen away and still answers as before. "
    "Read the settings again, then decide anew."
)
OPEN = tr("Over http nothing proves that it is the same device.")
SAME = tr("It shows the same certificate as before.")
OTHER = tr(
    "It shows another certificate than before, as after a reset; that cannot be checked from "
    "here. Compare it with the room’s display, or use a cable straight to it."
)
FIRST = tr("Its default passwords are in force: sign in from the list and change them first.")
LEFT = tr(
    "The reset was confirmed; whether it is back is not known. It will be in the list, perhaps "
    "under another name and address."
)
UNKNOWN = tr(
    "The reset was sent and never confirmed: whether it took it is not known. Look for it in the "
    "list, perhaps under another name and address."
)
