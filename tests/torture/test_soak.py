"""A long time of use with faults: the process is in the end what it was in the beginning."""

import tracemalloc

import pytest

from tests.app.virtual import run_virtually
from tests.long import runs
from tests.torture.rig import Threads
from tests.torture.soak import OPERATIONS, Soak

COUNT = runs(300, 10_000)
#: Python objects, from the end of the warming up on.
GROWTH = 512 * 1024


@pytest.fixture(scope="module")
def soak(tmp_path_factory):
    tracemalloc.start()
    with pytest.MonkeyPatch.context() as patch:
        soak = Soak(2, COUNT, tmp_path_factory.mktemp("soak"), patch)
        yield run_virtually(soak.main, Threads)
    tracemalloc.stop()


def test_every_operation_was_done_and_many_failed(soak):
    assert soak.done.keys() == OPERATIONS.keys()
    assert sum(soak.failed.values()) > COUNT / 20, soak.failed
    assert sum(soak.luck.count.values()) > COUNT / 20, soak.luck.count


def test_nothing_was_sent_twice(soak):
    assert soak.twice == []


def test_only_what_was_made_up_was_heard(soak):
    assert set(soak.heard) <= {"RuntimeError", *soak.failed}, soak.heard


def test_tasks_threads_files_and_connections_are_back_where_they_began(soak):
    first, last = soak.samples[0], soak.samples[-1]
    assert (last.tasks, last.threads) == (first.tasks, first.threads)
    assert last.files <= first.files
    assert soak.net.open == 0


def test_memory_does_not_grow(soak):
    warm, late = soak.samples[4], soak.samples[-2]
    assert late.python - warm.python < GROWTH, [sample.python for sample in soak.samples]
