"""The log: one line an event, no secret in any spelling, private, and no libraries' chatter."""

import json
import logging
import os
import random
import stat
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest

from app import logs, secrecy
from app.errors import Rejected
from app.origin import candidates
from app.session import Session
from app.settings import Wifi
from app.simulator import SimulatedStation, Simulator
from app.station import Station

SECRET = 'cañary "77" & \\ /+'
pytestmark = pytest.mark.usefixtures("logging_as_before")


class Holder:
    """Holds these secrets."""

    def __init__(self, *held: str) -> None:
        self.held = held

    def secrets(self):
        return self.held


@pytest.fixture
def holder(monkeypatch):
    """Somebody who holds the secret; nobody else holds any."""
    monkeypatch.setattr(secrecy, "_holders", [])
    held = Holder(SECRET)
    secrecy.watch(held)
    return held


@pytest.fixture
def kept(tmp_path):
    """The log in a file, as text."""
    assert logs.to_file(tmp_path / "home") is not None
    return lambda: (tmp_path / "home" / logs.FILE).read_text()


def mine():
    return logging.getLogger("app.test")


def line(message, *args, error=None):
    info = (type(error), error, error.__traceback__) if error else None
    record = logging.LogRecord("app.test", logging.INFO, __file__, 1, message, args, info)
    record.created, record.msecs = 0, 0  # a time of its own may hold what is looked for
    return logs.Line().format(record)


# Secrets

SPELLINGS = {
    "plain": SECRET,
    "repr": repr(SECRET),
    "bytes": repr(SECRET.encode()),
    "json": json.dumps({"password": SECRET}),
    "json as it is": json.dumps({"password": SECRET}, ensure_ascii=False),
    "address": f"/login?token={quote(SECRET, safe='')}",
    "path": f"/{quote(SECRET)}",
    "form": f"token={quote_plus(SECRET)}",
}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_secret_is_masked_in_every_spelling(holder, spelling):
    text = SPELLINGS[spelling]
    for said in (line(text), line("before %s after", text), line("%r", {"a": SECRET})):
        assert "•••" in said
        assert "77" not in said
        assert "ary" not in said


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_switched_off_it_stands_there(holder, spelling, monkeypatch):
    monkeypatch.setattr(logs, "redact", lambda text: text)
    assert "77" in line(SPELLINGS[spelling])


def test_the_longer_of_two_is_masked_as_a_whole(monkeypatch):
    monkeypatch.setattr(secrecy, "_holders", [])
    holder = Holder("station", "station1")
    secrecy.watch(holder)
    assert line("a station1 b").endswith("a ••• b")


def test_a_short_one_would_be_told_by_its_absence(monkeypatch):
    monkeypatch.setattr(secrecy, "_holders", [])
    holder = Holder("a", "abc", "")
    secrecy.watch(holder)
    assert secrecy.in_use() == set()
    assert line("a cab").endswith("a cab")


def test_who_is_gone_holds_nothing(monkeypatch):
    monkeypatch.setattr(secrecy, "_holders", [])
    holder = Holder("canary")
    secrecy.watch(holder)
    assert secrecy.in_use() == {"canary"}
    del holder
    assert secrecy.in_use() == set()
    other = Holder("bird")
    secrecy.watch(other)
    assert len(secrecy._holders) == 1


def test_no_word_of_an_exception_is_written(holder):
    try:
        password = "another-canary"
        raise ValueError(f"no good: {password}")
    except ValueError as error:
        said = line("it failed", error=error)
    assert "another-canary" not in said
    assert "it failed | ValueError at tests.app.test_logs:" in said
    assert said.endswith("test_no_word_of_an_exception_is_written")


def test_a_traceback_that_another_handler_has_made_is_not_written():
    record = logging.LogRecord("app.test", logging.INFO, __file__, 1, "it failed", (), None)
    record.exc_text = "Traceback (most recent call last): another-canary"
    record.stack_info = "Stack: another-canary"
    assert logs.Line().format(record).endswith(": it failed")


class Bad:
    """Cannot be put into words."""

    def __str__(self) -> str:
        raise RuntimeError(f"no words for {SECRET}")


def test_what_cannot_be_written_is_left_out(holder, capfd, kept):
    assert line("%s", Bad()).endswith("a message that could not be written (RuntimeError)")
    assert line("%d", SECRET).endswith("a message that could not be written (TypeError)")
    holder.held = (7,)
    assert line("hello").endswith("a message that could not be written (TypeError)")


@pytest.mark.logs
def test_a_line_that_cannot_be_stored_is_not_shown_instead(holder, kept, monkeypatch, capfd):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(RotatingFileHandler, "shouldRollover", full)
    mine().warning("%s", SECRET)
    assert capfd.readouterr() == ("", "")


# What a session holds


async def test_a_session_tells_what_it_holds_and_no_longer():
    room = SimulatedStation(password="canary-password")
    room.change("wifi", password="CanaryPsk1")
    with Simulator([room], https=False):
        station = Station(candidates(room.http_url)[0])
        session = Session(station)
        assert session.secrets() == {""}
        await session.sign_in("admin", "canary-password")
        await session.load()
        session.edit(Wifi.fields()["password"], "CanaryPsk2")
        session.hide("canary-key")
        (token,) = room.access.tokens
        held = {"canary-password", "CanaryPsk1", "CanaryPsk2", "canary-key", token}
        assert held <= session.secrets()
        assert held <= secrecy.in_use()
        session.sign_out()
        assert session.secrets() == {""}
        with pytest.raises(Exception, match="wrong"):
            await session.sign_in("admin", "canary-typo")
        assert "canary-typo" in secrecy.in_use()
        await session.close()
        assert session.secrets() == {""}


def test_what_a_station_does_not_tell_is_no_secret(station):
    session = Session(station)
    session.take(Wifi.read({"password": None}))
    assert session.secrets() == {""}


# One event, one line


def hostile(seed):
    chosen = random.Random(seed)
    specials = "\n\r\t\x00\x0b\x0c\x1b\x85\u2028\u2029\u202e\u200b\ufeff\ud800\U000e0041\xa0"
    return "".join(chosen.choice(specials + "aé漢🔑 %{}") for _ in range(chosen.randrange(60)))


def test_one_event_is_one_line_whatever_it_holds():
    for seed in range(5000):
        said = line("%s", hostile(seed) + "\nWARNING app.trust: it is the right station")
        assert said.isprintable()
        assert len(said.splitlines()) == 1


def test_switched_off_a_line_is_forged(monkeypatch):
    monkeypatch.setattr(logs, "one_line", lambda text: text)
    assert len(line("a\nWARNING app.trust: it is the right station").splitlines()) == 2


def test_what_can_be_read_stays_as_it_is():
    assert line("Größe 漢字 – “x”").endswith("Größe 漢字 – “x”")
    assert line("a\nb\x1b[2J\u202ec").endswith(r"a\nb\x1b[2J\u202ec")


def test_a_line_ends_somewhere():
    assert len(line("x" * 10**6)) <= logs.LONGEST + 1


# Where it goes


@pytest.mark.logs
def test_the_file_has_what_is_ours_and_what_others_warn_of(kept, capfd):
    mine().debug("GET /general 200")
    logging.getLogger("asyncio").error("trouble")
    logging.getLogger("elsewhere").info("chatter")
    written = kept()
    assert "DEBUG app.test: GET /general 200" in written
    assert "ERROR asyncio: trouble" in written
    assert "chatter" not in written
    assert len(written.splitlines()) == 2
    assert capfd.readouterr() == ("", "")


@pytest.mark.logs
def test_standard_error_has_warnings_alone(capsys):
    assert logs.to_stderr() is not None
    mine().setLevel(logging.DEBUG)
    mine().debug("quiet")
    mine().warning("loud")
    assert capsys.readouterr().err.endswith("WARNING app.test: loud\n")


def test_a_program_without_a_console_has_no_standard_error(monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)
    assert logs.to_stderr() is None


@pytest.mark.parametrize("name", logs.QUIET)
def test_libraries_are_quiet_whatever_the_root_says(name):
    logging.getLogger(name).setLevel(logging.NOTSET)
    logging.getLogger().setLevel(logging.DEBUG)
    assert logging.getLogger(name).isEnabledFor(logging.DEBUG)
    logs.quiet()
    assert not logging.getLogger(name).isEnabledFor(logging.INFO)
    assert logging.getLogger(name).isEnabledFor(logging.WARNING)


def modes(folder: Path):
    return {path.name: stat.S_IMODE(path.stat().st_mode) for path in (folder, *folder.iterdir())}


@pytest.mark.skipif(os.name != "posix", reason="modes of files are of POSIX")
def test_the_user_alone_may_read_it_and_the_older_ones(tmp_path, monkeypatch):
    monkeypatch.setattr(logs, "SIZE", 2000)
    before = os.umask(0)
    try:
        home = tmp_path / "home"
        home.mkdir(mode=0o777)
        (home / logs.FILE).touch(mode=0o666)
        logs.to_file(home)
        for number in range(200):
            mine().info("line %d", number)
    finally:
        os.umask(before)
    found = modes(home)
    assert found.pop("home") == 0o700
    assert set(found) == {logs.FILE, f"{logs.FILE}.1", f"{logs.FILE}.2"}
    assert set(found.values()) == {0o600}
    assert all((home / name).stat().st_size <= 2000 for name in found)


@pytest.mark.skipif(os.name != "posix", reason="modes of files are of POSIX")
def test_switched_off_anybody_may(tmp_path, monkeypatch):
    monkeypatch.setattr(logs, "PrivateFile", RotatingFileHandler)
    before = os.umask(0o022)
    try:
        logs.to_file(tmp_path / "home")
    finally:
        os.umask(before)
    assert modes(tmp_path / "home")[logs.FILE] != 0o600


@pytest.mark.logs
def test_the_file_holds_as_much_as_is_chosen(tmp_path):
    def said():
        (tmp_path / logs.FILE).write_text("")
        for level in ("debug", "info", "warning"):
            getattr(mine(), level)(level)
        return [
            entry.rpartition(" ")[2] for entry in (tmp_path / logs.FILE).read_text().split("\n")
        ]

    logs.to_file(tmp_path, logs.Level.PROBLEMS)
    assert said() == ["warning", ""]
    logs.set_level(logs.Level.EVENTS)
    assert said() == ["info", "warning", ""]
    logs.set_level(logs.Level.ALL)
    assert said() == ["debug", "info", "warning", ""]


def test_it_is_told_where_the_log_is(tmp_path, monkeypatch):
    assert logs.written() == []
    logs.set_level(logs.Level.ALL)
    monkeypatch.setattr(logs, "SIZE", 100)
    logs.to_file(tmp_path)
    assert logs.written() == [tmp_path / logs.FILE]
    for _ in range(9):
        mine().info("a line of the log")
    names = [f"{logs.FILE}{more}" for more in ("", ".1", ".2")]
    assert logs.written() == [tmp_path / name for name in names]


def test_where_another_window_holds_the_file_it_goes_on_in_it(tmp_path, monkeypatch):
    """Windows renames no file that is open."""

    def held(source, dest):
        raise PermissionError(13, "in use")

    monkeypatch.setattr(logs, "SIZE", 100)
    monkeypatch.setattr("logging.handlers.os.rename", held)
    logs.to_file(tmp_path)
    for number in range(20):
        mine().info("line %d", number)
    assert len((tmp_path / logs.FILE).read_text().splitlines()) == 20


@pytest.mark.skipif(os.name != "posix", reason="links of POSIX")
@pytest.mark.logs
def test_no_link_is_followed(tmp_path, caplog):
    home = tmp_path / "home"
    home.mkdir()
    (home / logs.FILE).symlink_to(tmp_path / "elsewhere")
    assert logs.to_file(home) is None
    assert not (tmp_path / "elsewhere").exists()
    assert "no log is written: OSError" in caplog.text


@pytest.mark.logs
def test_without_a_file_the_program_goes_on(tmp_path, caplog):
    (tmp_path / "home").write_text("in the way")
    assert logs.to_file(tmp_path / "home") is None
    assert "no log is written: FileExistsError" in caplog.text
    assert str(tmp_path) not in caplog.text


# What the program says


async def test_what_is_asked_of_a_station_is_logged_by_its_template(session, simulated, caplog):
    caplog.set_level(0)
    with pytest.raises(Rejected):
        await session.station.forget_network("canary-ssid-{}")
    with pytest.raises(Rejected):
        await session.station.delete_wallpaper(4)
    said = [r.getMessage() for r in caplog.records if r.name == "app.transport"]
    assert any("DELETE /api/v2/station/general/wallpaper/{id} " in text for text in said), said
    assert "canary" not in caplog.text
    assert "token" not in caplog.text.lower()
