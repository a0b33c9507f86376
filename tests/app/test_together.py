"""What is done at once ends at once."""

import asyncio
import threading

import pytest

from app.errors import Cause, Denied, Untrusted
from app.session import Session
from app.together import in_thread, together


class Watched:
    """Work that takes its time, and tells how it ended."""

    def __init__(self):
        self.ended = []

    async def slow(self, name):
        try:
            await asyncio.sleep(30)
        except asyncio.CancelledError:
            await asyncio.sleep(0)
            self.ended.append(name)
            raise


async def give(value):
    await asyncio.sleep(0)
    return value


async def fail(error):
    await asyncio.sleep(0)
    raise error


async def test_the_results_come_in_order():
    assert await together(give(1), give(2)) == [1, 2]
    assert await together() == []


async def test_the_first_failure_is_raised_after_the_others_have_ended():
    watched = Watched()
    with pytest.raises(Denied):
        await together(watched.slow("a"), fail(Denied()), watched.slow("b"))
    assert watched.ended == ["a", "b"]


async def test_a_cancel_ends_all_of_them():
    watched = Watched()
    task = asyncio.ensure_future(together(watched.slow("a"), watched.slow("b")))
    await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert watched.ended == ["a", "b"]


async def test_nothing_more_is_asked_of_a_station_that_turned_out_to_be_another(
    session: Session, monkeypatch
):
    """The token would travel on to it."""

    async def another():
        raise Untrusted(Cause.OTHER_CERTIFICATE)

    before = asyncio.all_tasks()
    monkeypatch.setattr(session.station, "model", another)
    with pytest.raises(Untrusted):
        await session.check_identity()
    assert asyncio.all_tasks() == before


async def test_a_thread_gives_what_it_gives():
    assert await in_thread(divmod, 7, 2) == (3, 1)
    with pytest.raises(ZeroDivisionError):
        await in_thread(divmod, 7, 0)


@pytest.mark.parametrize("fails", [False, True])
async def test_a_cancel_waits_for_the_thread(fails):
    go_on, seen = threading.Event(), []

    def work():
        go_on.wait(10)
        seen.append("done")
        assert not fails

    task = asyncio.ensure_future(in_thread(work))
    await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.sleep(0.01)
    assert not task.done()
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert seen == ["done"]
