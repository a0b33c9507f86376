"""The station's radio (17.1, 17.2)."""

from typing import Annotated

from app.operations import Op
from app.quirks import default
from app.settings.base import Settings
from app.settings.field import Compare, Section, Setting, matches, one_of, when

CHANNELS: tuple[int, ...] = default("channels")
AP = when("mode", (1,), "Only while the station opens its own network.")


class Wifi(Settings):
    """The `wifi` object; a change of mode may cut the connection."""

    kind = "wifi"
    reads, writes = Op.getWifi, Op.patchWifi
    network = 1

    mode: Annotated[
        int | None,
        Setting(
            title="Radio",
            section=Section.WIFI,
            choices={0: "Off", 1: "Own network (access point)", 2: "Other AP (client)"},
        ),
    ] = None
    ssid: Annotated[
        str | None,
        Setting(
            title="SSID",
            section=Section.WIFI,
            fact=True,
            help="The SSID of its own network is the station’s name.",
        ),
    ] = None
    hideSSID: Annotated[
        bool | None,
        Setting(title="Hide the SSID", section=Section.WIFI, group="Visibility", needs=(AP,)),
    ] = None
    security: Annotated[
        int | None,
        Setting(
            title="Security",
            section=Section.WIFI,
            choices={0: "None (open to everybody)", 1: "WPA2-PSK"},
            needs=(AP,),
            together=("password",),
        ),
    ] = None
    password: Annotated[
        str | None,
        Setting(
            title="Password",
            section=Section.WIFI,
            secret=True,
            compare=Compare.UNREADABLE,
            rules=(matches(default("wifi_password"), "8 to 16 letters and digits."),),
            needs=(AP, when("security", (1,), "Only with WPA2-PSK.")),
            together=("security",),
            help="8 to 16 letters and digits.",
        ),
    ] = None
    band: Annotated[
        int | None,
        Setting(
            title="Band",
            section=Section.WIFI,
            choices={0: "2.4 GHz", 1: "5 GHz"},
            needs=(AP,),
            together=("channel",),
        ),
    ] = None
    channel: Annotated[
        int | None,
        Setting(
            title="Channel",
            section=Section.WIFI,
            choices={number: str(number) for number in CHANNELS},
            rules=(one_of(CHANNELS, f"On 5 GHz one of {', '.join(map(str, CHANNELS))}."),),
            needs=(AP, when("band", (1,), "Only on 5 GHz; this is 2.4 GHz.")),
            together=("band",),
        ),
    ] = None
    networkMode: Annotated[
        int | None,
        Setting(
            title="Network of its guests",
            section=Section.WIFI,
            choices={0: "NAT", 1: "Bridge"},
            needs=(AP,),
            help="Bridge: guests get their addresses from the wired network.",
        ),
    ] = None
    gatekeeper: Annotated[
        int | None,
        Setting(
            title="Gatekeeper",
            section=Section.WIFI,
            choices={0: "Allow all", 1: "Internet only", 2: "Block all"},
            needs=(AP,),
            help="What guests may reach. It may have no effect in bridge mode.",
        ),
    ] = None
    mac: Annotated[
        str | None,
        Setting(title="MAC address", section=Section.WIFI, fact=True, mono=True),
    ] = None
    isWifiDongle: Annotated[
        bool | None,
        Setting(
            title="Adapter",
            section=Section.WIFI,
            fact=True,
            choices={True: "USB dongle", False: "Built in"},
        ),
    ] = None
