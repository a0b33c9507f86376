"""Noticing that this computer slept: each sleep once, and nothing else (faults.md E5, E8)."""

import asyncio
import time

import pytest

from app.wake import since_boot, watch_for_wakes
from tests.app.virtual import run_virtually

HOURS = 3600.0


def told(*events, stops=True, busy=False):
    """What was told, where each of these happens: seconds awake, then seconds of sleep.

    `stops`: the loop's own clock stands still in sleep, as on Linux; on Windows it goes on.
    What is not slept is `busy`: the loop is held for so long.
    """

    async def main(loop):
        slept, heard = 0.0, []
        clock = (lambda: loop.seconds + slept) if stops else (lambda: loop.seconds)
        awake = (lambda: loop.seconds) if stops else None
        watching = asyncio.ensure_future(watch_for_wakes(heard.append, clock, awake))
        for between, sleeps in events:
            await asyncio.sleep(between)
            if stops and not busy:
                slept += sleeps
            else:
                loop.seconds += sleeps
        await asyncio.sleep(10)
        watching.cancel()
        return heard

    return run_virtually(main)


@pytest.mark.parametrize("stops", [True, False], ids=["clock stops", "clock goes on"])
@pytest.mark.parametrize("slept", [60, 8 * HOURS])
def test_a_sleep_is_told_once_with_its_length(slept, stops):
    (heard,) = told((3.3, slept), stops=stops)
    assert heard == pytest.approx(slept, abs=1)


def test_each_sleep_is_told():
    assert told((5, 60), (7, 90), (100, HOURS)) == pytest.approx([60, 90, HOURS], abs=1)


def test_a_loop_that_is_held_is_no_sleep_however_long():
    """A machine that does much else: what the program says of a sleep would not be true."""
    assert told((3, 9), (3, 120), busy=True) == []


def test_where_no_clock_stands_still_a_held_loop_is_none_for_half_a_minute():
    assert told((3, 9), (3, 25), stops=False, busy=True) == []


async def test_a_wall_clock_that_jumps_is_no_sleep(monkeypatch):
    monkeypatch.setattr("app.wake.TICK", 0.02)
    real, heard = time.time, []
    watching = asyncio.ensure_future(watch_for_wakes(heard.append))
    await asyncio.sleep(0.05)
    monkeypatch.setattr(time, "time", lambda: real() + 10 * 365 * 24 * HOURS)
    await asyncio.sleep(0.05)
    watching.cancel()
    assert heard == []


@pytest.mark.parametrize(
    ("platform", "asked"),
    [("linux", "CLOCK_BOOTTIME"), ("darwin", "CLOCK_MONOTONIC"), ("win32", None)],
)
def test_the_clock_goes_on_in_sleep_on_each_system(monkeypatch, platform, asked):
    """Python's own counts sleep on Windows; elsewhere it stands still, and another is asked."""
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setattr(time, "CLOCK_BOOTTIME", "CLOCK_BOOTTIME", raising=False)
    monkeypatch.setattr(time, "CLOCK_MONOTONIC", "CLOCK_MONOTONIC", raising=False)
    monkeypatch.setattr(time, "clock_gettime", lambda which: which, raising=False)
    monkeypatch.setattr(time, "monotonic", lambda: None)
    assert since_boot() == asked
