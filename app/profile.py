"""A station's configuration file: whether it is one, and what importing it would change.

The document does not say how it is built. So names are recognised wherever they stand: those of a
settings object below that object's own name, others where only one setting is called so. The file
itself is never changed: what was looked at are the bytes that are sent.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from app import envelope, quirks
from app.draft import Change
from app.errors import BadReply
from app.quirks import Quirks
from app.settings import (
    KINDS,
    Compare,
    Field,
    PodPairing,
    Power,
    Saved,
    Settings,
    Value,
)
from app.words import say, tr

MIB = 1024 * 1024
LOOKED_AT = 2000
Place = tuple[str, ...]


class NotUsable(ValueError):
    """This is no configuration file; the words are a sentence for the user."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A configuration file: the bytes to send, and what was recognised in them.

    `values` are the settings by field, `others` counts the entries that are none of ours; `model`
    and `firmware` are what it says of its origin: text from outside.
    """

    name: str
    content: bytes
    values: Mapping[Field, Value]
    others: int
    model: str = ""
    firmware: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would change by what was last read: `same` counts what stays as it is.

    `network` are those of `changes` that may cut the connection.
    """

    changes: tuple[Change, ...]
    same: int
    network: tuple[Change, ...]


def read_profile(path: Path, known: Quirks | None = None) -> Profile:
    """Read and look through a file. Raises NotUsable."""
    cap = quirks.default("config_bytes")
    try:
        with path.open("rb") as file:
            content = file.read(cap + 1)
    except OSError as error:
        why = error.strerror or tr("no reason is given")
        raise NotUsable(say("It cannot be read: {}.", why)) from error
    if not content.strip():
        raise NotUsable(tr("It is empty."))
    if len(content) > cap:
        raise NotUsable(say("It is larger than {} MiB; a configuration is not.", cap // MIB))
    try:
        data = envelope.parse(content)
    except BadReply as error:
        raise NotUsable(tr("It is not JSON, or damaged.")) from error
    if not isinstance(data, dict) or not data:
        raise NotUsable(tr("It holds no settings."))
    try:
        return _understand(path.name, content, data, known or Quirks())
    except RecursionError as error:
        raise NotUsable(tr("It is nested too deeply for a configuration.")) from error


def preview(profile: Profile, saved: Mapping[type[Settings], Saved]) -> Preview:
    """Compare a file with what the station has."""
    changes, same = [], 0
    for field, value in profile.values.items():
        own = saved.get(field.kind)
        if own is None or not _applies(field, profile.values):
            continue
        if own.values.get(field.name) == value:
            same += 1
        else:
            old = own.label(field.name, own.values.get(field.name))
            changes.append(Change(field, old, own.label(field.name, value)))
    carried = (change for change in changes if _carries(change.field))
    return Preview(tuple(changes), same, tuple(carried))


def differences(
    before: Mapping[type[Settings], Saved], after: Mapping[type[Settings], Saved]
) -> list[Change]:
    """What is another now, in words; what moves by itself or cannot be compared is left out."""
    found = []
    for kind in KINDS:
        if kind not in before or kind not in after:
            continue
        old, new = before[kind], after[kind]
        for name, field in kind.fields().items():
            if not _settable(field) or field.spec.compare is not Compare.EXACTLY:
                continue
            if any(need(new.values) for need in field.spec.needs):
                continue
            then, now = old.values.get(name), new.values.get(name)
            if then != now:
                found.append(Change(field, old.label(name, then), new.label(name, now)))
    return found


def _understand(name: str, content: bytes, data: dict[str, Any], known: Quirks) -> Profile:
    values: dict[Field, Value] = {}
    used: set[Place] = set()
    for place, node in islice(_objects(data, ()), LOOKED_AT):
        for kind, fields in _meant(place):
            read = kind.read(node, known)
            for field in fields:
                at = read.found.get(field.name)
                if not at:
                    continue
                used.add((*place, *at))
                if field.name in read.values and _settable(field):
                    values[field] = read.values[field.name]
    texts = {key: value for key in ("model", "firmware") if isinstance(value := data.get(key), str)}
    used |= {(key,) for key in texts}
    others = sum(1 for place in _leaves(data, ()) if place not in used)
    in_order = {f: values[f] for kind in KINDS for f in kind.fields().values() if f in values}
    return Profile(name, content, in_order, others, **texts)


def _objects(node: dict[str, Any], place: Place) -> Iterator[tuple[Place, dict[str, Any]]]:
    """Every object within, with the names that lead to it."""
    yield place, node
    for key, value in node.items():
        if isinstance(value, dict):
            yield from _objects(value, (*place, key))


def _leaves(node: dict[str, Any], place: Place) -> Iterator[Place]:
    for key, value in node.items():
        if isinstance(value, dict) and value:
            yield from _leaves(value, (*place, key))
        else:
            yield *place, key


def _meant(place: Place) -> Iterator[tuple[type[Settings], list[Field]]]:
    """Which settings an object of that place may hold: those of its name, or unmistakable ones."""
    named = [NAMES.get(_plain(name)) for name in place]
    if any(named):
        if named[-1]:
            yield named[-1], list(named[-1].fields().values())
        return
    for kind in KINDS:
        yield kind, [f for f in kind.fields().values() if f.name in _unmistakable()]


def _plain(name: str) -> str:
    return "".join(char for char in name.lower() if char.isalnum())


@cache
def _unmistakable() -> frozenset[str]:
    every = [name for kind in KINDS for name in kind.fields()]
    return frozenset(name for name in every if every.count(name) == 1) - COMMON


def _settable(field: Field) -> bool:
    return not field.spec.fact and field.spec.compare is not Compare.NEVER


def _applies(field: Field, values: Mapping[Field, Value]) -> bool:
    beside = {other.name: value for other, value in values.items() if other.kind is field.kind}
    return not any(need(beside) for need in field.spec.needs)


def _carries(field: Field) -> bool:
    """Whether a change of it may cut the way to the station; its name is that of its Wi-Fi."""
    return field.kind.network > 0 or field.name == "devName"


NAMES: dict[str, type[Settings]] = {
    **{kind.kind: kind for kind in KINDS},
    # As the paths of the API call them.
    "podpairing": PodPairing,
    "powersetting": Power,
}
# Only one settings object has them, but anything may be called so.
COMMON = {"time", "timeout", "output", "connected", "band", "channel"}
