"""Logs on the System page: asked before the switch, collected, saved, stopped, refused."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from app.settings import Section
from tests.ui.hands import requests, writes
from ui.logs_card import LogsCard, SwitchOn

LOG, SWITCH = "/system/log", "/system/log/switch"


@pytest.fixture
async def logs(desk, until):
    """The System page, with what it shows of the logs read."""
    desk.view.go_to(Section.SYSTEM)
    card = desk.view.findChild(LogsCard)
    card.pause = 0.02
    await until(lambda: "Log download is" in desk.said())
    return card


async def collected(desk, room, until):
    room.logs.switch(True)
    desk.click("logs.collect")
    await until(lambda: desk.usable("logs.save"))


async def save_to(desk, until, path):
    desk.click("logs.save")
    await until(lambda: desk.shows(QFileDialog, "saveFile"))
    desk.give_file("saveFile", path)


async def test_the_switch_is_the_users_and_the_rest_goes_by_itself(
    desk, logs, room, until, tmp_path
):
    assert "you are asked before it is turned on" in desk.said()
    desk.click("logs.collect")
    await until(lambda: desk.shows(SwitchOn, "logsOn"))
    assert desk.button("action") == "Turn on and collect logs of Boardroom-2"
    assert not writes(room)
    desk.click("action")
    await until(lambda: desk.usable("logs.save"))
    assert room.logs.enabled
    assert "Boardroom-2 has collected its logs. Save them in a file of your own." in desk.banners()
    assert "Log download is on." in desk.said()
    desk.click("logs.save")
    await until(lambda: desk.shows(QFileDialog, "saveFile"))
    assert desk.find(QFileDialog, "saveFile").selectedFiles()[0].endswith("/Boardroom-2-log.zip")
    desk.give_file("saveFile", tmp_path / "mine.zip")
    await until(lambda: any("Saved." in words for words in desk.banners()))
    assert (tmp_path / "mine.zip").read_bytes()[:2] == b"PK"
    assert str(tmp_path / "mine.zip") in " ".join(desk.banners())


async def test_who_says_no_to_the_switch_changes_nothing(desk, logs, room, until):
    desk.click("logs.collect")
    await until(lambda: desk.shows(SwitchOn, "logsOn"))
    cancel = desk.find(QWidget, "cancel")
    assert cancel.hasFocus() or cancel.window().focusWidget() is cancel
    QTest.keyClick(cancel, Qt.Key.Key_Return)
    await until(lambda: not desk.shows(SwitchOn, "logsOn"))
    assert not writes(room)
    assert desk.usable("logs.collect")


async def test_what_is_gathered_already_can_be_saved_at_once(desk, room, until):
    room.logs.switch(True)
    room.logs.prepare("/log/old.zip")
    await until(lambda: room.logs.view()["statusLog"] == 2)
    desk.view.go_to(Section.SYSTEM)
    await until(lambda: desk.usable("logs.save"))


async def test_it_is_turned_off_and_said(desk, logs, room, until):
    await collected(desk, room, until)
    desk.click("logs.off")
    await until(lambda: any("Log download is off." in words for words in desk.banners()))
    assert not room.logs.enabled
    assert not desk.usable("logs.save")
    assert not desk.usable("logs.off")


@pytest.mark.parametrize(
    ("method", "path", "said"),
    [
        ("GET", SWITCH, "Could not read the state of the logs of Boardroom-2."),
        ("PUT", LOG, "Could not collect the logs of Boardroom-2."),
        ("GET", LOG, "Could not collect the logs of Boardroom-2."),
    ],
)
async def test_a_refusal_is_quoted_and_one_can_try_again(
    desk, logs, room, until, method, path, said
):
    room.logs.switch(True)
    room.faults.add(method, path, error_code=1004, error_msg="Busy")
    desk.click("logs.collect")
    await until(lambda: any(said in words for words in desk.banners()))
    assert any("“Busy” (code 1004)" in words for words in desk.banners())
    await until(lambda: desk.usable("logs.collect"))
    assert not desk.usable("logs.save")


@pytest.mark.parametrize("fault", [{"reset_before": True}, {"reset_after": 0.4}, {"status": 404}])
async def test_a_download_that_fails_leaves_nothing(desk, logs, room, until, tmp_path, fault):
    await collected(desk, room, until)
    room.faults.add("GET", "/log/*", **fault)
    await save_to(desk, until, tmp_path / "mine.zip")
    said = "Could not download the logs of Boardroom-2."
    await until(lambda: any(said in words for words in desk.banners()))
    assert any("Nothing was saved under the name mine.zip." in words for words in desk.banners())
    assert not list(tmp_path.iterdir())
    room.faults.clear()
    await until(lambda: desk.usable("logs.save"))


async def test_collecting_says_how_long_and_can_be_stopped(desk, logs, room, until):
    room.logs.switch(True)
    room.faults.add("GET", LOG, data={"statusLog": 1, "filePath": ""})
    desk.click("logs.collect")
    await until(lambda: desk.usable("logs.cancel"))
    assert "Boardroom-2 is collecting its logs" in desk.said()
    assert "0 s" in desk.said()
    assert not desk.usable("logs.collect")
    desk.click("logs.cancel")
    await until(lambda: any("Stopped." in words for words in desk.banners()))
    await until(lambda: desk.usable("logs.collect"))
    assert "logs" not in desk.view.session.running
    assert len(requests(room, "PUT", LOG)) == 1


async def test_a_download_says_how_far_and_can_be_stopped(desk, logs, room, until, tmp_path):
    await collected(desk, room, until)
    room.faults.add("GET", "/log/*", drip=0.01)
    await save_to(desk, until, tmp_path / "mine.zip")
    await until(lambda: desk.usable("logs.cancel"))
    assert "Saving mine.zip" in desk.said()
    await until(lambda: "of 1 KiB" in desk.said())
    desk.click("logs.cancel")
    await until(lambda: any("Stopped." in words for words in desk.banners()))
    assert not list(tmp_path.iterdir())


async def test_a_full_disk_is_said_as_such(desk, logs, room, until, tmp_path, monkeypatch):
    import errno
    import os

    def full(descriptor):
        raise OSError(errno.ENOSPC, "x")

    await collected(desk, room, until)
    monkeypatch.setattr(os, "fsync", full)
    await save_to(desk, until, tmp_path / "mine.zip")
    said = "mine.zip was not saved. The disk is full. Choose another place, and try again."
    await until(lambda: said in desk.banners())
    assert not list(tmp_path.iterdir())


async def test_replacing_a_file_is_asked_for(desk, logs, room, until, tmp_path):
    target = tmp_path / "mine.zip"
    target.write_text("precious")
    await collected(desk, room, until)
    await save_to(desk, until, target)
    await until(lambda: desk.shows(QWidget, "replaceFile"))
    assert "Replace mine.zip?" in desk.said()
    desk.click("cancel")
    await until(lambda: desk.shows(QFileDialog, "saveFile"))
    assert target.read_text() == "precious"
    desk.give_file("saveFile", target)
    await until(lambda: desk.shows(QWidget, "replaceFile"))
    desk.click("action")
    await until(lambda: any("Saved." in words for words in desk.banners()))
    assert target.read_bytes()[:2] == b"PK"


async def test_nothing_is_chosen_nothing_is_saved(desk, logs, room, until):
    await collected(desk, room, until)
    before = len(room.requests)
    desk.click("logs.save")
    await until(lambda: desk.shows(QFileDialog, "saveFile"))
    desk.find(QFileDialog, "saveFile").reject()
    await until(lambda: not desk.shows(QFileDialog, "saveFile"))
    assert len(room.requests) == before


async def test_signed_out_and_read_only_say_why(desk, logs, room):
    desk.view.session.lose_sign_in()
    logs.refresh()
    assert "Sign in first." in logs.collect.toolTip()
    desk.view.session.taken = "Another window works on it."
    logs.refresh()
    assert "Another window" in logs.collect.toolTip()
