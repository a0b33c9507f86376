"""Freezes the program, tests what came out, and packs it: all of `dev.py build`.

In build/ stand a virtual environment with nothing but what the program needs and PyInstaller,
and the frozen program; the packages for this system go to dist/, with their SHA-256 sums and the
bill of materials.
"""

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import linux_packages
import other_packages
import qt_libraries
import start_up
import system_packages
from contents import NAME, ROOT, TITLE, package_name
from environment import BUILD_LOCK, digest
from shipped import digest as sha256
from steps import SetUpError, child_environment, quietly, say, step

MADE = ROOT / "build"
OUT = ROOT / "dist"
VENV = MADE / "venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "stamp.txt"
REPORT = MADE / "installed.json"
SPEC = ROOT / "packaging" / f"{NAME}.spec"
SELFTEST_S = 300


def build(compare: bool) -> None:
    """Makes the packages; `compare` also freezes without leaving anything out, and measures both.

    Raises SetUpError when a step fails, the self-test of the frozen program among them.
    """
    if sys.platform == "linux":
        provide_for_linux()
    provide()
    frozen = freeze("frozen")
    selftest(program_in(frozen))
    OUT.mkdir(exist_ok=True)
    packages = pack(frozen)
    packages.append(bill())
    sums(packages)
    if compare:
        other = freeze("plain", PLAIN="1")
        for what, folder in (("As packed", frozen), ("With everything", other)):
            say(start_up.report(what, folder / NAME, program_in(folder)))
    for package in packages:
        say(f"{package.stat().st_size / 1e6:7.1f} MB  {package.relative_to(ROOT)}")


def provide_for_linux() -> None:
    """What Qt needs for a window, for it is shipped; and the tool that tells what is linked."""
    qt_libraries.provide(display=True)
    if not shutil.which("objdump"):
        tools = {manager: ["binutils"] for manager in system_packages.COMMANDS}
        system_packages.install("objdump", tools)


def provide() -> None:
    """A virtual environment with exactly what the lock file names; left alone when it has it."""
    wanted = f"{platform.python_version()} {sys.base_prefix} {digest(BUILD_LOCK.read_bytes())}"
    if REPORT.exists() and STAMP.exists() and STAMP.read_text("utf-8") == wanted:
        return
    python = getattr(sys, "_base_executable", sys.executable)
    with step("Making an environment to build in"):
        quietly([python, "-m", "venv", "--clear", str(VENV)])
    proved = ["--require-hashes", "--only-binary=:all:", "-r", str(BUILD_LOCK)]
    with step(f"Installing the packages of packaging/{BUILD_LOCK.name}"):
        pip = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--no-user"]
        quietly([*pip, "--report", str(REPORT), *proved])
    STAMP.write_text(wanted, "utf-8")


def freeze(name: str, **extra: str) -> Path:
    """Runs PyInstaller; returns the folder build/`name`, which holds the frozen program."""
    folder, work = MADE / name, MADE / f"{name}-work"
    shutil.rmtree(folder, ignore_errors=True)
    places = ["--distpath", str(folder), "--workpath", str(work)]
    with step("Freezing the program" if not extra else "Freezing it with everything"):
        quietly(
            [str(PYTHON), "-m", "PyInstaller", "--noconfirm", "--clean", *places, str(SPEC)],
            REPORT=str(REPORT),
            **extra,
        )
    return folder


def program_in(frozen: Path) -> Path:
    """The file that starts the program and can say something on a terminal."""
    if sys.platform == "win32":
        return frozen / NAME / f"{NAME}-console.exe"
    if sys.platform == "darwin":
        return frozen / f"{TITLE}.app" / "Contents" / "MacOS" / NAME
    return frozen / NAME / NAME


def selftest(program: Path) -> None:
    """Has the frozen program test itself, far from its source and from what the user keeps."""
    with tempfile.TemporaryDirectory() as home, step("Testing the frozen program"):
        environ = child_environment(QT_QPA_PLATFORM="offscreen", HOME=home, VIRTUAL_ENV="")
        done = subprocess.run(
            [program, "--selftest"],
            cwd=home,
            env=environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            timeout=SELFTEST_S,
        )
        if done.returncode != 0:
            raise SetUpError(f"{done.stdout}\nThe self-test of {program} failed.")
    say(done.stdout.strip().splitlines()[-1])


def pack(frozen: Path) -> list[Path]:
    """The packages for the system that we are on."""
    if sys.platform == "win32":
        return other_packages.pack_windows(frozen / NAME, OUT)
    if sys.platform == "darwin":
        return other_packages.pack_macos(frozen, OUT)
    return linux_packages.pack(frozen / NAME, MADE, OUT)


def bill() -> Path:
    """Copies the bill of materials beside the packages."""
    return Path(
        shutil.copyfile(
            MADE / "frozen-work" / NAME / "sbom.cdx.json", OUT / f"{package_name()}.cdx.json"
        )
    )


def sums(packages: Sequence[Path]) -> Path:
    """Writes the SHA-256 sums, as `sha256sum --check` reads them."""
    file = OUT / f"{package_name()}.sha256"
    lines = [f"{sha256(package)}  {package.name}\n" for package in packages]
    file.write_text("".join(lines), "utf-8", newline="\n")
    return file
