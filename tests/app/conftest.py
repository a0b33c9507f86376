"""What the tests of the core share: short deadlines, a certificate, stations in each dialect."""

from collections.abc import Callable

import pytest

from app.simulator.certificate import Certificate
from app.origin import Origin
from app.transport import Deadlines, Transport


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
