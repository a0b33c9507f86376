"""What a Pod learns when it is paired (11.1, 11.2)."""

from typing import Annotated

from app.operations import Op
from app.settings.base import Settings
from app.settings.ethernet import address
from app.settings.field import Compare, Section, Setting, not_empty, when

OTHER = when("mode", (1,), "Only for another station; a Pod learns this station’s own data.")


class PodPairing(Settings):
    """The `pod/pairing` object."""

    kind = "pod"
    reads, writes = Op.getPodPairing, Op.patchPodPairing

    mode: Annotated[
        int | None,
        Setting(
            title="Pair Pods with",
            section=Section.POD,
            choices={0: "This station", 1: "Another station"},
            together=("ip", "ssid", "security"),
        ),
    ] = None
    ip: Annotated[
        str | None,
        Setting(
            title="Address",
            section=Section.POD,
            rules=(address(),),
            needs=(OTHER,),
            mono=True,
            help="Of the other station.",
        ),
    ] = None
    ssid: Annotated[
        str | None,
        Setting(
            title="SSID",
            section=Section.POD,
            rules=(not_empty("Name the Wi-Fi network that the Pod shall join."),),
            needs=(OTHER,),
        ),
    ] = None
    security: Annotated[
        int | None,
        Setting(
            title="Security",
            section=Section.POD,
            choices={0: "None", 1: "WPA2", 2: "WPA3", 3: "WPA3/WPA2 mixed mode"},
            needs=(OTHER,),
            together=("password",),
        ),
    ] = None
    password: Annotated[
        str | None,
        Setting(
            title="Password",
            section=Section.POD,
            secret=True,
            compare=Compare.UNREADABLE,
            rules=(not_empty(),),
            needs=(OTHER, when("security", (1, 2, 3), "Only with a security type.")),
            together=("security",),
        ),
    ] = None
    autoProjection: Annotated[
        bool | None,
        Setting(
            title="Present as soon as a Pod is connected",
            section=Section.POD,
            group="Projection",
        ),
    ] = None
