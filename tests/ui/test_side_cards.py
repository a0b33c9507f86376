"""The cards at the right: what is known of the station, and the sketch of its display."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton

from app.models import Firmware, ModelInfo
from app.origin import candidates
from app.session import Session
from app.settings import Ethernet, General, Wifi
from app.station import Station
from tests.ui.editing import HOSTILE, LITERAL
from ui.field_editors import zone
from ui.labels import PlainLabel
from ui.side_cards import AboutCard, Sketch, SketchCard
from ui.theme import Scheme, theme


@pytest.fixture(autouse=True)
def look(qapp):
    theme.apply(qapp, Scheme.LIGHT)
    yield
    theme.apply(qapp, Scheme.LIGHT)


def facts(card) -> dict[str, str]:
    return dict(line.split(": ", 1) for line in card.text().splitlines())


@pytest.fixture
def about(loaded, qtbot):
    card = AboutCard(loaded, "mDNS")
    qtbot.addWidget(card)
    card.show()
    return card


# What is known


async def test_everything_that_somebody_reads_out_on_the_phone(about, loaded, room):
    local = loaded.read_at.astimezone()
    assert facts(about) == {
        "Model": "ASTROS-S1",
        "Firmware": "2.4.1",
        "Ethernet MAC": room.data("ethernet")["mac"],
        "Wi-Fi MAC": room.data("wifi")["mac"],
        "Address": loaded.station.origin.netloc,
        "Connection": "HTTP",
        "Found by": "mDNS",
        "Last read": f"{local:%H:%M:%S} ({zone(local)})",
    }


async def test_it_follows_the_session(about, loaded):
    loaded.firmware = Firmware(current="2.5.0")
    del loaded.drafts[Wifi]
    about.refresh()
    assert facts(about)["Firmware"] == "2.5.0"
    assert facts(about)["Wi-Fi MAC"] == "not reported"


async def test_an_edit_is_not_yet_true_of_the_station(about, loaded):
    before = facts(about)
    loaded.edit(General.fields()["devName"], "Hall-7")
    loaded.edit(Ethernet.fields()["enableDHCP"], False)
    about.refresh()
    assert facts(about) == before


async def test_what_is_not_known_is_said_to_be_so(qtbot):
    async with Station(candidates("https://127.0.0.1:1")[0]) as station:
        card = AboutCard(Session(station), "Typed address")
        qtbot.addWidget(card)
        known = facts(card)
    assert {known[k] for k in ("Model", "Firmware", "Ethernet MAC", "Wi-Fi MAC")} == {
        "not reported"
    }
    assert known["Connection"] == "HTTPS, certificate pinned"
    assert known["Last read"] == ""


async def test_hostile_words_are_shown_as_they_are_written(about, loaded, room):
    room.faults.add("GET", "/ethernet", data={"mac": HOSTILE})
    await loaded.load()
    loaded.info = ModelInfo(model=HOSTILE)
    loaded.firmware = Firmware(current=HOSTILE)
    about.refresh()
    assert [facts(about)[k] for k in ("Model", "Firmware", "Ethernet MAC")] == [LITERAL] * 3
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText for label in about.findChildren(PlainLabel)
    )


async def test_a_long_value_is_not_cut(about, loaded, until):
    loaded.info = ModelInfo(model="x" * 120)
    about.refresh()
    about.adjustSize()
    shown = next(w for w in about.findChildren(PlainLabel) if w.text().startswith("xx"))
    await until(lambda: shown.height() >= shown.heightForWidth(shown.width()))
    assert shown.mapTo(about, shown.rect().topRight()).x() < about.width()


async def test_all_of_it_can_be_copied(about, qtbot):
    (copy,) = about.findChildren(QToolButton)
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == about.text()
    assert "Model: ASTROS-S1" in about.text()


# The sketch


@pytest.fixture
def sketch(loaded, qtbot):
    drawn = Sketch(loaded)
    qtbot.addWidget(drawn)
    drawn.resize(drawn.sizeHint())
    return drawn


def picture(widget):
    return widget.grab().toImage()


def edited(session, **values):
    for name, value in values.items():
        session.edit(General.fields()[name], value)


async def test_the_sketch_shows_what_is_set_before_it_is_applied(sketch, loaded):
    seen = [picture(sketch)]
    for change in ({"devName": "Hall-7"}, {"ipShow": False}, {"deviceNameShow": False}):
        edited(loaded, **change)
        seen.append(picture(sketch))
    assert all(one != other for at, one in enumerate(seen) for other in seen[at + 1 :])
    loaded.revert_all()
    assert picture(sketch) == seen[0]


async def test_nothing_is_written_where_nothing_is_shown(sketch, loaded):
    edited(loaded, ipShow=False, deviceNameShow=False)
    empty = picture(sketch)
    edited(loaded, devName="Hall-7")
    assert picture(sketch) == empty
    loaded.drafts.clear()
    assert picture(sketch) == empty


async def test_the_sketch_does_not_obey_a_hostile_name(sketch, loaded):
    edited(loaded, devName="\u202eA")  # drawn as it is, it would look like an A alone
    hostile = picture(sketch)
    edited(loaded, devName="A")
    assert picture(sketch) != hostile


async def test_a_long_name_stays_inside_the_picture(sketch, loaded):
    edited(loaded, devName="M" * 60)
    long = picture(sketch)
    edited(loaded, devName="M" * 90)
    assert picture(sketch) == long


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.HIGH_CONTRAST])
async def test_the_sketch_in_other_schemes(sketch, loaded, qapp, scheme):
    theme.apply(qapp, scheme)
    shown = picture(sketch)
    middle = shown.pixelColor(shown.width() // 2, 10)
    assert (middle == theme.color("window")) is (scheme is Scheme.HIGH_CONTRAST)
    edited(loaded, devName="Hall-7")
    assert picture(sketch) != shown


async def test_the_sketch_says_that_it_is_one(loaded, qtbot):
    card = SketchCard(loaded)
    qtbot.addWidget(card)
    words = [label.text() for label in card.findChildren(PlainLabel)]
    assert "A sketch made from these settings, not a picture from the station." in words
    drawn = card.findChild(Sketch)
    assert drawn.accessibleName() == "Sketch of the room’s display"
    assert drawn.sizeHint().width() * 9 // 16 == drawn.sizeHint().height()
