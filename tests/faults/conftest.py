"""The stations of tests/app, for the scenarios."""

from tests.app.conftest import deadlines, dialect, session, simulated, station

__all__ = ["deadlines", "dialect", "session", "simulated", "station"]
