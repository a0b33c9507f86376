"""1,000 seeded changes of the network: one write each, the right end named, nothing told to others.

The world and its clock are made up (moving_world.py); test_jobs_follow_move.py has real ones.
"""

import asyncio
from collections import Counter

from app.jobs.apply import Outcome, apply, follow
from app.jobs.follow_move import End, destinations, follow_move, may_have_moved
from app.reach import Way, way_in
from app.session import Session
from app.settings import Ethernet
from tests.app.edits import edit
from tests.app.moving_world import NEW, OLD, THIRD, Line, VirtualLoop, World

RUNS = 1000
ANNOUNCED_S = 10
ENDS = {
    "moves": (End.MOVED, NEW, Outcome.SAVED),
    "stays": (End.UNMOVED, OLD, Outcome.NOT_SAVED),
    "elsewhere": (End.MOVED, THIRD, Outcome.SAVED),
    "gone": (End.LOST, None, None),
    "conflict": (End.LOST, None, None),
    "unproved": (End.UNPROVED, NEW, None),
    "twin": (End.LOST, None, None),
    "usurped": (End.LOST, None, None),
}


async def run(world):
    """As the window does it; the end, what was judged then, and who was met."""
    line = type("OneLine", (Line,), {"world": world})
    session = Session(line(world.origin, pin="ours" if world.https else None))
    await session.sign_in("admin", "station1")
    await session.load()
    edit(session, Ethernet, ip=NEW, gateway="10.20.8.1")
    assert way_in(session, []) is Way.WIRED
    session.expect_return()
    (applied,) = await apply(session)
    assert may_have_moved(applied, Way.WIRED), applied
    met = []
    found = await follow_move(
        session, destinations(session, applied.sent), places=world.places, give_up=True,
        stranger=met.append,
    )  # fmt: skip
    world.found_at = asyncio.get_running_loop().time()
    judged = None
    if found.signed_in:
        await session.load()
        judged = (await follow(session, applied, pause=0, tries=3)).outcome
    await session.close()
    return found, judged, met


def test_each_ends_as_it_should(monkeypatch):
    seen = Counter()
    for seed in range(RUNS):
        world = World(seed)
        monkeypatch.setattr("app.jobs.follow_move.Station", type("L", (Line,), {"world": world}))
        with asyncio.Runner(loop_factory=VirtualLoop) as runner:
            found, judged, met = runner.run(run(world))
        end, host, outcome = ENDS[world.fate]
        about = (seed, world.fate, vars(world))
        assert found.end is end, about
        assert (found.origin.host if found.origin else None) == host, about
        assert judged is outcome, about
        assert world.ours.writes == 1, about
        if world.fate == "elsewhere":  # faults.md D3
            assert world.found_at - world.announced_at <= ANNOUNCED_S, about
        assert world.stranger.writes == 0, about
        if world.fate not in ("twin", "usurped"):  # told apart after the sign-in
            assert world.stranger.secrets == 0, about
        if world.fate in ("conflict", "twin", "usurped"):
            where = OLD if world.fate == "usurped" else NEW
            assert where in {origin.host for origin in met}, about
        seen[world.https, world.fate, world.reply_lost] += 1
    assert len(seen) == 2 * (5 + 8)  # every fate on both, with a reply and without
