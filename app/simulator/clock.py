"""A station's clock: it runs, can be set, and knows its time zone."""

import time
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def zone(name: str) -> ZoneInfo | None:
    """The time zone of an IANA name, or None where there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


class Clock:
    """Unix time in milliseconds, off by what somebody set it to."""

    def __init__(self) -> None:
        self._offset = 0

    def millis(self) -> int:
        """The station's time now."""
        return time.time_ns() // 1_000_000 + self._offset

    def set(self, millis: int) -> None:
        """Set the clock; it runs on from there."""
        self._offset += millis - self.millis()

    def synchronise(self) -> None:
        """Go by the time server again, here the computer's clock."""
        self._offset = 0

    def local(self, zone_name: str) -> datetime:
        """The station's local time; 1970 where the clock was set beyond all calendars."""
        where = zone(zone_name)
        try:
            return datetime.fromtimestamp(self.millis() / 1000, where)
        except (ValueError, OverflowError, OSError):
            return datetime.fromtimestamp(0, where)


def gmt(local: datetime) -> str:
    """The offset from Greenwich as the station writes it: `GMT+02:00`."""
    minutes = int((local.utcoffset() or timedelta()).total_seconds() // 60)
    sign = "-" if minutes < 0 else "+"
    return f"GMT{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def in_daylight_time(local: datetime) -> bool:
    """Whether summer time holds."""
    return bool(local.dst())
