"""Makes a value of any type, with one text wherever a text may stand."""

import dataclasses
import inspect
import types
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

PLAIN: dict[Any, Any] = {bool: True, int: 3, float: 0.5, bytes: b"x", type(None): None}
#: Types of which not any value will do; others may add theirs.
BY_TYPE: dict[Any, Callable[[str], Any]] = {
    str: lambda text: text,
    Any: lambda text: text,
    QWidget: lambda text: None,
    QImage: lambda text: QImage(16, 9, QImage.Format.Format_RGB32),
    QPixmap: lambda text: QPixmap(16, 9),
    QSize: lambda text: QSize(16, 9),
    datetime: lambda text: datetime.now(UTC),
    Path: lambda text: Path(text.replace("\0", "")[:200]),
}


def value(kind: Any, text: str) -> Any:
    """A value of this type. TypeError where we know none: it belongs into BY_TYPE."""
    if kind in BY_TYPE:
        return BY_TYPE[kind](text)
    if kind in PLAIN:
        return PLAIN[kind]
    base, inside = get_origin(kind), get_args(kind)
    if base in (Union, types.UnionType):
        return value(inside[0], text)
    if base is Literal:
        return inside[0]
    if base is tuple and Ellipsis not in inside:
        return tuple(value(each, text) for each in inside)
    if isinstance(base, type) and issubclass(base, Mapping):
        return {text: value(inside[1], text)} if inside[0] is str else {}
    if isinstance(base, type) and inside:
        several = [value(inside[0], text)] * 2
        return several if base is list else set(several) if base is set else tuple(several)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    if isinstance(kind, type) and (dataclasses.is_dataclass(kind) or issubclass(kind, BaseModel)):
        return made(kind, text)
    raise TypeError(f"do not know how to make a {kind}")


def made(kind: Any, text: str) -> Any:
    """An object of this class: every parameter that must be given, and every text."""
    hints = get_type_hints(kind) | get_type_hints(kind.__init__)
    return kind(
        **{
            each.name: value(hints[each.name], text)
            for each in inspect.signature(kind).parameters.values()
            if each.default is each.empty or str in (hints[each.name], *get_args(hints[each.name]))
        }
    )
