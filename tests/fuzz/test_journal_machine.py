"""The journal in every order of events: what was typed a second ago survives whatever comes."""

import asyncio
import tempfile
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from app.journal import AGAIN, Journal
from app.storage import JsonFile
from app.unsent import Edit, Unsent
from tests.fuzz.machine import FIELDS, Machine, edits
from tests.fuzz.machine import keys as fields
from tests.fuzz.often import finds, often

SURE = 1.0
"""Seconds after which an edit is on disk."""

pauses = st.sampled_from([0.01, 0.2, 0.5, 1.5, 10.0])
stations = st.sampled_from(["a", "b", "c"])
Layer = dict[str, dict[str, object]]


def full(*_):
    raise OSError(28, "No space left on device")


class Journals(Machine):
    """`offers`, `kept` and `noted` are what the journal has to hold, by station and field;
    `past` is all of it at each time, `weak` since when a full disk may have kept nothing."""

    def __init__(self) -> None:
        super().__init__()
        folder = tempfile.TemporaryDirectory(prefix="journal-")
        self.home = Path(self.stack.enter_context(folder))
        self.offers: Layer = {}
        self.kept: Layer = {}
        self.noted: Layer = {}
        self.past: list[tuple[float, Layer]] = []
        self.write = JsonFile.write
        self.stack.enter_context(mock.patch.object(JsonFile, "write", self.write))
        self.weak: float | None = None
        self.freed = 0.0

    # A run of the program

    @initialize()
    def begin(self):
        """Start, and take over what is there."""
        self.journal, self.run = self.do(started(self.home))
        self.offers, self.kept, self.noted = found(self.journal), {}, {}
        self.past = [(self.loop.seconds, self.flat())]

    @rule(torn=st.booleans())
    def crash_and_begin(self, torn):
        """The program is gone from one moment to the next."""
        self.crash()
        if torn:
            (self.home / ".edits-0123.json.abcd").write_bytes(b'{"version": 1, "stat')
        now, possible = self.loop.seconds, self.possible()
        self.begin()
        assert self.offers in possible, f"{self.offers} after {now:.1f} s, not {possible}"
        assert not self.journal.problem

    @rule(spoilt=st.sampled_from([b"", b"{", b'{"version": 2, "stations": []}', b"\0" * 9]))
    def crash_damage_and_begin(self, spoilt):
        """What it left is damaged as well: it is set aside and said, and nothing is invented."""
        self.crash()
        left = list(self.home.glob("edits-*.json"))
        for path in left:
            path.write_bytes(spoilt)
        self.begin()
        assert self.offers == {}
        assert all(path.with_name(f"{path.name}.bad").read_bytes() == spoilt for path in left)
        assert ("set aside" in self.journal.problem) is bool(left)

    @precondition(lambda self: self.weak is None)
    @rule()
    def end_and_begin(self):
        self.end()
        expected = self.flat()
        self.begin()
        assert self.offers == expected

    @rule()
    def another_run(self):
        """Somebody starts the program once more: it is offered nothing, and takes nothing."""
        other, run = self.do(started(self.home))
        assert other.offers() == []
        self.do(ended(other, run))

    # The user

    @rule(typed=st.lists(st.tuples(stations, edits, pauses), min_size=1, max_size=4))
    def types(self, typed):
        for key, (field, value), pause in typed:
            self.noted.setdefault(key, {})[field] = value
            self.note(key)
            self.it_holds_what_it_has_to()
            self.time_passes(pause)

    @rule(key=stations, field=fields)
    def takes_back(self, key, field):
        self.noted.get(key, {}).pop(field, None)
        self.note(key)

    @rule(key=stations)
    def sends(self, key):
        self.noted.pop(key, None)
        self.journal.forget(key)

    @rule(key=stations)
    def discards(self, key):
        self.offers.pop(key, None)
        self.journal.discard(key)

    @rule(key=stations)
    def keeps(self, key):
        if key in self.offers:
            self.kept[key] = {**self.kept.get(key, {}), **self.offers.pop(key)}
        self.journal.keep(key)

    @rule(key=stations)
    def puts_off(self, key):
        if key in self.noted:
            self.kept[key] = {**self.kept.get(key, {}), **self.noted.pop(key)}
        self.journal.put_off(key)

    @rule(key=stations, several=st.sets(fields))
    def puts_back(self, key, several):
        """They are edits of a session again."""
        kept = self.kept.get(key, {})
        back = {field: kept.pop(field) for field in several & set(kept)}
        self.noted[key] = {**back, **self.noted.get(key, {})}
        self.note(key)
        self.journal.put_back(key, several)
        if not kept:
            self.kept.pop(key, None)

    # The world

    @rule(seconds=pauses)
    def time_passes(self, seconds):
        self.do(asyncio.sleep(seconds))
        if self.weak is not None and self.freed and self.loop.seconds > self.freed + AGAIN + SURE:
            self.weak = None
            assert not self.journal.problem or "set aside" in self.journal.problem

    @precondition(lambda self: self.weak is None)
    @rule()
    def disk_is_full(self):
        JsonFile.write = full
        self.weak, self.freed = self.loop.seconds - SURE, 0.0

    @precondition(lambda self: self.weak is not None and not self.freed)
    @rule()
    def disk_has_room(self):
        JsonFile.write = self.write
        self.freed = self.loop.seconds

    # What is true all the while

    @invariant()
    def it_holds_what_it_has_to(self):
        if not hasattr(self, "journal"):
            return
        self.past.append((self.loop.seconds, self.flat()))
        assert found(self.journal) == self.offers
        assert {k: values(u) for k in "abc" if (u := self.journal.kept(k))} == self.kept

    def possible(self):
        """What may be on disk now: what was true within the last second, or since it is weak."""
        since = self.loop.seconds - SURE
        since = since if self.weak is None else min(since, self.weak)
        before = [state for at, state in self.past if at <= since][-1:]
        return before + [state for at, state in self.past if at > since] or [self.past[0][1]]

    def flat(self) -> Layer:
        every = {*self.offers, *self.kept, *self.noted}
        layers = (self.offers, self.kept, self.noted)
        merged = {
            key: {field: v for one in layers for field, v in one.get(key, {}).items()}
            for key in every
        }
        return {key: edits for key, edits in merged.items() if edits}

    def note(self, key):
        mine = self.noted.get(key, {})
        if not mine:
            self.noted.pop(key, None)
        kept = {f: Edit(FIELDS[f], value, None) for f, value in mine.items()}
        when = self.loop.now()
        self.journal.note(Unsent(key, "Room", "S1", "http://10.0.0.9", "admin", when, kept))

    def end(self):
        self.do(ended(self.journal, self.run))

    def crash(self):
        self.end_tasks()


async def started(home):
    """A run's journal that has looked for earlier ones, and what it runs in."""
    journal, looked = Journal(home), asyncio.Event()
    journal.changed.add(looked.set)
    task = asyncio.ensure_future(journal.run())
    await looked.wait()
    return journal, task


async def ended(journal, run):
    journal.end()
    await asyncio.wait_for(run, 60)


def values(unsent):
    return {field: edit.value for field, edit in unsent.edits.items()}


def found(journal):
    return {offer.key: values(offer) for offer in journal.offers()}


TestJournals = Journals.TestCase
TestJournals.settings = often(40, stateful_step_count=25)


# It can fail


@pytest.mark.parametrize(
    ("name", "instead"),
    [
        ("app.journal.PAUSE", 5.0),
        ("app.journal.Journal._all", lambda journal: list(journal._noted.values())),
        ("app.unsent.Unsent.over", lambda unsent, older: unsent),
        ("app.journal._journals", lambda folder: []),
        ("app.storage.JsonFile.set_aside", lambda file, what: {}),
        ("app.claim._lock", lambda handle: True),
    ],
)
def test_a_journal_that_loses_something_is_found(monkeypatch, name, instead):
    monkeypatch.setattr(name, instead)
    assert finds(Journals)
