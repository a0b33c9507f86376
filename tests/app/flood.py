"""Packets of mDNS that no honest device sends, given to a browser as if they came in.

Nothing goes on any network: zeroconf's own packet handler is called, in zeroconf's thread.
"""

import asyncio
import socket
from collections.abc import Iterable

from zeroconf import DNSAddress, DNSOutgoing, DNSPointer, DNSService, DNSText, Zeroconf, const

from tests.app.lan import HTTP

SENDER = ("127.0.0.1", 5353)
RESPONSE = const._FLAGS_QR_RESPONSE | const._FLAGS_AA
IN = const._CLASS_IN
TTL = 120


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
    return out.packets()


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
