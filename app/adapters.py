"""This computer's network adapters, and which addresses lie in their networks (faults.md T08)."""

import errno
import ipaddress
import logging
import socket
import struct
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from ipaddress import IPv4Interface, IPv6Address, IPv6Interface

from app.words import tr

log = logging.getLogger(__name__)

Interface = str | int
GROUP_4, GROUP_6 = "224.0.0.251", "ff02::fb"
# Where clouds tell a machine its secrets: on-link for whoever has 169.254.0.0/16.
METADATA = {"169.254.169.254", "169.254.170.2", "fd00:ec2::254"}
ITSELF = tr("this computer itself")
SWITCHED_OFF = tr("switched off in the preferences")
# No network of neighbours is larger; an adapter that says so lets anybody in.
LEAST_PREFIX = {4: 8, 6: 32}


@dataclass(frozen=True, slots=True)
class Adapter:
    """One address of one adapter; `left_out` says why it is not searched, or is empty."""

    name: str
    index: int
    address: IPv4Interface | IPv6Interface
    left_out: str = ""

    @property
    def used(self) -> bool:
        """Whether stations are searched for here."""
        return not self.left_out

    @property
    def interface(self) -> Interface:
        """How mDNS is told of it: IPv6 goes by the adapter's number."""
        v6 = self.address.version == 6 and not self.address.ip.is_loopback
        return self.index if v6 else str(self.address.ip)


def read(interfaces: Sequence[str] | None = None) -> list[Adapter]:
    """Every adapter's addresses as they are now; blocks for some milliseconds.

    Searched are those whose address is in `interfaces`; with None all that take multicast, but
    not this computer's loopback.
    """
    import ifaddr

    found = []
    for adapter in ifaddr.get_adapters():
        for ip in adapter.ips:
            text = ip.ip if isinstance(ip.ip, str) else ip.ip[0]
            address = ipaddress.ip_interface(f"{text.partition('%')[0]}/{ip.network_prefix}")
            left_out = _left_out(address, adapter.index or 0, interfaces)
            found.append(Adapter(adapter.nice_name, adapter.index or 0, address, left_out))
    return sorted(
        found, key=lambda a: (a.left_out != "", a.address.version, a.name, str(a.address))
    )


def without(names: Collection[str], adapters: Iterable[Adapter]) -> list[Adapter]:
    """The adapters, those of these names left out."""
    return [
        replace(each, left_out=SWITCHED_OFF) if each.used and each.name in names else each
        for each in adapters
    ]


def interfaces(adapters: Iterable[Adapter]) -> list[Interface]:
    """What mDNS listens on."""
    return list(dict.fromkeys(a.interface for a in adapters if a.used))


def refusal(address: str, adapters: Iterable[Adapter]) -> str:
    """Why an address that mDNS tells is not to be spoken to; empty where it may be.

    Only unicast addresses in the network of an adapter that is searched may be.
    """
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return tr("not an address")
    scope = ip.scope_id if isinstance(ip, IPv6Address) else None
    if ip.is_multicast or ip.is_unspecified or address.partition("%")[0] in METADATA:
        return tr("not the address of a device")
    if ip.version == 6 and ip.is_link_local and not scope:
        return tr("link-local, without its adapter")
    for adapter in adapters:
        network = adapter.address.network
        if not adapter.used or adapter.address.version != ip.version:
            continue
        if network.prefixlen < LEAST_PREFIX[ip.version]:
            continue
        if scope and scope not in (str(adapter.index), adapter.name):
            continue
        if ip in network:
            ends = network.prefixlen < network.max_prefixlen - 1 and ip.version == 4
            at_end = ip in (network.network_address, network.broadcast_address)
            return tr("not the address of a device") if ends and at_end else ""
    return tr("in no network of this computer’s adapters")


def _left_out(
    address: IPv4Interface | IPv6Interface, index: int, wanted: Sequence[str] | None
) -> str:
    if wanted is not None:
        return "" if str(address.ip) in wanted else tr("not asked for")
    if address.ip.is_loopback:
        return ITSELF
    return "" if _takes_multicast(address, index) else tr("takes no multicast")


def _takes_multicast(address: IPv4Interface | IPv6Interface, index: int) -> bool:
    """Whether the adapter lets us join mDNS: one that does not would fail all of them."""
    v4 = address.version == 4
    try:
        with socket.socket(socket.AF_INET if v4 else socket.AF_INET6, socket.SOCK_DGRAM) as sock:
            if v4:
                group = socket.inet_aton(GROUP_4) + address.ip.packed
                sock.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, group)
            else:
                group = socket.inet_pton(socket.AF_INET6, GROUP_6) + struct.pack("@I", index)
                sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_JOIN_GROUP, group)
    except OSError as error:
        log.debug("%s: %s", address, errno.errorcode.get(error.errno or 0, error))
        return False
    return True
