"""Name, login code, language, wallpaper choice (5.1, 5.2)."""

from collections.abc import Mapping
from typing import Annotated, Any

from app.operations import Op
from app.quirks import Quirks, default
from app.settings.base import Settings
from app.settings.field import Choices, Section, Setting, Value, When, at_most, between, matches
from app.words import Cleaned, say, tr

NAME = at_most(16, r"A-Za-z0-9\-", tr("Letters, digits and hyphens only."))


def _slot(slot: int) -> Cleaned:
    return say("Slot {}", slot) if slot in default("own_slots") else say("Slot {}, built in", slot)


class General(Settings):
    """The `general` object; it feeds four sections."""

    kind = "general"
    reads, writes = Op.getGeneral, Op.patchGeneral

    devName: Annotated[
        str | None,
        Setting(
            title=tr("Name"),
            section=Section.STATION,
            rules=(NAME,),
            help=tr(
                "Letters, digits and hyphens, at most 16. Also the name of the station’s own Wi-Fi."
            ),
            detail="Presenters look for this name. Whoever is joined to the station’s own "
            "Wi-Fi has to join again after a change, for that network is called the "
            "same.",
        ),
    ] = None
    curLanguage: Annotated[
        str | None,
        Setting(
            title=tr("Language"),
            section=Section.STATION,
            choices=default("languages"),
            help=tr("Of the menus on the room’s display."),
            detail="It does not change the language of this program.",
        ),
    ] = None
    deviceNameShow: Annotated[
        bool | None,
        Setting(
            title=tr("Show the name"),
            section=Section.STATION,
            group=tr("On the display"),
            detail="The name stands on the room’s display while nobody presents, so that "
            "presenters know what to look for.",
        ),
    ] = None
    ipShow: Annotated[
        bool | None,
        Setting(
            title=tr("Show the address"),
            section=Section.STATION,
            group=tr("On the display"),
            detail="The address stands on the room’s display while nobody presents. With "
            "it, “Add by address” finds a station that no search shows.",
        ),
    ] = None
    allowRemoteView: Annotated[
        bool | None,
        Setting(
            title=tr("Allow remote view"),
            section=Section.STATION,
            group=tr("Remote view"),
            help=tr("Signed-in users see the display’s picture from afar."),
            detail="Off: what is on the display is seen in the room alone.",
        ),
    ] = None
    codeType: Annotated[
        int | None,
        Setting(
            title=tr("Type of code"),
            section=Section.LOGIN_CODE,
            choices=default("code_types"),
            together=("codeValue",),
            help=tr("A random code changes by itself; a fixed one stays until you change it."),
            detail="With “None”, whoever reaches the station may present.",
        ),
    ] = None
    codeValue: Annotated[
        str | None,
        Setting(
            title=tr("Code"),
            section=Section.LOGIN_CODE,
            rules=(matches(default("code_pattern"), tr("Four digits, such as 4821.")),),
            needs=(When("codeType", (1,), tr("Only a fixed code can be chosen.")),),
            together=("codeType",),
            mono=True,
            large=True,
            detail="What presenters type to join. “Show large” on this page shows it for a "
            "whole room to read.",
        ),
    ] = None
    curWallpaper: Annotated[
        int | None,
        Setting(
            title=tr("On the display"),
            section=Section.WALLPAPER,
            choices={slot: _slot(slot) for slot in default("slots")},
            detail="The slot whose picture stands on the display while nobody presents and "
            "no slideshow runs.",
        ),
    ] = None
    imageSliderEnabled: Annotated[
        bool | None,
        Setting(
            title=tr("Show all pictures in turn"),
            section=Section.WALLPAPER,
            group=tr("Slideshow"),
            detail="The pictures of all slots, one after the other, instead of one.",
        ),
    ] = None
    imageSliderInterval: Annotated[
        int | None,
        Setting(
            title=tr("Each for"),
            section=Section.WALLPAPER,
            unit=default("slide_unit"),
            rules=(between(1, 86_400, default("slide_unit")),),
            needs=(When("imageSliderEnabled", (True,), tr("Only while the slideshow is on.")),),
            detail="How long each picture of the slideshow stays.",
        ),
    ] = None
    miracastPinEnabled: Annotated[
        bool | None,
        Setting(
            title=tr("Ask for a PIN with Miracast"),
            section=Section.MIRRORING,
            group="PIN",
            help=tr("The display shows the PIN, the presenter types it."),
            detail="So that only who sees the display can present by Miracast.",
        ),
    ] = None

    @classmethod
    def options(cls, values: Mapping[str, Value], quirks: Quirks, lists: Any) -> dict[str, Choices]:
        """The languages that we know by name; the station's own is added where it is none."""
        return {"curLanguage": quirks["languages"], "codeType": quirks["code_types"]}
