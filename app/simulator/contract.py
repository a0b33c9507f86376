"""The API document as data: the operations, their parameters and their schemas.

Everything that the simulator knows about names, types, patterns and ranges comes from here, so that
a wrong reading of ours cannot pass on both sides.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import yaml

from app.simulator.schema import Schema

FILE = "station-api.openapi.yaml"
BASE = "/api/v2/station"
METHODS = ("get", "put", "post", "patch", "delete")


@dataclass(frozen=True)
class Parameter:
    """One parameter of an operation; `place` is `query` or `path`."""

    name: str
    place: str
    required: bool
    schema: Schema


@dataclass(frozen=True)
class Operation:
    """One of the 51 operations; `body` is None where it takes none, `answer` is that of data."""

    id: str
    method: str
    path: str
    section: str
    needs_token: bool
    parameters: tuple[Parameter, ...]
    body: Schema | None
    body_required: bool
    multipart: bool
    answer: Schema

    @property
    def suffix(self) -> str:
        """The path without `/api/v2/station`."""
        return self.path.removeprefix(BASE)

    def match(self, path: str) -> dict[str, str] | None:
        """The path's parameters where `path` is one of this operation's, else None."""
        ours, theirs = self.path.split("/"), path.split("/")
        if len(ours) != len(theirs):
            return None
        found = {}
        for part, given in zip(ours, theirs, strict=True):
            if part.startswith("{") and given:
                found[part.strip("{}")] = given
            elif part != given:
                return None
        return found


@cache
def document() -> dict[str, Any]:
    """The contract's file as it stands in `resources`."""
    text = (resources.files("resources") / FILE).read_text(encoding="utf-8")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    loaded: dict[str, Any] = yaml.load(text, Loader=loader)
    return loaded


def resolve(node: Any) -> Any:
    """A part of the document with every `$ref` replaced and every `allOf` made one object."""
    if isinstance(node, list):
        return [resolve(item) for item in node]
    if not isinstance(node, Mapping):
        return node
    if "$ref" in node:
        return resolve(_at(node["$ref"]))
    merged: dict[str, Any] = {}
    for part in node.get("allOf", []):
        _merge(merged, resolve(part))
    _merge(merged, {key: resolve(value) for key, value in node.items() if key != "allOf"})
    return merged


def _at(reference: str) -> Any:
    node: Any = document()
    for key in reference.removeprefix("#/").split("/"):
        node = node[key]
    return node


def _merge(into: dict[str, Any], part: Mapping[str, Any]) -> None:
    for key, value in part.items():
        if key == "properties":
            into[key] = {**into.get(key, {}), **value}
        elif key == "required" and isinstance(value, list):
            into[key] = [*into.get(key, []), *value]
        else:
            into[key] = value


@cache
def operations() -> dict[str, Operation]:
    """All operations by their operationId."""
    found = {}
    for path, item in document()["paths"].items():
        for method in METHODS:
            if method in item:
                operation = _operation(path, method, resolve(item[method]))
                found[operation.id] = operation
    return found


def _operation(path: str, method: str, item: Mapping[str, Any]) -> Operation:
    content = item.get("requestBody", {}).get("content", {})
    body = next((kind["schema"] for kind in content.values()), None)
    answer = item["responses"]["200"]["content"]["application/json"]["schema"]
    return Operation(
        id=item["operationId"],
        method=method.upper(),
        path=path,
        section=item["x-section"],
        needs_token=item.get("security") != [],
        parameters=tuple(
            Parameter(each["name"], each["in"], each.get("required", False), each["schema"])
            for each in item.get("parameters", [])
        ),
        body=body,
        body_required=item.get("requestBody", {}).get("required", False),
        multipart="multipart/form-data" in content,
        answer=answer["properties"]["data"],
    )
