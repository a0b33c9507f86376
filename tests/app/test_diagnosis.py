"""Why a station may not be seen: what is said of adapters, multicast and the rest."""

import errno
import ipaddress
import socket
from datetime import UTC, datetime

import pytest

from app import diagnosis
from app.adapters import Adapter
from app.diagnosis import Echo, Finding, Nature, Weight, echo, examine, nature
from app.tried import Answer, Tried

LOOPBACK = ipaddress.IPv4Address("127.0.0.1")


def adapter(name, address, left_out=""):
    return Adapter(name, 2, ipaddress.ip_interface(address), left_out)


def tried(*adapters, answers=(), **more):
    made = Tried(("_http._tcp.local.",), datetime.now(UTC), list(adapters), **more)
    for answer in answers:
        made.note(answer)
    return made


@pytest.fixture
def hears(monkeypatch):
    """Have each question end so, without a network."""

    def set_(end):
        monkeypatch.setattr(diagnosis, "echo", lambda address: end)

    set_(Echo.HEARD)
    return set_


async def said(*adapters, stations=0, platform="linux", **more) -> dict[str, Finding]:
    found = await examine(tried(*adapters, **more), stations, platform)
    return {finding.words: finding for finding in found}


@pytest.mark.parametrize(
    ("name", "address", "kind"),
    [
        ("eth0", "192.168.1.5/24", Nature.ORDINARY),
        ("enp3s0", "10.0.0.5/8", Nature.ORDINARY),
        ("Intel(R) Wi-Fi 6 AX201 160MHz", "192.168.1.5/24", Nature.ORDINARY),
        ("wlan0", "fe80::5/64", Nature.ORDINARY),
        ("lo", "127.0.0.1/8", Nature.LOOPBACK),
        ("tun0", "10.8.0.2/24", Nature.VPN),
        ("utun3", "10.8.0.2/24", Nature.VPN),
        ("wg0", "10.8.0.2/24", Nature.VPN),
        ("TAP-Windows Adapter V9", "10.8.0.2/24", Nature.VPN),
        ("Cisco AnyConnect Virtual Miniport Adapter", "10.8.0.2/24", Nature.VPN),
        ("docker0", "172.17.0.1/16", Nature.VIRTUAL),
        ("br-3a1f", "172.18.0.1/16", Nature.VIRTUAL),
        ("vEthernet (WSL)", "172.20.0.1/20", Nature.VIRTUAL),
        ("VMware Virtual Ethernet Adapter for VMnet8", "192.168.80.1/24", Nature.VIRTUAL),
        ("eth0", "169.254.7.9/16", Nature.NO_LEASE),
    ],
)
def test_what_an_adapter_seems_to_be(name, address, kind):
    assert nature(adapter(name, address)) is kind


def test_our_own_question_is_heard_on_the_loopback():
    assert echo(LOOPBACK) is Echo.HEARD


def test_a_question_that_does_not_come_back_is_told(monkeypatch):
    unheard = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    monkeypatch.setattr(diagnosis, "_ears", lambda address: unheard)
    assert echo(LOOPBACK, seconds=0.05) is Echo.NOT_HEARD


@pytest.mark.parametrize(
    ("number", "end"),
    [
        (errno.EADDRINUSE, Echo.PORT_TAKEN),
        (errno.EACCES, Echo.FORBIDDEN),
        (errno.EPERM, Echo.FORBIDDEN),
        (errno.ENODEV, Echo.FAILED),
    ],
)
def test_why_nobody_can_listen(monkeypatch, number, end):
    def fail(address):
        raise OSError(number, "no")

    monkeypatch.setattr(diagnosis, "_ears", fail)
    assert echo(LOOPBACK) is end


def test_an_address_of_no_adapter_takes_no_multicast():
    assert echo(ipaddress.IPv4Address("203.0.113.77")) is Echo.FAILED


async def test_a_searched_adapter_that_hears_is_good(hears):
    found = await said(adapter("eth0", "192.168.1.5/24"))
    assert (
        found["eth0, 192.168.1.5/24: searched; our own question was heard."].weight is Weight.GOOD
    )


async def test_one_that_does_not_hear_may_be_the_cause(hears):
    hears(Echo.NOT_HEARD)
    found = await said(adapter("eth0", "192.168.1.5/24"))
    finding = found["eth0, 192.168.1.5/24: our own question was not heard back."]
    assert finding.weight is Weight.HINT
    assert "5353" in finding.more


@pytest.mark.parametrize("end", [Echo.PORT_TAKEN, Echo.FORBIDDEN, Echo.FAILED])
async def test_one_without_multicast_is_a_cause(hears, end):
    hears(end)
    found = await said(adapter("eth0", "192.168.1.5/24"))
    finding = found[f"eth0, 192.168.1.5/24: no multicast, {diagnosis.SILENT[end]}."]
    assert finding.weight is Weight.BAD


async def test_vpn_virtual_and_left_out_adapters_are_named(hears):
    found = await said(
        adapter("eth0", "192.168.1.5/24"),
        adapter("tun0", "10.8.0.2/24"),
        adapter("docker0", "172.17.0.1/16"),
        adapter("eth1", "169.254.7.9/16"),
        adapter("lo", "127.0.0.1/8", "this computer itself"),
    )
    weights = {words: finding.weight for words, finding in found.items()}
    assert weights["tun0, 10.8.0.2/24: looks like a VPN."] is Weight.HINT
    assert weights["docker0, 172.17.0.1/16: looks like a virtual adapter."] is Weight.FACT
    assert weights["eth1, 169.254.7.9/16: no DHCP server answered."] is Weight.HINT
    assert weights["lo, 127.0.0.1/8: not searched, this computer itself."] is Weight.FACT
    assert "No network adapter is connected." not in found


async def test_a_computer_that_is_connected_to_nothing_says_so(hears):
    found = await said(
        adapter("lo", "127.0.0.1/8", "this computer itself"), adapter("docker0", "172.17.0.1/16")
    )
    assert found["No network adapter is connected."].weight is Weight.BAD


async def test_ipv6_is_told_where_there_is_nothing_else(hears):
    found = await said(
        adapter("eth0", "192.168.1.5/24"),
        adapter("eth0", "fe80::5/64"),
        adapter("wlan0", "fd00::5/64"),
    )
    assert "wlan0, fd00::5/64: searched." in found
    assert not any("fe80::5" in words for words in found)


async def test_a_crowd_of_adapters_is_cut(hears):
    crowd = [adapter(f"eth{n}", f"10.0.{n}.5/24") for n in range(40)]
    assert len([words for words in await said(*crowd) if words.startswith("eth")]) == diagnosis.MOST


async def test_what_the_search_says(hears):
    one = adapter("eth0", "192.168.1.5/24")
    assert (await said(one))["Nobody has answered the search so far."].weight is Weight.HINT
    answers = [Answer(name, "", "http://10.0.0.1", "no station") for name in ("TV", "Printer")]
    found = await said(one, answers=answers)
    finding = found["2 answers to the search; stations in the list: 0."]
    assert (finding.weight, finding.more) == (Weight.GOOD, "So the network lets mDNS through.")
    found = await said(one, problem="Search is not possible because of that.")
    assert found["Search is not possible because of that."].weight is Weight.BAD


@pytest.mark.parametrize(
    ("platform", "words"),
    [("win32", "Windows Security"), ("darwin", "Local Network"), ("linux", "ufw"), ("aix", "ufw")],
)
async def test_the_firewall_hint_is_the_platforms(hears, platform, words):
    found = await said(adapter("eth0", "192.168.1.5/24"), platform=platform)
    assert any(words in finding.more for finding in found.values())


async def test_a_hostile_name_of_an_adapter_is_shown_as_written(hears):
    found = await said(adapter("<img src=x>\u202e", "192.168.1.5/24"))
    assert any("<img src=x>[U+202E]" in words for words in found)
