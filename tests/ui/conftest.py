"""What the tests of the windows share: a station in a room, its view on the screen, hands."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.origin import candidates
from app.session import Session
from app.settings import Section
from app.simulator import SimulatedStation, Simulator
from app.station import Station
from app.transport import Deadlines
from tests.ui.editing import Used
from tests.ui.hands import Desk, alone
from tests.ui.painting import jpeg
from tests.ui.walls import Wall
from ui.station_view import StationView
from ui.theme import Scheme, theme

# Shorter ones would fail where the machine is busy.
SHORT = Deadlines().scaled(1 / 5)


@pytest.fixture(scope="session", autouse=True)
def clipboard_emptied() -> Iterator[None]:
    """Qt destroys what lies there after Python's end, and crashes where Python made it."""
    yield
    if QApplication.instance() is not None:
        QApplication.clipboard().clear()


@pytest.fixture
def room() -> Iterator[SimulatedStation]:
    """A simulated station, http only, that restarts quickly."""
    station = SimulatedStation(reboot_seconds=0.2, task_seconds=0.05)
    with Simulator([station], https=False):
        yield station


@pytest.fixture
async def room_session(room: SimulatedStation) -> AsyncIterator[Session]:
    """Somebody's work on it, not signed in."""
    station = Station(candidates(room.http_url or "")[0], deadlines=SHORT)
    session = Session(station, await station.model())
    yield session
    await session.close()


@pytest.fixture
async def at_login(room_session: Session, qtbot, until) -> AsyncIterator[Desk]:
    """Its view on the screen, at the sign-in."""
    theme.apply(QApplication.instance(), Scheme.LIGHT)
    view = StationView(room_session, "mDNS")
    view.resize(1150, 850)
    view.show()
    yield Desk(view)
    view.close_session()
    await room_session.close()
    await until(alone)
    view.close()
    view.deleteLater()


@pytest.fixture
async def desk(at_login: Desk, until) -> Desk:
    """Its view on the screen, signed in, with everything read."""
    at_login.sign_in()
    await until(lambda: "Read at" in at_login.bar)
    return at_login


@pytest.fixture
async def loaded(room_session: Session) -> Session:
    """Somebody's work on it, signed in, with everything read."""
    theme.apply(QApplication.instance(), Scheme.LIGHT)
    await room_session.sign_in("admin", "station1")
    await room_session.load()
    return room_session


@pytest.fixture
def put_field(qtbot):
    """Puts a field on the screen, as a station with this data has it."""
    theme.apply(QApplication.instance(), Scheme.LIGHT)

    kept = []

    def put(field, saved) -> Used:
        kept.append(Used(field, saved))
        qtbot.addWidget(kept[-1].window)
        return kept[-1]

    return put


@pytest.fixture
async def wall(desk: Desk, until) -> Wall:
    """At the page Wallpaper, with the slots read."""
    desk.view.go_to(Section.WALLPAPER)
    wall = Wall(desk)
    await until(lambda: wall.slots()[1].startswith("Slot 1, slate"))
    await until(lambda: not wall.panel.tasks.running("read"))
    return wall


@pytest.fixture
def cat(tmp_path: Path) -> Path:
    """A picture on this computer."""
    path = tmp_path / "Cat in May.jpg"
    path.write_bytes(jpeg(1600, 1200))
    return path
