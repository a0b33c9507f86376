"""Why a station may not be seen: what can be found out on this computer, in words.

Adapters, whether multicast goes out and comes back, VPN and virtual adapters, who has answered so
far, and what the system's firewall may do. Nothing is changed, and nothing leaves the adapters
that are searched but one question that nobody answers.
"""

import asyncio
import contextlib
import errno
import re
import secrets
import socket
import struct
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import IPv4Address

from app.adapters import GROUP_4, Adapter
from app.tried import Tried
from app.words import Cleaned, clean, joined, named, say, tr

PORT = 5353
ECHO_S = 1.0
PACKET = 9000
MOST = 12
VPN = re.compile(
    r"\b(tun|tap|utun|wg|ppp|ipsec|gpd|zt|nordlynx|proton)\w*|vpn|wireguard|tailscale|zerotier"
    r"|anyconnect|globalprotect|fortinet|tap-windows|wan miniport",
    re.IGNORECASE,
)
VIRTUAL = re.compile(
    r"\b(docker|veth|virbr|br-|vmnet|vboxnet|lxc|lxd|podman|cni|bridge\d)|hyper-v|vethernet|vmware"
    r"|virtualbox|wsl|parallels|virtual",
    re.IGNORECASE,
)


class Weight(StrEnum):
    """How much a finding weighs: BAD is a cause, HINT may be one."""

    GOOD = "good"
    FACT = "fact"
    HINT = "hint"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found: a sentence, and what follows from it or what to do."""

    weight: Weight
    words: Cleaned
    more: str = ""


class Nature(StrEnum):
    """What an adapter seems to be, by its name and address."""

    ORDINARY = "ordinary"
    LOOPBACK = "this computer itself"
    VPN = "VPN"
    VIRTUAL = "virtual"
    NO_LEASE = "gave itself an address"


class Echo(StrEnum):
    """What became of our own question on one adapter."""

    HEARD = "heard"
    NOT_HEARD = "sent and not heard back"
    PORT_TAKEN = "port taken"
    FORBIDDEN = "forbidden"
    FAILED = "failed"


def nature(adapter: Adapter) -> Nature:
    """What an adapter seems to be."""
    if adapter.address.ip.is_loopback:
        return Nature.LOOPBACK
    if VPN.search(adapter.name):
        return Nature.VPN
    if VIRTUAL.search(adapter.name):
        return Nature.VIRTUAL
    v4 = adapter.address.version == 4
    return Nature.NO_LEASE if v4 and adapter.address.ip.is_link_local else Nature.ORDINARY


async def examine(tried: Tried, stations: int, platform: str = sys.platform) -> list[Finding]:
    """Everything that can be said now; `stations` is how many are in the list. Takes about 1 s."""
    adapters = list(tried.adapters)
    searched = [a for a in adapters if a.used and isinstance(a.address.ip, IPv4Address)]
    echoes = await asyncio.gather(
        *(asyncio.to_thread(echo, IPv4Address(str(a.address.ip))) for a in searched[:MOST])
    )
    heard = dict(zip(searched[:MOST], echoes, strict=True))
    found = [_of_search(tried, stations)]
    if not [a for a in adapters if nature(a) in (Nature.ORDINARY, Nature.NO_LEASE)]:
        found.append(Finding(Weight.BAD, tr("No network adapter is connected."), PLUG_IN))
    found += [_of_adapter(adapter, heard.get(adapter)) for adapter in _shown(adapters)]
    return [*found, FIREWALLS.get(platform, FIREWALLS["linux"]), APART]


def echo(address: IPv4Address, seconds: float = ECHO_S) -> Echo:
    """Ask by mDNS what nobody answers, and listen for it; blocks for `seconds` at most."""
    question = _question()
    try:
        with _ears(address) as ears, _mouth(address) as mouth:
            mouth.sendto(question, (GROUP_4, PORT))
            ears.settimeout(seconds)
            with contextlib.suppress(TimeoutError):
                while ears.recv(PACKET) != question:
                    pass
                return Echo.HEARD
    except OSError as error:
        match error.errno:
            case errno.EADDRINUSE:
                return Echo.PORT_TAKEN
            case errno.EACCES | errno.EPERM:
                return Echo.FORBIDDEN
        return Echo.FAILED
    return Echo.NOT_HEARD


def _ears(address: IPv4Address) -> socket.socket:
    """Hears the group beside other programs, and takes no other's packets away."""
    ears = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        ears.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if hasattr(socket, "SO_REUSEPORT"):
            ears.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        # Windows lets nobody bind to a group.
        ears.bind(("" if sys.platform == "win32" else GROUP_4, PORT))
        group = socket.inet_aton(GROUP_4) + address.packed
        ears.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, group)
    except OSError:
        ears.close()
        raise
    return ears


def _mouth(address: IPv4Address) -> socket.socket:
    mouth = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        mouth.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, address.packed)
        mouth.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_LOOP, 1)
        mouth.bind((str(address), 0))
    except OSError:
        mouth.close()
        raise
    return mouth


def _question() -> bytes:
    """A question for a name that is made up: one PTR, as mDNS asks."""
    labels = (f"_{secrets.token_hex(6)}", "_tcp", "local")
    name = b"".join(bytes([len(label)]) + label.encode() for label in labels)
    return struct.pack("!6H", 0, 0, 1, 0, 0, 0) + name + b"\0" + struct.pack("!2H", 12, 1)


def _shown(adapters: Sequence[Adapter]) -> list[Adapter]:
    """IPv4 says it all; IPv6 where an adapter has nothing else. The searched ones come first."""
    with_v4 = {adapter.name for adapter in adapters if adapter.address.version == 4}
    told = [a for a in adapters if a.address.version == 4 or a.name not in with_v4]
    return told[:MOST]


def _of_search(tried: Tried, stations: int) -> Finding:
    if tried.problem:
        return Finding(Weight.BAD, clean(tried.problem), tr("Type the station’s address below."))
    answered = len({(answer.name, answer.address) for answer in tried.answers})
    if not answered:
        return Finding(Weight.HINT, tr("Nobody has answered the search so far."), SILENCE)
    words = say("{} answers to the search; stations in the list: {}.", answered, stations)
    return Finding(Weight.GOOD, words, "" if stations else tr("So the network lets mDNS through."))


def _of_adapter(adapter: Adapter, heard: Echo | None) -> Finding:
    where = joined((named(adapter.name), str(adapter.address)), ", ")
    match nature(adapter):
        case Nature.VPN:
            return Finding(Weight.HINT, say("{}: looks like a VPN.", where), TUNNEL)
        case Nature.VIRTUAL:
            words = say("{}: looks like a virtual adapter.", where)
            return Finding(Weight.FACT, words, tr("Stations are not behind it."))
        case Nature.NO_LEASE:
            return Finding(Weight.HINT, say("{}: no DHCP server answered.", where), NO_LEASE)
    if not adapter.used:
        return Finding(Weight.FACT, say("{}: not searched, {}.", where, adapter.left_out))
    match heard:
        case None:
            return Finding(Weight.GOOD, say("{}: searched.", where))
        case Echo.HEARD:
            words = say("{}: searched; our own question was heard.", where)
            return Finding(Weight.GOOD, words)
        case Echo.NOT_HEARD:
            words = say("{}: our own question was not heard back.", where)
            return Finding(Weight.HINT, words, tr("A firewall may keep mDNS (UDP port 5353)."))
    return Finding(Weight.BAD, say("{}: no multicast, {}.", where, SILENT[heard]), SILENCE)


SILENT = {
    Echo.PORT_TAKEN: tr("another program keeps port 5353 to itself"),
    Echo.FORBIDDEN: tr("this computer does not allow it"),
    Echo.FAILED: tr("the adapter takes none"),
}
PLUG_IN = tr("Plug in a cable, or join a Wi-Fi network.")
SILENCE = tr("Type the station’s address below: that needs no multicast.")
TUNNEL = tr("It may take the way to the local network. Disconnect it and search again.")
NO_LEASE = tr(
    "On a cable that goes straight to the station that is right. Else the cable or the Wi-Fi leads "
    "to no network."
)
FIREWALLS = {
    "win32": Finding(
        Weight.FACT,
        tr("Windows may keep answers back."),
        tr(
            "Windows Security, Firewall & network protection, Allow an app through firewall: tick "
            "Station Configurator for private networks. In Settings, Network & internet, the "
            "network has to be a private one."
        ),
    ),
    "darwin": Finding(
        Weight.FACT,
        tr("macOS asks whether a program may look for devices."),
        tr(
            "System Settings, Privacy & Security, Local Network: switch on Station Configurator, "
            "and start it again."
        ),
    ),
    "linux": Finding(
        Weight.FACT,
        tr("A firewall on this computer may keep answers back."),
        tr(
            "Allow mDNS, UDP port 5353: “sudo ufw allow 5353/udp”, or “sudo firewall-cmd "
            "--add-service=mdns”."
        ),
    ),
}
APART = Finding(
    Weight.FACT,
    tr("The network itself may keep devices apart."),
    tr(
        "Guest Wi-Fi, client isolation and VLANs let no mDNS through. A typed address works across "
        "routers; ask who runs the network which range the station is in."
    ),
)
