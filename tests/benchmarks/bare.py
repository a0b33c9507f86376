"""The smallest program that finds COUNT stations: zeroconf, and one GET model each.

`bare 1` says a line once the first has answered, with what a plain Python has for http. With more
it says as JSON how long it took from the first question on, 32 GETs at once by one httpx client.
"""

import asyncio
import sys
import time
import urllib.request

from zeroconf import DNSQuestionType, ServiceStateChange, Zeroconf
from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf

TYPE = "_http._tcp.local."
MODEL = "/api/v2/station/model"
AT_ONCE = 32
PREFIX = "Bench-"  # others may announce stations on the same machine
# As toolbox.md has it: further records come in later packets; QU answers go astray on one host.
PAUSES = (0, 0.05, 0.15, 0.3)


async def resolve(zeroconf: Zeroconf, name: str) -> str:
    info = AsyncServiceInfo(TYPE, name)
    for pause in PAUSES:
        await asyncio.sleep(pause)
        if info.load_from_cache(zeroconf):
            break
    else:
        while not await info.async_request(zeroconf, 3000, question_type=DNSQuestionType.QM):
            pass
    return f"http://{info.parsed_addresses()[0]}:{info.port}{MODEL}"


async def find(count: int, get) -> None:
    done = asyncio.Event()
    answered = set()
    tasks = []
    limit = asyncio.Semaphore(AT_ONCE)

    async def prove(zeroconf: Zeroconf, name: str) -> None:
        url = await resolve(zeroconf, name)
        async with limit:
            await get(url)
        answered.add(name)
        if len(answered) >= count:
            done.set()

    def heard(zeroconf: Zeroconf, service_type: str, name: str, state_change) -> None:
        if state_change is ServiceStateChange.Added and name.startswith(PREFIX):
            tasks.append(asyncio.ensure_future(prove(zeroconf, name)))

    async with AsyncZeroconf(interfaces=["127.0.0.1"]) as around:
        browser = AsyncServiceBrowser(
            around.zeroconf, TYPE, handlers=[heard], question_type=DNSQuestionType.QM
        )
        await done.wait()
        await browser.async_cancel()


async def plainly(url: str) -> None:
    with await asyncio.to_thread(urllib.request.urlopen, url) as reply:
        reply.read()


async def many(count: int) -> None:
    import httpx

    async with httpx.AsyncClient(trust_env=False) as client:

        async def get(url: str) -> None:
            (await client.get(url)).raise_for_status()

        began, used = time.perf_counter(), time.process_time()
        await find(count, get)
    cpu = time.process_time() - used
    sys.stdout.write(f'{{"seconds": {time.perf_counter() - began}, "cpu": {cpu}}}\n')


async def first() -> None:
    async def get(url: str) -> None:
        await plainly(url)
        sys.stdout.write("there\n")
        sys.stdout.flush()

    await find(1, get)


if __name__ == "__main__":
    wanted = int(sys.argv[1])
    asyncio.run(first() if wanted == 1 else many(wanted))
