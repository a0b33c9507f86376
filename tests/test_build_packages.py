"""The verb `build`, and the packages that it makes of a frozen program."""

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.scripts import load

contents, linux_packages, other_packages, release, steps = map(
    load, ("contents", "linux_packages", "other_packages", "release", "steps")
)


# The verb


def test_a_frozen_program_that_fails_its_own_test_is_not_packed(tmp_path, monkeypatch):
    program = tmp_path / "program"
    program.write_text("#!/bin/sh\necho 'FAILED: no stations'\nexit 1\n")
    program.chmod(0o755)
    packed: list[Path] = []
    monkeypatch.setattr(release, "provide_for_linux", lambda: None)
    monkeypatch.setattr(release, "provide", lambda: None)
    monkeypatch.setattr(release, "freeze", lambda name: tmp_path)
    monkeypatch.setattr(release, "program_in", lambda folder: program)
    monkeypatch.setattr(release, "pack", packed.append)

    with pytest.raises(steps.SetUpError, match="FAILED: no stations"):
        release.build(compare=False)
    assert packed == []


def test_the_sums_are_those_of_the_packages(tmp_path, monkeypatch):
    monkeypatch.setattr(release, "OUT", tmp_path)
    (tmp_path / "a.deb").write_bytes(b"package")

    file = release.sums([tmp_path / "a.deb"])

    told = subprocess.run(
        ["sha256sum", "--check", file.name], cwd=tmp_path, capture_output=True, text=True
    )
    assert (told.returncode, told.stdout) == (0, "a.deb: OK\n")


def test_an_unknown_option_is_refused(capsys):
    assert load("dev").main(["build", "--fast"]) == 1
    assert "build --compare" in capsys.readouterr().err


def test_the_environment_to_build_in_is_made_once_for_a_lock_file(tmp_path, monkeypatch):
    done: list[list[str]] = []

    def note(words: list[str]) -> None:
        done.append(words)
        (tmp_path / "venv").mkdir(exist_ok=True)
        (tmp_path / "installed.json").touch()

    lock = tmp_path / "lock.txt"
    lock.write_text("httpx==1\n")
    for name, value in {
        "VENV": tmp_path / "venv",
        "STAMP": tmp_path / "venv" / "stamp.txt",
        "REPORT": tmp_path / "installed.json",
        "BUILD_LOCK": lock,
        "quietly": note,
    }.items():
        monkeypatch.setattr(release, name, value)

    release.provide()
    assert "--clear" in done[0] and {"--require-hashes", str(lock)} <= {*done[1]}
    release.provide()
    assert len(done) == 2
    lock.write_text("httpx==2\n")
    release.provide()
    assert len(done) == 4


@pytest.mark.skipif(os.name == "nt", reason="stands in for the program with a shell script")
def test_the_start_is_over_with_the_first_picture(tmp_path):
    start_up = load("start_up")
    program = tmp_path / "program"
    program.write_text("#!/bin/sh\necho Marking >&2; echo 'qt: Flushing' >&2; exec sleep 60\n")
    program.chmod(0o755)
    (tmp_path / "link").symlink_to(program)

    assert 0 < start_up.first_picture(program) < 30
    assert start_up.size(tmp_path) == program.stat().st_size
    program.write_text("#!/bin/sh\necho Marking >&2\n")
    with pytest.raises(EOFError, match="without showing a picture"):
        start_up.first_picture(program)


# The packages


@pytest.fixture
def program(tmp_path: Path) -> Path:
    folder = tmp_path / "program"
    (folder / "_internal").mkdir(parents=True)
    (folder / "station-configurator").write_text("#!/bin/sh\necho started\n")
    (folder / "station-configurator").chmod(0o755)
    return folder


@pytest.mark.skipif(sys.platform != "linux", reason="Linux's packages")
def test_the_archive_runs_from_where_it_is_unpacked(program, tmp_path):
    linux_packages.lay_out(program, tmp_path / "tree")
    package = linux_packages.tarball(tmp_path / "tree", tmp_path)
    with tarfile.open(package) as archive:
        assert {entry.uname for entry in archive.getmembers()} == {"root"}
    (tmp_path / "there").mkdir()
    subprocess.run(["tar", "-xf", package, "-C", tmp_path / "there"], check=True)

    started = next((tmp_path / "there").glob("*/bin/station-configurator"))
    assert subprocess.check_output([started], text=True) == "started\n"


@pytest.mark.skipif(sys.platform != "linux", reason="Linux's packages")
def test_the_menu_finds_its_entry_and_icon(program, tmp_path):
    linux_packages.lay_out(program, tmp_path / "tree")
    share = tmp_path / "tree" / "share"

    assert (share / "applications/station-configurator.desktop").is_file()
    assert (share / "icons/hicolor/scalable/apps/station-configurator.svg").is_file()
    info = (share / "metainfo/station-configurator.metainfo.xml").read_text("utf-8")
    assert f'version="{contents.version()}"' in info and "@" not in info


@pytest.mark.skipif(sys.platform != "linux", reason="reads programs of Linux")
def test_a_package_asks_for_the_libraries_that_it_does_not_bring(program, monkeypatch):
    (program / "_internal" / "libGL.so").write_bytes(b"\x7fELF")
    (program / "_internal" / "libwithin.so.1").write_bytes(b"")
    linked = ["libGL.so.1", "libc.so.6", "ld-linux-x86-64.so.2", "libwithin.so.1"]
    monkeypatch.setattr(linux_packages, "needed", lambda path: linked)

    asked = linux_packages.depends(program)

    assert "libgl1" in asked and "fontconfig-config" in asked
    assert [each for each in asked if each.startswith("libc6 (>= 2.")]
    assert not [each for each in asked if "within" in each]


def test_a_library_that_no_table_knows_stops_the_build():
    with pytest.raises(steps.SetUpError, match=r"libnew\.so\.1"):
        linux_packages.packages_of(["libnew.so.1", "libGL.so.1"])


def test_the_portable_zip_holds_the_program_in_one_folder(program, tmp_path):
    package = other_packages.zipped(program, tmp_path / "a.zip", "station-configurator-1")

    names = zipfile.ZipFile(package).namelist()
    assert {name.split("/")[0] for name in names} == {"station-configurator-1"}
    assert "station-configurator-1/firewall.txt" in names
