"""What the tests of moving stations share: one at a desk that really moves, and its ends."""

import contextlib
import itertools

from PySide6.QtWidgets import QApplication, QLineEdit

from app.jobs.follow_move import Pace
from app.origin import Origin, candidates
from app.session import Session
from app.settings import Section
from app.simulator import SimulatedStation, Simulator
from app.station import Station
from tests.ui.conftest import SHORT
from tests.ui.hands import Desk, alone, confirm, requests, writes
from ui.station_view import StationView
from ui.theme import Scheme, theme

QUICK = Pace(pause=0.03, between=0.05, settle=0.6, within=1.2)
SLOW = Pace(pause=0.03, between=0.05, settle=60, within=60)
_hosts = itertools.count(1)


def address() -> str:
    """A loopback address that no other test of these files uses."""
    number = next(_hosts)
    return f"127.{91 + number // 200}.3.{number % 200 + 1}"


@contextlib.asynccontextmanager
async def at_desk(until, https=False, **more):
    theme.apply(QApplication.instance(), Scheme.LIGHT)
    room = SimulatedStation(moves=True, address=address(), http=not https, https=https, **more)
    with Simulator([room]):
        origin = candidates(room.https_url if https else room.http_url)[0]
        station = Station(origin, deadlines=SHORT)
        session = Session(station, await station.model())
        view = StationView(session, "mDNS")
        view.applying.moving.pace = QUICK
        view.resize(1150, 850)
        view.show()
        desk = Desk(view)
        desk.sign_in()
        await until(lambda: "Read at" in desk.bar)
        try:
            yield desk, room
        finally:
            view.close_session()
            await session.close()
            await until(alone)
            view.close()
            view.deleteLater()


async def change(desk, until, new: str) -> None:
    """Type a static address, send it, and agree to the warning."""
    await typed(desk, until, new)
    desk.click("apply")
    await confirm(desk)


async def typed(desk, until, new: str) -> None:
    desk.view.go_to(Section.ETHERNET)
    desk.click("ethernet.enableDHCP.1")
    await until(lambda: desk.find(QLineEdit, "ethernet.ip").isEnabled())
    desk.write("ethernet.ip", new)
    desk.write("ethernet.mask", "/8")
    desk.write("ethernet.gateway", "127.0.0.254")
    await until(lambda: desk.usable("apply"))


async def lost(desk) -> str:
    await desk.until(lambda: desk.usable("lost.stop"), "the page of a lost station", 10)
    return desk.said()


async def vanish(room, until) -> None:
    """Gone from the network, with the change under way and no reply to it."""
    await until(lambda: writes(room))
    room.go_offline()


def logins(room) -> int:
    return len(requests(room, "POST", "/login"))


def lease(room, new: str) -> None:
    """What DHCP will give it; by now its address is a fixed one."""
    room.settings.lease = {**room.settings.lease, "ip": new}
    room.change("ethernet", enableDHCP=False)


def announce(desk, room) -> None:
    """As mDNS would, while it is there."""
    origin = desk.view.session.station.origin
    desk.view.applying.moving.places = lambda: (
        [Origin(origin.scheme, room.address, origin.port)] if room.online else []
    )
