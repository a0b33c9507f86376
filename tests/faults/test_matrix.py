"""A covering sample of the fault matrix, and proof that its oracle can say no.

All of it: `python3 packaging/dev.py faults --seeds N`.
"""

from unittest import mock

import httpx
import pytest

from app import envelope, leftover
from app.draft import Draft
from app.jobs import apply
from app.jobs.apply import Applied, Outcome
from app.operations import Op
from app.station import Station
from app.tls import PinnedContext
from app.transport import Transport
from tests.faults.fault import FAULTS
from tests.faults.matrix import ENOUGH, every, run, sample
from tests.long import runs

MEMORY = 64  # MiB
LAST = {"A": 14, "B": 14, "C": 8, "H": 7}


def test_every_row_of_the_groups_has_a_fault():
    rows = {f"{group}{n}" for group, last in LAST.items() for n in range(1, last + 1)}
    assert {fault.row for fault in FAULTS} == rows


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


# It can fail: what the program does for safety is turned off, and the oracle has to see it.

REAL = {
    "client": httpx.AsyncClient,
    "within": Transport._within,
    "ask": Transport.ask,
    "at": Station.at,
}


def following(**options):
    return REAL["client"](**{**options, "follow_redirects": True})


def patient(self, seconds, operation):
    return REAL["within"](self, seconds * 6, operation)


async def twice(self, operation, **more):
    if not operation.reads:
        await REAL["ask"](self, operation, **more)
    return await REAL["ask"](self, operation, **more)


def with_token(self, origin):
    moved = REAL["at"](self, origin)
    moved._wire.token = self._wire.token
    return moved


def everything(draft):
    return draft.values


def saved(session, sent, fresh, error, *, restart=False):
    return Applied(fresh.kind, Outcome.SAVED, sent)


MUTANTS = {
    "any answer is a success": (envelope, "_succeeded", lambda e: True, "B5", "load", "I5"),
    "redirects are followed": (httpx, "AsyncClient", following, "B13", "load time", "I8"),
    "any certificate will do": (PinnedContext, "check", lambda *_: None, "C4", "load wifi", "C4"),
    "leftovers stay": (leftover, "left", lambda _: False, "B12 Surplus", "login", "I5"),
    "all is sent twice": (Transport, "ask", twice, "A12", "putLogSwitch", "I6"),
    "there is no deadline": (Transport, "_within", patient, "A8 DripsB", "checkOta", "I2"),
    "every field is sent": (Draft, "outgoing", everything, "A12", "apply time at", "I12"),
    "all is saved": (apply, "_judge", saved, "B6", "apply devName at patch", "I4"),
    "the token goes along": (Station, "at", with_token, "C8", "getApiKey", "C8"),
}  # fmt: skip


@pytest.mark.parametrize("name", MUTANTS)
async def test_the_oracle_sees_it(name):
    owner, attribute, instead, fault, action, invariant = MUTANTS[name]
    cells = [
        cell
        for cell in every(range(1, 5))
        if fault in cell.fault().name and action in cell.action.name
    ]
    with mock.patch.object(owner, attribute, instead):
        report = await run(cells, again=False)
    assert any(f"{invariant} " in words for words in report.complaints()), report.complaints()
