"""What else stands on a LAN, here on the loopback: servers, and services that are announced."""

import asyncio
import contextlib
import json
import uuid

from zeroconf import ServiceInfo
from zeroconf.asyncio import AsyncZeroconf

HTTP, HTTPS = "_http._tcp.local.", "_https._tcp.local."
TLS = b"\x16"
LOOPBACK = ["127.0.0.1"]


def unique(name="Room"):
    """A name that no other test on this machine announces; 16 characters at most."""
    return f"{name}-{uuid.uuid4().hex[:6]}"


def answer(body, status=200, kind="application/json", headers=""):
    """The bytes of an HTTP answer."""
    content = body.encode() if isinstance(body, str) else json.dumps(body).encode()
    head = f"HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {len(content)}\r\n"
    return f"{head}{headers}Connection: close\r\n\r\n".encode() + content


def model(name, model="ASTROS-S1", **more):
    """What a station answers to GET model."""
    data = {"devName": name, "model": model, **more}
    envelope = {"data": data, "errorCode": 0, "errorMsg": "", "isSuccess": True}
    return answer({**envelope, "model": model, "rebootRequired": False})


class Replies(asyncio.Protocol):
    """One connection: each request gets the same answer, and is then closed."""

    def __init__(self, reply, opened):
        self.reply = reply
        self.opened = opened
        self.heard = b""

    def connection_made(self, transport):
        self.transport = transport
        self.opened.add(transport)

    def connection_lost(self, error):
        self.opened.discard(self.transport)

    def data_received(self, data):
        self.heard += data
        if self.heard.startswith(TLS):
            self.transport.write(answer("", 400))
            self.transport.close()
        elif b"\r\n\r\n" in self.heard:
            self.transport.write(self.reply() if callable(self.reply) else self.reply)
            self.transport.close()


@contextlib.asynccontextmanager
async def server(reply, host="127.0.0.1", port=0):
    """A server that answers every request so; `reply` may be a function. Gives its port."""
    opened = set()
    loop = asyncio.get_running_loop()
    listening = await loop.create_server(lambda: Replies(reply, opened), host, port)
    try:
        yield listening.sockets[0].getsockname()[1]
    finally:
        listening.close()
        await listening.wait_closed()
        while opened:
            for transport in list(opened):
                transport.abort()
            await asyncio.sleep(0)


class Announcer:
    """Announces services by real mDNS, on the loopback only."""

    def __init__(self, zeroconf):
        self.zeroconf = zeroconf
        self.sending = []

    async def announce(self, name, port, *, kind=HTTP, host="", addresses=("127.0.0.1",), **text):
        info = ServiceInfo(
            kind,
            f"{name}.{kind}",
            port=port,
            properties=text,
            server=f"{host or name}.local.",
            parsed_addresses=list(addresses),
        )
        self.sending.append(
            await self.zeroconf.async_register_service(info, cooperating_responders=True)
        )
        return info

    async def change(self, info, **changes):
        for name, value in changes.items():
            setattr(info, name, value)
        self.sending.append(await self.zeroconf.async_update_service(info))

    async def withdraw(self, info):
        self.sending.append(await self.zeroconf.async_unregister_service(info))


@contextlib.asynccontextmanager
async def announcer():
    """An mDNS responder of its own."""
    async with AsyncZeroconf(interfaces=LOOPBACK) as zeroconf:
        announcer = Announcer(zeroconf)
        try:
            yield announcer
        finally:
            for each in announcer.sending:
                each.cancel()
            await asyncio.gather(*announcer.sending, return_exceptions=True)


@contextlib.asynccontextmanager
async def running(work):
    """A coroutine that runs beside the test and is cancelled at its end; its errors come out."""
    task = asyncio.ensure_future(work)
    try:
        yield task
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
