"""The loop does nothing while it does not run."""

import asyncio
import time
from contextvars import ContextVar

import pytest

from ui.loop import QtLoop

word: ContextVar[str] = ContextVar("word", default="")


@pytest.fixture
def runner(qapp):
    with asyncio.Runner(loop_factory=lambda: QtLoop(qapp)) as runner:
        yield runner


def test_what_is_left_at_the_end_goes_on_inside_of_the_loop(runner, qapp):
    done = []

    async def step():
        word.set("mine")
        await asyncio.sleep(0.02)
        done.append((asyncio.get_running_loop(), word.get()))

    async def begin():
        return asyncio.ensure_future(step())

    async def rest(task):
        await task

    task = runner.run(begin())
    for _ in range(5):
        time.sleep(0.01)
        qapp.processEvents()
    assert not done
    runner.run(rest(task))
    assert done == [(runner.get_loop(), "mine")]


def test_what_is_still_under_way_is_cancelled_inside_of_the_loop(qapp):
    loops = []

    async def left():
        try:
            await asyncio.sleep(60)
        finally:
            loops.append(asyncio.get_running_loop())

    async def work():
        task = asyncio.ensure_future(left())
        await asyncio.sleep(0)
        return task

    with asyncio.Runner(loop_factory=lambda: QtLoop(qapp)) as runner:
        runner.run(work())
    assert len(loops) == 1


def test_what_was_cancelled_does_not_come(runner):
    called = []

    async def work():
        asyncio.get_running_loop().call_later(0, called.append, 1).cancel()
        asyncio.get_running_loop().call_soon(called.append, 2)
        await asyncio.sleep(0.01)

    runner.run(work())
    assert called == [2]


def test_an_error_comes_out(runner):
    async def work():
        raise LookupError

    with pytest.raises(LookupError):
        runner.run(work())
