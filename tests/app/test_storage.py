"""Files of the program's own: private, whole, and never a reason not to start."""

import json
import os
import stat

import pytest

from app import storage
from app.storage import JsonFile, write_whole


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


posix = pytest.mark.skipif(os.name != "posix", reason="mode bits are POSIX")


@posix
def test_file_and_folder_are_the_users_alone(tmp_path):
    file = JsonFile(tmp_path / "home" / "known.json")
    file.write({"a": 1})
    assert mode(file.path) == 0o600
    assert mode(file.path.parent) == 0o700


def test_what_is_written_is_read(tmp_path):
    file = JsonFile(tmp_path / "known.json")
    assert file.read() == {}
    file.write({"stations": ["ß", "\ud800"]})
    assert file.read() == {"stations": ["ß", "\ud800"]}
    assert file.problem == ""
    file.remove()
    file.remove()
    assert file.read() == {}


@pytest.mark.parametrize("content", [
    b"", b"{", b"[]", b"\xff\xfe", b'{"a": 1}', b'{"version": "1"}', b"[" * 200_000,
    b'{"version": true}',
])  # fmt: skip
def test_a_broken_file_is_set_aside_and_said(tmp_path, content):
    path = tmp_path / "known.json"
    path.write_bytes(content)
    file = JsonFile(path)
    assert file.read() == {}
    assert "is damaged" in file.problem
    assert (tmp_path / "known.json.bad").read_bytes() == content
    assert not path.exists()
    file.write({"a": 1})
    assert JsonFile(path).read() == {"a": 1}


def test_a_file_of_a_newer_version_is_set_aside(tmp_path):
    path = tmp_path / "known.json"
    JsonFile(path, version=2).write({"a": 1})
    file = JsonFile(path)
    assert file.read() == {}
    assert "another version" in file.problem
    assert json.loads((tmp_path / "known.json.bad").read_bytes())["a"] == 1


def test_a_huge_file_is_not_read(tmp_path, monkeypatch):
    monkeypatch.setattr(storage, "LARGEST", 10)
    path = tmp_path / "known.json"
    path.write_bytes(b" " * 11)
    file = JsonFile(path)
    assert file.read() == {}
    assert "too large" in file.problem


def test_what_is_no_file_is_said(tmp_path):
    (tmp_path / "known.json").mkdir()
    file = JsonFile(tmp_path / "known.json")
    assert file.read() == {}
    assert "could not be read" in file.problem


@pytest.mark.parametrize("at", ["fsync", "stat", "replace"])
def test_a_failure_at_any_step_keeps_the_old_file(tmp_path, monkeypatch, at):
    path = tmp_path / "known.json"
    write_whole(path, b"old")

    def fail(*_, **__):
        raise OSError(28, "No space left on device")

    if at == "fsync":
        monkeypatch.setattr(storage.os, "fsync", fail)
    else:
        monkeypatch.setattr(type(path), at, fail)
    with pytest.raises(OSError, match="No space"):
        write_whole(path, b"new")
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["known.json"]


def test_a_short_write_is_no_success(tmp_path, monkeypatch):
    path = tmp_path / "known.json"
    write_whole(path, b"old")
    real = storage.os.fsync

    def cut(fd):
        os.ftruncate(fd, 1)
        real(fd)

    monkeypatch.setattr(storage.os, "fsync", cut)
    with pytest.raises(OSError, match="written whole"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"


def test_the_home_is_the_platforms(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert storage.home().name == "station-configurator"


def test_a_file_of_the_users_leaves_its_folder_as_it_is(tmp_path):
    tmp_path.chmod(0o755)
    storage.put_whole(tmp_path / "a.txt", b"x")
    assert (tmp_path / "a.txt").read_bytes() == b"x"
    assert [each.name for each in tmp_path.iterdir()] == ["a.txt"]
    if os.name == "posix":
        assert tmp_path.stat().st_mode & 0o777 == 0o755
