"""A file of the station comes down whole or not at all, wherever the trouble is."""

import asyncio
import errno
import json
import os
import stat
import sys
import tempfile
import tracemalloc
from pathlib import Path, PureWindowsPath

import pytest

from app.errors import BadReply, Cause, Rejected, Unreachable
from app.jobs.collect_logs import collect_logs
from app.jobs.save_file import NotWritten, save_file, sizes, suggested, why_not
from app.origin import candidates
from app.session import Session
from app.station import Station
from app.storage import refuse_name
from tests.app.conftest import every_dialect

PROFILE = "AstrosProfile.json"


def settings(content):
    """What a configuration holds, without the clock, which moves."""
    held = json.loads(content)["settings"]
    held["time"].pop("curTimeMillis")
    return held


def nothing_left(folder, *expected):
    return sorted(each.name for each in folder.iterdir()) == sorted(expected)


@every_dialect
async def test_it_is_there_whole_and_private(session, simulated, tmp_path):
    target = tmp_path / "kept.json"
    seen = []
    source = await session.station.config_file_name()
    count = await save_file(session, source, target, seen.append)
    assert settings(target.read_bytes()) == settings(simulated.profile_file())
    assert count == target.stat().st_size
    assert nothing_left(tmp_path, "kept.json")
    assert sizes(seen[-1]) == (count, count)
    assert seen[-1].done == 1
    if os.name == "posix":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600


async def test_it_replaces_what_was_there(session, simulated, tmp_path):
    target = tmp_path / "kept.json"
    target.write_text("old")
    await save_file(session, PROFILE, target)
    assert settings(target.read_bytes()) == settings(simulated.profile_file())


@pytest.mark.skipif(os.name != "posix", reason="links need a privilege elsewhere")
async def test_a_link_is_replaced_and_not_followed(session, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("precious")
    target = tmp_path / "link"
    target.symlink_to(elsewhere)
    await save_file(session, PROFILE, target)
    assert elsewhere.read_text() == "precious"
    assert not target.is_symlink()


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ({"reset_before": True}, Unreachable),
        ({"reset_after": 0.5}, Unreachable),
        ({"truncate": 40}, Unreachable),
        ({"no_reply": True}, Unreachable),
        ({"error_code": 1004, "error_msg": "Busy"}, Rejected),
        ({"status": 404}, BadReply),
        ({"redirect": "http://127.0.0.1:1/x"}, BadReply),
        ({"content_encoding": "gzip"}, BadReply),
        ({"body": b"<!DOCTYPE html><html>Sign in</html>"}, BadReply),
        ({"body": b'{"isSuccess": true, "errorCode": 0, "data": null}'}, BadReply),
        ({"body": b""}, BadReply),
    ],
    ids=str,
)
async def test_where_the_station_fails_the_old_file_stays(
    session, simulated, tmp_path, fault, error
):
    target = tmp_path / "kept.json"
    target.write_text("old")
    simulated.faults.add("GET", f"/{PROFILE}", **fault)
    with pytest.raises(error):
        await save_file(session, PROFILE, target)
    assert target.read_text() == "old"
    assert nothing_left(tmp_path, "kept.json")


async def test_more_than_the_cap_is_refused(session, simulated, tmp_path):
    simulated.faults.add("GET", f"/{PROFILE}", huge=3000)
    with pytest.raises(BadReply) as error:
        await save_file(session, PROFILE, tmp_path / "kept", cap=2000)
    assert error.value.cause is Cause.TOO_BIG
    assert nothing_left(tmp_path)


async def test_a_file_without_a_length_comes_without_a_whole(session, simulated, tmp_path):
    simulated.faults.add("GET", f"/{PROFILE}", close_delimited=True)
    seen = []
    await save_file(session, PROFILE, tmp_path / "kept", seen.append)
    assert all(step.done is None for step in seen[:-1])
    assert sizes(seen[0]) == (0, None)


async def test_a_file_on_another_host_is_not_fetched(session, tmp_path):
    for source in ("http://127.0.0.1:9/x", "//127.0.0.1:9/x", "file:///etc/passwd"):
        with pytest.raises(BadReply):
            await save_file(session, source, tmp_path / "kept")
    assert nothing_left(tmp_path)


@pytest.mark.parametrize("source", ["../../etc/passwd", "/../../x", "..\\..\\x", "/etc/hostname"])
async def test_what_the_station_names_is_no_path_here(session, tmp_path, source):
    folder = tmp_path / "inner"
    folder.mkdir()
    with pytest.raises(BadReply):
        await save_file(session, source, folder / "kept")
    assert nothing_left(folder)
    assert nothing_left(tmp_path, "inner")


async def test_cancel_at_each_step_leaves_nothing(session, simulated, tmp_path, until):
    target = tmp_path / "kept"
    for kinds in ({"no_reply": True}, {"drip": 0.01}):
        fault = simulated.faults.add("GET", f"/{PROFILE}", **kinds)
        seen = []
        task = asyncio.ensure_future(save_file(session, PROFILE, target, seen.append))
        await until(lambda fault=fault: fault.hits)
        await asyncio.sleep(0.1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert all(step.cancellable for step in seen)
        assert nothing_left(tmp_path)
        fault.remove()


# This computer's faults


async def test_a_full_disk_is_said_and_nothing_is_left(session, tmp_path, monkeypatch):
    (tmp_path / "kept").write_text("old")

    def full(descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotWritten) as error:
        await save_file(session, PROFILE, tmp_path / "kept")
    assert error.value.why == "The disk is full."
    assert (tmp_path / "kept").read_text() == "old"
    assert nothing_left(tmp_path, "kept")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /dev/full")
async def test_a_disk_that_takes_no_byte_is_full(session, tmp_path, monkeypatch):
    def full(prefix, suffix, dir):  # noqa: A002  tempfile calls it so
        link = Path(dir) / f"{prefix}x{suffix}"
        link.symlink_to("/dev/full")
        return os.open("/dev/full", os.O_WRONLY), str(link)

    monkeypatch.setattr(tempfile, "mkstemp", full)
    with pytest.raises(NotWritten) as error:
        await save_file(session, PROFILE, tmp_path / "kept")
    assert error.value.why == "The disk is full."
    assert nothing_left(tmp_path)


async def test_a_file_that_was_cut_without_a_word_does_not_count(session, tmp_path, monkeypatch):
    real = os.fsync

    def cut(descriptor):
        os.ftruncate(descriptor, 100)
        real(descriptor)

    monkeypatch.setattr(os, "fsync", cut)
    with pytest.raises(NotWritten, match="The disk is full"):
        await save_file(session, PROFILE, tmp_path / "kept")
    assert nothing_left(tmp_path)


async def test_a_folder_that_is_gone_and_a_name_that_is_a_folder_are_said(session, tmp_path):
    with pytest.raises(NotWritten, match="not there any more"):
        await save_file(session, PROFILE, tmp_path / "gone" / "kept")
    (tmp_path / "folder" / "more").mkdir(parents=True)
    with pytest.raises(NotWritten):
        await save_file(session, PROFILE, tmp_path / "folder")
    assert nothing_left(tmp_path, "folder")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EACCES, "You may not write there."),
        (errno.EROFS, "You may not write there."),
        (errno.EISDIR, "A folder has that name."),
        (errno.ENAMETOOLONG, "The name is too long."),
        (errno.EBUSY, "The system says: Device or resource busy."),
    ],
)
def test_each_reason_has_its_words(number, words):
    assert why_not(OSError(number, os.strerror(number))) == words


LONG = "C:\\" + "x" * 257


@pytest.mark.parametrize(
    ("number", "winerror", "path", "words"),
    [
        (errno.EACCES, 5, "C:\\a", "You may not write there."),
        (errno.EACCES, 32, "C:\\a", "Another program has that file open."),
        (errno.EACCES, 33, "C:\\a", "Another program has that file open."),
        (errno.EINVAL, 123, "C:\\a", "Windows does not allow that name."),
        (errno.ENOENT, 206, "C:\\a", "The name is too long."),
        (errno.ENOENT, 3, LONG, "The name is too long."),
        (errno.ENOENT, 3, "C:\\a", "That folder is not there any more."),
        (errno.ENOSPC, 112, LONG, "The disk is full."),
    ],
)
def test_what_windows_says_has_its_words(number, winerror, path, words):
    """It has its own numbers, and an errno that says something else."""
    error = OSError(number, "words", path)
    error.winerror = winerror
    assert why_not(error, windows=True) == words


def test_a_long_path_elsewhere_is_one_that_is_not_there():
    error = OSError(errno.ENOENT, "words", "/" + "x" * 300)
    assert why_not(error, windows=False) == "That folder is not there any more."


@pytest.mark.parametrize(
    "name", ["CON", "nul.json", "com1.tar.gz", "aux .zip", "a.json.", "a ", "a:b.json", "a?", 'a"b']
)
async def test_a_name_that_windows_does_not_take_is_refused_there_alone(
    session, tmp_path, monkeypatch, name
):
    monkeypatch.setattr(refuse_name, "__kwdefaults__", {"windows": True})
    with pytest.raises(NotWritten, match="Windows does not allow that name"):
        await save_file(session, PROFILE, tmp_path / name)
    assert nothing_left(tmp_path)
    monkeypatch.setattr(refuse_name, "__kwdefaults__", {"windows": False})
    await save_file(session, PROFILE, tmp_path / name)
    assert nothing_left(tmp_path, name)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS])
async def test_a_folder_that_is_read_only_is_said(session, tmp_path, monkeypatch, number):
    def refuse(**_):
        raise OSError(number, os.strerror(number))

    (tmp_path / "kept").write_text("old")
    monkeypatch.setattr(tempfile, "mkstemp", refuse)
    with pytest.raises(NotWritten, match="You may not write there"):
        await save_file(session, PROFILE, tmp_path / "kept")
    assert (tmp_path / "kept").read_text() == "old"
    assert nothing_left(tmp_path, "kept")


async def test_a_file_in_use_keeps_what_it_held(session, tmp_path, monkeypatch):
    """On Windows a file that is open elsewhere cannot be replaced."""
    (tmp_path / "kept").write_text("old")

    def in_use(draft, target):
        error = PermissionError(errno.EACCES, "The process cannot access the file")
        error.winerror = 32
        raise error

    monkeypatch.setattr(Path, "replace", in_use)
    with pytest.raises(NotWritten, match="Another program has that file open"):
        await save_file(session, PROFILE, tmp_path / "kept")
    assert (tmp_path / "kept").read_text() == "old"
    assert nothing_left(tmp_path, "kept")


# 64 MiB


async def test_a_log_of_64_mib_takes_little_memory(simulated, tmp_path):
    # With the deadlines of real life: this station packs all of it within the request.
    session = Session(Station(candidates(simulated.http_url)[0]))
    await session.sign_in("admin", "station1")
    simulated.log_bytes = 64 << 20
    simulated.logs.switch(True)
    source = await collect_logs(session, pause=0.01)
    seen = []
    tracemalloc.start()
    try:
        count = await save_file(session, source, tmp_path / "big.zip", seen.append)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert count > 64 << 20
    assert peak < 8 << 20
    assert len(seen) < 600
    assert (tmp_path / "big.zip").stat().st_size == count
    await session.close()


# Names to offer

ENDINGS = (".zip", ".tar.gz")


@pytest.mark.parametrize(
    ("named", "name"),
    [
        ("/log/Boardroom-2-log.zip", "Boardroom-2-log.zip"),
        ("logs.tar.gz", "logs.tar.gz"),
        ("LOGS.ZIP", "LOGS.zip"),
        ("/log/file", "file.zip"),
        ("../../.ssh/authorized_keys", "authorized_keys.zip"),
        ("C:\\Windows\\a.zip", "a.zip"),
        ("a.zip:stream", "a.zip-stream.zip"),
        ("CON.zip", "logs.zip"),
        ("nul", "logs.zip"),
        ("COM1.tar.gz", "logs.tar.gz"),
        ("aux.x", "logs.zip"),
        ("NUL .zip", "logs.zip"),
        ("lpt³.zip", "logs.zip"),
        ("CONIN$", "CONIN.zip"),
        ("CONOUT$.zip", "CONOUT.zip"),
        ("", "logs.zip"),
        ("/", "logs.zip"),
        ("..", "logs.zip"),
        (".zip", "logs.zip"),
        ("a.zip. . ", "a.zip.zip"),
        ("\u202egpj.exe", "gpj.exe.zip"),
        ("a\x00b\nc.zip", "a-b-c.zip"),
        ("x" * 300 + ".zip", "x" * 60 + ".zip"),
    ],
)
def test_the_name_that_is_offered_is_a_name(named, name):
    assert suggested(named, "logs", ENDINGS) == name


@pytest.mark.parametrize("named", ["CON.zip", "aux", "a.", "a ", "a:b", "x" * 300, "NUL .zip", ""])
def test_every_name_that_is_offered_may_be_used_on_windows(named):
    offered = suggested(named, "logs", ENDINGS)
    refuse_name(PureWindowsPath("C:\\Users\\me\\Downloads") / offered, windows=True)
    assert len(offered) <= 60 + len(".tar.gz")
