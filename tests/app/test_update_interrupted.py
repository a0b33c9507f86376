"""1,000 seeded interruptions of an update: never a false "updated", never a second order (G7).

Each seed picks a station (how long it is away, how often, with which version it comes back), an
update (with a version or without) and one thing that happens at one moment: the program dies, the
line is cut, the laptop sleeps, the station restarts by itself or ends the sign-in.
"""

import asyncio
import io
import random
from collections import Counter
from dataclasses import replace
from datetime import datetime

import pytest

from app.claim import identity_key
from app.errors import StationError
from app.firmware_image import FirmwareImage, UnfitImage
from app.jobs import find_again, update_firmware, watch_update
from app.jobs.watch_update import Updated, Verdict
from app.seal import Mac, new_key
from app.session import Session
from app.update_record import Kept, Updates
from tests.app.virtual import VirtualLoop, VirtualStation, World, run_virtually
from tests.long import runs

SEEDS = runs(250, 1000)
CONTENT = b"x" * (1 << 20)
PASSWORD = "station1"
INTERRUPTIONS = ("crash", "unplug", "sleep", "restart", "signed out", "twice")
LONG = 3 * 3600.0
PACE = replace(watch_update.PACE, pause=4.0)


@pytest.fixture(autouse=True)
def virtual(monkeypatch):
    monkeypatch.setattr(find_again, "Station", VirtualStation)


def image(expected: str | None) -> FirmwareImage:
    key = new_key()
    tag = Mac(key)
    tag.update(CONTENT)
    file = io.BytesIO(CONTENT)
    return FirmwareImage(file, "new.zip", len(CONTENT), "0" * 64, key, tag.tag(), version=expected)


def a_world(loop: VirtualLoop, dice: random.Random) -> World:
    last = dice.choice(("2.5.0", "2.5.0", "2.4.1", "9.9"))
    first = dice.choice(((), (), ("2.4.1",)))
    return World(
        loop,
        dice,
        comes_back=(*first, last),
        prepare=dice.choice((0.0, 5.0, 100.0, 400.0)),
        away=dice.choice((2.0, 60.0, 300.0, 2000.0)),
        between=dice.choice((3.0, 30.0)),
        token_survives=dice.random() < 0.3,
        answers_order=dice.random() < 0.7,
        carries_out=dice.random() < 0.9,
    )


class Run:
    """One seed: an update, one interruption, and what the program says in the end."""

    def __init__(self, seed: int, folder) -> None:
        self.dice = random.Random(seed)
        self.folder = folder
        self.kind = self.dice.choice(INTERRUPTIONS)
        self.expected = self.dice.choice(("2.5.0", "2.5.0", None))
        self.said: list[tuple[Updated, str]] = []
        self.failed = False
        self.restarts_were_seen = True

    async def play(self, loop: VirtualLoop) -> "Run":
        self.loop = loop
        self.world = VirtualStation.world = a_world(loop, self.dice)
        at = self.dice.choice((self.dice.uniform(0, 12), self.dice.uniform(0, 900)))
        session = await self.signed_in()
        work = asyncio.ensure_future(self.update(session))
        await asyncio.sleep(at)
        await self.interrupt(work, session)
        await asyncio.wait([work], timeout=max(0.0, LONG - loop.time()))
        work.cancel()
        await asyncio.gather(work, return_exceptions=True)
        await self.next_start()
        return self

    async def interrupt(self, work: "asyncio.Task[None]", session: Session) -> None:
        now = self.loop.time()
        match self.kind:
            case "crash":
                # As a kill does: nothing of ours runs after it.
                self.world.cut.append((now, now + 1e9))
                work.cancel()
                await asyncio.gather(work, return_exceptions=True)
                self.world.cut.pop()
                await asyncio.sleep(self.dice.choice((5.0, 1000.0)))
                await self.next_start()
            case "unplug":
                self.world.cut.append((now, now + self.dice.choice((2.0, 200.0, 5000.0))))
            case "sleep":
                length = self.dice.choice((30.0, 3600.0))
                self.world.cut.append((now, now + length))
                self.loop.seconds += length
            case "restart":
                self.world.restart()
            case "signed out":
                self.world.signed_out_at = now
            case "twice":
                self.world.restart()
                await asyncio.sleep(self.dice.uniform(1, 90))
                self.world.restart()

    async def update(self, session: Session) -> None:
        store = Updates(self.folder)

        def keep(update) -> None:
            ordered = self.loop.now()
            assert store.of(identity_key(session)) is None
            store.keep(Kept(identity_key(session), with_time(update, ordered)))

        try:
            with image(self.expected) as file:
                done = await update_firmware.update_firmware(session, file, keep=keep, pace=PACE)
        except (StationError, UnfitImage):
            self.failed = True
            return
        self.say(done)

    async def next_start(self) -> None:
        """The program anew, when the station can be signed in to: it watches, if it was ordered."""
        while self.loop.time() < 2 * LONG:
            try:
                session = await self.signed_in()
                break
            except StationError:
                await asyncio.sleep(20)
        else:
            return
        kept = Updates(self.folder).of(identity_key(session))
        if kept is None or any(done.verdict is Verdict.UPDATED for done, _ in self.said):
            return
        try:
            done = await watch_update.watch_update(
                session, kept.update, anew=True, now=self.loop.now, pace=PACE
            )
        except StationError:
            return
        self.say(done)

    async def signed_in(self) -> Session:
        session = Session(VirtualStation())
        session.info = await session.station.model()
        await session.sign_in("admin", PASSWORD)
        return session

    def say(self, done: Updated) -> None:
        self.said.append((done, self.world.version))
        now = self.loop.time()
        begun = any(began <= now for began, _ in self.world.down)
        self.restarts_were_seen = self.restarts_were_seen and (begun or not done.restarted)


def with_time(update, at: datetime):
    """The job takes the wall clock of this computer; this world has its own."""
    return replace(update, ordered=at)


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    """All of them, once."""
    root = tmp_path_factory.mktemp("runs")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(find_again, "Station", VirtualStation)
        return [run_virtually(Run(seed, root / str(seed)).play) for seed in range(SEEDS)]


def test_updated_is_said_only_where_it_is_true(played):
    for seed, run in enumerate(played):
        for done, truth in run.said:
            if done.verdict is Verdict.UPDATED:
                assert run.expected == truth == done.after, seed
                assert run.world.orders, seed
                assert max(run.world.logins) > run.world.orders[0], seed


def test_whatever_version_is_named_is_the_one_that_runs(played):
    for seed, run in enumerate(played):
        for done, truth in run.said:
            assert done.after in (None, truth), seed


def test_a_line_that_was_cut_is_not_called_a_restart(played):
    assert all(run.restarts_were_seen for run in played)


def test_nothing_is_ordered_twice(played):
    assert max(len(run.world.orders) for run in played) == 1


def test_what_was_ordered_is_on_disk(played):
    """Also after the program died in the very moment of the order."""
    for seed, run in enumerate(played):
        if run.world.orders:
            assert Updates(run.folder).all(), seed


def test_the_seeds_reach_every_corner(played):
    """A test that sees only one ending would prove nothing."""
    verdicts = Counter(done.verdict for run in played for done, _ in run.said)
    assert {v for v in Verdict if v is not Verdict.SILENT} <= set(verdicts), verdicts
    assert verdicts[Verdict.UPDATED] > SEEDS / 10
    assert sum(run.failed for run in played) > SEEDS / 20
    assert {run.kind for run in played} == set(INTERRUPTIONS)
    assert sum(not run.world.orders for run in played) > SEEDS / 20


def test_a_job_that_believed_the_file_would_be_caught(monkeypatch, tmp_path):
    """The gate can fail: with a judge that trusts what was sent, a false word is found."""
    monkeypatch.setattr(watch_update, "judge", lambda update, after: Verdict.UPDATED)
    found = []
    for seed in range(60):
        run = run_virtually(Run(seed, tmp_path / str(seed)).play)
        found += [
            seed
            for done, truth in run.said
            if done.verdict is Verdict.UPDATED and run.expected != truth
        ]
    assert found
