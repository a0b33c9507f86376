"""A session in every order of events: nothing typed is lost, nothing is told that is not true."""

from contextlib import suppress

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from app.draft import Draft
from app.errors import StationError
from app.jobs import apply as module
from app.jobs.apply import Outcome, apply
from app.session import Session, State
from app.settings import KINDS
from app.simulator.station import SimulatedStation
from app.station import Station
from tests.fuzz.machine import FIELDS, Machine, edits, edits_of, key_of, keys
from tests.fuzz.near import HERE, PASSWORD, THERE, WRONG, world
from tests.fuzz.often import finds, often

DONE = (Outcome.SAVED, Outcome.ACCEPTED)


class Sessions(Machine):
    """`edited` is what the user typed and nobody has sent, taken back or made superfluous."""

    def __init__(self) -> None:
        super().__init__()
        self.world = self.stack.enter_context(world(1))
        self.ours = self.world.held
        self.session = Session(Station(HERE))
        self.edited: dict[str, object] = {}
        self.conflicts: list = []
        self.seen = 0

    # The user

    @rule(password=st.sampled_from([PASSWORD, PASSWORD, WRONG]))
    def sign_in(self, password):
        try:
            self.do(self.session.sign_in("admin", password))
        except StationError:
            assert self.session.state is not State.SIGNED_IN
        else:
            assert password == PASSWORD
            assert self.session.state is State.SIGNED_IN

    @rule()
    def sign_out(self):
        self.session.sign_out()
        self.edited.clear()
        assert not {PASSWORD, WRONG, *self.world.tokens} & self.session.secrets()
        assert self.session.state is State.SIGNED_OUT

    @rule()
    def load(self):
        with suppress(StationError):
            self.do(self.session.load())

    @precondition(lambda self: self.session.drafts)
    @rule(edit=edits)
    def edit(self, edit):
        key, value = edit
        field = FIELDS[key]
        if field.kind not in self.session.drafts:
            return
        self.session.edit(field, value)
        if self.session.drafts[field.kind].saved.values.get(field.name) == value:
            self.edited.pop(key, None)
        else:
            self.edited[key] = value

    @precondition(lambda self: self.session.drafts)
    @rule(key=keys)
    def revert(self, key):
        if FIELDS[key].kind in self.session.drafts:
            self.session.revert(FIELDS[key])
            self.edited.pop(key, None)

    @precondition(lambda self: self.session.changes() and not self.session.errors())
    @rule()
    def apply(self):
        typed, before = dict(self.edited), self.world.holds()
        seen = len(self.world.asked)
        done = self.do(apply(self.session))
        assert {applied.kind for applied in done} == {FIELDS[key].kind for key in typed}
        self.conflicts = [c for applied in done for c in applied.conflicts]
        written = [each for each in self.world.asked[seen:] if not each.op.value.reads]
        for applied in done:
            self.judge(applied, before)
            ours = [each for each in written if each.op is applied.kind.writes]
            assert len(ours) <= 1
            for each in ours:
                touched = {
                    key.partition(".")[2] for key in typed if FIELDS[key].kind is applied.kind
                }
                assert set(each.body) <= touched
        if self.conflicts:
            assert not written

    def judge(self, applied, before):
        now = self.world.holds()
        sent = {f"{applied.kind.kind}.{name}": value for name, value in applied.sent.items()}
        holds = {key: now[key] for key in sent}
        for conflict in applied.conflicts:
            key = key_of(conflict.field)
            assert (conflict.mine, conflict.theirs) == (self.edited[key], now[key])
        if applied.outcome in DONE:
            assert holds == sent
            for key in sent:
                del self.edited[key]
        elif applied.outcome is Outcome.NOT_SAVED and sent:
            assert holds != sent
        elif applied.outcome is Outcome.REFUSED:
            assert now == before
        assert applied.outcome is not Outcome.UNKNOWN, "it could be read back"

    @precondition(lambda self: self.conflicts and self.session.drafts)
    @rule(mine=st.booleans())
    def settle(self, mine):
        conflict = self.conflicts.pop()
        draft = self.session.drafts.get(conflict.field.kind)
        if draft is None or conflict.field.name not in draft.edits:
            return
        draft.settle(conflict, mine=mine)
        if not mine:
            del self.edited[key_of(conflict.field)]

    @rule(edit=edits, other=edits)
    def edit_two_and_apply(self, edit, other):
        if self.session.drafts:
            self.edit(edit)
            self.edit(other)
            if self.session.changes() and not self.session.errors():
                self.apply()

    @initialize()
    def begin(self):
        self.back_to_work()

    @rule()
    def back_to_work(self):
        self.world.held, self.world.at = self.ours, self.session.station.origin
        self.world.reachable, self.world.losing, self.world.breaking = True, 0, 0
        self.sign_in(PASSWORD)
        self.load()
        assert self.session.state is State.SIGNED_IN
        assert set(self.session.drafts) == set(KINDS)
        assert not self.session.failures

    @rule(follow=st.booleans())
    def move(self, follow):
        self.world.at = THERE if self.world.at == HERE else HERE
        if follow:
            self.do(self.session.move_to(self.world.at))
            assert not self.session.station.signed_in
            self.session.lose_sign_in()

    @rule()
    def sent_away(self):
        """The program itself restarts the station."""
        self.session.expect_return()
        self.world.held.boot()
        with suppress(StationError):
            self.do(self.session.sign_in_again())

    # Everybody else

    @rule(edit=edits)
    def somebody_changes(self, edit):
        kind, _, name = edit[0].partition(".")
        self.world.held.change(kind, **{name: edit[1]})

    @rule(what=st.sampled_from(["signs out", "goes", "comes", "loses", "breaks", "is another"]))
    def the_station(self, what):
        match what:
            case "signs out":
                self.world.held.access.sign_out_all()
            case "goes" | "comes":
                self.world.reachable = what == "comes"
            case "loses":  # the next write is carried out and not answered
                self.world.losing = 1
            case "breaks":  # the next write is not even carried out
                self.world.breaking = 1
            case "is another" if self.session.macs:
                self.world.held = SimulatedStation(password=PASSWORD)

    # What is true all the while

    @invariant()
    def nothing_typed_is_lost_and_nothing_invented(self):
        unsent = edits_of(self.session)
        for key in set(self.edited) - set(unsent):
            field = FIELDS[key]
            saved = self.session.drafts[field.kind].saved.values.get(field.name)
            assert saved == self.edited.pop(key), f"the edit of {key} is gone"
        assert unsent == self.edited

    @invariant()
    def the_state_is_true(self):
        signed_in, state = self.session.station.signed_in, self.session.state
        assert state is not State.SIGNED_IN or signed_in
        assert state not in (State.ENDED, State.SIGNED_OUT) or not signed_in

    @invariant()
    def secrets_go_to_whom_they_belong(self):
        for each in self.world.asked[self.seen :]:
            assert each.token is None or self.world.tokens[each.token] == each.origin
            assert each.op.name == "login" or "Canary" not in str(each.body)
            writes = not each.op.value.reads and each.op.name != "login"
            assert not writes or each.held is self.ours, "a stranger was written to"
        self.seen = len(self.world.asked)


TestSessions = Sessions.TestCase
TestSessions.settings = often(25, stateful_step_count=25)


# It can fail


def nothing(*_, **__):
    """In place of what does something."""


def forgets_the_edits(self, fresh):
    self.saved = fresh
    self.edits.clear()


def carries_the_token(self, origin):
    moved = Station(origin)
    moved._wire.token = self._wire.token
    return moved


def always_saved(session, sent, fresh, error, *, restart=False):
    session.drafts[fresh.kind].rebase(fresh)
    session.drafts[fresh.kind].revert(*sent)
    return module.Applied(fresh.kind, Outcome.SAVED, sent)


@pytest.mark.parametrize(
    ("owner", "name", "instead"),
    [
        (Draft, "rebase", forgets_the_edits),
        (Draft, "outgoing", lambda draft: draft.values),
        (Station, "at", carries_the_token),
        (Station, "sign_out", nothing),
        (module, "_judge", always_saved),
    ],
)
def test_a_session_that_does_not_keep_to_it_is_found(monkeypatch, owner, name, instead):
    monkeypatch.setattr(owner, name, instead)
    assert finds(Sessions)
