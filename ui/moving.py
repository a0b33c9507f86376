"""A change of the network that carries us: asked before, followed after it, its end told.

Ethernet, the radio, joining another network and a restart that goes back to DHCP all come here:
`expect` right before the one request, `follow` after it, `tell` at the end.
"""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app import adapters
from app.adapters import Adapter
from app.claim import identity_key
from app.draft import Change
from app.errors import Denied, Rejected, StationError
from app.jobs.follow_move import PACE, End, Followed, Pace, Phase, destinations, follow_move
from app.jobs.step import Step
from app.messages import explain
from app.models import WifiConnection
from app.network_changes import NetworkChange, NetworkChanges
from app.origin import Origin
from app.reach import Way, carries, way_in
from app.session import Session
from app.settings import Ethernet, Value
from app.words import tr
from ui.addresses import Addresses
from ui.labels import Cleaned, joined, named, say
from ui.lost_page import LostPage
from ui.move_words import WENT_THERE, joins_of, truth_of, where_it_is
from ui.network_change import NetworkChangeDialog
from ui.reach_checks import checks_of
from ui.tasks import ask

KEY = "follow"
Doing = Callable[[Step, Cleaned], None]


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
        self._before: frozenset[Origin] = frozenset()
        self._sent = datetime.now(UTC)
        self._dhcp = False
        self._within = 0.0
        self._task: asyncio.Task[None] | None = None
        self._strangers: list[Origin] = []
        self._seconds = ""
        self._stopped = False
        self.looking = self.lost = False
        self.pace = PACE
        self.way = Way.UNKNOWN
        self.changes = NetworkChanges()
        self.places: Callable[[], Iterable[Origin]] = lambda: ()
        self.adapters: Callable[[], list[Adapter]] = adapters.read

    @cached_property
    def page(self) -> LostPage:
        """What is on the screen while it is lost."""
        page = LostPage()
        page.stop.connect(self.stop)
        return page

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
        agreed, note = await ask(dialog), dialog.lines()
        dialog.deleteLater()
        if agreed:
            self.expect(note)
        return agreed

    def expect(self, note: Iterable[Cleaned]) -> None:
        """Right before a change is sent: keep its values on disk, remember where it is announced
        now, and sign in again by itself later."""
        self._note, self._before = tuple(note), frozenset(self.places())
        self._session.expect_return()
        self._key, self._sent = identity_key(self._session), datetime.now(UTC)
        change = NetworkChange(self._key, self._session.name, self._sent, self._note)
        try:
            self.changes.keep(change)
        except OSError as error:
            self._say_disk(error)

    async def follow(
        self, sent: Mapping[str, Value], renamed: str, doing: Doing, pace: Pace | None = None
    ) -> Followed | None:
        """Look for it until it is found or nobody wants to know; `sent` are wired addresses.

        Found and signed in, everything is read. None where it was left, or refused the sign-in.
        """
        session, was = self._session, self._session.station.origin
        pace = pace or self.pace
        self._new, self._dhcp = destinations(session, sent), sent.get("enableDHCP") is True
        self._within, self._task = pace.within, asyncio.current_task()
        self._strangers.clear()
        self._stopped, self.looking = False, True
        found: Followed | None = None
        try:
            found = await follow_move(
                session,
                self._new,
                lambda step: self._report(step, doing),
                places=lambda: self.places(),
                before=self._before,
                pace=pace,
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
            self.looking, self._task = False, None
            self.lost = found is not None and found.end is End.LOST
            if session.station.origin != was:
                self.moved.emit()
            self.told.emit()
        return found

    def joins(self, ssid: str) -> None:
        """Right before it is told to join a network: what `expect` does, unless the cable stays."""
        self._note = ()
        if way_in(self._session, ()) is not Way.WIRED:
            self.expect(self._joining(ssid))

    async def look_for(self, ssid: str) -> None:
        """It was told to join a network, and does not answer any more."""
        if not self._note:
            self.expect(self._joining(ssid))
        found = await self.follow({}, "", lambda step, words: None)
        if found is None:
            return
        connection = await self._connection() if found.signed_in else None
        self.tell(found, {}, joins_of(connection, ssid) if connection else "")

    def tell(self, found: Followed, sent: Mapping[str, Value], more: str = "") -> None:
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
            unsure = say(
                "It does not say enough of itself to be told apart. No password was sent there; "
                "sign in only if you know that this is {}.",
                name,
            )
            self.outcome.emit("warn", lead, unsure)
            return
        self.forget()
        kind, rest = truth_of(self._session, found, sent)
        rest = joined((rest, more))
        if found.end is End.MOVED:
            self.outcome.emit(kind, say("{} answers at {} now.", name, where), rest)
        else:
            self.outcome.emit(kind, say("{} answers at {}, as before.", name, where), rest)

    def forget(self) -> None:
        """It is known where the station is."""
        self._note = ()
        try:
            self.changes.forget(self._key)
        except OSError as error:
            self._say_disk(error)

    def stop(self) -> None:
        """Stop watching, or close the page where that has ended."""
        if self.looking and self._task is not None:
            self._stopped = True
            self._task.cancel()
        elif self.lost:
            self.lost = False
            self.told.emit()

    async def _connection(self) -> WifiConnection | None:
        """What it is on now; None where nobody can tell."""
        try:
            return await self._session.station.connection()
        except Rejected:
            return WifiConnection()
        except StationError:
            return None

    def _joining(self, ssid: str) -> tuple[Cleaned, ...]:
        return tuple(where_it_is(self._session, say("told to join {}", named(ssid))))

    def _by_cable(self) -> str:
        """The old address that a cable leads to: the wired one, also where we came by Wi-Fi."""
        wired = self._session.drafts.get(Ethernet)
        ip = str(wired.saved.values.get("ip") or "") if wired and not self._new else ""
        return ip or self._session.station.origin.host

    def _say_disk(self, error: OSError) -> None:
        lead = tr("The values of before could not be kept on this computer.")
        self.outcome.emit("warn", lead, say("{}.", error.strerror or tr("The disk refused")))

    def _report(self, step: Step, doing: Doing) -> None:
        self._seconds = step.detail or self._seconds
        asked = dict.fromkeys((*(o.host for o in self._new), self._session.station.origin.host))
        if step.phase is Phase.LOST:
            if not self.lost:
                self.lost = True
                new = self._new[0].host if self._new else ""
                old = self._by_cable()
                name, sent = self._session.name, self._sent
                self.page.begin(name, sent, self._note, new, old, dhcp=self._dhcp)
            self.page.show_watching(self._seconds, tuple(asked))
            self.page.show_strangers(self._strangers)
        elif step.phase is Phase.LOOK:
            where, within = joined(asked, ", "), f"{self._within:.0f}"
            words = say("Looking at {} and by mDNS: {} of {} s.", where, self._seconds, within)
            doing(step, words)
        else:
            doing(step, say("Found; signing in to {}.", named(self._session.name)))
        self.told.emit()

    def _left_alone(self) -> None:
        # By now somebody else may be where it was; and a restart has ended the sign-in.
        if self.lost or not self._session.station.signed_in:
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
        self.outcome.emit("bad", lead, explain(error, lead, session.name).rest)


LEFT = tr(
    "The change was sent; where the station is now is not known. Old and new values are kept on "
    "this computer."
)
