"""The station in a room of tests/ui."""

from tests.ui.conftest import room

__all__ = ["room"]
