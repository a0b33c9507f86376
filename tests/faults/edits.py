"""One change of each settings object, and where the station holds it."""

from dataclasses import dataclass, field
from typing import Any

from app.settings import (
    Ethernet,
    General,
    Manager,
    PodPairing,
    Power,
    Resolution,
    Service,
    Settings,
    Time,
    Value,
    Wifi,
)

Path = tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Edit:
    """`values` by field, and under which names the station holds them (`where`).

    `theirs` is somebody else's change of the same field, `others` of another one (`other`), both
    as the station takes them. `secret` values cannot be read back; `companions` go along, and on
    what it `needs` it depends whether the field applies at all.
    """

    kind: type[Settings]
    values: dict[str, Value]
    where: dict[str, Path]
    theirs: dict[str, Any] | None = None
    others: dict[str, Any] | None = None
    other: str = ""
    secret: bool = False
    companions: frozenset[str] = field(default_factory=frozenset)
    needs: frozenset[str] = field(default_factory=frozenset)

    @property
    def unseen(self) -> bool:
        """Whether reading back does not tell, or not before a restart."""
        return self.secret or self.kind.waits

    def held(self, station) -> dict[str, Any]:
        """What the station holds of these fields."""
        return {name: at(station, path) for name, path in self.where.items()}

    def keys(self, *, whole: bool) -> frozenset[str]:
        """What the body of a write may hold: what was touched, and what belongs to it."""
        if self.kind is not Resolution:
            return frozenset({*self.values, *self.companions})
        return frozenset({"resolution", *(("enableVGA", "isAudioFromHDMI") if whole else ())})

    @property
    def spared(self) -> frozenset[str]:
        """The names in an answer's data that carry what is edited."""
        nested = {"ethernet": "setting", "resolution": "hdmi"}.get(self.kind.kind)
        return frozenset({nested or "", *self.values, *self.companions, *self.needs, "output"})


def at(station, path: Path) -> Any:
    """What a simulated station holds there; the resolution as it will be."""
    if path[0] == "manager":
        return station.manager_server
    kind, *keys = path
    held = station.settings.resolution_to_be() if kind == "resolution" else station.data(kind)
    for key in keys:
        held = held[key]
    return held


def someone_changes(station, kind: type[Settings], values: dict[str, Any]) -> None:
    """Somebody else changes the station."""
    if kind is Manager:
        station.manager_server = values["amsName"]
    else:
        station.change(kind.kind, **values)


STATIC = {
    "enableDHCP": False,
    "ip": "192.168.99.5",
    "mask": "255.255.0.0",
    "gateway": "192.168.0.1",
}
THEIRS = {
    "enableDHCP": False,
    "ip": "192.168.77.7",
    "mask": "255.255.0.0",
    "gateway": "192.168.0.2",
}
EDITS = (
    Edit(
        General, {"devName": "Hall-7"}, {"devName": ("general", "devName")},
        {"devName": "Theirs-1"}, {"ipShow": False}, "ipShow",
    ),
    Edit(
        Service, {"allowMiracast": False}, {"allowMiracast": ("service", "allowMiracast")},
        None, {"allowAirPlay": False}, "allowAirPlay",
    ),
    Edit(
        Resolution, {"hdmiResolution": "1280x720@60"},
        {"hdmiResolution": ("resolution", "hdmi", "resolution")},
        {"resolution": "3840x2160@60"}, {"isAudioFromHDMI": False}, "isAudioFromHDMI",
    ),
    Edit(
        Time, {"timeZone": "Asia/Tokyo"}, {"timeZone": ("time", "timeZone")},
        {"timeZone": "Europe/Paris"}, {"showTime24": False}, "showTime24",
    ),
    Edit(
        PodPairing, {"autoProjection": True}, {"autoProjection": ("pod", "autoProjection")},
    ),
    Edit(
        Manager, {"amsName": "manager.example"}, {"amsName": ("manager",)},
        {"amsName": "theirs.example"},
    ),
    Edit(
        Power, {"time": 15}, {"time": ("power", "time")}, {"time": 60}, {"mode": 1}, "mode",
    ),
    Edit(
        Wifi, {"channel": 149}, {"channel": ("wifi", "channel")}, {"channel": 44},
        {"gatekeeper": 2}, "gatekeeper", companions=frozenset({"band"}),
        needs=frozenset({"mode"}),
    ),
    Edit(
        Wifi, {"password": "Canary8Psk"}, {"password": ("wifi", "password")}, None,
        {"gatekeeper": 2}, "gatekeeper", secret=True, companions=frozenset({"security"}),
        needs=frozenset({"mode"}),
    ),
    Edit(
        Ethernet, STATIC,
        {"enableDHCP": ("ethernet", "enableDHCP")}
        | {name: ("ethernet", "setting", name) for name in ("ip", "mask", "gateway")},
        THEIRS, companions=frozenset({"dns1", "dns2"}),
    ),
)  # fmt: skip
