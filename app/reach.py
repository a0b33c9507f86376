"""How this computer reaches a station, and whether it will after a change of its network.

A change carries us where the program speaks to the station through the network that is changed:
then the connection may break, and the station may answer elsewhere, or not at all.
"""

import asyncio
import contextlib
import ipaddress
from collections.abc import Iterable
from enum import Enum

from app.adapters import ITSELF, Adapter
from app.origin import Origin
from app.session import Session
from app.settings import Ethernet, Field, General, Settings, Value, Wifi

ACCESS_POINT, CLIENT = 1, 2
PROBE_S = 1.0


class Way(Enum):
    """Through which of its networks we came."""

    WIRED = "its wired network"
    OWN_WIFI = "its own Wi-Fi"
    OTHER_WIFI = "the Wi-Fi that it has joined"
    UNKNOWN = "nothing tells"


class Taken(Enum):
    """Whether somebody has an address already, as far as can be seen from here."""

    ANSWERS = "a machine answers there"
    REFUSES = "a machine is there and refuses this port"
    SILENT = "nobody answers; whether it is free cannot be seen from here"


def way_in(session: Session, adapters: Iterable[Adapter]) -> Way:
    """By the address that we speak to, the station's wired address and our own adapters."""
    host = session.station.origin.host
    wired, radio = _saved(session, Ethernet), _saved(session, Wifi)
    address = str(wired.get("ip") or "")
    if host == address:
        return Way.WIRED
    if radio.get("mode") == CLIENT:
        return Way.OTHER_WIFI
    beside = adapter_for(host, adapters)
    if radio.get("mode") != ACCESS_POINT or beside is None:
        return Way.UNKNOWN
    apart = wired.get("connected") is False or adapter_for(address, [beside]) is None
    return Way.OWN_WIFI if apart else Way.UNKNOWN


def carries(way: Way, field: Field) -> bool:
    """Whether a change of this field may cut the way by which we came."""
    if field.kind is Ethernet:
        return way in (Way.WIRED, Way.UNKNOWN)
    if field.kind is Wifi:
        return way is Way.OWN_WIFI or (field.name == "mode" and way is not Way.WIRED)
    # The name of the station is that of its Wi-Fi, too.
    return way is Way.OWN_WIFI and field.kind is General and field.name == "devName"


def adapter_for(host: str, adapters: Iterable[Adapter]) -> Adapter | None:
    """Our adapter in whose network an address lies, which needs no router; not our loopback."""
    try:
        ip = ipaddress.ip_address(host)
    except ValueError:
        return None
    near = (a for a in adapters if a.address.version == ip.version and a.left_out != ITSELF)
    return next((adapter for adapter in near if ip in adapter.address.network), None)


async def taken(origin: Origin, within: float = PROBE_S) -> Taken:
    """Knock once at an address that nobody should have yet. Nothing is sent there."""
    try:
        async with asyncio.timeout(within):
            _, writer = await asyncio.open_connection(origin.host, origin.port)
    except ConnectionRefusedError:
        # On the loopback every address refuses.
        with contextlib.suppress(ValueError):
            return Taken.SILENT if ipaddress.ip_address(origin.host).is_loopback else Taken.REFUSES
        return Taken.REFUSES
    except OSError:  # TimeoutError is one
        return Taken.SILENT
    writer.close()
    with contextlib.suppress(OSError):
        await writer.wait_closed()
    return Taken.ANSWERS


def _saved(session: Session, kind: type[Settings]) -> dict[str, Value]:
    draft = session.drafts.get(kind)
    return draft.saved.values if draft else {}
