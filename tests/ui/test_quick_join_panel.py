"""Quick Join: named, saved where the user wants it, never opened."""

import pytest
from PySide6.QtWidgets import QFileDialog

from app.settings import Section
from tests.ui.hands import requests
from ui.quick_join_panel import QuickJoinPanel

FILE = "/QuickJoin-Boardroom-2.exe"


@pytest.fixture
async def panel(desk, until):
    """The page, with the file's name read."""
    desk.view.go_to(Section.QUICK_JOIN)
    await until(lambda: "QuickJoin-Boardroom-2.exe" in desk.said())
    return desk.view.findChild(QuickJoinPanel)


def told(desk):
    return " ".join(desk.banners())


async def save_to(desk, until, path):
    desk.click("quickJoin.save")
    await until(lambda: desk.shows(QFileDialog, "saveFile"))
    desk.give_file("saveFile", path)


async def test_it_is_saved_where_the_user_wants_it(desk, panel, room, until, tmp_path):
    desk.click("quickJoin.save")
    await until(lambda: desk.shows(QFileDialog, "saveFile"))
    offered = desk.find(QFileDialog, "saveFile").selectedFiles()[0]
    assert offered.endswith("/QuickJoin-Boardroom-2.exe")
    desk.give_file("saveFile", tmp_path / "join.exe")
    await until(lambda: "Saved." in told(desk))
    assert (tmp_path / "join.exe").read_bytes().startswith(b"MZ")
    assert "It was not opened." in told(desk)


async def test_a_station_without_one_says_so(desk, room, until):
    room.faults.add("GET", "/quickJoin", envelope={"data": ""})
    desk.view.go_to(Section.QUICK_JOIN)
    await until(lambda: "None on this station" in desk.said())
    assert not desk.usable("quickJoin.save")


async def test_a_name_that_cannot_be_read_is_said(desk, room, until):
    room.faults.add("GET", "/quickJoin", error_code=1004, error_msg="Busy")
    desk.view.go_to(Section.QUICK_JOIN)
    await until(lambda: "Could not read the name of the Quick Join file" in told(desk))


@pytest.mark.parametrize("named", ["http://127.0.0.1:9/evil.exe", "//127.0.0.1:9/evil.exe"])
async def test_a_file_elsewhere_is_not_fetched(desk, room, until, tmp_path, named):
    room.faults.add("GET", "/quickJoin", envelope={"data": named})
    desk.view.go_to(Section.QUICK_JOIN)
    await until(lambda: desk.usable("quickJoin.save"))
    before = len(room.requests)
    await save_to(desk, until, tmp_path / "join.exe")
    await until(lambda: "Could not download Quick Join of Boardroom-2." in told(desk))
    assert len(room.requests) == before
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("fault", [{"reset_before": True}, {"reset_after": 0.9}, {"status": 404}])
async def test_a_download_that_fails_leaves_nothing(desk, panel, room, until, tmp_path, fault):
    room.faults.add("GET", FILE, **fault)
    await save_to(desk, until, tmp_path / "join.exe")
    await until(lambda: "Could not download Quick Join of Boardroom-2." in told(desk))
    assert "Nothing was saved under the name join.exe." in told(desk)
    assert not list(tmp_path.iterdir())


async def test_cancel_leaves_nothing(desk, panel, room, until, tmp_path):
    room.faults.add("GET", FILE, drip=0.02)
    await save_to(desk, until, tmp_path / "join.exe")
    await until(lambda: desk.usable("quickJoin.cancel"))
    desk.click("quickJoin.cancel")
    await until(lambda: "Stopped." in told(desk))
    assert not list(tmp_path.iterdir())
    assert len(requests(room, "GET", FILE)) == 1
