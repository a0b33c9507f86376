"""A whole station on raw sockets, with one fault in it.

What a station holds and decides is the simulator's; how it speaks is tests/chaos.py. No HTTP
library takes part: they repair or refuse what must be broken here.
"""

import email
import json
import random
import tempfile
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

from app.operations import Op
from app.simulator.contract import operations
from app.simulator.exchange import Call, Code, Refused, Reply, Then, envelope
from app.simulator.handlers import HANDLERS
from app.simulator.station import SimulatedStation
from tests.chaos import Chaos, Peer, answer
from tests.faults.fault import Fault, Hit, Scope

if TYPE_CHECKING:
    from tests.faults.edits import Edit
    from tests.faults.rig import Rig

PASSWORD = "Canary7Secret"
BOOLEANS = {"true": True, "false": False}


@dataclass(frozen=True)
class Asked:
    """One request: which operation, where to, and its line and headers."""

    op: Op
    path: dict[str, str]
    query: dict[str, str]
    head: bytes

    @property
    def token(self) -> str:
        """The token that it carries."""
        for line in self.head.split(b"\r\n"):
            if line.lower().startswith(b"x-api-key:"):
                return line.partition(b":")[2].strip().decode()
        return ""


class FaultyStation(Chaos):
    """A station that is well until `arm`, and from then on has its fault.

    `asked` counts the requests by operation since then, `carried` those that were carried out,
    `good` those that got a faultless answer, `refused` those to which a healthy station says no;
    `well` tells whether the last one had no fault, `bodies` lists the JSON bodies. `rig` is the
    cell that it is in, `edit` what is changed there, `spared` the fields that no fault spoils.
    """

    def __init__(self, fault: Fault, seed: int | str = 0, **options) -> None:
        super().__init__(self._live, **options)
        self.fault = fault
        self.dice = random.Random(seed)
        self.held = SimulatedStation(password=PASSWORD, task_seconds=0.01)
        self.rig: Rig | None = None
        self.edit: Edit | None = None
        self.spared: Collection[str] = ()
        self.target: Op | None = None
        self.scope = Scope.ALWAYS
        self.carries = True
        self.tokens: set[str] = set()
        self.seen_tokens: set[str] = set()
        self.history: list[Op] = []
        self._folder = tempfile.TemporaryDirectory(prefix="faults-", ignore_cleanup_errors=True)
        self._forget()

    def _forget(self) -> None:
        self.hits = 0
        self.asked: Counter[Op] = Counter()
        self.carried: Counter[Op] = Counter()
        self.good: Counter[Op] = Counter()
        self.refused: Counter[Op] = Counter()
        self.well: dict[Op, bool] = {}
        self.bodies: list[tuple[Op, object]] = []

    async def __aenter__(self):
        self.held.open(Path(self._folder.name) / "station")
        return await super().__aenter__()

    async def __aexit__(self, *given) -> None:
        await super().__aexit__(*given)
        self._folder.cleanup()

    def arm(self, target: Op, scope: Scope, carries: bool) -> None:
        """From now on requests for `target` meet the fault."""
        self._forget()
        self.target, self.scope, self.carries = target, scope, carries

    def heal(self) -> None:
        """The fault is gone."""
        self.target = None

    def strikes(self, op: Op) -> bool:
        """Whether a request for this operation meets the fault now."""
        if self.target is None or not self.fault.waits_for(self, op):
            return False
        if op is self.target:
            self.hits += 1
            return self.scope is not Scope.ONCE or self.hits == 1
        return self.scope is Scope.AFTER and self.hits > 0

    async def _live(self, peer: Peer) -> None:
        while True:
            head = await peer.head()
            try:
                asked = understand(head)
            except LookupError:  # A picture: this station serves none.
                await peer.send(answer(b"", status="404 Not Found"))
                continue
            self.seen_tokens |= {asked.token} - {""}
            self.asked[asked.op] += 1
            self.history.append(asked.op)
            self.fault.sees(self, asked.op)
            hit = Hit(self, peer, asked)
            peer.unread(head)
            if not self.strikes(asked.op):
                await hit.send(await hit.reply())
                self.good[asked.op] += 1
                self.well[asked.op] = True
            else:
                self.well[asked.op] = False
                await self.fault.strike(hit)
                if not self.fault.goes_on:
                    return

    async def carry_out(self, peer: Peer, asked: Asked) -> dict[str, object]:
        """Do what a request asks for, and return the envelope of the answer."""
        await peer.request()
        operation = operations()[asked.op.name]
        try:
            if operation.needs_token and not self.held.access.admits(asked.token):
                raise Refused(Code.WRONG_TOKEN, "The token is missing or not valid")
            reply = HANDLERS[operation.id](self.held, self._call(asked, peer.body))
        except Refused as refused:
            self.refused[asked.op] += 1
            return envelope(self.held.model, refused)
        self.carried[asked.op] += 1
        if isinstance(reply.data, dict) and isinstance(reply.data.get("token"), str):
            self.tokens.add(reply.data["token"])
        if reply.then is Then.RESTART:
            self.held.boot()
        return envelope(self.held.model, Reply(reply.data, reply.reboot_required))

    def _call(self, asked: Asked, body: bytes) -> Call:
        operation = operations()[asked.op.name]
        given = {**asked.path, **asked.query}
        typed = {
            each.name: BOOLEANS.get(given[each.name], given[each.name])
            for each in operation.parameters
            if each.name in given
        }
        if "id" in typed:
            typed["id"] = int(typed["id"])
        if operation.multipart:
            return Call(operation, typed, file=self._part(asked.head, body))
        read = json.loads(body) if body else None
        if read is not None:
            self.bodies.append((asked.op, read))
        return Call(operation, typed, read)

    def _part(self, head: bytes, body: bytes) -> Path:
        """The file of a multipart form."""
        line = next(x for x in head.split(b"\r\n") if x.lower().startswith(b"content-type:"))
        (part,) = email.message_from_bytes(line + b"\r\n\r\n" + body).get_payload()
        path = self.held.new_file()
        path.write_bytes(part.get_payload(decode=True) or b"")
        return path


def understand(head: bytes) -> Asked:
    """Which operation a request is for; LookupError where it is none of the 51."""
    method, target, _ = head.split(b"\r\n", 1)[0].decode().split(" ")
    url = urlsplit(target)
    for operation in operations().values():
        path = operation.match(unquote(url.path))
        if operation.method == method and path is not None:
            return Asked(Op[operation.id], path, dict(parse_qsl(url.query)), head)
    raise LookupError(f"{method} {url.path}")


async def swallow(peer: Peer) -> None:
    """Take whatever comes and say nothing; `received` keeps it as it came."""
    while more := await peer.reader.read(1 << 16):
        peer.server.received += more
