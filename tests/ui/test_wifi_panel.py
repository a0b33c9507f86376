"""Wi-Fi: the QR code to join, and what Bridge needs."""

import segno
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLineEdit

from app.settings import Ethernet, Section, Wifi
from app.wifi_code import join_text
from ui import wifi_code_dialog
from ui.wifi_code_dialog import QUIET, WifiCodeDialog


async def open_code(desk, until):
    desk.view.go_to(Section.WIFI)
    desk.click("wifi.code")
    await until(lambda: desk.shows(WifiCodeDialog, "wifiCode"))
    return desk.find(WifiCodeDialog, "wifiCode")


def modules(image):
    """The code of a picture, as rows of dark and light."""
    small = image.scaled(image.width() // wifi_code_dialog.PIXELS, image.height() // 12)
    side = range(small.width())
    return [[small.pixelColor(x, y) == QColor("black") for x in side] for y in side]


def expected(text):
    rows = segno.make_qr(text, error="m").matrix_iter(border=QUIET)
    return [[bool(module) for module in row] for row in rows]


async def test_the_code_joins_the_stations_own_network(desk, room, until):
    dialog = await open_code(desk, until)
    told = room.data("wifi")
    text = join_text("Boardroom-2", told["password"], hidden=told["hideSSID"])
    assert modules(dialog.code.picture()) == expected(text)
    assert not desk.shows(QLineEdit, "wifiCode.password")


async def test_a_password_that_is_not_shown_is_typed_for_the_code_alone(desk, room, until):
    room.faults.add("GET", "/wifi", data={"password": "********"})
    await desk.view.session.load()
    dialog = await open_code(desk, until)
    assert dialog.code.picture().isNull()
    assert not desk.usable("wifiCode.save")
    desk.write("wifiCode.password", "Meeting1")
    assert modules(dialog.code.picture()) == expected(
        join_text("Boardroom-2", "Meeting1", hidden=room.data("wifi")["hideSSID"])
    )
    desk.click("action")
    await until(lambda: not desk.shows(WifiCodeDialog, "wifiCode"))
    assert not desk.view.session.changes()


async def test_it_is_saved_as_a_picture(desk, until, monkeypatch, tmp_path):
    dialog = await open_code(desk, until)
    path = tmp_path / "code.png"

    async def chosen(*_):
        return path

    monkeypatch.setattr(wifi_code_dialog, "file_to_save", chosen)
    desk.click("wifiCode.save")
    await until(lambda: "The picture is code.png." in desk.said(dialog))
    assert QImage(str(path)).size() == dialog.code.picture().size()


async def test_a_full_disk_is_said(desk, until, monkeypatch, tmp_path):
    dialog = await open_code(desk, until)

    async def chosen(*_):
        return tmp_path / "none" / "code.png"

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(wifi_code_dialog, "file_to_save", chosen)
    monkeypatch.setattr(wifi_code_dialog, "write_whole", full)
    desk.click("wifiCode.save")
    await until(lambda: "No space left" in desk.said(dialog))


async def test_without_its_own_network_there_is_no_code(desk, room):
    room.change("wifi", mode=0)
    await desk.view.session.load()
    desk.view.go_to(Section.WIFI)
    desk.view.refresh()
    assert not desk.usable("wifi.code")


async def test_bridge_looks_at_the_cable_anew(desk, room, until):
    desk.view.go_to(Section.WIFI)
    room.faults.add("GET", "/ethernet", data={"connected": False}, times=None)  # just pulled
    desk.click("wifi.networkMode.1")
    await until(lambda: any("No cable is in." in words for words in desk.banners()))
    asked = len([r for r in room.requests if r.path.endswith("/ethernet")])
    desk.view.refresh()
    desk.click("wifi.networkMode.0")
    await until(lambda: not any("No cable is in." in words for words in desk.banners()))
    assert len([r for r in room.requests if r.path.endswith("/ethernet")]) == asked


async def test_bridge_without_a_cable_says_what_follows(desk, room, until):
    desk.view.go_to(Section.WIFI)
    session = desk.view.session
    session.edit(Wifi.fields()["networkMode"], 1)
    desk.view.refresh()
    assert not any("No cable" in words for words in desk.banners())
    room.faults.add("GET", "/ethernet", data={"connected": False})
    await session.load_kind(Ethernet)
    desk.view.refresh()
    assert any("No cable is in." in words for words in desk.banners())
