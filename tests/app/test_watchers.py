"""Watchers are told, all of them, and what one raises is nobody else's trouble."""

import asyncio

import pytest

from app.watchers import Watchers, hand_over


def broken():
    raise RuntimeError("Signal source has been deleted")


@pytest.fixture
async def heard():
    """What the loop's handler of exceptions was told."""
    told = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: told.append(str(context["exception"])))
    yield told
    loop.set_exception_handler(None)


def test_each_is_told_until_it_is_taken_away():
    seen, watchers = [], Watchers()
    end = watchers.add(lambda: seen.append("a"))
    watchers.add(lambda: seen.append("b"))
    watchers.tell()
    end()
    end()
    watchers.tell()
    assert seen == ["a", "b", "b"]


async def test_one_that_fails_is_heard_and_stops_neither_the_others_nor_us(heard):
    seen, watchers = [], Watchers()
    watchers.add(broken)
    watchers.add(lambda: seen.append("other"))
    watchers.tell()
    assert seen == ["other"]
    assert heard == ["Signal source has been deleted"]


async def test_a_cancel_goes_through(heard):
    def cancel():
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        hand_over(cancel)
    assert heard == []


def test_without_a_loop_it_is_raised():
    with pytest.raises(RuntimeError, match="deleted"):
        hand_over(broken)
