"""The editor before a picture is sent: what the user does, and what would be sent."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QSlider, QWidget

from app.invitation import Invitation
from app.models import Wallpaper
from app.wallpapers import arrange
from tests.ui.hands import Hands
from tests.ui.painting import encoded, jpeg, near, noisy, painted
from ui.composing import matrix
from ui.picture_editor import PictureEditor, Room
from ui.pictures import load
from ui.screen_preview import ScreenPreview
from ui.theme import Scheme, theme

SCREEN = QSize(1280, 720)
TOLD = Invitation(
    "Boardroom-2", "10.20.4.31", "Choose Boardroom-2 in AirPlay.", "https://10.20.4.31/",
    "Boardroom-2", True, False, "Meeting2024",
)  # fmt: skip
RED, BLUE = "#C02020", "#2020C0"


class AtEditor(Hands):
    """At an editor."""

    def __init__(self, editor: PictureEditor) -> None:
        super().__init__(editor)
        self.editor = editor

    @property
    def preview(self) -> ScreenPreview:
        return self.find(ScreenPreview, "picture.preview")

    def arrives(self) -> QImage:
        return QImage.fromData(self.editor.content)

    def slide(self, name: str, value: int) -> None:
        slider = self.find(QSlider, name)
        slider.setFocus()
        while slider.value() != value:
            up = slider.value() < value
            QTest.keyClick(slider, Qt.Key.Key_Right if up else Qt.Key.Key_Left)


@pytest.fixture
async def edit(qtbot, until):
    """Opens the editor for a picture."""
    theme.apply(QApplication.instance(), Scheme.LIGHT)
    window = QWidget()
    window.resize(1200, 900)
    window.show()
    qtbot.addWidget(window)
    gallery = arrange([Wallpaper(id=0, name="0-a.png"), Wallpaper(id=4, name="4-old.jpg")], 0)
    room = Room("Boardroom-2", gallery, SCREEN, True, TOLD)
    opened = []

    async def open_it(content: bytes, title: str = "Lake in May.JPG", **more) -> AtEditor:
        where = replace(room, **more)
        picture = load(content, where.screen)
        at = AtEditor(PictureEditor(picture, title, 2, where, "", window))
        opened.append(at.editor)
        at.editor.open()
        await until(lambda: at.usable("action") or at.banners())
        return at

    yield open_it
    for editor in opened:
        await until(lambda e=editor: not e._tasks.running("make"))
        editor.close()


async def test_it_says_what_it_is_and_what_is_sent(edit):
    at = await edit(jpeg(3000, 2000))
    said = at.said()
    assert "Sent as 2-Lake-in-May.jpg" in said
    assert "3000 × 2000, " in said and "Sent as 1280 × 720 JPEG, " in said
    assert "The display has 1280 × 720 pixels." in said
    assert at.button("picture.fit.fill") == "Fill: no bars, cuts 16 % of the height"
    assert at.button("action") == "Send to slot 2"
    assert at.arrives().size() == SCREEN


async def test_a_display_that_the_station_does_not_name_is_assumed_and_told(edit):
    at = await edit(jpeg(), screen=QSize(1920, 1080), screen_known=False)
    assert "does not say what its display has; 1920 × 1080 pixels are assumed" in at.said()


async def test_the_preview_shows_the_bytes_that_are_sent(edit):
    at = await edit(jpeg(1280, 720))
    seen, real = at.preview.grab().toImage(), at.arrives()
    glass = at.preview.glass()
    for x, y in ((0.1, 0.1), (0.45, 0.5), (0.55, 0.5), (0.9, 0.9)):
        here = glass.left() + x * glass.width(), glass.top() + y * glass.height()
        colour = real.pixelColor(int(x * 1280), int(y * 720))
        assert near(seen.pixelColor(round(here[0]), round(here[1])), colour.name(), 16)


async def test_dragging_and_the_arrow_keys_choose_what_stays(edit, until):
    at = await edit(encoded(painted(2560, 720)))
    assert near(at.arrives().pixelColor(600, 300), RED)
    assert near(at.arrives().pixelColor(700, 300), BLUE)
    glass = at.preview.glass().toRect()
    begin = glass.center()
    QTest.mousePress(at.preview, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(at.preview, begin + QPoint(glass.width(), 0))
    QTest.mouseRelease(at.preview, Qt.MouseButton.LeftButton, pos=begin)
    await until(lambda: near(at.arrives().pixelColor(1270, 300), RED))
    await until(lambda: at.usable("action"))
    for _ in range(60):
        QTest.keyClick(at.preview, Qt.Key.Key_Left)
    await until(lambda: near(at.arrives().pixelColor(10, 300), BLUE))
    QTest.keyClick(at.preview, Qt.Key.Key_Home)
    await until(lambda: near(at.arrives().pixelColor(600, 300), RED))


async def test_what_fits_cannot_be_moved(edit):
    at = await edit(jpeg(1280, 720))
    assert at.preview.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert "Drag" not in at.said()
    assert at.button("picture.fit.fill") == "Fill: no bars, nothing is cut"


async def test_bars_have_the_chosen_colour(edit, until):
    at = await edit(encoded(painted(720, 720)))
    assert not at.find(QComboBox, "picture.ground").isEnabled()
    at.click("picture.fit.whole")
    at.choose("picture.ground", "White")
    await until(lambda: near(at.arrives().pixelColor(5, 300), "#FFFFFF", 3))
    at.click("picture.fit.stretch")
    await until(lambda: near(at.arrives().pixelColor(5, 300), RED))


async def test_less_quality_is_fewer_bytes_and_both_are_shown(edit, until):
    at = await edit(encoded(noisy(1280, 720)))
    before = len(at.editor.content)
    at.slide("picture.quality", 40)
    await until(lambda: at.usable("action") and len(at.editor.content) < before)
    assert "40 %" in at.said() and f"{len(at.editor.content) / 1000:.0f} kB" in at.said()


async def test_too_many_bytes_cannot_be_sent(edit, until, monkeypatch):
    at = await edit(encoded(noisy(1280, 720)))
    monkeypatch.setattr("ui.picture_editor.default", lambda name: 20_000)
    at.slide("picture.quality", 100)
    await until(lambda: any("a station takes at most 20 kB" in words for words in at.banners()))
    assert not at.usable("action")
    at.editor.accept()
    assert at.editor.isVisible()


async def test_a_file_can_be_sent_as_it_is(edit, until):
    content = encoded(painted(300, 200), "png")
    at = await edit(content)
    at.click("picture.fit.as_it_is")
    await until(lambda: at.editor.content == content)
    assert at.editor.name == "2-Lake-in-May.png"
    assert "how the station scales it is not known" in at.said()
    assert not at.usable("picture.title.on")
    other = await edit(encoded(painted(300, 200), "bmp"))
    assert not other.usable("picture.fit.as_it_is")


async def test_the_slot_is_chosen_and_a_taken_one_is_named(edit):
    at = await edit(jpeg())
    at.choose("picture.slot", "4, holds 4-old.jpg")
    assert at.button("action") == "Replace 4-old.jpg…"
    assert (at.editor.slot, at.editor.name) == (4, "4-Lake-in-May.jpg")


async def test_texts_start_from_what_the_station_has_and_become_part_of_the_picture(edit, until):
    at = await edit(encoded(painted(1280, 720, "#FFFFFF", "#FFFFFF")))
    assert at.find(QLineEdit, "picture.title").text() == "Boardroom-2"
    assert at.find(QLineEdit, "picture.address").text() == "10.20.4.31"
    assert at.find(QLineEdit, "picture.how").text() == "Choose Boardroom-2 in AirPlay."
    bare = at.editor.content
    at.click("picture.title.on")
    await until(lambda: at.usable("action") and at.editor.content != bare)
    assert at.arrives().pixelColor(1, 700).lightness() < 140
    assert at.arrives().pixelColor(1, 20).lightness() > 240
    assert "The texts become part of the picture." in at.said()
    first = at.editor.content
    at.write("picture.title", "Room 7")
    await until(lambda: at.usable("action") and at.editor.content != first)
    at.choose("picture.place", "Top, shaded")
    await until(lambda: at.arrives().pixelColor(1, 20).lightness() < 140)


async def test_a_code_of_the_wifi_holds_its_password_and_says_so(edit, until):
    at = await edit(encoded(painted(1280, 720)))
    at.click("picture.code.on")
    at.choose("picture.code", "Wi-Fi Boardroom-2")
    await until(lambda: at.usable("action"))
    assert "the QR code holds its password" in at.said()
    secret = at.find(QLineEdit, "picture.wifiPassword")
    assert secret.echoMode() == QLineEdit.EchoMode.Password
    words = at.editor.controls.words()
    assert words.code == "WIFI:T:WPA;S:Boardroom-2;P:Meeting2024;;"
    assert matrix(words.code) and "Meeting2024" not in at.said() + repr(words)


async def test_a_password_that_is_not_known_is_asked_for(edit, until):
    at = await edit(jpeg(), invitation=replace(TOLD, password=""))
    at.click("picture.code.on")
    at.choose("picture.code", "Wi-Fi Boardroom-2")
    await until(lambda: any("Type the password of the Wi-Fi" in b for b in at.banners()))
    assert not at.usable("action")
    at.write("picture.wifiPassword", "Meeting2024")
    await until(lambda: at.usable("action"))
    assert at.editor.controls.words().code == "WIFI:T:WPA;S:Boardroom-2;P:Meeting2024;;"


async def test_an_open_network_needs_none(edit, until):
    at = await edit(jpeg(), invitation=replace(TOLD, secured=False, password=""))
    at.click("picture.code.on")
    at.choose("picture.code", "Wi-Fi Boardroom-2")
    await until(lambda: at.usable("action"))
    assert at.editor.controls.words().code == "WIFI:S:Boardroom-2;;"


async def test_without_a_network_of_its_own_there_is_the_address_alone(edit):
    at = await edit(jpeg(), invitation=replace(TOLD, ssid=""))
    assert at.find(QComboBox, "picture.code").count() == 1


async def test_a_hostile_station_cannot_write_into_the_title(edit):
    at = await edit(jpeg(), station="<b>x</b>\u202e" * 20, invitation=Invitation("\u202eevil"))
    assert "\u202e" not in at.editor.windowTitle()
    assert at.find(QLineEdit, "picture.title").text() == "[U+202E]evil"


async def test_every_input_has_a_name_and_all_fits_in_a_small_window(edit):
    at = await edit(jpeg())
    named = [w for w in at.editor.findChildren(QWidget) if w.objectName().startswith("picture.")]
    inputs = [w for w in named if w.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert len(inputs) >= 18
    assert all(w.accessibleName() or getattr(w, "text", str)() for w in inputs)
    at.editor.parentWidget().resize(1024, 640)
    at.editor.fit()
    assert at.editor.height() <= 640 and at.editor.width() <= 1024
    assert at.preview.visibleRegion().boundingRect() == at.preview.rect()
