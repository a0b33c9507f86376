"""Packages for Linux: one tree of files, as a .tar.gz and as a .deb.

The tree is the usual one of /usr, so that the .tar.gz can be unpacked over ~/.local or /usr/local
as well as run from where it lies.
"""

import platform
import re
import shutil
import subprocess
import tarfile
import time
from collections.abc import Iterable
from pathlib import Path

import qt_libraries
from contents import NAME, package_name, version
from steps import SetUpError, quietly, step

FILES = Path(__file__).resolve().parent / "linux"
ICON = FILES.parent.parent / "resources" / "icons" / "app.svg"
# Of the C library; a system that runs our Python has them all.
C_LIBRARY = re.compile(r"(lib(c|m|dl|rt|pthread|util|resolv)|ld-linux[\w-]*)\.so\.\d+")
# What the libraries that we ship read: fonts and keyboard layouts.
DATA = ("fontconfig-config", "xkb-data")
MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
CONTROL = """\
Package: {name}
Version: {version}
Section: net
Priority: optional
Architecture: {machine}
Installed-Size: {kib}
Maintainer: Station Configurator <maintainer@station-configurator.invalid>
Depends: {depends}
Recommends: libx11-data, gnome-keyring | kwalletmanager
Description: finds wireless presentation stations and sets them up
 Station Configurator finds the wireless presentation stations on the local
 network and sets them up: name, display, network, Wi-Fi, power, firmware.
 It comes with simulated stations to try it without a device.
"""


def pack(program: Path, work: Path, out: Path) -> list[Path]:
    """Makes both packages of the frozen program's folder in `out`; returns them."""
    tree = work / "tree"
    with step("Packing a .tar.gz"):
        lay_out(program, tree)
        first = tarball(tree, out)
    with step("Packing a .deb"):
        second = deb(tree, work / "deb", out)
    return [first, second]


def lay_out(program: Path, tree: Path) -> None:
    """Puts everything into the places below /usr where it belongs."""
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(program, tree / "lib" / NAME, symlinks=True)
    (tree / "bin").mkdir()
    (tree / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    share = tree / "share"
    for source, place in (
        (FILES / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop"),
        (FILES / f"{NAME}.metainfo.xml", share / "metainfo" / f"{NAME}.metainfo.xml"),
        (ICON, share / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"),
    ):
        place.parent.mkdir(parents=True)
        text = source.read_text("utf-8").replace("@VERSION@", version())
        place.write_text(text.replace("@DATE@", time.strftime("%Y-%m-%d", time.gmtime())), "utf-8")
    doc = share / "doc" / NAME
    doc.mkdir(parents=True)
    (doc / "copyright").write_text(
        f"The licences of what is inside stand in lib/{NAME}/_internal/LICENSES.\n", "utf-8"
    )


def tarball(tree: Path, out: Path) -> Path:
    """The tree in a folder with the program's name and version."""
    folder = f"{NAME}-{version()}"
    package = out / f"{package_name()}.tar.gz"
    with tarfile.open(package, "w:gz", compresslevel=9) as archive:
        archive.add(tree, folder, filter=of_nobody)
    return package


def of_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """The entry without the name of who packed it."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def deb(tree: Path, work: Path, out: Path) -> Path:
    """The tree below /usr, with what Debian wants to know of it."""
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(tree, work / "usr", symlinks=True)
    machine = MACHINES[platform.machine()]
    size = sum(path.lstat().st_size for path in work.rglob("*") if not path.is_dir())
    facts = {"name": NAME, "version": version(), "machine": machine, "kib": size // 1024}
    (work / "DEBIAN").mkdir()
    control = CONTROL.format(**facts, depends=", ".join(depends(tree)))
    (work / "DEBIAN" / "control").write_text(control, "utf-8")
    package = out / f"{NAME}_{version()}_{machine}.deb"
    quietly(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(work), str(package)])
    return package


def depends(tree: Path) -> list[str]:
    """The packages with the libraries and data that the program needs and does not bring."""
    files = [path for path in tree.rglob("*") if path.is_file() and is_elf(path)]
    there = {path.name for path in tree.rglob("*")}
    absent = {name for path in files for name in needed(path)} - there
    libc = f"libc6 (>= {platform.libc_ver()[1]})"
    wanted = [name for name in absent if not C_LIBRARY.fullmatch(name)]
    return sorted({libc, *DATA, *packages_of(wanted)})


def packages_of(sonames: Iterable[str]) -> set[str]:
    """The Debian packages of these libraries. Raises SetUpError for one that no table names."""
    table = [*qt_libraries.ALWAYS, *qt_libraries.WITH_DISPLAY]
    known = {library.soname: library.debian for library in table}
    unknown = sorted(name for name in sonames if name not in known)
    if unknown:
        raise SetUpError(f"Name these in packaging/qt_libraries.py: {', '.join(unknown)}")
    return {known[name] for name in sonames}


def is_elf(path: Path) -> bool:
    """Whether the file is a program or a library."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def needed(path: Path) -> list[str]:
    """The libraries that a file is linked with, by soname."""
    asked = ["objdump", "-p", str(path)]
    shown = subprocess.run(asked, capture_output=True, encoding="utf-8", check=True).stdout
    return re.findall(r"^\s*NEEDED\s+(\S+)$", shown, re.MULTILINE)
