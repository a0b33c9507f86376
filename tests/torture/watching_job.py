"""A firmware update and a move of the network: on the virtual stations of tests/app."""

import asyncio
import io
import random
from types import SimpleNamespace

from app.claim import identity_key
from app.errors import BadReply, Cause, Denied, Rejected, StationError, Unreachable, Untrusted
from app.firmware_image import FirmwareImage, UnfitImage
from app.jobs.apply import Outcome, apply
from app.jobs.download_firmware import Phase as Fetch
from app.jobs.follow_move import End, destinations, follow_move, may_have_moved
from app.jobs.step import Step
from app.jobs.update_firmware import NotKept, update_firmware
from app.jobs.watch_update import Update, Verdict, watch_update
from app.models import Download
from app.reach import Way
from app.seal import Mac, new_key
from app.session import Session
from app.settings import Ethernet
from app.update_record import Kept, Updates
from app.update_report import Mark
from tests.app import moving_world
from tests.app.edits import edit
from tests.app.virtual import EPOCH, VirtualStation, World
from tests.torture.points import Disk
from tests.torture.rig import Rig

PASSWORD = "station1"
FETCHING = {Fetch.DOWNLOAD, Fetch.STUCK}
CONTENT = b"x" * 300_000
BEFORE = {
    "refused": lambda: Unreachable(Cause.REFUSED),
    "stranger": lambda: Untrusted(Cause.OTHER_CERTIFICATE),
    "said no": lambda: Rejected(1004, "Not now"),
}
AFTER = {
    "no reply": lambda: Unreachable(Cause.NO_REPLY, sent=True),
    "garbled": lambda: BadReply(Cause.NOT_JSON, "<html>"),
}


class Updating(Rig):
    """An update from a file: uploaded, recorded, ordered, watched."""

    expected = (UnfitImage, NotKept, OSError)
    cancel_within = 4.0

    async def prepare(self) -> None:
        """A station that restarts once, and comes back with the new version."""
        self.world = World(self.loop, random.Random(4), comes_back=("2.5.0",), away=40.0)
        self.orders = 0
        station = hurt_station(self)
        self.patch("app.jobs.find_again.Station", station)
        self.session = Session(station())
        self.session.info = await self.session.station.model()
        await self.session.sign_in("admin", PASSWORD)
        await self.session.load()
        self.home = self.folder / "updates"

    def _image(self) -> FirmwareImage:
        key = new_key()
        tag = Mac(key)
        tag.update(CONTENT)
        file = Disk(io.BytesIO(CONTENT), self.points)
        return FirmwareImage(
            file, "new.zip", len(CONTENT), "0" * 64, key, tag.tag(), version="2.5.0"
        )

    def _keep(self, update: Update) -> None:
        kept = Kept(identity_key(self.session), update, (Mark("send", EPOCH),))
        Updates(self.home).keep(kept)

    async def work(self):
        """As the wizard runs it."""
        with self._image() as image:
            return await update_firmware(self.session, image, self.points.tell, keep=self._keep)

    async def judge(self) -> None:
        """One order at most, on the record before it was made; "updated" only where it is."""
        orders = len(self.world.orders)
        self.hold(orders <= 1, f"{orders} orders")
        kept = Updates(self.home).all()
        self.hold(kept or not orders, "ordered, and not on the record")
        if isinstance(self.error, NotKept | UnfitImage | OSError):
            self.hold(not orders, f"{self.error!r}, and it was ordered")
        if isinstance(self.error, StationError) and not self.error.sent and orders:
            self.hold("Untrusted" in repr(self.error), f"ended by {self.error!r} after the order")
        self._judge_verdict(self.result)

    def _judge_verdict(self, done) -> None:
        if done is None:
            return
        truth = self.world.version
        words = f"{done.verdict}, {done.after}, it runs {truth}"
        self.hold(done.after in (None, truth), words)
        self.hold(done.verdict is not Verdict.UPDATED or truth == "2.5.0", words)
        self.hold(done.verdict is not Verdict.UNCHANGED or truth == "2.4.1", words)

    async def afterwards(self) -> None:
        """The next start watches what was ordered, orders nothing, and tells what is true."""
        orders = list(self.world.orders)
        for kept in Updates(self.home).all():
            self.loop.seconds += 3600
            await self.session.sign_in("admin", PASSWORD)
            ordered = kept.update.ordered or EPOCH
            done = await watch_update(
                self.session, kept.update, anew=True, now=lambda at=ordered: at
            )
            self._judge_verdict(done)
            self.hold(not orders or done.verdict is Verdict.UPDATED, f"then: {done.verdict}")
        self.hold(self.world.orders == orders, "the watching ordered one")
        await self.session.sign_in("admin", PASSWORD)
        await self.session.load()


class Downloading(Updating):
    """An update that the station fetches from the vendor itself: told to, watched, ordered."""

    #: What it says each time; the last one is said from then on.
    figures: tuple[str, ...] = ("0", "30", "70%", "99")
    arrives = 9.0

    async def prepare(self) -> None:
        """A station with a way to its vendor, and nothing there yet."""
        self.began, self.starts, self.stops, self.phase = None, 0, 0, None
        await super().prepare()

    async def work(self):
        """As the wizard runs it."""
        return await update_firmware(self.session, None, self._told, keep=self._keep)

    def _told(self, step: Step) -> None:
        self.phase = step.phase
        self.points.tell(step)

    @property
    def arrived(self) -> bool:
        """Whether the file lies on the station."""
        return self.began is not None and self.loop.time() - self.began >= self.arrives

    def download(self) -> Download:
        """It is told to download; while it does, that is a question."""
        if self.began is None:
            self.began, self._says = self.loop.time(), iter(self.figures)
        self.starts += 1
        if self.arrived:
            return Download(status=2, process="100")
        return Download(status=1, process=next(self._says, self.figures[-1]))

    def stop(self) -> None:
        """It is told to stop; what has come is gone."""
        self.began, self.stops = None, self.stops + 1

    async def judge(self) -> None:
        """Nothing is ordered that is not there; a cancel tells the station to stop, once."""
        self.hold(self.arrived or not self.world.orders, "ordered, and nothing was there")
        stopped = self.points.cancelled and self.phase in FETCHING
        if stopped and self.starts:
            self.hold(self.stops == 1 and self.began is None, "cancelled, and it still downloads")
        self.hold(stopped or not self.stops, "told to stop, and nobody wanted that")
        await super().judge()


class DownloadingAnew(Downloading):
    """One that takes each question for a new start: it is asked otherwise."""

    figures = ("40", "0")


class DownloadingDumb(Downloading):
    """One that tells no figure."""

    figures = ("", "abc")


def hurt_station(rig: Updating) -> type[VirtualStation]:
    """A virtual station, each way of its packets a point."""

    class Hurt(VirtualStation):
        world = rig.world

        async def _travel(self, *, sent: bool = False) -> None:
            await super()._travel(sent=sent)
            if sent:  # it may be carried out by then
                rig.points.meet("on the way of an upload or an order", AFTER)
            else:
                rig.points.meet("on the way", BEFORE | {"signed out": self._end})

        async def start_firmware_download(self) -> Download:
            await self._ask()
            told = rig.download()
            await self._travel()
            return told

        async def stop_firmware_download(self) -> None:
            await self._ask()
            rig.stop()
            await self._travel()

        async def check_ota(self) -> bool:
            await self._ask()
            arrived = rig.arrived
            await self._travel()
            return arrived

        def _end(self) -> Denied:
            self.world.signed_out_at = self.world.loop.time()
            return Denied()

    return Hurt


class Moving(Rig):
    """A change of the wired address, then whatever becomes of the station."""

    cancel_within = 2.1
    seed = 0

    async def prepare(self) -> None:
        """A world by its seed, and the edit that moves it."""
        self.world = moving_world.World(self.seed)
        line = hurt_line(self)
        self.patch("app.jobs.follow_move.Station", line)
        pin = "ours" if self.world.https else None
        self.session = Session(line(self.world.origin, pin=pin))
        await self.session.sign_in("admin", PASSWORD)
        await self.session.load()
        edit(self.session, Ethernet, ip=moving_world.NEW, gateway="10.20.8.1")
        self.session.expect_return()

    async def work(self):
        """As the window does it."""
        (applied,) = await apply(self.session, self.points.tell)
        if not may_have_moved(applied, Way.WIRED):
            return SimpleNamespace(applied=applied, found=None)
        found = await follow_move(
            self.session, destinations(self.session, applied.sent), self.points.tell,
            places=self.world.places, give_up=True, stranger=lambda origin: self.points.tell(),
        )  # fmt: skip
        return SimpleNamespace(applied=applied, found=found)

    async def judge(self) -> None:
        """One write; a place where it says it is; nothing told to others."""
        world = self.world
        self.hold(world.ours.writes <= 1, f"{world.ours.writes} writes")
        self.hold(world.stranger.writes == 0, "a stranger was written to")
        if world.fate not in ("twin", "usurped"):  # told apart by what comes after the sign-in
            self.hold(world.stranger.secrets == 0, "a stranger was told a secret")
        found = self.result.found if self.result else None
        edits = self.session.drafts[Ethernet].edits
        saved = world.ours.wired["setting"]["ip"] == moving_world.NEW
        self.hold(edits or saved, "the edit is lost")
        # Over http a twin that will not tell its MAC is taken: nothing speaks against it.
        twin = world.fate in ("twin", "usurped") and "said no" in self.points.struck
        if found is not None and found.end in (End.MOVED, End.UNMOVED) and not twin:
            self.hold(world.at(found.origin.host) is world.ours, f"not there: {found}")
            self.hold(found.origin == self.session.station.origin, "the session is elsewhere")
        if found is not None and found.signed_in:
            self.hold(self.session.station.signed_in, "signed in, or not?")
        if world.ours.writes and self.result is not None:
            told = self.result.applied.outcome
            self.hold(told in (Outcome.UNKNOWN, Outcome.SAVED, Outcome.NOT_SAVED), f"{told}")

    async def afterwards(self) -> None:
        """Where it still is somewhere, the session works there again."""
        await asyncio.sleep(600)
        for host in (moving_world.OLD, moving_world.NEW, moving_world.THIRD):
            if self.world.at(host) is self.world.ours:
                origin = moving_world.Origin(self.world.origin.scheme, host, moving_world.PORT)
                await self.session.move_to(origin)
                await self.session.sign_in("admin", PASSWORD)
                await self.session.load()


def hurt_line(rig: Moving) -> type[moving_world.Line]:
    """A line into that world, each way of which is a point."""

    class Hurt(moving_world.Line):
        world = rig.world

        async def _reach(self, *, secret: bool = True):
            rig.points.meet("before a packet", BEFORE | {"signed out": Denied})
            machine = await super()._reach(secret=secret)
            rig.points.meet("the answer", AFTER if secret else {"refused": BEFORE["refused"]})
            return machine

    return Hurt


def moving(seed: int) -> type[Moving]:
    """The move in the world of a seed."""
    return type(f"Moving{seed}", (Moving,), {"seed": seed})
