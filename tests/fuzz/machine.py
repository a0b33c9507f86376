"""What the state machines share: a loop on a clock of its own, and fields to edit."""

import asyncio
from collections.abc import Coroutine
from contextlib import ExitStack
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine

from app.session import Session
from app.settings import KINDS, Field
from tests.app.virtual import VirtualLoop

VALUES = {
    "general.devName": ["Hall-1", "Hall-2", "Hall-3"],
    "general.ipShow": [True, False],
    "time.timeZone": ["Asia/Tokyo", "Europe/Paris", "America/New_York"],
    "time.showTime24": [True, False],
    "power.time": [15, 30, 60],
    "service.allowMiracast": [True, False],
}
FIELDS: dict[str, Field] = {
    f"{kind.kind}.{name}": field
    for kind in KINDS
    for name, field in kind.fields().items()
    if f"{kind.kind}.{name}" in VALUES
}
keys = st.sampled_from(sorted(VALUES))
edits = st.one_of(*(st.tuples(st.just(key), st.sampled_from(VALUES[key])) for key in VALUES))


def key_of(field: Field) -> str:
    return f"{field.kind.kind}.{field.name}"


def edits_of(session: Session) -> dict[str, object]:
    """What a session has not sent, by `kind.name`."""
    return {
        f"{kind.kind}.{name}": value
        for kind, draft in session.drafts.items()
        for name, value in draft.edits.items()
    }


class Machine(RuleBasedStateMachine):
    """Rules that await: `self.do(work)`, without any waiting."""

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        self.loop = VirtualLoop()
        self.stack.callback(self.loop.close)

    def do(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self.loop.run_until_complete(work)

    def end_tasks(self) -> None:
        """End whatever runs still."""
        pending = asyncio.all_tasks(self.loop)
        for task in pending:
            task.cancel()
        if pending:
            self.do(_ended(pending))

    def teardown(self) -> None:
        self.end_tasks()
        self.stack.close()


async def _ended(tasks: set[asyncio.Task[Any]]) -> None:
    await asyncio.gather(*tasks, return_exceptions=True)
