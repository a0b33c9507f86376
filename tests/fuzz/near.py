"""Stations that answer in memory: what they hold and decide is the simulator's, without a socket.

`Near` takes the place of a `Transport`, so that the real Station, Session and jobs run on it; what
passes between is the JSON of the real envelope. What goes wrong is said by the `World`.
"""

import asyncio
import json
import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from unittest import mock

from app import envelope
from app.errors import Cause, Unreachable
from app.operations import Op, Operation
from app.origin import Origin
from app.simulator.contract import operations
from app.simulator.exchange import Call, Code, Refused, Then
from app.simulator.exchange import envelope as wrapped
from app.simulator.handlers import HANDLERS
from app.simulator.schema import problem
from app.simulator.station import SimulatedStation
from app.transport import Deadlines

PASSWORD, WRONG = "Canary7Secret", "Canary8Wrong"
HERE, THERE = (Origin("http", host, 80) for host in ("10.0.0.9", "10.0.0.10"))
SLOWEST = 0.3
MOVING = {"curTimeMillis", "GMT", "inDaylightTime"}


@dataclass(frozen=True)
class Asked:
    """One request that a station took: whose token it carried, what it was before, what after."""

    op: Op
    origin: Origin
    token: str | None
    body: object
    before: dict[str, object]
    after: dict[str, object]
    held: SimulatedStation


@dataclass
class World:
    """The station, where it is, and what goes wrong. `losing` answers of writes get lost."""

    held: SimulatedStation
    dice: random.Random
    at: Origin = HERE
    reachable: bool = True
    losing: int = 0
    breaking: int = 0
    asked: list[Asked] = field(default_factory=list)
    tokens: dict[str, Origin] = field(default_factory=dict)

    def holds(self) -> dict[str, object]:
        """Every value that the station has now and that does not move by itself, by `kind.name`."""
        kinds = ("general", "time", "power", "service")
        return {
            f"{kind}.{name}": value
            for kind in kinds
            for name, value in self.held.data(kind).items()
            if name not in MOVING
        }


@contextmanager
def world(seed: int) -> Iterator[World]:
    """A station in memory, which every Station reaches that is made meanwhile."""
    with tempfile.TemporaryDirectory(prefix="near-") as folder:
        made = World(SimulatedStation(password=PASSWORD, task_seconds=0), random.Random(seed))
        made.held.open(Path(folder) / "station")
        with mock.patch("app.station.Transport", lambda *a, **more: Near(made, *a, **more)):
            yield made


class Near:
    """What a Transport is to a Station."""

    def __init__(
        self,
        world: World,
        origin: Origin,
        *,
        pin: str | None = None,
        deadlines: Deadlines | None = None,
    ) -> None:
        self.world, self.origin, self.pin = world, origin, pin
        self.deadlines = deadlines or Deadlines()
        self.token: str | None = None
        self.token_place = ""

    async def close(self) -> None:
        self.token = None

    async def ask(self, operation: Operation, *, query=None, json=None, total=None, **path):
        token = None if operation.open else self.token
        await self._travel(sent=False)
        if not operation.reads and self.world.breaking:
            self.world.breaking -= 1
            raise Unreachable(Cause.BROKEN_OFF, sent=True)
        status, body = self._answer(Op(operation), token, {**(query or {}), **path}, json)
        if not operation.reads and self.world.losing:
            self.world.losing -= 1
            raise Unreachable(Cause.NO_REPLY, sent=True)
        await self._travel(sent=True)
        return envelope.read(status, body)

    async def _travel(self, *, sent: bool) -> None:
        await asyncio.sleep(self.world.dice.uniform(0.01, SLOWEST))
        if not self.world.reachable or self.origin != self.world.at:
            raise Unreachable(Cause.BROKEN_OFF if sent else Cause.CONNECT_TIMEOUT, sent=sent)

    def _answer(self, op: Op, token: str | None, given: dict, body: object) -> tuple[int, bytes]:
        held, operation = self.world.held, operations()[op.name]
        before = self.world.holds()
        try:
            if operation.needs_token and not held.access.admits(token or ""):
                status, answer = 401, Refused(Code.WRONG_TOKEN, "The token is not valid")
            else:
                words = problem(operation.body or {}, body, "body") if body is not None else ""
                if words:
                    raise Refused(Code.WRONG_VALUE, words)
                status, answer = 200, HANDLERS[operation.id](held, Call(operation, given, body))
        except Refused as refused:
            status, answer = 200, refused
        if op is Op.login and status == 200 and not isinstance(answer, Refused):
            self.world.tokens[answer.data["token"]] = self.origin
        after = self.world.holds()
        self.world.asked.append(Asked(op, self.origin, token, body, before, after, held))
        if getattr(answer, "then", None) is Then.RESTART:
            held.boot()
        return status, json.dumps(wrapped(held.model, answer)).encode()
