"""A change of the network that carries us: asked before, followed after it, its end told."""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app import adapters
from app.adapters import Adapter
from app.claim import identity_key
from app.draft import Change
from app.errors import Denied, StationError
from app.jobs.follow_move import PACE, End, Followed, Phase, destinations, follow_move
from app.jobs.step import Step
from app.messages import explain
from app.network_changes import NetworkChange, NetworkChanges
from app.origin import Origin
from app.reach import Way, carries, way_in
from app.session import Session
from app.settings import Ethernet, Value
from ui.addresses import Addresses
from ui.labels import Cleaned, joined, named, say
from ui.lost_page import LostPage
from ui.move_words import NOT_PROVED, WENT_THERE, truth_of
from ui.network_change import NetworkChangeDialog
from ui.reach_checks import checks_of
from ui.tasks import ask

KEY = "follow"
Doing = Callable[[Cleaned], None]


class Moving(QObject):
    """Follows one station. `told` when something is to be drawn anew, `moved` where it answers at
    another address now, `kept` when values wait on disk for somebody; `outcome` says in kind,
    bold words and the rest how it ended."""

    told = Signal()
    moved = Signal()
    kept = Signal()
    outcome = Signal(str, object, object)  # as texts they would be cleaned again

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._note: tuple[Cleaned, ...] = ()
        self._key = ""
        self._new: tuple[Origin, ...] = ()
        self._strangers: list[Origin] = []
        self._seconds = ""
        self._stopped = False
        self.looking = self.lost = False
        self.pace = PACE
        self.way = Way.UNKNOWN
        self.changes = NetworkChanges()
        self.places: Callable[[], Iterable[Origin]] = lambda: ()
        self.adapters: Callable[[], list[Adapter]] = adapters.read
        self.page = LostPage()
        self.page.stop.connect(self.stop)

    @property
    def words(self) -> Cleaned | None:
        """What the list says of the station while it is looked for; None while it is not."""
        return say("Looking for it, {} s", self._seconds or "0") if self.looking else None

    async def agreed(self, changes: Sequence[Change]) -> bool:
        """Ask before what may cut us off; then keep the old values, and sign in again by itself
        later. Changes that cannot cut us off are not asked about."""
        session = self._session
        ours = await asyncio.to_thread(self.adapters)
        self.way = way_in(session, ours)
        risky = [c for c in changes if c.field.kind.network or carries(self.way, c.field)]
        if not risky:
            return True
        wired = session.drafts.get(Ethernet)
        before = Addresses.of(wired.saved.values) if wired else None
        after = Addresses.of(wired.values) if wired else None
        changed = after if after != before else None
        sent = wired.outgoing() if wired and changed else {}
        radio = any(change.field.kind is not Ethernet for change in risky)
        dialog = NetworkChangeDialog(
            session.name,
            str(wired["mac"] or "") if wired else "",
            session.station.origin.host,
            risky,
            before,
            after,
            self._window,
            checks_of(changed, self.way, ours, wireless=radio),
            next(iter(destinations(session, sent)), None),
        )
        agreed, self._note = await ask(dialog), tuple(dialog.lines())
        dialog.deleteLater()
        if agreed:
            session.expect_return()
            self._keep()
        return agreed

    async def follow(
        self, sent: Mapping[str, Value], renamed: str, doing: Doing
    ) -> Followed | None:
        """Look for it until it is found or nobody wants to know; `sent` are wired addresses.

        Found and signed in, everything is read. None where it was left, or refused the sign-in.
        """
        session, was = self._session, self._session.station.origin
        self._new = destinations(session, sent)
        self._strangers.clear()
        self._stopped, self.looking = False, True
        found: Followed | None = None
        try:
            found = await follow_move(
                session,
                self._new,
                lambda step: self._report(step, doing),
                places=lambda: self.places(),
                pace=self.pace,
                renamed=renamed,
                stranger=self._strangers.append,
            )
            if found.signed_in:
                await session.load()
        except asyncio.CancelledError:
            if not self._stopped:
                raise
            self._left_alone()
        except StationError as error:
            self._failed(error)
        finally:
            self.looking = False
            self.lost = found is not None and found.end is End.LOST
            if session.station.origin != was:
                self.moved.emit()
            self.told.emit()
        return found

    async def look_for(self, ssid: str) -> None:
        """It was told to join a network, and does not answer any more."""
        host = self._session.station.origin.host
        name = joined((named(self._session.name), *self._session.macs[:1]), "   ")
        self._note = (name, say("told to join {}", named(ssid)), say("reached at {}", host))
        self._keep()
        found = await self.follow({}, "", lambda words: None)
        if found is not None:
            self.tell(found, {})

    def tell(self, found: Followed, sent: Mapping[str, Value]) -> None:
        """Say how it ended; `sent` are the wired addresses, compared with what was read."""
        name = named(self._session.name)
        where = found.origin.netloc if found.origin else ""
        if found.end is End.LOST:
            self.page.show_strangers(found.strangers[-1:], WENT_THERE)
            self.page.show_ended()
            self.kept.emit()
            return
        if found.end is End.UNPROVED:
            self.kept.emit()
            lead = say("Something answers at {}.", where)
            self.outcome.emit("warn", lead, say("{}{}.", NOT_PROVED, name))
            return
        self.forget()
        kind, rest = truth_of(self._session, found, sent)
        if found.end is End.MOVED:
            self.outcome.emit(kind, say("{} answers at {} now.", name, where), rest)
        else:
            self.outcome.emit(kind, say("{} answers at {}, as before.", name, where), rest)

    def forget(self) -> None:
        """It is known where the station is."""
        try:
            self.changes.forget(self._key)
        except OSError as error:
            self._say_disk(error)

    def stop(self) -> None:
        """Stop watching, or close the page where that has ended."""
        task = self._session.running.get(KEY)
        if self.looking and task is not None:
            self._stopped = True
            task.cancel()
        elif self.lost:
            self.lost = False
            self.told.emit()

    def _keep(self) -> None:
        self._key = identity_key(self._session)
        now = datetime.now(UTC)
        try:
            self.changes.keep(NetworkChange(self._key, self._session.name, now, self._note))
        except OSError as error:
            self._say_disk(error)

    def _say_disk(self, error: OSError) -> None:
        lead = "The values of before could not be kept on this computer."
        self.outcome.emit("warn", lead, say("{}.", error.strerror or "The disk refused"))

    def _report(self, step: Step, doing: Doing) -> None:
        self._seconds = step.detail or self._seconds
        asked = dict.fromkeys((*(o.host for o in self._new), self._session.station.origin.host))
        if step.phase is Phase.LOST:
            if not self.lost:
                self.lost = True
                new = self._new[0].host if self._new else ""
                old = self._session.station.origin.host
                self.page.begin(self._session.name, self._note, new, old)
            self.page.show_watching(self._seconds, tuple(asked))
            self.page.show_strangers(self._strangers)
        elif step.phase is Phase.LOOK:
            where, within = joined(asked, ", "), f"{self.pace.within:.0f}"
            doing(say("Looking at {} and by mDNS: {} of {} s.", where, self._seconds, within))
        else:
            doing(say("Found; signing in to {}.", named(self._session.name)))
        self.told.emit()

    def _left_alone(self) -> None:
        if self.lost:  # by now somebody else may be where it was
            self._session.lose_sign_in()
        lead = say("No longer watching {}.", named(self._session.name))
        self.outcome.emit("warn", lead, LEFT)
        self.kept.emit()

    def _failed(self, error: StationError) -> None:
        session = self._session
        if not isinstance(error, Denied):
            session.lose_sign_in()
        self.forget()
        where = session.station.origin.netloc
        lead = say("{} answers at {}, but the sign-in failed.", named(session.name), where)
        self.outcome.emit("bad", lead, explain(error, "sign in", session.name).rest)


LEFT = (
    "The change was sent; where the station is now is not known. Old and new values are kept on "
    "this computer."
)
