"""The packages that the program brings along: name, version and licence of each.

Python's own look-up tells them. In the frozen program it knows the program alone; there they stand
in the bill of materials beside the licences (packaging/shipped.py).
"""

import json
import re
import sys
from dataclasses import dataclass
from importlib import metadata
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

from app.words import tr

PROGRAM = "station-configurator"
BILL = "LICENSES/sbom.cdx.json"
NAME = re.compile(r"[A-Za-z0-9._-]+")
EXTRA = re.compile(r"\bextra\s*==")
LONGEST = 80
UNKNOWN = tr("unknown")


@dataclass(frozen=True, slots=True)
class Package:
    """One package of others' work. `licence` is an SPDX expression, or a few words."""

    name: str
    version: str
    licence: str


def program_version() -> str:
    """The version of this program."""
    try:
        return metadata.version(PROGRAM)
    except metadata.PackageNotFoundError:
        return UNKNOWN


def shipped() -> list[Package]:
    """Every package, by name; reads some files."""
    found = _installed() or _in_bill(Path(getattr(sys, "_MEIPASS", ".")) / BILL)
    return sorted(found, key=lambda package: package.name.casefold())


def _installed() -> list[Package]:
    """What the program needs, and what that needs, as far as it is installed."""
    found: dict[str, Package] = {}
    todo, seen = [PROGRAM], {PROGRAM}
    while todo:
        try:
            own = metadata.distribution(todo.pop())
        except metadata.PackageNotFoundError:
            continue  # for another system or another Python
        if own.name != PROGRAM:
            found[own.name] = Package(own.name, own.version, _licence(own))
        needed = {_plain(each) for each in own.requires or () if not EXTRA.search(each)}
        todo += sorted(needed - seen)
        seen |= needed
    return list(found.values())


def _plain(requirement: str) -> str:
    """The name at the beginning of a requirement, as registries compare it."""
    name = NAME.match(requirement)
    return re.sub(r"[-_.]+", "-", name[0]).lower() if name else ""


def _licence(own: Distribution) -> str:
    said = own.metadata
    words = (said.get_all(name) or [""] for name in ("license-expression", "license"))
    word = next((first for first, *_ in words if first), "")
    if word and "\n" not in word and len(word) <= LONGEST:
        return str(word)
    classes = [line for line in said.get_all("classifier") or () if line.startswith("License ::")]
    return classes[0].rpartition(" :: ")[2] if classes else UNKNOWN


def _in_bill(bill: Path) -> list[Package]:
    """The components of a bill of materials (CycloneDX); none where there is no such file."""
    try:
        data = json.loads(bill.read_text(encoding="utf-8"))
        return [_component(each) for each in data["components"]]
    except (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError):
        return []


def _component(entry: dict[str, Any]) -> Package:
    licence = entry["licenses"][0]
    words = licence.get("expression") or licence["license"]["name"]
    return Package(str(entry["name"]), str(entry["version"]), str(words))
