"""Edits that were not sent, as they are kept on disk: never a secret."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from app.draft import Change, Draft
from app.session import Session
from app.settings import KINDS, Field, Saved, Value

NAME_CAP = 200
TEXTS = ("key", "name", "model", "address", "account")


@dataclass(frozen=True, slots=True)
class Edit:
    """One field as the user wants it, and what the station had when it was edited."""

    field: Field
    value: Value
    base: Value | None

    def change(self) -> Change:
        """In words, as far as these are known without the station."""
        name = self.field.name
        saved = Saved(self.field.kind, {} if self.base is None else {name: self.base})
        return Change(self.field, saved.label(name, self.base), saved.label(name, self.value))


@dataclass(frozen=True, slots=True)
class Unsent:
    """The edits for one station that were not sent; the texts come from outside.

    `edits` goes by the key of the field, `address` is the origin as text, `when` the time of the
    last edit.
    """

    key: str
    name: str
    model: str
    address: str
    account: str
    when: datetime
    edits: Mapping[str, Edit] = field(default_factory=dict)

    @classmethod
    def of(cls, session: Session, key: str) -> "Unsent":
        """What a session has not sent as yet."""
        info = session.info
        texts = (session.name, info.model or "", str(session.station.origin))
        name, model, address = (text[:NAME_CAP] for text in texts)
        account = session.station.account[:NAME_CAP]
        edits: dict[str, Edit] = {}
        for draft in session.drafts.values():
            edits |= edits_of(draft)
        return cls(key, name, model, address, account, datetime.now(UTC), edits)

    def changes(self) -> list[Change]:
        """The edits in words, in the order of the window."""
        return [self.edits[key].change() for key in fields() if key in self.edits]

    def over(self, older: "Unsent | None") -> "Unsent":
        """With what an older one has besides."""
        return self if older is None else replace(self, edits={**older.edits, **self.edits})

    def without(self, *keys: str) -> "Unsent":
        """Without the edits of these fields."""
        return replace(self, edits={k: e for k, e in self.edits.items() if k not in keys})


def edits_of(draft: Draft) -> dict[str, Edit]:
    """A draft's edits without the secrets: the only way from a draft to the disk."""
    known = draft.kind.fields()
    return {
        known[name].key: Edit(known[name], value, draft.saved.values.get(name))
        for name, value in draft.edits.items()
        if not known[name].spec.secret
    }


def fields() -> dict[str, Field]:
    """Every field that may be edited and kept, by its key, in the order of the window."""
    every = (entry for kind in KINDS for entry in kind.fields().values())
    return {e.key: e for e in every if not e.spec.secret and not e.spec.fact}


def to_json(unsent: Unsent) -> dict[str, Any]:
    """As it stands in a file."""
    return {
        **{name: getattr(unsent, name) for name in TEXTS},
        "when": unsent.when.isoformat(),
        "edits": {key: edit.value for key, edit in unsent.edits.items()},
        "base": {key: edit.base for key, edit in unsent.edits.items()},
    }


def from_json(data: Any) -> Unsent | None:
    """Out of a file; None where it is none of ours. Edits of what is no field are left out."""
    if not isinstance(data, dict):
        return None
    values, base = data.get("edits"), data.get("base")
    if not isinstance(values, dict) or not isinstance(base, dict):
        return None
    if not all(isinstance(data.get(name), str) for name in (*TEXTS, "when")):
        return None
    try:
        when = datetime.fromisoformat(data["when"]).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    edits = {
        key: Edit(entry, values[key], base.get(key))
        for key, entry in fields().items()
        if type(values.get(key)) is entry.type and type(base.get(key)) in (entry.type, type(None))
    }
    return Unsent(**{name: data[name] for name in TEXTS}, when=when, edits=edits)


def put_back(unsent: Unsent, session: Session) -> list[str]:
    """Make edits of a session again of those whose settings it has read; nothing is sent.

    What was edited anew meanwhile stands, and what the station has already is dropped; both count
    as put back, as the keys that are returned. What cannot be edited at this station now does not.
    """
    done = []
    for key, edit in unsent.edits.items():
        name, draft = edit.field.name, session.drafts.get(edit.field.kind)
        if draft is None or draft.locked(name):
            continue
        if name not in draft.edits:
            draft.resume(name, edit.value, edit.base)
        done.append(key)
    return done
