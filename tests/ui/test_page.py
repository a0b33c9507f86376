"""One section on the screen: its form, what went wrong with reading it, what became of an Apply."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QStackedWidget

from app.errors import StationError
from app.jobs.apply import Outcome
from app.settings import General, Section, Service, Time, Wifi, fields_of
from tests.ui.accessible import misread
from tests.ui.editing import HOSTILE, LITERAL
from tests.ui.hands import Hands
from ui.editors import SecretEdit
from ui.field_row import LABEL_COLUMN, LABEL_COLUMN_NARROW
from ui.labels import PlainLabel
from ui.outcomes import Told
from ui.page import CARDS_FROM, NARROW_BELOW, Page
from ui.pages import entry_of
from ui.section_panel import Wishes
from ui.theme import Scheme, theme


class Shown(Hands):
    """A page on the screen that follows its session, as it does in the window."""

    def __init__(self, session, section, width=1000):
        self.wishes = Wishes()
        self.page = Page(session, entry_of(section), "mDNS", self.wishes)
        super().__init__(self.page)
        later = QTimer(self.page, singleShot=True, interval=0)
        later.timeout.connect(self.page.refresh)
        self.forget = session.changed.add(later.start)
        self.page.resize(width, 700)
        self.page.show()
        self.page.activateWindow()

    @property
    def trouble(self) -> str:
        return self.page.trouble.accessibleName() if self.page.trouble.isVisible() else ""

    @property
    def outcome(self) -> str:
        return self.page.outcome.accessibleName() if self.page.outcome.isVisible() else ""


@pytest.fixture
def show(qtbot, qapp):
    theme.apply(qapp, Scheme.LIGHT)
    shown = []

    def make(session, section, **more):
        shown.append(Shown(session, section, **more))
        qtbot.addWidget(shown[-1].page)
        return shown[-1]

    yield make
    for each in shown:
        each.forget()


async def load(session):
    """Read everything; where all of it fails, the pages say so."""
    try:
        await session.load()
    except StationError:
        return


# Drawing


@pytest.mark.parametrize("section", Section)
async def test_every_section_has_a_title_a_sentence_and_its_form(show, loaded, section):
    shown = show(loaded, section)
    assert section.title in shown.said().splitlines()
    assert section.about in shown.said().splitlines()
    assert shown.page.accessibleName() == f"{section.tab.value} · {section.title}"
    assert shown.page.objectName() == f"page.{section.name.lower()}"
    assert (shown.page.form is not None) is bool(fields_of(section))
    assert not shown.trouble
    assert not shown.outcome


async def test_what_a_section_holds_beside_its_fields_is_there_and_follows(show, loaded, until):
    shown = show(loaded, Section.CLOCK)
    assert not shown.usable("clock.set")
    saved = loaded.drafts[Time].saved
    loaded.take(replace(saved, values={**saved.values, "isAutoTime": False}))
    await until(lambda: shown.usable("clock.set"))
    shown.page.enter()


async def test_nothing_is_drawn_before_anything_is_read(show, room_session, until):
    shown = show(room_session, Section.STATION)
    assert shown.page.form is None
    await room_session.sign_in("admin", "station1")
    await room_session.load()
    await until(lambda: shown.shows(QLineEdit, "general.devName"))
    assert shown.find(QLineEdit, "general.devName").text() == "Boardroom-2"


async def test_after_a_sign_out_nothing_of_the_station_is_left_on_the_screen(show, loaded, until):
    shown = show(loaded, Section.STATION)
    loaded.sign_out()
    await until(lambda: not shown.shows(QLineEdit, "general.devName"))
    assert shown.page.form is None


async def test_the_form_is_drawn_anew_where_the_choices_are_others(show, loaded, room, until):
    shown = show(loaded, Section.WIFI)
    assert shown.page.form.row("wifi.gatekeeper").editor.layout() is not None
    room.faults.add("GET", "/wifi", data={"gatekeeper": 7})
    await loaded.load()
    await until(lambda: shown.page.form.row("wifi.gatekeeper").editor.layout() is None)
    shown.choose("wifi.gatekeeper", "Block all")
    assert [change.old for change in loaded.changes()] == ["Unknown (7)"]


async def test_the_same_choices_keep_the_form_and_the_focus(show, loaded, room, until):
    shown = show(loaded, Section.STATION)
    shown.write("general.devName", "Hall-7")
    form = shown.page.form
    room.change("general", ipShow=False)
    await loaded.load()
    await until(lambda: not shown.page.form.row("general.ipShow").editor.isChecked())
    assert shown.page.form is form
    assert QApplication.focusWidget() is shown.find(QLineEdit, "general.devName")


# Trouble


async def test_what_cannot_be_read_says_so_here_and_the_others_work(show, loaded, room, until):
    room.faults.add("GET", "/power/setting", error_code=1003, error_msg="busy")
    broken, works = show(loaded, Section.POWER_SAVING), show(loaded, Section.STATION)
    await loaded.load()
    await until(lambda: broken.trouble)
    assert "Could not read these settings of Boardroom-2." in broken.trouble
    assert "The station said: “busy” (code 1003)." in broken.trouble
    assert not works.trouble
    works.write("general.devName", "Hall-7")
    assert loaded.changes()


async def test_trying_again_is_offered_and_its_success_is_seen(show, room_session, room, until):
    await room_session.sign_in("admin", "station1")
    fault = room.faults.add("GET", "/power/setting", status=404)
    await room_session.load()
    shown, asked = show(room_session, Section.POWER_SAVING), []
    shown.page.retry.connect(lambda: asked.append(1))
    assert shown.page.form is None
    shown.click("retry")
    assert asked == [1]
    fault.remove()
    await room_session.load()
    await until(lambda: not shown.trouble)
    assert shown.page.form is not None
    assert not shown.usable("retry")


async def test_half_a_section_is_shown_where_the_other_half_fails(show, room_session, room):
    await room_session.sign_in("admin", "station1")
    room.faults.add("GET", "/service", body=b"<html>")
    await room_session.load()
    shown = show(room_session, Section.MIRRORING)
    assert "The reply is not what a station sends." in shown.trouble
    shown.click("general.miracastPinEnabled")
    assert [change.field.kind for change in room_session.changes()] == [General]
    assert Service in room_session.failures


async def test_what_was_read_before_stays_below_the_trouble(show, loaded, room, until):
    shown = show(loaded, Section.STATION)
    shown.write("general.devName", "Hall-7")
    room.go_offline()
    await load(loaded)
    await until(lambda: shown.trouble)
    assert "does not answer" in shown.trouble or "Could not read" in shown.trouble
    assert shown.find(QLineEdit, "general.devName").text() == "Hall-7"


async def test_the_button_stays_the_same_while_the_trouble_does(show, loaded, room, until):
    room.faults.add("GET", "/general", status=404)
    shown = show(loaded, Section.STATION)
    await loaded.load()
    await until(lambda: shown.trouble)
    asked, button = [], shown.find(QPushButton, "retry")
    shown.page.retry.connect(lambda: asked.append(1))
    button.setFocus()
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    shown.page.refresh()
    assert QApplication.focusWidget() is button
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert asked == [1]


async def test_hostile_words_stand_in_the_trouble_as_they_are_written(show, loaded, room, until):
    for path in ("/general", "/model"):
        room.faults.add("GET", path, data={"devName": HOSTILE})
    room.faults.add("GET", "/power/setting", error_code=1003, error_msg=HOSTILE)
    shown = show(loaded, Section.POWER_SAVING)
    await loaded.load()
    await until(lambda: f"Could not read these settings of {LITERAL}." in shown.trouble)
    assert f"“{LITERAL}” (code 1003)" in shown.trouble
    assert "\u202e" not in shown.said()
    labels = shown.page.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


# Outcomes


@pytest.mark.parametrize("kind", ["ok", "warn", "bad"])
async def test_what_became_of_an_apply_is_said_and_taken_away(show, loaded, kind):
    shown = show(loaded, Section.STATION)
    shown.page.tell(Told(Section.STATION, Outcome.SAVED, kind, "Saved.", f"By {HOSTILE}."))
    assert shown.outcome == f"Saved. By {LITERAL}."
    assert shown.page.outcome.property("banner") == kind
    shown.page.refresh()
    assert shown.outcome
    shown.page.tell(None)
    assert not shown.outcome


async def test_what_is_wrong_and_what_was_saved_are_heard_below_the_title(show, loaded):
    page = show(loaded, Section.STATION).page
    page.trouble.show_message("bad", "Could not read them.")
    page.tell(Told(Section.STATION, Outcome.SAVED, "ok", "Saved.", ""))
    page.grab()
    assert page.outcome.isVisible() and page.trouble.isVisible()
    assert misread(page) == []


async def test_what_is_not_known_has_a_sign_of_its_own(show, loaded):
    shown = show(loaded, Section.STATION)

    def sign(outcome):
        shown.page.tell(Told(Section.STATION, outcome, "warn", "Words.", ""))
        return shown.page.outcome.grab().toImage()

    assert sign(Outcome.UNKNOWN) != sign(Outcome.ACCEPTED)


# Room


async def test_the_cards_stand_at_the_right_where_there_is_room(show, loaded, until):
    shown = show(loaded, Section.STATION)
    assert "About this station" in shown.said()
    shown.page.resize(theme.px(CARDS_FROM) - 1, 700)
    assert "About this station" not in shown.said()
    shown.page.resize(theme.px(CARDS_FROM) + 40, 700)
    assert "About this station" in shown.said()
    assert "About this station" not in show(loaded, Section.CLOCK).said()


def cut(page) -> list[str]:
    """The words that do not stand on the page as a whole."""
    body, found = page.widget(), []
    for label in page.findChildren(PlainLabel):
        right = label.mapTo(body, label.rect().topRight()).x()
        low = label.height() < label.heightForWidth(label.width())
        if label.isVisible() and label.text() and (right > page.viewport().width() or low):
            found.append(label.text())
    return found


def label_width(shown) -> int:
    return shown.page.form.row("general.devName").label.width()


async def test_labels_get_less_room_where_it_is_narrow(show, loaded):
    shown = show(loaded, Section.STATION)
    assert label_width(shown) == theme.px(LABEL_COLUMN)
    shown.page.resize(theme.px(NARROW_BELOW) - 10, 700)
    assert label_width(shown) == theme.px(LABEL_COLUMN_NARROW)


async def test_a_form_drawn_later_is_as_narrow(show, room_session, until):
    shown = show(room_session, Section.STATION, width=theme.px(NARROW_BELOW) - 10)
    await room_session.sign_in("admin", "station1")
    await room_session.load()
    await until(lambda: shown.page.form)
    assert label_width(shown) == theme.px(LABEL_COLUMN_NARROW)


@pytest.mark.parametrize("section", [Section.STATION, Section.WIFI, Section.CLOCK])
@pytest.mark.parametrize("width", [440, 560, 700, 1000])
async def test_nothing_is_cut_however_narrow(show, loaded, section, width, until):
    shown = show(loaded, section, width=width)
    shown.write("general.devName", "Hall 7 " * 8) if section is Section.STATION else None
    shown.page.refresh()
    await until(lambda: not cut(shown.page))


async def test_a_secret_is_masked_when_another_page_comes(show, loaded, until):
    stack = QStackedWidget()
    shown = show(loaded, Section.WIFI)
    other = show(loaded, Section.STATION)
    for each in (shown, other):
        stack.addWidget(each.page)
    stack.setCurrentWidget(shown.page)
    stack.show()
    shown.click("wifi.password.reveal")
    secret = shown.find(SecretEdit, "wifi.password")
    assert secret.placeholderText() == "Meeting2024"
    stack.setCurrentWidget(other.page)
    assert not secret.revealed
    assert secret.placeholderText() == "••••••••"
    for each in (shown, other):
        each.page.setParent(None)
    stack.close()


async def test_a_secret_is_masked_when_it_does_not_apply_any_more(show, loaded, until):
    shown = show(loaded, Section.WIFI)
    shown.click("wifi.password.reveal")
    secret = shown.find(SecretEdit, "wifi.password")
    shown.page.refresh()
    assert secret.revealed
    loaded.edit(Wifi.fields()["security"], 0)
    await until(lambda: not secret.revealed)
