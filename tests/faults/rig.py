"""One cell of the matrix: a station, a client, an action, a fault; and the invariants I1 to I12.

What is not held is told by `hold`, and never ends the cell early: a report names all of it.
"""

import asyncio
import contextlib
import logging
import random
import time
from dataclasses import dataclass
from typing import Any

from app.errors import Cause, StationError
from app.jobs.apply import Applied, Outcome, follow
from app.messages import explain
from app.operations import Op
from app.origin import Origin
from app.session import Session, State
from app.simulator.certificate import Certificate
from app.station import Station
from app.transport import Deadlines
from app.words import say
from tests.faults.actions import Action
from tests.faults.fault import Fault, Scope
from tests.faults.station import PASSWORD, FaultyStation

CERTIFICATE = Certificate("station.local", "127.0.0.1")
SHORT = Deadlines().scaled(1 / 20)
PATIENCE = 0.5
#: What does not end by a deadline ends by itself, at once; so much for a machine that is busy.
AT_ONCE = 8.0
CANCELLED = 0.3
CANARIES = ("Canary", "canary")
WIFI_CLIENT = (
    Op.listWifi, Op.getWifiConnection, Op.addWifiConnection, Op.forgetWifiConnection,
    Op.joinWifiConnection,
)  # fmt: skip
#: Sent again where a station refused (unknowns.md 34): nothing was set by the first one.
TWICE = {Op.putResolution: 2}


@dataclass(frozen=True)
class Cell:
    """One fault at one action, with one seed."""

    fault: type[Fault]
    action: Action
    seed: int

    def __str__(self) -> str:
        return f"{self.fault().name} x {self.action.name} #{self.seed}"


class Rig:
    """Runs a cell; `broken` lists what did not hold, as `I4 ...`."""

    client: Station
    origin: Origin

    def __init__(self, cell: Cell) -> None:
        self.cell, self.action, self.fault = cell, cell.action, cell.fault()
        self.dice = random.Random(str(cell))
        self.broken: list[str] = []
        self.error: StationError | None = None
        self.result: Any = None
        self.session: Session | None = None
        self.started = 0
        self.untouched = True
        self.cancelled = False
        self.password = PASSWORD
        self.took = 0.0
        encrypted = self.fault.encrypted
        self.encrypted = self.dice.random() < 0.25 if encrypted is None else encrypted
        self.scope = self.dice.choice(list(Scope))
        self.carries = self.dice.random() < 0.5
        self.cancels = self.fault.slow and self.dice.random() < 0.25

    def hold(self, invariant: str, holds: object, words: str) -> None:
        """Note it down where something does not hold."""
        if not holds:
            self.broken.append(f"{invariant} {words}")

    def leaks(self, text: bytes | str) -> bool:
        """Whether a secret of this cell stands in a text."""
        words = text.decode("latin-1") if isinstance(text, bytes) else text
        return any(secret in words for secret in (*CANARIES, *self.station.tokens))

    def go_to(self, origin: Origin) -> None:
        """The client's address leads elsewhere."""
        self.client._wire.origin = self.origin = origin

    @property
    def outcome(self) -> str:
        """What Apply said; empty where it said nothing."""
        return self.result[0].outcome.value if self.result and self.action.edit else ""

    async def run(self) -> list[str]:
        """Run it, and return what did not hold."""
        async with contextlib.AsyncExitStack() as self.stack:
            certificate = CERTIFICATE if self.encrypted else None
            station = FaultyStation(self.fault, str(self.cell), certificate=certificate)
            self.station = self.watched = await self.stack.enter_async_context(station)
            self.station.rig, self.station.edit = self, self.action.edit
            self.station.spared = self.action.edit.spared if self.action.edit else ()
            await self._set_up()
            await self._act()
            self._judge()
            self.fault.judge(self)
            await self.fault.clear(self)
            self.station.heal()
            await self._follow()
            await self.fault.after(self)
        return self.broken

    # Before

    async def _set_up(self) -> None:
        held = self.station.held
        if self.action.op in WIFI_CLIENT:
            held.settings.stored["wifi"]["mode"] = 2
        if self.action.op is Op.prepareLog:
            held.logs.switch(True)
        first = Station(self.station.origin)
        await first.login("admin", PASSWORD)
        self.client, self.origin = first, first.origin
        if self.fault.slow:
            self.client = Station(first.origin, pin=first.pin, deadlines=SHORT)
            self.client._wire.token = next(iter(self.station.tokens))
            await first.close()
        if self.action.edit or self.action.name.startswith("sign in"):
            await self._open_session()
        else:
            await self.stack.enter_async_context(self.client)
        self.station.arm(self.action.op, self.scope, self.carries)
        self.before = self.action.edit.held(held) if self.action.edit else {}
        self.stack.push_async_callback(self.fault.clear, self)
        await self.fault.prepare(self)

    async def _open_session(self) -> None:
        self.session = Session(self.client, await self.client.model())
        self.stack.push_async_callback(self.session.close)
        self.session._password = PASSWORD
        await self.session.check_identity()
        if self.action.edit is None:
            return
        if self.fault.in_every_reading:
            self.station.arm(self.action.op, Scope.ALWAYS, self.carries)
        kind = self.action.edit.kind
        await self.session.load_kind(kind)
        self.untouched = not self.session.changes()
        for name, value in self.action.edit.values.items():
            self.session.edit(kind.fields()[name], value)
        self.edits = dict(self.session.drafts[kind].edits)

    # The action

    async def _act(self) -> None:
        task = asyncio.ensure_future(self.action.run(self))
        began = time.monotonic()
        if self.cancels:
            await asyncio.wait([task], timeout=self.dice.random() * SHORT.reply)
            await self._cancel(task)
        done, _ = await asyncio.wait([task], timeout=60)
        self.took = time.monotonic() - began
        self.hold("I2", done, "no end within 60 s")
        try:
            self.result = await task
        except asyncio.CancelledError:
            self.cancelled = True
        except StationError as error:
            self.error = error
        except Exception as error:  # noqa: BLE001  a defect is a finding, not the end of the matrix
            self.hold("I1", False, f"{type(error).__name__}: {error}"[:200])
        requests = sum(self.station.asked.values()) + 2
        most = requests * SHORT.total + PATIENCE if self.fault.slow else AT_ONCE
        self.hold("I2", self.took <= most, f"ended after {self.took:.1f} s, not {most:.1f} s")

    async def _cancel(self, task: asyncio.Future) -> None:
        began = time.monotonic()
        running = self.session.running.get("apply") if self.session else None
        for work in filter(None, (task, running)):
            work.cancel()
        await asyncio.wait([work for work in (task, running) if work])
        took = time.monotonic() - began
        self.hold("I2", took <= CANCELLED, f"the cancel took {took:.2f} s")

    # What must be true

    def _judge(self) -> None:
        applied = self.result[0] if self.action.edit and self.result else None
        error = applied.error if applied else self.error
        if error is not None:
            self._judge_error(error)
        if applied is not None:
            self._judge_applied(applied)
        elif not self.cancelled and self.action.edit is None:
            self._judge_call()
        for op, count in self.station.asked.items():
            most = TWICE.get(op, 1)
            words = f"{op.name} was sent {count} times"
            self.hold("I6", op.value.reads or count <= most, words)
        self._judge_bodies()

    def _judge_error(self, error: StationError) -> None:
        known = error.cause in self.fault.causes or self._refused(error)
        self.hold("I5", known, f"the cause is {error.cause.name} ({error.detail[:60]})")
        message = explain(error, say("Could not do this."), "Room", writes=bool(self.action.writes))
        for words in (message.failed, message.truth, message.todo):
            self.hold("I11", str(words).strip(), "a part of the message is empty")
            technical = any(word in str(words) for word in ("Traceback", "Error(", "Exception"))
            self.hold("I11", not technical and len(str(words)) < 500, f"it says {words}")
            self.hold("I7", not self.leaks(str(words)), "a secret in a message")
        self.hold("I7", not self.leaks(str(error)), "a secret in an error")
        if not error.sent and self.action.writes:
            carried = self.station.carried[self.action.writes]
            self.hold("I4", not carried, "it was carried out all the same")

    def _refused(self, error: StationError) -> bool:
        """Whether the healthy station itself says no."""
        return error.cause is Cause.SAID_NO and bool(self.watched.refused[self.action.op])

    def _judge_call(self) -> None:
        op = self.action.op
        if self.error is None and not self.fault.harmless and op is not Op.listResolutions:
            good = self.station.good[op] or self.watched is not self.station
            self.hold("I5", good, "it counts as a success")
        if self.error is None and self.action.writes and self.watched is self.station:
            self.hold("I4", self.station.carried[op], "it was not carried out")
        if self.fault.harmless and self.error is not None:
            allowed = self._refused(self.error) or self.error.cause in self.fault.causes
            self.hold("I5", allowed, f"it failed: {self.error}")

    def _judge_applied(self, applied: Applied) -> None:
        edit = self.action.edit
        assert edit and self.session
        mine, now = dict(edit.values), edit.held(self.station.held)
        edits = self.session.drafts[edit.kind].edits
        told = f"{applied.outcome.value}, but it holds {now}"
        match applied.outcome:
            case Outcome.SAVED | Outcome.ACCEPTED:
                self.hold("I4", now == mine, told)
            case Outcome.NOT_SAVED | Outcome.REFUSED:
                same = now == self.before or applied.outcome is Outcome.REFUSED
                self.hold("I4", same, told)
            case Outcome.UNKNOWN:
                blind = edit.unseen or not self.station.well[edit.kind.reads]
                self.hold("I4", blind, "not known, though it was read back")
        if applied.outcome not in (Outcome.SAVED, Outcome.ACCEPTED):
            kept = {name: edits.get(name) for name in self.edits} == self.edits
            self.hold("I3", kept, f"the edits are {edits}")
        if self.fault.harmless and self.fault.expects is None:
            fine = applied.outcome in (Outcome.SAVED, Outcome.ACCEPTED)
            allowed = applied.error is not None and applied.error.cause in self.fault.causes
            allowed |= applied.outcome is Outcome.UNKNOWN and edit.kind.waits
            self.hold("I5", fine or allowed, f"{applied.outcome.value}: {applied.error}")

    def _judge_bodies(self) -> None:
        edit = self.action.edit
        for op, body in self.station.bodies:
            if edit is None or op is not edit.kind.writes or not isinstance(body, dict):
                continue
            extra = set(body) - edit.keys(whole=self.client.quirks["resolution_whole"])
            self.hold("I12", not extra, f"untouched fields were sent: {extra}")

    # Afterwards

    async def _follow(self) -> None:
        """What is not known becomes known by itself, once the station is well."""
        edit = self.action.edit
        if not edit or not self.session or self.outcome != Outcome.UNKNOWN.value:
            return
        if self.session.state is State.ENDED or self.watched is not self.station:
            return
        self.station.held.settings.boot()  # What waits for a restart shows itself after one.
        known = await follow(self.session, self.result[0], pause=0.01, tries=3)
        sent = self.station.asked[edit.kind.writes]
        self.hold("I6", sent <= TWICE.get(edit.kind.writes, 1), "it was sent again")
        ended = known.outcome is not Outcome.UNKNOWN or edit.unseen
        self.hold("I4", ended, f"it stays unknown: {known.error}")
        if known.outcome is not Outcome.UNKNOWN:
            self.result = [known]
            self._judge_applied(known)


class Listener(logging.Handler):
    """Hears every record of the log, and keeps those with a secret in them."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.secrets: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Look for the canaries."""
        words = record.getMessage()
        if any(canary in words for canary in CANARIES):
            self.secrets.append(words[:100])
