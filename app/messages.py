"""Errors in words: what failed, on which station, what is now true on it, what to do.

Names and the station's own words are text from outside; the window shows them as plain text only.
"""

from dataclasses import dataclass

from app.errors import BadReply, Cause, Denied, Rejected, StationError, Unreachable, Untrusted


@dataclass(frozen=True, slots=True)
class Message:
    """`failed` names the station; the three are whole sentences."""

    failed: str
    truth: str
    todo: str

    @property
    def rest(self) -> str:
        """What stands after the bold first words."""
        return f"{self.truth} {self.todo}".strip()


NETWORK = "Check that it is switched on and in the same network, then try again."
TODO = {
    Cause.REFUSED: "Something is there, but not at this port; check address and port.",
    Cause.NO_ROUTE: "Check this computer’s cable or Wi-Fi.",
    Cause.NO_NAME: "Check how the name is written, or use its address.",
    Cause.TLS: "It may speak plain http only; see the connection settings.",
    Cause.TLS_TIMEOUT: "It may speak plain http only; see the connection settings.",
    Cause.NO_TOKEN_ACCEPTED: "Choose the token’s header in the connection settings.",
    Cause.NO_SUCH_FUNCTION: "Its firmware may be older or newer than this program.",
    Cause.OTHER_CERTIFICATE: "Do not sign in. Ask who looks after the station.",
    Cause.DOWNGRADE: "Do not sign in. Ask who looks after the station.",
    Cause.OTHER_STATION: "Look for the right station in the list.",
}


def explain(error: StationError, doing: str, station: str, *, writes: bool = False) -> Message:
    """Words for a failure while `doing` (an infinitive: `read the settings`) on `station`.

    `writes` tells whether something was to be changed.
    """
    failed = f"Could not {doing} of {station}."
    return Message(failed, _truth(error, station, writes), _todo(error))


def _truth(error: StationError, station: str, writes: bool) -> str:
    why = _why(error)
    if not writes:
        return why
    if isinstance(error, Rejected):
        return f"{why} It did not take this change."
    if error.sent:
        return f"{why} Whether {station} took the change is not known yet."
    return f"{why} Nothing on {station} has changed."


def _why(error: StationError) -> str:
    if isinstance(error, Rejected):
        return quote(error)
    if isinstance(error, BadReply) and error.detail.startswith("HTTP "):
        return f"{error.cause.capitalize()} ({error.detail})."
    return f"{error.cause[0].upper()}{error.cause[1:]}."


def quote(error: Rejected) -> str:
    """The station's own words, as words of its own."""
    code = "" if error.code is None else f" (code {error.code})"
    return f"The station said: “{error.message or 'nothing more'}”{code}."


def _todo(error: StationError) -> str:
    if error.cause in TODO:
        return TODO[error.cause]
    match error:
        case Denied():
            return "Sign in again; your edits are kept."
        case Rejected():
            return "Your edits are kept; change them or try again."
        case Untrusted():
            return "Nothing was sent."
        case Unreachable():
            return NETWORK
        case _:
            return "Try again; if it stays so, this may be no ASTROS Station."
