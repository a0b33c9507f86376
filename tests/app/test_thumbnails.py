"""Pictures that were sent, kept on disk: under whose name, how many, and what may go wrong."""

import os
from types import SimpleNamespace

import pytest

from app.thumbnails import PictureStore, station_key

HOSTILE = ["../../x", "/etc/passwd", "C:\\x", "a\0b", "\ud800", "", "x" * 5000, "con", "a:b"]


def test_a_picture_is_found_by_station_slot_and_name_alone(tmp_path):
    store = PictureStore(tmp_path)
    assert store.put("one", 3, "3-cat.jpg", b"cat")
    kept = store.get("one", 3, "3-cat.jpg")
    assert kept is not None and kept.content == b"cat"
    assert store.get("two", 3, "3-cat.jpg") is None
    assert store.get("one", 2, "3-cat.jpg") is None
    assert store.get("one", 3, "3-dog.jpg") is None


def test_another_picture_in_the_slot_takes_the_place_of_the_first(tmp_path):
    store = PictureStore(tmp_path)
    store.put("one", 3, "3-cat.jpg", b"cat")
    store.put("one", 4, "4-cat.jpg", b"other")
    store.put("one", 3, "3-dog.jpg", b"dog")
    assert store.get("one", 3, "3-cat.jpg") is None
    assert len(list(tmp_path.iterdir())) == 2
    store.forget("one", 3)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"other"]


def test_the_oldest_go_where_there_is_no_room(tmp_path):
    store = PictureStore(tmp_path, most=250)
    for number in range(5):
        store.put(f"station {number}", 2, "2-a.jpg", bytes(100))
        newest = max(tmp_path.iterdir(), key=lambda path: path.stat().st_mtime_ns)
        os.utime(newest, ns=(number, number))
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 250
    assert store.get("station 4", 2, "2-a.jpg") is not None
    assert store.get("station 0", 2, "2-a.jpg") is None
    assert not store.put("x", 2, "2-a.jpg", bytes(251))


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_never_becomes_a_path(tmp_path, name):
    folder = tmp_path / "pictures"
    store = PictureStore(folder)
    assert store.put(name, 3, name, b"x")
    kept = store.get(name, 3, name)
    assert kept is not None and kept.content == b"x"
    assert [path.name for path in tmp_path.iterdir()] == ["pictures"]
    assert [path.parent for path in folder.iterdir()] == [folder]


def test_a_folder_that_cannot_be_used_is_a_picture_less(tmp_path):
    (tmp_path / "file").write_text("x")
    store = PictureStore(tmp_path / "file")
    assert not store.put("one", 3, "3-cat.jpg", b"cat")
    assert store.get("one", 3, "3-cat.jpg") is None
    store.forget("one", 3)


def test_who_a_station_is():
    def session(pin, macs, netloc="10.0.0.1:80"):
        station = SimpleNamespace(pin=pin, origin=SimpleNamespace(netloc=netloc))
        return SimpleNamespace(station=station, macs=macs, name="Hall")

    assert station_key(session("ab", ("02:00",))) == "ab"
    assert station_key(session(None, ("02:01", "02:00"))) == "02:00,02:01"
    assert station_key(session(None, ())) == "10.0.0.1:80 Hall"
