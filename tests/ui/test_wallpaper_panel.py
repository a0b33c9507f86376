"""The gallery at work: what a user sees, and what the station then holds."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from app.settings import Section
from app.simulator import SimulatedStation, Simulator
from tests.ui.hands import Desk
from tests.ui.painting import drop, files
from tests.ui.walls import Wall, put, send

# What is there


async def test_the_six_slots_show_what_the_station_lists(wall):
    assert wall.slots() == [
        "Slot 0, dusk.png, built in, on display",
        "Slot 1, slate.png, built in",
        "Slot 2, free",
        "Slot 3, free",
        "Slot 4, free",
        "Slot 5, free",
    ]
    said = wall.said(wall.panel)
    assert "Built in · 960 × 540" in said and "Drop a picture here, or choose a file." in said
    assert not wall.shows(QLineEdit, "wallpaper.delete0")
    assert not wall.usable("wallpaper.delete0") and not wall.usable("wallpaper.edit1")


async def test_odd_lists_are_shown_as_far_as_they_make_sense(wall, room, until):
    names = ["7-far.jpg", "-1-below.jpg", "3-a.jpg", "3-b.jpg", "0-dusk.png", None]
    room.faults.add("GET", "/general/wallpaper/list", json={
        "isSuccess": True, "errorCode": 0, "errorMsg": "", "data": names, "model": "",
        "rebootRequired": False,
    })  # fmt: skip
    wall.panel.enter()
    await until(lambda: "Slot 3, a.jpg" in wall.slots())
    await until(lambda: "Also listed for this slot: 3-b.jpg" in wall.said(wall.panel))
    assert any("7: 7-far.jpg; -1: -1-below.jpg" in words for words in wall.banners())
    assert wall.slots()[1] == "Slot 1, built in"


async def test_an_empty_list_is_no_error(wall, room, until):
    room.faults.add("GET", "/general/wallpaper/list", json={
        "isSuccess": True, "errorCode": 0, "errorMsg": "", "data": [], "model": "",
        "rebootRequired": False,
    })  # fmt: skip
    wall.panel.enter()
    await until(lambda: wall.slots()[1] == "Slot 1, built in")
    assert not wall.usable("wallpaper.show1") and wall.usable("wallpaper.choose3")
    assert not wall.usable("wallpaper.deleteSome")


async def test_a_list_that_cannot_be_read_is_told_and_tried_again(wall, room, until):
    fault = room.faults.add("GET", "/general/wallpaper/list", error_code=1002, error_msg="busy")
    wall.panel.enter()
    await until(lambda: any("Could not read the wallpapers" in b for b in wall.banners()))
    assert any("“busy”" in words for words in wall.banners())
    fault.remove()
    wall.click("wallpaper.retry")
    await until(lambda: not any("Could not read" in b for b in wall.banners()))


async def test_f5_finds_what_somebody_else_sent(wall, room, until):
    put(room, "4-other.jpg")
    wall.view.reload()
    await until(lambda: wall.slots()[4] == "Slot 4, other.jpg")


async def test_a_hostile_name_is_shown_as_it_is(wall, room, until):
    name = "2-<img src=x>\u202egpj.jpg"
    put(room, name)
    wall.panel.enter()
    await until(lambda: "[U+202E]" in wall.slots()[2])
    assert "<img src=x>" in wall.slots()[2]


# Pictures out, and onto the display


async def test_show_now_sets_it_and_reads_it_back(wall, room, until):
    wall.click("wallpaper.show1")
    await until(lambda: wall.slots()[1] == "Slot 1, slate.png, built in, on display")
    assert room.data("general")["curWallpaper"] == 1
    assert "1-slate.png is on the display." in wall.told()
    assert wall.bar.startswith("No changes")


async def test_a_refused_show_says_what_is_on_the_display(wall, room, until):
    room.faults.add("PATCH", "/general", error_code=1004, error_msg="not now")
    wall.click("wallpaper.show1")
    await until(lambda: "Could not show 1-slate.png" in wall.told())
    assert "“not now”" in wall.told() and "On the display: slot 0, 0-dusk.png." in wall.told()


async def test_deleting_the_one_on_the_display_says_what_comes_next(wall, room, until, cat):
    put(room, "5-last.jpg")
    await send(wall, until, cat, 2)
    await until(lambda: wall.slots()[2] == "Slot 2, Cat-in-May.jpg, on display")
    wall.cards[2].setFocus()
    QTest.keyClick(wall.cards[2], Qt.Key.Key_Delete)
    await until(lambda: wall.open("deletePictures"))
    asked = wall.dialog("deletePictures")
    assert "Delete 2-Cat-in-May.jpg from Boardroom-2?" in asked.said()
    assert "Slot 5, 5-last.jpg, is put there first." in asked.said()
    QTest.keyClick(asked.window, Qt.Key.Key_Return)
    await until(lambda: not wall.open("deletePictures"))
    assert 2 in room.wallpapers.names
    wall.click("wallpaper.delete2")
    await until(lambda: wall.open("deletePictures"))
    assert wall.dialog("deletePictures").button("action") == "Delete 2-Cat-in-May.jpg"
    wall.dialog("deletePictures").click("action")
    await until(lambda: wall.slots()[2] == "Slot 2, free")
    assert "Deleted: 2-Cat-in-May.jpg." in wall.told()
    assert "On the display: slot 5, 5-last.jpg." in wall.told()
    assert room.data("general")["curWallpaper"] == 5


async def test_several_are_deleted_at_once(wall, room, until):
    for name in ("2-a.jpg", "3-b.jpg", "4-c.jpg"):
        put(room, name)
    wall.panel.enter()
    await until(lambda: wall.slots()[4] == "Slot 4, c.jpg")
    wall.click("wallpaper.deleteSome")
    await until(lambda: wall.open("deletePictures"))
    asked = wall.dialog("deletePictures")
    assert not asked.usable("action")
    for slot in (2, 4):
        asked.click(f"delete.slot{slot}")
    assert asked.button("action") == "Delete 2 pictures"
    asked.click("action")
    await until(
        lambda: (
            wall.slots()[2:]
            == [f"Slot {n}, {w}" for n, w in ((2, "free"), (3, "b.jpg"), (4, "free"), (5, "free"))]
        )
    )
    assert list(room.wallpapers.names) == [0, 1, 3]


async def test_the_only_picture_needs_no_tick(wall, room, until):
    put(room, "3-b.jpg")
    wall.panel.enter()
    await until(lambda: wall.usable("wallpaper.deleteSome"))
    wall.click("wallpaper.deleteSome")
    await until(lambda: wall.open("deletePictures"))
    assert wall.dialog("deletePictures").button("action") == "Delete 3-b.jpg"
    wall.dialog("deletePictures").click("action")
    await until(lambda: wall.slots()[3] == "Slot 3, free")


async def test_a_delete_that_fails_says_what_is_still_there(wall, room, until):
    put(room, "3-b.jpg")
    room.faults.add("DELETE", "*", error_code=1004, error_msg="in use")
    wall.panel.enter()
    await until(lambda: wall.slots()[3] == "Slot 3, b.jpg")
    wall.click("wallpaper.delete3")
    await until(lambda: wall.open("deletePictures"))
    wall.dialog("deletePictures").click("action")
    await until(lambda: "Could not delete 3-b.jpg of Boardroom-2." in wall.told())
    assert "“in use”" in wall.told() and "still there: 3-b.jpg" in wall.told()


# Keyboard, and other states


async def test_the_arrow_keys_go_from_slot_to_slot(wall):
    wall.cards[0].setFocus()
    keys = Qt.Key
    for key, slot in ((keys.Key_Right, 1), (keys.Key_Down, 4), (keys.Key_Left, 3), (keys.Key_Up, 0),
                      (keys.Key_Up, 0), (keys.Key_Left, 0)):  # fmt: skip
        QTest.keyClick(QApplication.focusWidget(), key)
        assert QApplication.focusWidget() is wall.cards[slot]


async def test_enter_shows_a_picture_and_chooses_for_a_free_slot(wall, room, until):
    wall.cards[1].setFocus()
    QTest.keyClick(wall.cards[1], Qt.Key.Key_Return)
    await until(lambda: room.data("general")["curWallpaper"] == 1)
    await until(lambda: wall.usable("wallpaper.choose3"))
    QTest.keyClick(wall.cards[3], Qt.Key.Key_Return)
    await until(lambda: wall.shows(QFileDialog, "openFiles"))
    wall.find(QFileDialog, "openFiles").reject()
    QTest.keyClick(wall.cards[0], Qt.Key.Key_Delete)
    assert not wall.open("deletePictures")


async def test_a_slot_is_chosen_with_the_apply_bar_as_well(wall, room, until):
    put(room, "3-b.jpg")
    wall.panel.enter()
    await until(lambda: wall.slots()[3] == "Slot 3, b.jpg")
    wall.choose("general.curWallpaper", "Slot 3")
    wall.click("general.imageSliderEnabled")
    await until(lambda: wall.usable("apply"))
    wall.click("apply")
    await until(lambda: wall.slots()[3] == "Slot 3, b.jpg, on display")
    assert room.data("general")["imageSliderEnabled"] is True


async def test_nothing_can_be_done_while_nobody_is_signed_in(wall, cat):
    wall.view.session.lose_sign_in()
    wall.view.refresh()
    for name in ("wallpaper.choose", "wallpaper.paste", "wallpaper.choose3", "wallpaper.show1"):
        assert not wall.usable(name)
    assert not drop(wall.cards[3], files(cat))


async def test_a_station_without_pictures_shows_what_was_sent_from_here(
    qtbot, until, tmp_path, cat
):
    from app.origin import candidates
    from app.session import Session
    from app.station import Station
    from tests.ui.conftest import SHORT
    from tests.ui.hands import alone
    from ui.station_view import StationView

    room = SimulatedStation(dialect="odd", reboot_seconds=0.2, task_seconds=0.05)
    with Simulator([room], https=False):
        station = Station(candidates(room.http_url or "")[0], deadlines=SHORT)
        session = Session(station, await station.model())
        for turn in range(2):
            view = StationView(session, "mDNS")
            view.wishes.home = tmp_path / "home"
            view.resize(1150, 850)
            view.show()
            if turn == 0:
                Desk(view).sign_in()
                await until(lambda v=view: "Read at" in Desk(v).bar)
            view.go_to(Section.WALLPAPER)
            wall = Wall(Desk(view))
            await until(lambda w=wall: w.slots()[1] == "Slot 1, slate.png, built in")
            if turn == 0:
                await send(wall, until, cat, 2)
                put(room, "4-other.jpg")
            await until(lambda w=wall: "sent " in w.said(w.cards[2]))
            assert wall.cards[2]._look.image is not None
            assert wall.cards[1]._look.image is None
            view.close_session()
            await until(alone)
            view.close()
            view.deleteLater()
        await session.close()
    assert len(list((tmp_path / "home" / "pictures").iterdir())) == 1
