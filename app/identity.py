"""Who a station is: what is known of it, and what speaks against the one that answers.

Over https the certificate decides, and nothing else does. Over http nothing proves who answers
before the password is sent (unknowns.md 42): the program goes by address, model, name and mDNS
host, and asks when any of them changed.
"""

import ipaddress
import uuid
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.errors import Cause
from app.found import Found
from app.origin import Origin, candidates
from app.storage import JsonFile
from app.words import named, say, tr

FILE = "stations.json"
LISTS = ("origins", "macs", "restart_needed")
SINCE: dict[str, Any] = {"restart_needed": []}  # what files of earlier versions lack
MOST = 2000
ADDRESSES = 8


@dataclass(frozen=True, slots=True)
class Known:
    """A station that somebody signed in to from this computer. Texts come from outside.

    `key` is ours: it names the station in files and in the key ring. `origins` are where it was
    spoken to, the last one first. `pin` is the SHA-256 of its certificate, None where it was only
    ever met on http. `learned` is what it taught of the holes in the document, `restart_needed`
    are the names of the sections with changes that wait for its restart.
    """

    key: str = field(default_factory=lambda: uuid.uuid4().hex)
    name: str = ""
    model: str = ""
    host: str = ""
    origins: tuple[str, ...] = ()
    pin: str | None = None
    macs: tuple[str, ...] = ()
    account: str = ""
    learned: Mapping[str, Any] = field(default_factory=dict)
    restart_needed: tuple[str, ...] = ()
    seen: str = ""

    def at(self, origin: Origin) -> bool:
        """Whether it was met at this address; on the loopback the port tells stations apart."""
        return any(_same_address(text, origin) for text in self.origins)

    @property
    def identity(self) -> str:
        """What names it in files beside this one: certificate, MAC or address (app/claim.py)."""
        return self.pin or next(iter(self.macs), "") or self.place

    @property
    def place(self) -> str:
        """Where it was last, as a URL has it without the scheme; empty where nobody knows."""
        try:
            return candidates(self.origins[0])[0].netloc if self.origins else ""
        except ValueError:
            return ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to think of a station before a password goes to it.

    `doubts` are whole sentences to ask about; with a `refusal` nothing is sent at all, and
    `claimed` is the known station that it would pass for.
    """

    known: Known | None = None
    doubts: tuple[str, ...] = ()
    refusal: Cause | None = None
    claimed: Known | None = None


class KnownStations:
    """The known stations on disk, private to the user; `problem` says what could not be read."""

    def __init__(self, folder: Path) -> None:
        self._file = JsonFile(folder / FILE)
        self.all: dict[str, Known] = {}
        for entry in _entries(self._file.read()):
            self.all[entry.key] = entry
        self.problem = self._file.problem

    def judge(self, found: Found, pins: Collection[str] = ()) -> Verdict:
        """What to think of a found station.

        `pins` are the certificates of all stations in reach: a known station that stands there
        itself is not what this one passes for.
        """
        if found.pin is not None:
            for known in self.all.values():
                if known.pin == found.pin:
                    return Verdict(known)
        others = [k for k in self.all.values() if k.pin is None or k.pin not in pins]
        for known in others:
            if known.pin is not None and _same_place(known, found):
                cause = Cause.OTHER_CERTIFICATE if found.pin else Cause.DOWNGRADE
                return Verdict(refusal=cause, claimed=known)
        for known in others:
            if known.pin is None and _same_place(known, found):
                return Verdict(known, tuple(_differences(known, found)))
        for known in others:
            if known.name and (known.name, known.model) == (found.name, found.model):
                if known.pin is None:
                    return Verdict(known, tuple(_differences(known, found)))
                return Verdict(doubts=(_another(known),), claimed=known)
        return Verdict()

    def secured(self, host: str, addresses: Iterable[str]) -> bool:
        """Whether whoever has this mDNS host or one of these addresses was met on https before.

        It is never spoken to on http again, not even to ask who it is.
        """
        places = [a for a in addresses if not _loopback(a)]
        return any(
            known.pin is not None
            and (
                (known.host and known.host.casefold() == host.casefold())
                or any(_same_host(text, place) for text in known.origins for place in places)
            )
            for known in self.all.values()
        )

    def remember(self, known: Known) -> None:
        """Keep what is known of a station, as of now. Raises OSError."""
        self.all[known.key] = replace(known, seen=datetime.now(UTC).isoformat(timespec="seconds"))
        while len(self.all) > MOST:
            del self.all[min(self.all, key=lambda key: self.all[key].seen)]
        self._write()

    def replace_pin(self, known: Known, pin: str | None) -> None:
        """Trust another certificate from now on; the user has compared it. Raises OSError."""
        self.remember(replace(known, pin=pin, macs=()))

    def forget(self, key: str) -> None:
        """Treat the station as one that was never seen. Raises OSError."""
        if self.all.pop(key, None):
            self._write()

    def _write(self) -> None:
        stations = [
            {**asdict(known), "learned": dict(known.learned)} for known in self.all.values()
        ]
        self._file.write({"stations": stations})


def with_origin(known: Known, origin: Origin) -> Known:
    """The same station, last met at this origin."""
    others = (text for text in known.origins if text != str(origin))
    return replace(known, origins=(str(origin), *others)[:ADDRESSES])


def clean_mac(text: object) -> str:
    """A MAC address in one spelling; empty for none, or for a placeholder."""
    digits = "".join(c for c in str(text or "").upper() if c in "0123456789ABCDEF")
    if len(digits) != 12 or len(set(digits)) == 1:
        return ""
    return ":".join(digits[at : at + 2] for at in range(0, 12, 2))


def _entries(data: Mapping[str, Any]) -> Iterable[Known]:
    """What the file holds; entries of another form are left out."""
    names = {entry.name for entry in fields(Known)}
    stations = data.get("stations")
    entries = stations if isinstance(stations, list) else ()
    for entry in (SINCE | each for each in entries if isinstance(each, dict)):
        if all(_fits(entry.get(name), name) for name in names):
            lists = {name: tuple(entry[name]) for name in LISTS}
            learned = {
                name: tuple(value) if isinstance(value, list) else value
                for name, value in entry["learned"].items()
            }
            kept = {name: entry[name] for name in names}
            yield Known(**{**kept, **lists, "learned": learned})


def _fits(value: object, name: str) -> bool:
    if name in LISTS:
        return isinstance(value, list) and all(isinstance(text, str) for text in value)
    if name == "learned":
        return isinstance(value, dict)
    return isinstance(value, str) or (name == "pin" and value is None)


def _same_place(known: Known, found: Found) -> bool:
    same_host = bool(known.host) and known.host.casefold() == found.host.casefold()
    return same_host or known.at(found.origin)


def _differences(known: Known, found: Found) -> Iterable[str]:
    """What is not as it was, over http, where each of these speaks for another station."""
    if not known.at(found.origin):
        yield say("It was at {} and is at {} now.", _where(known), found.origin.netloc)
    if _differ(was := known.model, now := found.model):
        yield say("Its model was {} and is {} now.", named(was), named(now))
    if _differ(was := known.name, now := found.name):
        yield say("Its name was {} and is {} now.", named(was), named(now))
    if _differ(was := known.host.casefold(), now := found.host.casefold()):
        yield say("Its mDNS host was {} and is {} now.", named(was), named(now))


def _differ(was: str, now: str) -> bool:
    return bool(was and now) and was != now


def _another(known: Known) -> str:
    return say(
        "A station of this name was seen before at {}, with another certificate. "
        "This is another station, or one that passes for it.",
        _where(known),
    )


def _where(known: Known) -> str:
    return candidates(known.origins[0])[0].netloc if known.origins else tr("another address")


def _same_address(text: str, origin: Origin) -> bool:
    try:
        known = candidates(text)[0]
    except ValueError:
        return False
    same_port = known.port == origin.port or not _loopback(origin.host)
    return known.host == origin.host and same_port


def _same_host(text: str, address: str) -> bool:
    try:
        return candidates(text)[0].host == address
    except ValueError:
        return False


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return host == "localhost"
