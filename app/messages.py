"""Errors in words: what failed, on which station, what is now true on it, what to do.

Names and the station's own words are text from outside: each is cleaned by itself (words.py), so
that none of them reorders the sentence around it.
"""

from dataclasses import dataclass

from app.errors import BadReply, Cause, Denied, Rejected, StationError, Unreachable, Untrusted
from app.secrecy import redact
from app.words import Cleaned, joined, named, say, tr


@dataclass(frozen=True, slots=True)
class Message:
    """`failed` names the station; the three are whole sentences."""

    failed: Cleaned
    truth: Cleaned
    todo: str

    @property
    def rest(self) -> Cleaned:
        """What stands after the bold first words."""
        return joined((self.truth, self.todo))


NETWORK = tr("Check that it is switched on and in the same network, then try again.")
TODO = {
    Cause.REFUSED: tr("Something is there, but not at this port; check address and port."),
    Cause.NO_ROUTE: tr("Check this computer’s cable or Wi-Fi."),
    Cause.NO_ADDRESS: tr("Check how the name is written, or use its address."),
    Cause.NO_NAME: tr("Check how the name is written, or use its address."),
    Cause.TLS: tr("It may speak plain http only; see the connection settings."),
    Cause.TLS_TIMEOUT: tr("It may speak plain http only; see the connection settings."),
    Cause.NO_TOKEN_ACCEPTED: tr("Choose the token’s header in the connection settings."),
    Cause.NO_SUCH_FUNCTION: tr("Its firmware may be older or newer than this program."),
    Cause.OTHER_CERTIFICATE: tr("Do not sign in. Ask who looks after the station."),
    Cause.DOWNGRADE: tr("Do not sign in. Ask who looks after the station."),
    Cause.OTHER_STATION: tr("Look for the right station in the list."),
}


def explain(error: StationError, failed: Cleaned, station: str, *, writes: bool = False) -> Message:
    """Words for a failure; `failed` says what: `Could not read the settings of Lobby.`

    `writes` tells whether something was to be changed.
    """
    return Message(failed, _truth(error, named(station), writes), _todo(error))


def _truth(error: StationError, station: Cleaned, writes: bool) -> Cleaned:
    reason = why(error)
    if not writes:
        return reason
    if isinstance(error, Rejected):
        return joined((reason, tr("It did not take this change.")))
    if error.sent:
        return joined((reason, say("Whether {} took the change is not known yet.", station)))
    return joined((reason, say("Nothing on {} has changed.", station)))


def why(error: StationError) -> Cleaned:
    """The reason as a sentence; the station's own words where it gave any."""
    if isinstance(error, Rejected):
        return quote(error)
    if isinstance(error, BadReply) and error.detail.startswith("HTTP "):
        return say("{} ({}).", error.cause.words, error.detail)
    return say("{}.", error.cause.words)


def quote(error: Rejected) -> Cleaned:
    """The station's own words, as words of its own."""
    words = redact(error.message) or tr("nothing more")
    if error.code is None:
        return say("The station said: “{}”.", words)
    return say("The station said: “{}” (code {}).", words, error.code)


def _todo(error: StationError) -> str:
    if error.cause in TODO:
        return TODO[error.cause]
    match error:
        case Denied():
            return tr("Sign in again; your edits are kept.")
        case Rejected():
            return tr("Your edits are kept; change them or try again.")
        case Untrusted():
            return tr("Nothing was sent.")
        case Unreachable():
            return NETWORK
        case _:
            return tr("Try again; if it stays so, this may be no ASTROS Station.")
