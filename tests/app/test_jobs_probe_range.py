"""A look at a typed range: what is meant, what answered, how much at once."""

import asyncio

import pytest

from app.candidate import typed
from app.errors import Cause, Unreachable
from app.jobs.probe_range import AT_ONCE, MOST, End, Phase, probe_range, targets
from app.proof import prove
from app.reach import Taken
from app.simulator import SimulatedStation, Simulator
from tests.app.lan import answer


@pytest.mark.parametrize(
    ("text", "count", "first", "last"),
    [
        ("192.168.1.0/24", 254, "192.168.1.1", "192.168.1.254"),
        ("192.168.1.77/24", 254, "192.168.1.1", "192.168.1.254"),
        ("10.0.0.0/255.255.255.248", 6, "10.0.0.1", "10.0.0.6"),
        ("10.0.0.4/31", 2, "10.0.0.4", "10.0.0.5"),
        ("10.0.0.4/32", 1, "10.0.0.4", "10.0.0.4"),
        ("192.168.1.10-40", 31, "192.168.1.10", "192.168.1.40"),
        (" 192.168.1.10 – 192.168.1.12 ", 3, "192.168.1.10", "192.168.1.12"),
        ("192.168.0.250-192.168.1.5", 12, "192.168.0.250", "192.168.1.5"),
        ("10.0.0.0-255", 256, "10.0.0.0", "10.0.0.255"),
        ("10.0.0.1-2:8080", 2, "10.0.0.1:8080", "10.0.0.2:8080"),
        ("10.0.0.0/30:8080", 2, "10.0.0.1:8080", "10.0.0.2:8080"),
        ("10.1.2.3", 1, "10.1.2.3", "10.1.2.3"),
        ("https://station.example", 1, "https://station.example", "https://station.example"),
        ("lobby-7", 1, "lobby-7", "lobby-7"),
    ],
)
def test_what_a_text_means(text, count, first, last):
    found = targets(text)
    assert (len(found), found[0], found[-1]) == (count, first, last)
    assert len(set(found)) == count


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Type an address"),
        ("10.0.0.0/23", "512 addresses are too many"),
        ("0.0.0.0/0", "too many"),
        ("10.0.0.0-10.0.1.0", "257 addresses are too many"),
        ("10.0.0.9-3", "the lower one"),
        ("10.0.0.1-999", "no range"),
        ("10.0.0-5", "no range"),
        ("10.0.0.0/33", "no network"),
        ("10.0.0.0/24:99999", "port"),
        ("10.0.0.1-5:0", "port"),
        ("224.0.0.0/28", "No device"),
        ("240.0.0.1-5", "No device"),
        ("10.1.2.999", "not an IPv4 address"),
    ],
)
def test_what_cannot_be_meant_is_said(text, words):
    with pytest.raises(ValueError, match=words):
        targets(text)


@pytest.fixture
def street():
    """Two stations and another device at one port of the loopback; the port."""
    first = SimulatedStation("Lobby", address="127.0.77.2")
    with Simulator([first], https=False):
        port = first.http_port
        second = SimulatedStation("Annex", address="127.0.77.4", http_port=port)
        with Simulator([second], https=False):
            yield port


async def look(text):
    return await prove(typed(text))


async def test_who_answers_in_a_range_is_found(street):
    async def device(reader, writer):
        if await reader.read(1) == b"G":
            writer.write(answer("<html>", kind="text/html"))
        writer.close()

    told, steps = [], []
    addresses = targets(f"127.0.77.1-6:{street}")
    async with await asyncio.start_server(device, "127.0.77.3", street):
        found = await probe_range(addresses, look, steps.append, told.append)
    ends = [probed.end for probed in found]
    assert ends == [
        End.SILENT, End.STATION, End.OTHER, End.STATION, End.SILENT, End.SILENT,
    ]  # fmt: skip
    assert [p.address for p in found] == addresses
    assert {p.proof.info.devName for p in found if p.proof} == {"Lobby", "Annex"}
    assert found[2].words.startswith("no station: ")
    assert sorted(told, key=lambda p: p.address) == [p for p in found if p.end is not End.SILENT]
    assert [(step.phase, step.detail) for step in steps] == [
        (Phase.LOOK, str(n + 1)) for n in range(6)
    ]
    assert steps[-1].done == 1


async def test_only_a_few_are_asked_at_once(monkeypatch):
    now, most = 0, 0

    async def knock(origin, within):
        nonlocal now, most
        now += 1
        most = max(most, now)
        await asyncio.sleep(0)
        now -= 1
        return Taken.SILENT

    monkeypatch.setattr("app.jobs.probe_range.taken", knock)
    found = await probe_range(targets("10.0.0.0-255:80"), look)
    assert len(found) == MOST
    # https and http of each
    assert AT_ONCE <= most <= 2 * AT_ONCE


async def test_a_refusal_is_a_device(monkeypatch):
    async def knock(origin, within):
        return Taken.REFUSES if origin.scheme == "http" else Taken.SILENT

    monkeypatch.setattr("app.jobs.probe_range.taken", knock)
    (probed,) = await probe_range(["10.0.0.1"], look)
    assert probed.end is End.REFUSES


async def test_a_silent_address_is_not_proved():
    async def never(text):
        raise AssertionError(text)

    (probed,) = await probe_range(["127.0.77.9:1"], never)
    assert probed.end is End.SILENT


async def test_it_can_be_stopped(street):
    begun = asyncio.Event()

    async def slow(text):
        begun.set()
        await asyncio.sleep(60)
        raise Unreachable(Cause.NO_REPLY)

    task = asyncio.ensure_future(probe_range(targets(f"127.0.77.1-6:{street}"), slow))
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert len(asyncio.all_tasks()) == 1
