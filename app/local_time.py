"""Times and lengths of time in words."""

from datetime import datetime

from app.words import Cleaned, say


def clock(moment: datetime) -> str:
    """`14:31:09`, here."""
    return f"{moment.astimezone():%H:%M:%S}"


def minute(moment: datetime) -> str:
    """`14:31`, here."""
    return f"{moment.astimezone():%H:%M}"


def zone(moment: datetime) -> str:
    """`UTC+1`: the zone of this computer at that time."""
    offset = moment.astimezone().utcoffset()
    minutes = round(offset.total_seconds() / 60) if offset else 0
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}{f':{rest:02}' if rest else ''}"


def length(seconds: float) -> Cleaned:
    """`56 s`, `4 min 49 s`, `1 h 5 min`."""
    whole = max(0, round(seconds))
    minutes, rest = divmod(whole, 60)
    hours, left = divmod(minutes, 60)
    if hours:
        return say("{} h {} min", hours, left)
    if minutes:
        return say("{} min {} s", minutes, rest) if rest else say("{} min", minutes)
    return say("{} s", whole)


def size(count: int) -> Cleaned:
    """`612.4 MiB`, `12 KiB`."""
    if count >= 1024 * 1024:
        return say("{} MiB", f"{count / 1024 / 1024:.1f}")
    return say("{} KiB", max(1, round(count / 1024)))
