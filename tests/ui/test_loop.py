"""The loop does nothing while it does not run; else it does as asyncio's own."""

import asyncio
import itertools
import socket
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


# Sockets


@pytest.fixture(params=["ours", "asyncio's"])
def either(request, qapp):
    make = (lambda: QtLoop(qapp)) if request.param == "ours" else asyncio.new_event_loop
    with asyncio.Runner(loop_factory=make) as runner:
        yield runner


@pytest.fixture
def pair():
    ends = socket.socketpair()
    for end in ends:
        end.setblocking(False)
    yield ends
    for end in ends:
        end.close()


def on_a_loop(runner, work):
    async def run():
        return await work(asyncio.get_running_loop())

    return runner.run(run())


def test_who_waits_for_a_socket_is_called_as_long_as_there_is_something(either, pair, until):
    here, there = pair
    heard = []

    async def work(loop):
        loop.add_reader(here, lambda: heard.append(here.recv(1)))
        there.send(b"abc")
        await until(lambda: len(heard) == 3)
        assert loop.remove_reader(here)
        assert not loop.remove_reader(here)
        there.send(b"d")
        await asyncio.sleep(0.05)

    on_a_loop(either, work)
    assert heard == [b"a", b"b", b"c"]


def test_the_next_who_waits_takes_the_place_of_the_one_before(either, pair):
    here, there = pair
    heard = []

    async def work(loop):
        loop.add_reader(here, heard.append, "first")
        loop.add_reader(here.fileno(), lambda: heard.append(here.recv(9)))
        there.send(b"abc")
        await asyncio.sleep(0.05)
        loop.remove_reader(here)

    on_a_loop(either, work)
    assert heard == [b"abc"]


def test_who_was_replaced_and_gives_up_takes_nothing_from_the_next(either, pair):
    here, there = pair

    async def work(loop):
        first = asyncio.ensure_future(loop.sock_recv(here, 9))
        second = asyncio.ensure_future(loop.sock_recv(here, 9))
        await asyncio.sleep(0.01)
        first.cancel()
        await asyncio.sleep(0.01)
        there.send(b"abc")
        async with asyncio.timeout(5):
            assert await second == b"abc"

    on_a_loop(either, work)


def test_of_two_that_are_ready_one_may_have_the_other_wait_no_more(either, pair):
    heard = []

    async def work(loop):
        def hear(at):
            heard.append(pair[at].recv(9))
            loop.remove_reader(pair[1 - at])

        for at in (0, 1):
            loop.add_reader(pair[at], hear, at)
            pair[1 - at].send(b"abc")
        await asyncio.sleep(0.05)
        assert loop.remove_reader(pair[0]) != loop.remove_reader(pair[1])

    on_a_loop(either, work)
    assert heard == [b"abc"]


def test_a_socket_with_the_number_of_one_before_is_heard(either):
    heard, numbers = [], set()

    async def work(loop):
        for _ in range(3):
            here, there = socket.socketpair()
            with here, there:
                numbers.add(here.fileno())
                loop.add_reader(here, lambda here=here: heard.append(here.recv(9)))
                there.send(b"abc")
                await asyncio.sleep(0.05)
                loop.remove_reader(here)

    on_a_loop(either, work)
    assert len(numbers) == 1
    assert heard == [b"abc"] * 3


@pytest.mark.logs
def test_an_error_of_who_waits_is_told_and_it_goes_on_waiting(either, pair, caplog):
    here, there = pair

    async def work(loop):
        loop.add_reader(here, lambda: 1 / len(here.recv(1).strip()))
        there.send(b" ")
        await asyncio.sleep(0.05)
        there.send(b"a")
        await asyncio.sleep(0.05)
        loop.remove_reader(here)
        with pytest.raises(BlockingIOError):
            here.recv(1)

    on_a_loop(either, work)
    assert "ZeroDivisionError" in caplog.text


def test_what_finds_no_room_is_sent_when_there_is_some(either, pair):
    here, there = pair
    much = bytes(4 << 20)

    async def work(loop):
        sending = asyncio.ensure_future(loop.sock_sendall(here, much))
        received = 0
        while received < len(much):
            received += len(await loop.sock_recv(there, 1 << 20))
        await sending

    on_a_loop(either, work)


def test_who_waits_no_more_in_the_middle_of_it_is_left_alone(either, pair):
    here, there = pair
    heard = []

    async def work(loop):
        def hear():
            heard.append(here.recv(1))
            assert loop.remove_reader(here)

        loop.add_reader(here, hear)
        there.send(b"abc")
        await asyncio.sleep(0.05)
        assert not loop.remove_reader(here)

    on_a_loop(either, work)
    assert heard == [b"a"]


def test_an_interrupt_makes_nobody_deaf(qapp, pair, monkeypatch, until):
    here, there = pair
    heard, told = [], []
    monkeypatch.setattr("sys.excepthook", lambda kind, *_: told.append(kind))

    async def work(loop):
        def hear():
            heard.append(here.recv(1))
            if len(heard) == 1:
                raise KeyboardInterrupt

        loop.add_reader(here, hear)
        there.send(b"abc")
        await until(lambda: len(heard) == 3)
        loop.remove_reader(here)

    with asyncio.Runner(loop_factory=lambda: QtLoop(qapp)) as runner:
        on_a_loop(runner, work)
    assert told == [KeyboardInterrupt]


def test_a_closed_socket_is_refused(runner):
    async def work(loop):
        with socket.socket() as closed:
            pass
        for step in (lambda: loop.add_reader(closed, print), lambda: loop.remove_reader(closed)):
            with pytest.raises(ValueError, match="closed"):
                step()

    on_a_loop(runner, work)


def test_a_loop_that_is_closed_waits_for_nothing(qapp, pair):
    here, there = pair
    heard = []
    runner = asyncio.Runner(loop_factory=lambda: QtLoop(qapp))
    with runner:
        loop = runner.get_loop()
        loop.add_reader(here, heard.append, "late")
    there.send(b"abc")
    for _ in range(5):
        qapp.processEvents()
    assert heard == []
    with pytest.raises(RuntimeError, match="closed"):
        loop.add_reader(here, heard.append, "later")
    assert not loop.remove_reader(here)
