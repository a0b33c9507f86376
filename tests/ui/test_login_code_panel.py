"""The login code in force: the difference said, and readable across a room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.settings import Section
from ui import large_code
from ui.labels import PlainLabel
from ui.large_code import LargeCode
from ui.login_code_panel import LoginCodePanel
from ui.theme import Scheme, theme

PATH = "/general/logincode"


@pytest.fixture
async def panel(desk, room, until):
    """The page, with everything read."""
    asked = sum(r.path.endswith(PATH) for r in room.requests)
    desk.view.go_to(Section.LOGIN_CODE)
    await until(lambda: sum(r.path.endswith(PATH) for r in room.requests) > asked)
    await until(lambda: not desk.view.findChild(LoginCodePanel).tasks.running("read"))
    return desk.view.findChild(LoginCodePanel)


async def show_large(desk, until):
    desk.click("loginCode.large")
    await until(lambda: desk.shows(LargeCode, "largeCode"))
    return desk.find(LargeCode, "largeCode")


async def test_it_is_shown_large_with_name_and_address(desk, panel, room, until):
    large = await show_large(desk, until)
    large.resize(1600, 900)
    assert large.code.text() == room.data("general")["codeValue"]
    assert large.name.text() == "Boardroom-2"
    assert large.address.text() == desk.view.session.station.origin.netloc
    assert large.code.fontMetrics().height() > 300
    assert large.code.fontMetrics().horizontalAdvance(large.code.text()) < 1600
    theme.apply(QApplication.instance(), Scheme.DARK)
    assert large.code.fontMetrics().height() > 300
    theme.apply(QApplication.instance(), Scheme.LIGHT)
    assert not [b for b in desk.banners() if "another code" in b]
    desk.click("action")
    await until(lambda: not desk.shows(LargeCode, "largeCode"))


async def test_it_follows_the_station(desk, panel, room, until, monkeypatch):
    monkeypatch.setattr(large_code, "AGAIN_MS", 50)
    large = await show_large(desk, until)
    room.change("general", codeValue="1234")
    await until(lambda: large.code.text() == "1234")
    room.go_offline()
    await until(lambda: "does not answer; this is the code of before" in large.note.text())
    assert large.code.text() == "1234"
    QTest.keyClick(large, Qt.Key.Key_Escape)
    await until(lambda: not desk.shows(LargeCode, "largeCode"))


async def test_another_code_for_presenters_is_said_and_goes_first(desk, room, until):
    room.faults.add("GET", PATH, data={"codeValue": "9876"})
    desk.view.go_to(Section.LOGIN_CODE)
    await until(lambda: any("another code: 9876." in words for words in desk.banners()))
    assert any("Its settings say 4711. Presenters need 9876." in w for w in desk.banners())
    large = await show_large(desk, until)
    assert desk.find(PlainLabel, "largeCode.code").text() == "9876"
    large.accept()
    await until(lambda: not desk.shows(LargeCode, "largeCode"))


async def test_a_new_code_is_no_difference(desk, panel, room, until):
    asked = sum(r.path.endswith(PATH) for r in room.requests)
    desk.write("general.codeValue", "1234")
    desk.view.apply()
    await until(lambda: panel.code == "1234" and not desk.view.session.running)
    await until(lambda: sum(r.path.endswith(PATH) for r in room.requests) > asked)
    await until(lambda: not panel.tasks.running("read"))
    assert panel.code == "1234"
    assert not [words for words in desk.banners() if "another code" in words]


async def test_a_station_that_does_not_tell_is_no_trouble(desk, room, until):
    fault = room.faults.add("GET", PATH, error_code=1004)
    desk.view.go_to(Section.LOGIN_CODE)
    await until(lambda: fault.hits)
    assert desk.usable("loginCode.large")
    assert not [words for words in desk.banners() if "Could not" in words]


async def test_without_a_code_there_is_nothing_to_show(desk, room, until):
    room.change("general", codeType=0)
    await desk.view.session.load()
    desk.view.go_to(Section.LOGIN_CODE)
    await until(lambda: not desk.usable("loginCode.large"))
    panel = desk.view.findChild(LoginCodePanel)
    assert "No login code is set." in panel.button.toolTip()
