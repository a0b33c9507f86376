"""A section's fields bound to the session: what is typed, marked, refused, locked, taken back."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.jobs.apply import Outcome, apply
from app.settings import General, Resolution, Section, Service, Time, Wifi, fields_of
from tests.ui.editing import HOSTILE, LITERAL, press
from tests.ui.hands import Hands
from ui.field_row import LABEL_COLUMN, LABEL_COLUMN_NARROW
from ui.form import Form
from ui.theme import theme

NAME = General.fields()["devName"]
MASK = "••••••••"


class Drawn(Hands):
    """A form on the screen that follows its session, as it does in the window."""

    def __init__(self, session, section):
        self.form = Form(session, section)
        super().__init__(self.form)
        later = QTimer(self.form, singleShot=True, interval=0)
        later.timeout.connect(self.form.refresh)
        self.forget = session.changed.add(later.start)
        self.form.resize(700, 900)
        self.form.show()
        self.form.activateWindow()

    def editor(self, key) -> QWidget:
        return self.form.row(key).editor

    def says(self, key) -> str:
        """All words of a row."""
        return self.said(self.form.row(key))


@pytest.fixture
def draw(loaded, qtbot):
    drawn = []

    def make(section):
        drawn.append(Drawn(loaded, section))
        qtbot.addWidget(drawn[-1].form)
        return drawn[-1]

    yield make
    for each in drawn:
        each.forget()


def edits(session) -> dict[str, object]:
    return {k: v for draft in session.drafts.values() for k, v in draft.edits.items()}


# Drawing


@pytest.mark.parametrize("section", Section)
async def test_every_field_of_a_section_is_there_named_and_described(draw, loaded, section):
    drawn = draw(section)
    for field in fields_of(section):
        editor = drawn.form.findChild(QWidget, field.key)
        assert editor is drawn.editor(field.key)
        assert editor.accessibleName().startswith(field.spec.title)
        assert field.spec.help in editor.accessibleDescription()
    assert not edits(loaded)


async def test_what_is_on_the_screen_is_what_the_station_has(draw, room):
    station, clock = draw(Section.STATION), draw(Section.CLOCK)
    assert station.editor("general.devName").text() == room.data("general")["devName"]
    assert station.editor("general.ipShow").isChecked()
    assert not station.editor("general.allowRemoteView").isChecked()
    assert clock.editor("time.timeZone").currentText() == "Europe/Berlin"
    assert clock.editor("time.timeout").value() == room.data("time")["timeout"]
    assert clock.says("time.timeZone") == "Time zone"


async def test_check_boxes_of_a_group_stand_under_one_label(draw):
    drawn = draw(Section.MIRRORING)
    keys = [field.key for field in fields_of(Section.MIRRORING)]
    assert [drawn.form.row(key).label.text() for key in keys] == ["PIN", "Allow", "", ""]


# Editing


async def test_what_is_typed_is_held_by_the_session_and_marked(draw, loaded, until):
    drawn = draw(Section.STATION)
    drawn.write("general.devName", "Hall-7")
    assert edits(loaded) == {"devName": "Hall-7"}
    await until(lambda: "Changed, was Boardroom-2" in drawn.says("general.devName"))
    assert "Changed" not in drawn.says("general.ipShow")
    drawn.click("general.devName.undo")
    assert not edits(loaded)
    await until(lambda: "Changed" not in drawn.says("general.devName"))
    assert drawn.editor("general.devName").text() == "Boardroom-2"


async def test_going_back_by_hand_is_no_change(draw, loaded, until):
    drawn = draw(Section.STATION)
    drawn.click("general.ipShow")
    await until(lambda: "Changed, was on" in drawn.says("general.ipShow"))
    drawn.click("general.ipShow")
    await until(lambda: "Changed" not in drawn.says("general.ipShow"))
    assert not edits(loaded)


async def test_every_kind_of_editor_reaches_the_session(draw, loaded):
    station, radio, daily = (
        draw(s) for s in (Section.STATION, Section.WIFI, Section.DAILY_RESTART)
    )
    station.choose("general.curLanguage", "Deutsch")
    press(radio, "wifi.gatekeeper.2")
    radio.write("wifi.password", "Secret99")
    daily.click("time.isDailyReboot")
    expected = {"gatekeeper": 2, "password": "Secret99", "isDailyReboot": True}
    assert edits(loaded).items() >= expected.items()
    assert "curLanguage" in edits(loaded)


async def test_applying_sends_it_and_the_mark_goes(draw, loaded, room, until):
    drawn = draw(Section.STATION)
    drawn.write("general.devName", "Hall-7")
    await until(lambda: "Changed" in drawn.says("general.devName"))
    (applied,) = await apply(loaded)
    assert applied.outcome is Outcome.SAVED
    assert room.data("general")["devName"] == "Hall-7"
    await until(lambda: "Changed" not in drawn.says("general.devName"))


async def test_reverting_all_brings_every_value_back(draw, loaded, until):
    drawn = draw(Section.STATION)
    drawn.write("general.devName", "Hall-7")
    drawn.click("general.ipShow")
    loaded.revert_all()
    await until(lambda: drawn.editor("general.devName").text() == "Boardroom-2")
    assert drawn.editor("general.ipShow").isChecked()
    assert "Changed" not in drawn.said()


async def test_a_fresh_reading_is_shown_and_edits_stay(draw, loaded, room, until):
    drawn = draw(Section.STATION)
    drawn.write("general.devName", "Hall-7")
    room.change("general", ipShow=False)
    await loaded.load()
    await until(lambda: not drawn.editor("general.ipShow").isChecked())
    assert drawn.editor("general.devName").text() == "Hall-7"


# What is wrong


async def test_a_wrong_value_is_marked_and_nothing_can_be_applied(draw, loaded, until):
    drawn = draw(Section.STATION)
    drawn.write("general.devName", "Hall 7")
    await until(lambda: "A space is not allowed here." in drawn.says("general.devName"))
    editor = drawn.editor("general.devName")
    assert editor.property("state") == "error"
    assert "A space is not allowed here." in editor.accessibleDescription()
    assert list(loaded.errors()) == [NAME]
    drawn.write("general.devName", "Hall-7")
    await until(lambda: "not allowed" not in drawn.says("general.devName"))
    assert not editor.property("state")
    assert not loaded.errors()


async def test_what_is_wrong_can_be_undone_too(draw, loaded, until):
    drawn = draw(Section.STATION)
    drawn.write("general.devName", "")
    await until(lambda: "This may not be empty." in drawn.says("general.devName"))
    drawn.click("general.devName.undo")
    await until(lambda: "empty" not in drawn.says("general.devName"))
    assert not loaded.errors()


async def test_a_secret_that_has_to_go_along_is_asked_for(draw, loaded, room, until):
    room.change("wifi", security=0)
    await loaded.load()
    drawn = draw(Section.WIFI)
    press(drawn, "wifi.security.1")
    await until(lambda: "Type it anew" in drawn.says("wifi.password"))
    assert Wifi.fields()["password"] in loaded.errors()
    drawn.write("wifi.password", "Meeting2024")
    await until(lambda: "Type it anew" not in drawn.says("wifi.password"))
    assert drawn.editor("wifi.password").text() == "Meeting2024"
    assert not loaded.errors()


# What does not apply, what is not understood


async def test_what_does_not_apply_says_why_and_comes_back(draw, loaded, until):
    drawn = draw(Section.WIFI)
    channel, reason = drawn.editor("wifi.channel"), "Only on 5 GHz; this is 2.4 GHz."
    assert channel.isEnabled()
    press(drawn, "wifi.band.0")
    await until(lambda: not channel.isEnabled())
    assert reason in drawn.says("wifi.channel")
    assert reason in channel.toolTip()
    press(drawn, "wifi.band.1")
    await until(channel.isEnabled)
    assert channel.toolTip() == ""
    assert reason not in drawn.says("wifi.channel")


async def test_an_edit_that_does_not_apply_any_more_is_no_change_and_no_error(draw, loaded, until):
    drawn = draw(Section.LOGIN_CODE)
    drawn.write("general.codeValue", "12")
    await until(lambda: "Four digits" in drawn.says("general.codeValue"))
    press(drawn, "general.codeType.0")
    await until(lambda: "Only a fixed code" in drawn.says("general.codeValue"))
    assert "Four digits" not in drawn.says("general.codeValue")
    assert "Changed" not in drawn.says("general.codeValue")
    assert [change.field.name for change in loaded.changes()] == ["codeType"]
    assert not loaded.errors()


@pytest.mark.parametrize(
    ("path", "fault", "section", "key", "words"),
    [
        ("general", {"devName": [HOSTILE]}, Section.STATION, "devName", "not understood: ['<img"),
        ("general", {"ipShow": "yes"}, Section.STATION, "ipShow", "not understood: 'yes'"),
        ("time", {"timeout": 10**12}, Section.CLOCK, "timeout", "Too large to be edited here."),
        ("time", {"timeout": "x"}, Section.CLOCK, "timeout", "not understood: 'x'"),
        ("wifi", {"band": {}}, Section.WIFI, "band", "not understood: {}"),
        ("time", {"dailyRebootTime": "3am"}, Section.DAILY_RESTART, "dailyRebootTime", "'3am'"),
        ("time", {"timeZone": None}, Section.CLOCK, "timeZone", "Not reported by this station."),
    ],
    ids=lambda value: str(value)[:20],
)
async def test_what_is_not_understood_is_read_only_and_the_rest_works(
    draw, loaded, room, until, path, fault, section, key, words
):
    room.faults.add("GET", f"/{path}", data={**fault, "isDailyReboot": True})
    await loaded.load()
    drawn = draw(section)
    key = f"{path}.{key}"
    assert not drawn.editor(key).isEnabled()
    assert words in drawn.says(key)
    assert words in drawn.editor(key).accessibleDescription()
    assert "\u202e" not in drawn.said()
    others = [f for f in fields_of(section) if f.key != key and not f.spec.fact]
    assert any(drawn.editor(field.key).isEnabled() for field in others)
    drawn.form.refresh()
    assert not drawn.editor(key).isEnabled()
    assert not edits(loaded)


async def test_a_number_too_large_stands_there_as_it_is(draw, loaded, room):
    room.faults.add("GET", "/time", data={"timeout": 10**12})
    await loaded.load()
    assert draw(Section.CLOCK).editor("time.timeout").text() == str(10**12)


async def test_what_does_not_fit_its_editor_is_never_sent(draw, loaded, room, until):
    room.faults.add("GET", "/time", data={"dailyRebootTime": "3am", "isDailyReboot": True})
    await loaded.load()
    drawn = draw(Section.DAILY_RESTART)
    drawn.click("time.isDailyReboot")
    await until(lambda: "Changed" in drawn.says("time.isDailyReboot"))
    assert loaded.drafts[Time].outgoing() == {"isDailyReboot": False}
    assert not loaded.errors()


async def test_where_nothing_may_be_written_everything_is_off_and_says_why(draw, loaded, until):
    drawn = draw(Section.WIFI)
    loaded.taken = "Another station answers here."
    loaded.changed.tell()
    fields = [field for field in fields_of(Section.WIFI) if not field.spec.fact]
    await until(lambda: not any(drawn.editor(field.key).isEnabled() for field in fields))
    assert "Another station answers here." in drawn.editor("wifi.mode").toolTip()
    loaded.taken = ""
    loaded.changed.tell()
    await until(drawn.editor("wifi.mode").isEnabled)
    assert drawn.editor("wifi.mode").toolTip() == ""


# Words from outside


async def test_a_hostile_value_is_shown_as_it_is_written(draw, loaded, room, until):
    room.faults.add("GET", "/general", data={"devName": HOSTILE, "curLanguage": HOSTILE})
    room.faults.add("GET", "/wifi", data={"ssid": HOSTILE})
    await loaded.load()
    drawn = draw(Section.STATION)
    drawn.write("general.devName", "Hall-7")
    await until(lambda: f"Changed, was {LITERAL}" in drawn.says("general.devName"))
    assert drawn.editor("general.curLanguage").currentText() == LITERAL
    assert draw(Section.WIFI).editor("wifi.ssid").text() == LITERAL


async def test_a_value_that_is_none_of_ours_can_be_left_and_taken_again(draw, loaded, room, until):
    room.faults.add("GET", "/general", data={"curLanguage": "Klingon"})
    await loaded.load()
    drawn = draw(Section.STATION)
    drawn.choose("general.curLanguage", "English")
    await until(lambda: "Changed, was Klingon" in drawn.says("general.curLanguage"))
    drawn.choose("general.curLanguage", "Klingon")
    await until(lambda: "Changed" not in drawn.says("general.curLanguage"))
    assert not edits(loaded)


async def test_a_secret_is_never_in_words(draw, loaded, until):
    drawn = draw(Section.WIFI)
    for key in "Meeting20245":
        line = drawn.find(QLineEdit, "wifi.password")
        drawn.write("wifi.password", line.text() + key)
        drawn.form.refresh()
    assert line.text() == "Meeting20245"
    await until(lambda: f"Changed, was {MASK}" in drawn.says("wifi.password"))
    assert "Meeting" not in drawn.said() + line.accessibleDescription() + line.displayText()


# Getting there


async def test_a_field_can_be_given_the_focus(draw, until):
    drawn = draw(Section.WIFI)
    drawn.form.reveal("wifi.password")
    await until(lambda: QApplication.focusWidget() is drawn.editor("wifi.password"))
    drawn.form.reveal("wifi.band")
    await until(lambda: QApplication.focusWidget().objectName() == "wifi.band.1")


async def test_labels_take_less_room_where_it_is_narrow(draw):
    drawn = draw(Section.STATION)
    label = drawn.form.row("general.devName").label
    assert label.width() == theme.px(LABEL_COLUMN)
    drawn.form.set_narrow(True)
    assert label.width() == theme.px(LABEL_COLUMN_NARROW)


async def test_only_what_could_be_read_is_drawn(draw, loaded):
    del loaded.drafts[Service]
    drawn = draw(Section.MIRRORING)
    assert drawn.editor("general.miracastPinEnabled").isEnabled()
    with pytest.raises(KeyError):
        drawn.form.row("service.allowAirPlay")


async def test_a_form_outlives_its_drafts(draw, loaded):
    drawn = draw(Section.DISPLAY)
    loaded.sign_out()
    assert Resolution not in loaded.drafts
    drawn.form.refresh()
