"""Networks in reach, as people look for one: grouped by name, the strongest first (17.3)."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from app.jobs.join_wifi import is_eap, is_open
from app.models import WifiNetwork
from app.quirks import default
from app.words import say, tr

DBM_FLOOR, DBM_CEILING = -90, -50


class Signal(Enum):
    """How strong, in bars of 4 and a word."""

    STRONG = (4, tr("Strong"))
    GOOD = (3, tr("Good"))
    FAIR = (2, tr("Fair"))
    WEAK = (1, tr("Weak"))
    NONE = (0, tr("Very weak"))
    UNKNOWN = (0, tr("Not reported"))

    def __init__(self, bars: int, word: str) -> None:
        self.bars = bars
        self.word = word


@dataclass(frozen=True, slots=True)
class InReach:
    """One name in reach: `ssid` and `security` are text from outside.

    `level` is the station's own figure of the strongest of `count` access points.
    """

    ssid: str
    security: str
    signal: Signal
    level: int | None
    connected: bool
    count: int = 1

    @property
    def key(self) -> tuple[str, str]:
        """What it is told apart by: an open network is not the encrypted one of the same name."""
        return self.ssid, self.security

    @property
    def figure(self) -> str:
        """`-48 dBm`, `3 of 4`, or empty."""
        if self.level is None:
            return ""
        if self.level < 0:
            return say("{} dBm", self.level)
        return say("{} of {}", self.level, LEVELS)

    @property
    def open(self) -> bool:
        """Whether anybody can read along."""
        return is_open(self.security)

    @property
    def eap(self) -> bool:
        """Whether a user signs in."""
        return is_eap(self.security)


LEVELS: int = default("wifi_levels")


def in_reach(networks: Iterable[WifiNetwork]) -> list[InReach]:
    """The networks that have a name, equal ones grouped: connected first, then by strength."""
    groups: dict[tuple[str, str], list[WifiNetwork]] = {}
    for network in networks:
        if network.ssid:
            groups.setdefault((network.ssid, network.security or ""), []).append(network)
    found = [_group(ssid, security, group) for (ssid, security), group in groups.items()]
    return sorted(found, key=lambda n: (not n.connected, -strength(n.level), n.ssid.casefold()))


def hidden_count(networks: Iterable[WifiNetwork]) -> int:
    """How many do not tell their name."""
    return sum(not network.ssid for network in networks)


def strength(level: int | None) -> float:
    """A level as a part from 0 to 1: dBm where it is negative, else of 4; -1 for none."""
    if level is None:
        return -1.0
    in_dbm = (level - DBM_FLOOR) / (DBM_CEILING - DBM_FLOOR)
    return min(max(in_dbm if level < 0 else level / LEVELS, 0.0), 1.0)


def signal(level: int | None) -> Signal:
    """A level in words."""
    if level is None:
        return Signal.UNKNOWN
    bars = round(strength(level) * 4)
    return next(each for each in Signal if each.bars == bars)


def _group(ssid: str, security: str, group: list[WifiNetwork]) -> InReach:
    levels = [network.level for network in group if network.level is not None]
    best = max(levels, key=strength, default=None)
    connected = any(network.connected for network in group)
    return InReach(ssid, security, signal(best), best, connected, len(group))
