"""The guided set-up: a checklist over the sections' own fields; left, resumed, summed up."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit

from app.settings import Section
from app.setup import Mark, Setups
from tests.ui.hands import requests
from tests.ui.keys import dialogs
from ui.setup_steps import STEPS
from ui.setup_summary import SetupSummary

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
ORDER = [each.key for each in STEPS]


@pytest.fixture
async def at(desk, until, tmp_path):
    desk.view.setup.use(Setups(tmp_path))
    desk.click("hint.setUp")
    await until(lambda: desk.shows(QLineEdit, "setup.admin.old"))
    return desk


def steps(at):
    rail = at.view.setup.steps
    return [rail.item(row).data(SPOKEN) for row in range(rail.count())]


async def test_it_is_offered_while_the_default_password_may_be_set(desk, room, until):
    assert any("Default password may still be set." in words for words in desk.banners())
    desk.click("hint.later")
    await until(lambda: not any("Default password" in words for words in desk.banners()))


async def test_a_picture_of_the_window_before_it_was_ever_begun(desk):
    assert not desk.view.grab().isNull()  # sizes what is hidden, too
    desk.view.setup.refresh()
    assert desk.view.setup.layout() is None


async def test_the_banner_leads_to_the_passwords(desk, until):
    desk.click("hint.passwords")
    await until(lambda: desk.shows(QLineEdit, "passwords.admin.old"))


async def test_no_hint_no_banner(at_login, room, until):
    room.access.moderation_init = False
    at_login.sign_in()
    await until(lambda: "Read at" in at_login.bar)
    assert not any("Default password" in words for words in at_login.banners())


async def test_it_begins_with_the_passwords(at):
    assert at.view.setup.steps.key() == "passwords"
    assert steps(at)[0] == "Passwords, to do"
    assert not at.view.tabs.isVisible()
    assert "0 of 6 done" in at.said()


async def test_passwords_count_as_done_when_the_station_says_so(at, room, until):
    at.write("setup.moderation.old", "moderator")
    at.write("setup.moderation.new", "aB3dE6gH9kL2")
    at.write("setup.moderation.again", "aB3dE6gH9kL2")
    at.click("setup.moderation.change")
    await until(lambda: steps(at)[0] == "Passwords, done")
    assert room.access.moderation_password == "aB3dE6gH9kL2"


async def test_going_on_without_a_change_leaves_them_open(at):
    at.click("setup.next")
    assert steps(at)[0] == "Passwords, skipped"
    assert at.view.setup.steps.key() == "name"


async def test_a_change_is_the_sections_own_and_apply_the_same(at, room, until):
    at.view.setup.steps.set_current("name")
    at.write("general.devName", "Hall-7")
    await until(lambda: "Name, to do, 1 change" in steps(at))
    at.click("setup.next")
    assert "Name, done, 1 change" in steps(at)
    at.click("apply")
    await until(lambda: room.name == "Hall-7")
    await until(lambda: "Name, done" in steps(at))


async def test_what_is_wrong_is_to_be_mended_first(at, until):
    at.view.setup.steps.set_current("name")
    at.write("general.devName", "Board room")
    at.click("setup.next")
    assert at.view.setup.steps.key() == "name"
    await until(lambda: "Name, to do, 1 change" in steps(at))


async def test_it_can_be_left_and_taken_up_again(at, until, tmp_path):
    at.click("setup.skip")
    at.click("setup.next")
    at.click("setup.leave")
    await until(at.view.tabs.isVisible)
    at.view.setup.use(Setups(tmp_path))
    at.view.wishes.set_up.emit()
    assert at.view.setup.steps.key() == "language"
    assert steps(at)[:3] == ["Passwords, skipped", "Name, done", "Language, to do"]
    assert "1 of 6 done, 1 skipped" in at.said()


async def test_going_to_a_section_leaves_it(at):
    at.view.go_to(Section.DISPLAY)
    assert at.view.tabs.isVisible()
    assert at.view.stack.currentWidget() is not at.view.setup


async def to_summary(at):
    for _ in ORDER:
        at.click("setup.next")


async def test_it_ends_in_a_summary_without_secrets(at, room):
    await to_summary(at)
    said = at.said()
    assert room.mac in said
    assert "Passwords" in said
    for secret in ("Meeting2024", "4711", "station1"):
        assert secret not in said
    at.click("setup.next")
    assert at.view.tabs.isVisible()
    assert len(requests(room, "POST")) == 1


@pytest.mark.parametrize(("name", "ending"), [("saveText", ".txt"), ("saveHtml", ".html")])
async def test_the_summary_is_saved(at, room, until, tmp_path, name, ending):
    await to_summary(at)
    at.click(f"setup.{name}")
    await until(lambda: dialogs(at.view))
    (dialog,) = dialogs(at.view)
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles()[0].endswith(f"{room.name}-setup{ending}")
    path = tmp_path / f"out{ending}"
    at.give_file("saveFile", path)
    await until(path.exists)
    assert room.mac in path.read_text(encoding="utf-8")
    await until(lambda: any("Saved." in words for words in at.banners()))


async def test_a_file_that_cannot_be_written_is_said(at, until, tmp_path):
    await to_summary(at)
    at.window.findChild(SetupSummary).write(tmp_path / "none" / "a.txt", "x")
    assert any("was not saved" in words for words in at.banners())
    assert list(tmp_path.glob("*.txt")) == []


async def test_marks_that_cannot_be_kept_are_said(at, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Setups, "mark", full)
    at.click("setup.skip")
    assert any("could not be kept" in words for words in at.banners())


async def test_marks_are_by_station(at):
    at.click("setup.skip")
    other = at.view.setup._setups
    assert other.of("another") == {}
    assert Mark.SKIPPED in other.of(at.view.setup._key).values()
