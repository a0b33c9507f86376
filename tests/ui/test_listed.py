"""What the list says of each station follows from who else is in reach."""

from dataclasses import replace
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from app.found import Found
from app.identity import Known, KnownStations
from app.models import ModelInfo
from app.origin import candidates
from ui.listed import Listed
from ui.station_list import RowState
from ui.trust import Trust

OURS, OTHER = "a1", "b2"


def found(key, url, pin, **more):
    (origin,) = candidates(url)
    info = ModelInfo(devName="Lobby", model="ASTROS-S1")
    return Found(
        key, "Lobby", "ASTROS-S1", origin, (origin.host,), "", info, pin, "mDNS", False, **more
    )


@pytest.fixture
def stations():
    """Those in reach."""
    return {}


@pytest.fixture
def listed(tmp_path, stations):
    known = Known("its-key", "Lobby", "ASTROS-S1", origins=("https://10.0.0.5",), pin=OURS)
    KnownStations(tmp_path).remember(known)
    return Listed(SimpleNamespace(stations=stations), Trust(tmp_path, lambda words: None), {})


def states(listed):
    return {row.key: row.state for row in listed.rows()}


def test_who_stands_where_a_known_one_was_is_judged_anew_when_that_comes_and_goes(listed, stations):
    stations["new"] = found("new", "https://10.0.0.5", OTHER)
    assert states(listed) == {"new": RowState.REFUSED}
    stations["old"] = found("old", "https://10.0.0.9", OURS)
    assert states(listed) == {"new": RowState.NOT_SIGNED_IN, "old": RowState.NOT_SIGNED_IN}
    stations["old"] = replace(stations["old"], left_at=datetime.now(UTC))
    assert states(listed)["new"] is RowState.REFUSED


def test_a_row_is_made_anew_only_where_something_changed(listed, stations):
    stations["one"] = found("one", "https://10.0.0.7", OTHER)
    stations["two"] = found("two", "https://10.0.0.8", "c3")
    first = listed.rows()
    stations["two"] = replace(stations["two"], name="Hall")
    second = listed.rows()
    assert second[0] is first[0]
    assert second[1].name == "Hall"
