"""One station's view: tabs and sections, marks, what cannot be read, coming and going."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QRadioButton

from app.settings import (
    General,
    PodPairing,
    Power,
    Section,
    Service,
    Time,
    Wifi,
    fields_of,
)
from tests.ui.hands import HTML, edit, writes
from ui.form import Form
from ui.labels import PlainLabel
from ui.review import ReviewPopup
from ui.station_view import LOADING_MS

SECTIONS = {
    "General": ["Station", "Login code", "Wallpaper", "Display", "Mirroring", "Date and time"],
    "Network": ["Wi-Fi", "Other AP", "Ethernet"],
    "Administration": [
        "Passwords",
        "Firmware",
        "System",
        "Manager and API key",
        "Pod pairing",
        "BYOM licence",
        "Quick Join",
    ],
    "Power Setting": ["Power saving", "Daily restart"],
}


async def test_four_tabs_with_all_their_sections_in_order(desk):
    assert desk.tabs() == list(SECTIONS)
    for at, (tab, sections) in enumerate(SECTIONS.items()):
        desk.view.tabs.setCurrentIndex(at)
        assert desk.sections() == sections, tab
        assert desk.page().accessibleName() == f"{tab} · {sections[0]}"
        for row, section in enumerate(sections):
            desk.view.sections.setCurrentRow(row)
            assert desk.page().accessibleName() == f"{tab} · {section}"
            assert section in desk.said(desk.page())


async def test_every_field_of_every_section_is_on_its_page(desk):
    for section in Section:
        desk.view.go_to(section)
        forms = desk.page().findChildren(Form)
        assert len(forms) == bool(fields_of(section)), section
        for field in fields_of(section):
            row = forms[0].row(field.key)
            assert row.isVisible(), field.key
            assert row.editor.accessibleName().startswith(field.spec.title)


async def test_a_change_is_marked_everywhere_and_can_be_taken_back(desk):
    desk.view.go_to(Section.WIFI)
    desk.click("wifi.hideSSID")
    desk.view.go_to(Section.STATION)
    desk.write("general.devName", "Hall-7")
    desk.click("general.ipShow")
    await desk.until(lambda: "3 changes" in desk.bar, "the bar")
    assert desk.bar == "3 changes in 2 sections"
    assert desk.button("apply") == "Apply 3 changes"
    assert desk.tabs()[:2] == ["General, 2 changes", "Network, 1 change"]
    assert desk.sections()[:2] == ["Station, 2 changes", "Login code"]
    assert "Changed, was Boardroom-2" in desk.said(desk.page())
    desk.click("general.devName.undo")
    await desk.until(lambda: "2 changes" in desk.bar, "one less")
    assert desk.find(QLineEdit, "general.devName").text() == "Boardroom-2"
    assert "Changed, was Boardroom-2" not in desk.said(desk.page())
    desk.click("revert")
    await desk.until(lambda: "No changes." in desk.bar, "none is left")
    assert desk.tabs() == list(SECTIONS)
    assert not desk.usable("apply")


async def test_the_list_of_changes_has_old_and_new_and_an_undo_each(desk, room):
    desk.view.go_to(Section.WIFI)
    await desk.until(lambda: desk.shows(QLineEdit, "wifi.password"), "the password")
    desk.write("wifi.password", "newSecret1")
    desk.view.go_to(Section.STATION)
    desk.write("general.devName", "Hall-7")
    await desk.until(lambda: desk.usable("review"), "the list is offered")
    desk.click("review")
    popup = desk.find(ReviewPopup, "reviewPopup")
    said = desk.said(popup)
    assert "2 changes for Boardroom-2" in said
    for words in ("General · Station", "Boardroom-2", "Hall-7", "Network · Wi-Fi", "••••••••"):
        assert words in said.splitlines()
    assert "Secret1" not in said
    desk.click("reviewPopup.undo.general.devName")
    await desk.until(lambda: "1 change for" in desk.said(popup), "it is shorter")
    desk.click("reviewPopup.undo.wifi.password")
    await desk.until(lambda: not popup.isVisible(), "it closes")
    assert not writes(room)


async def test_a_field_can_be_gone_to(desk):
    desk.view.activateWindow()
    desk.view.go_to(Wifi.fields()["gatekeeper"])
    assert desk.page().accessibleName() == "Network · Wi-Fi"
    assert desk.view.focusWidget().objectName().startswith("wifi.gatekeeper")


# What cannot be read


@pytest.mark.parametrize(
    "fault",
    [
        HTML,
        {"truncate": 30},
        {"body": b'{"data": {"devName": "A", '},
        {"status": 500},
        {"error_code": 1003, "error_msg": "Broken <b>"},
        {"json": {"data": [], "isSuccess": True, "errorCode": 0}},
    ],
    ids=str,
)
async def test_one_object_that_cannot_be_read_leaves_the_others(at_login, room, until, fault):
    desk = at_login
    broken = room.faults.add("GET", "/wifi", **fault)
    desk.sign_in()
    await until(lambda: "Read at" in desk.bar)
    desk.view.go_to(Section.WIFI)
    (said,) = [words for words in desk.banners() if "Could not" in words]
    assert said.startswith("Could not read these settings of Boardroom-2. ")
    assert desk.usable("retry")
    assert not desk.shows(QRadioButton, "wifi.band.0")
    desk.view.go_to(Section.ETHERNET)
    assert not [words for words in desk.banners() if "Could not" in words]
    desk.view.go_to(Section.STATION)
    desk.write("general.devName", "Hall-7")
    await until(lambda: desk.usable("apply"))
    desk.click("apply")
    await until(lambda: room.name == "Hall-7" and "No changes" in desk.bar)
    broken.remove()
    desk.view.go_to(Section.WIFI)
    desk.click("retry")
    await until(lambda: desk.shows(QRadioButton, "wifi.band.0"))
    assert not [words for words in desk.banners() if "Could not" in words]


@pytest.mark.parametrize("bad", [None, 5, "five", ["x"], {"a": 1}, True, 2**40], ids=str)
async def test_a_wrong_type_locks_that_field_alone(at_login, room, until, bad):
    desk = at_login
    names = {"devName": "Boardroom-2", "ipShow": True, "imageSliderInterval": 30}
    spoiled = {n: bad for n, good in names.items() if type(bad) is not type(good)}
    spoiled |= {"imageSliderInterval": bad} if bad == 2**40 else {}
    room.faults.add("GET", "/general", data=spoiled)
    desk.sign_in()
    await until(lambda: "Read at" in desk.bar)
    assert not desk.view.session.changes()
    for name in names:
        field = General.fields()[name]
        desk.view.go_to(field)
        (form,) = desk.page().findChildren(Form)
        row = form.row(field.key)
        assert row.editor.isEnabled() is (name not in spoiled) or name == "imageSliderInterval"
        if name in spoiled and name != "imageSliderInterval":
            what = "Not reported" if bad is None else "not understood"
            assert what in desk.said(row), name
    desk.view.go_to(Section.STATION)
    desk.click("general.deviceNameShow")
    await until(lambda: desk.usable("apply"))
    desk.click("apply")
    await until(lambda: writes(room) and writes(room)[0].json)
    assert writes(room)[0].json == {"deviceNameShow": False}


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        (Time, "/time"),
        (Service, "/service"),
        (PodPairing, "/pod/pairing"),
        (Power, "/power/setting"),
        (Wifi, "/wifi"),
    ],
)
async def test_an_object_of_nothing_but_wrong_types_is_shown_and_locked(
    at_login, room, until, kind, path
):
    desk = at_login
    room.faults.add("GET", path, data={name: ["<b>"] for name in kind.fields()})
    desk.sign_in()
    await until(lambda: "Read at" in desk.bar)
    assert not desk.view.session.changes()
    for field in kind.fields().values():
        desk.view.go_to(field.spec.section)
        row = desk.page().form.row(field.key)
        if not field.spec.fact:
            assert not row.editor.isEnabled(), field.key
            words = "not understood" if field.spec.secret else "not understood: ['<b>']"
            assert words in desk.said(row), field.key
            assert ("<b>" in desk.said(row)) is not field.spec.secret, field.key
    await edit(desk)
    desk.click("apply")
    await until(lambda: room.name == "Hall-7")


async def test_an_unknown_choice_stays_as_the_station_has_it(at_login, room, until):
    desk = at_login
    room.faults.add("GET", "/wifi", data={"gatekeeper": 7})
    room.faults.add("GET", "/general", data={"curLanguage": "tlh-<b>"})
    desk.sign_in()
    await until(lambda: "Read at" in desk.bar)
    desk.view.go_to(Section.WIFI)
    assert desk.find(QComboBox, "wifi.gatekeeper").currentText() == "Unknown (7)"
    desk.view.go_to(Section.STATION)
    assert desk.find(QComboBox, "general.curLanguage").currentText() == "tlh-<b>"
    desk.write("general.devName", "Hall-7")
    await until(lambda: desk.usable("apply"))
    desk.click("apply")
    await until(lambda: writes(room) and writes(room)[0].json)
    assert writes(room)[0].json == {"devName": "Hall-7"}


async def test_where_nothing_can_be_read_the_sign_in_says_so(at_login, room, until):
    desk = at_login
    room.faults.add("GET", "/general", times=1)
    room.faults.add("GET", "/[!m]*", **HTML)
    room.faults.add("GET", "/manager", **HTML)
    desk.sign_in()
    words = "Could not read the settings of Boardroom-2."
    await until(lambda: any(words in said for said in desk.banners()))
    assert any("not what a station sends" in said for said in desk.banners())
    room.faults.clear()
    desk.sign_in()
    await until(lambda: "Read at" in desk.bar)
    assert not any("Could not" in said for said in desk.banners())


async def test_all_words_are_plain(desk):
    for section in Section:
        desk.view.go_to(section)
    labels = desk.view.findChildren(QLabel)
    assert all(isinstance(label, PlainLabel) for label in labels)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


async def test_what_was_read_is_drawn_once_the_next_questions_are_out(desk, until):
    """Drawing takes as long as an answer: the station shall not wait for the next question."""

    def read():
        return not desk.view._tasks.running("load") and not desk.view._refreshing.isActive()

    await until(read)
    await edit(desk)
    assert desk.view._refreshing.interval() == 0
    desk.view.reload()
    await until(lambda: desk.view._refreshing.interval() == LOADING_MS)
    await until(read)
    assert desk.view.bar.accessibleDescription().startswith("1 change")
    await edit(desk, "Hall-8")
    assert desk.view._refreshing.interval() == 0
