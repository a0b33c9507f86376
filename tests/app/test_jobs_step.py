"""A job told in steps."""

import asyncio
from contextlib import aclosing
from enum import StrEnum

import pytest

from app.jobs import Step, heard, steps


class Phase(StrEnum):
    ONE = "one"
    TWO = "two"


async def two_steps(report):
    report(Step(Phase.ONE, 0.0))
    await asyncio.sleep(0)
    report(Step(Phase.TWO, 0.5, "half", cancellable=False))


async def test_steps_come_in_order():
    assert [step async for step in steps(two_steps)] == [
        Step(Phase.ONE, 0.0),
        Step(Phase.TWO, 0.5, "half", cancellable=False),
    ]


async def test_steps_come_while_the_job_runs(until):
    go_on = asyncio.Event()

    async def job(report):
        report(Step(Phase.ONE))
        await go_on.wait()
        report(Step(Phase.TWO))

    async with aclosing(steps(job)) as told:
        assert (await anext(told)).phase is Phase.ONE
        go_on.set()
        assert (await anext(told)).phase is Phase.TWO


async def test_a_job_without_steps_just_ends():
    async def job(report):
        await asyncio.sleep(0)

    assert [step async for step in steps(job)] == []


async def test_the_jobs_exception_comes_after_its_steps():
    async def job(report):
        report(Step(Phase.ONE))
        raise ValueError("broken")

    seen = []
    with pytest.raises(ValueError, match="broken"):
        async for step in steps(job):
            seen.append(step.phase)
    assert seen == [Phase.ONE]


async def test_leaving_the_loop_cancels_the_job_and_waits_for_its_end():
    ended = []

    async def job(report):
        try:
            report(Step(Phase.ONE))
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0)
            ended.append(True)

    async with aclosing(steps(job)) as told:
        async for _ in told:
            break
    assert ended


def test_a_step_says_by_itself_little():
    step = Step(Phase.ONE)
    assert (step.done, step.detail, step.cancellable) == (None, "", True)


async def test_a_window_that_is_gone_does_not_end_the_job():
    """The widget that is told was deleted: that is told, once a step, and the work goes on."""

    def gone(step):
        raise RuntimeError(f"deleted before {step.phase}")

    told = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: told.append(str(context["exception"])))
    await two_steps(heard(gone))
    assert told == ["deleted before one", "deleted before two"]
    loop.set_exception_handler(None)
