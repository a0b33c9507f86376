"""A station's wired addresses before and after a change, in words."""

import ipaddress
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.settings import Ethernet, Value
from app.words import tr
from ui.change_table import Row
from ui.labels import Cleaned, clean, joined, say

NOT_KNOWN = tr("from DHCP, not known yet")
BY = {True: tr("Automatic (DHCP)"), False: tr("Static"), None: tr("not reported")}
NAMES = ("ip", "mask", "gateway", "dns1", "dns2")


@dataclass(frozen=True, slots=True)
class Addresses:
    """The wired network of a station; `dhcp` is None where the station did not say."""

    dhcp: bool | None = None
    ip: str = ""
    mask: str = ""
    gateway: str = ""
    dns1: str = ""
    dns2: str = ""

    @classmethod
    def of(cls, values: Mapping[str, Value]) -> "Addresses":
        """Out of the values of an `Ethernet` object: `draft.saved.values`, `draft.values`."""
        dhcp = values.get("enableDHCP")
        return cls(
            dhcp if isinstance(dhcp, bool) else None,
            *(clean(str(values.get(name, ""))) for name in NAMES),
        )

    def line(self) -> Cleaned:
        """In short, for a note: `10.20.8.40/24   gw 10.20.8.1`."""
        parts = [_with_prefix(self.ip, self.mask)] if self.ip else [tr("address not reported")]
        if self.dhcp:
            parts.append(tr("DHCP"))
        elif self.gateway:
            parts.append(say("gw {}", self.gateway))
        if dns := [each for each in (self.dns1, self.dns2) if each and not self.dhcp]:
            parts.append(say("dns {}", joined(dns, ", ")))
        return joined(parts, "   ")


def note_of(
    name: str,
    mac: str,
    host: str,
    before: Addresses | None,
    after: Addresses | None,
    more: Iterable[Cleaned] = (),
) -> list[Cleaned]:
    """What finds a station again, line by line: its wired addresses, new and old where they
    change (`after`), `more`, and `host`, by which it is reached, where that is another one."""
    wired = []
    if before and after:
        wired.append(say("new {}", NOT_KNOWN if after.dhcp else after.line()))
        wired.append(say("old {}", before.line()))
    elif before and before.ip:
        wired.append(say("by cable {}", before.line()))
    lines = [joined((name, mac), "   "), *wired, *more]
    if not before or before.ip != host:
        lines.append(say("reached at {}", host))
    return lines


def rows_between(before: Addresses, after: Addresses) -> list[Row]:
    """Every wired address now and afterwards; what DHCP is still to give is not guessed."""
    rows = [
        Row(tr("Address by"), BY[before.dhcp], BY[after.dhcp], changes=before.dhcp != after.dhcp)
    ]
    for name in NAMES:
        title = Ethernet.fields()[name].spec.title
        old, new = getattr(before, name), getattr(after, name)
        if not old and not new:
            continue
        old, new = old or tr("empty"), new or tr("empty")
        if not after.dhcp:
            rows.append(Row(title, old, new, mono=True, changes=old != new))
        elif name == "ip":
            rows.append(Row(title, old, NOT_KNOWN, mono=True))
        else:
            rows.append(Row(title, old, tr("from DHCP"), mono=True, changes=False))
    return rows


def _with_prefix(ip: str, mask: str) -> str:
    try:
        return f"{ip}/{ipaddress.IPv4Network(f'0.0.0.0/{mask}').prefixlen}"
    except ValueError:
        return ip
