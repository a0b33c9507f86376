"""One editor a kind of field: silent while it is filled, and the user's own words when used.

Radio buttons and lists have tests of their own in test_field_editors_choices.py.
"""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QTimeEdit,
)

from app.settings import KINDS, General, Manager, Power, Time, Wifi
from app.simulator import SimulatedStation
from tests.ui.editing import HOSTILE, LITERAL, focus, leave, read, scroll
from ui.field_editors import local_time, zone
from ui.labels import PlainLabel

LARGEST = 2**31 - 1
EVERY = [field for kind in KINDS for field in kind.fields().values()]


@pytest.fixture(scope="module")
def station():
    """What a station tells of each kind of settings."""
    simulated = SimulatedStation()

    def told(kind):
        return kind.read("manager.example" if kind is Manager else simulated.data(kind.kind))

    return told


# Every field


@pytest.mark.parametrize("field", EVERY, ids=lambda field: field.key)
def test_filling_it_says_nothing(put_field, station, field):
    saved = station(field.kind)
    used = put_field(field, saved)
    other = {bool: False, int: 77, str: "03:07"}[field.type]
    strange = field.kind.read({field.name: [field.name]})
    for value, source in ((None, saved), (other, saved), (None, strange), (other, strange)):
        used.show_value(value, source)
    used.show_value(saved.values.get(field.name), saved)
    QApplication.processEvents()
    assert used.told == []


@pytest.mark.parametrize("field", EVERY, ids=lambda field: field.key)
def test_passing_through_with_tab_says_nothing(put_field, station, field):
    used = put_field(field, station(field.kind))
    other = QLineEdit()
    used.window.layout().addWidget(other)
    for widget in (used.widget, other, used.widget, other):
        widget.setFocus()
        QApplication.processEvents()
    assert used.told == []


# Check boxes


def test_a_check_box_tells_true_or_false(put_field, qtbot):
    used = put_field(*read(General, ipShow=True))
    box = used.widget
    assert isinstance(box, QCheckBox)
    assert box.isChecked()
    assert box.text() == "Show the address"
    box.click()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert used.told == [False, True]


# Numbers


def test_a_number_has_its_unit_and_tells_whole_numbers(put_field, qtbot):
    used = put_field(*read(General, imageSliderInterval=30))
    box = used.widget
    assert isinstance(box, QSpinBox)
    assert box.text() == "30 s"
    box.selectAll()
    qtbot.keyClicks(box, "45")
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert used.told == [4, 45, 46]
    assert all(type(value) is int for value in used.told)


@pytest.mark.parametrize("number", [LARGEST, -LARGEST, 0, -5])
def test_every_number_that_fits_is_shown_as_it_is(put_field, number):
    used = put_field(*read(Time, timeout=number))
    assert used.widget.text().split()[0] == str(number)


@pytest.mark.parametrize("number", [LARGEST + 1, -LARGEST - 1, 10**17])
def test_a_number_that_does_not_fit_is_not_bent_to_one_that_does(put_field, number):
    field, saved = read(Time, timeout=number)
    used = put_field(field, saved)
    assert used.widget.text() == saved.label("timeout", number)
    used.show_value(5, saved)
    assert used.widget.text().split()[0] == "5"
    assert used.told == []


def test_no_number_is_not_a_zero(put_field):
    assert "0" not in put_field(Time.fields()["timeout"], Time.read({})).widget.text()


def test_what_is_no_number_cannot_be_typed(put_field, qtbot):
    used = put_field(*read(Time, timeout=30))
    box = used.widget
    box.selectAll()
    qtbot.keyClicks(box, "99999999999999x")
    assert used.told[-1] == box.value() <= LARGEST
    assert box.value() == 999_999_999


def test_drawing_anew_does_not_disturb_who_is_typing(put_field, qtbot):
    field, saved = read(Time, timeout=30)
    used = put_field(field, saved)
    used.widget.selectAll()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_7, Qt.Key.Key_5):
        qtbot.keyClick(used.widget, key)
        used.show_value(used.told[-1] if used.told else 30, saved)
    assert used.told == [7, 75]


def test_an_emptied_number_comes_back_when_one_leaves(put_field, qtbot):
    used = put_field(*read(Time, timeout=30))
    focus(used.widget)
    used.widget.selectAll()
    qtbot.keyClick(used.widget, Qt.Key.Key_Delete)
    assert "30" not in used.widget.text()
    leave()
    assert used.widget.text().split()[0] == "30"
    assert used.told == []


# Texts, secrets


def test_a_text_is_told_at_every_key_and_the_cursor_stays(put_field, qtbot):
    field, saved = read(General, devName="Lobby")
    used = put_field(field, saved)
    line = used.widget
    assert isinstance(line, QLineEdit)
    line.setCursorPosition(2)
    for key in "xy":
        qtbot.keyClicks(line, key)
        used.show_value(used.told[-1], saved)
    assert used.told == ["Loxbby", "Loxybby"]


def test_a_text_of_the_station_is_kept_to_the_last_character(put_field):
    own = "a\tb" + "ü" * 4000
    assert put_field(*read(General, devName=own)).widget.text() == own


def test_a_secret_is_masked_and_the_button_shows_it(put_field):
    line = put_field(*read(Wifi, password="Meeting2024")).widget
    assert line.text() == ""
    assert line.placeholderText() == "••••••••"
    line.reveal(True)
    assert line.placeholderText() == "Meeting2024"
    line.reveal(False)
    assert line.placeholderText() == "••••••••"


@pytest.mark.parametrize(
    ("data", "words"),
    [({"password": None}, "Not shown by the station"), ({"password": ""}, "None set")],
)
def test_no_secret_has_words_of_its_own(put_field, data, words):
    line = put_field(*read(Wifi, **data)).widget
    line.reveal(True)
    assert line.placeholderText() == words


def test_typing_the_secret_that_is_there_already_does_not_empty_the_line(put_field, qtbot):
    field, saved = read(Wifi, password="Meeting2024")
    used = put_field(field, saved)
    for key in "Meeting20245":
        qtbot.keyClicks(used.widget, key)
        used.show_value(used.told[-1], saved)
    assert used.widget.text() == "Meeting20245"
    used.show_value(None, saved)
    assert used.widget.text() == ""


def test_the_button_of_a_secret_is_found_by_the_name_of_its_field(put_field):
    line = put_field(*read(Wifi, password="Meeting2024")).widget
    names = [child.objectName() for child in line.children()]
    assert [name for name in names if "reveal" in name] == ["wifi.password.reveal"]


# Times, facts


def test_a_time_of_day_is_told_as_the_station_writes_it(put_field, qtbot):
    used = put_field(*read(Time, dailyRebootTime="03:00"))
    edit = used.widget
    assert isinstance(edit, QTimeEdit)
    assert edit.text() == "03:00"
    focus(edit)
    edit.setCurrentSection(QTimeEdit.Section.MinuteSection)
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert used.told == ["03:01"]


@pytest.mark.parametrize("own", ["3am", "24:00", "03:00:00", "", HOSTILE])
def test_what_is_no_time_of_day_is_not_shown_as_midnight(put_field, own):
    field, saved = read(Time, dailyRebootTime=own)
    used = put_field(field, saved)
    assert used.widget.text() != "00:00"
    assert "\u202e" not in used.widget.text()
    assert used.unfit(own) == f"not understood: {own!r}. Kept as the station has it."
    used.show_value("00:00", saved)
    assert used.widget.text() == "00:00"
    assert used.unfit("00:00") == used.unfit(None) == ""
    assert used.told == []


def test_a_fact_is_read_and_spoken_with_its_value(put_field):
    label = put_field(*read(Wifi, ssid=HOSTILE)).widget
    assert isinstance(label, PlainLabel)
    assert label.text() == LITERAL
    assert label.accessibleName() == f"SSID: {LITERAL}"
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_the_stations_clock_is_in_local_time_with_its_zone(put_field):
    moment = datetime(2026, 3, 1, 12, 30, 5, tzinfo=UTC)
    used = put_field(*read(Time, curTimeMillis=int(moment.timestamp() * 1000) + 999))
    local = moment.astimezone()
    assert used.widget.text() == f"{local:%Y-%m-%d %H:%M:%S} ({zone(local)})"


@pytest.mark.parametrize(
    "millis", [10**15, -(10**17), 2**63, 10**400, -(10**400)], ids=lambda n: f"{len(str(n))}"
)
def test_a_clock_beyond_all_calendars_is_a_number(put_field, millis):
    used = put_field(*read(Time, curTimeMillis=millis))
    assert used.widget.text() == local_time(millis // 1000)
    assert used.widget.text().startswith(str(millis // 1000)[:190])
    assert used.widget.text().endswith(" s after 1970")


@pytest.mark.parametrize(
    ("minutes", "words"), [(0, "UTC+0"), (60, "UTC+1"), (-210, "UTC-3:30"), (345, "UTC+5:45")]
)
def test_zones(minutes, words):
    at = timezone(timedelta(minutes=minutes))
    assert zone(datetime(2026, 1, 1, tzinfo=at)) == words


# The wheel


@pytest.fixture
def page(qtbot):
    area = QScrollArea()
    yield area
    area.takeWidget()
    area.close()


WHEELED = [(Power, {"time": 30}), (Time, {"timeout": 30}), (Time, {"dailyRebootTime": "03:00"})]


@pytest.mark.parametrize(("kind", "data"), [*WHEELED, (Time, {"timeZone": "Europe/Paris"})])
def test_the_wheel_turns_a_value_only_where_the_focus_is_and_scrolls_the_page_elsewhere(
    put_field, page, kind, data
):
    used = put_field(*read(kind, **data))
    other = QLineEdit()
    used.window.layout().addWidget(other)
    used.window.setMinimumHeight(900)
    page.setWidget(used.window)
    page.resize(440, 600)
    page.show()
    focus(other)
    page.verticalScrollBar().setValue(0)
    scroll(used.widget)
    assert used.told == []
    assert page.verticalScrollBar().value() > 0
    page.verticalScrollBar().setValue(0)
    focus(used.widget)
    scroll(used.widget)
    assert len(used.told) == 1
    assert page.verticalScrollBar().value() == 0
