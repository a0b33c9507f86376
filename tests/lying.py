"""A station that lies: a text of one's choice in every field that it sends."""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import cycle
from unittest import mock

from app.simulator.api import Api
from app.simulator.station import SimulatedStation

SLOT = re.compile(r"[0-9]-")
#: Without these there is nothing to look at.
TRUE = ("token", "errorCode")


@contextmanager
def lying(texts: dict[SimulatedStation, tuple[str, ...]]) -> Iterator[None]:
    """Let these stations put their texts, one after the other, into every text of an answer."""
    turns = {station: cycle(own) for station, own in texts.items()}
    real = Api.answer

    async def answer(self: Api, *arguments: object) -> object:
        given = await real(self, *arguments)  # type: ignore[arg-type]
        if given.content_type == "application/json" and self.station in turns:
            turn = turns[self.station]
            spoilt = spoil(json.loads(given.body), lambda: next(turn))
            given.body = json.dumps(spoilt).encode()
        return given

    with mock.patch.object(Api, "answer", answer):
        yield


def spoil(data: object, text: Callable[[], str], name: str = "") -> object:
    """The same with another text for every text in it."""
    if isinstance(data, dict):
        return {key: spoil(value, text, key) for key, value in data.items()}
    if isinstance(data, list):
        return [spoil(value, text, name) for value in data]
    if not isinstance(data, str) or name in TRUE:
        return data
    slot = SLOT.match(data)
    return f"{slot[0] if slot else ''}{text()}"
