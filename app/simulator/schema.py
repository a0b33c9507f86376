"""Checks a value against a schema of the contract, and says in plain words what is wrong."""

import re
from collections.abc import Mapping
from typing import Any

Schema = Mapping[str, Any]

KINDS: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "boolean": (bool,),
    "object": (dict,),
    "array": (list,),
    "null": (type(None),),
}


def is_a(kind: str, value: object) -> bool:
    """Whether a value is of the schema type `kind`; true and false are no integers."""
    if isinstance(value, bool):
        return kind == "boolean"
    return isinstance(value, KINDS[kind])


def problem(schema: Schema, value: Any, name: str) -> str | None:
    """What is wrong with a value, in one sentence that names the field, or None.

    Fields that an object's schema does not know are wrong, unless it has none at all.
    """
    choices = schema.get("oneOf")
    if choices is not None:
        found = [problem(choice, value, name) for choice in choices]
        return None if found.count(None) == 1 else f"{name} has a form that is not documented"
    kinds = schema.get("type")
    if kinds is not None:
        wanted = [kinds] if isinstance(kinds, str) else kinds
        if not any(is_a(kind, value) for kind in wanted):
            return f"{name} must be of type {' or '.join(wanted)}"
    if "const" in schema and value != schema["const"]:
        return f"{name} must be {schema['const']}"
    if "enum" in schema and value not in schema["enum"]:
        return f"{name} must be one of {', '.join(map(str, schema['enum']))}"
    if isinstance(value, str):
        return _problem_of_text(schema, value, name)
    if isinstance(value, int):
        return _problem_of_number(schema, value, name)
    if isinstance(value, list):
        return _problem_of_items(schema, value, name)
    if isinstance(value, dict):
        return _problem_of_fields(schema, value, name)
    return None


def _problem_of_text(schema: Schema, value: str, name: str) -> str | None:
    if len(value) > schema.get("maxLength", len(value)):
        return f"{name} must not be longer than {schema['maxLength']} characters"
    pattern = schema.get("pattern")
    # The document's patterns are of JavaScript's kind: \d is ASCII and $ is the very end.
    if pattern is not None and not re.fullmatch(pattern, value, re.ASCII):
        return f"{name} must match {pattern}"
    return None


def _problem_of_number(schema: Schema, value: int, name: str) -> str | None:
    if value < schema.get("minimum", value):
        return f"{name} must be at least {schema['minimum']}"
    if value > schema.get("maximum", value):
        return f"{name} must be at most {schema['maximum']}"
    if schema.get("type") == "integer":
        bits = 63 if schema.get("format") == "int64" else 31
        if not -(2**bits) <= value < 2**bits:
            return f"{name} is out of range"
    return None


def _problem_of_items(schema: Schema, value: list[Any], name: str) -> str | None:
    items = schema.get("items", {})
    found = (problem(items, item, f"{name}[{at}]") for at, item in enumerate(value))
    return next((words for words in found if words), None)


def _problem_of_fields(schema: Schema, value: dict[str, Any], name: str) -> str | None:
    fields: Schema = schema.get("properties", {})
    missing = [key for key in schema.get("required", []) if key not in value]
    if missing:
        return f"{missing[0]} is missing"
    if len(value) < schema.get("minProperties", 0):
        return f"{name} names no field"
    others = schema.get("additionalProperties")
    for key, item in value.items():
        rule = fields.get(key, others if isinstance(others, Mapping) else None)
        if rule is None:
            return f"{key!r} is not a field of {name}"
        words = problem(rule, item, key)
        if words:
            return words
    return None
