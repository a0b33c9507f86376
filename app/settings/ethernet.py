"""Wired network (4.1, 4.2). Addresses are nested on reading and flat on writing."""

import ipaddress
import re
from typing import Annotated

from app.operations import Op
from app.settings.base import Settings
from app.settings.field import Allowed, Rule, Section, Setting, Value, Values, When
from app.words import say, tr

STATIC = (When("enableDHCP", (False,), tr("Only with a static address; DHCP gives it now.")),)
ALL = ("enableDHCP", "ip", "mask", "gateway", "dns1", "dns2")


def address(optional: bool = False) -> Rule:
    """An IPv4 address of a host."""

    def rule(value: Value, values: Values) -> str | None:
        text = str(value)
        if not text:
            return None if optional else tr("An address is needed, such as 10.20.8.40.")
        try:
            parsed = ipaddress.IPv4Address(text)
        except ValueError:
            return tr("Not an IPv4 address: four numbers from 0 to 255, such as 10.20.8.40.")
        if parsed.is_multicast or parsed in NO_HOST or parsed.is_reserved:
            return tr("This address cannot belong to one host.")
        return None

    may_be_empty = tr("An IPv4 address, such as 10.20.8.40, or nothing.")
    return Allowed(may_be_empty if optional else tr("An IPv4 address, such as 10.20.8.40."), rule)


NO_HOST = ipaddress.IPv4Network("0.0.0.0/8")
PREFIX = re.compile(r"/?([0-9]{1,2})")


def dotted(text: str) -> str:
    """A mask as the station wants it: `/24` and `24` are 255.255.255.0; all else stays."""
    found = PREFIX.fullmatch(text.strip())
    if found is None or int(found[1]) > 32:
        return text
    return str(ipaddress.IPv4Network(f"0.0.0.0/{int(found[1])}").netmask)


def netmask(value: Value, values: Values) -> str | None:
    """A mask of leading ones, 255.0.0.0 and the like."""
    try:
        bits = int(ipaddress.IPv4Address(str(value)))
    except ValueError:
        return tr("Not a netmask, such as 255.255.255.0 or /24.")
    inverted = bits ^ 0xFFFFFFFF
    if inverted & (inverted + 1) or not 1 <= bits.bit_count() <= 30:
        return tr("Not a netmask: it has to be a row of ones, such as 255.255.255.0 or /24.")
    return None


def _network(values: Values) -> ipaddress.IPv4Network | None:
    try:
        return ipaddress.IPv4Network(f"{values.get('ip')}/{values.get('mask')}", strict=False)
    except ValueError:
        return None


def inside(value: Value, values: Values) -> str | None:
    """The gateway lies in the network of address and mask, and is another host."""
    network = _network(values)
    if network is None:
        return None
    if value == values.get("ip"):
        return tr("The gateway cannot be the station itself.")
    if ipaddress.IPv4Address(str(value)) not in network:
        return say("The gateway lies outside the station’s network {}.", network)
    return None


def no_edge(value: Value, values: Values) -> str | None:
    """The address is neither the network itself nor its broadcast address."""
    network = _network(values)
    if network is None or network.prefixlen > 30:
        return None
    if str(value) == str(network.network_address):
        return say("This is the address of the network {} itself.", network)
    if str(value) == str(network.broadcast_address):
        return say("This is the broadcast address of the network {}.", network)
    return None


def whole(value: Value, values: Values) -> str | None:
    """A static address needs what this station may not even report."""
    missing = [name for name in ("ip", "mask", "gateway") if name not in values]
    return None if value is not False or not missing else NOT_WHOLE


NOT_WHOLE = tr("This station reports no address, netmask or gateway to set, so it stays with DHCP.")


def _place(name: str) -> tuple[tuple[str, ...], ...]:
    return (("setting", name), (name,))


class Ethernet(Settings):
    """The `ethernet` object; a change of it may cut the connection."""

    kind = "ethernet"
    reads, writes = Op.getEthernet, Op.patchEthernet
    network = 2

    connected: Annotated[
        bool | None,
        Setting(
            title=tr("Cable"),
            section=Section.ETHERNET,
            fact=True,
            choices={True: tr("Connected"), False: tr("Not connected")},
            detail="Whether the station sees a network at its Ethernet socket.",
        ),
    ] = None
    mac: Annotated[
        str | None,
        Setting(
            title=tr("MAC address"),
            section=Section.ETHERNET,
            fact=True,
            mono=True,
            detail="The hardware address of the socket: for a reservation at the DHCP "
            "server, or a list of admitted devices.",
        ),
    ] = None
    enableDHCP: Annotated[
        bool | None,
        Setting(
            title=tr("Address by"),
            section=Section.ETHERNET,
            choices={True: tr("Automatic (DHCP)"), False: tr("Static")},
            rules=(whole,),
            together=ALL,
            detail="Automatic: the network’s DHCP server gives address, netmask, gateway "
            "and DNS. Static: the fields below count. They are sent together, after "
            "a question, for a wrong one may lock everybody out.",
        ),
    ] = None
    ip: Annotated[
        str | None,
        Setting(
            title=tr("Address"),
            section=Section.ETHERNET,
            at=_place("ip"),
            rules=(address(), no_edge),
            needs=STATIC,
            together=ALL,
            mono=True,
            detail="Where the station answers from then on. Take one that nobody else has, "
            "and that the DHCP server does not give away.",
        ),
    ] = None
    mask: Annotated[
        str | None,
        Setting(
            title=tr("Netmask"),
            section=Section.ETHERNET,
            at=_place("mask"),
            help=tr("As 255.255.255.0 or /24."),
            form="netmask",
            rules=(netmask,),
            needs=STATIC,
            together=ALL,
            mono=True,
            detail="Tells which addresses the station reaches without a router. Ask who "
            "runs the network; 255.255.255.0 is common.",
        ),
    ] = None
    gateway: Annotated[
        str | None,
        Setting(
            title=tr("Gateway"),
            section=Section.ETHERNET,
            at=_place("gateway"),
            rules=(address(), inside, no_edge),
            needs=STATIC,
            together=ALL,
            mono=True,
            detail="The router by which the station reaches other networks. It has to lie "
            "in the station’s own network.",
        ),
    ] = None
    dns1: Annotated[
        str | None,
        Setting(
            title=tr("DNS 1"),
            section=Section.ETHERNET,
            at=_place("dns1"),
            rules=(address(optional=True),),
            needs=STATIC,
            together=ALL,
            mono=True,
            detail="The server that finds the address of a name, such as that of the time "
            "server. May stay empty.",
        ),
    ] = None
    dns2: Annotated[
        str | None,
        Setting(
            title=tr("DNS 2"),
            section=Section.ETHERNET,
            at=_place("dns2"),
            rules=(address(optional=True),),
            needs=STATIC,
            together=ALL,
            mono=True,
            detail="Asked where the first does not answer. May stay empty.",
        ),
    ] = None
