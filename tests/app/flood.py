"""Packets of mDNS that no honest device sends, given to a search as if they came in.

Nothing goes on any network: zeroconf's own packet handler is called, in zeroconf's thread.
"""

import asyncio
import itertools
import socket
import time
from collections.abc import Iterable

from zeroconf import DNSAddress, DNSOutgoing, DNSPointer, DNSService, DNSText, Zeroconf, const

from tests.app.lan import HTTP

SENDER = ("127.0.0.1", 5353)
RESPONSE = const._FLAGS_QR_RESPONSE | const._FLAGS_AA
IN = const._CLASS_IN
TTL = 120
_numbers = itertools.cycle(range(1, 1 << 16))


def announcement(
    name: str,
    port: int = 80,
    *,
    kind: str = HTTP,
    host: str = "",
    addresses: Iterable[str] = ("127.0.0.1",),
    text: bytes = b"",
    ttl: int = TTL,
) -> list[bytes]:
    """A whole service, as packets: one, or two where its text is long; ttl 0 takes it back."""
    full, host = f"{name}.{kind}", f"{host or name[:40]}.local."
    out = DNSOutgoing(RESPONSE)
    records = [
        DNSPointer(kind, const._TYPE_PTR, IN, ttl, full),
        DNSService(full, const._TYPE_SRV, IN, ttl, 0, 0, port, host),
        DNSText(full, const._TYPE_TXT, IN, ttl, text),
        *(
            DNSAddress(host, const._TYPE_A, IN, ttl, socket.inet_aton(address))
            for address in addresses
        ),
    ]
    for record in records:
        out.add_answer_at_time(record, 0)
    # zeroconf passes over a packet that it had within the last second.
    return [next(_numbers).to_bytes(2, "big") + packet[2:] for packet in out.packets()]


async def receive(zeroconf: Zeroconf, packets: Iterable[bytes], at_once: int = 200) -> None:
    """Let these come in, as quickly as zeroconf takes them."""
    take = zeroconf.engine.protocols[0].datagram_received
    batch: list[bytes] = []

    async def hand() -> None:
        for packet in batch:
            take(packet, SENDER)

    assert zeroconf.loop is not None
    for packet in packets:
        batch.append(packet)
        if len(batch) == at_once:
            await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(hand(), zeroconf.loop))
            batch.clear()
    await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(hand(), zeroconf.loop))


class Attacked:
    """A search on the loopback, and packets that come in."""

    def __init__(self, discovery):
        self.discovery = discovery
        self.told = []
        discovery.changed.add(lambda: self.told.append(time.monotonic()))

    @property
    def zeroconf(self):
        return self.discovery._browser._zeroconf

    async def hears(self, *packets, at_once=200):
        flat = (each for several in packets for each in several)
        await receive(self.zeroconf, flat, at_once)

    def row(self, name):
        return next((f for f in self.discovery.stations.values() if f.name == name), None)

    def rows(self, prefix):
        return [f for f in self.discovery.stations.values() if f.name.startswith(prefix)]

    def verdict(self, name):
        return [a.verdict for a in self.discovery.tried.answers if a.name == name][-1:]
