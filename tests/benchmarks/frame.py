"""The frame of the benchmarks: rows of a table, interleaved runs, children, what is written."""

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 120


@dataclass(frozen=True, slots=True)
class Row:
    """One line. With a `peer` the ratio is judged, else `ours` itself; without a target nothing.

    `least` says that the target is the least that is good enough, not the most.
    """

    name: str
    ours: float
    peer: float | None = None
    target: float | None = None
    unit: str = "s"
    least: bool = False

    @property
    def ratio(self) -> float | None:
        """Ours in units of the peer's."""
        return self.ours / self.peer if self.peer else None

    @property
    def held(self) -> bool:
        """Whether the target was met."""
        judged = self.ours if self.peer is None else self.ours / self.peer
        if self.target is None:
            return True
        return judged >= self.target if self.least else judged <= self.target


def interleave(rounds: int, ways: Mapping[str, Callable[[], float]]) -> dict[str, list[float]]:
    """Every way in turn, so that a busy moment hits all of them; the first round does not count."""
    found: dict[str, list[float]] = {name: [] for name in ways}
    for number in range(rounds + 1):
        for name, way in ways.items():
            measured = way()
            if number:
                found[name].append(measured)
    return found


def medians(found: Mapping[str, Sequence[float]]) -> dict[str, float]:
    """The middle of each."""
    return {name: statistics.median(each) for name, each in found.items()}


def table(rows: Sequence[Row]) -> str:
    """All rows for a person."""
    head = ("what", "ours", "peer", "ratio", "target", "held")
    lines = [head, *(_cells(row) for row in rows)]
    wide = [max(len(line[at]) for line in lines) for at in range(len(head))]
    return "\n".join(
        "  ".join(
            c.ljust(w) if at == 0 else c.rjust(w)
            for at, (c, w) in enumerate(zip(x, wide, strict=True))
        )
        for x in lines
    )


def written(rows: Sequence[Row], load: float) -> dict[str, Any]:
    """All of it for a program, and the machine that it was measured on."""
    return {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": machine(),
        "load": load,
        "rows": [
            {name: getattr(row, name) for name in ("name", "ours", "peer", "unit", "target")}
            | {"ratio": row.ratio, "held": row.held}
            for row in rows
        ],
    }


def machine() -> str:
    """System, processors and Python."""
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python " + (
        platform.python_version()
    )


def load() -> float:
    """How many programs want a processor now, 0 where that cannot be told."""
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0


@contextmanager
def environment() -> Iterator[dict[str, str]]:
    """That of the children: no display, a home of their own, modules compiled once."""
    with tempfile.TemporaryDirectory(prefix="bench-") as home:
        kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        yield kept | {
            "QT_QPA_PLATFORM": "offscreen", "HOME": home, "USERPROFILE": home,
            "XDG_DATA_HOME": home, "APPDATA": home, "LOCALAPPDATA": home,
        }  # fmt: skip


def python(module: str, *arguments: object) -> list[str]:
    """The command that runs a module of ours."""
    return [sys.executable, "-m", module, *map(str, arguments)]


def until_said(command: Sequence[str], environ: Mapping[str, str]) -> float:
    """Seconds from the start of a program to the first line that it says; then it is ended."""
    began = time.perf_counter()
    with subprocess.Popen(command, cwd=ROOT, env=environ, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        line = child.stdout.readline()
        took = time.perf_counter() - began
        child.kill()
    if not line:
        raise RuntimeError(f"it said nothing: {' '.join(command)}")
    return took


def answer(command: Sequence[str], environ: Mapping[str, str]) -> dict[str, Any]:
    """What a program says last, as JSON."""
    done = subprocess.run(
        command, cwd=ROOT, env=environ, stdout=subprocess.PIPE, text=True, check=True
    )
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def say(what: object) -> None:
    """A line on standard output, at once."""
    sys.stdout.write(f"{what if isinstance(what, str) else json.dumps(what)}\n")
    sys.stdout.flush()


def _cells(row: Row) -> tuple[str, ...]:
    def number(value: float | None, unit: str = "") -> str:
        return "" if value is None else f"{value:.3g} {unit}".rstrip()

    sign = ">=" if row.least else "<="
    target = "" if row.target is None else f"{sign} {row.target:g}"
    held = "" if row.target is None else "yes" if row.held else "NO"
    return (
        row.name, number(row.ours, row.unit), number(row.peer, row.unit), number(row.ratio),
        target, held,
    )  # fmt: skip
