"""The settings objects of the API, one module a topic; this is their list."""

from app.settings.base import Field, Saved, Settings
from app.settings.clock import Time
from app.settings.display import Resolution
from app.settings.ethernet import Ethernet
from app.settings.field import Compare, Section, Setting, Tab, Value
from app.settings.general import General
from app.settings.manager import Manager
from app.settings.mirroring import Service
from app.settings.pod import PodPairing
from app.settings.power import Power
from app.settings.wifi import Wifi

KINDS: tuple[type[Settings], ...] = (
    General,
    Service,
    Resolution,
    Time,
    PodPairing,
    Manager,
    Power,
    Wifi,
    Ethernet,
)


def fields_of(section: Section) -> list[Field]:
    """The fields of one section, in the order in which they are declared."""
    every = (field for kind in KINDS for field in kind.fields().values())
    return [field for field in every if field.spec.section is section]


__all__ = [
    "KINDS",
    "Compare",
    "Ethernet",
    "Field",
    "General",
    "Manager",
    "PodPairing",
    "Power",
    "Resolution",
    "Saved",
    "Section",
    "Service",
    "Setting",
    "Settings",
    "Tab",
    "Time",
    "Value",
    "Wifi",
    "fields_of",
]
