"""Wired addresses: bad ones are stopped before anything is sent, and a mask may be typed short."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.draft import Draft
from app.settings import Ethernet
from app.settings.ethernet import dotted

SAVED = {
    "enableDHCP": False,
    "setting": {
        "ip": "10.20.4.31", "mask": "255.255.255.0", "gateway": "10.20.4.1",
        "dns1": "10.20.0.53", "dns2": "",
    },
}  # fmt: skip
NO_ADDRESS = (
    "10.20.4", "10.20.4.256", "10.20.4.31.1", "10.20.4.", "10.020.4.31", "10.20.4.31 ", "a.b.c.d",
    "10,20,4,31", "10.20.4.-1", "::1", "10.20.4.31/24", "http://10.20.4.31", "0.0.0.0", "0.1.2.3",
    "224.0.0.251", "239.255.255.250", "240.0.0.1", "255.255.255.255", "١٠.20.4.31", "10.20.4.31\n",
    "localhost", "1e1.20.4.31", "0x0a.20.4.31", "10..4.31",
)  # fmt: skip
NO_MASK = (
    "", "255.255.255.1", "0.0.0.0", "255.255.255.255", "255.255.255.254", "255.0.255.0",
    "0.0.0.255",
    "255.255.255", "/33", "/0", "-1", "/24 255", "255.255.255.256", "24.", "//24", "128.0.0.1",
)  # fmt: skip


def _edges() -> list[dict[str, str]]:
    """The address or the gateway is the network itself or its broadcast address."""
    found = []
    for prefix in (8, 12, 16, 20, 22, 23, 24, 25, 26, 27, 28, 29, 30):
        for base in ("10.20.4.0", "172.16.8.0", "192.168.0.0"):
            network = ipaddress.IPv4Network(f"{base}/{prefix}", strict=False)
            first, last = network.network_address, network.broadcast_address
            inside = {"mask": str(network.netmask), "gateway": str(first + 1)}
            found += [inside | {"ip": str(first)}, inside | {"ip": str(last)}]
            if prefix < 30:
                found.append(
                    {"mask": str(network.netmask), "ip": str(first + 2), "gateway": str(last)}
                )
    return found


def _outside() -> list[dict[str, str]]:
    """The gateway lies in another network, or is the station itself."""
    found = [{"gateway": "10.20.4.31"}]
    for prefix in range(9, 31):
        network = ipaddress.IPv4Network(f"10.20.4.0/{prefix}", strict=False)
        ip = str(network.network_address + 2)
        mask = {"mask": str(network.netmask), "ip": ip}
        found.append(mask | {"gateway": str(network.broadcast_address + 2)})
        found.append(mask | {"gateway": str(network.network_address - 2)})
    return found


BAD = [
    *({name: text} for name in ("ip", "gateway", "dns1", "dns2") for text in NO_ADDRESS),
    {"ip": ""},
    {"gateway": ""},
    *({"mask": text} for text in NO_MASK),
    *_edges(),
    *_outside(),
]


def draft(**edits):
    made = Draft(Ethernet.read(SAVED))
    for name, value in edits.items():
        made[name] = value
    return made


def test_there_are_200_bad_configurations():
    assert len({tuple(sorted(bad.items())) for bad in BAD}) >= 200


@pytest.mark.parametrize("bad", BAD, ids=str)
def test_a_bad_configuration_is_stopped(bad):
    made = draft(**bad)
    assert made.dirty
    assert made.errors()


@given(st.text(max_size=20), st.sampled_from(["ip", "mask", "gateway", "dns1", "dns2"]))
def test_what_is_no_address_is_stopped(text, name):
    try:
        ipaddress.IPv4Address(text)
    except ValueError:
        if text or name in ("ip", "mask", "gateway"):
            assert draft(**{name: text}).errors()


@given(
    st.integers(0x0B000000, 0x7EFFFFFF).map(ipaddress.IPv4Address),
    st.integers(8, 29),
    st.integers(0, 2**32 - 1),
    st.integers(0, 2**32 - 1),
)
def test_only_what_fits_together_passes(base, prefix, at, way):
    """Whatever passes is a host of its network with a gateway in the same one."""
    network = ipaddress.IPv4Network(f"{base}/{prefix}", strict=False)
    ip = network.network_address + at % network.num_addresses
    gateway = network.network_address + way % (2 * network.num_addresses)
    made = draft(ip=str(ip), mask=str(network.netmask), gateway=str(gateway))
    edges = (network.network_address, network.broadcast_address)
    fits = ip not in edges and gateway not in edges and gateway in network and gateway != ip
    assert (not made.errors()) is fits


@pytest.mark.parametrize("text", [f"{slash}{n}" for slash in ("/", "") for n in range(1, 31)])
def test_a_prefix_is_a_mask(text):
    network = ipaddress.IPv4Network(f"0.0.0.0/{text.strip('/')}")
    assert dotted(text) == str(network.netmask)
    made = draft(ip="10.20.4.31", mask=dotted(text))
    assert "mask" not in made.errors()


@pytest.mark.parametrize("text", ["255.255.255.0", "", "/33", "99", "/", "24.0", "x", "/2 4"])
def test_all_else_stays_as_it_was_typed(text):
    assert dotted(text) == text


def test_a_static_address_needs_what_the_station_reports():
    made = Draft(Ethernet.read({"enableDHCP": True, "setting": {"ip": "10.20.4.31"}}))
    made["enableDHCP"] = False
    assert "stays with DHCP" in made.errors()["enableDHCP"]
