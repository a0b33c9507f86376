"""Where a station that is being waited for may be now: what discovery holds for it."""

from collections.abc import Iterable
from dataclasses import replace

from app.found import Found
from app.origin import Origin
from app.session import Session


def places_of(session: Session, stations: Iterable[Found]) -> list[Origin]:
    """Over https by the certificate alone, over http by name and model."""
    station, info = session.station, session.info
    encrypted = station.origin.encrypted
    return [
        place
        for found in stations
        if found.origin.encrypted is encrypted
        and (
            found.pin == station.pin
            if encrypted
            else (found.info.devName, found.info.model) == (info.devName, info.model)
        )
        for place in _everywhere(found)
    ]


def places_of_host(host: str, stations: Iterable[Found]) -> list[Origin]:
    """By the mDNS host, which proves nothing: for who is not to be signed in to."""
    return [
        place
        for found in stations
        if host and found.host.casefold() == host.casefold()
        for place in _everywhere(found)
    ]


def _everywhere(found: Found) -> Iterable[Origin]:
    """Every address that is announced for it: the one in use may be that of before."""
    if found.left_at is None:
        hosts = dict.fromkeys((found.origin.host, *found.addresses))
        yield from (replace(found.origin, host=host) for host in hosts)
