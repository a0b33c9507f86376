"""The station's radio (17.1, 17.2)."""

from typing import Annotated

from app.operations import Op
from app.quirks import default
from app.settings.base import Settings
from app.settings.field import Compare, Section, Setting, When, matches, one_of
from app.words import say, tr

CHANNELS: tuple[int, ...] = default("channels")
AP = When("mode", (1,), tr("Only while the station opens its own network."))


class Wifi(Settings):
    """The `wifi` object; a change of mode may cut the connection."""

    kind = "wifi"
    reads, writes = Op.getWifi, Op.patchWifi
    network = 1

    mode: Annotated[
        int | None,
        Setting(
            title=tr("Radio"),
            section=Section.WIFI,
            choices={0: tr("Off"), 1: tr("Own network (access point)"), 2: tr("Other AP (client)")},
            detail="Off: no radio. Own network: guests join a Wi-Fi network of the "
            "station. Other AP: the station joins a network of yours, chosen on the "
            "page Other AP. A change may cut your connection where you came in by "
            "Wi-Fi.",
        ),
    ] = None
    ssid: Annotated[
        str | None,
        Setting(
            title="SSID",
            section=Section.WIFI,
            fact=True,
            help=tr("The SSID of its own network is the station’s name."),
            detail="As the station’s radio calls its network now.",
        ),
    ] = None
    hideSSID: Annotated[
        bool | None,
        Setting(
            title=tr("Hide the SSID"),
            section=Section.WIFI,
            group=tr("Visibility"),
            needs=(AP,),
            detail="The network is not listed, so guests type its name. It keeps nobody out.",
        ),
    ] = None
    security: Annotated[
        int | None,
        Setting(
            title=tr("Security"),
            section=Section.WIFI,
            choices={0: tr("None (open to everybody)"), 1: "WPA2-PSK"},
            needs=(AP,),
            together=("password",),
            detail="With WPA2-PSK guests need the password below. Without it everybody in "
            "range gets in, and can listen.",
        ),
    ] = None
    password: Annotated[
        str | None,
        Setting(
            title=tr("Password"),
            section=Section.WIFI,
            secret=True,
            compare=Compare.UNREADABLE,
            rules=(matches(default("wifi_password"), tr("8 to 16 letters and digits.")),),
            needs=(AP, When("security", (1,), tr("Only with WPA2-PSK."))),
            together=("security",),
            help=tr("8 to 16 letters and digits."),
            detail="What guests type to join the station’s own network. After a change all "
            "of them have to join again.",
        ),
    ] = None
    band: Annotated[
        int | None,
        Setting(
            title=tr("Band"),
            section=Section.WIFI,
            choices={0: tr("2.4 GHz"), 1: tr("5 GHz")},
            needs=(AP,),
            together=("channel",),
            detail="2.4 GHz reaches further; 5 GHz is faster and often less crowded.",
        ),
    ] = None
    channel: Annotated[
        int | None,
        Setting(
            title=tr("Channel"),
            section=Section.WIFI,
            choices={number: str(number) for number in CHANNELS},
            rules=(one_of(CHANNELS, say("On 5 GHz one of {}.", ", ".join(map(str, CHANNELS)))),),
            needs=(AP, When("band", (1,), tr("Only on 5 GHz; this is 2.4 GHz."))),
            together=("band",),
            detail="Where the air is crowded, take one that the neighbours do not use. On "
            "2.4 GHz there is none to choose here.",
        ),
    ] = None
    networkMode: Annotated[
        int | None,
        Setting(
            title=tr("Network of its guests"),
            section=Section.WIFI,
            choices={0: "NAT", 1: tr("Bridge")},
            needs=(AP,),
            help=tr("Bridge: guests get their addresses from the wired network."),
            detail="NAT: guests are in a network of their own behind the station.",
        ),
    ] = None
    gatekeeper: Annotated[
        int | None,
        Setting(
            title=tr("Gatekeeper"),
            section=Section.WIFI,
            choices={0: tr("Allow all"), 1: tr("Internet only"), 2: tr("Block all")},
            needs=(AP,),
            help=tr("What guests may reach. It may have no effect in bridge mode."),
            detail="Allow all: the wired network and the internet. Internet only: nothing "
            "of the wired network. Block all: the station alone.",
        ),
    ] = None
    mac: Annotated[
        str | None,
        Setting(
            title=tr("MAC address"),
            section=Section.WIFI,
            fact=True,
            mono=True,
            detail="The hardware address of the radio: for a list of admitted devices.",
        ),
    ] = None
    isWifiDongle: Annotated[
        bool | None,
        Setting(
            title=tr("Adapter"),
            section=Section.WIFI,
            fact=True,
            choices={True: tr("USB dongle"), False: tr("Built in")},
            detail="Whether the radio is built in, or a USB stick that somebody may take away.",
        ),
    ] = None
