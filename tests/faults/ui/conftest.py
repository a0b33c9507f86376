"""The window of tests/ui, at a station with faults in it."""

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator

import pytest

from app.session import Session
from app.station import Station
from tests.faults.fault import Fault
from tests.faults.station import PASSWORD, FaultyStation
from tests.ui.conftest import SHORT, at_login
from tests.ui.hands import Desk

__all__ = ["at_login"]
STATIC = {"ip": "127.0.0.1", "mask": "255.0.0.0", "gateway": "127.0.0.254", "dns1": "", "dns2": ""}


@pytest.fixture
def faulty() -> Iterator[FaultyStation]:
    """A station with a static address on a loop and in a thread of its own; it has no fault yet."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="faulty")
    thread.start()

    def run(work) -> None:
        asyncio.run_coroutine_threadsafe(work, loop).result(20)

    station = FaultyStation(Fault())
    station.held.settings.stored["ethernet"] |= {"enableDHCP": False, "setting": STATIC}
    run(station.__aenter__())
    yield station
    run(station.__aexit__(None, None, None))
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


@pytest.fixture
async def room_session(faulty: FaultyStation) -> AsyncIterator[Session]:
    """Somebody's work on it, not signed in."""
    station = Station(faulty.origin, deadlines=SHORT)
    session = Session(station, await station.model())
    yield session
    await session.close()


@pytest.fixture
async def desk(at_login: Desk, until) -> Desk:
    """Its view on the screen, signed in, with everything read."""
    at_login.sign_in(PASSWORD)
    await until(lambda: "Read at" in at_login.bar)
    return at_login
