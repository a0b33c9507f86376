"""The head of a station's page."""

import pytest
from PySide6.QtWidgets import QApplication

from app.models import Firmware, ModelInfo
from app.origin import Origin
from app.session import Session
from app.station import Station
from tests.ui.hands import Hands
from ui.labels import CopyButton
from ui.station_header import StationHeader
from ui.theme import Scheme, theme

SECURE = Origin("https", "10.1.2.3", 443)


@pytest.fixture
async def open_header(qtbot):
    stations = []

    def make(origin=SECURE, name="Boardroom-2", version="2.4.1"):
        theme.apply(QApplication.instance(), Scheme.LIGHT)
        stations.append(Station(origin))
        session = Session(stations[-1], ModelInfo(devName=name, model="ASTROS-S1"))
        session.firmware = Firmware(current=version)
        header = StationHeader(session)
        qtbot.addWidget(header)
        header.resize(1150, 60)
        header.show()
        return Hands(header)

    yield make
    for station in stations:
        await station.close()


def seen(hands) -> list[str]:
    return [word for word in hands.said().splitlines() if word != "·"]


async def test_who_it_is_and_where(open_header):
    hands = open_header()
    assert seen(hands) == ["Boardroom-2", "ASTROS-S1", "10.1.2.3", "Firmware 2.4.1", "Encrypted"]


async def test_an_open_line_is_said_to_be_open(open_header):
    hands = open_header(Origin("http", "10.1.2.3", 8080))
    assert "10.1.2.3:8080" in seen(hands)
    assert "Not encrypted" in seen(hands)


async def test_the_address_can_be_copied(open_header):
    hands = open_header(Origin("https", "fe80::1", 8443))
    hands.window.findChild(CopyButton).click()
    assert QApplication.clipboard().text() == "[fe80::1]:8443"


async def test_what_is_not_known_leaves_no_hole(open_header):
    hands = open_header(version=None)
    hands.window._session.info = ModelInfo()
    hands.window.refresh()
    assert seen(hands) == ["10.1.2.3", "10.1.2.3", "Encrypted"]
    assert hands.said().count("·") == 1


async def test_the_firmware_gives_way_before_the_name_is_cut(open_header):
    hands = open_header(name="A-long-name-here")
    shown = {}
    for width in range(1150, 500, -50):
        hands.window.resize(width, 60)
        words = [w for w in seen(hands) if "2.4.1" in w]
        shown.setdefault(words[0] if words else "", width)
    assert list(shown) == ["Firmware 2.4.1", "fw 2.4.1", ""]


async def test_reload_and_sign_out_are_for_those_who_are_signed_in(open_header, desk):
    assert not open_header().usable("signOut")
    assert not open_header().usable("reload")
    asked = []
    desk.view.header.reload.connect(lambda: asked.append("reload"))
    desk.view.header.sign_out.connect(lambda: asked.append("sign out"))
    desk.click("reload")
    desk.click("signOut")
    assert asked == ["reload", "sign out"]


async def test_names_from_outside_stay_words(open_header):
    hands = open_header(name="<b>Room</b>\u202e", version="<img src=x>")
    assert seen(hands)[0] == "<b>Room</b>[U+202E]"
    assert "Firmware <img src=x>" in seen(hands)
