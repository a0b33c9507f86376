"""The transport itself, on real sockets: cancelled at each wait of each kind of request.

What the virtual wire cannot show: connections, turns, the file that is read ahead, TLS.
"""

import asyncio
import contextlib
import gc
import io

import pytest

from app.origin import Origin
from app.simulator import SimulatedStation, Simulator
from app.station import Station
from tests.app.searching import open_files
from tests.long import runs
from tests.torture.points import CANCELS, Points, Strike, watched

PICTURE = b"\xff\xd8\xff" + bytes(300_000)
LARGE = b"\xff\xd8\xff" + bytes(2_500_000)  # three pieces of the file that is read ahead
#: In the ordinary run every n-th wait.
STEP = runs(3, 1)


@pytest.fixture(scope="module")
def simulated():
    station = SimulatedStation(reboot_seconds=0.1, task_seconds=0.05)
    with Simulator([station]):
        picture = station.new_file()
        picture.write_bytes(PICTURE)
        station.wallpapers.store("3-hall.jpg", picture)
        yield station


WORKS = {
    "read": lambda station: station.wallpapers(),
    "write": lambda station: station.set_log_switch(True),
    "sign in": lambda station: station.login("admin", "station1"),
    "upload": lambda station: station.upload("BG", "4-hall.jpg", io.BytesIO(LARGE), len(LARGE)),
    "download": lambda station: station.download("/wallpaper/3-hall.jpg", io.BytesIO()),
}


async def hurt(origin: Origin, pin: str | None, token: str, work, strike: Strike | None):
    """One request on a fresh connection; then whether the station is as usable as before."""
    points = Points(strike)
    before = asyncio.all_tasks()
    async with Station(origin, pin=pin) as station:
        station._wire.token = token
        task = asyncio.ensure_future(_run(work(station), points))
        await asyncio.wait([task])
        if strike is None:
            task.result()
        else:
            with contextlib.suppress(asyncio.CancelledError):
                await task
            assert task.cancelled() == bool(points.struck), strike
        station._wire.token = token  # a sign-in that was cut off has none
        async with asyncio.timeout(5):
            assert all(await asyncio.gather(*(station.wallpapers() for _ in range(8))))
    assert asyncio.all_tasks() == before, strike
    return points


async def _run(work, points):
    return await watched(work, points)


@pytest.mark.logs  # the simulator tells of an upload that breaks off
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("name", WORKS)
async def test_a_cancel_at_each_wait_leaves_nothing_behind(simulated, scheme, name, until):
    url = simulated.http_url if scheme == "http" else simulated.https_url
    origin = Origin(scheme, "127.0.0.1", int(url.rpartition(":")[2]))
    pin = simulated.fingerprint if scheme == "https" else None
    async with Station(origin, pin=pin) as first:
        await first.login("admin", "station1")
        token = first._wire.token
        calm = await hurt(origin, pin, token, WORKS[name], None)
        files = open_files()
        assert calm.waits
        for at in range(0, calm.waits, STEP):
            for fault in CANCELS:
                await hurt(origin, pin, token, WORKS[name], Strike(at, fault))
        gc.collect()
        await until(lambda: open_files() <= files + 2, 5)
