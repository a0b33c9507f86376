"""The six slots as a station lists them, names that it can keep, the size of its display."""

import time

import pytest

from app.models import Wallpaper, wallpapers
from app.wallpapers import arrange, safe_name, screen_size, sent_name

BUILT_IN = ["0-dusk.png", "1-slate.png"]


def listed(*data):
    return arrange(wallpapers([*BUILT_IN, *data]), 3)


def test_a_slot_with_thousands_of_names_is_put_in_order_at_once():
    entries = [Wallpaper(id=3, name=f"3-{number}.jpg") for number in range(20_000)]
    began = time.monotonic()
    assert len(arrange([*entries, *entries]).slot(3).names) == 20_000
    assert time.monotonic() - began < 2


@pytest.mark.parametrize(
    "data",
    [
        ["0-dusk.png", "3-my-cat.jpg"],
        [{"id": 0, "name": "0-dusk.png"}, {"id": "3", "name": "3-my-cat.jpg"}],
        ["3-my-cat.jpg", "0-dusk.png", None, 7, "cat.jpg"],
    ],
)
def test_a_list_becomes_six_slots_in_whatever_form_and_order_it_comes(data):
    gallery = arrange(wallpapers(data), 3)
    assert [slot.number for slot in gallery.slots] == [0, 1, 2, 3, 4, 5]
    cat = gallery.slot(3)
    assert (cat.name, cat.title, cat.own, cat.on_display) == (
        "3-my-cat.jpg", "my-cat.jpg", True, True,
    )  # fmt: skip
    assert not gallery.slot(0).own and not gallery.slot(0).on_display
    assert gallery.free() == [2, 4, 5]
    assert gallery.strange == ()


def test_slots_that_do_not_exist_are_told_and_fill_none():
    gallery = listed("7-far.jpg", "-1-below.jpg", {"id": 999, "name": "x"})
    assert gallery.free() == [2, 3, 4, 5]
    assert gallery.strange == ("7: 7-far.jpg", "-1: -1-below.jpg", "999: x")


def test_two_entries_for_one_slot_are_both_kept():
    slot = listed("2-a.jpg", "2-b.jpg", "2-a.jpg").slot(2)
    assert slot.names == ("2-a.jpg", "2-b.jpg")
    assert slot.name == "2-a.jpg"


def test_an_empty_list_is_six_slots_without_pictures():
    gallery = arrange([])
    assert [slot.name for slot in gallery.slots] == [""] * 6
    assert gallery.filled() == [] and gallery.current is None


@pytest.mark.parametrize("current", [None, "3", True, 2.0])
def test_what_is_no_number_is_on_no_display(current):
    assert not any(slot.on_display for slot in arrange([], current).slots)


def test_an_object_keeps_a_name_that_has_no_number():
    slot = arrange([Wallpaper(id=4, name="cat.jpg")]).slot(4)
    assert (slot.name, slot.title) == ("cat.jpg", "cat.jpg")


@pytest.mark.parametrize(
    ("gone", "heir"), [([3], 5), ([3, 5], 0), ([5], None), ([2, 3], 5), ([], None)]
)
def test_who_comes_on_the_display_when_pictures_go(gone, heir):
    assert listed("2-a.jpg", "3-b.jpg", "5-c.jpg").heir(gone) == heir


def test_nobody_comes_where_nothing_stays():
    assert arrange([Wallpaper(id=3, name="3-a.jpg")], 3).heir([3]) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("cat.jpg", "cat"),
        ("../../etc/passwd", "passwd"),
        (r"C:\pictures\Lake in May.JPEG", "Lake-in-May"),
        ("a:b:c.png", "c"),
        ("Café Zürich.png", "Cafe-Zurich"),
        ("😀😀.png", "picture"),
        ("会議室.jpg", "picture"),
        ("", "picture"),
        ("...", "picture"),
        ("a\0b\nc", "a-b-c"),
        ("\u202egpj.exe", "gpj"),
        ("x" * 300 + ".jpg", "x" * 40),
        ("a" * 39 + " b.jpg", "a" * 39),
        ("\ud800.jpg", "picture"),
        ("archive.tar.gz", "archive-tar"),
    ],
)
def test_a_name_is_made_of_what_every_station_keeps(text, name):
    assert safe_name(text) == name
    assert sent_name(3, text) == f"3-{name}.jpg"


@pytest.mark.parametrize(
    ("values", "size"),
    [
        ({"output": "hdmi", "hdmiResolution": "3840x2160@60"}, (3840, 2160)),
        ({"output": "HDMI-1", "hdmiResolution": "1920 × 1080 60Hz"}, (1920, 1080)),
        ({"output": "vga", "hdmiResolution": "1x1", "vgaResolution": "1024X768"}, (1024, 768)),
        ({"hdmiResolution": "1080p60"}, (1920, 1080)),
        ({"vgaResolution": "1280x720@60"}, (1280, 720)),
        ({"output": "hdmi", "hdmiResolution": "auto"}, None),
        ({"output": "hdmi", "hdmiResolution": "99999x99999"}, None),
        ({"output": "hdmi", "hdmiResolution": "9999x9999"}, None),
        ({"output": "hdmi", "vgaResolution": "1280x720"}, None),
        ({}, None),
    ],
)
def test_the_size_of_the_display(values, size):
    assert screen_size(values) == size
