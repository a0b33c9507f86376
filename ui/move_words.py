"""What is true on a station that was found after a change of its network, in words."""

from collections.abc import Mapping

from app.jobs.follow_move import Followed
from app.models import WifiConnection
from app.session import Session
from app.settings import Ethernet, Value
from app.words import tr
from ui.addresses import Addresses, note_of
from ui.labels import Cleaned, clean, joined, named, say

WENT_THERE = tr(
    "It gave itself away only after the sign-in. Without encryption nothing tells before it, so "
    "that machine has seen it: change the password on the station. No setting went there."
)
SIGN_IN = tr("Sign in again to see what it holds; your edits are kept.")


def truth_of(
    session: Session, found: Followed, sent: Mapping[str, Value]
) -> tuple[str, Cleaned | str]:
    """Kind of banner, and field by field what it holds of the wired addresses that were sent."""
    others = _others(found)
    draft = session.drafts.get(Ethernet)
    if not found.signed_in or draft is None:
        return "warn", joined((SIGN_IN, others))
    fields, saved = Ethernet.fields(), draft.saved
    other = {n: v for n, v in sent.items() if saved.values.get(n) != v}
    held = [
        say("{} is {}", fields[n].spec.title, saved.label(n, saved.values.get(n))) for n in sent
    ]
    if other:
        holds = say("It was read back: {}.", joined(held, ", "))
        return "bad", joined((holds, tr("It did not take all of the change."), others))
    return "ok", joined((tr("Signed in, all settings read."), others))


def where_it_is(session: Session, *more: Cleaned) -> list[Cleaned]:
    """What finds it again after a change of its radio, line by line."""
    draft, host = session.drafts.get(Ethernet), session.station.origin.host
    wired = Addresses.of(draft.saved.values) if draft else None
    mac = clean(session.macs[0]) if session.macs else ""
    return note_of(named(session.name), mac, host, wired, None, more)


def joins_of(connection: WifiConnection, ssid: str) -> Cleaned:
    """Whether it is on the network that it was told to join."""
    if connection.connected and connection.ssid == ssid:
        if connection.ip:
            return say("It is on {}; its address there is {}.", named(ssid), connection.ip)
        return say("It is on {}, without an address so far.", named(ssid))
    return say("It is not on {}.", named(ssid))


def _others(found: Followed) -> str:
    if not found.strangers:
        return ""
    places = joined((origin.netloc for origin in found.strangers), ", ")
    return say("Another machine answers at {}; nothing was sent there.", places)
