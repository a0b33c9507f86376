"""Nothing goes on alone: not what was begun together, nor a thread whose waiter was cancelled."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar

Given = ParamSpec("Given")
Result = TypeVar("Result")


async def together(*works: Coroutine[Any, Any, Any]) -> list[Any]:
    """Their results, in order. The first failure is raised when the others have been stopped.

    `asyncio.gather` would leave those running, unowned: requests with a token in them, to a
    station that has just turned out to be another one.
    """
    tasks = [asyncio.ensure_future(work) for work in works]
    try:
        return await asyncio.gather(*tasks)
    except BaseException:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise


async def in_thread(
    work: Callable[Given, Result], *given: Given.args, **more: Given.kwargs
) -> Result:
    """`work(...)` in a thread, as `asyncio.to_thread`; a cancel waits until the thread is done.

    What it has locked or opened by then is known, and can be let go of.
    """
    task = asyncio.ensure_future(asyncio.to_thread(work, *given, **more))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        if not task.cancelled():
            task.exception()  # the cancel is what is told
        raise
