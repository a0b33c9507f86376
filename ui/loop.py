"""The loop of the window: asyncio on Qt's events, by qasync."""

import asyncio
from collections.abc import Callable
from contextvars import Context, copy_context
from typing import Any

import qasync

TURNS = 20
Waiting = tuple[Callable[..., object], tuple[Any, ...], Context]


class QtLoop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no types
    """qasync's loop, which does nothing while it does not run.

    qasync's own goes on whenever Qt handles events, at its very end for instance, and is no running
    loop then: what waits for a station or a dialog fails there with errors that nobody made.
    """

    def __init__(self, app: Any) -> None:
        self._waiting: list[Waiting] = []
        super().__init__(app)

    def call_later(
        self,
        delay: float,
        callback: Callable[..., object],
        *args: Any,
        context: Context | None = None,
    ) -> asyncio.Handle:
        """Call it in `delay` seconds, or once the loop runs again."""
        handle: asyncio.Handle = super().call_later(
            delay, self._call, callback, args, context=context
        )
        return handle

    def run_forever(self) -> Any:
        """Run, beginning with what has waited."""
        waiting, self._waiting = self._waiting, []
        for callback, args, context in waiting:
            self.call_later(0, callback, *args, context=context)
        return super().run_forever()

    def close(self) -> None:
        """Close, after what was only waiting for its turn: connections that end, for instance."""
        for _ in range(TURNS):
            if self._waiting and not self.is_closed():
                self.run_until_complete(asyncio.sleep(0.001))
        super().close()

    def _call(self, callback: Callable[..., object], args: tuple[Any, ...]) -> None:
        if self.is_running():
            callback(*args)
        else:
            self._waiting.append((callback, args, copy_context()))
