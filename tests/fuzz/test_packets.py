"""Packets of mDNS under fire: the search goes on, and nobody is spoken to but neighbours.

Packets are handed to zeroconf's own handler: nothing goes on the network.
"""

import asyncio
import ipaddress
import random
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import browsing, candidate
from app.adapters import Adapter
from app.browsing import Browser
from app.candidate import announced
from app.service import Service
from tests.app.flood import announcement, receive
from tests.app.lan import HTTP, HTTPS, LOOPBACK, unique
from tests.app.test_address_filter import NETWORKS, neighbour
from tests.app.test_discovery_attack import bomb, name_only, raw
from tests.fuzz.often import often
from tests.hostile import HOSTILE

# zeroconf rolls dice in its own thread; Hypothesis takes them for those of a strategy.
pytestmark = pytest.mark.filterwarnings("ignore:Do not use the `random` module")


class Searching:
    """A search that takes packets as if they came in; `escaped` is what its thread lost."""

    def __init__(self):
        self.found: list[Service] = []
        self.escaped: list[object] = []
        self.runner = asyncio.Runner()
        self.browser = Browser([HTTP, HTTPS], self.found.append, lambda name: None)
        self.runner.run(self.browser.search(LOOPBACK))
        self.browser._zeroconf.loop.call_soon_threadsafe(
            self.browser._zeroconf.loop.set_exception_handler,
            lambda loop, context: self.escaped.append(context),
        )

    def hears(self, *packets):
        self.runner.run(receive(self.browser._zeroconf, packets))

    def goes_on(self):
        """Whether it finds a station now."""
        name = unique()
        self.hears(*announcement(name, 81))
        self.runner.run(_wait(lambda: name in {service.instance for service in self.found}))

    def close(self):
        self.runner.run(self.browser.close())
        self.runner.close()


async def _wait(condition):
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110  other threads' work
            await asyncio.sleep(0.01)


@pytest.fixture
def searching():
    made = Searching()
    try:
        yield made
        made.goes_on()
        assert not made.escaped
    finally:
        made.close()


VALID = [
    *announcement("Room", 80, text=b"\x05a=b c" * 20, addresses=("127.0.0.1", "127.0.0.2")),
    *announcement("Room", 80, ttl=0),
    bomb(0)[:400],
    name_only("Room"),
]
changes = st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 255)), max_size=12)
mutated = st.builds(
    lambda packet, bytes_, cut, more: _mutate(packet, bytes_)[: len(packet) - cut] + more,
    st.sampled_from(VALID),
    changes,
    st.integers(0, 40),
    st.binary(max_size=20),
)


def _mutate(packet, bytes_):
    made = bytearray(packet)
    for at, byte in bytes_:
        made[at % len(made)] = byte
    return bytes(made)


@often(150)
@given(st.lists(st.one_of(mutated, st.binary(max_size=200)), max_size=20))
def test_malformed_packets_stop_nothing(searching, packets):
    searching.hears(*packets)


def test_pointers_in_circles_and_all_sizes_stop_nothing(searching):
    head = struct.pack("!6H", 0, 0x8400, 0, 1, 0, 0)
    loop = head + b"\xc0\x0c" + struct.pack("!HHIH", 12, 1, 120, 2) + b"\xc0\x0c"
    chain = head + b"".join(bytes([0xC0, 12 + 2 * at + 2]) for at in range(100)) + b"\0"
    sizes = [random.Random(size).randbytes(size) for size in (0, 1, 11, 12, 8966, 8967, 65_000)]
    searching.hears(loop, chain, *sizes, *(VALID[0][:cut] for cut in range(len(VALID[0]))))


@pytest.mark.parametrize("record", ["pointer", "server"])
def test_a_name_that_cannot_be_said_again_stops_no_question(searching, record):
    """63 bytes that are no UTF-8 are read as 63 marks of three bytes each: no label holds that."""
    label = b"\x3f" + b"\xff" * 63
    if record == "pointer":
        searching.hears(raw(service, 12, label + service))
    else:
        owner = b"\x04Room" + service
        host = struct.pack("!3H", 0, 0, 80) + label + b"\x05local\0"
        searching.hears(raw(service, 12, owner), raw(owner, 33, host))
    searching.runner.run(searching.browser.search(LOOPBACK))
    searching.runner.run(asyncio.sleep(1))


# Proper records with anything in them

labels = st.one_of(
    st.binary(min_size=1, max_size=63),
    st.sampled_from([b"Room", b"local", b"_http", b"_tcp", b"..", b"\0", b"a.b", b"\xff" * 63]),
    st.sampled_from([text.encode(errors="replace")[:63] or b"x" for text in HOSTILE.values()]),
)
service = b"\x05_http\x04_tcp\x05local\0"
owners = st.lists(labels, max_size=4).map(
    lambda several: b"".join(bytes([len(label)]) + label for label in several)
)
owned = st.builds(lambda front, back: front + back, owners, st.sampled_from([service, b"\0"]))
records = st.one_of(
    st.builds(raw, owned, st.just(12), owned),
    st.builds(
        lambda owner, port, host: raw(owner, 33, struct.pack("!3H", 0, 0, port) + host),
        owned, st.integers(0, 65_535), owned,
    ),
    st.builds(raw, owned, st.just(1), st.binary(min_size=4, max_size=4)),
    st.builds(raw, owned, st.just(28), st.binary(min_size=16, max_size=16)),
    st.builds(raw, owned, st.just(16), st.binary(max_size=300)),
    st.builds(raw, owned, st.integers(0, 65_535), st.binary(max_size=60)),
)  # fmt: skip


@often(100)
@given(st.lists(records, max_size=10))
def test_records_with_anything_in_them_stop_nothing(searching, packets):
    searching.hears(*packets)


addresses = st.one_of(
    st.ip_addresses().map(str), st.text(max_size=12), st.sampled_from([n[:-3] for n in NETWORKS])
)
services = st.builds(
    lambda name, kind, port, told: Service(f"{name}.{kind}", kind, name, port, tuple(told)),
    st.one_of(st.text(max_size=30), st.sampled_from(list(HOSTILE.values()))),
    st.sampled_from([HTTP, HTTPS, "_airplay._tcp.local.", "_mine._tcp.local."]),
    st.integers(-1, 70_000),
    st.lists(addresses, max_size=12),
)


adapters = st.lists(
    st.builds(
        Adapter,
        st.just("eth0"),
        st.sampled_from([2, 7]),
        st.sampled_from(NETWORKS).map(ipaddress.ip_interface),
        st.sampled_from(["", "", "not asked for"]),
    ),
    min_size=1,
    max_size=3,
)


def led_elsewhere(told, adapters):
    """The places to which a service leads, though they are no neighbours or it did not say so."""
    return [
        origin
        for candidate in announced(told, adapters)[0]
        for origin in candidate.origins
        if not neighbour(origin.host, adapters)
        or origin.host not in told.addresses
        or not 0 < origin.port < 65_536
    ]


@often(200)
@given(services, adapters)
def test_a_service_leads_to_neighbours_alone(told, adapters):
    assert led_elsewhere(told, adapters) == []


def test_a_service_that_leads_elsewhere_is_found(monkeypatch):
    monkeypatch.setattr(candidate, "refusal", lambda address, adapters: "")
    assert led_elsewhere(Service(f"A.{HTTP}", HTTP, "a.local", 80, ("8.8.8.8",)), [])


def test_an_exception_in_the_thread_of_the_search_is_found(monkeypatch):
    monkeypatch.setattr(browsing.Service, "of", lambda info: 1 / 0)
    searching = Searching()
    try:
        searching.hears(*announcement(unique(), 81))
        searching.runner.run(_wait(lambda: searching.escaped))
    finally:
        searching.close()
