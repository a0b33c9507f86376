"""How a widget runs a coroutine: owned, busy, cancellable, never lost; and how it asks."""

import asyncio
import gc
import sys

import pytest
from PySide6.QtWidgets import QDialog, QWidget

from app.errors import Cause, Unreachable
from ui import tasks as module
from ui.tasks import SHOW_BUSY_MS, Tasks, ask

FAILURE = Unreachable(Cause.NO_REPLY)


@pytest.fixture
def owner(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def crashes(monkeypatch):
    """What would come to the crash dialog."""
    seen = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: seen.append(error))
    return seen


@pytest.fixture
def quick(monkeypatch):
    """Busy after 20 ms."""
    monkeypatch.setattr(module, "SHOW_BUSY_MS", 20)


class Work:
    """Some work, and what became of it."""

    def __init__(self, raises: Exception | None = None) -> None:
        self.go_on = asyncio.Event()
        self.state = "not begun"
        self.raises = raises

    async def run(self) -> None:
        self.state = "begun"
        try:
            await self.go_on.wait()
        except asyncio.CancelledError:
            self.state = "cancelled"
            raise
        if self.raises:
            raise self.raises
        self.state = "done"


def busy_of(tasks):
    told = []
    tasks.busy.connect(told.append)
    return told


# Running and ending


async def test_work_runs_and_ends(owner, until):
    tasks, work = Tasks(owner), Work()
    tasks.start(work.run(), key="load")
    assert tasks.running("load")
    assert not tasks.running("save")
    await until(lambda: work.state == "begun")
    work.go_on.set()
    await until(lambda: work.state == "done")
    await until(lambda: not tasks.running("load"))


async def test_the_same_key_replaces_older_work(owner, until):
    tasks, first, second = Tasks(owner), Work(), Work()
    tasks.start(first.run(), key="load")
    await until(lambda: first.state == "begun")
    tasks.start(second.run(), key="load")
    await until(lambda: (first.state, second.state) == ("cancelled", "begun"))
    assert tasks.running("load")
    second.go_on.set()
    await until(lambda: not tasks.running("load"))
    assert second.state == "done"


async def test_another_key_runs_beside_it(owner, until):
    tasks, first, second = Tasks(owner), Work(), Work()
    tasks.start(first.run(), key="load")
    tasks.start(second.run(), key="public")
    await until(lambda: (first.state, second.state) == ("begun", "begun"))
    tasks.cancel("load")
    await until(lambda: first.state == "cancelled")
    assert tasks.running("public")
    tasks.cancel()
    await until(lambda: second.state == "cancelled")


async def test_work_that_is_replaced_before_it_began_is_no_loose_end(owner, until):
    tasks, works = Tasks(owner), [Work() for _ in range(3)]
    for work in works:
        tasks.start(work.run(), key="load")
    await until(lambda: works[-1].state == "begun")
    assert [work.state for work in works[:-1]] == ["not begun", "not begun"]
    tasks.cancel()
    await until(lambda: works[-1].state == "cancelled")
    tasks.keep(Work().run(), "discovery").cancel()
    await until(lambda: len(asyncio.all_tasks()) == 1)
    gc.collect()  # a coroutine that nobody awaited would warn here


async def test_work_ends_with_its_widget(until, crashes):
    owner = QWidget()
    tasks, works = Tasks(owner), [Work(), Work()]
    told = busy_of(tasks)
    for number, work in enumerate(works):
        tasks.start(work.run(), key=str(number))
    await until(lambda: all(work.state == "begun" for work in works))
    owner.deleteLater()
    await until(lambda: all(work.state == "cancelled" for work in works))
    await asyncio.sleep(SHOW_BUSY_MS / 1000 + 0.05)
    assert told == []
    assert crashes == []


async def test_a_service_is_kept_until_it_is_cancelled(owner, until):
    tasks, service = Tasks(owner), Work()
    running = tasks.keep(service.run(), "discovery")
    await until(lambda: service.state == "begun")
    assert not tasks.running("discovery")
    tasks.cancel()
    await asyncio.sleep(0.02)
    assert service.state == "begun"
    running.cancel()
    await until(lambda: service.state == "cancelled")


# Failing


async def test_an_error_of_ours_goes_to_who_asked(owner, until, crashes):
    tasks, failures = Tasks(owner), []
    work = Work(FAILURE)
    work.go_on.set()
    tasks.start(work.run(), key="load", failed=failures.append)
    await until(lambda: failures == [FAILURE])
    assert crashes == []
    await until(lambda: not tasks.running("load"))


@pytest.mark.parametrize("error", [ZeroDivisionError("x"), FAILURE])
async def test_what_nobody_expects_goes_to_the_crash_dialog(owner, until, crashes, error):
    tasks, work = Tasks(owner), Work(error)
    work.go_on.set()
    failed = None if error is FAILURE else pytest.fail
    tasks.start(work.run(), key="load", failed=failed)
    await until(lambda: crashes == [error])
    await until(lambda: not tasks.running("load"))


async def test_a_mistake_while_telling_of_a_failure_is_not_lost(owner, until, crashes):
    tasks, work, mistake = Tasks(owner), Work(FAILURE), RuntimeError("label is gone")
    work.go_on.set()

    def failed(error):
        raise mistake

    tasks.start(work.run(), key="load", failed=failed)
    await until(lambda: crashes == [mistake])


async def test_a_service_that_breaks_goes_to_the_crash_dialog(owner, until, crashes):
    service = Work(ZeroDivisionError("x"))
    service.go_on.set()
    Tasks(owner).keep(service.run(), "discovery")
    await until(lambda: crashes == [service.raises])


async def test_cancelled_work_is_no_failure(owner, until, crashes):
    tasks, work = Tasks(owner), Work()
    tasks.start(work.run(), key="load", failed=pytest.fail)
    await until(lambda: work.state == "begun")
    tasks.cancel("load", "never started")
    await until(lambda: work.state == "cancelled")
    assert crashes == []


# Busy


def test_three_tenths_of_a_second_are_not_worth_a_word():
    assert SHOW_BUSY_MS == 300


async def test_long_work_is_told_of_and_its_end(owner, until, quick):
    tasks, work = Tasks(owner), Work()
    told = busy_of(tasks)
    tasks.start(work.run(), key="load")
    assert told == []
    await until(lambda: told == [True])
    work.go_on.set()
    await until(lambda: told == [True, False])


@pytest.mark.parametrize("how", ["failure", "cancel", "crash"])
async def test_it_is_over_however_it_ends(owner, until, quick, crashes, how):
    work = Work({"failure": FAILURE, "crash": ZeroDivisionError("x")}.get(how))
    tasks = Tasks(owner)
    told = busy_of(tasks)
    tasks.start(work.run(), key="load", failed=lambda error: None)
    await until(lambda: told == [True])
    tasks.cancel() if how == "cancel" else work.go_on.set()
    await until(lambda: told == [True, False])


async def test_short_work_is_not_told_of(owner, until):
    tasks, work = Tasks(owner), Work()
    told = busy_of(tasks)
    tasks.start(work.run(), key="load")
    work.go_on.set()
    await until(lambda: not tasks.running("load"))
    await asyncio.sleep(SHOW_BUSY_MS / 1000 + 0.05)
    assert told == []


async def test_the_time_counts_from_the_beginning_of_what_runs(owner, until, monkeypatch):
    monkeypatch.setattr(module, "SHOW_BUSY_MS", 500)
    tasks, short, long = Tasks(owner), Work(), Work()
    told = busy_of(tasks)
    short.go_on.set()
    tasks.start(short.run(), key="load")
    await asyncio.sleep(0.4)
    tasks.start(long.run(), key="load")
    await asyncio.sleep(0.2)
    assert told == []
    await until(lambda: told == [True])
    long.go_on.set()
    await until(lambda: told == [True, False])


async def test_it_stays_busy_until_the_last_work_ends(owner, until, quick):
    tasks, works = Tasks(owner), [Work(), Work()]
    told = busy_of(tasks)
    for number, work in enumerate(works):
        tasks.start(work.run(), key=str(number))
    await until(lambda: told == [True])
    works[0].go_on.set()
    await until(lambda: not tasks.running("0"))
    assert told == [True]
    works[1].go_on.set()
    await until(lambda: told == [True, False])


async def test_replaced_work_does_not_flicker(owner, until, quick):
    tasks, works = Tasks(owner), [Work() for _ in range(3)]
    told = busy_of(tasks)
    for work in works:
        tasks.start(work.run(), key="load")
        await until(lambda: told)
        await asyncio.sleep(0.03)
    assert told == [True]
    works[-1].go_on.set()
    await until(lambda: told == [True, False])


# Asking


@pytest.mark.parametrize(
    ("end", "answer"), [(QDialog.accept, True), (QDialog.reject, False), (QDialog.close, False)]
)
async def test_asking_tells_yes_or_no(qtbot, until, end, answer):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    asked = asyncio.ensure_future(ask(dialog))
    await until(dialog.isVisible)
    assert not asked.done()
    end(dialog)
    assert await asked is answer
    assert not dialog.isVisible()


async def test_other_work_goes_on_behind_a_dialog(owner, qtbot, until):
    tasks, ticks = Tasks(owner), []

    async def tick():
        while True:
            ticks.append(1)
            await asyncio.sleep(0.005)

    tasks.start(tick(), key="tick")
    dialog = QDialog(owner)
    asked = asyncio.ensure_future(ask(dialog))
    await until(dialog.isVisible)
    before = len(ticks)
    await until(lambda: len(ticks) > before + 3)
    dialog.accept()
    assert await asked is True
    after = len(ticks)
    await until(lambda: len(ticks) > after + 3)
    tasks.cancel()
    await until(lambda: not tasks.running("tick"))


async def test_a_question_that_is_cancelled_is_taken_off_the_screen(owner, until, crashes):
    tasks, dialog = Tasks(owner), QDialog(owner)

    async def question():
        await ask(dialog)

    tasks.start(question(), key="leave")
    await until(dialog.isVisible)
    tasks.cancel()
    await until(lambda: not dialog.isVisible())
    assert crashes == []


@pytest.mark.parametrize("gone", ["dialog", "parent"])
async def test_a_dialog_that_goes_with_its_window_is_a_no(until, gone):
    parent = QWidget()
    dialog = QDialog(parent)
    asked = asyncio.ensure_future(ask(dialog))
    await until(dialog.isVisible)
    (dialog if gone == "dialog" else parent).deleteLater()
    async with asyncio.timeout(3):
        assert await asked is False


async def test_a_dialog_that_goes_with_the_owner_of_the_work_is_no_crash(until, crashes):
    parent, answers = QWidget(), []
    dialog = QDialog(parent)

    async def question():
        answers.append(await ask(dialog))

    Tasks(parent).start(question(), key="leave")
    await until(dialog.isVisible)
    parent.deleteLater()
    await until(lambda: len(asyncio.all_tasks()) == 1)
    assert crashes == []
    assert answers in ([], [False])


async def test_what_has_ended_does_not_run_until_somebody_hears_of_it(owner):
    tasks, work, seen = Tasks(owner), Work(), []
    work.go_on.set()
    tasks.start(work.run(), key="a")
    asyncio.get_running_loop().call_soon(lambda: seen.append((work.state, tasks.running("a"))))
    await asyncio.sleep(0.02)
    assert seen == [("done", False)]
