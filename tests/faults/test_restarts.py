"""D6 and D7: restarts by us and by itself, on a clock that never waits."""

import asyncio
import random

import pytest

from app.jobs import find_again
from app.jobs.find_again import Phase
from app.jobs.restart import restart
from app.session import Session, State
from app.settings import KINDS, General
from tests.app.edits import edit
from tests.app.virtual import VirtualStation, World, run_virtually

SEEDS = range(20)
PATIENCE = 3600.0


class Room(VirtualStation):
    """One that can be told to restart, and is away as long as its world says."""

    async def reboot(self, *, set_dhcp=None):
        await self._ask(sent=True)
        self.world.orders.append(self.world.loop.time())
        now = self.world.loop.time()
        self.world.down += [(now + begun, now + ended) for begun, ended in self.away]
        await self._travel(sent=True)


def restarted(monkeypatch, seed, *away):
    """What a restart came to, the steps that were told, and the world."""

    async def main(loop):
        world = World(loop, random.Random(seed))
        room = type("OneRoom", (Room,), {"world": world, "away": away})
        monkeypatch.setattr(find_again, "Station", room)
        session = Session(room())
        await session.sign_in("admin", "station1")
        session.info = await session.station.model()
        steps = []
        work = asyncio.ensure_future(restart(session, steps.append))
        await asyncio.wait([work], timeout=PATIENCE)
        done = work.result() if work.done() else None
        work.cancel()
        return done, steps, world

    return run_virtually(main)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("seconds", [20, 170])
def test_it_is_back_after_two_good_answers(monkeypatch, seconds, seed):
    done, steps, world = restarted(monkeypatch, seed, (1, seconds))
    assert done.signed_in and done.back.gone
    # Two seconds between the two; the count begins when the order was answered.
    assert seconds + 1 <= done.back.seconds <= seconds + 15
    assert len(world.orders) == 1
    assert Phase.OVERDUE not in {step.phase for step in steps}
    told = [float(step.detail) for step in steps if step.phase in (Phase.GONE, Phase.BACK)]
    assert told == sorted(told)


@pytest.mark.parametrize("seed", SEEDS)
def test_one_that_answers_and_dies_again_is_not_back_before_it_stays(monkeypatch, seed):
    """Each life of it is shorter than the two seconds between two probes."""
    done, _, world = restarted(monkeypatch, seed, (1, 20), (21.5, 40), (41.5, 60))
    assert done.back.seconds >= 61
    assert len(world.orders) == 1


def test_one_that_never_comes_back_is_said_and_watched_on(monkeypatch):
    done, steps, world = restarted(monkeypatch, 1, (1, 10 * PATIENCE))
    assert done is None
    assert steps[-1].phase is Phase.OVERDUE
    assert float(steps[-1].detail) > PATIENCE - 60
    assert len(world.orders) == 1
    assert len(world.logins) == 1


async def test_a_restart_by_itself_while_reading_keeps_the_edits(session, simulated, until):
    edit(session, General, devName="Hall-7")
    simulated.faults.add("GET", "/pod/pairing", restart=True, times=1)
    try:
        await session.load()
    except Exception as error:  # noqa: BLE001  whichever read noticed it first
        assert type(error).__name__ in ("Denied", "Unreachable")
    await until(lambda: simulated.online)
    assert session.drafts[General].edits == {"devName": "Hall-7"}
    if session.state is not State.SIGNED_IN or not session.station.signed_in:
        await session.sign_in("admin", "station1")
    await session.load()
    assert not session.failures
    assert session.drafts[General].edits == {"devName": "Hall-7"}


async def test_firmware_without_some_functions_leaves_the_others(session, simulated):
    """D10: the pages of these say so, the others work."""
    for path in ("/pod/pairing", "/power/setting"):
        simulated.faults.add("GET", path, status=404)
    await session.load()
    failed = {kind.kind: failure.error.cause.name for kind, failure in session.failures.items()}
    assert failed == {"pod": "NO_SUCH_FUNCTION", "power": "NO_SUCH_FUNCTION"}
    assert set(session.drafts) == set(KINDS)
    assert session.state is State.SIGNED_IN
