"""HDMI and VGA (7.1 to 7.3).

A PUT has one `resolution` and does not say of which output; it goes to the one in use, which is
the only one that can be edited here (unknowns.md 34).
"""

from collections.abc import Mapping
from typing import Annotated, Any

from app.operations import Op
from app.quirks import Quirks, default, ways
from app.settings.base import Located, Settings
from app.settings.field import Choices, Condition, Section, Setting, Value, Values
from app.words import say, tr

RESTART = tr("Takes effect after a restart.")


def _in_use(output: str) -> Condition:
    def condition(values: Values) -> str | None:
        used = str(values.get("output", default("resolution_output")[0]))
        if output in used.lower():
            return None
        return say("Only the output in use can be changed, and that is {}.", used)

    return condition


class Resolution(Settings):
    """The `resolution` object."""

    kind = "resolution"
    reads, writes, lists = Op.getResolution, Op.putResolution, Op.listResolutions
    waits = True

    output: Annotated[
        str | None,
        Setting(
            title=tr("Output in use"),
            section=Section.DISPLAY,
            fact=True,
            detail="The output that the station says it uses. Only its resolution can be changed.",
        ),
    ] = None
    hdmiResolution: Annotated[
        str | None,
        Setting(
            title=tr("HDMI resolution"),
            section=Section.DISPLAY,
            at=ways("resolution_hdmi"),
            write_as="resolution",
            needs=(_in_use("hdmi"),),
            help=RESTART,
            detail="The list is the station’s own. Take what the room’s display can show: "
            "with another the display may stay dark until you change it back here.",
        ),
    ] = None
    vgaResolution: Annotated[
        str | None,
        Setting(
            title=tr("VGA resolution"),
            section=Section.DISPLAY,
            at=ways("resolution_vga"),
            write_as="resolution",
            needs=(_in_use("vga"),),
            help=RESTART,
            detail="The list is the station’s own. Take what the room’s display can show: "
            "with another the display may stay dark until you change it back here.",
        ),
    ] = None
    vgaEnable: Annotated[
        bool | None,
        Setting(
            title=tr("Switch on the VGA output"),
            section=Section.DISPLAY,
            group="VGA",
            at=ways("resolution_vga_on"),
            write_as="enableVGA",
            detail="Off: no picture leaves the VGA socket.",
        ),
    ] = None
    isAudioFromHDMI: Annotated[
        bool | None,
        Setting(
            title=tr("Sound through HDMI"),
            section=Section.DISPLAY,
            group=tr("Sound"),
            help=tr("Off: the station’s own audio socket."),
            detail="On: the sound goes to the display, with the picture.",
        ),
    ] = None
    cec: Annotated[
        bool | None,
        Setting(
            title=tr("HDMI CEC"),
            section=Section.DISPLAY,
            fact=True,
            at=ways("resolution_cec"),
            help=tr("The station has no way to change this from here."),
            detail="By CEC a station and a display switch each other on and off over the "
            "HDMI cable.",
        ),
    ] = None

    @classmethod
    def _locate(cls, data: Any) -> Located:
        """Without nesting there is one resolution: that of the output in use."""
        located = super()._locate(data)
        used = str(located.get("output", ((), ""))[1]).lower()
        if "vga" in used and located.get("hdmiResolution", ((), ""))[0] == ("resolution",):
            located["vgaResolution"] = located.pop("hdmiResolution")
        return located

    @classmethod
    def options(cls, values: Mapping[str, Value], quirks: Quirks, lists: Any) -> dict[str, Choices]:
        """The station's own list, never one of ours: an array, or an object of arrays."""
        return {
            f"{output}Resolution": {name: name for name in _listed(lists, output)}
            for output in default("resolution_output")
        }


def _listed(lists: Any, output: str) -> list[str]:
    if isinstance(lists, dict):
        mine = [v for k, v in lists.items() if output in k.lower()] or list(lists.values())
        lists = [name for group in mine if isinstance(group, list) for name in group]
    if not isinstance(lists, list):
        return []
    return list(dict.fromkeys(name for name in lists if isinstance(name, str)))
