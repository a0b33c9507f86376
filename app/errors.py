"""What can go wrong between this computer and a station.

StationError
 ├─ Unreachable   nobody answered, or the answer broke off
 ├─ Denied        the station wants a sign-in (401)
 ├─ Rejected      the station said no, with its own number and words
 ├─ BadReply      what came cannot be trusted as an answer
 └─ Untrusted     it is not, or may not be, the station that we know
"""

from enum import StrEnum
from typing import Self

from app.words import Cleaned, tr


class Cause(StrEnum):
    """Why: in English for the log, and in `words`, a phrase, for people."""

    CONNECT_TIMEOUT = (
        "no answer to the attempt to connect",
        tr("No answer to the attempt to connect"),
    )
    REFUSED = "the connection was refused", tr("The connection was refused")
    NO_ROUTE = (
        "this computer has no way to that address",
        tr("This computer has no way to that address"),
    )
    NO_NAME = "the name could not be resolved", tr("The name could not be resolved")
    NO_ADDRESS = "the address is too long or not valid", tr("The address is too long or not valid")
    TLS_TIMEOUT = "no answer to the attempt to encrypt", tr("No answer to the attempt to encrypt")
    TLS = "no encrypted connection could be agreed", tr("No encrypted connection could be agreed")
    NO_REPLY = "connected, but no reply", tr("Connected, but no reply")
    TOO_SLOW = "the reply came too slowly", tr("The reply came too slowly")
    WRITE_STALLED = "the station stopped taking data", tr("The station stopped taking data")
    BROKEN_OFF = "the connection broke off", tr("The connection broke off")
    SIGNED_OUT = "the station wants a sign-in", tr("The station wants a sign-in")
    SAID_NO = "the station said no", tr("The station said no")
    NO_SUCH_FUNCTION = (
        "this firmware has no such function",
        tr("This firmware has no such function"),
    )
    NOT_JSON = "the reply is not what a station sends", tr("The reply is not what a station sends")
    TOO_BIG = "the reply is too large", tr("The reply is too large")
    ENCODING = (
        "the reply is packed in a way that was not asked for",
        tr("The reply is packed in a way that was not asked for"),
    )
    PROTOCOL = "the reply is not proper HTTP", tr("The reply is not proper HTTP")
    REDIRECT = "the reply points to another place", tr("The reply points to another place")
    HTTP_ERROR = "the station reported an error", tr("The station reported an error")
    NO_TOKEN_ACCEPTED = (
        "the station gave a token and then accepted it in no known place",
        tr("The station gave a token and then accepted it in no known place"),
    )
    OTHER_CERTIFICATE = (
        "its certificate is not the one seen before",
        tr("Its certificate is not the one seen before"),
    )
    DOWNGRADE = (
        "it was spoken to on https before and offers only http now",
        tr("It was spoken to on https before and offers only http now"),
    )
    OTHER_STATION = (
        "another station answers at this address",
        tr("Another station answers at this address"),
    )

    words: Cleaned

    def __new__(cls, english: str, words: Cleaned) -> Self:
        """The English text is its value."""
        cause = str.__new__(cls, english)
        cause._value_ = english
        cause.words = words
        return cause


class StationError(Exception):
    """A request that did not succeed.

    `cause` says why; `detail` is text for the log and for details, never the main message.
    `sent` is true where the station may have received, and so carried out, the request.
    """

    def __init__(self, cause: Cause, detail: str = "", *, sent: bool = False) -> None:
        super().__init__(f"{cause.value}: {detail}" if detail else cause.value)
        self.cause = cause
        self.detail = detail
        self.sent = sent


class Unreachable(StationError):
    """Nobody answered in time, or the connection broke."""


class Denied(StationError):
    """The station wants a sign-in: HTTP 401, or a token that it no longer takes.

    `stale` says that somebody signed in again while the request was under way.
    """

    stale = False

    def __init__(self, detail: str = "", *, cause: Cause = Cause.SIGNED_OUT) -> None:
        super().__init__(cause, detail)


class Rejected(StationError):
    """The station answered and said no.

    `code` is its errorCode as it came (`1000` ... are given no meaning by the document) and
    `message` its errorMsg, at most 200 characters: text from outside.
    """

    def __init__(self, code: int | str | None, message: str) -> None:
        super().__init__(Cause.SAID_NO, f"{message} ({code})", sent=True)
        self.code = code
        self.message = message


class BadReply(StationError):
    """What came is no answer of a station; it may have acted all the same."""

    def __init__(self, cause: Cause, detail: str = "") -> None:
        super().__init__(cause, detail, sent=True)


class Untrusted(StationError):
    """Who answers is not the station that we know; nothing was sent."""
