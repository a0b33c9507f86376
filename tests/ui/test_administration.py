"""What goes on with a whole station: its banners, its menu, and when all of it is off."""

import asyncio

import pytest

from app.models import ModelInfo
from app.session import Session
from app.settings import Section
from tests.hostile import HOSTILE
from tests.ui.keys import dialogs
from ui import administration
from ui.buttons import Button
from ui.forget_station import ForgetStationDialog
from ui.idle import why_busy
from ui.reset_dialog import ResetDialog
from ui.restart_dialog import RestartDialog
from ui.section_panel import Wishes


def menu(desk):
    shown = desk.view.header.menu_button.menu()
    shown.aboutToShow.emit()
    return {a.objectName().removeprefix("stationMenu."): a for a in shown.actions()}


async def test_the_menu_names_the_station_and_has_everything(desk, room):
    words = {name: action.text().replace("&", "") for name, action in menu(desk).items()}
    assert words == {
        "restart": f"Restart {room.name}…",
        "setUp": f"Set up {room.name}…",
        "forget": f"Forget what is known of {room.name}…",
        "signOut": f"Sign out of {room.name}",
    }


async def test_the_menu_is_there_for_who_is_signed_in_alone(at_login, until):
    assert not at_login.view.header.menu_button.isVisible()
    at_login.sign_in()
    await until(at_login.view.header.menu_button.isVisible)


async def test_what_would_disturb_is_off_in_the_menu_and_says_why(desk, until):
    going = asyncio.Event()
    desk.view.session.start("upload", going.wait)
    actions = menu(desk)
    for name in ("restart", "forget"):
        assert not actions[name].isEnabled()
        assert "Something else is going on" in actions[name].toolTip()
    assert actions["signOut"].isEnabled()
    desk.view.wishes.restart.emit()
    desk.view.administration.forget()
    await asyncio.sleep(0.02)
    assert not dialogs(desk.view)
    going.set()
    await until(lambda: not desk.view.session.running)
    assert menu(desk)["restart"].isEnabled()


async def test_signing_out_from_the_menu(desk, until):
    menu(desk)["signOut"].trigger()
    await until(lambda: desk.view.login.isVisible())


async def test_a_follow_up_disturbs_nobody(loaded: Session, until):
    going = asyncio.Event()
    loaded.start("follow", going.wait)
    assert why_busy(loaded) == ""
    loaded.taken = "Open in another window."
    assert why_busy(loaded) == "Open in another window."
    loaded.taken = ""
    going.set()
    await until(lambda: not loaded.running)
    loaded.station.sign_out()
    assert why_busy(loaded) == "Sign in first."


async def test_restart_needed_names_the_sections_and_goes(desk, until):
    session = desk.view.session
    session.restart_needed = {Section.DISPLAY, Section.STATION}
    session.changed.tell()
    await until(lambda: any("Station, Display" in words for words in desk.banners()))
    first = desk.find(Button, "restartNeeded.restart")
    session.changed.tell()
    await asyncio.sleep(0.02)
    assert desk.find(Button, "restartNeeded.restart") is first
    session.restart_needed.clear()
    session.changed.tell()
    await until(lambda: not any("Restart needed" in words for words in desk.banners()))


async def test_the_hint_keeps_its_buttons_while_it_stays(desk):
    first = desk.find(Button, "hint.passwords")
    desk.view.refresh()
    assert desk.find(Button, "hint.passwords") is first


async def test_the_hint_is_not_there_within_the_set_up(desk, until):
    desk.click("hint.setUp")
    await until(lambda: not any("Default password" in words for words in desk.banners()))
    desk.click("setup.leave")
    await until(lambda: any("Default password" in words for words in desk.banners()))


async def test_good_news_go_by_themselves_bad_ones_stay(desk, until, monkeypatch):
    desk.view.administration._good.setInterval(20)
    desk.view.administration._tell("ok", "All is well.", "")
    assert "All is well." in desk.banners()
    await until(lambda: "All is well." not in desk.banners())
    desk.view.administration._tell("bad", "It is not.", "")
    await asyncio.sleep(0.06)
    assert "It is not." in desk.banners()
    desk.click("outcome.seen")
    assert "It is not." not in desk.banners()
    assert administration.OUTCOME_MS >= 4000


@pytest.mark.parametrize("kind", [RestartDialog, ResetDialog, ForgetStationDialog])
@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
async def test_a_hostile_name_is_shown_and_nothing_more(loaded, qtbot, kind, name):
    loaded.info = ModelInfo(devName=name, model=name)
    dialog = kind(loaded)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.focusWidget().objectName() == "cancel"
    assert "\u202e" not in dialog.windowTitle()
    assert len(dialog.findChild(Button, "action").text()) < 80


async def test_the_name_that_is_shown_may_be_typed_as_well(loaded, qtbot):
    loaded.info = ModelInfo(devName="Hall\u200b7", model="ASTROS-S1")
    dialog = ResetDialog(loaded)
    qtbot.addWidget(dialog)
    dialog.typed.setText("Hall7")
    assert not dialog.findChild(Button, "action").isEnabled()
    dialog.typed.setText("Hall[U+200B]7")
    assert dialog.findChild(Button, "action").isEnabled()


async def test_a_station_without_a_name_goes_by_its_address(loaded, qtbot):
    loaded.info = ModelInfo()
    dialog = ResetDialog(loaded)
    qtbot.addWidget(dialog)
    dialog.typed.setText("")
    assert not dialog.findChild(Button, "action").isEnabled()
    dialog.typed.setText(loaded.station.origin.netloc)
    assert dialog.findChild(Button, "action").isEnabled()


async def test_wishes_tell_what_they_say():
    wishes, heard = Wishes(), []
    wishes.new_password.connect(heard.append)
    wishes.new_password.emit("x")
    assert heard == ["x"]
