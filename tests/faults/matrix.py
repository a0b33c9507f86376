"""The matrix: every fault at every action that it concerns, many cells at a time.

`python3 packaging/dev.py faults --seeds N` runs all of it and prints a table; the ordinary tests
run a covering sample (test_matrix.py).
"""

import argparse
import asyncio
import gc
import logging
import random
import re
import socket
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from unittest import mock

from app.operations import Op
from tests.faults import connection, hands, identity, payload
from tests.faults.actions import ACTIONS
from tests.faults.fault import FAULTS, Fault
from tests.faults.rig import Cell, Listener, Rig
from tests.pulse import Pulse

WIDTH = 12
ENOUGH = 3
GROUPS = (connection, payload, identity, hands)
STATUS, FORGETS = Path("/proc/self/status"), Path("/proc/self/clear_refs")


@dataclass
class Report:
    """What a run found. `busy` are cells that did not hold, but did when they ran alone."""

    cells: list[Cell] = field(default_factory=list)
    violations: dict[Cell, list[str]] = field(default_factory=dict)
    busy: list[str] = field(default_factory=list)
    around: list[str] = field(default_factory=list)
    seconds: float = 0.0
    gap: float = 0.0
    mebibytes: float = 0.0

    def complaints(self) -> list[str]:
        """A line each."""
        each = [f"{cell}: {'; '.join(words)}" for cell, words in self.violations.items()]
        return each + self.around

    def table(self) -> str:
        """Faults, cells, violations."""
        cells = Counter(cell.fault().name for cell in self.cells)
        bad = Counter(cell.fault().name for cell in self.violations)
        operations = {f: {c.action.op for c in self.cells if c.fault is f} for f in FAULTS}
        rows = [
            f"{f().name:24} {len(operations[f]):10} {cells[f().name]:6} {bad[f().name]:10}"
            for f in sorted(FAULTS, key=_place)
            if cells[f().name]
        ]
        head = f"{'fault':24} {'operations':>10} {'cells':>6} {'violations':>10}"
        last = (
            f"{len(rows)} faults, {len(self.cells)} cells, {len(self.violations)} violations, "
            f"{len(self.busy)} only while busy, {self.seconds:.0f} s, longest gap "
            f"{self.gap * 1000:.0f} ms, memory +{self.mebibytes:.0f} MiB"
        )
        return "\n".join([head, *rows, last])


def _place(fault: type[Fault]) -> tuple[str, int]:
    return fault.row[0], int(fault.row[1:])


def every(seeds: Iterable[int]) -> list[Cell]:
    """All cells."""
    return [
        Cell(fault, action, seed)
        for seed in seeds
        for fault in FAULTS
        for action in ACTIONS
        if fault.concerns(action)
    ]


def sample(seed: int) -> list[Cell]:
    """Each fault with three operations at least, each operation with three faults at least.

    A fault that strikes fewer operations gets three of their actions, or all that there are.
    """
    cells = every([seed])
    random.Random(seed).shuffle(cells)
    faults: dict[type[Fault], set[object]] = {fault: set() for fault in FAULTS}
    reach = {fault: {c.action.op for c in cells if c.fault is fault} for fault in FAULTS}
    operations: dict[Op, set[type[Fault]]] = {op: set() for op in Op}
    chosen = []
    # What serves both ends first; then what serves one.
    for both in (True, False):
        for cell in cells:
            fault, op = faults[cell.fault], operations[cell.action.op]
            few = len(reach[cell.fault]) < ENOUGH
            met = cell.action.name if few else cell.action.op
            needs = (len(fault) < ENOUGH and met not in fault,
                     len(op) < ENOUGH and cell.fault not in op)  # fmt: skip
            if cell not in chosen and (all(needs) if both else any(needs)):
                chosen.append(cell)
                fault.add(met)
                op.add(cell.fault)
    return chosen


async def run(cells: list[Cell], width: int = WIDTH, *, again: bool = True) -> Report:
    """Run cells, `width` at a time; what does not hold is tried once more, alone, with `again`."""
    report = Report(cells)
    began, memory = time.monotonic(), _memory(anew=True)
    turns = asyncio.Semaphore(width)
    with _watched(report):
        async with Pulse() as pulse:
            todo = (_run(cell, turns, report) for cell in cells)
            await asyncio.gather(*todo)
            for cell, words in list(report.violations.items()) if again else ():
                if not await _once(cell):
                    del report.violations[cell]
                    report.busy.append(f"{cell}: {'; '.join(words)}")
        report.gap = pulse.worst
    report.seconds, report.mebibytes = time.monotonic() - began, _memory() - memory
    return report


async def _run(cell: Cell, turns: asyncio.Semaphore, report: Report) -> None:
    async with turns:
        if words := await _once(cell):
            report.violations[cell] = words


async def _once(cell: Cell) -> list[str]:
    try:
        return await asyncio.wait_for(Rig(cell).run(), 120)
    except Exception as error:  # noqa: BLE001  one cell must not hide the others
        at = traceback.extract_tb(error.__traceback__)[-1]
        return [f"I1 {type(error).__name__}: {error} at {at.name}:{at.lineno}"[:300]]


@contextmanager
def _watched(report: Report) -> Iterator[None]:
    """I1, I7, I8 and I10 for the whole run: strays of any kind are noted in `around`."""
    loop, listener = asyncio.get_running_loop(), Listener()
    root, level = logging.getLogger(), logging.getLogger().level
    real = socket.getaddrinfo

    def stray(loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        report.around.append(f"I1 {context.get('message')}: {context.get('exception')!r}")

    def resolve(host: str | bytes, *more: object, **options: object) -> object:
        if host in (connection.NO_WAY, connection.NO_WAY.encode()):
            raise OSError(113, "no way there")
        return real(host, *more, **options)

    loop.set_exception_handler(stray)
    root.addHandler(listener)
    root.setLevel(logging.DEBUG)
    visited.clear()
    with tempfile.TemporaryDirectory() as folder, mock.patch.object(tempfile, "tempdir", folder):
        try:
            with mock.patch.object(socket, "getaddrinfo", resolve):
                yield
        finally:
            root.removeHandler(listener)
            root.setLevel(level)
            loop.set_exception_handler(None)
        left = [path.name for path in Path(folder).iterdir()]
    report.around += [f"I10 left on disk: {name}" for name in left]
    report.around += [f"I7 in the log: {words}" for words in listener.secrets]
    report.around += [f"I8 spoke to {host}" for host in sorted(visited) if not _is_here(host)]


visited: set[str] = set()
"""Every host to which this process connected."""


def _is_here(host: str) -> bool:
    return host.startswith("127.")


def _audit(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.connect" and isinstance(arguments[1], tuple):
        visited.add(str(arguments[1][0]))


sys.addaudithook(_audit)


def _memory(*, anew: bool = False) -> float:
    """The most memory that this process has used, in MiB; `anew` the most is what it uses now."""
    gc.collect()
    if anew and FORGETS.exists():
        FORGETS.write_text("5")
    found = re.search(r"VmHWM:\s+(\d+)", STATUS.read_text()) if STATUS.exists() else None
    return int(found[1]) / 1024 if found else 0.0


def main(words: list[str]) -> int:
    """The command line; 1 where something does not hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=1, help="how many (default: 1)")
    parser.add_argument("--first", type=int, default=1, help="the first seed")
    parser.add_argument("--fault", default="", help="only faults with this in their name")
    parser.add_argument("--action", default="", help="only actions with this in their name")
    parser.add_argument("--width", type=int, default=WIDTH, help="cells at a time")
    parser.add_argument("--sample", action="store_true", help="the covering sample only")
    given = parser.parse_args(words)
    seeds = range(given.first, given.first + given.seeds)
    cells = [cell for seed in seeds for cell in sample(seed)] if given.sample else every(seeds)
    cells = [
        cell
        for cell in cells
        if given.fault in cell.fault().name and given.action in cell.action.name
    ]
    report = asyncio.run(run(cells, given.width))
    lines = [report.table(), *(f"busy: {each}" for each in report.busy), *report.complaints()]
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if report.complaints() else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
