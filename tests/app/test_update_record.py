"""What is ordered stands on disk until its result was shown; damage never stops the start."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.jobs.watch_update import Update
from app.update_record import Kept, Updates
from app.update_report import Mark

NOW = datetime(2025, 3, 4, 14, 31, 9, tzinfo=UTC)
UPDATE = Update("Böard\u202eroom", "S1", "2.4.1", None, "update.zip", 7, "ab" * 32, NOW)
KEPT = Kept("AA:BB", UPDATE, (Mark("send", NOW), Mark("taken", NOW)))


def test_it_is_there_for_the_next_start(tmp_path):
    Updates(tmp_path).keep(KEPT)
    again = Updates(tmp_path)
    assert again.of("AA:BB") == KEPT
    assert again.all() == [KEPT]
    assert again.of("another") is None
    again.forget("AA:BB")
    assert Updates(tmp_path).of("AA:BB") is None
    assert list(tmp_path.iterdir()) == []
    again.forget("AA:BB")


def test_each_station_has_its_own_and_the_latest_is_first(tmp_path):
    later = replace(KEPT, key="../other", update=replace(UPDATE, ordered=NOW + timedelta(hours=1)))
    for each in (KEPT, later):
        Updates(tmp_path).keep(each)
    assert [kept.key for kept in Updates(tmp_path).all()] == ["../other", "AA:BB"]
    assert all(path.parent == tmp_path for path in tmp_path.iterdir())


def test_without_a_folder_it_lasts_as_long_as_the_program():
    here = Updates()
    here.keep(KEPT)
    assert here.of("AA:BB") == KEPT
    assert here.all() == [KEPT]
    here.forget("AA:BB")
    assert here.all() == []


def test_a_folder_that_takes_nothing_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="file"):
        Updates(tmp_path / "file").keep(KEPT)
    assert Updates(tmp_path / "file").of("AA:BB") is None


def broken(**changes):
    def change(data):
        for path, value in changes.items():
            *way, last = path.split("__")
            inner = data
            for step in way:
                inner = inner[step]
            inner[last] = value
        return json.dumps(data)

    return change


@pytest.mark.parametrize("spoil", [
    lambda data: "", lambda data: "{", lambda data: "[]", lambda data: "null",
    broken(key=7), broken(key="another"), broken(update=[]), broken(marks={}), broken(version=9),
    broken(update__ordered="yesterday"), broken(update__ordered=None), broken(update__name=None),
    broken(update__ordered="2025-03-04T14:31:09"), broken(update__size="7"),
    broken(update__before=7),
])  # fmt: skip
def test_what_is_not_understood_is_no_update(tmp_path, spoil):
    Updates(tmp_path).keep(KEPT)
    path = next(tmp_path.iterdir())
    path.write_text(spoil(json.loads(path.read_text())))
    assert Updates(tmp_path).of("AA:BB") is None
    assert Updates(tmp_path).all() == []


def test_marks_of_another_form_are_left_out(tmp_path):
    Updates(tmp_path).keep(KEPT)
    path = next(tmp_path.iterdir())
    data = json.loads(path.read_text())
    data["marks"] += [["a"], [1, "x"], ["late", "never"], "x"]
    path.write_text(json.dumps(data))
    assert Updates(tmp_path).of("AA:BB") == KEPT
