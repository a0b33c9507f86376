"""Old and new values on disk until it is known where the station is."""

import json
import stat
import sys
from datetime import UTC, datetime, timedelta

import pytest

from app.network_changes import CAP, MOST_LINES, NetworkChange, NetworkChanges

NOW = datetime(2026, 5, 4, 14, 3, tzinfo=UTC)
ONE = NetworkChange("pin", "Annex", NOW, ("new 10.9.9.9/24", "old 10.1.1.1/24"))


def test_they_outlive_the_program_until_they_are_forgotten(tmp_path):
    NetworkChanges(tmp_path).keep(ONE)
    assert NetworkChanges(tmp_path).all() == [ONE]
    NetworkChanges(tmp_path).forget("pin")
    assert NetworkChanges(tmp_path).all() == []
    assert list(tmp_path.iterdir()) == []


def test_the_latest_comes_first_and_a_station_has_one(tmp_path):
    changes = NetworkChanges(tmp_path)
    other = NetworkChange("mac", "Hall", NOW + timedelta(hours=1), ())
    for change in (ONE, other, ONE):
        changes.keep(change)
    assert NetworkChanges(tmp_path).all() == [other, ONE]


def test_without_a_folder_they_last_as_long_as_the_program():
    changes = NetworkChanges()
    changes.keep(ONE)
    assert changes.all() == [ONE]
    changes.forget("pin")
    changes.forget("pin")
    assert changes.all() == []


@pytest.mark.skipif(sys.platform == "win32", reason="no modes there")
def test_the_files_are_the_users_alone(tmp_path):
    NetworkChanges(tmp_path).keep(ONE)
    (path,) = tmp_path.iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "change",
    [{"note": "x"}, {"note": [1]}, {"when": "soon"}, {"key": 7}, {"name": None}, {"key": "else"}],
    ids=str,
)
def test_what_has_another_form_is_left_out(tmp_path, change):
    NetworkChanges(tmp_path).keep(ONE)
    (path,) = tmp_path.iterdir()
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    assert NetworkChanges(tmp_path).all() == []


def test_texts_are_bounded(tmp_path):
    NetworkChanges(tmp_path).keep(NetworkChange("k", "N" * 999, NOW, ("x" * 999,) * 99))
    (found,) = NetworkChanges(tmp_path).all()
    assert (len(found.name), len(found.note), len(found.note[0])) == (CAP, MOST_LINES, CAP)
