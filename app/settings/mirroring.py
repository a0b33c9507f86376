"""Projection services (9.1, 9.2)."""

from typing import Annotated

from app.operations import Op
from app.settings.base import Settings
from app.settings.field import Section, Setting


class Service(Settings):
    """The `service` object."""

    kind = "service"
    reads, writes = Op.getService, Op.patchService

    allowMiracast: Annotated[
        bool | None,
        Setting(
            title="Miracast",
            section=Section.MIRRORING,
            group="Allow",
            help="From Windows and many Android devices.",
        ),
    ] = None
    allowGoogleCast: Annotated[
        bool | None,
        Setting(
            title="Google Cast",
            section=Section.MIRRORING,
            group="Allow",
            help="From Chrome, Chromebooks and Android devices.",
        ),
    ] = None
    allowAirPlay: Annotated[
        bool | None,
        Setting(
            title="AirPlay",
            section=Section.MIRRORING,
            group="Allow",
            help="From iPhone, iPad and Mac.",
        ),
    ] = None
