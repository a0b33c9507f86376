"""One settings object as the station has it, plus what the user edited.

The draft holds the edits, widgets hold none. An edit that equals the saved value is forgotten, so
dirty means: the user edited it and it differs.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.settings import Field, Saved, Settings, Value
from app.settings.field import Compare
from app.words import say, tr


@dataclass(frozen=True, slots=True)
class Change:
    """One edit in words, for the list of changes; secrets stay masked."""

    field: Field
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Somebody else changed what the user edited: the value at first, theirs, and the user's."""

    field: Field
    base: Value | None
    theirs: Value | None
    mine: Value


class Draft:
    """`draft[name]` is the edit or else the saved value; assigning edits or forgets the edit."""

    def __init__(self, saved: Saved) -> None:
        self.saved = saved
        self.edits: dict[str, Value] = {}

    @property
    def kind(self) -> type[Settings]:
        """Which settings object this is."""
        return self.saved.kind

    @property
    def values(self) -> dict[str, Value]:
        """Every understood value with the edits over it."""
        return {**self.saved.values, **self.edits}

    def __getitem__(self, name: str) -> Value | None:
        return self.values.get(name)

    def __setitem__(self, name: str, value: Value) -> None:
        field = self.kind.fields()[name]
        if type(value) is not field.type:
            raise TypeError(f"{field.key} takes {field.type.__name__}, not {type(value).__name__}")
        saved = "" if field.spec.secret else self.saved.values.get(name)
        if value == saved:
            self.edits.pop(name, None)
        else:
            self.edits[name] = value

    def revert(self, *names: str) -> None:
        """Forget these edits."""
        for name in names:
            self.edits.pop(name, None)

    def locked(self, name: str) -> str | None:
        """Why the field cannot be edited at this station at all: a fact, or not understood."""
        spec = self.kind.fields()[name].spec
        if spec.fact:
            return tr("Shown by the station, not set from here.")
        if name in self.saved.strange:
            return say("{}. Kept as the station has it.", self.saved.strange[name])
        value = self.saved.values.get(name)
        if type(value) is int and abs(value) > LARGEST:
            return tr("Too large to be edited here. Kept as the station has it.")
        if value is None and not spec.secret:
            return tr("Not reported by this station.")
        return None

    def reason(self, name: str) -> str | None:
        """Why the field does not apply now, or None where it does."""
        return _reason(self.kind.fields()[name], self.values)

    @property
    def dirty(self) -> set[str]:
        """The edited fields that apply."""
        return {name for name in self.edits if self.reason(name) is None}

    def changes(self) -> list[Change]:
        """What the user changed, in the order of the declaration, in words."""
        fields, dirty = self.kind.fields(), self.dirty
        return [
            Change(fields[name], self.was(name), self.saved.label(name, self.edits[name]))
            for name in (fields if dirty else ())
            if name in dirty
        ]

    def was(self, name: str) -> str:
        """The saved value in words."""
        return self.saved.label(name, self.saved.values.get(name))

    def outgoing(self) -> dict[str, Value]:
        """What a write carries: the dirty fields, and those that they belong together with.

        A companion goes along only where it applies, is known and can be read; a secret only where
        the user typed it.
        """
        names = set(self.dirty)
        for name in self.dirty:
            names |= {n for n in self.kind.fields()[name].spec.together if self._goes_along(n)}
        return {name: self.values[name] for name in self.kind.fields() if name in names}

    def errors(self) -> dict[str, str]:
        """What is wrong with what would be sent, in words by field."""
        outgoing = self.outgoing()
        found = {name: words for name in outgoing if (words := self._wrong(name))}
        for name in self.dirty:
            found |= {n: MISSING for n in self.kind.fields()[name].spec.together if self._lacks(n)}
        return found

    def conflicts(self, fresh: Saved) -> list[Conflict]:
        """The dirty fields that somebody else changed to something else meanwhile.

        What does not apply at the station is nobody's choice: a random code, an address by DHCP.
        """
        return [
            Conflict(self.kind.fields()[name], base, theirs, self.edits[name])
            for name in self.kind.fields()
            if name in self.dirty
            and self.kind.fields()[name].spec.compare is Compare.EXACTLY
            and _reason(self.kind.fields()[name], fresh.values) is None
            and (theirs := fresh.values.get(name)) != (base := self.saved.values.get(name))
            and theirs != self.edits[name]
        ]

    def foreign(self, fresh: Saved) -> list[Field]:
        """The fields that somebody else changed and the user did not touch."""
        return [
            field
            for name, field in self.kind.fields().items()
            if name not in self.edits
            and field.spec.compare is Compare.EXACTLY
            and self.reason(name) is None
            and fresh.values.get(name) != self.saved.values.get(name)
        ]

    def rebase(self, fresh: Saved) -> None:
        """Take what the station has now; edits that it holds already are forgotten."""
        self.saved = fresh
        for name, value in tuple(self.edits.items()):
            readable = self.kind.fields()[name].spec.compare is not Compare.UNREADABLE
            if readable and fresh.values.get(name) == value:
                del self.edits[name]

    def settle(self, conflict: Conflict, *, mine: bool) -> None:
        """Take their value as the saved one; keep the user's edit over it, or drop it."""
        self._set_base(conflict.field.name, conflict.theirs)
        if not mine:
            self.revert(conflict.field.name)

    def resume(self, name: str, value: Value, base: Value | None) -> None:
        """Take up an edit of an earlier run, begun over `base`; nothing where it is saved already.

        Where the station has something else by now, `base` stands as the saved value, as if it had
        been open all the while: Apply finds the conflict.
        """
        field = self.kind.fields()[name]
        if self.saved.values.get(name) == value:
            return
        disputable = _reason(field, self.saved.values) is None and base is not None
        if disputable and field.spec.compare is Compare.EXACTLY:
            self._set_base(name, base)
        self[name] = value

    def _set_base(self, name: str, value: Value | None) -> None:
        values = {n: v for n, v in self.saved.values.items() if n != name}
        if value is not None:
            values[name] = value
        self.saved = replace(self.saved, values=values)

    def _goes_along(self, name: str) -> bool:
        spec = self.kind.fields()[name].spec
        known = name in self.values and self.locked(name) is None
        return known and self.reason(name) is None and spec.compare is Compare.EXACTLY

    def _wrong(self, name: str) -> str | None:
        rules = self.kind.fields()[name].spec.rules
        values = self.values
        return next((words for rule in rules if (words := rule(values[name], values))), None)

    def _lacks(self, name: str) -> bool:
        """A secret that has to go along and that only the user can give."""
        spec = self.kind.fields()[name].spec
        return spec.secret and self.reason(name) is None and name not in self.edits


def _reason(field: Field, values: Mapping[str, Value]) -> str | None:
    return next((words for need in field.spec.needs if (words := need(values))), None)


LARGEST = 2**31 - 1
MISSING = tr("Type it anew: it is sent together with the changed security.")
