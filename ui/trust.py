"""Who the stations of the list are: judged before a sign-in, remembered after it."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.errors import StationError
from app.found import Found
from app.identity import Known, KnownStations, Verdict, with_origin
from app.origin import Origin
from app.quirks import Quirks
from app.session import Session
from app.settings import Section
from app.station import Station
from ui.labels import say
from ui.tasks import ask


class Trust:
    """The known stations of this computer, and what follows from them for a found one.

    `failed` is told, in a sentence, where something could not be kept on disk; `changed` is set
    whenever any station may have to be judged anew.
    """

    def __init__(self, home: Path, failed: Callable[[str], None]) -> None:
        self._known = KnownStations(home)
        self._failed = failed
        self._pins: frozenset[str] = frozenset()
        self.changed = True
        self.problem = self._known.problem

    def secured(self, host: str, addresses: Iterable[str]) -> bool:
        """Whether to speak to them on https only."""
        return self._known.secured(host, addresses)

    def see(self, all_found: Iterable[Found]) -> None:
        """Who is in reach: a known station that is there is none that another passes for."""
        here = {each.pin for each in all_found if each.pin and each.left_at is None}
        pins = frozenset(here & {known.pin for known in self._known.all.values()})
        if pins != self._pins:
            self._pins, self.changed = pins, True

    def judge(self, found: Found) -> Verdict:
        """What to think of a station of the list."""
        return self._known.judge(found, self._pins)

    def open(self, found: Found, origin: Origin, verdict: Verdict) -> Session:
        """A session with the station, held to all that is known of it."""
        known = verdict.known or Known()
        seen_here = found.pin if origin == found.origin else None
        claimed = verdict.claimed.pin if verdict.claimed and verdict.refusal else None
        pin = claimed or known.pin or seen_here
        station = Station(origin, pin=pin, known=Quirks(known.learned))
        station.account = known.account or station.account
        session = Session(station, found.info)
        session.macs = known.macs
        kept = {s for s in Section if s.name in known.restart_needed}
        session.restart_needed, session.restart_kept = kept, frozenset(kept)
        return session

    def remember(self, found: Found, session: Session) -> None:
        """Keep what a station turned out to be; it took the sign-in."""
        station = session.station
        known = self.judge(found).known or Known()
        entry = replace(
            with_origin(known, station.origin),
            name=session.info.devName or found.name,
            model=session.info.model or found.model,
            host=found.host or known.host,
            pin=station.pin or known.pin,
            macs=session.macs,
            account=station.account,
            learned=dict(station.quirks.learned),
        )
        self._keep(lambda: self._known.remember(entry))

    def keep_mark(self, found: Found, session: Session) -> None:
        """What waits for a restart of the station outlives this run of the program."""
        known = self.judge(found).known
        waits = tuple(s.name for s in Section if s in session.restart_needed)
        if known is not None and session.drafts and known.restart_needed != waits:
            self._keep(lambda: self._known.remember(replace(known, restart_needed=waits)))

    async def replace_pin(self, found: Found, window: QWidget) -> bool:
        """The page on which another certificate is trusted; whether it was."""
        claimed = self.judge(found).claimed
        if claimed is None or claimed.pin is None:
            return False
        from ui.replace_pin import ReplacePinDialog

        new = await _certificate(found)
        if new is None or not await ask(ReplacePinDialog(claimed.name, claimed.pin, new, window)):
            return False
        self._keep(lambda: self._known.replace_pin(claimed, new))
        return True

    def forget(self, found: Found) -> None:
        """Treat a station as one that was never seen."""
        verdict = self.judge(found)
        known = verdict.known or verdict.claimed
        if known is not None:
            self._keep(lambda: self._known.forget(known.key))

    def all(self) -> list[Known]:
        """Every station that is known, the one seen last first."""
        return sorted(self._known.all.values(), key=lambda known: known.seen, reverse=True)

    def forget_known(self, known: Known) -> None:
        """Treat this one as never seen."""
        self._keep(lambda: self._known.forget(known.key))

    def _keep(self, write: Callable[[], None]) -> None:
        self.changed = True
        try:
            write()
        except OSError as error:
            self._failed(say("What is known of this station could not be kept: {}.", error))


async def _certificate(found: Found) -> str | None:
    """The certificate that answers now; nothing but GET model is said to it."""
    async with Station(found.origin) as station:
        try:
            await station.model()
        except StationError:
            return found.pin
        return station.pin
