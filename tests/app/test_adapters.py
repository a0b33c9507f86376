"""Which adapters are searched on, and which addresses may be spoken to."""

import ipaddress

import ifaddr
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import adapters
from app.adapters import Adapter, refusal


def adapter(address, name="eth0", index=2, left_out=""):
    return Adapter(name, index, ipaddress.ip_interface(address), left_out)


LAN = [adapter("192.168.1.5/24"), adapter("fd00:1::5/64"), adapter("fe80::5/64")]
LOOPBACK = [adapter("127.0.0.1/8", "lo", 1)]


def test_the_loopback_is_searched_where_it_was_asked_for():
    found = adapters.read(["127.0.0.1"])
    assert [str(a.address.ip) for a in found if a.used] == ["127.0.0.1"]
    assert adapters.interfaces(found) == ["127.0.0.1"]
    assert all(a.left_out == "not asked for" for a in found if not a.used)


def computer_with(monkeypatch, *ips, multicast=True):
    ips = [ifaddr.IP(ip, prefix, "eth0") for ip, prefix in ips]
    monkeypatch.setattr(ifaddr, "get_adapters", lambda: [ifaddr.Adapter("eth0", "eth0", ips, 2)])
    monkeypatch.setattr(adapters, "_takes_multicast", lambda address, index: multicast)


def test_all_but_the_loopback_are_searched_by_default(monkeypatch):
    computer_with(monkeypatch, ("127.0.0.1", 8), ("10.0.0.9", 24), (("fe80::9%2", 0, 2), 64))
    used = [str(a.address) for a in adapters.read() if a.used]
    assert used == ["10.0.0.9/24", "fe80::9/64"]


def test_an_adapter_says_why_it_is_left_out(monkeypatch):
    computer_with(monkeypatch, ("127.0.0.1", 8), ("10.0.0.9", 24), multicast=False)
    assert {str(a.address.ip): a.left_out for a in adapters.read()} == {
        "127.0.0.1": "this computer itself",
        "10.0.0.9": "takes no multicast",
    }


def test_an_adapter_can_be_switched_off_by_its_name():
    vpn = adapter("10.9.0.1/24", "VPN", 3)
    off = adapter("10.8.0.1/24", "VPN", 4, "takes no multicast")
    found = adapters.without({"VPN", "gone"}, [*LAN, vpn, off])
    assert [a.left_out for a in found] == ["", "", "", adapters.SWITCHED_OFF, "takes no multicast"]
    assert adapters.interfaces(found) == adapters.interfaces(LAN)
    assert refusal("10.9.0.7", found) != ""


def test_a_joined_group_tells_that_an_adapter_takes_multicast():
    assert adapters._takes_multicast(ipaddress.ip_interface("127.0.0.1/8"), 1)
    assert not adapters._takes_multicast(ipaddress.ip_interface("203.0.113.77/24"), 1)
    assert not adapters._takes_multicast(ipaddress.ip_interface("fd00::1/64"), 987654)


def test_mdns_is_told_ipv6_adapters_by_number_and_each_once():
    assert adapters.interfaces(LAN) == ["192.168.1.5", 2]
    assert adapters.interfaces([adapter("::1/128", "lo", 1)]) == ["::1"]


@pytest.mark.parametrize(
    "address", ["192.168.1.1", "192.168.1.254", "fd00:1::99", "fe80::99%2", "fe80::99%eth0"]
)
def test_neighbours_may_be_spoken_to(address):
    assert refusal(address, LAN) == ""


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.8.8.8",
        "::1",
        "192.168.2.1",
        "10.0.0.1",
        "8.8.8.8",
        "169.254.169.254",
        "fd00:ec2::254",
        "224.0.0.251",
        "239.1.1.1",
        "ff02::fb",
        "ff02::fb%2",
        "255.255.255.255",
        "192.168.1.255",
        "192.168.1.0",
        "0.0.0.0",
        "::",
        "::ffff:192.168.1.1",
        "fd00:2::1",
        "fe80::99",
        "fe80::99%7",
        "station.local",
        "",
        "192.168.1.1.evil.example",
    ],
)
def test_everything_else_is_refused_with_words(address):
    assert refusal(address, LAN)


def test_the_metadata_address_is_refused_even_on_link():
    link_local = [adapter("169.254.7.7/16")]
    assert refusal("169.254.8.8", link_local) == ""
    assert refusal("169.254.169.254", link_local)


def test_an_adapter_that_is_not_searched_opens_no_network():
    assert refusal("10.0.0.1", [adapter("10.0.0.9/24", left_out="not asked for")])
    assert refusal("127.0.0.5", LOOPBACK) == ""


def test_both_ends_of_a_network_of_two_are_devices():
    assert refusal("10.0.0.0", [adapter("10.0.0.1/31")]) == ""


@given(
    st.one_of(
        st.ip_addresses(),
        *(st.ip_addresses(network=n) for n in ("192.168.0.0/23", "127.0.0.0/8", "fd00::/31")),
    )
)
def test_no_address_off_the_networks_is_ever_allowed(ip):
    allowed = refusal(str(ip), LAN) == ""
    near = [a for a in LAN if a.address.version == ip.version and ip in a.address.network]
    assert not allowed or (near and not ip.is_multicast and not ip.is_loopback)
