"""A covering sample of the fault matrix; test_mutants.py proves that its oracle can say no.

All of it: `python3 packaging/dev.py faults --seeds N`.
"""

import re
from pathlib import Path

import pytest

from app.operations import Op
from tests.faults.fault import FAULTS
from tests.faults.matrix import ENOUGH, every, run, sample
from tests.long import runs

MEMORY = 64  # MiB
LAST = {"A": 14, "B": 14, "C": 8, "H": 7}
OTHERS = {"D": 10, "E": 11, "F": 10, "G": 10}
README = Path(__file__).with_name("README.md")


def test_every_row_of_the_groups_has_a_fault():
    rows = {f"{group}{n}" for group, last in LAST.items() for n in range(1, last + 1)}
    assert {fault.row for fault in FAULTS} == rows


def test_every_other_row_has_tests_that_are_there():
    """The table of README.md: who holds D to G, each by files of tests that exist."""
    table = README.read_text().partition("## Who holds")[2].partition("## ")[0]
    held = re.findall(r"^\| ((?:[A-H]\d+(?:, )?)+) \| (.+) \|$", table, re.M)
    words = {row: words for rows, words in held for row in rows.split(", ")}
    rows = {f"{group}{n}" for group, last in OTHERS.items() for n in range(1, last + 1)}
    assert rows <= words.keys()
    files = {path.name for path in README.parents[1].rglob("test_*.py")}
    for row in rows:
        named = set(re.findall(r"test_\w+\.py", words[row]))
        assert named or row == "D9", row  # as G5
        assert named <= files, row


@pytest.mark.parametrize("seed", [1, 2])
def test_the_sample_covers_faults_and_operations(seed):
    cells, all_cells = sample(seed), every([seed])
    for fault in FAULTS:
        met = {cell.action.name for cell in cells if cell.fault is fault}
        possible = {cell.action.name for cell in all_cells if cell.fault is fault}
        assert len(met) >= min(ENOUGH, len(possible)), fault
    for op in Op:
        assert len({cell.fault for cell in cells if cell.action.op is op}) >= ENOUGH, op


@pytest.mark.parametrize("seed", range(1, 1 + runs(3, 10)))
async def test_the_sample_holds(seed):
    report = await run(sample(seed))
    assert not report.complaints(), "\n".join(report.complaints())
    assert len(report.busy) <= len(report.cells) / 10, "\n".join(report.busy)


@pytest.mark.parametrize("row", ["B8", "B9", "B10"])
async def test_no_answer_costs_much_memory(row):
    cells = [cell for cell in every([1, 2]) if cell.fault.row == row and "load" in cell.action.name]
    report = await run(cells, width=1)
    assert not report.complaints(), "\n".join(report.complaints())
    assert report.mebibytes < MEMORY
