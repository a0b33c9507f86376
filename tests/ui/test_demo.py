"""Simulated stations in a process of their own."""

import sys

import pytest
from PySide6.QtCore import QProcess

from app.origin import candidates
from app.station import Station
from ui.demo import Demo

ON_OTHERS = ("--no-mdns",)


@pytest.fixture
def demo(qapp):
    demo = Demo()
    demo.heard = []
    demo.ready.connect(lambda: demo.heard.append("ready"))
    demo.failed.connect(lambda words: demo.heard.append(words))
    yield demo
    if demo.running:
        demo.stop()
    demo.deleteLater()


async def test_it_says_who_is_there_and_what_to_sign_in_with(demo, until):
    assert not demo.running
    demo.start(2, ON_OTHERS)
    await until(lambda: demo.heard, timeout=20)
    assert demo.heard == ["ready"]
    assert [station.name for station in demo.stations] == ["Boardroom-2", "Lobby"]
    for station in demo.stations:
        assert [url.split(":")[0] for url in station.urls] == ["https", "http"]
        async with Station(candidates(station.urls[-1])[0]) as client:
            assert (await client.model()).devName == station.name
            await client.login(station.account, station.password)
    demo.stop()
    assert not demo.running
    assert demo.heard == ["ready"]


async def test_it_ends_with_its_input_and_leaves_nothing(demo, until):
    demo.start(1, ON_OTHERS)
    await until(lambda: demo.heard, timeout=20)
    ended = []
    demo._process.finished.connect(lambda code, status: ended.append((code, status)))
    demo.stop()
    assert ended == [(0, QProcess.ExitStatus.NormalExit)]


async def test_a_start_in_vain_is_told_once_in_the_words_of_the_process(demo, until):
    demo.start(0)
    await until(lambda: demo.heard and not demo.running, timeout=20)
    (words,) = demo.heard
    assert "must be 1 to 500" in words


async def test_a_program_that_is_not_there_is_told_once(demo, until, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    demo.start(1)
    await until(lambda: demo.heard)
    assert len(demo.heard) == 1
    assert demo.heard[0]


async def test_a_process_that_dies_is_told_once(demo, until):
    demo.start(1, ON_OTHERS)
    await until(lambda: demo.heard, timeout=20)
    demo._process.kill()
    await until(lambda: not demo.running)
    await until(lambda: len(demo.heard) > 1)
    assert demo.heard == ["ready", demo._process.errorString()]


async def test_it_can_be_started_anew_and_still_tells(demo, until):
    demo.start(1, ON_OTHERS)
    await until(lambda: demo.heard, timeout=20)
    demo.stop()
    demo.start(0)
    await until(lambda: len(demo.heard) > 1, timeout=20)
    assert "must be 1 to 500" in demo.heard[1]
