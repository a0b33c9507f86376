"""Where a job can be hurt: counted in one run, and each made to fail once in runs of its own.

Three sorts: what the wire, the disk and the window do (`meet`), the waits of the job's coroutine,
where it is cancelled (`watched`), and none (the run that counts).
"""

import asyncio
import errno
import os
import tempfile
import types
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Faults = Mapping[str, Callable[[], BaseException]]

#: A cancel as the wait begins, or in the moment in which what it waits for is there.
CANCELS = ("cancel", "cancel late")
FULL: Faults = {"disk full": lambda: OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))}
BROKEN: Faults = {"disk broken": lambda: OSError(errno.EIO, os.strerror(errno.EIO))}
DELETED: Faults = {"widget gone": lambda: RuntimeError("Signal source has been deleted")}


@dataclass(frozen=True)
class Strike:
    """One fault at one point; `at` counts the points, or the waits where it is a cancel."""

    at: int
    fault: str


class Points:
    """Counts from `armed` on. `met` are the points with their faults, `waits` the waits."""

    def __init__(self, strike: Strike | None = None) -> None:
        self.strike = strike
        self.met: list[tuple[str, tuple[str, ...]]] = []
        self.waits = 0
        self.armed = False
        self.struck = ""
        self.raised: BaseException | None = None
        self.at = 0.0

    def strikes(self) -> Iterator[Strike]:
        """Every fault at every point that this run met."""
        for at, (_, faults) in enumerate(self.met):
            yield from (Strike(at, fault) for fault in faults)
        for at in range(self.waits):
            yield from (Strike(at, fault) for fault in CANCELS)

    @property
    def cancelled(self) -> bool:
        """Whether a cancel was made."""
        return self.struck.startswith(CANCELS[0])

    def meet(self, where: str, faults: Faults) -> None:
        """A point is reached: it may fail here."""
        if not self.armed:
            return
        at = len(self.met)
        self.met.append((where, tuple(faults)))
        strike = self.strike
        if strike is not None and strike.at == at and strike.fault in faults:
            self.struck, self.raised = f"{strike.fault} {where}", faults[strike.fault]()
            raise self.raised

    def wait(self, waited: object) -> None:
        """The job waits: it may be cancelled here."""
        strike, at = self.strike, self.waits
        self.waits += 1
        if strike is None or strike.at != at or strike.fault not in CANCELS:
            return
        task = asyncio.current_task()
        assert task is not None
        if strike.fault == CANCELS[0]:
            self._cancel(task)
        elif isinstance(waited, asyncio.Future):
            waited.add_done_callback(lambda _: self._cancel(task))

    def _cancel(self, task: "asyncio.Task[Any]") -> None:
        if task.cancel():
            self.struck = f"cancel at wait {self.waits}"
            self.at = task.get_loop().time()

    def tell(self, step: object = None) -> None:
        """The window is told of something."""
        self.meet(f"window told of {getattr(step, 'phase', 'a change')}", DELETED)

    @contextmanager
    def paused(self) -> Iterator[None]:
        """What happens meanwhile is no doing of the program's."""
        armed, self.armed = self.armed, False
        try:
            yield
        finally:
            self.armed = armed


@types.coroutine
def watched(work: Coroutine[Any, Any, Any], points: Points):
    """`await work`, with each of its waits a point."""
    given, failure = None, None
    while True:
        try:
            waited = work.throw(failure) if failure is not None else work.send(given)
        except StopIteration as ended:
            return ended.value
        points.wait(waited)
        given, failure = None, None
        try:
            given = yield waited
        except BaseException as error:  # noqa: BLE001  handed on as it came
            failure = error


class Disk:
    """An open file each of whose calls is a point."""

    def __init__(self, file: Any, points: Points) -> None:
        self._file, self._points = file, points

    def __enter__(self) -> "Disk":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        self._points.meet("close", FULL)

    def write(self, content: bytes) -> int:
        """As a file does; half of it is on the disk where it fails."""
        try:
            self._points.meet("write", FULL)
        except OSError:
            self._file.write(content[: len(content) // 2])
            raise
        return self._file.write(content)

    def read(self, size: int = -1) -> bytes:
        """As a file does."""
        self._points.meet("read", BROKEN)
        return self._file.read(size)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def hurt_the_disk(patch, points: Points) -> None:
    """Every file call of app/storage, app/claim and app/jobs/save_file is a point."""

    def hurt(owner: object, name: str, faults: Faults, keep=lambda made: made) -> None:
        real = getattr(owner, name)

        def call(*given, **more):
            points.meet(f"{name}", faults)
            return keep(real(*given, **more))

        patch.setattr(owner, name, call)

    hurt(os, "fsync", FULL)
    hurt(os, "fdopen", {}, lambda file: Disk(file, points))
    hurt(tempfile, "mkstemp", FULL)
    for name in ("replace", "unlink", "chmod", "mkdir"):
        hurt(Path, name, FULL)
    for name in ("read_bytes", "stat", "glob"):
        hurt(Path, name, BROKEN)
