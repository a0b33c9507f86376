"""Passwords: checked while typed, changed once, the old one wrong said as such."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from app.passwords import problem
from app.session import State
from app.settings import Section
from tests.ui.hands import requests, writes
from ui.buttons import Button
from ui.editors import SecretEdit

NEW = "aB3dE6gH9kL2"


@pytest.fixture
def at(desk):
    desk.view.go_to(Section.PASSWORDS)
    return desk


def fill(at, whose, old, new, again=None):
    at.write(f"passwords.{whose}.old", old)
    at.write(f"passwords.{whose}.new", new)
    at.write(f"passwords.{whose}.again", new if again is None else again)


async def told(at, until, words):
    await until(lambda: any(words in banner for banner in at.banners()))
    await until(lambda: not at.view.session.running)


async def test_the_admin_password_is_changed_and_one_stays_signed_in(at, room, until):
    fill(at, "admin", "station1", NEW)
    kept = []
    at.view.wishes.new_password.connect(kept.append)
    assert at.button("passwords.admin.change") == f"Change admin password of {room.name}"
    at.click("passwords.admin.change")
    await told(at, until, "Admin password changed.")
    assert room.password == NEW
    assert kept == [NEW]
    assert at.view.session.state is State.SIGNED_IN
    assert len(writes(room)) == 1
    for field in ("old", "new", "again"):
        assert at.find(SecretEdit, f"passwords.admin.{field}").text() == ""
    assert not at.find(Button, "passwords.admin.change").isEnabled()


async def test_the_moderation_password_is_changed_and_the_hint_goes(at, room, until):
    await until(lambda: any("Default password may" in words for words in at.banners()))
    fill(at, "moderation", "moderator", NEW)
    at.click("passwords.moderation.change")
    await told(at, until, "Moderation password changed.")
    assert room.access.moderation_password == NEW
    await until(lambda: not any("Default password may" in words for words in at.banners()))


async def test_a_wrong_old_password_is_said_as_such_in_the_stations_words_too(at, room, until):
    fill(at, "admin", "station2", NEW)
    at.click("passwords.admin.change")
    await told(at, until, "The old password is wrong.")
    assert any("“The old password is wrong”" in words for words in at.banners())
    assert "You signed in with another one." in at.said()
    assert room.password == "station1"
    assert at.find(SecretEdit, "passwords.admin.new").text() == NEW


async def test_a_refusal_of_another_reason_is_not_called_a_wrong_old_password(at, room, until):
    room.faults.add("PUT", "/admin/password", error_code=1003, error_msg="Locked")
    fill(at, "admin", "station1", NEW)
    at.click("passwords.admin.change")
    await told(at, until, "did not take the new password")
    assert any("“Locked”" in words for words in at.banners())


async def test_the_moderation_old_one_wrong_is_said(at, room, until):
    fill(at, "moderation", "wrong", NEW)
    at.click("passwords.moderation.change")
    await told(at, until, "The old password is wrong, or")


@pytest.mark.parametrize("typed", ["ab cd", "abc-d", "a" * 17])
async def test_what_is_wrong_is_said_while_typing(at, room, typed):
    fill(at, "admin", "station1", typed)
    assert problem(typed) in at.said()
    button = at.find(Button, "passwords.admin.change")
    assert not button.isEnabled()
    assert problem(typed).split(".")[0] in button.toolTip()


async def test_not_the_same_is_said_and_not_while_it_is_unfinished(at, room):
    fill(at, "admin", "station1", NEW, NEW[:3])
    assert "Not the same as above." not in at.said()
    assert not at.find(Button, "passwords.admin.change").isEnabled()
    fill(at, "admin", "station1", NEW, "aX")
    assert "Not the same as above." in at.said()


async def test_the_strength_is_said(at, room):
    at.write("passwords.admin.new", "short1")
    assert "Weak: 6 characters" in at.said()
    at.write("passwords.admin.new", "aB3dE6gH9kL2mN5p")
    assert "Strong: 16 characters" in at.said()


async def test_one_is_made_up_shown_and_can_be_copied(at, room):
    assert not at.find(Button, "passwords.admin.copy").isEnabled()
    at.click("passwords.admin.make")
    new = at.find(SecretEdit, "passwords.admin.new")
    assert len(new.text()) == 16
    assert new.revealed
    assert at.find(SecretEdit, "passwords.admin.again").text() == new.text()
    at.click("passwords.admin.copy")
    assert QApplication.clipboard().text() == new.text()
    QApplication.clipboard().clear()


async def test_where_the_sign_in_ends_it_is_made_again(at, room, until):
    room.dialect = replace(room.dialect, password_ends_sign_ins=True)
    fill(at, "admin", "station1", NEW)
    at.click("passwords.admin.change")
    await told(at, until, "You stay signed in")
    assert [r.json["password"] for r in requests(room, "POST", "/login")] == ["station1", NEW]


async def test_where_that_fails_one_is_led_to_the_sign_in(at, room, until):
    room.dialect = replace(room.dialect, password_ends_sign_ins=True)
    room.faults.add("POST", "/login", error_code=1001, error_msg="No", times=None)
    fill(at, "admin", "station1", NEW)
    at.click("passwords.admin.change")
    await told(at, until, "sign in again with the new one")
    assert at.view.session.state is State.ENDED
    await until(lambda: at.usable("signInAgain"))


async def test_no_answer_for_the_moderation_is_unknown(at, room, until):
    room.faults.add("PUT", "/moderation/password", reset_after=0.2)
    fill(at, "moderation", "moderator", NEW)
    at.click("passwords.moderation.change")
    await told(at, until, "is not known")
    assert at.find(SecretEdit, "passwords.moderation.new").text() == NEW


async def test_nobody_there_says_that_nothing_changed(at, room, until):
    fill(at, "admin", "station1", NEW)
    room.go_offline()
    at.click("passwords.admin.change")
    await told(at, until, "Could not change the admin password")
    assert any("has changed" in words for words in at.banners())
    room.go_online()


async def test_two_clicks_send_it_once(at, room, until):
    fill(at, "admin", "station1", NEW)
    at.click("passwords.admin.change")
    at.view.stack.currentWidget().panel.forms[0]._start()
    await told(at, until, "Admin password changed.")
    assert len(writes(room)) == 1


async def test_no_password_is_in_any_words(at, room, until):
    fill(at, "admin", "station1", NEW)
    at.click("passwords.admin.change")
    await told(at, until, "Admin password changed.")
    assert NEW not in at.said() + " ".join(at.banners())
    assert "station1" not in at.said() + " ".join(at.banners())
