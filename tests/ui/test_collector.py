"""Garbage is collected in the thread of the window alone."""

import gc
import threading
from typing import ClassVar

import pytest

from ui import collector
from ui.collector import Collector

MANY = 2_000


class Cycle:
    """Garbage that tells which thread collects it."""

    died_in: ClassVar[list[threading.Thread]] = []

    def __init__(self):
        self.me = self

    def __del__(self):
        Cycle.died_in.append(threading.current_thread())


@pytest.fixture
def collecting(qapp, monkeypatch):
    monkeypatch.setattr(collector, "EVERY_MS", 10)
    was = gc.isenabled()
    gc.enable()
    Cycle.died_in.clear()
    collecting = Collector()
    yield collecting
    collecting.deleteLater()
    gc.enable() if was else gc.disable()


async def test_a_worker_leaves_it_to_the_window(collecting, until):
    def work():
        for _ in range(MANY):
            Cycle()

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert not Cycle.died_in
    await until(lambda: len(Cycle.died_in) == MANY)
    assert set(Cycle.died_in) == {threading.main_thread()}


async def test_what_has_settled_is_not_looked_at_again(collecting):
    kept = [Cycle() for _ in range(MANY)]
    collecting.settle()
    try:
        assert not any(each in kept for each in gc.get_objects() if isinstance(each, Cycle))
        late = Cycle()
        assert any(each is late for each in gc.get_objects())
    finally:
        gc.unfreeze()


async def test_older_generations_have_their_turn(collecting):
    before = [generation["collections"] for generation in gc.get_stats()]
    new, young, old = collector.LIMITS
    for _ in range((young + 2) * (old + 2)):
        for _ in range(2 * new):
            Cycle()
        collecting.collect()
    after = [generation["collections"] for generation in gc.get_stats()]
    assert all(now > then for then, now in zip(before, after, strict=True))


async def test_where_little_is_new_it_looks_less_often(collecting, monkeypatch):
    monkeypatch.setattr(gc, "collect", lambda generation: None)
    paused = []
    for count in (0, collector.LIMITS[0] + 1, 0):
        monkeypatch.setattr(gc, "get_count", lambda count=count: (count, 0, 0))
        collecting.collect()
        paused.append(collecting._timer.interval())
    assert paused == [collector.CALM_MS, collector.EVERY_MS, collector.CALM_MS]


async def test_where_nothing_is_due_nothing_is_done(collecting, monkeypatch):
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 0))
    monkeypatch.setattr(gc, "collect", lambda generation: pytest.fail("not due"))
    collecting.collect()
