"""The scout says who is there, as a process of its own, and decides nothing."""

import asyncio
import io
import json
import logging
import os
import shutil
import subprocess
import sys
import threading
import time

import pytest

from app import first_look, scout
from app.adapters import read
from app.errors import StationError
from app.first_look import FirstLook, Sighting
from app.origin import Origin, candidates
from app.scout import Scout, ask
from app.service import Service
from app.simulator import SimulatedStation, Simulator
from tests.app.lan import HTTP, LOOPBACK, announcer, answer, model, server, unique
from tests.house import ROOT

pytestmark = pytest.mark.skipif(not FirstLook.possible, reason="Windows sends out no scout")

ELSEWHERE = {"interfaces": LOOPBACK, "extra_types": [], "not_on": []}


class Looking:
    """A look, read in a thread; of the names given only."""

    def __init__(self, names, **where):
        self.names, self.seen, self.error = names, [], None
        self.look = FirstLook(**{"interfaces": LOOPBACK, **where})
        self.reading = threading.Thread(target=self.read)
        self.reading.start()

    def read(self):
        for sighting in self.look.sightings():
            if sighting.name in self.names:
                self.seen.append(sighting)

    @property
    def heard(self):
        """The names of the services."""
        return {service.instance.partition(" [")[0] for service in self.look.services()}

    def end(self):
        self.look.end()
        self.reading.join()


@pytest.fixture
def looking():
    made = []

    def look(*names, **where):
        made.append(Looking(names, **where))
        return made[-1]

    yield look
    for each in made:
        each.end()


@pytest.mark.parametrize("https", [True, False])
async def test_it_sees_a_station_on_http_and_on_https(looking, until, https):
    station = SimulatedStation(name=unique())
    with Simulator([station], mdns=True, https=https):
        look = looking(station.name)
        await until(lambda: look.seen)
        url = station.https_url if https else station.http_url
        origins = {str(candidates(f"{scheme}://{seen.netloc}")[0]) for seen in look.seen
                   for scheme in ("http", "https")}  # fmt: skip
        assert url in origins or station.http_url in origins
        assert {(seen.name, seen.model, seen.host) for seen in look.seen} == {
            (station.name, station.model, "127.0.0.1")
        }
        assert station.name in look.heard


async def test_what_is_no_station_is_heard_of_and_not_seen(looking, until):
    printer, station = unique(), SimulatedStation(name=unique())
    async with server(answer("<html>", kind="text/html")) as port, announcer() as lan:
        await lan.announce(printer, port)
        with Simulator([station], mdns=True, https=False):
            look = looking(printer, station.name)
            await until(lambda: printer in look.heard and look.seen)
        await asyncio.sleep(0.2)
    assert {seen.name for seen in look.seen} == {station.name}


async def test_it_asks_for_further_types_and_not_on_adapters_that_are_switched_off(looking, until):
    name, kind = unique(), "_mine-too._tcp.local."
    (adapter,) = {each.name for each in read(LOOPBACK) if each.used}
    async with server(model(name)) as port, announcer() as lan:
        await lan.announce(name, port, kind=kind)
        deaf = looking(name, extra_types=["_mine-too._tcp"], not_on=[adapter])
        look = looking(name, extra_types=["_mine-too._tcp"])
        await until(lambda: look.seen)
    assert not deaf.seen
    assert not deaf.heard


def test_called_back_it_is_gone_at_once_and_twice_does_no_harm(looking):
    look = looking()
    began = time.monotonic()
    look.end()
    look.look.end()
    assert time.monotonic() - began < first_look.END_S
    assert not look.reading.is_alive()


def test_one_that_does_not_hear_is_ended(looking, monkeypatch):
    monkeypatch.setattr(first_look, "END_S", 0.1)
    monkeypatch.setattr(first_look, "SCOUT", ("-c", "import time; time.sleep(60)"))
    look = looking()
    pid = look.look._scout._pid
    look.end()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


@pytest.mark.parametrize("installed", [True, False])
def test_where_it_is_installed_pythons_own_modules_come_first(tmp_path, installed):
    """Beside it may lie another package's module of the same name; beside a copy there is none."""
    (tmp_path / "app").mkdir()
    for module in ("__init__.py", "first_look.py"):
        shutil.copy(ROOT / "app" / module, tmp_path / "app")
    program = (
        "import json, sys; place, installed = json.loads(sys.argv[1]);"
        "python = list(sys.path);"
        "sys.path[:] = ['started here', *python, place] if installed else [place, *python];"
        "from app.first_look import PATHS; print(json.dumps([python, PATHS['PYTHONPATH']]))"
    )
    ran = subprocess.run(
        [sys.executable, "-I", "-S", "-c", program, json.dumps([str(tmp_path), installed])],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    python, scouts = json.loads(ran.stdout)
    place = str(tmp_path)
    assert scouts.split(os.pathsep) == ([*python, place] if installed else [place, *python])


def test_without_a_program_there_is_no_look(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/there/is/none")
    with pytest.raises(OSError, match="none"):
        FirstLook(LOOPBACK)


@pytest.mark.parametrize(
    "reply",
    [
        answer("<html>", kind="text/html"),
        answer({"devName": "Lobby"}),
        answer({"isSuccess": False, "errorCode": 1, "errorMsg": "no", "data": None}),
        answer({"isSuccess": True, "errorCode": 0, "data": ["Lobby"]}),
        answer({"isSuccess": True, "errorCode": 0, "data": {"devName": 7, "model": None}}),
        answer("", 302, headers="Location: http://127.0.0.9/\r\n"),
        answer("{" * 100_000),
        b"no HTTP at all\r\n\r\n",
        b"",
    ],
)
async def test_what_answers_otherwise_is_none(reply):
    async with server(reply) as port:
        with pytest.raises((OSError, ValueError, StationError)):
            await asyncio.to_thread(ask, Origin("http", "127.0.0.1", port))


async def test_a_long_name_is_cut():
    async with server(model("N" * 5000)) as port:
        name, kind = await asyncio.to_thread(ask, Origin("http", "127.0.0.1", port))
    assert (name, kind) == ("N" * 256, "ASTROS-S1")


async def test_in_a_crowd_it_tells_of_some():
    said = []
    crowd = Scout(read(LOOPBACK), said.append)
    for at in range(scout.MOST + 20):
        crowd._hear(Service(f"No-{at}.{HTTP}", HTTP, "a.local", 80, ("8.8.8.8",)))
        crowd._hear(Service(f"No-0.{HTTP}", HTTP, "a.local", 80, ("8.8.8.8",)))
    assert len(said) == len({each["service"]["name"] for each in said}) == scout.MOST
    crowd._asking.shutdown()


SHORT = "import sys; from app import scout; scout.LOOK_S = 0.2; sys.exit(scout.main(sys.argv[1:]))"


def test_it_looks_for_some_seconds_and_ends_by_itself():
    command = [sys.executable, "-c", SHORT, json.dumps(ELSEWHERE)]
    ways = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    with subprocess.Popen(command, cwd=ROOT, **ways) as alone:  # its input stays open
        said, wrong = alone.stdout.read(), alone.stderr.read()
        assert (alone.wait(20), wrong) == (0, b"")
    for line in said.splitlines():
        assert json.loads(line).keys() <= {"service", "station"}


def test_where_nothing_can_be_heard_it_ends_well(monkeypatch, caplog):
    caplog.set_level(logging.INFO, "app.scout")
    monkeypatch.setattr(scout, "_end_with_input", lambda: None)
    monkeypatch.setattr(scout.adapters, "interfaces", lambda adapters: ["192.0.2.1"])
    assert scout.main([json.dumps(ELSEWHERE)]) == 0
    assert "nothing can be heard" in caplog.text


def test_what_it_says_is_read_as_it_was_said():
    reading, saying = os.pipe()
    known = Service(f"Lobby.{HTTP}", HTTP, "a.local", 80, ("10.0.0.5",), b"\x00\xff")
    seen = Sighting("Lobby ☂", "ASTROS-S1", "10.0.0.5", "10.0.0.5:8080")
    lines = [
        {"service": known.as_json()},
        {"station": seen._asdict()},
    ]
    with io.open(saying, "w") as file:  # noqa: UP020
        file.writelines(f"{json.dumps(line)}\n" for line in lines)
    look = FirstLook.__new__(FirstLook)
    look._heard, look._scout = [], type("Child", (), {"output": reading})
    assert list(look.sightings()) == [seen]
    assert look.services() == [known]
