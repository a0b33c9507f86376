"""What of this computer may end a long job: its battery, its Wi-Fi; as far as it can be told.

Everything here blocks for some milliseconds, and never raises.
"""

import contextlib
import re
import socket
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from app import adapters
from app.origin import Origin

SUPPLIES = Path("/sys/class/power_supply")
NETWORKS = Path("/sys/class/net")
WIRELESS = re.compile(r"wi-?fi|wlan|wireless|802\.11|airport", re.IGNORECASE)
LOW = 20
ASK_S = 2.0
# Each system has its own surprises; not to know is no failure.
UNKNOWN = (OSError, ValueError, StopIteration, AttributeError, subprocess.SubprocessError)


@dataclass(frozen=True, slots=True)
class Power:
    """Whether it is on mains, and how full its battery is in percent, where it has one."""

    mains: bool
    percent: int | None = None

    @property
    def low(self) -> bool:
        """Whether it may go out before long."""
        return not self.mains and self.percent is not None and self.percent < LOW


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What could be told; None where it could not. `wifi`: the way to the station is by radio."""

    power: Power | None = None
    wifi: bool | None = None


def look_around(origin: Origin) -> Surroundings:
    """How this computer stands now, towards a station."""
    return Surroundings(power(), by_wifi(origin))


def power() -> Power | None:
    """Mains or battery."""
    with contextlib.suppress(*UNKNOWN):
        if sys.platform == "win32":
            return _power_of_windows()
        if sys.platform == "darwin":
            return _power_of_pmset(_said_by("pmset", "-g", "batt"))
        return _power_of_linux(SUPPLIES)
    return None


def by_wifi(origin: Origin) -> bool | None:
    """Whether packets to this station leave by Wi-Fi."""
    with contextlib.suppress(*UNKNOWN):
        address = _own_address(origin)
        name = next(a.name for a in adapters.read() if str(a.address.ip) == address)
        if sys.platform == "darwin":
            return name in _ports_of_wifi(_said_by("networksetup", "-listallhardwareports"))
        if sys.platform == "win32":
            return WIRELESS.search(name) is not None
        return (NETWORKS / name / "wireless").exists() or (NETWORKS / name / "phy80211").exists()
    return None


def _own_address(origin: Origin) -> str:
    """The address that this computer would be seen with; nothing is sent."""
    kind = socket.AF_INET6 if ":" in origin.host else socket.AF_INET
    with socket.socket(kind, socket.SOCK_DGRAM) as probe:
        probe.connect((origin.host, origin.port))
        own: str = probe.getsockname()[0]
        return own


def _power_of_linux(folder: Path) -> Power | None:
    mains: bool | None = None
    percent: int | None = None
    draws = False
    for supply in folder.iterdir():
        kind = _line(supply / "type")
        if kind in ("Mains", "USB"):
            mains = bool(mains) or _line(supply / "online") == "1"
        elif kind == "Battery" and _line(supply / "scope") != "Device":
            full = _line(supply / "capacity")
            percent = int(full) if full.isdecimal() else None
            draws = draws or _line(supply / "status") == "Discharging"
    if mains is None and percent is None:
        return None
    return Power(not draws if mains is None else mains, percent)


def _line(file: Path) -> str:
    try:
        return file.read_text().strip()
    except OSError:
        return ""


def _power_of_pmset(text: str) -> Power | None:
    """`Now drawing from 'Battery Power'` and `57%; discharging`."""
    if "drawing from" not in text:
        return None
    full = re.search(r"(\d{1,3})%", text)
    return Power("'AC Power'" in text, int(full[1]) if full else None)


def _power_of_windows() -> Power | None:
    import ctypes

    status = (ctypes.c_ubyte * 12)()
    if not ctypes.windll.kernel32.GetSystemPowerStatus(status):  # type: ignore[attr-defined,unused-ignore]
        return None
    line, _, percent = status[0], status[1], status[2]
    return None if line > 1 else Power(line == 1, percent if percent <= 100 else None)


def _ports_of_wifi(text: str) -> list[str]:
    return re.findall(r"Hardware Port: Wi-Fi\s+Device: (\S+)", text)


def _said_by(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=ASK_S, check=True)
    return done.stdout
