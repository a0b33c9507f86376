"""H: two hands on one station. All of it concerns Apply."""

from app.operations import Op
from app.settings import Resolution
from tests.faults.edits import at, someone_changes
from tests.faults.fault import Fault
from tests.faults.station import FaultyStation


class Hands(Fault):
    """Base: somebody else does something; no answer is spoilt."""

    applies, harmless, writes_only = True, True, True

    def waits_for(self, station: FaultyStation, op: Op) -> bool:
        return False

    def both(self, rig) -> None:
        """Their change and ours are on the station."""
        edit, held = rig.action.edit, rig.station.held
        theirs = held.data(edit.kind.kind) if edit.kind is not Resolution else (
            held.settings.resolution_to_be())  # fmt: skip
        kept = all(theirs[name] == value for name, value in edit.others.items())
        rig.hold(self.row, kept, "their change is gone")
        rig.hold(self.row, rig.outcome.startswith(("saved", "accepted")), f"it is {rig.outcome}")


class OtherField(Hands):
    """Another field was changed between our reading and our writing: both survive."""

    row = "H1"

    @staticmethod
    def fits(edit) -> bool:
        return edit.others is not None

    async def prepare(self, rig) -> None:
        edit = rig.action.edit
        someone_changes(rig.station.held, edit.kind, edit.others)

    def judge(self, rig) -> None:
        self.both(rig)
        shown = rig.session.drafts[rig.action.edit.kind].saved.values[rig.action.edit.other]
        rig.hold("H1", shown == next(iter(rig.action.edit.others.values())), "theirs is not shown")


class SameField(Hands):
    """The same field was changed: nothing is sent, and the three values are told."""

    row = "H2"
    expects = "not sent"

    @staticmethod
    def fits(edit) -> bool:
        return edit.theirs is not None

    async def prepare(self, rig) -> None:
        someone_changes(rig.station.held, rig.action.edit.kind, rig.action.edit.theirs)

    def judge(self, rig) -> None:
        rig.hold("H2", rig.outcome == "not sent", f"the outcome is {rig.outcome}")
        rig.hold("H2", not rig.station.bodies, "it was written all the same")
        edit = rig.action.edit
        told = {c.field.name: (c.mine, c.theirs) for a in rig.result for c in a.conflicts}
        where = {name: edit.where[name] for name in told}
        now = {name: (edit.values[name], at(rig.station.held, p)) for name, p in where.items()}
        rig.hold("H2", told and told == now, f"conflicts {told}, not {now}")


class InTheWindow(Hands):
    """Between our fresh reading and our writing: it cannot be prevented, but it is told."""

    row = "H3"

    @staticmethod
    def fits(edit) -> bool:
        return edit.others is not None

    def sees(self, station: FaultyStation, op: Op) -> None:
        if station.edit is not None and op is station.edit.kind.writes:
            someone_changes(station.held, station.edit.kind, station.edit.others)

    def judge(self, rig) -> None:
        self.both(rig)
        foreign = {field.name for applied in rig.result for field in applied.foreign}
        rig.hold("H3", rig.action.edit.other in foreign, f"only {foreign} is told")


class WholeObject(Hands):
    """A station that wants the whole object meets H1: theirs survives."""

    row = "H4"

    @staticmethod
    def fits(edit) -> bool:
        return edit.kind is Resolution

    async def prepare(self, rig) -> None:
        rig.client.quirks.learn("resolution_whole", True)
        someone_changes(rig.station.held, Resolution, rig.action.edit.others)

    def judge(self, rig) -> None:
        self.both(rig)


class ReadOnly(Hands):
    """Another window works on it: nothing is sent from here (the lock: test_claim.py)."""

    row = "H5"
    expects = ""

    async def prepare(self, rig) -> None:
        rig.session.taken = "Another window works on it."

    def judge(self, rig) -> None:
        rig.hold("H5", not rig.started and not rig.station.bodies, "it was sent all the same")


class DoubleClick(Hands):
    """Apply is pressed three times: one request."""

    row, clicks = "H6", 3

    def judge(self, rig) -> None:
        rig.hold("H6", rig.started == 1, f"{rig.started} were started")


class TypedMeanwhile(Hands):
    """An edit that is made while the save is under way stays."""

    row = "H7"

    @staticmethod
    def fits(edit) -> bool:
        return bool(edit.other)

    def sees(self, station: FaultyStation, op: Op) -> None:
        if station.edit is not None and op is station.edit.kind.writes:
            draft = station.rig.session.drafts[station.edit.kind]
            (value,) = station.edit.others.values()
            draft[station.edit.other] = value

    def judge(self, rig) -> None:
        draft = rig.session.drafts[rig.action.edit.kind]
        rig.hold("H7", rig.action.edit.other in draft.edits, "the edit is gone")
        rig.hold("H7", rig.outcome.startswith(("saved", "accepted")), f"it is {rig.outcome}")
