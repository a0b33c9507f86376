"""A14, E8, E5: many stations that hang, a clock that jumps, connections that a sleep has killed."""

import asyncio
import contextlib
import time
from datetime import UTC, datetime
from unittest import mock

import pytest

from app.errors import Cause, StationError
from app.jobs.apply import Outcome, apply
from app.leads import PROOFS
from app.operations import Op
from app.settings import General
from app.simulator import certificate as making
from app.simulator.certificate import Certificate
from app.station import Station
from app.transport import Transport
from tests import chaos
from tests.app.edits import edit
from tests.chaos import Chaos, keeps_alive
from tests.pulse import GAP, Pulse

YEARS = 10 * 365 * 86_400.0


@pytest.mark.alone
async def test_a_hundred_stations_that_hang_leave_the_loop_alone(deadlines):
    async with contextlib.AsyncExitStack() as stack:
        hung = [await stack.enter_async_context(Chaos(chaos.silence)) for _ in range(100)]
        clients = [
            await stack.enter_async_context(Station(one.origin, deadlines=deadlines))
            for one in hung
        ]
        async with Pulse() as pulse:
            asked = []
            for client in clients:  # to begin 600 at once is work of the test's own
                asked += [asyncio.ensure_future(client.model()) for _ in range(6)]
                await asyncio.sleep(0)
            ends = await asyncio.gather(*asked, return_exceptions=True)
        assert all(isinstance(end, StationError) for end in ends)
        assert max(one.most for one in hung) <= 4
        assert pulse.worst <= GAP
    # The search itself asks fewer at a time, one connection each.
    assert PROOFS <= 64


@pytest.mark.parametrize("jump", [YEARS, -YEARS])
async def test_a_clock_that_jumps_changes_no_deadline(deadlines, jump, monkeypatch):
    real = time.time

    async def jumps(peer):
        await peer.request()
        monkeypatch.setattr(time, "time", lambda: real() + jump)
        await peer.reader.read()

    async with Chaos(jumps) as station, Transport(station.origin, deadlines=deadlines) as wire:
        began = time.monotonic()
        with pytest.raises(StationError) as caught:
            await wire.ask(Op.getGeneral.value)
        assert caught.value.cause is Cause.NO_REPLY
        assert time.monotonic() - began >= deadlines.reply * 0.9


@pytest.mark.parametrize("year", [2005, 2090], ids=["expired", "not yet valid"])
async def test_a_pinned_certificate_is_taken_whatever_its_dates(deadlines, year):
    with mock.patch.object(making, "datetime") as clock:
        clock.now.return_value = datetime(year, 1, 1, tzinfo=UTC)
        odd = Certificate("station.local", "127.0.0.1")
    async with (
        Chaos(keeps_alive(), certificate=odd) as station,
        Transport(station.origin, pin=odd.fingerprint, deadlines=deadlines) as wire,
    ):
        assert (await wire.ask(Op.getGeneral.value)).data is True


async def test_after_a_sleep_no_connection_of_before_is_used(deadlines):
    async with Chaos(keeps_alive()) as station, Transport(station.origin) as wire:
        await wire.ask(Op.getGeneral.value)
        await wire.ask(Op.getGeneral.value)
        assert station.connections == 1
        await wire.drop_connections()
        await wire.ask(Op.getGeneral.value)
        assert station.connections == 2


@pytest.mark.parametrize("op", [Op.getGeneral, Op.patchGeneral], ids=["read", "write"])
async def test_what_was_on_its_way_in_the_sleep_ends_at_once(op):
    """A read is asked once more, on a new connection; of a write nobody knows, and it is said."""
    async with Chaos(chaos.silence, keeps_alive()) as station, Transport(station.origin) as wire:
        json = None if op.value.reads else {"devName": "Hall-7"}
        asking = asyncio.ensure_future(wire.ask(op.value, json=json))
        await asyncio.sleep(0.2)
        began = time.monotonic()
        await wire.drop_connections()
        (end,) = await asyncio.gather(asking, return_exceptions=True)
        assert time.monotonic() - began < 1
        if op.value.reads:
            assert end.data is True
        else:
            assert (end.cause, end.sent) == (Cause.BROKEN_OFF, True)
            assert station.connections == 1


async def test_connections_that_a_sleep_has_killed_lose_no_edit(session, simulated):
    """Both ends have forgotten each other: Apply reads, writes once, tells the truth."""
    edit(session, General, devName="Hall-7")
    simulated.go_offline()
    simulated.go_online()
    (applied,) = await apply(session)
    if applied.outcome is not Outcome.SAVED:
        assert session.drafts[General].edits == {"devName": "Hall-7"}
        (applied,) = await apply(session)
    assert applied.outcome is Outcome.SAVED
    assert len([r for r in simulated.requests if r.method == "PATCH"]) == 1
    assert simulated.name == "Hall-7"
