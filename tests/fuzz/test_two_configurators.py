"""Two configurators on one station, in every order and at once: nothing is lost without a word."""

import asyncio

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from app.draft import Draft
from app.jobs import apply as module
from app.jobs.apply import Outcome, apply
from app.session import Session
from app.station import Station
from tests.fuzz.machine import FIELDS, Machine, edits, edits_of, key_of, keys
from tests.fuzz.near import HERE, PASSWORD, world
from tests.fuzz.often import finds, often

BOTH = (0, 1)
who = st.sampled_from(BOTH)


class Configurators(Machine):
    """`shown` is what each of the two was shown as the station's value of a field, `edited` as in
    the machine of one session; `conflicts` are those that were told and not settled."""

    def __init__(self) -> None:
        super().__init__()
        self.world = self.stack.enter_context(world(2))
        self.sessions = [Session(Station(HERE)) for _ in BOTH]
        self.edited: list[dict[str, object]] = [{} for _ in BOTH]
        self.conflicts: list[list] = [[] for _ in BOTH]

    @initialize()
    def begin(self):
        for session in self.sessions:
            self.do(session.sign_in("admin", PASSWORD))
            self.do(session.load())

    @rule(one=who, edit=edits)
    def edit(self, one, edit):
        key, value = edit
        self.sessions[one].edit(FIELDS[key], value)
        if self.base(one, key) == value:
            self.edited[one].pop(key, None)
        else:
            self.edited[one][key] = value

    @rule(key=keys, one=who)
    def revert(self, one, key):
        self.sessions[one].revert(FIELDS[key])
        self.edited[one].pop(key, None)

    @rule(one=who)
    def load(self, one):
        self.do(self.sessions[one].load())
        self.assert_shown(one)

    @rule(edit=edits, theirs=edits)
    def both_edit_and_one_applies(self, edit, theirs):
        self.edit(0, edit)
        self.edit(1, theirs)
        self.apply(1)

    @rule(one=who)
    def apply(self, one):
        """Alone: nobody writes between the fresh reading and the writing."""
        session, typed, seen = self.sessions[one], dict(self.edited[one]), len(self.world.asked)
        bases = {key: self.base(one, key) for key in typed}
        before = self.world.holds()
        done = self.do(apply(session))
        written = self.writes(seen)
        for write in written:
            for key in keys_of(write):
                assert key in typed, f"{key} was not touched"
                known = before[key] in (bases[key], typed[key])
                assert known, f"{bases[key]} was shown, and {before[key]} is overwritten"
        assert len({write.op for write in written}) == len(written)
        self.judge(one, done)
        disputed = {key for key in typed if before[key] not in (bases[key], typed[key])}
        assert {key_of(c.field) for a in done for c in a.conflicts} == disputed
        assert bool(disputed) is any(a.outcome is Outcome.REFUSED for a in done)
        changed = {key for key, value in self.world.holds().items() if value != before[key]}
        assert changed <= {*typed} if not disputed else not changed

    @rule()
    def apply_at_once(self):
        """The window between reading and writing is open: both are told what is true."""

        async def both():
            return await asyncio.gather(*(apply(session) for session in self.sessions))

        seen, typed = len(self.world.asked), [dict(edited) for edited in self.edited]
        before = self.world.holds()
        for one, done in zip(BOTH, self.do(both()), strict=True):
            self.judge(one, done, alone=False)
        for write in self.writes(seen):
            assert any(set(keys_of(write)) <= set(edited) for edited in typed)
        for key, value in self.world.holds().items():
            assert value in (before[key], *(edited.get(key) for edited in typed))

    def judge(self, one, done, *, alone=True):
        now, seen = self.world.holds(), self.world.asked
        for applied in done:
            sent = {f"{applied.kind.kind}.{name}": v for name, v in applied.sent.items()}
            for conflict in applied.conflicts:
                key = key_of(conflict.field)
                assert conflict.mine == self.edited[one][key]
                assert conflict.base == self.base(one, key)
                assert conflict.theirs == now[key] or not alone
            self.conflicts[one] += applied.conflicts
            if applied.outcome is Outcome.SAVED:
                for key, value in sent.items():
                    assert now[key] == value or not alone
                    assert any(each.after[key] == value for each in seen)
                    del self.edited[one][key]
            else:
                assert not alone or applied.outcome is Outcome.REFUSED
                assert applied.outcome in (Outcome.REFUSED, Outcome.NOT_SAVED)
        self.superfluous(one)

    @rule(one=who, mine=st.booleans())
    def settle(self, one, mine):
        while self.conflicts[one]:
            conflict = self.conflicts[one].pop()
            key = key_of(conflict.field)
            if key not in self.edited[one]:
                continue
            self.sessions[one].drafts[conflict.field.kind].settle(conflict, mine=mine)
            if not mine or conflict.theirs == self.edited[one][key]:
                self.edited[one].pop(key)
                self.sessions[one].revert(conflict.field)

    @invariant()
    def nothing_typed_is_lost_and_nothing_invented(self):
        for one in BOTH:
            self.superfluous(one)
            assert edits_of(self.sessions[one]) == self.edited[one]

    def superfluous(self, one):
        """An edit that the station holds already is none any more."""
        unsent = edits_of(self.sessions[one])
        for key in set(self.edited[one]) - set(unsent):
            assert self.base(one, key) == self.edited[one].pop(key), f"the edit of {key} is gone"

    def assert_shown(self, one):
        """After a reading it shows what the station has, but where that is disputed."""
        session, now = self.sessions[one], self.world.holds()
        disputed = {FIELDS[key].kind for key in self.edited[one]}
        for key in FIELDS:
            if FIELDS[key].kind not in disputed:
                assert session.drafts[FIELDS[key].kind].saved.values[FIELDS[key].name] == now[key]

    def base(self, one, key):
        field = FIELDS[key]
        return self.sessions[one].drafts[field.kind].saved.values[field.name]

    def writes(self, seen):
        return [e for e in self.world.asked[seen:] if not e.op.value.reads]


def keys_of(write):
    """What a write touched, by `kind.name`."""
    kind = next(field.kind for field in FIELDS.values() if field.kind.writes is write.op)
    return [f"{kind.kind}.{name}" for name in write.body]


TestConfigurators = Configurators.TestCase
TestConfigurators.settings = often(25, stateful_step_count=25)


# It can fail


def in_all_haste(session, drafts, report):
    """Sends without reading afresh."""

    async def nothing():
        return []

    return nothing()


@pytest.mark.parametrize(
    ("owner", "name", "instead"),
    [
        (Draft, "conflicts", lambda draft, fresh: []),
        (Draft, "outgoing", lambda draft: draft.values),
        (module, "_read_afresh", in_all_haste),
    ],
)
def test_who_overwrites_the_others_work_is_found(monkeypatch, owner, name, instead):
    monkeypatch.setattr(owner, name, instead)
    assert finds(Configurators)
