"""Work that is cancelled, at whatever moment, leaves the next request its turn."""

import asyncio
import contextlib
import io
import random

from app.station import Station

ROUNDS = 150


async def test_requests_that_are_cancelled_do_not_use_up_the_turns(signed_in: Station, simulated):
    file = simulated.new_file()
    file.write_bytes(b"\xff\xd8\xff" + bytes(3_000_000))
    simulated.wallpapers.store("3-x.jpg", file)
    chance = random.Random(5)
    for _ in range(ROUNDS):
        works = (signed_in.download("/wallpaper/3-x.jpg", io.BytesIO()), signed_in.wallpapers())
        for work in works:
            task = asyncio.ensure_future(work)
            await asyncio.sleep(chance.random() * 0.012)
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
    async with asyncio.timeout(1):
        found = await asyncio.gather(*(signed_in.wallpapers() for _ in range(8)))
    assert all(len(each) == 3 for each in found)
