"""One station on the network: listening sockets, TLS, mDNS announcement, and its absence."""

import asyncio
import contextlib
import ssl
from collections.abc import Awaitable, Callable

from aiohttp import web
from zeroconf import ServiceInfo
from zeroconf.asyncio import AsyncZeroconf

from app.simulator.api import Answer, Api, suffix
from app.simulator.exchange import Then
from app.simulator.listener import Listener
from app.simulator.station import SimulatedStation
from app.simulator.wire import misbehave

HTTP, HTTPS = "_http._tcp.local.", "_https._tcp.local."
GRACE = 0.05
FOREVER = 1e7


class Presence:
    """Brings a station up and takes it down; every method but the callbacks runs in the loop."""

    def __init__(
        self,
        station: SimulatedStation,
        zeroconf: AsyncZeroconf | None,
        start: Callable[[Awaitable[None]], None],
    ) -> None:
        self.station = station
        self._zeroconf = zeroconf
        self._start = start
        self._api = Api(station)
        self._lock = asyncio.Lock()
        self._runner: web.AppRunner | None = None
        self._context: ssl.SSLContext | None = None
        self._listeners: list[Listener] = []
        self._held: list[Listener] = []
        self._announced: list[ServiceInfo] = []
        self._announcing: list[asyncio.Future[None]] = []
        self._absence: asyncio.Task[None] | None = None

    async def up(self) -> None:
        """Listen, at the same ports as ever, and announce."""
        async with self._lock:
            if self._runner is not None:
                return
            self._release()
            application = web.Application()
            application.router.add_route("*", "/{path:.*}", self._handle)
            runner = web.AppRunner(application, access_log=None, shutdown_timeout=GRACE)
            await runner.setup()
            self._runner = runner
            try:
                await self._listen(runner)
            except OSError:
                await self._stop()
                raise
            self.station.online = True
        if self.station.announce_seconds:
            self._start(self._announce_later())
        else:
            await self.announce()

    async def down(self, *, silent: bool = False) -> None:
        """Close every socket; the ports stay ours. `silent` keeps them open and says nothing."""
        async with self._lock:
            await self._stop()
            self._held = [Listener(self.station.address, port) for port in self._ports()]
            for held in self._held if silent else ():
                held.listen()

    async def close(self) -> None:
        """Go for good."""
        self._cancel_absence()
        async with self._lock:
            await self._stop()

    async def _stop(self) -> None:
        """Nobody is let in or answered from this moment on; the rest takes a while."""
        self.station.online = False
        if self._runner is not None:
            for site in self._runner.sites:
                await site.stop()
            for listener in self._listeners:
                listener.shut_down()
        await self._withdraw()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
        for listener in self._listeners:
            await listener.hang_up()
        self._listeners = []
        self._release()

    async def go_online(self) -> None:
        """Come back now, from wherever."""
        self._cancel_absence()
        await self.up()

    async def go_offline(self, *, silent: bool) -> None:
        """Leave until `go_online`."""
        self._cancel_absence()
        await self.down(silent=silent)

    async def restart(self) -> None:
        """Leave the network now, or once an installation is prepared, and come back after
        `reboot_seconds`."""
        self._cancel_absence()
        firmware = self.station.firmware
        if firmware.unfinished and firmware.prepare:
            self._absence = asyncio.create_task(self._install(firmware.prepare))
            return
        await self.down()
        self.station.boot()
        self._absence = asyncio.create_task(self._return())

    async def _return(self) -> None:
        # An infinite time means: until somebody says go_online.
        await asyncio.sleep(min(self.station.reboot_seconds, FOREVER))
        if self.station.moves:  # a restart may have gone back to DHCP
            self._settle()
        await self.up()
        if self.station.firmware.unfinished:
            await self._install(self.station.firmware.between)

    async def _install(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
        await self.down()
        self.station.boot()
        await self._return()

    async def move(self) -> None:
        """Go to the address that the wired settings say."""
        self._cancel_absence()
        await self.down()
        self._absence = asyncio.create_task(self._arrive())

    async def _arrive(self) -> None:
        await asyncio.sleep(self.station.move_seconds)
        self._settle()
        await self.up()

    async def _announce_later(self) -> None:
        await asyncio.sleep(self.station.announce_seconds)
        await self.announce()

    def _settle(self) -> None:
        """Live at the wired address from now on."""
        self._release()
        self.station.address = loopback(self.station.data("ethernet")["setting"]["ip"])

    async def announce(self) -> None:
        """Announce the name that the station has now, where it is on the network."""
        async with self._lock:
            if self._zeroconf is None or self._runner is None:
                return
            wanted = self._services()
            if [each.name for each in wanted] == [each.name for each in self._announced]:
                return
            await self._withdraw()
            for info in wanted:
                done = await self._zeroconf.async_register_service(
                    info, cooperating_responders=True
                )
                self._announcing.append(asyncio.ensure_future(done))
                self._start(self._announcing[-1])
            self._announced = wanted

    async def _withdraw(self) -> None:
        """Say goodbye to whoever browses."""
        for announcing in self._announcing:  # three times in half a second; none comes after this
            announcing.cancel()
        self._announcing = []
        if self._zeroconf is not None:
            for info in self._announced:
                self._start(await self._zeroconf.async_unregister_service(info))
        self._announced = []

    def renew_certificate(self) -> None:
        """Show the station's present certificate from the next handshake on."""
        if self._context is not None:
            self.station.certificate.load(self._context, self.station.folder)

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        record = self._api.record(request)
        fault = self.station.faults.take(request.method, suffix(request))
        answer: Answer | None
        if fault is None:
            answer = await self._api.answer(request, record)
        else:
            answer = await misbehave(request, record, self._api, fault)
        response: web.StreamResponse = web.Response()
        if answer is not None and answer.status:
            record.status = answer.status
            headers = {
                "Content-Type": answer.content_type,
                "Server": self.station.model,
                **answer.headers,
            }
            if answer.file is not None:
                return web.FileResponse(answer.file, headers=headers)
            response = web.Response(status=answer.status, body=answer.body, headers=headers)
            with contextlib.suppress(ConnectionError):
                await response.prepare(request)
                await response.write_eof()
        then = answer.then if answer is not None else None
        if then is Then.RESTART or (fault is not None and fault.restart):
            self._start(self.restart())
        elif then is Then.MOVE:
            self._start(self.move())
        return response

    async def _listen(self, runner: web.AppRunner) -> None:
        station = self.station
        if station.http:
            listener = self._listener(station.http_port)
            station.http_port = listener.port
            await web.SockSite(runner, listener).start()
        if station.https:
            listener = self._listener(station.https_port)
            station.https_port = listener.port
            await web.SockSite(runner, listener, ssl_context=self._tls()).start()

    def _listener(self, port: int) -> Listener:
        listener = Listener(self.station.address, port)
        self._listeners.append(listener)
        return listener

    def _tls(self) -> ssl.SSLContext:
        if self._context is None:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.station.certificate.load(self._context, self.station.folder)
        return self._context

    def _ports(self) -> list[int]:
        station = self.station
        wanted = ((station.http, station.http_port), (station.https, station.https_port))
        return [port for on, port in wanted if on and port]

    def _release(self) -> None:
        for held in self._held:
            held.close()
        self._held = []

    def _cancel_absence(self) -> None:
        if self._absence is not None:
            self._absence.cancel()
            self._absence = None

    def _services(self) -> list[ServiceInfo]:
        station = self.station
        types = [(HTTP, station.http_port)] if station.http else []
        types += [(HTTPS, station.https_port)] if station.https else []
        first = types[0][1] if types else 0
        types += [(more, first) for more in station.dialect.more_services]
        return [
            ServiceInfo(
                kind,
                f"{self._instance()}.{kind}",
                port=port,
                properties={"model": station.model},
                server=f"{station.host}.",
                parsed_addresses=[station.address],
            )
            for kind, port in types
        ]

    def _instance(self) -> str:
        """The name, and the end of the MAC address: no two stations announce the same."""
        return f"{self.station.name} [{self.station.mac.replace(':', '')[-6:]}]"


def loopback(address: str) -> str:
    """The loopback address that stands for one of another network: 127 is its first byte."""
    return f"127.{address.split('.', 1)[1]}"
