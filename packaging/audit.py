"""Whether what is locked is known to be unsafe.

The lock files are held against safe_versions.toml, which needs nobody. Where pip-audit is installed
and reaches its data, it is asked besides, while other checks run; where not, that is said.
"""

import json
import re
import subprocess
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from environment import BUILD_LOCK, DEV_LOCK, PYTHON, ROOT, RUN_LOCK
from steps import child_environment, say

SAFE = ROOT / "packaging" / "safe_versions.toml"
LOCKS = (RUN_LOCK, DEV_LOCK, BUILD_LOCK)
PATIENCE = 3.0
"""Seconds that pip-audit gets beyond those that the other checks take."""

ASKING = (
    *("-m", "pip_audit", "--format=json", "--progress-spinner=off", "--timeout=3"),
    *("--disable-pip", "--require-hashes"),
)


@dataclass(frozen=True)
class Safe:
    """The least version of a package that is safe, and why."""

    name: str
    safe: str
    advisory: str
    why: str


class Audit:
    """Begins to ask when it is made; `complaints` waits a little and tells all that is wrong."""

    def __init__(self) -> None:
        locks = [f"--requirement={path}" for path in (DEV_LOCK, BUILD_LOCK)]
        self._asked = subprocess.Popen(
            [PYTHON, *ASKING, *locks],
            cwd=ROOT,
            env=child_environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
        )

    def complaints(self) -> list[str]:
        """A line for each version that is known to be unsafe."""
        known = safe_versions()
        found = [line for path in LOCKS for line in too_old(path, known)]
        try:
            answer = self._asked.communicate(timeout=PATIENCE)[0]
        except subprocess.TimeoutExpired:
            self._asked.kill()
            answer = self._asked.communicate()[0]
        told = vulnerable(answer)
        if told is None:
            say(f"pip-audit has no data here; held against {SAFE.relative_to(ROOT)} alone.")
        return found + (told or [])


def safe_versions(path: Path = SAFE) -> list[Safe]:
    """What is known without asking anybody."""
    return [Safe(**each) for each in tomllib.loads(path.read_text(encoding="utf-8"))["package"]]


def locked(path: Path) -> Iterator[tuple[str, str]]:
    """Name and version of every package in a lock file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if found := re.match(r"([A-Za-z0-9._-]+)==([^\s;\\]+)", line):
            yield re.sub(r"[-_.]+", "-", found[1]).lower(), found[2]


def too_old(path: Path, known: list[Safe]) -> list[str]:
    """The packages of a lock file that are older than what is safe."""
    least = {each.name: each for each in known}
    return [
        f"{path.name}: {name} {version} is older than {safe.safe}, {safe.advisory}: {safe.why}"
        for name, version in locked(path)
        if (safe := least.get(name)) and _number(version) < _number(safe.safe)
    ]


def vulnerable(answer: str) -> list[str] | None:
    """What pip-audit found; None where it could ask nobody."""
    try:
        packages: list[dict[str, Any]] = json.loads(answer)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return None
    if all("skip_reason" in each for each in packages):
        return None
    return [
        f"{each['name']} {each['version']}: {hole['id']}, mended in {hole['fix_versions']}"
        for each in packages
        for hole in each.get("vulns", ())
    ]


def _number(version: str) -> tuple[int, ...]:
    """The digits of a release; what follows them (rc1, .post1) does not count."""
    return tuple(int(part) for part in re.match(r"[0-9.]*[0-9]", version)[0].split("."))  # type: ignore[index]
