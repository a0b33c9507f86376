"""What a Pod learns when it is paired (11.1, 11.2)."""

from typing import Annotated

from app.operations import Op
from app.settings.base import Settings
from app.settings.ethernet import address
from app.settings.field import Compare, Section, Setting, When, not_empty
from app.words import tr

OTHER = When("mode", (1,), tr("Only for another station; a Pod learns this station’s own data."))


class PodPairing(Settings):
    """The `pod/pairing` object."""

    kind = "pod"
    reads, writes = Op.getPodPairing, Op.patchPodPairing

    mode: Annotated[
        int | None,
        Setting(
            title=tr("Pair Pods with"),
            section=Section.POD,
            choices={0: tr("This station"), 1: tr("Another station")},
            together=("ip", "ssid", "security"),
            detail="A Pod that is paired with this station learns where to connect. "
            "“Another station” pairs Pods here that are used elsewhere.",
        ),
    ] = None
    ip: Annotated[
        str | None,
        Setting(
            title=tr("Address"),
            section=Section.POD,
            rules=(address(),),
            needs=(OTHER,),
            mono=True,
            help=tr("Of the other station."),
            detail="Where the Pod finds that station once it is in the Wi-Fi network below.",
        ),
    ] = None
    ssid: Annotated[
        str | None,
        Setting(
            title="SSID",
            section=Section.POD,
            rules=(not_empty(tr("Name the Wi-Fi network that the Pod shall join.")),),
            needs=(OTHER,),
            detail="The Wi-Fi network in which the other station is reached. Capitals count.",
        ),
    ] = None
    security: Annotated[
        int | None,
        Setting(
            title=tr("Security"),
            section=Section.POD,
            choices={0: tr("None"), 1: "WPA2", 2: "WPA3", 3: tr("WPA3/WPA2 mixed mode")},
            needs=(OTHER,),
            together=("password",),
            detail="The same as that network has.",
        ),
    ] = None
    password: Annotated[
        str | None,
        Setting(
            title=tr("Password"),
            section=Section.POD,
            secret=True,
            compare=Compare.UNREADABLE,
            rules=(not_empty(),),
            needs=(OTHER, When("security", (1, 2, 3), tr("Only with a security type."))),
            together=("security",),
            detail="The password of that Wi-Fi network. It is sent only where you type it, "
            "and never shown in a list of changes.",
        ),
    ] = None
    autoProjection: Annotated[
        bool | None,
        Setting(
            title=tr("Present as soon as a Pod is connected"),
            section=Section.POD,
            group=tr("Projection"),
            detail="Off: the presenter starts it.",
        ),
    ] = None
