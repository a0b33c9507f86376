"""How a job tells how far it is."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.watchers import hand_over


@dataclass(frozen=True, slots=True)
class Step:
    """Where a job stands: `done` is the part from 0 to 1 where it is known.

    `detail` is data, not words for the screen: the window owns those. `cancellable` tells whether
    stopping now leaves everything as it was.
    """

    phase: StrEnum
    done: float | None = None
    detail: str = ""
    cancellable: bool = True


Report = Callable[[Step], None]


def heard(report: Report) -> Report:
    """The same; but what it raises, such as that its widget is gone, does not end the job."""
    return lambda step: hand_over(report, step)


async def steps(job: Callable[[Report], Coroutine[Any, Any, Any]]) -> AsyncIterator[Step]:
    """Run `job(report)` and yield its steps: for scripts and tests.

    Leaving the loop cancels the job and waits for its end; its exception is raised here.
    """
    queue: asyncio.Queue[Step | None] = asyncio.Queue()
    task = asyncio.ensure_future(job(queue.put_nowait))
    task.add_done_callback(lambda done: queue.put_nowait(None))
    try:
        while (step := await queue.get()) is not None:
            yield step
        await task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
