"""E5: this computer sleeps, in each state, and wakes; on a clock that never waits.

While it sleeps the world goes on. The loop's own clock stands still then, as on Linux and macOS, or
goes on, as on Windows; the network is back some seconds after the computer.
"""

import asyncio
import random

import pytest

from app.errors import BadReply, Denied, Unreachable, Untrusted
from app.jobs import check_again as checking
from app.jobs import find_again
from app.jobs.apply import apply
from app.jobs.check_again import check_again
from app.jobs.follow_move import End, destinations, follow_move
from app.jobs.restart import restart
from app.jobs.watch_update import Update, Verdict, watch_update
from app.models import ModelInfo
from app.session import Session, State
from app.settings import Ethernet, Section
from app.wake import watch_for_wakes
from tests.app import moving_world
from tests.app.edits import edit
from tests.app.virtual import EPOCH, VirtualStation, World, run_virtually
from tests.faults.test_restarts import Room
from tests.long import runs

HOURS = 3600.0
NETWORK = 6.0
WHERE = {
    "moves": moving_world.NEW,
    "stays": moving_world.OLD,
    "elsewhere": moving_world.THIRD,
}
MOVES = [seed for seed in range(runs(60, 600)) if moving_world.World(seed).fate in WHERE]
STOPS = pytest.mark.parametrize("stops", [True, False], ids=["clock stops", "clock goes on"])
SLEPT = pytest.mark.parametrize("slept", [60.0, 8 * HOURS])


class Laptop:
    """This computer: its loop, and the sleep that it had. `time` is the world's."""

    def __init__(self, loop, stops=True):
        self.loop, self.stops, self.slept = loop, stops, 0.0

    def time(self):
        return self.loop.seconds + self.slept

    def sleep(self, world, seconds):
        """Sleep for so long; then the network takes a moment."""
        if self.stops:
            self.slept += seconds
        else:
            self.loop.seconds += seconds
        world.cut.append((self.time(), self.time() + NETWORK))


def at_a_station(main, monkeypatch, *, stops=True, seed=1, kind=Room, away=()):
    """Run `main(laptop, world, session)`, signed in at a virtual station; wakes are noticed."""

    async def run(loop):
        laptop = Laptop(loop, stops)
        world = World(laptop, random.Random(seed))
        station = type("Here", (kind,), {"world": world, "away": away})
        monkeypatch.setattr(find_again, "Station", station)
        session = Session(station())
        await session.sign_in("admin", "station1")
        session.info = await session.station.model()

        def woken(slept):
            session.slept += slept

        awake = (lambda: loop.seconds) if stops else None
        watching = asyncio.ensure_future(watch_for_wakes(woken, laptop.time, awake))
        try:
            return await main(laptop, world, session)
        finally:
            watching.cancel()

    return run_virtually(run)


# The station that is shown


class Renamed(Room):
    """Another one of that model answers since the sleep, and hears every token."""

    heard: list[str]

    async def model(self):
        await self._travel()
        name = "Other" if self.world.cut else "Room"
        return ModelInfo(devName=name, model="S1")

    async def load(self, kind):
        self.heard += [kind.kind] * bool(self.world.cut)
        return await super().load(kind)


@STOPS
@SLEPT
def test_it_is_found_again_once_the_network_is_back(monkeypatch, slept, stops):
    async def main(laptop, world, session):
        laptop.sleep(world, slept)
        await check_again(session)
        return session.state, session.station.signed_in

    assert at_a_station(main, monkeypatch, stops=stops) == (State.SIGNED_IN, True)


@STOPS
def test_one_that_is_gone_for_good_is_said_after_half_a_minute(monkeypatch, stops):
    async def main(laptop, world, session):
        laptop.sleep(world, HOURS)
        world.down.append((0, 10 * HOURS))
        began = laptop.time()
        with pytest.raises((Unreachable, BadReply)):
            await check_again(session)
        return session.state, laptop.time() - began

    state, took = at_a_station(main, monkeypatch, stops=stops)
    assert state is State.LOST
    assert checking.PATIENCE <= took <= checking.PATIENCE + 10


def test_a_sign_in_that_ended_in_the_sleep_is_said(monkeypatch):
    async def main(laptop, world, session):
        laptop.sleep(world, HOURS)
        world.signed_out_at = laptop.time() - 60
        with pytest.raises(Denied):
            await check_again(session)
        return session.state, world.logins

    state, logins = at_a_station(main, monkeypatch)
    assert state is State.ENDED
    assert len(logins) == 1


def test_another_station_in_its_place_hears_no_token(monkeypatch):
    heard = []
    kind = type("Stranger", (Renamed,), {"heard": heard})

    async def main(laptop, world, session):
        laptop.sleep(world, HOURS)
        with pytest.raises(Untrusted):
            await check_again(session)
        return session.station.signed_in

    assert at_a_station(main, monkeypatch, kind=kind) is False
    assert heard == []


# A restart that is under way


def restarted(monkeypatch, at, slept, *, stops, away=(1, 40)):
    """What a restart came to where this computer slept `at` seconds after its order."""

    async def main(laptop, world, session):
        session.restart_needed = {Section.DISPLAY}
        work = asyncio.ensure_future(restart(session))
        while not world.orders:  # noqa: ASYNC110  the world has no event for it
            await asyncio.sleep(0.1)
        await asyncio.sleep(at)
        laptop.sleep(world, slept)
        done = await asyncio.wait_for(work, 1000)
        return done, session.restart_needed, world

    return at_a_station(main, monkeypatch, stops=stops, away=(away,))


@STOPS
@SLEPT
def test_a_restart_that_was_slept_through_is_not_said_to_be_seen(monkeypatch, slept, stops):
    """What is without a network for a moment after the sleep is this computer."""
    done, needed, world = restarted(monkeypatch, 0.2, slept, stops=stops)
    assert done.signed_in
    assert not done.back.gone
    assert done.back.slept == pytest.approx(slept, abs=1.5)
    assert needed
    assert len(world.orders) == 1


@STOPS
@SLEPT
def test_a_station_that_was_seen_to_go_was_restarted(monkeypatch, slept, stops):
    done, needed, world = restarted(monkeypatch, 20, slept, stops=stops)
    assert done.signed_in
    assert done.back.gone
    assert done.back.slept == pytest.approx(slept, abs=1.5)
    assert not needed
    assert len(world.orders) == 1


def test_one_without_a_sleep_says_so(monkeypatch):
    done, needed, _ = restarted(monkeypatch, 20, 0, stops=True)
    assert (done.back.slept, needed) == (0, set())


# A station that is told to move


@STOPS
@pytest.mark.parametrize("seed", MOVES)
def test_a_move_that_was_slept_through_ends_where_the_station_is(monkeypatch, seed, stops):
    world = moving_world.World(seed)
    dice = random.Random(seed)
    at, slept = dice.uniform(0, 60), dice.choice((60.0, HOURS, 8 * HOURS))
    line = type("OneLine", (moving_world.Line,), {"world": world})
    monkeypatch.setattr("app.jobs.follow_move.Station", line)

    async def main():
        loop = asyncio.get_running_loop()
        session = Session(line(world.origin, pin="ours" if world.https else None))
        await session.sign_in("admin", "station1")
        await session.load()
        edit(session, Ethernet, ip=moving_world.NEW, gateway="10.20.8.1")
        session.expect_return()
        (applied,) = await apply(session)
        new = destinations(session, applied.sent)
        work = asyncio.ensure_future(follow_move(session, new, places=world.places))
        await asyncio.wait([work], timeout=at)
        if stops:
            world.sent_at -= slept  # it is as far as if that had gone by
        else:
            loop.now += slept
        return await asyncio.wait_for(work, 24 * HOURS)

    with asyncio.Runner(loop_factory=moving_world.VirtualLoop) as runner:
        found = runner.run(main())
    assert found.origin is not None, (found, vars(world))
    assert found.origin.host == WHERE[world.fate]
    assert found.end is (End.UNMOVED if world.fate == "stays" else End.MOVED)
    assert world.ours.writes == 1
    assert world.stranger.secrets == 0


# An update that is being installed


@STOPS
@pytest.mark.parametrize("seed", range(runs(20, 200)))
def test_an_update_that_was_slept_through_is_judged_by_its_version_alone(monkeypatch, seed, stops):
    """Whenever it sleeps, and however long: one order, and "updated" only where it is."""
    dice = random.Random(seed)
    applied = dice.random() < 0.7
    at, slept = dice.uniform(0, 200), dice.choice((30.0, 60.0, HOURS, 8 * HOURS))

    async def main(laptop, world, session):
        world.comes_back = ("2.5.0",) if applied else ("2.4.1",)
        session.expect_return()
        await session.station.install_firmware(uploaded=True)
        update = Update("Room", "S1", "2.4.1", "2.5.0", ordered=EPOCH)
        work = asyncio.ensure_future(watch_update(session, update, now=lambda: EPOCH))
        await asyncio.wait([work], timeout=at)
        laptop.sleep(world, slept)
        done = await asyncio.wait_for(work, 24 * HOURS)
        return done, world

    done, world = at_a_station(main, monkeypatch, stops=stops, seed=seed, kind=VirtualStation)
    assert len(world.orders) == 1
    assert done.after == world.version
    assert (done.verdict is Verdict.UPDATED) == applied
