"""T08: whatever mDNS says, only neighbours on a network that is searched are spoken to.

The oracle here reckons with bits; the filter under test uses `ipaddress`.
"""

import ipaddress
import random

import pytest

from app import candidate
from app.adapters import Adapter, refusal
from app.candidate import ADDRESSES, announced
from app.service import Service
from tests.app.lan import HTTP, HTTPS

# For a long run: 1,000,000.
EXAMPLES = 20_000

FIXED = (
    "127.0.0.1", "127.255.255.255", "169.254.169.254", "169.254.170.2", "0.0.0.0", "0.1.2.3",
    "255.255.255.255", "224.0.0.251", "239.255.255.250", "10.0.0.0", "10.0.0.255", "8.8.8.8",
    "::", "::1", "ff02::fb", "ff0e::1", "fe80::1", "fe80::1%2", "fe80::1%7", "fd00:ec2::254",
    "::ffff:127.0.0.1", "::ffff:10.0.0.5", "64:ff9b::7f00:1", "2002:7f00:1::", "100.64.0.1",
    "", "localhost", "127.1", "0x7f.1", "2130706433", "10.0.0.5.", " 10.0.0.5", "10.0.0.5/24",
    "10.0.0.05", "１０.0.0.5", "10.0.0.5%2", "[::1]", "fe80::1%", "fe80::1%eth0",
)  # fmt: skip
NETWORKS = (
    "10.0.0.9/24", "192.168.7.7/16", "172.16.3.2/30", "10.9.9.9/31", "127.0.0.1/8",
    "169.254.7.7/16", "0.0.0.1/0", "1.2.3.4/1", "fd00:1::9/64", "fe80::9/64", "::1/128",
    "fd00:ec2::1/64", "2001:db8::1/16",
)  # fmt: skip


def adapter(dice):
    address = ipaddress.ip_interface(dice.choice(NETWORKS))
    left_out = dice.choice(("", "", "not asked for"))
    return Adapter("eth0", dice.choice((2, 7)), address, left_out)


def address(dice, adapters):
    """One near a network, or anywhere, or one of the usual tricks."""
    where = dice.randrange(4)
    if where == 0:
        return dice.choice(FIXED)
    network = dice.choice(adapters).address.network
    bits = network.max_prefixlen
    number = int(network.network_address) | dice.getrandbits(bits - network.prefixlen or 1)
    if where == 1:
        number = dice.choice(
            (int(network[0]), int(network[-1]), number ^ (1 << dice.randrange(32)))
        )
    elif where == 2:
        number = dice.getrandbits(bits)
    kind = ipaddress.IPv4Address if bits == 32 else ipaddress.IPv6Address
    text = str(kind(number % (1 << bits)))
    scoped = ":" in text and dice.random() < 0.3
    return f"{text}%{dice.choice((2, 7, 'eth0'))}" if scoped else text


def number(text):
    """Family and bits of an address as mDNS can carry it: 4 or 16 bytes, and perhaps a scope."""
    host, _, scope = text.partition("%")
    for size, kind in ((32, ipaddress.IPv4Address), (128, ipaddress.IPv6Address)):
        try:
            bits = int(kind(host))
        except ValueError:
            continue
        return None if (size == 32 and "%" in text) or text.endswith("%") else (size, bits, scope)
    return None


def neighbour(text, adapters):
    """Whether it is a device on a network that is searched, by its bits alone."""
    if (known := number(text)) is None:
        return False
    size, bits, scope = known
    if size == 32 and (bits >> 28 == 0xE or bits in (0, 0xA9FEA9FE, 0xA9FEAA02)):
        return False
    if size == 128 and (bits >> 120 == 0xFF or bits in (0, 0xFD000EC2 << 96 | 0x254)):
        return False
    if size == 128 and bits >> 118 == 0xFE80 >> 6 and not scope:
        return False
    return any(
        _on(each, size, bits) for each in adapters if scope in ("", str(each.index), each.name)
    )


def _on(each, size, bits):
    network = each.address.network
    host_bits = size - network.prefixlen
    if each.left_out or network.max_prefixlen != size or network.prefixlen < size // 4:
        return False
    if bits >> host_bits != int(network.network_address) >> host_bits:
        return False
    ends = (0, (1 << host_bits) - 1)
    return size == 128 or host_bits < 2 or bits & ((1 << host_bits) - 1) not in ends


def wrong(filtered, seed, count):
    """The cases in which the filter and the bits do not agree."""
    dice = random.Random(seed)
    found = []
    for _ in range(count):
        adapters = [adapter(dice) for _ in range(dice.randint(1, 3))]
        where = address(dice, adapters)
        if (filtered(where, adapters) == "") is not neighbour(where, adapters):
            found.append((where, [str(a.address) for a in adapters]))
    return found


def test_only_neighbours_are_allowed_and_all_of_them():
    assert wrong(refusal, 1, EXAMPLES) == []


def test_whoever_is_spoken_to_is_a_neighbour_however_many_addresses_a_service_tells():
    dice = random.Random(2)
    for _ in range(EXAMPLES // 20):
        adapters = [adapter(dice) for _ in range(dice.randint(1, 3))]
        told = tuple(address(dice, adapters) for _ in range(dice.randrange(20)))
        kind = dice.choice((HTTP, HTTPS, "_airplay._tcp.local.", "_mine._tcp.local."))
        service = Service(f"A.{kind}", kind, "a.local", dice.randrange(-1, 70_000), told)
        for place in announced(service, adapters)[0]:
            assert 0 < len(place.origins) <= ADDRESSES
            for origin in place.origins:
                assert origin.host in told
                assert neighbour(origin.host, adapters)
                assert 0 < origin.port < 65_536


@pytest.mark.parametrize(
    "broken",
    [
        lambda where, adapters: "",
        lambda where, adapters: "no",
        lambda where, adapters: "" if "169.254" in where else refusal(where, adapters),
        lambda where, adapters: refusal(where.partition("%")[0], adapters),
    ],
)
def test_a_filter_that_is_off_is_found(broken):
    assert wrong(broken, 3, 2000)


def test_without_the_filter_a_service_leads_elsewhere(monkeypatch):
    lan = [Adapter("eth0", 2, ipaddress.ip_interface("10.0.0.9/24"))]
    service = Service(f"A.{HTTP}", HTTP, "a.local", 80, ("127.0.0.1",))
    assert announced(service, lan)[0] == []
    monkeypatch.setattr(candidate, "refusal", lambda where, adapters: "")
    assert announced(service, lan)[0]
