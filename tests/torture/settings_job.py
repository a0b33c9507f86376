"""Apply, restart, wallpaper and saving a file: on the simulator's station, without a wire."""

import asyncio

from app.claim import identity_key
from app.errors import StationError
from app.jobs.apply import Outcome, apply
from app.jobs.find_again import Pace
from app.jobs.restart import restart
from app.jobs.save_file import NotWritten, save_file
from app.jobs.wallpapers import upload
from app.journal import Journal
from app.operations import Op
from app.session import Session
from app.settings import Resolution
from app.simulator.station import PROFILE, SimulatedStation
from app.station import Station
from app.unsent import Unsent
from tests.faults.edits import EDITS
from tests.torture.rig import Rig
from tests.torture.wire import ORIGIN, PASSWORD, Net, Wire

#: One of each settings object; the second of the Wi-Fi is a secret, and cannot be read back.
APPLIED = {edit.kind: edit for edit in reversed(EDITS)}
TWICE = {Op.putResolution: 2}
KNOWN = (Outcome.SAVED, Outcome.ACCEPTED)


class Simulated(Rig):
    """A session, signed in, on a simulated station."""

    async def prepare(self) -> None:
        """Sign in and read everything."""
        self.held = SimulatedStation(password=PASSWORD)
        self.held.open(self.folder / "station")
        self.net = Net(self.held, self.points)
        Wire.net = self.net
        self.session = Session(Station(ORIGIN))
        self.session.info = await self.session.station.model()
        await self.session.sign_in("admin", PASSWORD)
        await self.session.load()
        self.net.asked.clear()

    def once(self) -> None:
        """Nothing that writes was sent twice."""
        for op, count in self.net.asked.items():
            if not op.value.reads:
                self.hold(count <= TWICE.get(op, 1), f"{op.name} was sent {count} times")

    async def afterwards(self) -> None:
        """Sign in where that is needed, and read everything."""
        self.net.away_until = 0.0
        if not self.session.station.signed_in or not self.held.access.tokens:
            await self.session.sign_in("admin", PASSWORD)
        await self.session.load()
        self.hold(not self.session.failures, f"cannot be read: {self.session.failures}")

    async def main(self, loop):
        """As all; whoever opened a connection has closed it."""
        await super().main(loop)
        self.hold(self.net.open == 0, f"{self.net.open} connections left")
        return self


class Applying(Simulated):
    """Seven settings objects at once, the network last."""

    async def prepare(self) -> None:
        """Edit one field of each."""
        await super().prepare()
        for kind, edit in APPLIED.items():
            for name, value in edit.values.items():
                self.session.edit(kind.fields()[name], value)
        assert not self.session.errors()
        self.edits = {kind: dict(self.session.drafts[kind].edits) for kind in APPLIED}
        self.before = {kind: edit.held(self.held) for kind, edit in APPLIED.items()}

    async def work(self):
        """As the Apply bar does it."""
        return await apply(self.session, self.points.tell)

    async def judge(self) -> None:
        """Each outcome against what the station holds; what is not saved is still an edit."""
        self.once()
        told = {applied.kind: applied for applied in self.result or ()}
        if self.result is not None:
            self.hold(told.keys() == APPLIED.keys(), "an object has no outcome")
        for kind, edit in APPLIED.items():
            now, mine = edit.held(self.held), dict(edit.values)
            edits = self.session.drafts[kind].edits
            kept = edits == self.edits[kind]
            outcome = told[kind].outcome if kind in told else None
            words = f"{kind.kind}: {outcome}, it holds {now}, edits {edits}"
            if outcome in KNOWN:
                self.hold(now == mine, words)
            elif outcome is Outcome.UNKNOWN:
                blind = kind is Resolution or "get" in self.points.struck
                self.hold(blind and kept, words)
            elif outcome is not None:
                self.hold(now == self.before[kind] and kept, words)
            else:
                self.hold(kept or now == mine, words)

    async def afterwards(self) -> None:
        """Applied once more, everything is saved."""
        await super().afterwards()
        self.held.settings.boot()
        again = await apply(self.session)
        failed = [a for a in again if a.outcome not in KNOWN]
        self.hold(not failed, f"the second time: {failed}")
        for kind, edit in APPLIED.items():
            self.hold(edit.held(self.held) == edit.values, f"{kind.kind} was never saved")
        left = [change.field.name for change in self.session.changes()]
        self.hold(not left or left == ["hdmiResolution"], f"edits are left: {left}")


class Restarting(Simulated):
    """A restart, and what is gone with it."""

    cancel_within = 2.0

    async def work(self):
        """As the window does it."""
        return await restart(self.session, self.points.tell, pace=Pace())

    async def judge(self) -> None:
        """Signed in again where it says so; at most one order."""
        self.once()
        station = self.session.station
        self.hold(self.held.restarts <= 1, f"{self.held.restarts} restarts")
        if self.result is not None:
            self.hold(self.held.restarts == 1, "it did not restart")
            self.hold(self.result.signed_in == station.signed_in, "signed in, or not?")
        if isinstance(self.error, StationError) and self.held.restarts:
            # It was sent: what failed is the sign-in that comes after.
            self.hold(Op.reboot.name not in self.points.struck, f"{self.error!r} of the order")


class Uploading(Simulated):
    """A wallpaper, which comes on the display."""

    name = "4-hall.jpg"
    content = b"\xff\xd8\xff" + bytes(300_000)

    async def work(self):
        """As the shelf does it."""
        return await upload(self.session, self.content, 4, self.name, self.points.tell, show=True)

    async def judge(self) -> None:
        """Whether it is there, whole, and shown, as it was told."""
        self.once()
        path = self.held.wallpapers.path(self.name)
        there = path is not None and path.read_bytes() == self.content
        shown = self.held.data("general")["curWallpaper"] == 4
        if self.error is not None:
            self.hold(not there, f"{self.error!r}, but it is there")
        if self.result is None:
            return
        done = self.result
        words = f"{done.outcome}, there: {there}, shown: {shown}"
        self.hold(done.outcome is not Outcome.SAVED or there, words)
        self.hold(done.outcome is not Outcome.NOT_SAVED or not there, words)
        self.hold(not shown or (there and done.shown is not None), words)
        if done.shown is not None and done.shown.outcome is not Outcome.UNKNOWN:
            self.hold((done.shown.outcome in KNOWN) == shown, f"{done.shown} {words}")


class Saving(Simulated):
    """The configuration, saved over an older one."""

    expected = (NotWritten,)

    async def prepare(self) -> None:
        """Something has that name already."""
        await super().prepare()
        self.target = self.folder / "kept.json"
        self.target.write_bytes(b"old")

    async def work(self):
        """As the card does it."""
        return await save_file(self.session, PROFILE, self.target, self.points.tell)

    async def judge(self) -> None:
        """The old one or the new one, whole."""
        held = self.target.read_bytes()
        whole = held == b"old" if self.result is None else len(held) == self.result
        late = self.points.struck == "window told of download"
        self.hold(whole or late, f"{self.result}, {self.error!r}: {held[:20]!r}")
        self.hold(held == b"old" or held.startswith(b"{"), "neither the old nor the new one")
        names = sorted(p.name for p in self.folder.iterdir())
        self.hold(names == ["kept.json", "station"], f"in the folder: {names}")


class Keeping(Simulated):
    """The journal of the edits, in a folder of its own."""

    async def prepare(self) -> None:
        """One edit, and the journal of a run that ended."""
        await super().prepare()
        self.key = identity_key(self.session)
        self.place = self.folder / "journal"
        earlier = Journal(self.place)
        self._edit("Old-1")
        earlier.note(Unsent.of(self.session, "another"))
        earlier.end()
        await earlier.run()
        self._edit("New-1")

    def _edit(self, name: str) -> None:
        general = next(kind for kind in APPLIED if kind.kind == "general")
        self.session.edit(general.fields()["devName"], name)

    async def work(self):
        """A run of the program: it takes over, notes, and ends."""
        journal = Journal(self.place)
        journal.changed.add(self.points.tell)
        running = asyncio.current_task()
        assert running is not None
        loop = asyncio.get_running_loop()
        loop.call_later(1, lambda: journal.note(Unsent.of(self.session, self.key)))
        loop.call_later(3, journal.end)
        await journal.run()
        return journal.problem

    async def judge(self) -> None:
        """The next run has every edit that was on the disk before, or is told why not."""
        journal = Journal(self.place)
        journal.end()
        await journal.run()
        keys = {offer.key for offer in journal.offers()}
        self.hold("another" in keys, f"the older edits are lost: {keys}")
        told = self.points.cancelled or self.result
        self.hold(self.key in keys or told, f"the newer edit is lost: {keys}, {self.result}")
        self.hold(not journal.problem, f"not readable: {journal.problem}")
