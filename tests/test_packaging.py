"""The command runner: the stamp of .venv, system libraries, verbs, and the top level."""

import ast
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.scripts import PACKAGING, ROOT, load

NEEDS_SHELL = pytest.mark.skipif(os.name == "nt", reason="stands in for apt with shell scripts")


dev, environment, qt_libraries, steps, system_packages = map(
    load, ("dev", "environment", "qt_libraries", "steps", "system_packages")
)


# The virtual environment


@pytest.fixture
def done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the set-up did, with the steps that take long replaced by notes."""
    notes: list[str] = []
    venv = tmp_path / ".venv"
    python = venv / "python"

    def make() -> None:
        venv.mkdir(exist_ok=True)
        python.touch()
        notes.append("venv")

    monkeypatch.setattr(environment, "VENV", venv)
    monkeypatch.setattr(environment, "PYTHON", python)
    monkeypatch.setattr(environment, "STAMP", venv / "stamp.json")
    monkeypatch.setattr(environment, "RUN_LOCK", tmp_path / "run.txt")
    monkeypatch.setattr(environment, "DEV_LOCK", tmp_path / "dev.txt")
    monkeypatch.setattr(environment, "make", make)
    monkeypatch.setattr(environment, "install_packages", lambda lock: notes.append(lock.name))
    monkeypatch.setattr(environment, "install_project", lambda: notes.append("project"))
    (tmp_path / "run.txt").write_text("httpx==1\n")
    (tmp_path / "dev.txt").write_text("httpx==1\npytest==1\n")
    return notes


def test_the_first_set_up_does_everything(done):
    assert environment.provide(environment.RUN_LOCK)
    assert done == ["venv", "run.txt", "project"]


def test_the_second_set_up_does_nothing(done):
    environment.provide(environment.RUN_LOCK)
    done.clear()

    assert not environment.provide(environment.RUN_LOCK)
    assert done == []


def test_the_tests_add_only_their_packages(done):
    environment.provide(environment.RUN_LOCK)
    done.clear()

    environment.provide(environment.DEV_LOCK)
    environment.provide(environment.RUN_LOCK)

    assert done == ["dev.txt"]


def test_the_tests_packages_serve_the_program_too(done):
    environment.provide(environment.DEV_LOCK)
    done.clear()

    assert not environment.provide(environment.RUN_LOCK)


def test_a_new_lock_file_is_installed(done):
    environment.provide(environment.RUN_LOCK)
    done.clear()

    environment.RUN_LOCK.write_text("httpx==2\n")
    environment.provide(environment.RUN_LOCK)

    assert done == ["run.txt"]


def test_line_ends_make_no_difference(done):
    environment.provide(environment.RUN_LOCK)

    environment.RUN_LOCK.write_bytes(b"httpx==1\r\n")

    assert not environment.provide(environment.RUN_LOCK)


@pytest.mark.parametrize(
    "stamp", ["", "{", "[]", '{"home": "Python 3.9.1 of /usr, in /elsewhere"}']
)
def test_a_foreign_or_broken_environment_is_made_anew(done, stamp):
    environment.provide(environment.RUN_LOCK)
    done.clear()

    environment.STAMP.write_text(stamp)
    environment.provide(environment.RUN_LOCK)

    assert done == ["venv", "run.txt", "project"]


def test_another_python_gets_an_environment_of_its_own(done, monkeypatch):
    environment.provide(environment.RUN_LOCK)
    done.clear()

    monkeypatch.setattr(environment.platform, "python_version", lambda: "3.99.0")
    environment.provide(environment.RUN_LOCK)

    assert done == ["venv", "run.txt", "project"]


def test_an_environment_whose_python_is_gone_is_made_anew(done):
    environment.provide(environment.RUN_LOCK)
    done.clear()

    environment.PYTHON.unlink()
    environment.provide(environment.RUN_LOCK)

    assert done == ["venv", "run.txt", "project"]


def test_an_interrupted_set_up_starts_afresh(done, monkeypatch):
    environment.provide(environment.RUN_LOCK)

    def interrupted(lock: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(environment, "install_packages", interrupted)
        with pytest.raises(KeyboardInterrupt):
            environment.provide(environment.DEV_LOCK)
    done.clear()
    environment.provide(environment.DEV_LOCK)

    assert done == ["venv", "dev.txt", "project"]
    assert json.loads(environment.STAMP.read_text())["dev.txt"]


# The system libraries


def test_the_table_names_each_library_once_and_its_packages():
    table = [*qt_libraries.ALWAYS, *qt_libraries.WITH_DISPLAY]
    sonames = [library.soname for library in table]

    assert len(sonames) == len(set(sonames))
    assert all(".so." in name for name in sonames)
    assert all(all(library) for library in table)


def test_a_library_that_is_not_there_is_found_missing():
    absent = qt_libraries.Library("libnotthere.so.9", "libnotthere9", "notthere", "notthere")
    again = absent._replace(soname="libnotthere-more.so.9")

    assert qt_libraries.missing([absent]) == [absent]
    assert qt_libraries.packages([absent, again])["apt-get"] == ["libnotthere9"]


@pytest.mark.skipif(sys.platform != "linux", reason="the table is Linux's")
def test_what_the_tests_run_on_is_not_missing():
    assert qt_libraries.missing(qt_libraries.ALWAYS) == []


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Puts a shell script in front of the system's command of that name."""
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)

    def put(name: str, script: str) -> None:
        (tmp_path / name).write_text(f"#!/bin/sh\ncd {tmp_path}\n{script}\n")
        (tmp_path / name).chmod(0o755)

    return put


@NEEDS_SHELL
def test_packages_go_by_the_name_that_this_release_gives_them(command):
    command("apt-cache", "echo 'Package: libglib2.0-0t64'; exit 100")

    assert system_packages.current_names(["libglib2.0-0", "libgl1"]) == [
        "libglib2.0-0t64",
        "libgl1",
    ]


@NEEDS_SHELL
def test_apt_fetches_its_lists_where_they_are_missing(command, tmp_path, monkeypatch):
    command("apt-cache", "")
    command(
        "apt-get", 'echo "$*" >> calls; case "$*" in *update) touch lists;; esac; test -e lists'
    )
    monkeypatch.setattr(system_packages, "as_root", list)

    system_packages.install("a library", {"apt-get": ["libgl1"], "dnf": ["libglvnd-glx"]})

    calls = [line.split(maxsplit=1)[1] for line in (tmp_path / "calls").read_text().splitlines()]
    install = "install -y --no-install-recommends libgl1"
    assert calls == [install, "update", install]


@NEEDS_SHELL
def test_who_may_not_install_is_told_the_line_to_type(command, monkeypatch):
    command("apt-cache", "")
    command("apt-get", "exit 1")
    monkeypatch.setattr(system_packages.os, "geteuid", lambda: 1000)
    command("sudo", "exit 1")

    with pytest.raises(steps.SetUpError) as told:
        system_packages.install("a library", {"apt-get": ["libgl1"]})

    assert "sudo apt-get install -y --no-install-recommends libgl1" in str(told.value)


@NEEDS_SHELL
def test_fedora_is_told_its_own_packages(command, monkeypatch):
    command("dnf", "exit 1")
    monkeypatch.setattr(system_packages, "COMMANDS", {"dnf": ["dnf", "install", "-y"]})
    monkeypatch.setattr(system_packages.os, "geteuid", lambda: 1000)

    with pytest.raises(steps.SetUpError, match="sudo dnf install -y libglvnd-glx"):
        system_packages.install("a library", {"apt-get": ["libgl1"], "dnf": ["libglvnd-glx"]})


# The command line


def test_an_old_python_can_read_the_runner_far_enough_to_say_so():
    ast.parse((PACKAGING / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 7))


def test_the_help_tells_every_verb():
    runner = [sys.executable, str(PACKAGING / "dev.py")]
    told = subprocess.run([*runner, "--help"], capture_output=True, encoding="utf-8")

    assert told.returncode == 0
    for verb in ("run", "test", "selftest", "shots", "icons", "build", "check", "lock", "setup"):
        assert f"\n  {verb} " in told.stdout


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({"QT_QPA_PLATFORM": "xcb"}, True),
    ],
)
def test_a_window_appears_only_where_there_is_a_display(monkeypatch, variables, expected):
    monkeypatch.setattr(dev.sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert dev.wants_display() is expected


@pytest.fixture
def runner(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What the verbs start, with the set-up left out."""
    started: list[list[str]] = []

    def start(*words: str, offscreen: bool = False) -> int:
        started.append([*words, *(["offscreen"] if offscreen else [])])
        return 3

    monkeypatch.setattr(dev, "set_up", lambda *_, **__: None)
    monkeypatch.setattr(dev, "start", start)
    monkeypatch.setattr(dev, "run_checks", lambda: 1)
    return started


def test_run_starts_the_demo_on_a_display(runner, monkeypatch):
    monkeypatch.setattr(dev, "no_display", lambda: "")

    assert dev.main(["run", "--", "--demo", "20"]) == 3
    assert runner == [["-m", "ui.main", "--demo", "--demo", "20"]]


def test_run_says_why_there_is_no_window_and_does_the_same_job(
    runner, monkeypatch, capsys, tmp_path
):
    monkeypatch.setattr(dev, "no_display", lambda: "No display here")
    monkeypatch.setattr(dev, "SHOTS", tmp_path)

    assert dev.main(["run"]) == 3
    assert runner == [["-m", "ui.main", "--selftest", "--shots", str(tmp_path), "offscreen"]]
    assert capsys.readouterr().out.startswith("No display here: the demo runs offscreen")


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no signals between processes")
def test_the_exit_code_is_the_childs_and_a_polite_end_is_passed_on(tmp_path):
    script = tmp_path / "start.py"
    script.write_text(
        f"import sys; sys.path.insert(0, {str(PACKAGING)!r}); import dev\n"
        "dev.PYTHON = sys.executable\n"
        "print(dev.start('-c', 'raise SystemExit(7)'), flush=True)\n"
        "print(dev.start('-c', 'print(0, flush=True); import time; time.sleep(60)'))\n"
    )
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True) as runner:
        assert runner.stdout.readline() == "7\n"
        assert runner.stdout.readline() == "0\n"
        runner.terminate()
        assert runner.stdout.readline() == f"{128 + signal.SIGTERM}\n"


def test_tests_run_though_a_check_fails_and_the_exit_code_tells(runner, monkeypatch):
    assert dev.main(["test", "-k", "draft"]) == 3
    assert runner == [["-m", "pytest", "-k", "draft"]]

    monkeypatch.setattr(dev, "start", lambda *_: 0)
    assert dev.main(["test"]) == 1


def test_all_tests_run_side_by_side_and_those_that_measure_alone(runner):
    assert dev.main(["test"]) == 3
    beside, alone = runner
    assert beside == ["-m", "pytest", "-m", "not alone", "-n", dev.WORKERS, "--dist", "loadfile"]
    assert alone == ["-m", "pytest", "-m", "alone"]


@pytest.mark.parametrize(
    ("codes", "again", "ends"),
    [([1, 0, 0], 1, 0), ([1, 1, 0], 1, 1), ([0, 1, 0], 2, 0), ([0, 1, 1], 2, 1)],
)
def test_what_fails_is_run_again_by_itself(monkeypatch, runner, codes, again, ends):
    calls = []
    monkeypatch.setattr(dev, "run_checks", lambda: 0)
    monkeypatch.setattr(dev, "start", lambda *words: calls.append(words) or codes[len(calls) - 1])
    assert dev.main(["test"]) == ends
    assert [at for at, call in enumerate(calls) if "--last-failed" in call] == [again]
    assert ("-m", "pytest", "-m", "alone") in calls


def test_a_set_up_that_cannot_go_on_ends_with_its_sentence(monkeypatch, capsys):
    def fail(*_: object, **__: object) -> None:
        raise steps.SetUpError("Type this: apt-get install x")

    monkeypatch.setattr(dev, "set_up", fail)

    assert dev.main(["setup"]) == 1
    assert capsys.readouterr().err == "Type this: apt-get install x\n"


# The project's top level


def test_the_top_level_holds_seven_entries_and_dot_files():
    made = (".*", "build", "dist", "*.egg-info")
    found = (path for path in ROOT.iterdir() if not any(map(path.match, made)))
    entries = {"pyproject.toml", "app", "ui", "resources", "tests", "packaging", "README.md"}

    assert {path.name for path in found} == entries


def test_packaging_is_no_package():
    assert not (PACKAGING / "__init__.py").exists()
