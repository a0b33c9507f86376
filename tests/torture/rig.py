"""One job on one virtual station, hurt once; and what must be true of it afterwards.

A job is a class here: what it needs, the work, and its own oracle. What is asked of every job is
asked in `Rig.run`. `broken` lists what does not hold.
"""

import asyncio
import contextlib
import gc
import itertools
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.errors import StationError
from app.session import Session
from tests.app.virtual import VirtualLoop, run_virtually
from tests.torture.points import Points, Strike, hurt_the_disk, watched

CANCELLED = 0.5
Patch = Callable[[str, object], None]
LEFT = (".station-", ".update-", ".edits-")


class Threads(VirtualLoop):
    """What would run in a thread runs after a while: also when nobody waits for it any more.

    Work that is cut off may find the thread's deed undone, and done behind its back later.
    """

    def __init__(self) -> None:
        super().__init__()
        self._takes = itertools.cycle((0.3, 0.01))

    def run_in_executor(self, executor, func, *args):
        """As a pool of threads that always takes its time."""
        future = self.create_future()
        self.call_later(next(self._takes), self._run, future, func, args)
        return future

    def _run(self, future: asyncio.Future, func, args) -> None:
        done = super().run_in_executor(None, func, *args)
        error = done.exception()
        if future.cancelled():
            return
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(done.result())


class Rig:
    """The frame around a job. `expected` are the errors that may end it, beside StationError."""

    expected: tuple[type[Exception], ...] = ()
    #: Seconds of the virtual clock within which a cancel ends it.
    cancel_within = CANCELLED
    session: Session

    def __init__(self, strike: Strike | None, folder: Path, patch: Patch) -> None:
        self.patch = patch
        self.points = Points(strike)
        self.folder = folder
        self.broken: list[str] = []
        self.heard: list[BaseException | None] = []
        self.result: Any = None
        self.error: BaseException | None = None

    def hold(self, holds: object, words: str) -> None:
        """Note it down where something does not hold."""
        if not holds:
            self.broken.append(f"{type(self).__name__}, {self.points.struck}: {words}")

    # What a job says

    async def prepare(self) -> None:
        """Make the station and the session, and what the job needs."""
        raise NotImplementedError

    async def work(self) -> Any:
        """The job, as the window runs it."""
        raise NotImplementedError

    async def judge(self) -> None:
        """Compare what was said with what is true."""

    async def afterwards(self) -> None:
        """The session does its work as if nothing had been."""

    # The run

    async def main(self, loop: VirtualLoop) -> "Rig":
        """Run it, hurt it, judge it."""
        self.loop = loop
        loop.set_exception_handler(lambda _, told: self.heard.append(told.get("exception")))
        await self.prepare()
        self.session.changed.add(self.points.tell)
        before = asyncio.all_tasks()
        with _hurt(self.points):
            self.points.armed = True
            assert self.session.start("job", self._watched)
            task = self.session.running["job"]
            await asyncio.wait([task])
            ended = self.loop.time()
            self.points.armed = False
            left = asyncio.all_tasks() - before
            await asyncio.sleep(1)  # what a thread still does
        self._ended(task, ended)
        self.hold(not left, f"left running: {left}")
        await self.judge()
        await self.afterwards()
        await self.session.close()
        self._left()
        return self

    async def _watched(self) -> Any:
        return await watched(self.work(), self.points)

    def _ended(self, task: "asyncio.Task[Any]", ended: float) -> None:
        if task.cancelled():
            self.hold(self.points.cancelled, "cancelled, and nobody cancelled it")
            took = ended - self.points.at
            self.hold(took <= self.cancel_within, f"the cancel took {took:.1f} s")
        else:
            self.error = task.exception()
            self.result = None if self.error else task.result()
            self.hold(not self.points.cancelled, "the cancel was swallowed")
        fit = self.error is None or isinstance(self.error, (StationError, *self.expected))
        self.hold(fit, f"ended by {self.error!r}")
        told = [e for e in self.heard if e is not self.error]
        window = isinstance(self.points.raised, RuntimeError)
        self.hold(told == [self.points.raised] * window, f"heard: {told}")
        self.hold("job" not in self.session.running, "the session still runs it")

    def _left(self) -> None:
        drafts = [p for p in self.folder.rglob(".*") if p.name.startswith(LEFT)]
        self.hold(not drafts, f"files left: {drafts}")


@contextlib.contextmanager
def _hurt(points: Points):
    with pytest.MonkeyPatch.context() as patch:
        hurt_the_disk(patch, points)
        yield


def torture(make: Callable[[Strike | None], Rig], strike: Strike | None = None) -> Rig:
    """Run one in a world of its own; what it leaves open in the system is a finding."""
    files = _open_files()
    rig = run_virtually(make(strike).main, Threads)
    if _open_files() != files:
        gc.collect()
    rig.hold(_open_files() <= files, "a file was left open")
    return rig


def _open_files() -> int:
    there = Path("/proc/self/fd")
    return len(os.listdir(there)) if there.exists() else 0
