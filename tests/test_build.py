"""What `dev.py build` puts into the program and its packages; the build itself is a verb."""

import importlib
import importlib.metadata
import json
import os
import runpy
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from tests.scripts import PACKAGING, ROOT, load

SPEC = PACKAGING / "station-configurator.spec"


contents, launcher = load("contents"), load("launcher")


# What is in


def row(place: str, kind: str = "BINARY") -> tuple[str, str, str]:
    return place, f"/made/{place}", kind


@pytest.mark.parametrize(
    ("place", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/imageformats/libqjpeg.so", True),
        ("PySide6/Qt/plugins/imageformats/libqpdf.so", False),
        ("PySide6\\plugins\\tls\\qopensslbackend.dll", False),
        ("PySide6/Qt/translations/qtbase_zh_TW.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("PySide6\\opengl32sw.dll", False),
        ("qtawesome/fonts/materialdesignicons6-webfont-6.9.96.ttf", True),
        ("qtawesome/fonts/fontawesome6-solid-webfont-6.7.2.ttf", False),
        ("resources/translations/de.qm", True),
        ("resources/tokens.json", True),
        ("tzdata/zoneinfo/Asia/Tokyo", True),
    ],
)
def test_a_file_stays_by_its_place(place, stays):
    assert contents.wanted(row(place)) is stays


def test_a_library_stays_when_something_that_stays_is_linked_with_it():
    plugin = row("PySide6/Qt/plugins/platforms/libqxcb.so")
    module = row("PySide6/QtGui.abi3.so", "EXTENSION")
    rows = [
        plugin,
        module,
        row("libpython3.11.so.1.0"),
        row("PySide6/Qt/lib/libQt6Gui.so.6"),
        row("PySide6/Qt/lib/libicu.so.73"),
        row("PySide6/Qt/lib/libQt6Qml.so.6"),
        row("libQt6Gui.so.6", "SYMLINK"),
        row("libQt6Qml.so.6", "SYMLINK"),
    ]
    links = {
        plugin[1]: ["libxcb.so.1"],
        module[1]: ["libQt6Gui.so.6"],
        "/made/PySide6/Qt/lib/libQt6Gui.so.6": ["libicu.so.73"],
        "/made/PySide6/Qt/lib/libQt6Qml.so.6": ["libicu.so.73"],
    }
    # PyInstaller gives a link's source as the file that it points to.
    rows = [
        (place, f"/made/PySide6/Qt/lib/{place}" if kind == "SYMLINK" else source, kind)
        for place, source, kind in rows
    ]

    kept = contents.without_idle(rows, lambda path: links.get(path, []))

    assert [each[0] for each in rows if each not in kept] == [
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "libQt6Qml.so.6",
    ]


def test_a_framework_of_macos_stays_with_all_that_is_in_it():
    module = row("PySide6/QtGui.abi3.so", "EXTENSION")
    frame = "PySide6/Qt/lib/{0}.framework/Versions/A/{0}"
    rows = [module, row(frame.format("QtGui")), row(frame.format("QtQml"))]

    kept = contents.without_idle(rows, lambda _: ["@rpath/QtGui.framework/Versions/A/QtGui"])

    assert kept == rows[:2]


def test_every_module_of_ours_is_in_and_every_module_named_can_be_found():
    named = contents.hidden_modules()

    assert {"app.discovery", "app.simulator.__main__", "ui.workplace", "ui.selftest"} <= {*named}
    assert all(importlib.util.find_spec(name) for name in named)


def test_what_the_program_reads_is_in_and_what_others_read_is_not():
    places = [f"{folder}/{Path(file).name}" for file, folder in contents.resources()]

    assert {"resources/tokens.json", "resources/icons/app.svg"} <= {*places}
    assert "resources/translations/de.qm" in places
    assert not [place for place in places if place.endswith((".py", ".ts", ".png"))]


def test_nothing_that_ours_imports_is_left_out():
    ours = {
        line.split()[1]
        for path in [*(ROOT / "app").rglob("*.py"), *(ROOT / "ui").rglob("*.py")]
        for line in path.read_text("utf-8").splitlines()
        if line.strip().startswith(("import ", "from "))
    }

    assert not ours & {*contents.EXCLUDED}


# The start of the frozen program


def test_the_systems_programs_get_their_own_libraries_again():
    ours = {"LD_LIBRARY_PATH": "/program/_internal", "HOME": "/root"}
    launcher.restore(ours)
    theirs = {"LD_LIBRARY_PATH": "/program/_internal", "LD_LIBRARY_PATH_ORIG": "/opt/lib"}
    launcher.restore(theirs)

    assert ours == {"HOME": "/root", "PYINSTALLER_RESET_ENVIRONMENT": "1"}
    assert theirs == {"LD_LIBRARY_PATH": "/opt/lib", "PYINSTALLER_RESET_ENVIRONMENT": "1"}


def test_the_frozen_program_starts_its_simulated_stations_as_python_would():
    clean = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"} | {"PYTHONPATH": str(ROOT)}
    start = [sys.executable, PACKAGING / "launcher.py", "-m", "app.simulator"]
    with subprocess.Popen(
        [*start, "--count", "1", "--no-mdns"],
        env=clean,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as child:
        assert child.stdout.readline().startswith('{"stations": [')
        child.stdin.close()
        assert child.wait(10) == 0


def test_the_frozen_program_sends_out_its_scout_as_python_would():
    clean = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"} | {"PYTHONPATH": str(ROOT)}
    where = {"interfaces": ["127.0.0.1"], "extra_types": [], "not_on": []}
    start = [sys.executable, PACKAGING / "launcher.py", "-m", "app.scout", json.dumps(where)]
    with subprocess.Popen(
        start, env=clean, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as child:
        said, wrong = child.communicate(timeout=20)  # closes its input
    assert (child.returncode, wrong) == (0, b"")
    assert all(line.startswith(b"{") for line in said.splitlines())


def test_they_are_asked_for_in_these_words():
    from app.first_look import SCOUT
    from ui.demo import Demo

    assert list(Demo.program) == launcher.SIMULATOR
    assert list(SCOUT) == launcher.SCOUT


# The spec, on each system


class Freezer:
    """Stands in for PyInstaller: keeps what the spec asks for."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, tuple, dict]] = []

    def __call__(self, name: str):
        def ask(*given: object, **more: object) -> SimpleNamespace:
            self.asked.append((name, given, more))
            return SimpleNamespace(
                pure=[],
                scripts=[],
                binaries=[
                    row("PySide6/Qt/plugins/platforms/libqxcb.so"),
                    row("PySide6/Qt/plugins/platforms/libqvnc.so"),
                ],
                datas=[],
            )

        return ask

    def of(self, name: str) -> list[dict]:
        return [more for asked, _, more in self.asked if asked == name]


@pytest.fixture
def freezer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Freezer:
    linked = ModuleType("PyInstaller.depend.bindepend")
    linked.get_imports = lambda path: {("libxcb.so.1", None)}
    monkeypatch.setitem(sys.modules, "PyInstaller.depend.bindepend", linked)
    shipped = load("shipped")
    monkeypatch.setattr(shipped, "parts", lambda rows, hashes: [])
    report = tmp_path / "installed.json"
    report.write_text('{"install": []}')
    monkeypatch.setenv("REPORT", str(report))
    monkeypatch.delenv("PLAIN", raising=False)
    monkeypatch.setattr(sys, "path", [*sys.path])
    return Freezer()


def evaluate(freezer: Freezer, tmp_path: Path) -> None:
    steps = ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")
    given = {"SPECPATH": str(PACKAGING), "workpath": str(tmp_path)}
    script = tmp_path / "spec.py"
    script.write_text(SPEC.read_text("utf-8"), "utf-8")
    runpy.run_path(str(script), given | {name: freezer(name) for name in steps})


@pytest.mark.parametrize(
    ("system", "programs", "icon"),
    [
        ("linux", {"station-configurator": True}, "app.ico"),
        ("darwin", {"station-configurator": False}, "app.icns"),
        (
            "win32",
            {"station-configurator": False, "station-configurator-console": True},
            "app.ico",
        ),
    ],
)
def test_the_spec_makes_each_systems_program(
    freezer, tmp_path, monkeypatch, system, programs, icon
):
    monkeypatch.setattr(sys, "platform", system)

    evaluate(freezer, tmp_path)

    made = freezer.of("EXE")
    assert {each["name"]: each["console"] for each in made} == programs
    assert all(Path(each["icon"]).name == icon and Path(each["icon"]).is_file() for each in made)
    assert all((each["version"] is not None) is (system == "win32") for each in made)
    assert len(freezer.of("BUNDLE")) == (system == "darwin")
    kept = next(given for name, given, _ in freezer.asked if name == "COLLECT")[len(programs)]
    assert [each[0] for each in kept] == ["PySide6/Qt/plugins/platforms/libqxcb.so"]


def test_the_plain_build_leaves_nothing_out(freezer, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("PLAIN", "1")

    evaluate(freezer, tmp_path)

    assert freezer.of("Analysis")[0]["excludes"] == []
    kept = next(given for name, given, _ in freezer.asked if name == "COLLECT")[1]
    assert len(kept) == 2


def test_the_frozen_program_knows_its_version(freezer, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    evaluate(freezer, tmp_path)
    folder = tmp_path / contents.metadata_folder()
    folder.mkdir()
    (tmp_path / "METADATA").rename(folder / "METADATA")

    found = next(iter(importlib.metadata.distributions(path=[str(tmp_path)])))

    assert (found.name, found.version) == ("station-configurator", contents.version())
