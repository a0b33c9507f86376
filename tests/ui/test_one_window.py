"""One window a station on this computer; what is typed in one that is killed is offered back."""

import asyncio
import contextlib
import json
import random
import subprocess
import sys
import time

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from app.settings import KINDS, Section
from app.simulator import SimulatedStation, Simulator
from tests.app.lan import unique
from tests.house import ROOT
from tests.long import runs
from tests.ui.hands import writes
from tests.ui.left import NAME, OLD_ENOUGH, edit, journalled, look
from tests.ui.person import BOXES, CANARY
from tests.ui.program import program
from ui.field_row import FieldRow
from ui.form import Form

POINTS = runs(2, 20)


@pytest.fixture
def room():
    """A station of a name that no other test on this machine announces."""
    station = SimulatedStation(name=unique())
    with Simulator([station], https=False):
        yield station


# One window a station


async def test_a_second_window_is_read_only_until_the_first_lets_go(tmp_path, room):
    async with program(tmp_path) as first, program(tmp_path) as second:
        await first.enter(room.http_url)
        await edit(first)
        await second.enter(room.http_url)
        why = f"{room.name} is open in another window on this computer."
        assert why in second.said()
        assert "You can look; changes are made there." in second.said()
        for section in Section:
            second.view.go_to(section)
            for form in second.view.findChildren(Form):
                rows = form.findChildren(FieldRow)
                assert not [r.key for r in rows if r.editor.isEnabled() and r.key not in FACTS]
        second.view.go_to(Section.STATION)
        assert why in second.find(QLineEdit, NAME).toolTip()
        assert why in second.find(QLineEdit, NAME).accessibleDescription()
        second.view.apply()
        second.click("takeOver")
        await second.until(lambda: "is still open" in second.said(), "still open")
        assert second.window.focusWidget().objectName() == "takeOver"
        first.view.session.revert_all()
        first.click("signOut")
        await first.until(lambda: first.shows(QLineEdit, "login.password"), "signed out")
        second.click("takeOver")
        await second.until(lambda: second.find(QLineEdit, NAME).isEnabled(), "may edit")
        assert not second.shows(QWidget, "readOnly")
        second.write(NAME, "Hall-9")
        await second.until(lambda: journalled(tmp_path) == {NAME: "Hall-9"}, "journalled")
    assert writes(room) == []


FACTS = {entry.key for kind in KINDS for entry in kind.fields().values() if entry.spec.fact}


# Killed


@contextlib.contextmanager
def person(home, url, seed=0):
    """Somebody else at the program, in a process of their own; what they said so far."""
    home.mkdir(exist_ok=True)
    said = home.with_suffix(".said")
    asked = [sys.executable, "-m", "tests.ui.person", str(home), url, str(seed)]
    with said.open("wb") as out:
        process = subprocess.Popen(asked, cwd=ROOT, stdout=out)
    try:
        yield (
            process,
            lambda: [line for line in said.read_bytes().splitlines() if line[-1:] == b"]"],
        )
    finally:
        process.kill()
        process.wait()


async def test_the_second_program_gets_the_station_when_the_first_is_killed(tmp_path, room, until):
    home = tmp_path / "home"
    with person(home, room.http_url) as (process, said):
        await until(said, 20)
        async with program(home) as hands:
            await hands.enter(room.http_url)
            assert hands.view.session.read_only
            process.kill()
            process.wait()
            hands.click("takeOver")
            await hands.until(lambda: hands.find(QLineEdit, NAME).isEnabled(), "may edit")
    assert writes(room) == []


async def typed_until_killed(home, url, seed, until, limit):
    """What somebody typed, and when they were killed."""
    async with limit:
        with person(home, url, seed) as (process, said):
            await until(lambda: len(said()) > 1, 30)
            await asyncio.sleep(random.Random(seed).uniform(0.2, 2.5))
            at = time.time()
            process.kill()
            process.wait()
            return [json.loads(line) for line in said()[1:]], at


async def offered_back(home, url):
    """What the editors show once everything was kept; the files hold no password."""
    async with program(home) as hands:
        await look(hands)
        hands.click("action")
        await hands.enter(url)
        await asyncio.sleep(0.1)
        boxes = {name: hands.find(QWidget, name).isChecked() for name in BOXES}
        shown = {NAME: hands.find(QLineEdit, NAME).text(), **boxes}
    assert not [f for f in home.iterdir() if CANARY.encode() in f.read_bytes()]
    return shown


async def test_what_was_typed_a_second_before_a_kill_is_offered(tmp_path, room, until):
    homes, limit = [tmp_path / str(seed) for seed in range(1, POINTS + 1)], asyncio.Semaphore(2)
    url, before = room.http_url, room.data("general")
    killed = await asyncio.gather(
        *(typed_until_killed(home, url, int(home.name), until, limit) for home in homes)
    )
    for home, (lines, at) in zip(homes, killed, strict=True):
        for key, value in (await offered_back(home, url)).items():
            history = [(when, one) for when, name, one in lines if name == key]
            settled = [one for when, one in history if when <= at - OLD_ENOUGH][-1:]
            later = [one for when, one in history if when > at - OLD_ENOUGH]
            saved = [] if settled else [before[key.partition(".")[2]]]
            assert value in saved + settled + later, (home.name, key)
    assert writes(room) == []
