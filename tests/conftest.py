"""What every test stands on: offscreen Qt, two loops, and nothing left behind."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import asyncio
import gc
import itertools
import logging
import threading
from collections.abc import Awaitable, Callable, Iterator

import pytest

Until = Callable[..., Awaitable[None]]


def _plain_loop() -> asyncio.AbstractEventLoop:
    return asyncio.new_event_loop()


def _qt_loop() -> asyncio.AbstractEventLoop:
    from PySide6.QtWidgets import QApplication

    from ui.loop import QtLoop

    app = QApplication.instance() or QApplication(["tests"])
    app.setQuitOnLastWindowClosed(False)
    return QtLoop(app)


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Tests of windows run on the Qt loop, all others on a plain one."""
    return {"qasync": _qt_loop} if "ui" in item.path.parts else {"asyncio": _plain_loop}


async def _until(condition: Callable[[], object], timeout: float = 20) -> None:
    try:
        async with asyncio.timeout(timeout):
            while not condition():  # noqa: ASYNC110  widgets have no event to wait for
                await asyncio.sleep(0.005)
    except TimeoutError:
        pytest.fail(f"not within {timeout} s: {condition.__code__}")


@pytest.fixture
def until() -> Until:
    """Wait until a condition holds: `await until(lambda: label.text() == "hello")`."""
    return _until


# Python collects cycles in whatever thread comes along; where that is the simulator's, windows and
# timers among them die in the wrong thread, and Qt crashes.
gc.disable()
FULL_EVERY = 50
_tests = itertools.count(1)


def pytest_collection_finish() -> None:
    """What is imported by now stays: no collection needs to look at it again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """Collect cycles in this thread alone, after each test."""
    yield
    gc.collect(2 if next(_tests) % FULL_EVERY == 0 else 1)


def _loggers() -> list[logging.Logger]:
    root = logging.getLogger()
    return [root, *(each for each in root.manager.loggerDict.values() if hasattr(each, "level"))]


@pytest.fixture
def logging_as_before() -> Iterator[None]:
    """Put back the set-up of logging, which is the whole process's."""
    root, raises = logging.getLogger(), logging.raiseExceptions
    levels = {logger: logger.level for logger in _loggers()}
    handlers = list(root.handlers)
    yield
    for logger in _loggers():
        logger.setLevel(levels.get(logger, logging.NOTSET))
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    logging.raiseExceptions = raises


@pytest.fixture
def use_ring(monkeypatch: pytest.MonkeyPatch) -> Callable[[object], object]:
    """Have the system's key ring be this one."""

    def use(ring: object) -> object:
        monkeypatch.setattr("keyring.core._keyring_backend", ring)
        return ring

    return use


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread running or a task lost."""
    before = set(threading.enumerate())
    yield
    left = [t for t in set(threading.enumerate()) - before if not t.name.startswith(POOLS)]
    for thread in left:
        thread.join(2)
    assert not [t for t in left if t.is_alive()], f"left running: {left}"


POOLS = ("asyncio_", "ThreadPoolExecutor", "Dummy-", "AnyIO", "QThread")


@pytest.fixture(autouse=True)
def nothing_logged(
    caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest
) -> Iterator[None]:
    """Fail a test that logs WARNING or above without `@pytest.mark.logs`."""
    yield
    if request.node.get_closest_marker("logs") is None:
        stray = [r.getMessage() for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
        assert not stray, f"logged: {stray}"


def pytest_configure(config: pytest.Config) -> None:
    """Declare our markers."""
    config.addinivalue_line(
        "markers", "alone: it measures, and wants nothing else to run meanwhile"
    )
    config.addinivalue_line("markers", "logs: this test expects warnings in the log")
