"""What survives a crash: edits that were not sent, by station, never a secret.

Each run of the program writes a file of its own, and holds a claim on it while it lives. What a
run left that is gone is taken over by the next one, and offered. Nothing is ever sent from here.
"""

import asyncio
import contextlib
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.claim import Claim, Claims
from app.storage import JsonFile
from app.together import in_thread
from app.unsent import Unsent, from_json, to_json
from app.watchers import Watchers
from app.words import joined, say, tr

# Seconds.
PAUSE = 0.3  # from a change until it is written; those that come meanwhile go along
AGAIN = 5.0  # until a write that failed is tried anew


@dataclass(slots=True)
class Left:
    """What earlier runs left: their files are claimed until the edits stand in ours."""

    unsent: list[Unsent] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    files: list[tuple[Path, Claim]] = field(default_factory=list)


class Journal:
    """The journal of this run in `folder`. `changed` tells of new offers and of `problem`.

    It holds three things: what sessions have not sent (`note`), what earlier runs left and nobody
    has decided on (`offers`), and what is to be put back once its station was read (`kept`).
    """

    def __init__(self, folder: Path) -> None:
        self.changed = Watchers()
        self._file = JsonFile(folder / f"edits-{secrets.token_hex(8)}.json")
        self._claims = Claims(folder)
        self._claim: Claim | None = None
        self._left = Left()
        self._noted: dict[str, Unsent] = {}
        self._offers: dict[str, Unsent] = {}
        self._kept: dict[str, Unsent] = {}
        self._written: list[Unsent] = []
        self._failed = ""
        self._news = asyncio.Event()
        self._end = asyncio.Event()

    @property
    def problem(self) -> str:
        """What is wrong with the files, in sentences for the user; empty where nothing is."""
        return " ".join(filter(None, (*self._left.problems, self._failed)))

    async def run(self) -> None:
        """Take over what earlier runs left, then write what changes, until `end`."""
        try:
            await self._run()
        finally:
            await in_thread(self._let_go)

    async def _run(self) -> None:
        await in_thread(_collect, self._file.path.parent, self._claims, self._left)
        for unsent in self._left.unsent:
            self._offers[unsent.key] = unsent.over(self._offers.get(unsent.key))
        self._told()
        ended = False
        while not ended:
            await _wait(self._news, AGAIN if self._failed else None)
            await _wait(self._end, PAUSE)
            ended = self._end.is_set()
            await self._save()

    def end(self) -> None:
        """Write what is left to write, and stop."""
        self._end.set()
        self._news.set()

    def note(self, unsent: Unsent) -> None:
        """What a session has not sent now; without edits it is forgotten."""
        before = self._noted.get(unsent.key)
        if before is not None and before.edits == unsent.edits:
            unsent = replace(unsent, when=before.when)
        if unsent.edits:
            self._noted[unsent.key] = unsent
        else:
            self._noted.pop(unsent.key, None)
        self._news.set()

    def forget(self, key: str) -> None:
        """A session has nothing unsent any more."""
        if self._noted.pop(key, None):
            self._news.set()

    def offers(self) -> list[Unsent]:
        """What earlier runs left and nobody has decided on, the latest first."""
        return sorted(self._offers.values(), key=lambda unsent: unsent.when, reverse=True)

    def discard(self, key: str) -> None:
        """The user does not want an offer."""
        if self._offers.pop(key, None):
            self._told()

    def keep(self, key: str) -> None:
        """The user wants an offer: it waits for its station."""
        if offer := self._offers.pop(key, None):
            self._kept[key] = offer.over(self._kept.get(key))
            self._told()

    def put_off(self, key: str) -> None:
        """What is noted waits for the next session with the station."""
        if noted := self._noted.pop(key, None):
            self._kept[key] = noted.over(self._kept.get(key))
            self._told()

    def kept(self, key: str) -> Unsent | None:
        """What is to be put back at a station."""
        return self._kept.get(key)

    def put_back(self, key: str, fields: Iterable[str]) -> None:
        """These are edits of its session again, or needed no more."""
        if kept := self._kept.pop(key, None):
            if (rest := kept.without(*fields)).edits:
                self._kept[key] = rest
            self._told()

    def _told(self) -> None:
        self._news.set()
        self.changed.tell()

    def _all(self) -> list[Unsent]:
        """Everything that has to be on disk; a newer edit of a field covers the older one."""
        found: dict[str, Unsent] = {}
        for layer in (self._offers, self._kept, self._noted):
            for key, unsent in layer.items():
                found[key] = unsent.over(found.get(key))
        return list(found.values())

    async def _save(self) -> None:
        self._news.clear()
        wanted = self._all()
        if wanted == self._written and not self._left.files:
            return
        try:
            await in_thread(self._write, wanted)
        except OSError as error:
            why = error.strerror or error
            words = say("{} could not be written: {}.", self._file.path, why)
            failed: str = joined((words, RISK))
        else:
            failed, self._written = "", wanted
        if failed != self._failed:
            self._failed = failed
            self.changed.tell()

    def _write(self, wanted: Sequence[Unsent]) -> None:
        """In a thread; one at a time."""
        if wanted:
            self._claim = self._claim or self._claims.take(self._file.path.name)
            self._file.write({"stations": [to_json(unsent) for unsent in wanted]})
        else:
            self._file.remove()
        while self._left.files:  # all that they hold stands in ours, or was decided on
            path, claim = self._left.files.pop()
            with contextlib.suppress(OSError):
                for file in (path, *_pieces(path)):
                    file.unlink(missing_ok=True)
            claim.release()

    def _let_go(self) -> None:
        for claim in (self._claim, *(claim for _, claim in self._left.files)):
            if claim is not None:
                claim.release()


def _collect(folder: Path, claims: Claims, left: Left) -> None:
    """Read what those runs left that are gone, oldest first."""
    for path in _journals(folder):
        try:
            claim = claims.take(path.name)
        except OSError as error:
            why = error.strerror or error
            left.problems.append(say("{} could not be read: {}.", path, why))
            continue
        if claim is None:
            continue  # its program is running
        file = JsonFile(path)
        left.unsent += _read(file)
        if file.problem:
            left.problems.append(file.problem)
            claim.release()
        else:
            left.files.append((path, claim))
    left.unsent.sort(key=lambda unsent: unsent.when)


def _journals(folder: Path) -> list[Path]:
    """Those that are there, whole or begun."""
    with contextlib.suppress(OSError):
        begun = {each.name[1:].rpartition(".")[0] for each in folder.glob(".edits-*.json.*")}
        whole = {each.name for each in folder.glob("edits-*.json")}
        return [folder / name for name in sorted(begun | whole)]
    return []


def _pieces(path: Path) -> list[Path]:
    """What was being written when its program ended."""
    return list(path.parent.glob(f".{path.name}.*"))


def _read(file: JsonFile) -> list[Unsent]:
    """What a file holds; one with a part that is none of ours is set aside."""
    entries = file.read().get("stations", [])
    found = [from_json(each) for each in entries] if isinstance(entries, list) else [None]
    if None in found:
        file.set_aside(say("{} holds something that is not understood", file.path))
    return [unsent for unsent in found if unsent is not None and unsent.edits]


async def _wait(event: asyncio.Event, seconds: float | None) -> None:
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()


RISK = tr("Until that succeeds, your unsent edits are in this window alone.")
