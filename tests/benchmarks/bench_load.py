"""Sign in and see every section, 100 ms a reply, against the same GETs by curl.

Ours counts from the click on Sign in until all is read and shown; curl signs in, then asks
the same paths with as many connections as we may use.
"""

import asyncio
import json
import os
import subprocess
import time
from functools import partial
from urllib.parse import urlsplit

from app.quirks import default
from app.settings import KINDS
from tests.benchmarks.frame import Row, answer, environment, medians, python
from tests.benchmarks.host import Host, host

ROUNDS = 5
DELAY_S = 0.1
LOGIN = "/api/v2/station/login"


def measure() -> list[Row]:
    with environment() as environ:
        found = answer(python("tests.benchmarks.bench_load"), environ)
    middle = medians(found)
    return [Row("sign in and load all sections", middle["ours"], middle["curl"], 1.2)]


async def compare(station: Host, room) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {"ours": [], "curl": []}
    for number in range(ROUNDS + 1):
        ours, gets = await _ours(station, room)
        curl = await asyncio.to_thread(_curl, station.urls[0], gets)
        if number:
            found["ours"].append(ours)
            found["curl"].append(curl)
    return found


async def _ours(station: Host, room) -> tuple[float, list[str]]:
    await room.until(lambda: room.listed, "the station")
    rows = room.place.discovery.stations.values()
    key = next(f.key for f in rows if f.origin.host == urlsplit(station.urls[0]).hostname)
    room.main.sidebar.list.set_current(key)
    await asyncio.sleep(3 * DELAY_S)  # what is read before the sign-in
    station.requests()
    room.write("login.account", "admin")
    room.write("login.password", "station1")
    began = time.perf_counter()
    room.click("login.submit")
    view = room.place.current
    await room.until(lambda: len(view.session.drafts) == len(KINDS), "the settings")
    await room.until(lambda: not view._tasks.running("load"), "the end of it")
    took = time.perf_counter() - began
    gets = [path for method, path in station.requests() if method == "GET"]
    await asyncio.sleep(3 * DELAY_S)
    view.sign_out()
    await room.until(lambda: room.usable("login.submit"), "the sign-in")
    return took, gets


def _curl(url: str, gets: list[str]) -> float:
    began = time.perf_counter()
    body = json.dumps({"account": "admin", "password": "station1"})
    told = _run("-H", "Content-Type: application/json", "-d", body, f"{url}{LOGIN}")
    token = json.loads(told)["data"]["token"]
    at_once = str(default("connections"))
    urls = [word for path in gets for word in ("-o", os.devnull, f"{url}{path}")]
    _run("--parallel", "--parallel-max", at_once, "-H", f"X-API-Key: {token}", *urls)
    return time.perf_counter() - began


def _run(*words: str) -> str:
    done = subprocess.run(["curl", "-s", "-f", *words], capture_output=True, check=True)
    return done.stdout.decode()


if __name__ == "__main__":
    from tests.benchmarks import window

    with host(os.environ, 1, DELAY_S) as alone:
        window.run(partial(compare, alone))
