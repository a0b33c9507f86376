"""Clock, time zone, daily restart (3.1, 3.2)."""

from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any
from zoneinfo import available_timezones

from app.operations import Op
from app.quirks import Quirks, default
from app.settings.base import Settings
from app.settings.field import Choices, Compare, Section, Setting, Value, When, matches, not_empty
from app.words import tr


class Time(Settings):
    """The `time` object; it feeds Date and time, and Daily restart."""

    kind = "time"
    reads, writes = Op.getTime, Op.patchTime

    isAutoTime: Annotated[
        bool | None,
        Setting(
            title=tr("Set by"),
            section=Section.CLOCK,
            choices={True: tr("A time server (NTP)"), False: tr("Hand")},
            detail="With a time server the station keeps its time by itself, and needs a "
            "way to that server. By hand its clock is set once, with “Set to this "
            "computer’s time”, and may drift.",
        ),
    ] = None
    ntpServer: Annotated[
        str | None,
        Setting(
            title=tr("Time server"),
            section=Section.CLOCK,
            rules=(
                not_empty(tr("Name a time server, such as pool.ntp.org.")),
                matches(r"^[^\s/]{1,253}$", tr("A host name or an address, without spaces.")),
            ),
            needs=(When("isAutoTime", (True,), tr("Only while a time server sets the clock.")),),
            placeholder="pool.ntp.org",
            detail="The station asks it for the time by NTP, which needs UDP port 123. "
            "Name one in your own network where there is no way to the internet.",
        ),
    ] = None
    timeZone: Annotated[
        str | None,
        Setting(
            title=tr("Time zone"),
            section=Section.CLOCK,
            detail="Decides which time the display shows and when the daily restart "
            "happens. Daylight saving time comes with the zone.",
        ),
    ] = None
    showTime24: Annotated[
        bool | None,
        Setting(
            title=tr("Clock on the display"),
            section=Section.CLOCK,
            choices={True: tr("24 hours"), False: tr("12 hours")},
            detail="How the clock on the room’s display counts the hours.",
        ),
    ] = None
    timeout: Annotated[
        int | None,
        Setting(
            title=tr("Timeout"),
            section=Section.CLOCK,
            unit=default("clock_timeout_unit"),
            help=tr("A number without a unit: the station’s manual names none."),
            detail="It is shown and sent as it is. Leave it unless the maker’s support "
            "names a value.",
        ),
    ] = None
    curTimeMillis: Annotated[
        int | None,
        Setting(
            title=tr("The station’s clock"),
            section=Section.CLOCK,
            fact=True,
            compare=Compare.NEVER,
            detail="The station’s time when its settings were last read; F5 reads them again.",
        ),
    ] = None
    GMT: Annotated[
        str | None,
        Setting(
            title=tr("Offset"),
            section=Section.CLOCK,
            fact=True,
            compare=Compare.NEVER,
            mono=True,
            detail="How far the station’s zone is from UTC.",
        ),
    ] = None
    inDaylightTime: Annotated[
        bool | None,
        Setting(
            title=tr("Daylight saving time"),
            section=Section.CLOCK,
            fact=True,
            compare=Compare.NEVER,
            choices={True: tr("In effect"), False: tr("Not in effect")},
            detail="Whether the station’s zone has daylight saving time at the moment.",
        ),
    ] = None
    isDailyReboot: Annotated[
        bool | None,
        Setting(
            title=tr("Restart every day"),
            section=Section.DAILY_RESTART,
            group=tr("Daily restart"),
            help=tr("Whoever presents at that moment is cut off for about a minute."),
            detail="A station that starts anew every day has left over nothing from the "
            "meetings of the day before.",
        ),
    ] = None
    dailyRebootTime: Annotated[
        str | None,
        Setting(
            title=tr("At"),
            section=Section.DAILY_RESTART,
            rules=(
                matches(r"^([01][0-9]|2[0-3]):[0-5][0-9]$", tr("A time of day, such as 03:30.")),
            ),
            needs=(When("isDailyReboot", (True,), tr("Only while the daily restart is on.")),),
            help=tr("By the station’s clock, in its time zone."),
            form="daily_time",
            detail="Take an hour at which nobody presents.",
        ),
    ] = None

    @classmethod
    def options(cls, values: Mapping[str, Value], quirks: Quirks, lists: Any) -> dict[str, Choices]:
        """The IANA names that this computer knows, where the station uses such a name too."""
        return {"timeZone": _zones()}


@cache
def _zones() -> dict[Value, str]:
    return {name: name.replace("_", " ") for name in sorted(available_timezones()) if "/" in name}
