"""Clock, time zone, daily restart (3.1, 3.2)."""

from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any
from zoneinfo import available_timezones

from app.operations import Op
from app.quirks import Quirks, default
from app.settings.base import Settings
from app.settings.field import Choices, Compare, Section, Setting, Value, matches, not_empty, when


class Time(Settings):
    """The `time` object; it feeds Date and time, and Daily restart."""

    kind = "time"
    reads, writes = Op.getTime, Op.patchTime

    isAutoTime: Annotated[
        bool | None,
        Setting(
            title="Set by",
            section=Section.CLOCK,
            choices={True: "A time server (NTP)", False: "Hand"},
        ),
    ] = None
    ntpServer: Annotated[
        str | None,
        Setting(
            title="Time server",
            section=Section.CLOCK,
            rules=(
                not_empty("Name a time server, such as pool.ntp.org."),
                matches(r"^[^\s/]{1,253}$", "A host name or an address, without spaces."),
            ),
            needs=(when("isAutoTime", (True,), "Only while a time server sets the clock."),),
            placeholder="pool.ntp.org",
        ),
    ] = None
    timeZone: Annotated[
        str | None,
        Setting(title="Time zone", section=Section.CLOCK),
    ] = None
    showTime24: Annotated[
        bool | None,
        Setting(
            title="Clock on the display",
            section=Section.CLOCK,
            choices={True: "24 hours", False: "12 hours"},
        ),
    ] = None
    timeout: Annotated[
        int | None,
        Setting(
            title="Timeout",
            section=Section.CLOCK,
            unit=default("clock_timeout_unit"),
            help="A number without a unit: the station’s manual names none.",
        ),
    ] = None
    curTimeMillis: Annotated[
        int | None,
        Setting(
            title="The station’s clock", section=Section.CLOCK, fact=True, compare=Compare.NEVER
        ),
    ] = None
    GMT: Annotated[
        str | None,
        Setting(title="Offset", section=Section.CLOCK, fact=True, compare=Compare.NEVER, mono=True),
    ] = None
    inDaylightTime: Annotated[
        bool | None,
        Setting(
            title="Daylight saving time",
            section=Section.CLOCK,
            fact=True,
            compare=Compare.NEVER,
            choices={True: "Now", False: "Not now"},
        ),
    ] = None
    isDailyReboot: Annotated[
        bool | None,
        Setting(
            title="Restart every day",
            section=Section.DAILY_RESTART,
            group="Daily restart",
            help="Whoever presents at that moment is cut off for about a minute.",
        ),
    ] = None
    dailyRebootTime: Annotated[
        str | None,
        Setting(
            title="At",
            section=Section.DAILY_RESTART,
            rules=(matches(r"^([01][0-9]|2[0-3]):[0-5][0-9]$", "A time of day, such as 03:30."),),
            needs=(when("isDailyReboot", (True,), "Only while the daily restart is on."),),
            help="By the station’s clock, in its time zone.",
            form="daily_time",
        ),
    ] = None

    @classmethod
    def options(cls, values: Mapping[str, Value], quirks: Quirks, lists: Any) -> dict[str, Choices]:
        """The IANA names that this computer knows, where the station uses such a name too."""
        return {"timeZone": _zones()}


@cache
def _zones() -> dict[Value, str]:
    return {name: name.replace("_", " ") for name in sorted(available_timezones()) if "/" in name}
