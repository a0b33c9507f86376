"""A whole station without a wire: the program's `Station` speaks to the simulator's handlers.

`Wire` stands in for `Transport`, on a virtual clock: no sockets, no threads. What a station holds
and decides is the simulator's; what the program reads is read by its own envelope.
"""

import asyncio
import json
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from app import quirks
from app.envelope import Reply as Answer
from app.envelope import read
from app.errors import BadReply, Cause, Denied, Rejected, Unreachable, Untrusted
from app.multipart import Form
from app.operations import Op
from app.origin import Origin
from app.reading import ReadAhead
from app.simulator import downloads
from app.simulator.contract import operations
from app.simulator.exchange import Call, Refused, Reply, Then, envelope
from app.simulator.handlers import HANDLERS
from app.simulator.station import SimulatedStation
from app.transport import FILE_CAP
from tests.torture.points import Points

ORIGIN = Origin("http", "10.0.0.9", 80)
PASSWORD = "station1"
TRAVEL = 0.01
SENT = 512
TYPES = {"true": True, "false": False}


class Net:
    """The one station, whether it can be reached, and what it was asked.

    `asked` counts what reached it by operation, `carried` what it did.
    """

    def __init__(self, held: SimulatedStation, points: Points) -> None:
        self.held, self.points = held, points
        self.origin = ORIGIN
        self.away_until = 0.0
        self.restart_takes = 20.0
        self.asked: Counter[Op] = Counter()
        self.carried: Counter[Op] = Counter()
        self.open = 0
        self._loop = asyncio.get_running_loop()

    async def reach(self, origin: Origin, what: str) -> None:
        """One way there; the line may fail, and the station may be another or away."""
        await asyncio.sleep(TRAVEL)
        self.points.meet(
            f"before {what}",
            {
                "refused": lambda: Unreachable(Cause.REFUSED),
                "stranger": lambda: Untrusted(Cause.OTHER_CERTIFICATE),
                "signed out": self._sign_out,
                "said no": lambda: Rejected(1004, "Not now"),
            },
        )
        if origin != self.origin or self._loop.time() < self.away_until:
            await asyncio.sleep(1)
            raise Unreachable(Cause.CONNECT_TIMEOUT)

    async def back(self, what: str) -> None:
        """The way back."""
        await asyncio.sleep(TRAVEL)
        self.points.meet(
            f"answer to {what}",
            {
                "no reply": lambda: Unreachable(Cause.NO_REPLY, sent=True),
                "garbled": lambda: BadReply(Cause.NOT_JSON, "<html>"),
            },
        )

    def _sign_out(self) -> Denied:
        self.held.access.sign_out_all()
        return Denied()

    def carry_out(self, op: Op, token: str | None, given: dict[str, Any], body: Any, file) -> bytes:
        """What the station does and says."""
        self.asked[op] += 1
        operation = operations()[op.name]
        if operation.needs_token and not self.held.access.admits(token or ""):
            raise Denied
        typed = {
            each.name: TYPES.get(given[each.name], given[each.name])
            for each in operation.parameters
            if each.name in given
        }
        try:
            reply = HANDLERS[op.name](self.held, Call(operation, typed, body, file))
        except Refused as refused:
            return _wrapped(self.held, refused)
        self.carried[op] += 1
        if reply.then is Then.RESTART:
            self.restart()
        return _wrapped(self.held, reply)

    def restart(self) -> None:
        """It goes away, and comes back after a while."""
        self.away_until = self._loop.time() + self.restart_takes
        self.held.boot()


class Wire:
    """As `Transport`, into a `Net`."""

    net: Net

    def __init__(self, origin: Origin, *, pin: str | None = None, deadlines=None) -> None:
        self.origin, self.pin, self.deadlines = origin, None, deadlines
        self.token: str | None = None
        self.token_place: str = quirks.default("token_place")
        self._closed = False
        self.net.open += 1

    async def ask(self, operation, *, query=None, json=None, total=None, **path) -> Answer:
        """One operation with a JSON answer."""
        op = Op(operation)
        await self._reach(op.name)
        given = {**(query or {}), **path}
        with self.net.points.paused():
            said = self.net.carry_out(op, self.token, given, json, None)
        await self.net.back(op.name)
        return read(200, said)

    async def send_file(
        self, operation, file, size, *, part, name, query, sent=lambda done: None
    ) -> Answer:
        """An upload, read as the transport reads it."""
        op, ahead, form = Op(operation), ReadAhead(file), Form(part, name, size)
        form._head = form._tail = b""  # the file alone
        await self._reach(op.name)
        target = self.net.held.new_file()
        try:
            with target.open("wb") as got:
                async for piece in form.pieces(ahead, sent):
                    await asyncio.sleep(TRAVEL)
                    broken = {"broken off": lambda: Unreachable(Cause.BROKEN_OFF, sent=True)}
                    self.net.points.meet("a piece of the upload", broken)
                    got.write(piece)
            with self.net.points.paused():
                said = self.net.carry_out(op, self.token, query, None, target)
        finally:
            with self.net.points.paused():
                target.unlink(missing_ok=True)
            await ahead.close()
        await self.net.back(op.name)
        return read(200, said)

    async def fetch_file(
        self, path, target, *, cap=FILE_CAP, sized=lambda size: None, received=lambda done: None
    ) -> int:
        """A download, in pieces."""
        await self._reach("download")
        with self.net.points.paused():
            content = self._content(path)
        sized(len(content))
        done = 0
        while piece := content[done : done + SENT]:
            await self.net.back("download")
            await asyncio.to_thread(target.write, piece)
            done += len(piece)
            received(done)
        return done

    def _content(self, path: str) -> bytes:
        found = downloads.find(self.net.held, unquote(path))
        if found is None:
            raise BadReply(Cause.NO_SUCH_FUNCTION, "HTTP 404")
        if found.needs_token and not self.net.held.access.admits(self.token or ""):
            raise Denied
        return found.content.read_bytes() if isinstance(found.content, Path) else found.content

    async def close(self) -> None:
        """As the transport does; `Net.open` counts who has not."""
        self.token = None
        self.net.open -= not self._closed
        self._closed = True

    async def _reach(self, what: str) -> None:
        if self._closed:
            raise Unreachable(Cause.BROKEN_OFF, "closed from here")
        await self.net.reach(self.origin, what)


def _wrapped(held: SimulatedStation, answer: Reply | Refused) -> bytes:
    return json.dumps(envelope(held.model, answer)).encode()
