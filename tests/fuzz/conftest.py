"""What every test here stands on."""

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def collected_meanwhile() -> Iterator[None]:
    """One test is thousands of runs, and makes no windows: Python collects as it ever does."""
    gc.collect()  # windows of tests before would else die in any thread
    gc.enable()
    yield
    gc.disable()
