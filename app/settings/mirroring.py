"""Projection services (9.1, 9.2)."""

from typing import Annotated

from app.operations import Op
from app.settings.base import Settings
from app.settings.field import Section, Setting
from app.words import tr


class Service(Settings):
    """The `service` object."""

    kind = "service"
    reads, writes = Op.getService, Op.patchService

    allowMiracast: Annotated[
        bool | None,
        Setting(
            title="Miracast",
            section=Section.MIRRORING,
            group=tr("Allow"),
            help=tr("From Windows and many Android devices."),
            detail="Off: the station takes no presentation by Miracast.",
        ),
    ] = None
    allowGoogleCast: Annotated[
        bool | None,
        Setting(
            title="Google Cast",
            section=Section.MIRRORING,
            group=tr("Allow"),
            help=tr("From Chrome, Chromebooks and Android devices."),
            detail="Off: the station takes no presentation by Google Cast.",
        ),
    ] = None
    allowAirPlay: Annotated[
        bool | None,
        Setting(
            title="AirPlay",
            section=Section.MIRRORING,
            group=tr("Allow"),
            help=tr("From iPhone, iPad and Mac."),
            detail="Off: the station takes no presentation by AirPlay.",
        ),
    ] = None
