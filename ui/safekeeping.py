"""What keeps edits over a crash, and two windows off one station."""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.claim import Claim, Claims, identity_key
from app.journal import Journal
from app.session import Session
from app.unsent import Unsent, put_back
from app.words import counted, tr
from ui.labels import joined, named, say
from ui.notices import Notices
from ui.offer import OfferChoice, OfferDialog
from ui.station_view import StationView
from ui.tasks import Tasks, ask


@dataclass(slots=True)
class Followed:
    """A view whose edits are kept; `key` and `claim` are there once its station was read."""

    view: StationView
    unwatch: Callable[[], None] = lambda: None
    key: str = ""
    claim: Claim | None = None


class Safekeeping:
    """Journal and claims of this window in `home`. Nothing is ever sent by itself.

    The edits of a session are in the journal while they are unsent. Its station is claimed from
    the first reading until the sign-out; where another window has it, the session is read only.
    """

    def __init__(self, window: QWidget, notices: Notices, home: Path) -> None:
        self.journal = Journal(home)
        self._window = window
        self._notices = notices
        self._claims = Claims(home)
        self._tasks = Tasks(window)
        self._followed: dict[Session, Followed] = {}
        self._heard = ""
        self._waits: Unsent | None = None
        self._unwatch = self.journal.changed.add(self._show)

    def start(self) -> None:
        """Take over what an earlier run left, and write from now on."""
        self._running = self._tasks.keep(self.journal.run(), "journal")

    async def close(self) -> None:
        """Write what is left to write, and let go of every station."""
        self._unwatch()
        self._tasks.cancel()
        for followed in self._followed.values():
            followed.unwatch()
        self.journal.end()
        await asyncio.wait([self._running])
        for followed in self._followed.values():
            _release(followed)

    def follow(self, view: StationView) -> None:
        """Keep the edits of a view from now on."""
        followed = Followed(view)
        followed.unwatch = view.session.changed.add(lambda: self._changed(followed))
        view.take_over.connect(lambda: self._take_over(followed))
        self._followed[view.session] = followed

    def leave(self, view: StationView) -> None:
        """Another view takes its place: the edits wait for that one."""
        followed = self._followed.pop(view.session, None)
        if followed is not None:
            followed.unwatch()
            if not view.session.taken:
                self.journal.put_off(followed.key)
            _release(followed)

    def forget(self, key: str) -> None:
        """Edits for a station that is forgotten are void, whoever left them; by identity key."""
        self.journal.forget(key)
        self.journal.discard(key)
        if kept := self.journal.kept(key):
            self.journal.put_back(key, kept.edits)

    def _changed(self, followed: Followed) -> None:
        session = followed.view.session
        if not session.drafts:
            if not session.taken:
                self.journal.forget(followed.key)
            session.taken = followed.key = ""
            _release(followed)
            return
        if not followed.key:
            followed.key = identity_key(session)
            session.taken = "" if self._claim(followed) else _taken(session)
        if session.taken:
            return
        kept = self.journal.kept(followed.key)
        done = put_back(kept, session) if kept else []
        self.journal.note(Unsent.of(session, followed.key))
        if done:
            self.journal.put_back(followed.key, done)
            session.changed.tell()
        elif kept:
            self._show()

    def _claim(self, followed: Followed) -> bool:
        with contextlib.suppress(OSError):  # the journal will say what is wrong with the folder
            followed.claim = self._claims.take(followed.key)
            return followed.claim is not None
        return True

    def _take_over(self, followed: Followed) -> None:
        session = followed.view.session
        if self._claim(followed):
            session.taken = ""
            followed.view.reload()
        else:
            session.taken = _taken(session, f"{datetime.now().astimezone():%H:%M:%S}")
        session.changed.tell()

    # What is said above the pages

    def _show(self) -> None:
        problem = self.journal.problem
        said = problem if problem != self._heard else ""
        understood = (tr("Understood"), "notices.understood", self._hear)
        self._notices.show_trouble("", said, [understood] if said else [])
        offers = self.journal.offers()
        if offers:
            first, others = offers[0], len(offers) - 1
            edits, name = len(first.edits), named(first.name)
            lead = (
                say("1 change for {} was not sent.", name)
                if edits == 1
                else say("{} changes for {} were not sent.", edits, name)
            )
            also = counted(
                others,
                "There are some for 1 more station, too.",
                "There are some for {} more stations, too.",
            )
            sentence = joined((tr("The program had ended before."), also if others else ""))
            look = (tr("Look at them…"), "offer.show", self._look)
            self._notices.show_offer(lead, sentence, [look])
        else:
            self._show_waiting()

    def _show_waiting(self) -> None:
        kept = self.journal.kept(self._waits.key) if self._waits else None
        if kept is None:
            self._notices.show_offer("", "")
            return
        edits, name = len(kept.edits), named(kept.name)
        good = (tr("Understood"), "offer.seen", self._forget_waiting)
        if reasons := self._reasons(kept):
            lead = (
                say("1 change for {} cannot be put back now.", name)
                if edits == 1
                else say("{} changes for {} cannot be put back now.", edits, name)
            )
            self._notices.show_offer(lead, joined((*reasons, AGAIN)), [good])
        else:
            lead = (
                say("1 change for {} is kept.", name)
                if edits == 1
                else say("{} changes for {} are kept.", edits, name)
            )
            self._notices.show_offer(lead, WAITS, [good])

    def _reasons(self, kept: Unsent) -> list[str]:
        """Why a station that is read will not have them."""
        found: list[str] = []
        for followed in self._followed.values():
            drafts = followed.view.session.drafts if followed.key == kept.key else {}
            for edit in kept.edits.values():
                draft = drafts.get(edit.field.kind)
                reason = draft.locked(edit.field.name) if draft else None
                if reason:
                    found.append(say("{}: {}", edit.field.spec.title, reason))
        return found

    def _hear(self) -> None:
        self._heard = self.journal.problem
        self._show()

    def _forget_waiting(self) -> None:
        self._waits = None
        self._show()

    def _look(self) -> None:
        if not self._tasks.running("offer"):
            self._tasks.start(self._offer(self.journal.offers()[0]), key="offer")

    async def _offer(self, unsent: Unsent) -> None:
        dialog = OfferDialog(unsent, self._window)
        await ask(dialog)
        if dialog.choice is OfferChoice.DISCARD:
            self.journal.discard(unsent.key)
        elif dialog.choice is OfferChoice.KEEP:
            self._waits = unsent
            self.journal.keep(unsent.key)
            for followed in tuple(self._followed.values()):
                self._changed(followed)


def _release(followed: Followed) -> None:
    if followed.claim is not None:
        followed.claim.release()
        followed.claim = None


def _taken(session: Session, tried: str = "") -> str:
    name = named(session.name)
    if tried:
        return say("{} is still open in another window on this computer (tried {}).", name, tried)
    return say("{} is open in another window on this computer.", name)


WAITS = tr(
    "What was kept stands in the form once you are signed in there. Nothing is sent by itself."
)
AGAIN = tr("It is offered again at the next start.")
