"""The virtual environment .venv: made, filled from the lock files, and left alone when it is right.

A stamp in it tells what it holds. The stamp is taken away before anything changes and written when
all is done, so that a set-up that was interrupted starts afresh the next time.
"""

import hashlib
import importlib.util
import json
import os
import platform
import sys
import tomllib
from pathlib import Path

import system_packages
from steps import quietly, step

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "station-configurator.json"

RUN_LOCK = ROOT / "packaging" / "requirements.txt"
# Holds all of RUN_LOCK in the same versions, and the tools for tests and checks.
DEV_LOCK = ROOT / "packaging" / "requirements-dev.txt"
# Holds all of RUN_LOCK in the same versions, and what freezes the program.
BUILD_LOCK = ROOT / "packaging" / "requirements-build.txt"


def provide(lock: Path) -> bool:
    """Sets up what is not there yet for the lock file; returns whether it had to do anything.

    Raises SetUpError when a command fails.
    """
    old, new = read_stamp(), wanted(lock)
    if new.items() <= old.items():
        return False
    STAMP.unlink(missing_ok=True)
    if old.get("home") != new["home"]:
        make()
        old = {}
    if old.get(lock.name) != new[lock.name]:
        install_packages(lock)
    if old.get("project") != new["project"]:
        install_project()
    write_stamp(old | new)
    return True


def wanted(lock: Path) -> dict[str, str]:
    """What the stamp says when the environment is right for the lock file."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    parts = [project["build-system"], project["project"], project["tool"].get("setuptools")]
    locks = [RUN_LOCK, lock]
    return {
        # A virtual environment serves one interpreter and one place on the disk.
        "home": f"Python {platform.python_version()} of {sys.base_prefix}, in {VENV}",
        "project": digest(json.dumps(parts, sort_keys=True).encode()),
        **{path.name: digest(path.read_bytes()) for path in locks},
    }


def digest(content: bytes) -> str:
    """SHA-256 in hexadecimal, the same whatever line ends git made."""
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()


def read_stamp() -> dict[str, str]:
    """What the environment holds; empty when there is none, or one that was not finished."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if PYTHON.exists() and isinstance(stamp, dict) else {}


def write_stamp(stamp: dict[str, str]) -> None:
    """Writes the stamp whole or not at all."""
    draft = STAMP.with_suffix(".new")
    draft.write_text(json.dumps(stamp, indent=2), encoding="utf-8")
    draft.replace(STAMP)


def make() -> None:
    """Makes an empty virtual environment in place of whatever stands there."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    if importlib.util.find_spec("ensurepip") is None:
        # Debian and Ubuntu keep this part of Python in a package of its own.
        system_packages.install("Python's venv", {"apt-get": [f"{version}-venv"]})
    python = getattr(sys, "_base_executable", sys.executable)
    with step(f"Making a virtual environment in {VENV}"):
        quietly([python, "-m", "venv", "--clear", str(VENV)])


def install_packages(lock: Path) -> None:
    """Installs exactly what the lock file names, as wheels, each proved by its hash."""
    with step(f"Installing the packages of packaging/{lock.name}"):
        pip("--require-hashes", "--only-binary=:all:", "-r", str(lock))


def install_project() -> None:
    """Installs the project so that its files are used where they are.

    The build backend is in the lock file: without build isolation pip fetches nothing unproved.
    """
    with step("Installing the project"):
        pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))


def pip(*arguments: str) -> None:
    """Installs with the environment's own pip, from where the user's configuration says."""
    command = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--no-user"]
    quietly([*command, *arguments])
