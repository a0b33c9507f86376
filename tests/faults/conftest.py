"""The stations of tests/app, for the scenarios."""

from tests.app.conftest import (
    certificate,
    deadlines,
    dialect,
    open_wire,
    other_certificate,
    session,
    simulated,
    station,
)

__all__ = [
    "certificate",
    "deadlines",
    "dialect",
    "open_wire",
    "other_certificate",
    "session",
    "simulated",
    "station",
]
