"""Whether a station answers: GET model at each place where one may be, https first."""

import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from app import quirks
from app.adapters import Adapter, refusal
from app.browsing import Service
from app.errors import BadReply, Cause, Denied, StationError
from app.models import ModelInfo
from app.origin import PORTS, Origin, Scheme, candidates
from app.station import Station
from app.transport import Deadlines
from app.words import tr

# What a name may have at most before anybody looks at it; the document allows 16.
NAME_CHARACTERS = 256
# How many addresses of one service are tried.
ADDRESSES = 8
REMEMBERED = 4096
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
class Candidate:
    """A place where a station may be: one service in one scheme, or an address that was typed.

    `origins` are its possible origins in the order in which to try them; `type` is empty where it
    was typed.
    """

    id: str
    name: str
    type: str
    host: str
    addresses: tuple[str, ...]
    origins: tuple[Origin, ...]

    @property
    def typed(self) -> bool:
        """Whether the user gave it."""
        return not self.type

    @property
    def encrypted(self) -> bool:
        """Whether it is tried on https."""
        return self.origins[0].encrypted


@dataclass(frozen=True, slots=True)
class Proof:
    """A station answered at `origin`; `pin` is the SHA-256 of its certificate, on https."""

    origin: Origin
    info: ModelInfo
    pin: str | None


def typed(text: str) -> Candidate:
    """The candidate that a hand-typed address means. Raises ValueError with words."""
    origins = tuple(candidates(text))
    host = origins[0].host
    return Candidate(
        id=" ".join(map(str, origins)),
        name=host,
        type="",
        host=host if _rank(host) is None else "",
        addresses=(host,),
        origins=origins,
    )


def announced(service: Service, adapters: Iterable[Adapter]) -> tuple[list[Candidate], str]:
    """Where the station behind a service may be, one candidate a scheme; or why nowhere.

    Casting services tell the host alone: a station's own ports are tried there (unknowns.md 3).
    """
    adapters = list(adapters)
    why = [refusal(address, adapters) for address in service.addresses]
    allowed = [a for a, no in zip(service.addresses, why, strict=True) if not no]
    if not allowed or not 0 < service.port < 65536:
        return [], next(filter(None, why), tr("it names no address or port"))
    allowed.sort(key=lambda address: _rank(address) or 0)
    del allowed[ADDRESSES:]
    found = []
    for scheme, port in _ways(service):
        origins = tuple(Origin(scheme, address, port) for address in allowed)
        identity = f"{service.name} {scheme} {port}"
        found.append(
            Candidate(
                identity, service.instance, service.type, service.host, tuple(allowed), origins
            )
        )
    return found, ""


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


def _ways(service: Service) -> list[tuple[Scheme, int]]:
    usual: list[tuple[Scheme, int]] = [("https", PORTS["https"]), ("http", PORTS["http"])]
    match service.type.split(".")[0]:
        case "_https":
            return [("https", service.port)]
        case "_http" if service.port == PORTS["http"]:
            return usual
        case "_http":
            return [("http", service.port)]
    if service.type in quirks.default("casting_types"):
        return usual
    return [("https", service.port), ("http", service.port)]


def _telling(error: StationError) -> int:
    return TELLING.index(error.cause) if error.cause in TELLING else len(TELLING)


def rank(origin: Origin) -> tuple[bool, int]:
    """The order of preference among origins: https first, IPv4 first, link-local last."""
    return not origin.encrypted, _rank(origin.host) or 0


@lru_cache(REMEMBERED)
def _rank(address: str) -> int | None:
    """IPv4 0, IPv6 1, its link-local 2; None for a name."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return None
    return 0 if ip.version == 4 else 1 + ip.is_link_local
