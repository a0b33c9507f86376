"""Packages for Windows and macOS; each made on its own system."""

import os
import shutil
import zipfile
from pathlib import Path

from contents import NAME, TITLE, package_name, version
from steps import SetUpError, quietly, say, step

PACKAGING = Path(__file__).resolve().parent
INNO = Path(os.environ.get("PROGRAMFILES(X86)", ""), "Inno Setup 6", "ISCC.exe")
NOTARY = ("NOTARY_APPLE_ID", "NOTARY_TEAM_ID", "NOTARY_PASSWORD")


def pack_windows(program: Path, out: Path) -> list[Path]:
    """The installer, and the same as a .zip that runs from where it is unpacked."""
    name = package_name()
    with step("Packing a .zip"):
        portable = zipped(program, out / f"{name}.zip", f"{NAME}-{version()}")
    compiler = shutil.which("iscc") or (str(INNO) if INNO.exists() else None)
    if compiler is None:
        raise SetUpError("Inno Setup 6 is missing here: install it, then try again.")
    facts = {"Version": version(), "Program": program, "Out": out, "Name": f"{name}-setup"}
    defined = [f"/D{key}={value}" for key, value in facts.items()]
    with step("Packing an installer"):
        quietly([compiler, "/Qp", *defined, str(PACKAGING / "windows" / "installer.iss")])
    return [portable, out / f"{name}-setup.exe"]


def zipped(program: Path, package: Path, folder: str) -> Path:
    """The program in a folder of its own."""
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(program.rglob("*")):
            archive.write(path, Path(folder, path.relative_to(program)))
        archive.write(PACKAGING / "windows" / "firewall.txt", Path(folder, "firewall.txt"))
    return package


def pack_macos(frozen: Path, out: Path) -> list[Path]:
    """A disk image with the .app, checked by Apple where we have been given what that takes."""
    package = out / f"{package_name()}.dmg"
    scripts = PACKAGING / "macos"
    with step("Packing a .dmg"):
        quietly([str(scripts / "make-dmg.sh"), str(frozen / f"{TITLE}.app"), str(package)])
    if all(os.environ.get(name) for name in NOTARY):
        with step("Having Apple check it"):
            quietly([str(scripts / "notarise.sh"), str(package)])
    else:
        say("Not checked by Apple: a user opens it the first time by Control-click, Open.")
    return [package]
