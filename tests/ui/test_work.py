"""A job on its page: what it does, how far it is, Cancel, and what came of it."""

import asyncio
from enum import StrEnum
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QProgressBar, QWidget

from app.errors import Cause, Rejected, Unreachable
from app.jobs.save_file import NotWritten
from app.jobs.step import Step
from app.words import say
from tests.ui.hands import Hands
from ui.work import Doing, Told, Words, Work, downloading, progress, size

MIB = 1024 * 1024


class Phase(StrEnum):
    """A job's phase."""

    ONE = "one"


@pytest.fixture
async def work(loaded, qtbot):
    """A place for a job, in a window."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 300)
    made = Work(loaded, "brew")
    made.setParent(window)
    made.resize(700, 200)
    window.show()
    yield made


def words(**more):
    def step(step: Step) -> Doing:
        return Doing("Brewing", step.detail, step.done)

    failed = say("Could not brew the tea of {}.", "Boardroom-2")
    return Words(failed, step, "The kettle is off.", **more)


def bar(work):
    return work.findChild(QProgressBar)


async def test_what_it_returns_is_told_and_it_takes_no_room_before(work, until):
    ended = []
    work.ended.connect(lambda: ended.append(work.running))
    assert not work.isVisible()

    async def job(report):
        return Told("ok", "Brewed.", "Let it cool.")

    assert work.start(job, words())
    await until(lambda: ended)
    assert ended == [False]
    assert work.isVisible()
    assert work.told.accessibleName() == "Brewed. Let it cool."
    assert work.told.objectName() == "brew.told"


async def test_a_quick_one_shows_no_progress_and_a_slow_one_does(work, until):
    hands, go_on = Hands(work.window()), asyncio.Event()

    async def job(report):
        report(Step(Phase.ONE, 0.25, "1 of 4"))
        await go_on.wait()

    work.start(job, words())
    await asyncio.sleep(0.05)
    assert not work.isVisible()
    await until(lambda: hands.shows(QAbstractButton, "brew.cancel"))
    assert "Brewing\n1 of 4" in hands.said()
    assert bar(work).value() == bar(work).maximum() / 4
    go_on.set()
    await until(lambda: not work.running)
    assert not work.isVisible()


async def test_without_a_part_there_is_no_bar_and_what_is_not_to_be_stopped_has_no_cancel(
    work, until
):
    hands, go_on = Hands(work.window()), asyncio.Event()

    async def job(report):
        report(Step(Phase.ONE, cancellable=False))
        await go_on.wait()

    work.start(job, words())
    await until(lambda: hands.shows(QAbstractButton, "brew.cancel"))
    assert not bar(work).isVisible()
    assert not hands.usable("brew.cancel")
    go_on.set()
    await until(lambda: not work.running)


async def test_only_one_at_a_time(work, until):
    ran, go_on = [], asyncio.Event()

    async def job(report):
        ran.append(True)
        await go_on.wait()

    assert work.start(job, words())
    assert not work.start(job, words())
    go_on.set()
    await until(lambda: not work.running)
    assert len(ran) == 1


async def test_cancel_says_what_is_true(work, until):
    hands = Hands(work.window())

    async def job(report):
        report(Step(Phase.ONE))
        await asyncio.sleep(60)

    work.start(job, words())
    await until(lambda: hands.usable("brew.cancel"))
    hands.click("brew.cancel")
    await until(lambda: work.told.accessibleName() == "Stopped. The kettle is off.")
    assert not work.running


async def test_the_end_of_the_session_ends_it_without_a_word(work, loaded, until):
    async def job(report):
        await asyncio.sleep(60)

    work.start(job, words())
    await asyncio.sleep(0.05)
    await loaded.close()
    assert not work.running
    assert not work.told.isVisible()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (Rejected(7, "too hot"), "Could not brew the tea of Boardroom-2. The station said: "
         "“too hot” (code 7). The cup is empty."),
        (Unreachable(Cause.BROKEN_OFF, sent=True), "The connection broke off."),
        (NotWritten(Path("/x/a.zip"), "The disk is full."), "a.zip was not saved. The disk is "
         "full. Choose another place, and try again."),
    ],
)  # fmt: skip
async def test_a_failure_is_told_with_what_is_true(work, until, error, said):
    async def job(report):
        raise error

    work.start(job, words(truth="The cup is empty."))
    await until(lambda: said in work.told.accessibleName())
    assert not work.running


def test_sizes_have_units():
    assert progress(0, 64 * MIB) == "0.0 of 64.0 MiB"
    assert progress(MIB // 2, MIB) == "0.5 of 1.0 MiB"
    assert progress(512, 2048) == "0 of 2 KiB"
    assert progress(3 * MIB, None) == "3.0 MiB"
    assert [size(n) for n in (0, 1, 2048, MIB)] == ["1 KiB", "1 KiB", "2 KiB", "1.0 MiB"]


def test_a_download_without_a_length_has_no_part():
    assert downloading("Saving", Step(Phase.ONE, None, "2048 ")) == Doing("Saving", "2 KiB", None)
    assert downloading("Saving", Step(Phase.ONE, 0.5, "1024 2048")).done == 0.5
