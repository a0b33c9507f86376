"""What goes into the frozen program and what stays behind: the lists, and the rule for libraries.

Qt's plugins are named one by one, for each draws libraries in: of those that PyInstaller found,
only what something that stays is linked with stays.
"""

import platform
import sys
import tomllib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
NAME = "station-configurator"
TITLE = "Station Configurator"
BUNDLE_ID = "local.station-configurator"

# A row of PyInstaller's tables: where it goes, where it comes from, what it is.
Row = tuple[str, str, str]
Linked = Callable[[str], Iterable[str]]

EXCLUDED = [
    *(
        f"PySide6.{name}"
        for name in ("QtNetwork", "QtQml", "QtQuick", "QtOpenGL", "QtPrintSupport")
    ),
    # Of QtAwesome the program reads one font, and runs nothing.
    "qtpy",
    # Other loops than asyncio's, for anyio; a command line, for httpx.
    *("trio", "uvloop", "rich", "pygments", "click"),
    *("tkinter", "unittest", "pydoc", "doctest", "lib2to3", "sqlite3", "setuptools", "pip"),
]

PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qgif", "qico", "qicns", "qjpeg", "qsvg", "qwebp"},
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    # Typing Japanese and Chinese; the dialogs of the desktop.
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platformthemes": {"qxdgdesktopportal"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
    # Windows are painted without OpenGL; on Wayland they draw their own frame.
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
# Qt's own words, in the languages that we have.
LANGUAGES = {path.stem for path in (ROOT / "resources" / "translations").glob("*.ts")}
# Loaded by name on Windows where no graphics driver is: 20 MB for a program that uses no OpenGL.
GRAPHICS = {"opengl32sw.dll", "d3dcompiler_47.dll"}
FONT = "materialdesignicons6-webfont"


def version() -> str:
    """The program's version, which pyproject.toml alone says."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"])


def package_name() -> str:
    """How the packages for the system that we are on are called, without their ending."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    return f"{NAME}-{version()}-{system}-{platform.machine().lower()}"


def metadata_folder() -> str:
    """Where Python's own look-up finds what the program says of itself, its version above all."""
    return f"{NAME.replace('-', '_')}-{version()}.dist-info"


def metadata() -> str:
    """What the look-up finds there."""
    return f"Metadata-Version: 2.1\nName: {NAME}\nVersion: {version()}\n"


def own_modules() -> list[str]:
    """All modules of ours, for some are imported by a name that is only known when running."""
    files = [path for folder in ("app", "ui") for path in (ROOT / folder).rglob("*.py")]
    names = (".".join(path.relative_to(ROOT).with_suffix("").parts) for path in files)
    return sorted(name.removesuffix(".__init__") for name in names)


def hidden_modules() -> list[str]:
    """What runs though no import statement that PyInstaller sees names it."""
    return [*own_modules(), "resources", "anyio._backends._asyncio", "qtawesome", "tzdata"]


def resources() -> list[tuple[str, str]]:
    """The files of resources/ that the program reads, each with the folder it goes to.

    Pictures are the README's.
    """
    folder = ROOT / "resources"
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return [
        (str(path), path.parent.relative_to(ROOT).as_posix())
        for path in files
        if path.suffix not in (".py", ".pyc", ".ts") and "pictures" not in path.parts
    ]


def wanted(row: Row) -> bool:
    """Whether a file belongs into the program, by its place alone."""
    place = PurePosixPath(row[0].replace("\\", "/"))
    if place.parts[0] == "PySide6" and "plugins" in place.parts:
        kind, file = place.parts[-2:]
        return plain(file) in PLUGINS.get(kind, ())
    if place.parts[0] == "PySide6" and "translations" in place.parts:
        return place.stem.removeprefix("qtbase_") in LANGUAGES
    if place.parts[:2] == ("qtawesome", "fonts"):
        return place.name.startswith(FONT)
    return place.name not in GRAPHICS


def plain(file: str) -> str:
    """A plugin's name without what each system adds: libqxcb.so, qwindows.dll, libqcocoa.dylib."""
    return file.partition(".")[0].removeprefix("lib")


def without_idle(rows: Sequence[Row], linked: Linked) -> list[Row]:
    """The rows less the libraries that nothing which stays is linked with.

    `linked` tells the names of the libraries that a file is linked with.
    """
    kept = {row[1] for row in rows if not is_library(row)}
    by_name = {library_name(row[0]): row[1] for row in rows if is_library(row)}
    needed: set[str] = set()
    todo = [row[1] for row in rows if row[2] == "EXTENSION" or is_plugin(row)]
    while todo:
        new = {library_name(name) for name in linked(todo.pop())} - needed
        needed |= new
        todo += [by_name[name] for name in new if name in by_name]
    return [row for row in rows if row[1] in kept or library_name(row[0]) in needed]


def is_plugin(row: Row) -> bool:
    """Whether it is loaded by its place, so that nothing is linked with it."""
    return "plugins" in PurePosixPath(row[0].replace("\\", "/")).parts


def is_library(row: Row) -> bool:
    """Whether it is there only because something else is linked with it.

    Python's own library is linked with by the program itself.
    """
    python = "python" in PurePosixPath(row[0].replace("\\", "/")).name.lower()
    return row[2] in ("BINARY", "SYMLINK") and not is_plugin(row) and not python


def library_name(path: str) -> str:
    """By what libraries are told apart: a framework by its folder, others by their file."""
    parts = PurePosixPath(path.replace("\\", "/")).parts
    framework = next((part for part in parts if part.endswith(".framework")), "")
    return framework.removesuffix(".framework").lower() or parts[-1].lower()
