"""What the list says of each station in reach: its name, its state, and what is unsent."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.discovery import Discovery, Found
from app.errors import Cause
from app.identity import Verdict
from app.session import State
from app.settings import Ethernet
from app.words import say, tr
from ui.station_list import RowState, StationRow
from ui.trust import Trust

if TYPE_CHECKING:
    from ui.station_view import StationView

STATES = {
    State.SIGNED_IN: (RowState.SIGNED_IN, tr("Signed in")),
    State.ENDED: (RowState.NOT_SIGNED_IN, tr("Signed out by the station")),
    State.LOST: (RowState.LEFT, tr("Does not answer")),
}
TWO = tr("Two stations answer at its address.")


class Listed:
    """The rows of the list. `views` are the stations that somebody works on, by key."""

    def __init__(
        self, discovery: Discovery, trust: Trust, views: "Mapping[str, StationView]"
    ) -> None:
        self._discovery = discovery
        self._trust = trust
        self._views = views
        self._before: dict[str, tuple[Found, StationRow]] = {}

    def rows(self) -> list[StationRow]:
        """All of them as they are now, in their order; views are told what is thought of theirs.

        Of a thousand stations few change at a time: the others keep their row.
        """
        stations, before = self._discovery.stations, self._before
        self._trust.see(stations.values())
        if self._trust.changed:
            self._trust.changed, before = False, {}
        self._before = {}
        return [self._row(found, before.get(key)) for key, found in stations.items()]

    def judge(self, found: Found) -> Verdict:
        """What to think of a station of the list."""
        self._trust.see(self._discovery.stations.values())
        return self._trust.judge(found)

    def _row(self, found: Found, before: tuple[Found, StationRow] | None) -> StationRow:
        view = self._views.get(found.key)
        if view is not None:
            return self._of_view(found, self._trust.judge(found), view)
        if before is None or before[0] is not found:
            state, words = _state(found, self._trust.judge(found))
            row = StationRow(
                found.key, found.name, found.model, found.origin.netloc, "", state, words
            )
            before = (found, row)
        if found.left_at is None:  # who left has been away longer every time
            self._before[found.key] = before
        return before[1]

    def _of_view(self, found: Found, verdict: Verdict, view: "StationView") -> StationRow:
        session = view.session
        view.login.show_verdict(verdict)
        session.set_doubt(TWO if found.conflict else "")
        self._trust.keep_mark(found, session)
        mac = str(session.drafts[Ethernet]["mac"] or "")[-5:] if Ethernet in session.drafts else ""
        if view.administration.words:
            state, words = RowState.AT_WORK, view.administration.words
        elif view.applying.busy:
            state, words = RowState.AT_WORK, tr("Applying")
        elif session.state in STATES and not found.conflict:
            state, words = STATES[session.state]
        else:
            state, words = _state(found, verdict)
        name = session.name if session.drafts else found.name
        count = len(session.changes())
        return StationRow(
            found.key, name, found.model, found.origin.netloc, mac, state, words, count
        )


def _state(found: Found, verdict: Verdict) -> tuple[RowState, str]:
    if found.conflict:
        return RowState.REFUSED, tr("Two stations at this address")
    match verdict:
        case Verdict(refusal=Cause.DOWNGRADE):
            return RowState.REFUSED, tr("Only http now, https before")
        case Verdict(refusal=Cause.OTHER_CERTIFICATE):
            return RowState.REFUSED, tr("Another certificate than before")
    if found.left_at is not None:
        seconds = int((datetime.now(UTC) - found.left_at).total_seconds())
        return RowState.LEFT, say("Left {} s ago", seconds)
    if found.hint:
        return RowState.HINT, tr("Default password may still be set")
    return RowState.NOT_SIGNED_IN, tr("Not signed in")
