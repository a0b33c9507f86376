"""One window for each station: who has it, who gets it when, and what is left of it."""

import os
import stat
import subprocess
import sys

import pytest

from app.claim import Claims, identity_key
from app.origin import candidates
from app.session import Session
from app.station import Station
from tests.house import ROOT

HOLDER = """
import sys, time
from pathlib import Path
from app.claim import Claims
claim = Claims(Path(sys.argv[1])).take(sys.argv[2])
print("has it" if claim else "has it not", flush=True)
time.sleep(60)
"""


@pytest.fixture
def holder(tmp_path):
    """Another program that claims a key; what it got."""
    running = []

    def start(key):
        asked = [sys.executable, "-c", HOLDER, str(tmp_path), key]
        running.append(subprocess.Popen(asked, cwd=ROOT, stdout=subprocess.PIPE, text=True))
        return running[-1], running[-1].stdout.readline().strip()

    yield start
    for process in running:
        process.kill()
        process.communicate()


def test_who_comes_first_has_it(tmp_path):
    one, other = Claims(tmp_path), Claims(tmp_path)
    claim = one.take("a")
    assert claim is not None
    assert other.take("a") is None
    assert one.take("a") is None
    assert other.take("b") is not None


def test_who_lets_go_leaves_it_to_the_next_and_no_file(tmp_path):
    claims = Claims(tmp_path)
    claim = claims.take("a")
    claim.release()
    assert list(tmp_path.iterdir()) == []
    again = claims.take("a")
    claim.release()
    assert claims.take("a") is None
    again.release()
    assert claims.take("a") is not None


def test_a_program_holds_it_against_another_until_it_is_killed(tmp_path, holder):
    process, got = holder("a")
    assert got == "has it"
    assert Claims(tmp_path).take("a") is None
    assert holder("a")[1] == "has it not"
    process.kill()
    process.wait()
    assert Claims(tmp_path).take("a") is not None


def test_whoever_waited_at_a_file_that_is_gone_has_nothing(tmp_path, monkeypatch):
    """Without a look at the file, two would have the same station."""
    claims, real = Claims(tmp_path), os.open
    first = claims.take("a")

    def late(path, *rest):
        handle = real(path, *rest)
        monkeypatch.undo()
        first.release()
        return handle

    monkeypatch.setattr("app.claim.os.open", late)
    second = claims.take("a")
    assert second is not None
    assert Claims(tmp_path).take("a") is None


@pytest.mark.skipif(os.name != "posix", reason="mode bits are POSIX")
def test_the_files_are_the_users_alone_and_tell_no_key(tmp_path):
    folder = tmp_path / "home"
    claim = Claims(folder).take("../10.0.0.1:80/\ud800")
    (file,) = folder.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert "10.0" not in file.name
    claim.release()


def test_a_folder_that_does_not_allow_it_is_an_error(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError):
        Claims(tmp_path / "file").take("a")


# What a station is known by


async def session_at(url, pin=None):
    async with Station(candidates(url)[0], pin=pin) as station:
        yield Session(station)


async def test_a_station_is_known_by_certificate_then_mac_then_address():
    for url, pin, macs, key in (
        ("https://10.0.0.1", "ab" * 32, ("02:00:00:00:00:01",), "ab" * 32),
        ("http://10.0.0.1", None, ("02:00:00:00:00:01", "x"), "02:00:00:00:00:01"),
        ("http://10.0.0.1:8080", None, (), "10.0.0.1:8080"),
    ):
        async for session in session_at(url, pin):
            session.macs = macs
            assert identity_key(session) == key
