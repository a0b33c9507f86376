"""`python -m tests.benchmarks [NAME...]`: measure, print a table, exit 1 where a target is missed.

NAMEs are those of the modules without `bench_`; all of them by default. What was measured is also
written to .bench/NAME.json.
"""

import argparse
import importlib
import json
import sys
from collections.abc import Sequence

from tests.benchmarks.frame import ROOT, Row, load, machine, say, table, written

NAMES = (
    "start", "first_station", "many_stations", "load", "apply",
    "upload", "check", "parse", "typing", "memory", "idle",
)  # fmt: skip
OUT = ROOT / ".bench"


def main(argv: Sequence[str] | None = None) -> int:
    """Run them one after another; the exit code."""
    parser = argparse.ArgumentParser(prog="tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    names = parser.parse_args(argv).names or NAMES
    if strange := [name for name in names if name not in NAMES]:
        parser.error(f"no benchmark: {', '.join(strange)}")
    rows = [row for name in names for row in run(name)]
    say(f"\n{machine()}\n{table(rows)}")
    return 0 if all(row.held for row in rows) else 1


def run(name: str) -> list[Row]:
    """One of them, with its file."""
    before = load()
    say(f"{name} (load {before:.1f}) ...")
    rows: list[Row] = importlib.import_module(f"tests.benchmarks.bench_{name}").measure()
    OUT.mkdir(exist_ok=True)
    text = json.dumps(written(rows, before), indent=2)
    (OUT / f"{name}.json").write_text(text + "\n", encoding="utf-8")
    return rows


if __name__ == "__main__":
    sys.exit(main())
