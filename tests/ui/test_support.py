"""One click in the help menu: the bundle of this very moment."""

import re

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog

from tests.ui.program import program


@pytest.fixture
async def work(tmp_path):
    async with program(tmp_path) as work:
        yield work


async def opened(work):
    work.window.findChild(QAction, "help.support").trigger()
    await work.until(lambda: work.shows(QDialog, "support"), "the bundle")
    return work.find(QDialog, "support")


async def closed(work):
    work.find(QDialog, "support").reject()
    await work.until(lambda: not work.window.findChildren(QDialog, "support"), "its end")


async def test_without_a_station_it_tells_of_the_search(work, until):
    await until(lambda: work.window.place.discovery.tried.adapters)
    files = (await opened(work))._files
    assert "station.txt" not in files
    assert "lo 127.0.0.1/8: searched" in files["adapters.txt"]
    assert "Language: system" in files["preferences.txt"]
    assert "\nQt: 6." in files["versions.txt"]
    assert "\nScreen: " in files["versions.txt"]
    work.window.support.open()
    assert len(work.window.findChildren(QDialog, "support")) == 1
    await closed(work)


async def test_it_has_the_settings_of_the_station_on_the_screen(work, room):
    await work.enter(room.http_url)
    files = (await opened(work))._files
    assert "Set-up of Boardroom-2" in files["station.txt"]
    assert "Session: signed in" in files["station.txt"]
    assert re.search(r"^Boardroom-2 .*http://127\.0\.0\.1", files["search.txt"], re.MULTILINE)
    await closed(work)
    work.click("sidebar.why")
    assert "station.txt" not in (await opened(work))._files
    await closed(work)
