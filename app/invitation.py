"""What a wallpaper can tell the people in a room: name, address, how to connect, QR codes.

Made of what the station has now. A QR code of the Wi-Fi holds its password: everybody who sees the
display can join.
"""

from dataclasses import dataclass, field

from app.draft import Draft
from app.session import Session
from app.settings import Ethernet, General, Service, Settings, Value, Wifi
from app.wifi_code import readable
from app.words import joined, say, tr

ACCESS_POINT = 1
WPA = 1
WAYS = (
    ("allowAirPlay", "AirPlay"),
    ("allowGoogleCast", "Google Cast"),
    ("allowMiracast", "Miracast"),
)


@dataclass(frozen=True, slots=True)
class Invitation:
    """The values to start from. `ssid` is empty where the station opens no network of its own.

    `secured` where that needs a `password`, which is empty where the station does not tell it.
    """

    name: str = ""
    address: str = ""
    how: str = ""
    link: str = ""
    ssid: str = ""
    secured: bool = False
    hidden: bool = False
    password: str = field(default="", repr=False)


def invitation(session: Session) -> Invitation:
    """What holds for a station now, edits that were not sent left aside."""
    origin = session.station.origin
    host = str(_value(session, Ethernet, "ip") or "")
    address = host or origin.host
    wifi = _value(session, Wifi, "mode") == ACCESS_POINT
    name = str(_value(session, General, "devName") or session.name)
    ssid = str(_value(session, Wifi, "ssid") or name) if wifi else ""
    secured = _value(session, Wifi, "security") == WPA
    password = readable(_value(session, Wifi, "password")) if wifi and secured else ""
    return Invitation(
        name,
        address,
        _how(session, name, ssid),
        f"{origin.scheme}://{f'[{address}]' if ':' in address else address}/",
        ssid,
        secured,
        _value(session, Wifi, "hideSSID") is True,
        password,
    )


def _how(session: Session, name: str, ssid: str) -> str:
    ways = [words for key, words in WAYS if _value(session, Service, key) is True]
    if not ways:
        return tr("Join the Wi-Fi {}.").format(ssid) if ssid else ""
    if ssid:
        choose = tr("Join the Wi-Fi {}, then choose {} in {}.")
        return choose.format(ssid, name, _listed(ways))
    return tr("Choose {} in {}.").format(name, _listed(ways))


def _listed(ways: list[str]) -> str:
    return ways[0] if len(ways) == 1 else say("{} or {}", joined(ways[:-1], ", "), ways[-1])


def _value(session: Session, kind: type[Settings], name: str) -> Value | None:
    draft: Draft | None = session.drafts.get(kind)
    return draft.saved.values.get(name) if draft else None
