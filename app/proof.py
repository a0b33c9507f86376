"""Whether a station answers: GET model at each place where one may be, https first."""

from dataclasses import dataclass, replace

from app.candidate import NAME_CHARACTERS, Candidate
from app.errors import BadReply, Cause, Denied, StationError
from app.models import ModelInfo
from app.origin import Origin
from app.station import Station
from app.transport import Deadlines

# What a port that wants TLS answers to plain http.
MAY_BE_TLS = (Cause.PROTOCOL, Cause.BROKEN_OFF, Cause.HTTP_ERROR, Cause.REDIRECT)
# From the least to the most telling about what is there.
TELLING = (
    Cause.NO_ADDRESS,
    Cause.NO_NAME,
    Cause.NO_ROUTE,
    Cause.CONNECT_TIMEOUT,
    Cause.REFUSED,
    Cause.TLS_TIMEOUT,
    Cause.TLS,
    Cause.BROKEN_OFF,
    Cause.NO_REPLY,
    Cause.TOO_SLOW,
)


@dataclass(frozen=True, slots=True)
class Proof:
    """A station answered at `origin`; `pin` is the SHA-256 of its certificate, on https."""

    origin: Origin
    info: ModelInfo
    pin: str | None


async def prove(candidate: Candidate, deadlines: Deadlines | None = None) -> Proof:
    """Ask until one origin proves to be a station; raises the most telling StationError."""
    errors: list[StationError] = []
    for origin in candidate.origins:
        try:
            return await _ask(origin, deadlines)
        except StationError as error:
            errors.append(error)
        tls = replace(origin, scheme="https")
        if errors[-1].cause not in MAY_BE_TLS or tls in candidate.origins:
            continue
        try:
            return await _ask(tls, deadlines)
        except StationError:
            continue
    raise max(errors, key=_telling)


async def _ask(origin: Origin, deadlines: Deadlines | None) -> Proof:
    async with Station(origin, deadlines=deadlines) as station:
        try:
            info = await station.model()
        except StationError as error:
            # GET model wants no sign-in and no firmware is without it: it is something else.
            if isinstance(error, Denied) or error.cause is Cause.NO_SUCH_FUNCTION:
                raise BadReply(Cause.NOT_JSON, error.detail) from error
            raise
        pin = station.pin
    if not info.devName and not info.model:
        raise BadReply(Cause.NOT_JSON, "neither name nor model")
    short = {
        name: text[:NAME_CHARACTERS]
        for name, text in (("devName", info.devName), ("model", info.model))
        if text is not None
    }
    return Proof(origin, info.model_copy(update=short), pin)


def _telling(error: StationError) -> int:
    return TELLING.index(error.cause) if error.cause in TELLING else len(TELLING)
