"""What came behind an answer is never taken for the answer to the next question."""

import asyncio

import pytest

from app.operations import Op
from app.transport import Transport
from tests.chaos import ENVELOPE, Chaos, answer, keeps_alive

READ, WRITE = Op.getGeneral.value, Op.patchGeneral.value
STALE = answer(ENVELOPE.replace(b'"data":true', b'"data":"stale"'))


def says_more(more: bytes, pause: float | None = None):
    """One answer and something behind it, in one piece or as a TLS record of its own."""

    async def behave(peer):
        await peer.request()
        await peer.send(answer(), more) if pause is None else await peer.send(answer() + more)
        await asyncio.sleep(60)

    return behave


@pytest.fixture(params=[False, True], ids=["http", "https"])
def tls(request, certificate):
    return certificate if request.param else None


@pytest.mark.parametrize("whole", [True, False], ids=["in one piece", "in two"])
@pytest.mark.parametrize("operation", [READ, WRITE], ids=["a read", "a write"])
@pytest.mark.parametrize("more", [STALE, STALE[:20], b"x"], ids=["an answer", "half of one", "x"])
async def test_it_is_not_taken_for_the_next_answer(deadlines, tls, more, operation, whole):
    behave = says_more(more, 0 if whole else None)
    async with (
        Chaos(behave, keeps_alive(), certificate=tls) as station,
        Transport(station.origin, deadlines=deadlines) as wire,
    ):
        await wire.ask(READ)
        assert (await wire.ask(operation)).data is True
        assert len(station.heads) == station.connections == 2


async def test_without_it_the_connection_is_used_again(deadlines, tls):
    async with (
        Chaos(keeps_alive(), certificate=tls) as station,
        Transport(station.origin, deadlines=deadlines) as wire,
    ):
        for _ in range(3):
            await wire.ask(READ)
        assert station.connections == 1
