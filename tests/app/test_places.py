"""Where a station may be that is being waited for: by what proves it."""

from dataclasses import replace
from datetime import UTC, datetime

from app.found import Found
from app.models import ModelInfo
from app.origin import candidates
from app.places import places_of, places_of_host
from app.session import Session
from app.station import Station

INFO = ModelInfo(devName="Hall", model="ASTROS-S1")


def found(url, pin=None, info=INFO, host="hall.local"):
    origin = candidates(url)[0]
    return Found("k", info.devName, info.model, origin, (), host, info, pin, "mDNS", False)


def at(url, pin=None):
    return Session(Station(candidates(url)[0], pin=pin), INFO)


def test_over_https_by_the_certificate_alone():
    session = at("https://10.0.0.1", "aa")
    same = found("https://10.0.0.2", "aa", ModelInfo(devName="Other", model="X"))
    others = [found("https://10.0.0.3", "bb"), found("http://10.0.0.4"), found("https://10.0.0.5")]
    assert [o.host for o in places_of(session, [*others, same])] == ["10.0.0.2"]


def test_over_http_by_name_and_model_and_never_where_it_says_https():
    session = at("http://10.0.0.1")
    rows = [
        found("http://10.0.0.2"),
        found("http://10.0.0.3", info=ModelInfo(devName="Hall", model="Other")),
        found("https://10.0.0.4", "aa"),
    ]
    assert [o.host for o in places_of(session, rows)] == ["10.0.0.2"]


def test_one_that_left_is_nowhere():
    left = replace(found("http://10.0.0.2"), left_at=datetime.now(UTC))
    assert places_of(at("http://10.0.0.1"), [left]) == []
    assert places_of_host("hall.local", [left]) == []


def test_after_a_reset_by_the_mdns_host():
    rows = [found("http://10.0.0.2", host="HALL.local"), found("http://10.0.0.3", host="b.local")]
    assert [o.host for o in places_of_host("hall.local", rows)] == ["10.0.0.2"]
    assert places_of_host("", rows) == []
