"""Settings objects of the API as pydantic models, read leniently and written strictly.

A field that a station gives in a wrong type becomes one "not understood" field, never an
unreadable page; what is unknown is kept; what is written has the spelling, the nesting and the
type on the wire that the station's own GET had.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, ValidationError

from app.operations import Op
from app.quirks import Quirks, ways
from app.settings.field import Choices, Setting, Value, unwrap
from app.words import Cleaned, say, tr

NUMBER = re.compile(r"^-?[0-9]{1,18}$")
TEXT_CAP = 4096
Located = dict[str, tuple[tuple[str, ...], Any]]
"""Where each field stands in the data, and what stands there."""


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """One field of one settings object; `type` is bool, int or str. There is one for each."""

    kind: type["Settings"]
    name: str
    type: type[Value]
    spec: Setting

    @property
    def key(self) -> str:
        """Its name in the whole program: `general.devName`."""
        return f"{self.kind.kind}.{self.name}"

    def places(self) -> Iterator[tuple[str, ...]]:
        """Where a GET may hold it, ours first."""
        yield from self.spec.at or ((self.name,),)


@dataclass(frozen=True, slots=True)
class Saved:
    """One settings object as the station gave it.

    `values` are the understood ones, `strange` maps each other one to the words for it; a field in
    neither was not reported. `found` is where each stood, `raw` the value as it came.
    """

    kind: type["Settings"]
    values: dict[str, Value] = field(default_factory=dict)
    strange: dict[str, str] = field(default_factory=dict)
    found: dict[str, tuple[str, ...]] = field(default_factory=dict)
    raw: dict[str, Any] = field(default_factory=dict)
    options: dict[str, Choices] = field(default_factory=dict)
    at: datetime = field(default_factory=lambda: datetime.now(UTC))

    def choices(self, name: str) -> Choices:
        """What may be chosen for a field, the station's own unknown value included."""
        spec = self.kind.fields()[name].spec
        known = self.options.get(name, spec.choices)
        value = self.values.get(name)
        if not known or value is None or value in known:
            return known
        label = value if isinstance(value, str) else say("Unknown ({})", value)
        return {**known, value: label}

    def label(self, name: str, value: Value | None) -> str:
        """A value in words: `15 min`, `on`, `Fixed`."""
        spec = self.kind.fields()[name].spec
        if value is None:
            return tr("not reported")
        if spec.secret:
            return "••••••••" if value else tr("empty")
        choices = self.choices(name)
        if value in choices:
            return choices[value]
        if isinstance(value, bool):
            return tr("on") if value else tr("off")
        if value == "":
            return tr("empty")
        return f"{value} {spec.unit}".rstrip()


class Settings(BaseModel):
    """Base of the settings objects. A subclass declares its operations and its fields."""

    model_config = ConfigDict(extra="allow", strict=True, defer_build=True)

    kind: ClassVar[str]
    reads: ClassVar[Op]
    writes: ClassVar[Op]
    lists: ClassVar[Op | None] = None
    network: ClassVar[int] = 0
    """Order of sending: 0 harmless, 1 and 2 may cut the connection and go last."""
    waits: ClassVar[bool] = False
    """Whether a change may show only after a restart."""

    @classmethod
    @cache
    def fields(cls) -> dict[str, Field]:
        """Every field by its name."""
        found = {}
        for name, info in cls.model_fields.items():
            kind = next(t for t in (bool, int, str) if info.annotation in (t, t | None))
            found[name] = Field(cls, name, kind, unwrap(info.metadata))
        return found

    @classmethod
    def read(cls, data: Any, quirks: Quirks | None = None, lists: Any = None) -> Saved:
        """What a GET's `data` says, leniently; `lists` is the data of the list beside it."""
        located = cls._locate(data)
        raw = {name: value for name, (_, value) in located.items()}
        values, strange = cls._understand(raw)
        options = cls.options(values, quirks or Quirks(), lists)
        found = {name: path for name, (path, _) in located.items()}
        return Saved(cls, values, strange, found, raw, options)

    @classmethod
    def options(cls, values: Mapping[str, Value], quirks: Quirks, lists: Any) -> dict[str, Choices]:
        """Choices that depend on the station; subclasses say which."""
        return {}

    @classmethod
    def body(cls, saved: Saved, values: Mapping[str, Value]) -> dict[str, Any]:
        """The body of a write that carries these values and nothing else."""
        body = {}
        for name, value in values.items():
            key = cls.fields()[name].spec.write_as or (saved.found.get(name) or (name,))[-1]
            body[key] = _encode(value, saved.raw.get(name), cls.fields()[name])
        return body

    @classmethod
    def _locate(cls, data: Any) -> Located:
        located: Located = {}
        for name, entry in cls.fields().items():
            for place in entry.places():
                found = _lookup(data, place)
                if found is not None:
                    located[name] = found
                    break
        return located

    @classmethod
    def _understand(cls, raw: dict[str, Any]) -> tuple[dict[str, Value], dict[str, str]]:
        read = {n: _decode(v, cls.fields()[n]) for n, v in raw.items() if v is not None}
        strange: dict[str, str] = {
            n: _not_understood(v, cls.fields()[n]) for n, v in read.items() if _too_long(v)
        }
        good = {n: v for n, v in read.items() if n not in strange}
        try:
            model = cls.model_validate(good)
        except ValidationError as error:
            for problem in error.errors(include_url=False, include_context=False):
                name = str(problem["loc"][0])
                strange[name] = _not_understood(raw[name], cls.fields()[name])
            model = cls.model_validate({n: v for n, v in good.items() if n not in strange})
        return model.model_dump(exclude_none=True, exclude_unset=True), strange


def _lookup(data: Any, place: tuple[str, ...]) -> tuple[tuple[str, ...], Any] | None:
    path: list[str] = []
    for step in place:
        if not isinstance(data, dict):
            return None
        key = step if step in data else _respelled(data, step)
        if key is None:
            return None
        path.append(key)
        data = data[key]
    return tuple(path), data


def _respelled(data: dict[str, Any], name: str) -> str | None:
    lower = {key.lower(): key for key in data}
    spellings = next((s for s in SPELLINGS if name in s), (name,))
    return next((lower[s.lower()] for s in spellings if s.lower() in lower), None)


SPELLINGS = tuple(ways(row) for row in ("spelling_slide", "spelling_static", "spelling_dns1"))


def _decode(value: Any, entry: Field) -> Any:
    if entry.spec.form == "daily_time" and type(value) in (int, str):
        return _clock(value)
    if entry.type is int and isinstance(value, str) and NUMBER.match(value):
        return int(value)
    return value


def _encode(value: Value, raw: Any, entry: Field) -> Any:
    if entry.spec.form == "daily_time":
        return _unclock(str(value), raw)
    if type(value) is int and isinstance(raw, str):
        return str(value)
    return value


def _clock(value: int | str) -> str | int:
    """`HH:MM` out of minutes or milliseconds after midnight, told apart by their size."""
    if isinstance(value, str) and not NUMBER.match(value):
        return value
    number = int(value)
    minutes = number // 60_000 if number >= 24 * 60 else number
    return f"{minutes // 60:02}:{minutes % 60:02}" if 0 <= minutes < 24 * 60 else number


def _unclock(value: str, raw: Any) -> int | str:
    if raw is None or (isinstance(raw, str) and not NUMBER.match(raw)):
        return value
    hours, _, minutes = value.partition(":")
    count = int(hours) * 60 + int(minutes)
    count = count * 60_000 if int(raw) >= 24 * 60 else count
    return str(count) if isinstance(raw, str) else count


def _too_long(value: Any) -> bool:
    return isinstance(value, str) and len(value) > TEXT_CAP


def _not_understood(value: Any, entry: Field) -> Cleaned:
    if entry.spec.secret:
        return tr("not understood")
    shown = repr(value)
    short = f"{shown[:60]}…" if len(shown) > 60 else shown
    return say("not understood: {}", short)
