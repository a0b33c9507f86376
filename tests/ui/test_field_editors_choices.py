"""Choices as radio buttons or as a list: what is offered, what is told, what is never made up."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox

from app.settings import Ethernet, General, Power, Resolution, Time, Wifi
from tests.ui.editing import HOSTILE, LITERAL, focus, leave, read

# Radio buttons


@pytest.mark.parametrize(
    ("kind", "data", "words"),
    [
        (Ethernet, {"enableDHCP": False}, ["Automatic (DHCP)", "Static"]),
        (Wifi, {"gatekeeper": 2}, ["Allow all", "Internet only", "Block all"]),
    ],
)
def test_two_or_three_choices_are_all_in_sight(put_field, kind, data, words):
    used = put_field(*read(kind, **data))
    assert [button.text() for button in used.radios()] == words
    assert [button.text() for button in used.radios() if button.isChecked()] == words[-1:]


def test_radio_buttons_tell_the_fields_own_type(put_field):
    dhcp, band = put_field(*read(Ethernet, enableDHCP=True)), put_field(*read(Wifi, band=1))
    dhcp.radios()[1].click()
    band.radios()[0].click()
    assert dhcp.told[0] is False
    assert band.told == [0] and type(band.told[0]) is int


def test_radio_buttons_work_with_the_keyboard(put_field, qtbot):
    used = put_field(*read(Wifi, gatekeeper=0))
    focus(used.radios()[0])
    qtbot.keyClick(used.radios()[0], Qt.Key.Key_Down)
    assert used.told == [1]
    assert used.radios()[1].isChecked()


def test_the_focus_goes_to_the_one_that_is_marked(put_field):
    field, saved = read(Wifi, gatekeeper=2)
    used = put_field(field, saved)
    for marked in (2, 1):
        used.show_value(marked, saved)
        leave()
        used.widget.setFocus()
        assert QApplication.focusWidget() is used.radios()[marked]


def test_a_value_that_nobody_told_marks_none(put_field):
    used = put_field(Wifi.fields()["band"], Wifi.read({}))
    assert [button.isChecked() for button in used.radios()] == [False, False]


def test_a_mark_can_be_taken_back(put_field):
    field, saved = read(Wifi, band=0)
    used = put_field(field, saved)
    used.radios()[1].click()
    used.show_value(0, saved)
    assert [button.isChecked() for button in used.radios()] == [True, False]
    assert used.told == [1]


def test_radio_buttons_follow_other_choices(put_field):
    used = put_field(*read(Wifi, band=0))
    used.show_value(7, Wifi.read({"band": 7}))
    QApplication.processEvents()
    assert [button.text() for button in used.radios()] == ["2.4 GHz", "5 GHz", "Unknown (7)"]
    assert used.radios()[2].isChecked()
    used.radios()[1].click()
    assert used.told == [1]


def test_every_radio_button_is_named_and_found(put_field):
    used = put_field(*read(Wifi, band=0))
    assert [button.objectName() for button in used.radios()] == ["wifi.band.0", "wifi.band.1"]
    assert used.radios()[1].accessibleName() == "Band: 5 GHz"


# Lists


def test_more_choices_are_a_list(put_field, qtbot):
    used = put_field(*read(Power, time=30))
    box = used.widget
    assert isinstance(box, QComboBox) and not box.isEditable()
    assert box.currentText() == "30 min"
    focus(box)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert used.told == [60] and type(used.told[0]) is int


@pytest.mark.parametrize(
    ("kind", "name", "own", "words"),
    [
        (Power, "time", 7, "Unknown (7)"),
        (General, "curLanguage", "Klingon", "Klingon"),
        (General, "curLanguage", HOSTILE, LITERAL),
        (General, "curLanguage", "x" * 300, "x" * 200 + "…"),
        (Wifi, "channel", 6, "Unknown (6)"),
    ],
    ids=["int", "str", "hostile", "long", "channel"],
)
def test_a_value_that_is_none_of_ours_is_offered_too_and_can_be_chosen_again(
    put_field, qtbot, kind, name, own, words
):
    used = put_field(*read(kind, **{name: own}))
    box = used.widget
    assert box.currentText() == words
    focus(box)
    qtbot.keyClick(box, Qt.Key.Key_Home)
    assert used.told[-1] != own
    qtbot.keyClick(box, Qt.Key.Key_End)
    assert used.told[-1] == own


def test_a_list_without_a_value_shows_none(put_field):
    assert put_field(Power.fields()["time"], Power.read({})).widget.currentText() == ""


def test_a_list_follows_other_choices(put_field):
    field = Resolution.fields()["hdmiResolution"]

    def saved(*names):
        data = {"hdmi": {"resolution": names[0]}, "output": "hdmi"}
        return Resolution.read(data, lists={"hdmi": list(names)})

    used = put_field(field, saved("a", "b", "c", "d"))
    used.show_value("w", saved("w", "x", "y", "z"))
    box = used.widget
    assert [box.itemText(at) for at in range(box.count())] == ["w", "x", "y", "z"]
    assert box.currentText() == "w"
    assert used.told == []


# Time zones: a list of hundreds, searched by typing


@pytest.fixture
def zones(put_field):
    used = put_field(*read(Time, timeZone="Europe/Berlin"))
    used.line = used.widget.lineEdit()
    focus(used.widget)
    used.line.selectAll()
    return used


def test_a_long_list_can_be_searched(zones):
    assert zones.widget.count() > 400
    assert zones.line.text() == "Europe/Berlin"
    assert zones.line.objectName() == "time.timeZone.search"
    assert zones.line.accessibleName() == "Time zone"
    shown = [zones.widget.itemText(at) for at in range(zones.widget.count())]
    assert "America/New York" in shown


def test_any_part_of_a_name_finds_it(zones, qtbot):
    qtbot.keyClicks(zones.line, "york")
    completer = zones.widget.completer()
    popup = completer.popup()
    assert popup.isVisible()
    assert completer.currentCompletion() == "America/New York"
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert set(zones.told) == {"America/New_York"}
    assert zones.line.text() == "America/New York"


def test_a_click_on_a_match_chooses_it(zones, qtbot):
    qtbot.keyClicks(zones.line, "york")
    popup = zones.widget.completer().popup()
    place = popup.visualRect(popup.model().index(0, 0)).center()
    qtbot.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert set(zones.told) == {"America/New_York"}
    assert zones.line.text() == "America/New York"


@pytest.mark.parametrize("leaves", [True, False])
@pytest.mark.parametrize("typed", ["europe/paris", "Europe/Paris"])
def test_a_name_typed_in_full_is_chosen(zones, qtbot, typed, leaves):
    qtbot.keyClicks(zones.line, typed)
    zones.widget.completer().popup().hide()
    leave() if leaves else qtbot.keyClick(zones.line, Qt.Key.Key_Return)
    assert set(zones.told) == {"Europe/Paris"}
    assert zones.line.text() == "Europe/Paris"


@pytest.mark.parametrize("typed", ["Europe/Par", "nowhere", "", " "])
def test_half_typed_words_choose_nothing(zones, qtbot, typed):
    qtbot.keyClick(zones.line, Qt.Key.Key_Delete)
    qtbot.keyClicks(zones.line, typed)
    zones.widget.completer().popup().hide()
    leave()
    assert zones.told == []
    assert zones.line.text() == "Europe/Berlin"
    assert zones.widget.currentText() == "Europe/Berlin"


def test_drawing_anew_does_not_disturb_who_is_typing(zones, qtbot):
    saved = Time.read({"timeZone": "Europe/Berlin"})
    for key in "euro":
        qtbot.keyClicks(zones.line, key)
        zones.show_value("Europe/Berlin", saved)
    assert zones.line.text() == "euro"


def test_typing_never_adds_a_choice(zones, qtbot):
    before = zones.widget.count()
    qtbot.keyClicks(zones.line, "Mars/Base")
    zones.widget.completer().popup().hide()
    qtbot.keyClick(zones.line, Qt.Key.Key_Return)
    assert zones.widget.count() == before
    assert zones.told == []


@pytest.mark.parametrize("own", ["America/New York", "europe/berlin", "Mars/Base", "CET-1CEST"])
def test_the_stations_own_name_is_not_turned_into_one_that_reads_the_same(put_field, qtbot, own):
    used = put_field(*read(Time, timeZone=own))
    focus(used.widget)
    assert used.widget.currentText() == own
    qtbot.keyClick(used.widget.lineEdit(), Qt.Key.Key_Return)
    leave()
    assert used.told == []
    assert used.widget.currentText() == own
