"""Packages of the operating system: installed with apt where we may, else the line to type."""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence

from steps import SetUpError, quietly, step

COMMANDS = {
    "apt-get": ["apt-get", "install", "-y", "--no-install-recommends"],
    "dnf": ["dnf", "install", "-y"],
    "pacman": ["pacman", "-S", "--needed"],
}


def install(purpose: str, packages: Mapping[str, Sequence[str]]) -> None:
    """Installs the packages, given for each package manager by its name.

    Only apt is run, and only as root or with a sudo that asks no password.
    Raises SetUpError with the line to type where neither holds.
    """
    manager = next((name for name in COMMANDS if name in packages and shutil.which(name)), None)
    if manager is None:
        names = " ".join(packages["apt-get"])
        raise SetUpError(f"Missing here: {purpose}. Debian calls the packages {names}")
    root = as_root()
    if manager != "apt-get" or root is None:
        wanted = packages[manager] if manager != "apt-get" else current_names(packages[manager])
        line = " ".join([*prefix(), *COMMANDS[manager], *wanted])
        raise SetUpError(f"Missing here: {purpose}. Type this, then try again:\n  {line}")
    with step(f"Installing {purpose} with apt-get"):
        install_with_apt(root, packages["apt-get"])


def install_with_apt(root: Sequence[str], packages: Sequence[str]) -> None:
    """Installs at once where apt's package lists will do, else fetches the lists first."""
    apt = [*root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-oDPkg::Lock::Timeout=120"]
    options = COMMANDS["apt-get"][1:]
    try:
        quietly([*apt, *options, *current_names(packages)])
    except SetUpError:
        quietly([*apt, "update"])
        quietly([*apt, *options, *current_names(packages)])


def current_names(packages: Sequence[str]) -> list[str]:
    """The packages by the names this release has: Debian 13 calls libglib2.0-0 libglib2.0-0t64."""
    renamed = [f"{name}t64" for name in packages]
    shown = subprocess.run(["apt-cache", "show", *renamed], capture_output=True, encoding="utf-8")
    known = {line.removeprefix("Package: ") for line in shown.stdout.splitlines()}
    return [new if new in known else old for old, new in zip(packages, renamed, strict=True)]


def as_root() -> list[str] | None:
    """What to put before a command to run it as root; None where that needs a password."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    if not shutil.which("sudo"):
        return None
    allowed = subprocess.run([*sudo, "true"], capture_output=True).returncode == 0
    return sudo if allowed else None


def prefix() -> list[str]:
    """What a person types before a command to run it as root."""
    return [] if os.geteuid() == 0 else ["sudo"]
