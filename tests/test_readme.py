"""The README is true: every command in it is run here, its links and pictures are there.

The commands run in a copy of the project, for some of them write files. The copy's .venv borrows
the packages of the environment that runs this test; with LONG=1 it is made by the README's own
`setup`, and what takes minutes or the network is run as well.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
import time
import venv
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.house import ROOT, project_files
from tests.long import LONG
from tests.scripts import load

README = (ROOT / "README.md").read_text(encoding="utf-8")
PICTURES = ROOT / "resources" / "pictures"
PAGE = (PICTURES / "README.md").read_text(encoding="utf-8")
DEV = "python3 packaging/dev.py "
VERBS = set(load("dev").VERBS)


# What the README says


def commands(text: str) -> set[str]:
    """Everything in it that a person may type: lines of `sh` blocks, and code with a space in it.

    A verb of dev.py is completed. `[X]` stands for two commands, with X and without; VERB and ARGS
    for anything, of which the text has examples.
    """
    blocks = re.findall(r"^```sh\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    lines = [line.partition(" #")[0].strip() for block in blocks for line in block.splitlines()]
    rest = re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)
    said = [" ".join(code.split()) for code in re.findall(r"`([^`]+)`", rest)]
    found = {complete(words) for words in lines + said if is_command(words)}
    both = {re.sub(r" \[(.+)\]", form, words) for words in found for form in ("", r" \1")}
    return {words for words in both if not words.endswith((" ARGS", " VERB"))}


def is_command(words: str) -> bool:
    if words.startswith(("~", "%")):  # a folder
        return False
    program = re.fullmatch(r"(.*[/\\])?station-configurator(\.exe)?", words)
    return bool(program) or words in VERBS or " " in words


def complete(words: str) -> str:
    if words.partition(" ")[0] in VERBS:
        return DEV + words
    return f"python3 {words}" if words.startswith("packaging/dev.py") else words


def verbs_in_the_table(text: str) -> set[str]:
    table = text.partition("| verb |")[2].partition("\n\n")[0]
    cells = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    return {word for cell in cells for word in re.findall(r"`(\w+)[^`]*`", cell)}


def links(text: str) -> list[str]:
    return [link for link in re.findall(r"\]\(([^)]+)\)", text) if "://" not in link]


# How its commands are run


@dataclass(frozen=True)
class Run:
    """What a command says and writes when it works; `typed` where not just as it stands."""

    says: str = ""
    makes: str = ""
    typed: str = ""
    slow: bool = False
    codes: tuple[int, ...] = (0,)


# What the checks find and the benchmarks measure is their business, not this file's.
CHECKED = r"(Success: no issues found|Found \d+ errors?)"
SOME = "tests/app -k draft"
PASSED = r"\d+ passed, \d+ deselected in"
LOCKS = "packaging/requirements*.txt"
RUNS = {
    f"{DEV}run": Run("All held, in .*\nThe screenshots are in", ".shots/*.png"),
    f"{DEV}test {SOME}": Run(rf"(?s){CHECKED}.*{PASSED}", codes=(0, 1)),
    f"{DEV}long": Run(PASSED, typed=f"{DEV}long tests/test_lock.py -k hashes"),
    f"{DEV}bench": Run(makes=".bench/*.json", slow=True, codes=(0, 1)),
    f"{DEV}bench NAME...": Run(makes=".bench/parse.json", typed=f"{DEV}bench parse", codes=(0, 1)),
    f"{DEV}faults": Run(", 0 violations", slow=True),
    f"{DEV}faults --seeds N": Run(", 0 violations", typed=f"{DEV}faults --seeds 2", slow=True),
    f"{DEV}fuzz": Run("Nothing found in", typed=f"{DEV}fuzz --minutes 0.1", slow=True),
    f"{DEV}fuzz --minutes N": Run("Nothing found in", typed=f"{DEV}fuzz --minutes 0.1", slow=True),
    f"{DEV}selftest": Run("All held, in "),
    f"{DEV}shots DIR": Run(makes="DIR/*.png", slow=True),
    f"{DEV}shots --readme": Run(makes="resources/pictures/*.png", slow=True),
    f"{DEV}icons": Run(makes="packaging/*/app.ic*"),
    f"{DEV}check": Run(CHECKED, codes=(0, 1)),
    f"{DEV}lock": Run("Locking what freezes it", LOCKS, slow=True),
    f"{DEV}lock --upgrade": Run("Locking what freezes it", LOCKS, slow=True),
    f"{DEV}lupdate": Run("Gathering the words", "resources/translations/*.ts"),
    f"{DEV}lrelease": Run("Compiling the translations", "resources/translations/*.qm"),
    f"{DEV}setup": Run(),
}
# All tests would run this file again. A part of them goes the same way, and CI goes this one.
ALL_TESTS = f"{DEV}test"
WITH_20 = f"{DEV}run -- --demo 20"
INSTALLED = {"nt": r".venv\Scripts\station-configurator", "posix": ".venv/bin/station-configurator"}
BUILD, STARTED = f"{DEV}build", "bin/station-configurator"
DEB = "sudo apt install ./station-configurator_*.deb"
TAR = "tar -xf station-configurator-*.tar.gz -C ~/.local --strip-components=1"
# Started by the workflow that builds on Windows (packaging/release.py, program_in).
ON_WINDOWS = "station-configurator.exe"
TESTED = {*RUNS, ALL_TESTS, WITH_20, *INSTALLED.values(), BUILD, STARTED, DEB, TAR, ON_WINDOWS}

slow = pytest.mark.skipif(not LONG, reason="takes minutes or the network: LONG=1")


class Copy:
    """A copy of the project, with an environment and a home of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.home = folder / "project", folder / "home"
        self.home.mkdir()
        for name in project_files():
            target = self.folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target)

    def environ(self, **more: str) -> dict[str, str]:
        foreign = ("PYTEST_", "LONG", "DISPLAY", "WAYLAND_DISPLAY", "VIRTUAL_ENV")
        ours = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
        cache = {"MYPY_CACHE_DIR": str(ROOT / ".mypy_cache")}
        return {**ours, **cache, "QT_QPA_PLATFORM": "offscreen", **more}

    def words(self, command: str, folder: Path) -> list[str]:
        """The command as a shell would give it to the program: `python3`, `*`, `~`."""
        words = shlex.split(command.replace("~", self.home.as_posix()))
        if words[0] == "python3":
            words[0] = getattr(sys, "_base_executable", sys.executable)
        found = [sorted(folder.glob(word)) if "*" in word else [word] for word in words]
        return [str(each) for several in found for each in several]

    def type(self, command: str, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
        """Run it as it stands, without a display, in the project or another folder."""
        folder = folder or self.folder
        return subprocess.run(
            self.words(command, folder),
            cwd=folder,
            env=self.environ(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            timeout=3600 if LONG else 300,
        )

    def times(self, pattern: str) -> dict[Path, int]:
        """When the files of this pattern were written."""
        return {path: path.stat().st_mtime_ns for path in self.folder.glob(pattern)}

    def borrow(self) -> None:
        """A .venv that finds the packages that this test runs with, and says that it is right."""
        place = self.folder / ".venv"
        venv.create(place, symlinks=os.name != "nt", with_pip=False)
        ours = next(path for path in sys.path if path.endswith("site-packages"))
        line = f"import site; site.addsitedir({ours!r})\n"
        (next(place.rglob("site-packages")) / "ours.pth").write_text(line, encoding="utf-8")
        stamp = "import environment as e; e.write_stamp(e.wanted(e.DEV_LOCK))"
        base = getattr(sys, "_base_executable", sys.executable)
        subprocess.run([base, "-c", stamp], cwd=self.folder / "packaging", check=True)


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    copy = Copy(tmp_path_factory.mktemp("readme"))
    if LONG:
        done = copy.type(f"{DEV}setup")
        assert done.returncode == 0, done.stdout
    else:
        copy.borrow()
    return copy


@pytest.mark.parametrize(
    "command", [pytest.param(each, marks=slow if RUNS[each].slow else ()) for each in RUNS]
)
def test_the_command_does_as_it_says(copy, command):
    run = RUNS[command]
    before = copy.times(run.makes) if run.makes else {}
    done = copy.type(run.typed or command)
    assert done.returncode in run.codes, done.stdout
    assert re.search(run.says, done.stdout), done.stdout
    assert LONG or "Installing the packages" not in done.stdout
    if run.makes:
        after = copy.times(run.makes)
        assert after.keys() >= before.keys()
        assert after and not after.items() & before.items()


def test_the_installed_program_starts(copy):
    """On its own it would look for stations in the real network."""
    scripts = (copy.folder / ".venv").resolve() if LONG else Path(sys.prefix)
    name = INSTALLED[os.name].replace("\\", "/").removeprefix(".venv/")
    option, says = ("--selftest", "All held") if LONG else ("--help", "--demo")
    done = copy.type(f"{shlex.quote((scripts / name).as_posix())} {option}")
    assert done.returncode == 0, done.stdout
    assert says in done.stdout


def no_screen() -> str:
    """Why no window can be shown on a screen here; nothing is installed for a test."""
    if not sys.platform.startswith("linux") or not shutil.which("Xvfb"):
        return "needs Xvfb"
    libraries = load("qt_libraries")
    absent = libraries.missing([*libraries.ALWAYS, *libraries.WITH_DISPLAY])
    return "Qt lacks libraries for a display" if absent else ""


@pytest.fixture
def screen():
    if why := no_screen():
        pytest.skip(why)
    said, says = os.pipe()
    server = ["Xvfb", "-displayfd", str(says), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(server, pass_fds=[says], stderr=subprocess.DEVNULL) as running:
        os.close(says)
        with os.fdopen(said) as number:
            yield f":{number.readline().strip()}"
        running.terminate()


def simulated(parent: int) -> bool:
    """Whether a descendant of this process simulates twenty stations, by /proc."""
    parents, found = {}, []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            pid, of = int(stat.parent.name), int(stat.read_text().rpartition(")")[2].split()[1])
            parents[pid] = of
            line = stat.with_name("cmdline").read_text().split("\0")
        except OSError:
            continue
        if "app.simulator" in line and "20" in line:
            found.append(pid)
    for pid in found:
        while pid in parents and pid != parent:
            pid = parents[pid]
        if pid == parent:
            return True
    return False


def test_twenty_stations_are_shown_on_a_screen(copy, screen):
    environ = copy.environ(DISPLAY=screen)
    del environ["QT_QPA_PLATFORM"]
    words = copy.words(WITH_20, copy.folder)
    with subprocess.Popen(
        words, cwd=copy.folder, env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as demo:
        try:
            deadline = time.monotonic() + 60
            while not simulated(demo.pid):
                assert demo.poll() is None, demo.stdout.read()
                assert time.monotonic() < deadline
                time.sleep(0.05)
            demo.terminate()
            said = demo.communicate(timeout=60)[0]
        finally:
            demo.kill()
    assert demo.returncode == 0, said
    assert b"offscreen" not in said


@slow
@pytest.mark.skipif(sys.platform != "linux", reason="the other systems' packages: the workflow")
def test_the_packages_are_built_and_installed_as_it_says(copy):
    built = copy.type(BUILD)
    assert built.returncode == 0, built.stdout
    packages = copy.folder / "dist"
    # Nothing is installed for a test: apt says whether it would.
    told = copy.type(DEB.replace("sudo apt install", "apt-get install --simulate"), packages)
    assert told.returncode == 0 and "Conf station-configurator" in told.stdout, told.stdout
    (copy.home / ".local").mkdir()
    assert copy.type(TAR, packages).returncode == 0
    assert (copy.home / ".local/share/applications/station-configurator.desktop").exists()
    started = copy.type(f"{copy.home / '.local' / STARTED} --selftest", copy.home)
    assert started.returncode == 0 and "All held" in started.stdout, started.stdout


# What stands in it


def test_every_command_is_run_by_a_test():
    assert commands(README) == TESTED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("```sh\nmake it  # so\n```\n", {"make it"}),
        ("```text\nno command\n```\n", set()),
        ("type `curl  -O\nfile` then", {"curl -O file"}),
        ("| `frob [X]`, `check` |", {"frob", "frob X", f"{DEV}check"}),
        ("`lock [--upgrade]`", {f"{DEV}lock", f"{DEV}lock --upgrade"}),
        ("`run [-- ARGS]`: `run -- --x`", {f"{DEV}run", f"{DEV}run -- --x"}),
        ("`packaging/dev.py build`", {f"{DEV}build"}),
        (r"`a\station-configurator.exe`", {r"a\station-configurator.exe"}),
        ("`~/Library/Application Support/x` `xcb` `%DATA%\\station-configurator`", set()),
    ],
)
def test_a_command_is_found(text, expected):
    assert commands(text) == expected


def test_ci_runs_all_tests():
    assert f'\nexec {ALL_TESTS} "$@"\n' in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_table_has_the_verbs_that_there_are():
    assert verbs_in_the_table(README) == VERBS


def test_links_and_pictures_are_there():
    for folder, text in ((ROOT, README), (PICTURES, PAGE)):
        assert [link for link in links(text) if not (folder / link).exists()] == []
    assert "resources/pictures/README.md" in links(README)


def test_pictures_are_shown_once_each_and_small():
    shown = sorted(link for link in links(PAGE) if link.endswith(".png"))
    assert shown == sorted(path.name for path in PICTURES.glob("*.png"))
    for name in shown:
        assert (PICTURES / name).stat().st_size < 150_000, name
        picture = QImage(str(PICTURES / name))
        assert 0 < picture.width() <= 1600 and 0 < picture.height() <= 1000, name
