import asyncio
import time

import pytest

from ui.stalls import Stalls


@pytest.fixture
def stalls(qtbot):
    watched = Stalls()
    watched.start()
    yield watched
    watched.stop()


def hold_up(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pass


@pytest.mark.logs
async def test_who_holds_the_window_up_is_named_and_for_how_long(stalls, caplog):
    await asyncio.sleep(0.05)
    hold_up(0.3)
    await asyncio.sleep(0.05)
    said = caplog.text
    assert "held up by hold_up (test_stalls.py:" in said
    assert "test_who_holds" in said
    assert "held up for" in said
    assert stalls.longest >= 250


async def test_short_work_is_not_told(stalls, caplog):
    moment = iter(range(10_000))
    stalls._clock = lambda: next(moment) / 1000  # a machine that is not ours alone
    stalls._beaten = 0
    await asyncio.sleep(0.1)
    assert "held up" not in caplog.text


@pytest.mark.logs
async def test_one_that_is_stopped_says_nothing_more(stalls, caplog):
    stalls.stop()
    hold_up(0.2)
    await asyncio.sleep(0.05)
    assert "held up" not in caplog.text
