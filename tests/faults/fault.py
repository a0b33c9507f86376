"""What every fault of the matrix is: a row of faults.md, and what a request meets.

The faults themselves stand in connection.py (A), payload.py (B), identity.py (C) and hands.py (H).
"""

import json
from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar

from app.errors import Cause
from app.operations import Op
from tests.chaos import Peer, answer

if TYPE_CHECKING:
    from tests.faults.actions import Action
    from tests.faults.edits import Edit
    from tests.faults.rig import Rig
    from tests.faults.station import Asked, FaultyStation

WRONG_TOKEN = 1002
FAULTS: list[type["Fault"]] = []
"""Every fault, in the order of faults.md."""


class Scope(StrEnum):
    """Which requests meet the fault, from the first one for the target on."""

    ONCE = "the first"
    ALWAYS = "each of this operation"
    AFTER = "each of this operation, and then all"


class Hit:
    """One request that meets a fault."""

    def __init__(self, station: "FaultyStation", peer: Peer, asked: "Asked") -> None:
        self.station, self.peer, self.asked = station, peer, asked
        self.dice = station.dice

    async def reply(self) -> dict[str, Any]:
        """Carry the request out, and the envelope that a healthy station would send."""
        return await self.station.carry_out(self.peer, self.asked)

    async def maybe(self) -> None:
        """Carry it out or not, as this cell has it; what it asks for is read in any case."""
        if self.station.carries:
            await self.reply()
        else:
            await self.peer.request()

    async def send(self, envelope: Any, **more: Any) -> None:
        """Answer with an envelope, properly; 401 where the token is not good."""
        if envelope.get("errorCode") == WRONG_TOKEN:
            more.setdefault("status", "401 Unauthorized")
        await self.raw(answer(json.dumps(envelope).encode(), **more))

    async def raw(self, *pieces: bytes) -> None:
        """Send bytes as they are."""
        await self.peer.send(*pieces)

    async def behave(self, behaviour) -> None:
        """Carry it out or not, and then misbehave; the behaviour reads the request itself."""
        if self.station.carries:
            await self.reply()
        self.peer.unread(self.asked.head)
        await behaviour(self.peer)


class Fault:
    """One fault. `causes` are what a caller may be told, `row` its place in faults.md.

    With `harmless` the program has to succeed all the same, or end as it `expects`. `goes_on` says
    that the connection stays in use. `only` are the operations that it can strike, all without it;
    `applies` restricts it to Apply, `encrypted` to https, `fits` to some edits. `slow` ones end by
    a deadline. Those `in_every_reading` are there when the settings are read at first.
    """

    row: ClassVar[str]
    causes: ClassVar[frozenset[Cause]] = frozenset()
    harmless = False
    goes_on = False
    only: ClassVar[tuple[Op, ...]] = ()
    not_for: ClassVar[tuple[Op, ...]] = ()
    applies = False
    writes_only = False
    encrypted: bool | None = None
    slow = False
    clicks = 1
    in_every_reading = False
    expects: ClassVar[str | None] = None

    def __init_subclass__(cls) -> None:
        if "row" in cls.__dict__:
            FAULTS.append(cls)

    @property
    def name(self) -> str:
        """`A7 Silence`."""
        return f"{self.row} {type(self).__name__}"

    def waits_for(self, station: "FaultyStation", op: Op) -> bool:
        """Whether it strikes this operation at all."""
        return True

    def sees(self, station: "FaultyStation", op: Op) -> None:
        """A request came in; somebody else may act now."""

    async def prepare(self, rig: "Rig") -> None:
        """Before the action, with the client signed in."""

    async def strike(self, hit: Hit) -> None:
        """A request of the target."""
        await hit.send(await hit.reply())

    def judge(self, rig: "Rig") -> None:
        """What must be true beside the invariants; tells the rig what is not."""

    async def clear(self, rig: "Rig") -> None:
        """Undo what `prepare` did."""

    async def after(self, rig: "Rig") -> None:
        """With the fault gone."""

    @staticmethod
    def fits(edit: "Edit") -> bool:
        """Whether it concerns this edit."""
        return True

    @classmethod
    def concerns(cls, action: "Action") -> bool:
        """Whether the matrix has a cell for this fault and this action."""
        if action.op in cls.not_for or (cls.only and action.op not in cls.only):
            return False
        if action.edit is None:
            return not cls.applies
        if cls.writes_only and action.op is not action.edit.kind.writes:
            return False
        return cls.fits(action.edit)
