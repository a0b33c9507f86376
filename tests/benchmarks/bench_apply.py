"""Apply changes in five sections, 100 ms a reply, against the limit of latency.

The limit is counted from what was asked: reads as many at once as we may, then each write and its
read-back, one after the other.
"""

import asyncio
import math
import statistics
import time

from app.jobs.apply import Outcome, apply
from app.origin import candidates
from app.quirks import default
from app.session import Session
from app.settings import KINDS
from app.station import Station
from tests.benchmarks.frame import Row, environment
from tests.benchmarks.host import Host, host

ROUNDS = 5
DELAY_S = 0.1
SECTIONS = 5
TAKEN = {Outcome.SAVED, Outcome.ACCEPTED}


def measure() -> list[Row]:
    with environment() as environ, host(environ, 1, DELAY_S) as station:
        ours, limits = asyncio.run(_rounds(station))
    name = f"apply {SECTIONS} sections"
    return [Row(name, statistics.median(ours), statistics.median(limits), 1.3)]


async def _rounds(station: Host) -> tuple[list[float], list[float]]:
    ours, limits = [], []
    session = Session(Station(candidates(station.urls[0])[0]))
    await session.sign_in("admin", "station1")
    await session.load()
    for _ in range(ROUNDS):
        edit(session)
        station.requests()
        began = time.perf_counter()
        done = await apply(session)
        ours.append(time.perf_counter() - began)
        outcomes = [each.outcome for each in done]
        assert len(done) == SECTIONS and {*outcomes} <= TAKEN, outcomes
        limits.append(_limit([method for method, _ in station.requests()]))
    await session.close()
    return ours, limits


def edit(session: Session) -> None:
    """Turn a switch in each of the first objects that have one; networks are left alone."""
    turned = 0
    for kind in KINDS:
        draft = session.drafts[kind]
        switches = [
            f for f in kind.fields().values()
            if f.type is bool and not draft.locked(f.name) and draft[f.name] is not None
        ]  # fmt: skip
        if kind.network or not switches or turned == SECTIONS:
            continue
        session.edit(switches[0], not draft[switches[0].name])
        turned += 1
    assert turned == SECTIONS and not session.errors(), (turned, session.errors())


def _limit(methods: list[str]) -> float:
    first = next(at for at, method in enumerate(methods) if method != "GET")
    return DELAY_S * (math.ceil(first / default("connections")) + 2 * SECTIONS)
