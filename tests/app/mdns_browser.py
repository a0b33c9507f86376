"""A bare mDNS browser on loopback: for the tests of what the simulator announces."""

import asyncio

from zeroconf import DNSQuestionType, ServiceStateChange, Zeroconf
from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf


class Browser:
    """What an mDNS browser on loopback has found: name to (host, port, model)."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.found: dict[str, AsyncServiceInfo] = {}
        self.instances: set[str] = set()

    async def __aenter__(self) -> "Browser":
        self._zeroconf = AsyncZeroconf(interfaces=["127.0.0.1"])
        self._browser = AsyncServiceBrowser(
            self._zeroconf.zeroconf,
            self.kind,
            handlers=[self._on],
            question_type=DNSQuestionType.QM,
        )
        self._tasks = set()
        return self

    async def __aexit__(self, *_: object) -> None:
        for task in self._tasks:
            task.cancel()
        await self._browser.async_cancel()
        await self._zeroconf.async_close()

    def _on(
        self, zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange
    ) -> None:
        # The end of the MAC address, which makes it the only one of that name, is left out.
        short = name.removesuffix("." + service_type).partition(" [")[0]
        self.instances.add(name.removesuffix("." + service_type))
        if state_change is ServiceStateChange.Removed:
            self.found.pop(short, None)
        else:
            self._tasks.add(asyncio.ensure_future(self._resolve(zeroconf, name, short)))

    async def _resolve(self, zeroconf: Zeroconf, name: str, short: str) -> None:
        info = AsyncServiceInfo(self.kind, name)
        await asyncio.sleep(0.05)
        if info.load_from_cache(zeroconf) or await info.async_request(
            zeroconf, 3000, question_type=DNSQuestionType.QM
        ):
            self.found[short] = info
