"""What the tests of the core share: short deadlines, certificates, stations in each dialect."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator

import pytest

from app import discovery, leads
from app.discovery import Discovery
from app.models import ModelInfo
from app.origin import Origin, candidates
from app.proof import Proof
from app.session import Session
from app.simulator import DIALECTS, SimulatedStation, Simulator
from app.simulator.certificate import Certificate
from app.station import Station
from app.transport import Deadlines, Transport
from tests.app.flood import Attacked
from tests.app.lan import LOOPBACK, running
from tests.app.searching import Search


@pytest.fixture
def deadlines() -> Deadlines:
    """The real ones, 20 times as fast."""
    return Deadlines().scaled(1 / 20)


@pytest.fixture(scope="session")
def certificate() -> Certificate:
    """A station's certificate."""
    return Certificate("station.local", "127.0.0.1")


@pytest.fixture(scope="session")
def other_certificate() -> Certificate:
    """Another station's certificate."""
    return Certificate("station.local", "127.0.0.1")


@pytest.fixture
def open_wire(deadlines: Deadlines) -> Callable[[Origin], Transport]:
    """A transport to an origin, with the short deadlines."""
    return lambda origin: Transport(origin, deadlines=deadlines)


@pytest.fixture
def dialect() -> str:
    """How the simulated station speaks; `every_dialect` has a test run in each."""
    return "default"


every_dialect = pytest.mark.parametrize("dialect", DIALECTS)


@pytest.fixture
def simulated(dialect: str) -> Iterator[SimulatedStation]:
    """A whole station, http only."""
    station = SimulatedStation(dialect=dialect, reboot_seconds=0.1, task_seconds=0.05)
    with Simulator([station], https=False):
        yield station


@pytest.fixture
async def station(simulated: SimulatedStation) -> AsyncIterator[Station]:
    """A client of it, not signed in."""
    origin = candidates(simulated.http_url or "")[0]
    async with Station(origin, deadlines=Deadlines().scaled(1 / 10)) as client:
        yield client


@pytest.fixture
async def signed_in(station: Station) -> Station:
    """A client of it, signed in."""
    await station.login("admin", "station1")
    return station


@pytest.fixture
async def session(station: Station) -> AsyncIterator[Session]:
    """A session, signed in, with everything loaded."""
    session = Session(station)
    await session.sign_in("admin", "station1")
    await session.load()
    yield session
    await session.close()


@pytest.fixture
def quick(monkeypatch):
    """The waits of a second and more, shorter."""
    monkeypatch.setattr(discovery, "POLL", 0.05)
    monkeypatch.setattr(discovery, "GOODBYE", 0.3)
    monkeypatch.setattr(discovery, "NEWS", 0.01)
    monkeypatch.setattr(discovery, "SOON", 0.01)
    monkeypatch.setattr(leads, "AGAIN", (0.05,))
    monkeypatch.setattr(leads, "BOOTING", (0.05,))
    monkeypatch.setattr(leads, "LEAST", 0.01)


@pytest.fixture
async def search(quick):
    """A search on the loopback; tests tell it their names."""
    search = Search(Discovery(interfaces=LOOPBACK), set())
    async with running(search.discovery.run()):
        yield search


@pytest.fixture
async def attacked(until):
    attacked = Attacked(Discovery(interfaces=LOOPBACK))
    async with running(attacked.discovery.run()):
        await until(lambda: attacked.discovery._browser.listening)
        await until(lambda: attacked.zeroconf is not None)
        yield attacked


@pytest.fixture
def everybody_proves(monkeypatch):
    """Whoever is asked is a station, without a connection; who was asked, and when."""
    asked = []

    async def proved(candidate, deadlines):
        asked.append((candidate.name, time.monotonic()))
        await asyncio.sleep(0.001)
        info = ModelInfo(devName=candidate.name, model="ASTROS-S1")
        return Proof(candidate.origins[0], info, None)

    monkeypatch.setattr(leads, "prove", proved)
    return asked
