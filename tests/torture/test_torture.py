"""Every wait, file call and word to the window fails once (issue 9): what stays true."""

import asyncio
import itertools
import random

import pytest

from app.station import Station
from tests.long import LONG, runs
from tests.torture.rig import Rig, torture
from tests.torture.settings_job import Applying, Keeping, Restarting, Saving, Uploading
from tests.torture.watching_job import (
    Downloading,
    DownloadingAnew,
    DownloadingDumb,
    Updating,
    moving,
)
from tests.torture.wire import Wire

FETCHES = (Downloading, DownloadingAnew, DownloadingDumb)
JOBS = (Applying, Restarting, Uploading, Saving, Keeping, Updating, *FETCHES)
WORLDS = runs(6, 60)
MOST = 160


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run a job, hurt where one says."""
    numbers = itertools.count()

    def run(job, strike=None):
        def make(strike):
            folder = tmp_path / str(next(numbers))
            folder.mkdir()
            return job(strike, folder, monkeypatch.setattr)

        monkeypatch.setattr("app.station.Transport", Wire)
        return torture(make, strike)

    return run


def hurt_everywhere(run, job: type[Rig], most: int | None) -> list[Rig]:
    """Once unhurt, then once for each fault of each point; of many a sample."""
    calm = run(job)
    assert calm.broken == []
    assert calm.error is None
    strikes = list(calm.points.strikes())
    if most is not None and len(strikes) > most:
        strikes = random.Random(9).sample(strikes, most)
    done = [run(job, strike) for strike in strikes]
    missed = [rig.points.strike for rig in done if not rig.points.struck]
    assert len(missed) < len(done) / 20, missed
    return done


def broken(done: list[Rig]) -> str:
    """What did not hold, each once."""
    return "\n".join(dict.fromkeys(words for rig in done for words in rig.broken))


@pytest.mark.parametrize("job", JOBS, ids=lambda job: job.__name__)
def test_whatever_fails_once(job, run):
    assert broken(hurt_everywhere(run, job, None if LONG else MOST)) == ""


@pytest.mark.parametrize("seed", range(WORLDS))
def test_whatever_fails_once_while_a_station_moves(seed, run):
    assert broken(hurt_everywhere(run, moving(seed), None if LONG else MOST // 4)) == ""


# The gates can fail: without these mends the torture finds what it found.


def test_a_window_that_ends_the_job_would_be_found(run, monkeypatch):
    monkeypatch.setattr("app.jobs.wallpapers.heard", lambda report: report)
    assert "ended by RuntimeError" in broken(hurt_everywhere(run, Uploading, MOST))


def test_reads_that_go_on_alone_would_be_found(run, monkeypatch):
    monkeypatch.setattr("app.session.together", asyncio.gather)
    assert "left running" in broken(hurt_everywhere(run, Uploading, MOST))


def test_a_thread_that_nobody_waits_for_would_be_found(run, monkeypatch):
    monkeypatch.setattr("app.journal.in_thread", asyncio.to_thread)
    assert "a file was left open" in broken(hurt_everywhere(run, Keeping, MOST))


def test_a_second_write_would_be_found(run, monkeypatch):
    once = Station.save

    async def twice(*given):
        await once(*given)
        return await once(*given)

    monkeypatch.setattr(Station, "save", twice)
    assert "patchGeneral was sent 2 times" in broken([run(Applying)])
