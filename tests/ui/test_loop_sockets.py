"""Who waits for a socket waits as on asyncio's own loop."""

import asyncio
import socket
import sys

import pytest

from ui.loop import QtLoop

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="asyncio waits for no sockets of others there"
)


@pytest.fixture
def runner(qapp):
    with asyncio.Runner(loop_factory=lambda: QtLoop(qapp)) as runner:
        yield runner


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
