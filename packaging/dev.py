"""The one command runner: `python3 packaging/dev.py VERB`, the same on Linux, macOS and Windows.

Needs nothing but Python: it makes the virtual environment .venv, installs the locked packages and,
on Linux, the system libraries that Qt needs. What is there already is left alone.
"""

import sys

# Stands before everything that an older Python would stumble over.
if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        f"Station Configurator needs Python 3.11 or newer; this is Python {sys.version.split()[0]}"
        f" ({sys.executable}).\nType for example: python3.11 packaging/dev.py run"
    )

import argparse
import os
import shutil
import signal
import subprocess
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path

import audit
import environment
import qt_libraries
import release
import translations
from environment import BUILD_LOCK, DEV_LOCK, PYTHON, ROOT, RUN_LOCK
from steps import SetUpError, child_environment, quietly, say, step

SHOTS = ROOT / ".shots"
# Processes that run the tests side by side.
WORKERS = str(min(os.cpu_count() or 1, 4))
# What pytest ends with where tests failed, and nothing else is wrong.
FAILED = 1
PICTURES = ROOT / "resources" / "pictures" / "README.md"
LOCK_OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--custom-compile-command=python3 packaging/dev.py lock",
)
OPEN_QT = """
from PySide6 import QtGui, QtNetwork, QtSvg, QtWidgets
QtWidgets.QApplication(["station-configurator"])
"""


def run(arguments: Sequence[str]) -> int:
    """Sets everything up and starts the demo; without a display the self-test, with screenshots."""
    set_up(RUN_LOCK, display=wants_display())
    why_not = no_display()
    if not why_not:
        return start("-m", "ui.main", "--demo", *arguments)
    say(f"{why_not}: the demo runs offscreen, as the self-test, and leaves screenshots.")
    shutil.rmtree(SHOTS, ignore_errors=True)
    code = start("-m", "ui.main", "--selftest", "--shots", str(SHOTS), *arguments, offscreen=True)
    if SHOTS.is_dir():
        say(f"The screenshots are in {SHOTS}")
    return code


def test(arguments: Sequence[str]) -> int:
    """Sets everything up, runs the checks and then the tests; takes pytest's arguments."""
    set_up(DEV_LOCK)
    checked = run_checks()
    if checked:
        say("The checks found something, see above; the tests run all the same.")
    if arguments:
        return start("-m", "pytest", *arguments) or checked
    beside = run_tests("not alone", "-n", WORKERS, "--dist", "loadfile")
    return max(beside, run_tests("alone"), checked)


def run_tests(which: str, *more: str) -> int:
    """Those tests. What fails is run once more by itself, and counts as failed then.

    Some tests wait for things to happen, or measure how long something takes, and a machine that
    does much else lets them wait too long.
    """
    code = start("-m", "pytest", "-m", which, *more)
    if code != FAILED:
        return code
    say("What failed, once more by itself:")
    again = ("--last-failed", "--last-failed-no-failures=none")
    return start("-m", "pytest", "-m", which, *again)


def long(arguments: Sequence[str]) -> int:
    """Runs the tests with the full numbers of runs, seeds and kills; takes pytest's arguments."""
    set_up(DEV_LOCK)
    return start("-m", "pytest", *arguments, LONG="1")


def bench(arguments: Sequence[str]) -> int:
    """Measures speed and memory against peers; NAMEs choose, exit 1 where a target is missed."""
    set_up(DEV_LOCK)
    return start("-m", "tests.benchmarks", *arguments)


def faults(arguments: Sequence[str]) -> int:
    """Runs the whole fault matrix and prints a table; --seeds N says how often."""
    set_up(DEV_LOCK)
    return start("-m", "tests.faults.matrix", *arguments)


def fuzz(arguments: Sequence[str]) -> int:
    """Tries ever new inputs and orders of events; --minutes N says how long."""
    set_up(DEV_LOCK)
    return start("-m", "tests.fuzz", *arguments)


def selftest(arguments: Sequence[str]) -> int:
    """Runs the self-test, on the screen where there is one."""
    set_up(RUN_LOCK, display=wants_display())
    return start("-m", "ui.main", "--selftest", *arguments, offscreen=bool(no_display()))


def shots(arguments: Sequence[str]) -> int:
    """Writes screenshots of every window to DIR; --readme takes those of the README anew."""
    if len(arguments) != 1:
        raise SetUpError("Say where the screenshots go: dev.py shots DIR, or dev.py shots --readme")
    set_up(RUN_LOCK)
    target = PICTURES if arguments[0] == "--readme" else Path(arguments[0]).resolve()
    return start("-m", "ui.shots", str(target), offscreen=True)


def icons(arguments: Sequence[str]) -> int:
    """Draws the program's icon for Windows and macOS anew from resources/icons/app.svg."""
    set_up(RUN_LOCK)
    return start("packaging/icons.py", offscreen=True)


def check(arguments: Sequence[str]) -> int:
    """Runs ruff and mypy, and looks for locked versions that are known to be unsafe; no tests."""
    environment.provide(DEV_LOCK)
    return run_checks()


def lock(arguments: Sequence[str]) -> int:
    """Makes the lock files anew from pyproject.toml; --upgrade takes newer versions."""
    environment.provide(DEV_LOCK)
    with step("Locking what the program needs"):
        compile_lock(RUN_LOCK, *arguments)
    with step("Locking what tests and checks need"):
        same_versions = f"--constraints={RUN_LOCK.relative_to(ROOT)}"
        compile_lock(DEV_LOCK, "--extra=dev", same_versions, *arguments)
    with step("Locking what freezes it"):
        compile_lock(BUILD_LOCK, "--extra=build", same_versions, *arguments)
    return 0


def build(arguments: Sequence[str]) -> int:
    """Freezes the program, tests that, and packs it into dist/; --compare measures it as well."""
    if [*arguments] not in ([], ["--compare"]):
        raise SetUpError("Type: dev.py build, or dev.py build --compare")
    release.build(compare=bool(arguments))
    return 0


def lupdate(arguments: Sequence[str]) -> int:
    """Brings resources/translations/*.ts up to date with the words in the sources."""
    environment.provide(DEV_LOCK)
    translations.update()
    return 0


def lrelease(arguments: Sequence[str]) -> int:
    """Compiles the translations for the program."""
    environment.provide(DEV_LOCK)
    translations.release()
    return 0


def setup(arguments: Sequence[str]) -> int:
    """Only sets up, for the program and for the tests."""
    set_up(DEV_LOCK)
    return 0


VERBS: dict[str, Callable[[Sequence[str]], int]] = {
    verb.__name__: verb
    for verb in (
        run, test, long, bench, faults, fuzz, selftest, shots, icons, build, check, lock, lupdate,
        lrelease, setup,
    )
}  # fmt: skip


def set_up(lock_file: Path, display: bool = False) -> None:
    """Provides the packages and what Qt needs of the system, offscreen or for a display as well."""
    if sys.platform == "linux":
        qt_libraries.provide(display)
    changed = environment.provide(lock_file)
    complaint = open_qt(offscreen=True) if changed else ""
    if complaint:
        raise SetUpError(f"Qt does not start here:\n{complaint}")


def run_checks() -> int:
    """Ruff, mypy and the audit over the project; all of them, though one may fail."""
    auditing = audit.Audit()
    tools = [("ruff", "check"), ("ruff", "format", "--check"), ("mypy",)]
    environ = child_environment()
    code = max(subprocess.call([PYTHON, "-m", *tool], cwd=ROOT, env=environ) for tool in tools)
    unsafe = auditing.complaints()
    for complaint in unsafe:
        say(complaint)
    return max(code, int(bool(unsafe)))


def compile_lock(target: Path, *options: str) -> None:
    """Makes one lock file: for every system and Python, with hashes, without an index's address."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    command = [PYTHON, "-m", "uv", "--directory", ROOT, "pip", "compile", *LOCK_OPTIONS, *options]
    command += ["-o", target.relative_to(ROOT), "pyproject.toml", "-"]
    # The build backend comes on standard input, so that it is locked as well.
    build_backend = "\n".join(project["build-system"]["requires"])
    quietly([str(word) for word in command], given=build_backend)


def start(*arguments: str, offscreen: bool = False, **more: str) -> int:
    """Runs the environment's Python in the project's folder; returns its exit code."""
    extra = more | ({"QT_QPA_PLATFORM": "offscreen"} if offscreen else {})
    child = subprocess.Popen([PYTHON, *arguments], cwd=ROOT, env=child_environment(**extra))
    # Ctrl+C reaches the child as well, which knows how to stop; a polite end is passed on.
    signal.signal(signal.SIGINT, lambda *_: None)
    signal.signal(signal.SIGTERM, lambda *_: child.terminate())
    code = child.wait()
    return code if code >= 0 else 128 - code


def wants_display() -> bool:
    """Whether a window is meant to appear on a screen."""
    if "QT_QPA_PLATFORM" in os.environ:
        return os.environ["QT_QPA_PLATFORM"].partition(":")[0] not in ("offscreen", "minimal")
    on_linux = sys.platform == "linux"
    return not on_linux or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def no_display() -> str:
    """Why no window can appear, in words; empty where one can."""
    if not wants_display():
        if "QT_QPA_PLATFORM" in os.environ:
            return "QT_QPA_PLATFORM asks for no window"
        return "No display here (neither DISPLAY nor WAYLAND_DISPLAY is set)"
    complaint = open_qt(offscreen=False) if sys.platform == "linux" else ""
    return f"The display does not answer ({complaint.splitlines()[0]})" if complaint else ""


def open_qt(offscreen: bool) -> str:
    """Opens Qt in a child, for a Qt that fails ends its process; returns its complaint."""
    extra = {"QT_QPA_PLATFORM": "offscreen"} if offscreen else {}
    child = subprocess.run(
        [PYTHON, "-c", OPEN_QT],
        env=child_environment(**extra),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    return "" if child.returncode == 0 else child.stdout.strip() or f"exit code {child.returncode}"


def main(words: Sequence[str]) -> int:
    """Runs the verb that the command line names; returns the exit code."""
    verbs = "\n".join(f"  {name:10}{verb.__doc__}" for name, verb in VERBS.items())
    parser = argparse.ArgumentParser(
        description=f"{__doc__}\nverbs:\n{verbs}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("verb", choices=VERBS, metavar="VERB")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, metavar="...", help="the verb's own")
    given = parser.parse_args(words)
    arguments = given.arguments[1:] if given.arguments[:1] == ["--"] else given.arguments
    try:
        return VERBS[given.verb](arguments)
    except SetUpError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
