"""Ask every address of a typed range whether a station answers there: bounded, at the user's word.

An address is knocked at first, for a silent one would take all of a proof's patience.
"""

import asyncio
import ipaddress
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.errors import StationError
from app.jobs.step import Report, Step, heard
from app.origin import candidates
from app.proof import Proof
from app.reach import Taken, taken
from app.tried import verdict
from app.words import say, tr

MOST = 256
AT_ONCE = 16
KNOCK_S = 1.0
RANGE = re.compile(r"([0-9.]+)\s*[-–]\s*([0-9.]+)(:[0-9]+)?")
NETWORK = re.compile(r"([0-9.]+/[0-9.]+)(:[0-9]+)?")

Look = Callable[[str], Awaitable[Proof]]


class Phase(StrEnum):
    """What is going on; `detail` of the step is the number of addresses that are done."""

    LOOK = "look"


class End(StrEnum):
    """What came of one address."""

    STATION = "a station"
    OTHER = "no station"
    REFUSES = "refuses"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Probed:
    """One address: `proof` where a station answered, else `words` on why it is none."""

    address: str
    end: End
    proof: Proof | None = None
    words: str = ""


def targets(text: str) -> list[str]:
    """The addresses that a typed address, range or network means, 256 at most.

    `192.168.1.0/24`, `192.168.1.10-40`, `192.168.1.10-192.168.1.40`, each with `:8080` where need
    be, or whatever names one address. Raises ValueError with words for the user.
    """
    text = text.strip()
    if found := RANGE.fullmatch(text):
        return _between(*found.groups(""))
    if found := NETWORK.fullmatch(text):
        return _inside(*found.groups(""))
    candidates(text)
    return [text]


async def probe_range(
    addresses: Sequence[str],
    look: Look,
    report: Report = lambda step: None,
    answered: Callable[[Probed], None] = lambda probed: None,
    *,
    knock_s: float = KNOCK_S,
) -> list[Probed]:
    """Probe them, 16 at once; `answered` is told at once of each that is not silent.

    `look` proves an address, or raises StationError. The result is in the order of `addresses`.
    """
    report = heard(report)
    limit = asyncio.Semaphore(AT_ONCE)
    done = 0

    async def probe(address: str) -> Probed:
        nonlocal done
        async with limit:
            probed = await _probe(address, look, knock_s)
        done += 1
        if probed.end is not End.SILENT:
            answered(probed)
        report(Step(Phase.LOOK, done / len(addresses), str(done)))
        return probed

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(probe(address)) for address in addresses]
    return [task.result() for task in tasks]


async def _probe(address: str, look: Look, knock_s: float) -> Probed:
    knocks = await asyncio.gather(*(taken(o, knock_s) for o in candidates(address)))
    if Taken.ANSWERS not in knocks:
        return Probed(address, End.REFUSES if Taken.REFUSES in knocks else End.SILENT)
    try:
        return Probed(address, End.STATION, await look(address))
    except StationError as error:
        return Probed(address, End.OTHER, words=verdict(error))


def _between(first: str, last: str, port: str) -> list[str]:
    try:
        start = ipaddress.IPv4Address(first)
        head = first.rpartition(".")[0]
        end = ipaddress.IPv4Address(last if "." in last else f"{head}.{last}")
    except ValueError as error:
        raise ValueError(tr("That is no range, such as 192.168.1.10-40.")) from error
    if end < start:
        raise ValueError(tr("The first address of a range is the lower one."))
    _bounded(int(end) - int(start) + 1)
    span = range(int(start), int(end) + 1)
    return _with_port([ipaddress.IPv4Address(number) for number in span], port)


def _inside(text: str, port: str) -> list[str]:
    try:
        network = ipaddress.IPv4Network(text, strict=False)
    except ValueError as error:
        raise ValueError(tr("That is no network, such as 192.168.1.0/24.")) from error
    _bounded(network.num_addresses)
    return _with_port(list(network.hosts()), port)


def _with_port(addresses: Sequence[ipaddress.IPv4Address], port: str) -> list[str]:
    found = [f"{address}{port}" for address in addresses]
    candidates(found[0])
    if any(a.is_multicast or a.is_unspecified or a.is_reserved for a in addresses):
        raise ValueError(tr("No device has such an address."))
    return found


def _bounded(count: int) -> None:
    if count > MOST:
        raise ValueError(
            say("{} addresses are too many: at most {} in one go.", f"{count:,}", MOST)
        )
