"""B14: what waits for a restart of the station outlives this program, until that restart."""

import asyncio
import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.identity import FILE
from app.jobs.find_again import Pace
from app.settings import Section
from app.simulator import SimulatedStation, Simulator
from tests.app.lan import unique
from tests.ui.hands import requests
from tests.ui.keys import dialogs
from tests.ui.program import program
from ui.buttons import Button

QUICK = Pace(pause=0.05, between=0.1, gone_within=5, overdue=30)
MARK = "Restart needed."


def marked(work):
    return [words for words in work.banners() if MARK in words]


async def accepts_a_resolution(work, until):
    session = work.view.session
    before = set(session.restart_needed)
    field = next(f for f in session.drafts if f.kind == "resolution").fields()["hdmiResolution"]
    now = session.drafts[field.kind]["hdmiResolution"]
    other = next(w for w in ("1920x1080@60", "3840x2160@30", "1280x720@60") if w != now)
    session.edit(field, other)
    work.view.apply()
    await until(lambda: session.restart_needed - before)


async def restart(work, until):
    work.view.administration.restarting.pace = QUICK
    work.click("restartNeeded.restart")
    await until(lambda: dialogs(work.window))
    action = dialogs(work.window)[0].findChild(Button, "action")
    QTest.mouseClick(action, Qt.MouseButton.LeftButton)
    await until(lambda: "restart" in work.view.session.running)
    await until(lambda: "restart" not in work.view.session.running, timeout=20)


async def test_it_is_still_there_in_the_next_run_and_goes_with_the_restart(tmp_path, room, until):
    async with program(tmp_path) as work:
        await work.enter(room.http_url)
        await accepts_a_resolution(work, until)
        await until(lambda: marked(work))
    async with program(tmp_path) as work:
        await work.enter(room.http_url)
        await until(lambda: marked(work))
        assert "Display" in marked(work)[0]
        assert "not known" in marked(work)[0], "somebody may have restarted it meanwhile"
        await restart(work, until)
        assert len(requests(room, "POST", "/reboot")) == 1
        await until(lambda: not marked(work))
    async with program(tmp_path) as work:
        await work.enter(room.http_url)
        assert not marked(work)


async def test_who_knows_that_it_was_restarted_may_say_so(tmp_path, room, until):
    async with program(tmp_path) as work:
        await work.enter(room.http_url)
        await accepts_a_resolution(work, until)
    async with program(tmp_path) as work:
        await work.enter(room.http_url)
        await until(lambda: marked(work))
        work.click("restartNeeded.over")
        await until(lambda: not marked(work))
        assert not requests(room, "POST", "/reboot")
    async with program(tmp_path) as work:
        await work.enter(room.http_url)
        assert not marked(work)


async def test_it_is_kept_though_the_program_ends_at_that_moment(tmp_path, room):
    async with program(tmp_path) as work:
        await work.enter(room.http_url)
        await asyncio.sleep(0.3)  # the list was drawn, and has no reason to be drawn again
        work.view.session.restart_needed.add(Section.DISPLAY)  # before any view heard of it
    async with program(tmp_path) as work:
        await work.enter(room.http_url)
        assert work.view.session.restart_needed == {Section.DISPLAY}


async def test_another_station_has_no_such_mark(tmp_path, room, until):
    other = SimulatedStation(unique())
    with Simulator([other], https=False):
        async with program(tmp_path) as work:
            await work.enter(room.http_url)
            await accepts_a_resolution(work, until)
        async with program(tmp_path) as work:
            await work.enter(other.http_url)
            assert not marked(work)


async def test_within_one_run_nobody_wonders(tmp_path, room, until):
    async with program(tmp_path) as work:
        await work.enter(room.http_url)
        await accepts_a_resolution(work, until)
        await until(lambda: marked(work))
        assert "accepted and takes effect after a restart" in marked(work)[0]
        assert not work.shows(Button, "restartNeeded.over")


async def test_what_the_file_says_that_is_no_section_is_left_out(tmp_path, room, until):
    async with program(tmp_path) as work:
        await work.enter(room.http_url)
    file = tmp_path / FILE
    held = json.loads(file.read_text())
    held["stations"][0]["restart_needed"] = [Section.DISPLAY.name, "<b>NOTHING</b>"]
    file.write_text(json.dumps(held))
    async with program(tmp_path) as work:
        await work.enter(room.http_url)
        await until(lambda: marked(work))
        assert work.view.session.restart_needed == {Section.DISPLAY}
