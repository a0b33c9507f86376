"""Name, login code, language, wallpaper choice (5.1, 5.2)."""

from collections.abc import Mapping
from typing import Annotated, Any

from app.operations import Op
from app.quirks import Quirks, default
from app.settings.base import Settings
from app.settings.field import Choices, Section, Setting, Value, at_most, between, matches, when

NAME = at_most(16, r"A-Za-z0-9\-", "Letters, digits and hyphens only.")


class General(Settings):
    """The `general` object; it feeds four sections."""

    kind = "general"
    reads, writes = Op.getGeneral, Op.patchGeneral

    devName: Annotated[
        str | None,
        Setting(
            title="Name",
            section=Section.STATION,
            rules=(NAME,),
            help="Letters, digits and hyphens, at most 16. "
            "Also the name of the station’s own Wi-Fi.",
        ),
    ] = None
    curLanguage: Annotated[
        str | None,
        Setting(
            title="Language",
            section=Section.STATION,
            choices=default("languages"),
            help="Of the menus on the room’s display.",
        ),
    ] = None
    deviceNameShow: Annotated[
        bool | None,
        Setting(title="Show the name", section=Section.STATION, group="On the display"),
    ] = None
    ipShow: Annotated[
        bool | None,
        Setting(title="Show the address", section=Section.STATION, group="On the display"),
    ] = None
    allowRemoteView: Annotated[
        bool | None,
        Setting(
            title="Allow remote view",
            section=Section.STATION,
            group="Remote view",
            help="Signed-in users see the display’s picture from afar.",
        ),
    ] = None
    codeType: Annotated[
        int | None,
        Setting(
            title="Type of code",
            section=Section.LOGIN_CODE,
            choices=default("code_types"),
            together=("codeValue",),
            help="A random code changes by itself; a fixed one stays until you change it.",
        ),
    ] = None
    codeValue: Annotated[
        str | None,
        Setting(
            title="Code",
            section=Section.LOGIN_CODE,
            rules=(matches(default("code_pattern"), "Four digits, such as 4821."),),
            needs=(when("codeType", (1,), "Only a fixed code can be chosen."),),
            together=("codeType",),
            mono=True,
            large=True,
        ),
    ] = None
    curWallpaper: Annotated[
        int | None,
        Setting(
            title="On the display",
            section=Section.WALLPAPER,
            choices={n: f"Slot {n}{', built in' if n < 2 else ''}" for n in range(6)},
        ),
    ] = None
    imageSliderEnabled: Annotated[
        bool | None,
        Setting(title="Show all pictures in turn", section=Section.WALLPAPER, group="Slideshow"),
    ] = None
    imageSliderInterval: Annotated[
        int | None,
        Setting(
            title="Each for",
            section=Section.WALLPAPER,
            unit=default("slide_unit"),
            rules=(between(1, 86_400, "s"),),
            needs=(when("imageSliderEnabled", (True,), "Only while the slideshow is on."),),
        ),
    ] = None
    miracastPinEnabled: Annotated[
        bool | None,
        Setting(
            title="Ask for a PIN with Miracast",
            section=Section.MIRRORING,
            group="PIN",
            help="The display shows the PIN, the presenter types it.",
        ),
    ] = None

    @classmethod
    def options(cls, values: Mapping[str, Value], quirks: Quirks, lists: Any) -> dict[str, Choices]:
        """The languages that we know by name; the station's own is added where it is none."""
        return {"curLanguage": quirks["languages"], "codeType": quirks["code_types"]}
