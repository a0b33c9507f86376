"""Power saving (12.1, 12.2).

The document allows the modes 1 and 2 and explains 0 and 1; which way a station counts shows once
it reports 0 or 2 (unknowns.md 27).
"""

from collections.abc import Mapping
from typing import Annotated, Any

from app.operations import Op
from app.quirks import Quirks, default
from app.settings.base import Settings
from app.settings.field import Choices, Section, Setting, Value, When
from app.words import tr

SLEEP, SUSPEND = default("power_modes")
EITHER: dict[Value, str] = {
    0: tr("Mode 0, sleep mode (the station’s manual is unclear)"),
    1: tr("Mode 1 (the station’s manual is unclear)"),
    2: tr("Mode 2, suspend mode (the station’s manual is unclear)"),
}


class Power(Settings):
    """The `power/setting` object."""

    kind = "power"
    reads, writes = Op.getPowerSetting, Op.patchPowerSetting

    time: Annotated[
        int | None,
        Setting(
            title=tr("Save power after"),
            section=Section.POWER_SAVING,
            choices={
                1: tr("1 min"),
                5: tr("5 min"),
                15: tr("15 min"),
                30: tr("30 min"),
                60: tr("60 min"),
                -1: tr("Never"),
            },
            help=tr("Counted from the moment when nobody presents any more."),
            detail="“Never” leaves the display on day and night.",
        ),
    ] = None
    mode: Annotated[
        int | None,
        Setting(
            title=tr("By"),
            section=Section.POWER_SAVING,
            choices=EITHER,
            needs=(When("time", (1, 5, 15, 30, 60), tr("Only where power is saved at all.")),),
            detail="Sleep and suspend are the station’s own words; its manual tells what "
            "each does and what wakes it. Stations number the two in two ways, and "
            "until this one has shown which, the choice says so.",
        ),
    ] = None

    @classmethod
    def options(cls, values: Mapping[str, Value], quirks: Quirks, lists: Any) -> dict[str, Choices]:
        """Sleep and suspend, numbered as this station was seen to number them."""
        seen = {*quirks["power_seen"], values.get("mode")} & {0, 1, 2}
        quirks.learn("power_seen", tuple(sorted(n for n in seen if n is not None)))
        if {0, 2} <= seen or not {0, 2} & seen:
            return {"mode": EITHER}
        first = 0 if 0 in seen else 1
        return {"mode": {first: SLEEP, first + 1: SUSPEND}}
