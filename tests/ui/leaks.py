"""Looks for secrets wherever they may have got to: the screen, logs, output, files, the clipboard.

Each `found` function tells the places where one of the canaries stands, in whatever spelling.
"""

import base64
import contextlib
import json
import logging
import re
import traceback
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from urllib.parse import quote, quote_plus

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from tests.ui.walker import everything, listening, texts

Canaries = Mapping[str, str]
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


class Records(logging.Handler):
    """Keeps every record of every logger, down to DEBUG, with all that it carries."""

    def __init__(self) -> None:
        super().__init__(logging.NOTSET)
        self.kept: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        carried = [record.getMessage(), repr(record.args), record.exc_text, record.stack_info]
        if record.exc_info and record.exc_info[0]:
            carried += traceback.format_exception(*record.exc_info)
        self.kept.append(f"{record.name}: {carried}")


def spellings(secret: str) -> set[str]:
    """How a secret may be written."""
    raw = secret.encode()
    return {
        secret,
        repr(secret)[1:-1],
        json.dumps(secret)[1:-1],
        quote(secret, safe=""),
        quote_plus(secret),
        base64.b64encode(raw).decode().rstrip("="),
        raw.hex(),
    }


@cache
def _pattern(secrets: tuple[str, ...]) -> re.Pattern[str]:
    """Each secret's spellings in a group of its own."""
    return re.compile("|".join(f"({'|'.join(map(re.escape, spellings(s)))})" for s in secrets))


@cache
def _bytes_pattern(secrets: tuple[str, ...]) -> re.Pattern[bytes]:
    groups = (
        b"|".join(re.escape(s.encode(code)) for s in spellings(each) for code in ENCODINGS)
        for each in secrets
    )
    return re.compile(b"|".join(b"(" + group + b")" for group in groups))


def in_text(text: str, canaries: Canaries) -> list[str]:
    names = list(canaries)
    found = _pattern(tuple(canaries.values())).finditer(text)
    return sorted({names[(each.lastindex or 1) - 1] for each in found})


def found_in_texts(texts: Iterable[tuple[str, str]], canaries: Canaries) -> list[str]:
    """Out of pairs of a place and a text."""
    return [f"{place}: {name}" for place, text in texts for name in in_text(text, canaries)]


def found_in_files(folders: Iterable[Path], canaries: Canaries) -> list[str]:
    """In contents and names of files, whatever their encoding."""
    found = []
    for file in (each for folder in folders for each in folder.rglob("*")):
        found += [f"the name of {file.name}: {name}" for name in in_text(file.name, canaries)]
        names = list(canaries)
        content = file.read_bytes() if file.is_file() else b""
        for each in _bytes_pattern(tuple(canaries.values())).finditer(content):
            found.append(f"{file.name}: {names[(each.lastindex or 1) - 1]}")
    return found


def found_on_screen(canaries: Canaries) -> list[str]:
    """In all that widgets show, speak, offer or draw: of every window, hidden pages included."""
    found = [
        f"{type(widget).__name__} {widget.objectName()} {place}"
        for widget in everything()
        for place in found_in_texts(_shown(widget), canaries)
    ]
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            with listening() as drawn:
                window.grab()
            found += found_in_texts((("drawn", text) for text in drawn), canaries)
    clipboard = QApplication.clipboard().text()
    return found + found_in_texts([("the clipboard", clipboard)], canaries)


def _shown(widget: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, QLineEdit):
        yield "display", widget.displayText()
        yield "placeholder", widget.placeholderText()
        yield "name", widget.accessibleName() + widget.accessibleDescription()
        yield "tip", widget.toolTip()
    else:
        for what, text, _ in texts(widget):
            yield what, text
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        yield "text", widget.toPlainText()
    yield "object name", widget.objectName()
    yield "more", widget.whatsThis() + widget.statusTip()
    for name in widget.dynamicPropertyNames():
        with contextlib.suppress(RuntimeError):  # Qt's own, of types that Python does not know
            yield "property", str(widget.property(name.data().decode()))
    spoken = QAccessible.queryAccessibleInterface(widget)
    if spoken is not None:
        for part in QAccessible.Text:
            if part is not QAccessible.Text.UserText:
                yield f"spoken {part.name}", spoken.text(part)
