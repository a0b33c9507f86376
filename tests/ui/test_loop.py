"""The loop does nothing while it does not run."""

import asyncio
import itertools
import time
from contextvars import ContextVar

import pytest
from PySide6.QtCore import QTimer

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


def test_what_is_due_comes_in_its_order(runner):
    called = []

    async def work():
        loop = asyncio.get_running_loop()
        for number in range(100):
            loop.call_soon(called.append, number)
        loop.call_later(0, called.append, "later")
        await asyncio.sleep(0.01)

    runner.run(work())
    assert called == [*range(100), "later"]


def test_what_becomes_due_waits_for_the_next_turn(runner):
    called = []

    def first():
        called.append("first")
        asyncio.get_running_loop().call_soon(called.append, "third")

    async def work():
        asyncio.get_running_loop().call_soon(first)
        asyncio.get_running_loop().call_soon(called.append, "second")
        await asyncio.sleep(0.01)

    runner.run(work())
    assert called == ["first", "second", "third"]


def test_the_window_has_its_turn_while_much_is_due(runner):
    """As many answers at once as there are stations: the window is drawn in between."""
    turns, done = [], []

    def piece():
        time.sleep(0.002)
        done.append(1)

    async def work():
        timer = QTimer(interval=1)
        timer.timeout.connect(lambda: turns.append(len(done)))
        timer.start()
        end = asyncio.Event()
        for _ in range(100):
            asyncio.get_running_loop().call_soon(piece)
        asyncio.get_running_loop().call_soon(end.set)
        await end.wait()
        timer.stop()

    runner.run(work())
    pauses = [now - before for before, now in itertools.pairwise(turns)]
    assert len(turns) > 5
    assert max(pauses) < 40


def test_an_error_in_what_is_due_keeps_nothing_else_from_its_turn(runner):
    called, heard = [], []

    def bad():
        raise LookupError

    async def work():
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: heard.append(context["exception"]))
        loop.call_soon(bad)
        loop.call_soon(called.append, 1)
        await asyncio.sleep(0.01)

    runner.run(work())
    assert called == [1]
    assert [type(each) for each in heard] == [LookupError]


def test_what_is_due_later_comes_at_its_time(runner):
    called = []

    async def work():
        loop = asyncio.get_running_loop()
        began = loop.time()

        def call(number):
            called.append((number, loop.time() - began))

        for number in (3, 1, 2):
            loop.call_later(number / 20, call, number)
        loop.call_at(began + 0.01, call, 0).cancel()
        await asyncio.sleep(0.2)

    runner.run(work())
    assert [number for number, _ in called] == [1, 2, 3]
    assert all(number / 20 <= at < number / 20 + 0.03 for number, at in called)


def test_what_was_cancelled_before_its_time_rings_no_more(runner):
    """A request sets and cancels half a dozen deadlines."""
    rung = []

    async def work():
        loop = asyncio.get_running_loop()
        loop._alarm.timeout.connect(lambda: rung.append(1))
        for _ in range(1000):
            loop.call_later(0.01, rung.append, 2).cancel()
        kept = loop.call_later(60, rung.append, 3)
        await asyncio.sleep(0.05)
        kept.cancel()

    runner.run(work())
    assert len(rung) <= 3
    assert set(rung) <= {1}
