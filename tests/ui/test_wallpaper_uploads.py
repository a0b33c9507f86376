"""Pictures in: dropped, chosen, pasted, edited, sent, refused, lost, stopped."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.ui.hands import requests, writes
from tests.ui.painting import drop, encoded, files, jpeg, painted
from tests.ui.walls import put, send, stored
from ui.upload_queue import Parcel


async def test_what_arrives_is_what_the_preview_shows(wall, room, until, cat):
    shown = await send(wall, until, cat, 3)
    await until(lambda: wall.slots()[3] == "Slot 3, Cat-in-May.jpg, on display")
    assert stored(room, 3) == shown
    assert room.wallpapers.names[3] == "3-Cat-in-May.jpg"
    assert room.data("general")["curWallpaper"] == 3
    assert "3-Cat-in-May.jpg was sent." in wall.told()
    assert "Slot 3 of Boardroom-2 holds 3-Cat-in-May.jpg. It is on the display." in wall.told()
    await until(lambda: "1920 × 1080" in wall.said(wall.cards[3]))
    assert "sent " in wall.said(wall.cards[3])


async def test_the_name_is_shown_before_it_is_sent_and_nothing_is_sent_on_cancel(
    wall, room, until, cat
):
    drop(wall.cards[2], files(cat))
    await until(wall.can_send)
    editor = wall.dialog("pictureEditor")
    assert "Sent as 2-Cat-in-May.jpg" in editor.said()
    editor.write("picture.name", "a/b:c?")
    await until(lambda: "Sent as 2-c.jpg" in editor.said())
    editor.click("cancel")
    await until(lambda: not wall.open("pictureEditor"))
    assert writes(room) == []


async def test_several_pictures_go_one_after_the_other(wall, room, until, cat, tmp_path):
    dog = tmp_path / "dog.png"
    dog.write_bytes(encoded(painted(), "png"))
    drop(wall.panel.gallery, files(cat, dog))
    await until(wall.can_send)
    first = wall.dialog("pictureEditor").window
    assert "1 of 2" in first.windowTitle()
    wall.dialog("pictureEditor").click("action")
    await until(lambda: wall.can_send() and wall.dialog("pictureEditor").window is not first)
    assert "2 of 2" in wall.dialog("pictureEditor").window.windowTitle()
    wall.dialog("pictureEditor").click("action")
    await until(lambda: wall.slots()[3].startswith("Slot 3, dog.jpg"))
    assert wall.slots()[2].startswith("Slot 2, Cat-in-May.jpg")


async def test_a_slot_that_a_picture_is_on_its_way_to_is_not_replaced_unasked(
    wall, room, until, cat
):
    room.faults.add("POST", "/upload", delay=1, times=1)
    wall.panel.queue.add(Parcel(2, "2-first.jpg", False, jpeg()))
    drop(wall.cards[2], files(cat))
    await until(wall.can_send)
    wall.dialog("pictureEditor").click("action")
    await until(lambda: wall.open("replacePicture"))
    assert "Replace 2-first.jpg in slot 2 of Boardroom-2?" in wall.dialog("replacePicture").said()
    wall.dialog("replacePicture").click("cancel")
    await until(lambda: wall.can_send() and not wall.open("replacePicture"))
    wall.dialog("pictureEditor").click("cancel")
    await until(lambda: wall.slots()[2] == "Slot 2, first.jpg")


async def test_more_pictures_than_slots_are_told(wall, until, cat):
    drop(wall.panel.gallery, files(*[cat] * 6))
    for _ in range(4):
        await until(wall.can_send)
        wall.dialog("pictureEditor").click("cancel")
        await until(lambda: not wall.open("pictureEditor") or True)
    await until(lambda: "Only the first 4 were taken" in wall.told())


async def test_bad_files_are_refused_with_a_reason_and_good_ones_go_on(wall, room, until, tmp_path):
    bad = {"notes.jpg": b"words", "cut.jpg": jpeg()[:500], "x.svg": b"<svg/>", "good.png": b""}
    for name, content in bad.items():
        (tmp_path / name).write_bytes(content or encoded(painted(), "png"))
    drop(wall.panel.gallery, files(*(tmp_path / name for name in bad)))
    await until(wall.can_send)
    wall.dialog("pictureEditor").click("cancel")
    await until(lambda: "Some pictures were not sent." in wall.told())
    for words in ("notes.jpg: This is no picture", "cut.jpg: The picture is cut off", "SVG"):
        assert words in wall.told()
    assert writes(room) == []


async def test_a_picture_is_chosen_in_a_file_dialog(wall, until, cat):
    wall.click("wallpaper.choose4")
    await until(lambda: wall.shows(QFileDialog, "openFiles"))
    wall.give_file("openFiles", cat)
    await until(wall.can_send)
    assert "Sent as 4-Cat-in-May.jpg" in wall.dialog("pictureEditor").said()
    wall.dialog("pictureEditor").click("cancel")


@pytest.mark.parametrize("kind", ["image", "png", "file", "text", "address"])
async def test_a_picture_is_pasted(wall, until, cat, kind):
    mime = QMimeData()
    match kind:
        case "image":
            mime.setImageData(painted())
        case "png":
            mime.setData("image/png", encoded(painted(), "png"))
        case "file":
            mime = files(cat)
        case "text":
            mime.setText("cat.jpg")
        case "address":
            mime.setUrls([QUrl("http://evil.example/cat.jpg")])
    QApplication.clipboard().setMimeData(mime)
    wall.cards[5].setFocus()
    QTest.keyClick(wall.cards[5], Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    if kind in ("text", "address"):
        await until(lambda: "There is no picture on the clipboard" in wall.told())
        return
    await until(wall.can_send)
    name = "Cat-in-May" if kind == "file" else "pasted"
    assert f"Sent as 5-{name}.jpg" in wall.dialog("pictureEditor").said()
    wall.dialog("pictureEditor").click("cancel")


async def test_replacing_asks_and_enter_does_not_replace(wall, room, until, cat):
    put(room, "3-old.jpg")
    wall.panel.enter()
    await until(lambda: wall.slots()[3] == "Slot 3, old.jpg")
    drop(wall.cards[3], files(cat))
    await until(wall.can_send)
    assert wall.dialog("pictureEditor").button("action") == "Replace 3-old.jpg…"
    wall.dialog("pictureEditor").click("action")
    await until(lambda: wall.open("replacePicture"))
    asked = wall.dialog("replacePicture")
    assert "Replace 3-old.jpg in slot 3 of Boardroom-2?" in asked.said()
    QTest.keyClick(asked.window, Qt.Key.Key_Return)
    await until(lambda: wall.can_send() and not wall.open("replacePicture"))
    assert writes(room) == []
    wall.dialog("pictureEditor").click("action")
    await until(lambda: wall.open("replacePicture"))
    wall.dialog("replacePicture").click("action")
    await until(lambda: wall.slots()[3].startswith("Slot 3, Cat-in-May.jpg"))


async def test_the_stations_refusal_is_shown_and_it_can_be_sent_again(wall, room, until, cat):
    fault = room.faults.add("POST", "/upload", error_code=1003, error_msg="storage full")
    await send(wall, until, cat, 2)
    await until(lambda: wall.rows() and "storage full" in wall.rows()[0].words())
    words = wall.rows()[0].words()
    assert "Could not put 2-Cat-in-May.jpg into slot 2 of Boardroom-2." in words
    assert "Slot 2 of Boardroom-2 is free." in words
    fault.remove()
    wall.click("upload.again")
    await until(lambda: wall.slots()[2].startswith("Slot 2, Cat-in-May.jpg"))
    assert wall.rows() == []


@pytest.mark.parametrize("part", [0.0, 0.5, 1.0])
async def test_a_connection_lost_on_the_way(wall, room, until, cat, part):
    room.faults.add("POST", "/upload", reset_upload=part)
    await send(wall, until, cat, 2)
    await until(lambda: wall.rows() and "is free" in wall.rows()[0].words())
    assert "The connection broke off" in wall.rows()[0].words()
    assert len(requests(room, "POST", "/upload")) == 1
    wall.click("upload.close")
    assert wall.rows() == []


async def test_an_upload_is_stopped_by_the_user_and_the_slot_read_back(wall, room, until, cat):
    room.faults.add("POST", "/upload", delay=3)
    await send(wall, until, cat, 2)
    await until(lambda: wall.rows() and " of " in wall.rows()[0].words())
    wall.click("upload.cancel")
    await until(lambda: "Sending 2-Cat-in-May.jpg was stopped." in wall.told())
    assert "Slot 2 of Boardroom-2 is free." in wall.told()
    assert wall.rows() == []
    await send(wall, until, cat, 3)
    await until(lambda: len(wall.rows()) == 1)
    wall.click("upload.cancel")


async def test_what_waits_for_its_turn_is_taken_out_without_a_request(wall, room, until):
    room.faults.add("POST", "/upload", delay=0.5, times=1)
    for slot in (2, 3):
        wall.panel.queue.add(Parcel(slot, f"{slot}-x.jpg", False, jpeg()))
    await until(lambda: len(wall.rows()) == 2 and " of " in wall.rows()[0].words())
    assert wall.rows()[1].words() == "Waiting for its turn"
    wall.rows()[1].stop.emit()
    await until(lambda: wall.slots()[2] == "Slot 2, x.jpg")
    assert wall.rows() == [] and wall.slots()[3] == "Slot 3, free"
    assert len(requests(room, "POST", "/upload")) == 1


async def test_a_known_picture_is_edited_again(wall, room, until, cat):
    await send(wall, until, cat, 2)
    await until(lambda: wall.slots()[2].startswith("Slot 2, Cat-in-May.jpg"))
    wall.click("wallpaper.edit2")
    await until(wall.can_send)
    editor = wall.dialog("pictureEditor")
    assert "Sent as 2-Cat-in-May.jpg" in editor.said() and "1920 × 1080" in editor.said()
    editor.click("cancel")
