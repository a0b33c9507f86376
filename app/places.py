"""Where a station that is being waited for may be now: what discovery holds for it."""

from collections.abc import Iterable

from app.found import Found
from app.origin import Origin
from app.session import Session


def places_of(session: Session, stations: Iterable[Found]) -> list[Origin]:
    """Over https by the certificate alone, over http by name and model."""
    station, info = session.station, session.info
    encrypted = station.origin.encrypted
    return [
        found.origin
        for found in stations
        if found.left_at is None
        and found.origin.encrypted is encrypted
        and (
            found.pin == station.pin
            if encrypted
            else (found.info.devName, found.info.model) == (info.devName, info.model)
        )
    ]


def places_of_host(host: str, stations: Iterable[Found]) -> list[Origin]:
    """By the mDNS host, which proves nothing: for who is not to be signed in to."""
    return [
        found.origin
        for found in stations
        if host and found.left_at is None and found.host.casefold() == host.casefold()
    ]
