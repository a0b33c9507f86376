"""Where a station may be: behind what mDNS announces, or at an address that was typed."""

import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from app import quirks
from app.adapters import Adapter, refusal
from app.origin import PORTS, Origin, Scheme, candidates
from app.service import Service
from app.service_types import service_type
from app.words import tr

# What a name may have at most before anybody looks at it; the document allows 16.
NAME_CHARACTERS = 256
# How many addresses of one service are tried.
ADDRESSES = 8
REMEMBERED = 4096


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


def asked_for(extra: Iterable[str] = ()) -> tuple[str, ...]:
    """All service types to ask for, each once: ours and these. ValueError for what is none."""
    ours = (*quirks.default("service_types"), *quirks.default("casting_types"))
    return tuple(dict.fromkeys((*ours, *map(service_type, extra))))


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


def rank(origin: Origin) -> tuple[bool, int]:
    """The order of preference among origins: https first, IPv4 first, link-local last."""
    return not origin.encrypted, _rank(origin.host) or 0


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


@lru_cache(REMEMBERED)
def _rank(address: str) -> int | None:
    """IPv4 0, IPv6 1, its link-local 2; None for a name."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return None
    return 0 if ip.version == 4 else 1 + ip.is_link_local
