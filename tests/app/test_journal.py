"""What survives a crash, on disk: who writes, who takes over, what is never there."""

import asyncio
import contextlib
import errno
import json
import os
import random
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app import journal as module
from app.claim import Claims
from app.journal import Journal
from app.settings import General, Wifi
from app.storage import JsonFile
from app.unsent import Unsent
from tests.app.typist import CANARY, session_with
from tests.house import ROOT
from tests.long import runs

POINTS = runs(20, 200)
AT_ONCE = 4
OLD_ENOUGH = 1.0
NAME, SHOWN = General.fields()["devName"], General.fields()["ipShow"]
PASSWORD = Wifi.fields()["password"]


@contextlib.asynccontextmanager
async def running(home):
    """A journal of a run of the program, once it has looked for earlier ones."""
    journal = Journal(home)
    looked = asyncio.Event()
    journal.changed.add(looked.set)
    task = asyncio.create_task(journal.run())
    await looked.wait()
    try:
        yield journal
    finally:
        journal.end()
        await task


def edited(key="k", **values):
    """A session with edits of general, and what it has not sent."""
    session = session_with()
    for name, value in values.items():
        session.edit(General.fields()[name], value)
    return Unsent.of(session, key)


def values(unsent):
    return {key: edit.value for key, edit in unsent.edits.items()}


def files(home, pattern="edits-*"):
    return sorted(Path(home).glob(pattern))


async def left_by_a_run(home, *unsent):
    """An earlier run ended with these."""
    async with running(home) as journal:
        for each in unsent:
            journal.note(each)


# Writing


async def test_an_edit_is_on_disk_within_a_second_also_while_typing_goes_on(tmp_path):
    async with running(tmp_path) as journal:
        began = time.monotonic()
        letters = 0
        while not files(tmp_path, "edits-*.json"):
            letters += 1
            journal.note(edited(devName=f"N{letters}"))
            await asyncio.sleep(0.02)
            assert time.monotonic() - began < OLD_ENOUGH
        (file,) = files(tmp_path, "edits-*.json")
        journal.note(edited(devName="Last"))
        began = time.monotonic()
        while b"Last" not in file.read_bytes():  # noqa: ASYNC110
            await asyncio.sleep(0.02)
        assert time.monotonic() - began < OLD_ENOUGH


async def test_writes_do_not_hold_up_the_loop_and_the_newest_wins(tmp_path, monkeypatch):
    real, writing, turns, held_up = module.JsonFile.write, [], [0], []

    def slow(self, data):
        assert not writing, "two at a time"
        writing.append(data)
        until, end = turns[0] + 10, time.monotonic() + 5
        while turns[0] < until and time.monotonic() < end:
            time.sleep(0.005)
        held_up.append(turns[0] < until)
        real(self, data)
        writing.pop()

    async def live():
        while True:
            turns[0] += 1
            await asyncio.sleep(0.01)

    monkeypatch.setattr(module.JsonFile, "write", slow)
    async with running(tmp_path) as journal:
        living = asyncio.ensure_future(live())
        for number in range(100):
            journal.note(edited(devName=f"N{number}"))
            await asyncio.sleep(0.01)
    living.cancel()
    assert set(held_up) == {False}
    async with running(tmp_path) as journal:
        assert values(journal.offers()[0]) == {"general.devName": "N99"}


async def test_the_file_goes_with_the_last_edit(tmp_path, until):
    async with running(tmp_path) as journal:
        journal.note(edited(devName="New"))
        await until(lambda: files(tmp_path, "edits-*.json"))
        journal.note(edited())
        await until(lambda: not files(tmp_path))
    assert list(tmp_path.iterdir()) == []


async def test_what_is_forgotten_goes_and_others_stay(tmp_path):
    async with running(tmp_path) as journal:
        journal.note(edited("a", devName="A"))
        journal.note(edited("b", devName="B"))
        journal.forget("a")
    async with running(tmp_path) as journal:
        assert [unsent.key for unsent in journal.offers()] == ["b"]


async def test_a_password_gets_into_no_file(tmp_path, until):
    session = session_with()
    session.edit(PASSWORD, CANARY)
    async with running(tmp_path) as journal:
        journal.note(Unsent.of(session, "k"))
        session.edit(NAME, "New")
        journal.note(Unsent.of(session, "k"))
        await until(lambda: files(tmp_path, "edits-*.json"))
        assert not [f for f in tmp_path.iterdir() if CANARY.encode() in f.read_bytes()]


# Offering


async def test_what_a_run_left_is_offered_with_station_and_base_and_only_once(tmp_path):
    noted = edited(devName="New", ipShow=False)
    await left_by_a_run(tmp_path, noted)
    async with running(tmp_path) as journal:
        (offer,) = journal.offers()
        assert offer == noted
        assert offer.edits["general.devName"].base == "Old"
        async with running(tmp_path) as third:
            assert third.offers() == []
    assert len(files(tmp_path)) == 1


async def test_a_living_run_is_not_offered_and_one_that_is_gone_is(tmp_path, until):
    async with running(tmp_path) as first:
        first.note(edited(devName="New"))
        await until(lambda: files(tmp_path, "edits-*.json"))
        async with running(tmp_path) as second:
            assert second.offers() == []
            assert len(files(tmp_path)) == 1
    async with running(tmp_path) as third:
        assert len(third.offers()) == 1


async def test_an_offer_stays_until_somebody_decides(tmp_path):
    await left_by_a_run(tmp_path, edited("a", devName="A"), edited("b", devName="B"))
    async with running(tmp_path) as journal:
        assert {offer.key for offer in journal.offers()} == {"a", "b"}
        journal.discard("a")
        journal.discard("unknown")
    async with running(tmp_path) as journal:
        assert {offer.key for offer in journal.offers()} == {"b"}
        journal.keep("b")
        assert journal.offers() == []
    async with running(tmp_path) as journal:
        assert {offer.key for offer in journal.offers()} == {"b"}
        journal.keep("b")
        journal.put_back("b", ["general.devName"])
        assert journal.kept("b") is None
    assert list(tmp_path.iterdir()) == []


async def test_what_waits_is_put_back_field_by_field(tmp_path):
    await left_by_a_run(tmp_path, edited(devName="New", ipShow=False))
    async with running(tmp_path) as journal:
        journal.keep("k")
        journal.put_back("k", ["general.ipShow"])
        assert values(journal.kept("k")) == {"general.devName": "New"}


async def test_edits_of_a_session_that_is_replaced_wait_for_the_next(tmp_path):
    async with running(tmp_path) as journal:
        journal.note(edited(devName="New"))
        journal.put_off("k")
        assert values(journal.kept("k")) == {"general.devName": "New"}
    assert len(files(tmp_path, "edits-*.json")) == 1


async def test_a_newer_edit_of_the_same_field_covers_the_offer(tmp_path):
    await left_by_a_run(tmp_path, edited(devName="Old-Edit", ipShow=False))
    async with running(tmp_path) as journal:
        journal.note(edited(devName="Newer"))
    async with running(tmp_path) as journal:
        (offer,) = journal.offers()
        assert values(offer) == {"general.devName": "Newer", "general.ipShow": False}


async def test_two_runs_that_are_gone_are_both_offered(tmp_path, until):
    async with running(tmp_path) as first:
        first.note(edited("a", devName="A"))
        await left_by_a_run(tmp_path, edited("b", devName="B"), edited("a", ipShow=False))
    async with running(tmp_path) as journal:
        offers = {offer.key: values(offer) for offer in journal.offers()}
        assert offers == {
            "a": {"general.devName": "A", "general.ipShow": False},
            "b": {"general.devName": "B"},
        }
        await until(lambda: len(files(tmp_path)) == 1)


async def test_what_was_half_written_goes(tmp_path):
    (tmp_path / ".edits-0123.json.abcd").write_bytes(b'{"version": 1, "stat')
    async with running(tmp_path) as journal:
        assert journal.offers() == []
        assert journal.problem == ""
    assert list(tmp_path.iterdir()) == []


# Trouble


@pytest.mark.parametrize("content", [
    b"", b'{"version": 1, "stations": [{"key": "a"', b"\x00" * 100, b'{"stations": []}',
    b'{"version": 2, "stations": []}', b'{"version": 1, "stations": {}}',
    b'{"version": 1, "stations": [7]}', b'{"version": 1, "stations": [{"key": "a"}]}',
])  # fmt: skip
async def test_a_journal_that_is_not_understood_is_set_aside_and_said(tmp_path, content):
    (tmp_path / "edits-1.json").write_bytes(content)
    await left_by_a_run(tmp_path, edited(devName="New"))
    async with running(tmp_path) as journal:
        assert len(journal.offers()) == 1
    (bad,) = files(tmp_path, "*.bad")
    assert bad.read_bytes() == content


async def test_a_problem_at_the_start_names_the_file(tmp_path):
    (tmp_path / "edits-1.json").write_bytes(b"{")
    async with running(tmp_path) as journal:
        assert journal.problem == (
            f"{tmp_path / 'edits-1.json'} is damaged; it was set aside as edits-1.json.bad."
        )


async def test_what_is_understood_of_a_broken_journal_is_offered(tmp_path):
    await left_by_a_run(tmp_path, edited(devName="New"))
    (path,) = files(tmp_path, "edits-*.json")
    data = json.loads(path.read_bytes())
    data["stations"].append("rubbish")
    path.write_text(json.dumps(data))
    async with running(tmp_path) as journal:
        assert values(journal.offers()[0]) == {"general.devName": "New"}
        assert "set aside" in journal.problem
    assert len(files(tmp_path, "edits-*.json")) == 1


async def test_a_journal_that_cannot_be_read_is_said_and_stays(tmp_path, monkeypatch):
    (tmp_path / "edits-1.json").mkdir()  # who is root may read every file
    for _ in range(2):
        async with running(tmp_path) as journal:
            assert "could not be read" in journal.problem
            assert journal.offers() == []
    assert (tmp_path / "edits-1.json").is_dir()


@pytest.mark.parametrize("at", ["lock", "write"])
async def test_a_full_disk_is_said_once_and_loses_nothing(tmp_path, monkeypatch, until, at):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "AGAIN", 0.05)
    monkeypatch.setattr(module, "PAUSE", 0.01)
    told = []
    with monkeypatch.context() as patch:
        patch.setattr(*(Claims, "take") if at == "lock" else (JsonFile, "write"), full)
        async with running(tmp_path) as journal:
            journal.changed.add(lambda: told.append(journal.problem))
            journal.note(edited(devName="New"))
            await until(lambda: journal.problem)
            journal.note(edited(devName="Newer"))
            await asyncio.sleep(0.3)
            assert len(told) == 1
            assert "edits-" in told[0]
            assert "No space left on device" in told[0]
            patch.undo()
            await until(lambda: not journal.problem)
    async with running(tmp_path) as journal:
        assert values(journal.offers()[0]) == {"general.devName": "Newer"}


async def test_what_cannot_be_taken_over_is_offered_and_stays_where_it_is(tmp_path, monkeypatch):
    await left_by_a_run(tmp_path, edited(devName="New"))
    with monkeypatch.context() as patch:
        patch.setattr("app.storage.write_whole", lambda *_: (_ for _ in ()).throw(OSError(28, "")))
        async with running(tmp_path) as journal:
            assert len(journal.offers()) == 1
            async with running(tmp_path) as other:
                assert other.offers() == []
    async with running(tmp_path) as journal:
        assert len(journal.offers()) == 1


async def test_a_folder_that_is_none_is_said(tmp_path, until):
    (tmp_path / "home").write_text("")
    async with running(tmp_path / "home") as journal:
        journal.note(edited(devName="New"))
        await until(lambda: "could not be written" in journal.problem)


# Killed


def survive(home, seed):
    """Start a typist, kill it at a random point, and hold what is offered against what it said."""
    home.mkdir()
    with open(home.with_suffix(".said"), "w+b") as said:
        asked = [sys.executable, "-m", "tests.app.typist", str(home), str(seed)]
        process = subprocess.Popen(asked, cwd=ROOT, stdout=said)
        try:
            while os.path.getsize(said.name) == 0:
                assert process.poll() is None
                time.sleep(0.01)
            time.sleep(random.Random(seed).uniform(0.1, 3.0))
            at = time.time()
        finally:
            process.kill()
            process.wait()
        said.seek(0)
        lines = [json.loads(line) for line in said.read().splitlines() if line.endswith(b"]")]
    offered = asyncio.run(offers(home))
    wrong = []
    for key in {key for _, key, _ in lines}:
        history = [(when, value) for when, one, value in lines if one == key]
        settled = [value for when, value in history if when <= at - OLD_ENOUGH][-1:] or [None]
        allowed = settled + [value for when, value in history if when > at - OLD_ENOUGH]
        if offered.get(key) not in allowed:
            wrong.append((key, offered.get(key), allowed))
    leaks = [f.name for f in home.iterdir() if CANARY.encode() in f.read_bytes()]
    old = sum(when <= at - OLD_ENOUGH for when, _, _ in lines)
    return wrong + leaks, old


async def offers(home):
    async with running(home) as journal:
        assert journal.problem == ""
        return {key: value for offer in journal.offers() for key, value in values(offer).items()}


def test_every_edit_older_than_a_second_is_offered_after_a_kill_at_any_point(tmp_path):
    with ThreadPoolExecutor(AT_ONCE) as pool:
        found = list(pool.map(lambda seed: survive(tmp_path / str(seed), seed), range(POINTS)))
    assert [wrong for wrong, _ in found if wrong] == []
    assert sum(old for _, old in found) > 10 * POINTS


async def test_a_run_that_is_cancelled_leaves_what_it_took_over_to_the_next(tmp_path):
    await left_by_a_run(tmp_path, edited(devName="Hall-7"))
    journal = Journal(tmp_path)
    task = asyncio.create_task(journal.run())
    journal.changed.add(task.cancel)
    await asyncio.gather(task, return_exceptions=True)
    async with running(tmp_path) as later:
        assert [values(offer) for offer in later.offers()] == [{NAME.key: "Hall-7"}]


async def test_a_folder_that_cannot_be_listed_keeps_no_claim(tmp_path, monkeypatch):
    """What was taken over stands in ours by then: its claim would outlast the journal."""
    await left_by_a_run(tmp_path, edited(devName="Hall-7"))
    journal = Journal(tmp_path)
    journal.changed.add(lambda: monkeypatch.setattr(Path, "glob", refuse))
    journal.end()
    await journal.run()
    monkeypatch.undo()
    assert not journal.problem
    assert files(tmp_path, "*.lock") == []


def refuse(*_):
    raise OSError(errno.EIO, "broken")
