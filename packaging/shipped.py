"""Whose work is in the frozen program: each part with version, licence, texts and hash.

Told from the files that PyInstaller collected, so that what stayed behind is not named, and nothing
that is there is left out.
"""

import hashlib
import json
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib.metadata import Distribution, distributions
from pathlib import Path

from contents import FONT, NAME, ROOT, Row, version

COMMON = ROOT / "packaging" / "licences"
IS_LICENCE = re.compile(r"(licen[cs]e|copying|notice|copyright)", re.IGNORECASE)
EXPRESSION = re.compile(r"[A-Za-z0-9.+-]+( (OR|AND|WITH) [A-Za-z0-9.+-]+)*")
LGPL = ("LGPL-3.0-only", "GPL-3.0-only")


@dataclass(frozen=True, slots=True)
class Part:
    """Something of somebody's: `purl` names it all over the world, `sha256` what was installed.

    `texts` are the files with its licence.
    """

    name: str
    version: str
    licence: str
    purl: str = ""
    sha256: str = ""
    texts: tuple[Path, ...] = field(default=())

    @property
    def folder(self) -> str:
        """What the folder with its licence is called."""
        return re.sub(r"[^\w.+-]", "_", f"{self.name}-{self.version}")


def parts(rows: Iterable[Row], hashes: Mapping[str, str]) -> list[Part]:
    """The parts that these files come from, by name.

    `hashes` tells the SHA-256 of the wheel that was installed, by the distribution's plain name.
    """
    owners = {path: each for each in distributions() for path in files_of(each)}
    base = Path(sys.base_prefix).resolve()
    found: dict[str, Part] = {"cpython": python(), "pyinstaller": bootloader(hashes)}
    for _, source, _ in rows:
        path = Path(source)
        if not path.is_absolute() or is_ours(path):
            continue
        owner = owners.get(path) or owners.get(path.resolve())
        if owner is not None:
            plain = plain_name(owner.name)
            found.setdefault(plain, of_distribution(owner, hashes.get(plain, "")))
        elif not path.resolve().is_relative_to(base):
            part = of_system(path)
            found.setdefault(part.name, part)
        if plain_part := within(path):
            found.setdefault(plain_part.name, plain_part)
    return sorted(found.values(), key=lambda part: part.name.lower())


def is_ours(path: Path) -> bool:
    """Whether we wrote it, or PyInstaller packed it from Python's own modules."""
    folders = (ROOT / name for name in ("app", "ui", "resources", "packaging"))
    return path.name == "base_library.zip" or any(map(path.is_relative_to, folders))


def files_of(owner: Distribution) -> Iterator[Path]:
    """The files that a distribution installed, by their full place."""
    return (Path(str(owner.locate_file(file))).resolve() for file in owner.files or ())


def plain_name(name: str) -> str:
    """A distribution's name as registries compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def of_distribution(owner: Distribution, sha256: str) -> Part:
    """What a distribution says of itself; Qt's wheels lack the texts of their licence."""
    licence = licence_of(owner)
    texts = tuple(
        path
        for path in files_of(owner)
        if ".dist-info" in str(path.parent) and IS_LICENCE.search(path.name)
    )
    if not texts and licence.startswith("LGPL-3.0-only"):
        texts = tuple(COMMON / f"{name}.txt" for name in LGPL)
    purl = f"pkg:pypi/{plain_name(owner.name)}@{owner.version}"
    return Part(owner.name, owner.version, licence, purl, sha256, texts)


def licence_of(owner: Distribution) -> str:
    """The licence as the distribution's metadata has it: an SPDX expression, or a few words."""
    for name in ("License-Expression", "License"):
        for word in owner.metadata.get_all(name) or ():
            if "\n" not in word and len(word) <= 80:
                return str(word)
    classes = [str(line) for line in owner.metadata.get_all("Classifier") or ()]
    named = [line for line in classes if line.startswith("License ::")]
    return named[0].rpartition(" :: ")[2] if named else "see its text"


def python() -> Part:
    """The Python that runs the program, with the libraries that came with it."""
    base = Path(sys.base_prefix)
    places = [base / "LICENSE.txt", *base.glob("lib/python3*/LICENSE.txt")]
    places += [*Path("/usr/share/doc").glob("python3.*/copyright")]
    texts = tuple(path for path in places[:1] + sorted(places[1:]) if path.is_file())[:1]
    number = platform.python_version()
    return Part("CPython", number, "PSF-2.0", f"pkg:generic/python@{number}", "", texts)


def bootloader(hashes: Mapping[str, str]) -> Part:
    """PyInstaller: the program's first lines of machine code are its own."""
    owner = Distribution.from_name("pyinstaller")
    found = of_distribution(owner, hashes.get("pyinstaller", ""))
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    return Part(found.name, found.version, licence, found.purl, found.sha256, found.texts)


def within(path: Path) -> Part | None:
    """What a wheel brings of others' work: Qt in PySide6, a font in QtAwesome."""
    if re.fullmatch(r"(lib)?Qt6?Core(\.so\.6|\.dll)?", path.name):
        number = Distribution.from_name("PySide6-Essentials").version
        texts = tuple(COMMON / f"{name}.txt" for name in LGPL)
        return Part("Qt", number, " OR ".join(LGPL), f"pkg:generic/qt@{number}", "", texts)
    if path.name.startswith(FONT) and path.suffix == ".ttf":
        number = path.stem.rpartition("-")[2]
        texts = (COMMON / "Apache-2.0.txt",)
        purl = f"pkg:generic/materialdesignicons@{number}"
        return Part("Material Design Icons", number, "Apache-2.0", purl, digest(path), texts)
    return None


def of_system(path: Path) -> Part:
    """A library of the system's: by its package where dpkg knows it, else by its own hash."""
    if shutil.which("dpkg-query"):
        for place in {path, path.resolve()}:
            # dpkg goes by the place that the package was made for, before /lib became /usr/lib.
            for name in (str(place), str(place).removeprefix("/usr")):
                asked = ["dpkg-query", "-S", name]
                shown = subprocess.run(asked, capture_output=True, encoding="utf-8")
                if shown.returncode == 0:
                    return of_package(shown.stdout.partition(": ")[0].partition(",")[0])
    return Part(path.name, "unknown", "see its maker", "", digest(path))


def of_package(name: str) -> Part:
    """A package of Debian's or Ubuntu's, with its own account of the copyright."""
    form = "${Package}\t${Version}\t${Architecture}"
    asked = ["dpkg-query", "-W", f"-f={form}", name]
    shown = subprocess.run(asked, capture_output=True, encoding="utf-8", check=True).stdout
    package, number, machine = shown.split("\t")
    text = Path("/usr/share/doc", package, "copyright")
    system = platform.freedesktop_os_release()["ID"]
    purl = f"pkg:deb/{system}/{package}@{number}?arch={machine}"
    return Part(package, number, "see its text", purl, "", (text,) if text.is_file() else ())


def digest(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def installed(report: Path) -> dict[str, str]:
    """The SHA-256 of each wheel, by plain name, from the report that pip made when it installed."""
    entries = json.loads(report.read_text(encoding="utf-8"))["install"]
    return {
        plain_name(entry["metadata"]["name"]): entry["download_info"]["archive_info"]["hashes"][
            "sha256"
        ]
        for entry in entries
    }


def bill(found: Iterable[Part]) -> str:
    """The bill of materials, in CycloneDX 1.5's JSON; the same for the same parts."""
    program = {"type": "application", "bom-ref": NAME, "name": NAME, "version": version()}
    document = {
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {**program, "purl": f"pkg:generic/{NAME}@{version()}"}},
        "components": [component(part) for part in found],
        "dependencies": [{"ref": NAME, "dependsOn": [part.purl or part.folder for part in found]}],
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def component(part: Part) -> dict[str, object]:
    """A part as CycloneDX has it."""
    spdx = EXPRESSION.fullmatch(part.licence) is not None
    licence = {"expression": part.licence} if spdx else {"license": {"name": part.licence}}
    made: dict[str, object] = {
        "type": "library",
        "bom-ref": part.purl or part.folder,
        "name": part.name,
        "version": part.version,
        "licenses": [licence],
    }
    if part.purl:
        made["purl"] = part.purl
    if part.sha256:
        made["hashes"] = [{"alg": "SHA-256", "content": part.sha256}]
    return made


def licences(found: Iterable[Part]) -> Iterator[tuple[str, str]]:
    """The files with the licences, each with the folder it goes to in the program."""
    for part in found:
        for text in part.texts:
            yield str(text), f"LICENSES/{part.folder}"
