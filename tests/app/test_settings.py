"""Settings objects: read leniently, written as the station itself writes."""

import pytest

from app.quirks import Quirks
from app.settings import (
    KINDS,
    Compare,
    Ethernet,
    General,
    Manager,
    PodPairing,
    Power,
    Resolution,
    Section,
    Service,
    Time,
    Wifi,
    fields_of,
)

FIELDS = [field for kind in KINDS for field in kind.fields().values()]
by_key = pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.key)
SAMPLES = {bool: True, int: 1, str: "text"}


def nested(path, value):
    for step in reversed(path):
        value = {step: value}
    return value


def place_of(field):
    return next(place for place in field.places() if place or field.kind is Manager)


# The declarations


@by_key
def test_every_field_has_words_and_a_place(field):
    assert field.spec.title
    assert isinstance(field.spec.section, Section)
    assert field.type in SAMPLES
    assert field.key == f"{field.kind.kind}.{field.name}"


@by_key
def test_companions_are_fields_of_the_same_object(field):
    assert set(field.spec.together) <= set(field.kind.fields())


@by_key
def test_choices_have_the_fields_type(field):
    assert {type(choice) for choice in field.spec.choices} <= {field.type}


@by_key
def test_secrets_are_texts_that_cannot_be_read_back(field):
    if field.spec.secret:
        assert (field.type, field.spec.compare) == (str, Compare.UNREADABLE)


def test_titles_are_unique_within_a_section():
    for section in Section:
        titles = [field.spec.title for field in fields_of(section)]
        assert len(titles) == len(set(titles)), section


def test_what_moves_by_itself_is_never_compared():
    moving = {field.key for field in FIELDS if field.spec.compare is Compare.NEVER}
    assert moving == {"time.curTimeMillis", "time.GMT", "time.inDaylightTime"}


# Reading


@by_key
def test_what_is_missing_or_null_is_not_reported(field):
    for data in (
        {"unknown": 1},
        nested(field.spec.at[0] if field.spec.at else (field.name,), None),
    ):
        saved = field.kind.read(data)
        if field.kind is not Manager or data != {"unknown": 1}:
            assert field.name not in {*saved.values, *saved.strange}
            assert saved.label(field.name, saved.values.get(field.name)) == "not reported"


WRONG = [True, 7, 7.0, "text", "", [], ["a"], {"b": 1}, "A\ud800B", "x" * 5000, 10**30]


@by_key
def test_a_wrong_type_spoils_that_field_only(field):
    others = {
        name: SAMPLES[other.type]
        for name, other in field.kind.fields().items()
        if name != field.name and not other.spec.at and not other.spec.form
    }
    for value in WRONG:
        saved = field.kind.read({**others, **nested(place_of(field), value)})
        if field.name in saved.values:
            assert type(saved.values[field.name]) is field.type
        else:
            words = saved.strange[field.name]
            assert words.startswith("not understood")
            assert (words == "not understood") is field.spec.secret  # no secret on the screen
            assert len(words) <= 100
            words.encode()
        assert others.items() <= saved.values.items()


@pytest.mark.parametrize("value", [True, "1.0", 1.0, " 1", "one", None, [1]])
def test_what_is_no_integer(value):
    assert "codeType" not in General.read({"codeType": value}).values


@pytest.mark.parametrize("value", [0, 1, "true", "false", "", None])
def test_what_is_no_boolean(value):
    assert "ipShow" not in General.read({"ipShow": value}).values


def test_numeric_strings_are_the_same_enum():
    assert General.read({"codeType": "2"}).values == General.read({"codeType": 2}).values
    assert Power.read({"time": "-1"}).values == {"time": -1}


def test_text_is_kept_as_it_is():
    name = " <b>Ä</b>\u202e\n\0 "
    assert General.read({"devName": name}).values == {"devName": name}


@pytest.mark.parametrize(
    "spelling", ["imageSliderInterval", "imageSliderinterval", "IMAGESLIDERINTERVAL"]
)
def test_any_spelling_is_read_and_kept(spelling):
    saved = General.read({spelling: "30", "unknown": {"a": 1}})
    assert saved.values == {"imageSliderInterval": 30}
    assert General.body(saved, {"imageSliderInterval": 45}) == {spelling: "45"}


def test_the_exact_name_goes_before_another_spelling():
    saved = General.read({"devname": "other", "devName": "mine"})
    assert saved.values == {"devName": "mine"}


@pytest.mark.parametrize("spelling", ["dns1", "dnsT", "DNS1"])
@pytest.mark.parametrize("nest", [True, False])
def test_addresses_are_nested_on_reading_and_flat_on_writing(spelling, nest):
    setting = {"ip": "10.0.0.5", spelling: "10.0.0.1"}
    data = {"enableDHCP": False, **({"setting": setting} if nest else setting)}
    saved = Ethernet.read(data)
    assert saved.values == {"enableDHCP": False, "ip": "10.0.0.5", "dns1": "10.0.0.1"}
    assert Ethernet.body(saved, {"dns1": "10.0.0.2", "ip": "10.0.0.6"}) == {
        spelling: "10.0.0.2",
        "ip": "10.0.0.6",
    }


@pytest.mark.parametrize("setting", [None, [], "10.0.0.5", 7])
def test_a_nest_of_a_wrong_type_hides_its_fields_only(setting):
    saved = Ethernet.read({"enableDHCP": True, "setting": setting})
    assert saved.values == {"enableDHCP": True}


# Resolution


NESTED = {
    "hdmi": {"cec": True, "resolution": "1080p"},
    "vga": {"resolution": "720p", "vgaEnable": False},
    "output": "hdmi",
    "isAudioFromHDMI": True,
}


def test_resolution_nested():
    saved = Resolution.read(NESTED)
    assert saved.values == {
        "output": "hdmi",
        "hdmiResolution": "1080p",
        "vgaResolution": "720p",
        "vgaEnable": False,
        "isAudioFromHDMI": True,
        "cec": True,
    }
    assert Resolution.body(saved, {"hdmiResolution": "2160p", "vgaEnable": True}) == {
        "resolution": "2160p",
        "enableVGA": True,
    }


@pytest.mark.parametrize(
    ("output", "field"),
    [("hdmi", "hdmiResolution"), ("HDMI", "hdmiResolution"), ("vga", "vgaResolution")],
)
def test_a_flat_resolution_is_that_of_the_output_in_use(output, field):
    flat = {"cec": True, "resolution": "1080p", "vgaEnable": True, "output": output}
    saved = Resolution.read(flat)
    assert saved.values[field] == "1080p"
    assert len([n for n in saved.values if n.endswith("Resolution")]) == 1


@pytest.mark.parametrize(
    ("lists", "hdmi", "vga"),
    [
        (["a", "b", "a"], ["a", "b"], ["a", "b"]),
        ({"hdmi": ["a"], "vga": ["b"]}, ["a"], ["b"]),
        ({"HDMI": ["a"], "VGA": ["b"]}, ["a"], ["b"]),
        ({"hdmiList": ["a"]}, ["a"], ["a"]),
        (["a", 7, None, {"x": 1}], ["a"], ["a"]),
        (None, [], []),
        ("a", [], []),
        ({"hdmi": "a"}, [], []),
    ],
)
def test_the_list_is_the_stations_own(lists, hdmi, vga):
    saved = Resolution.read({}, lists=lists)
    assert list(saved.choices("hdmiResolution")) == hdmi
    assert list(saved.choices("vgaResolution")) == vga


# Time of day


@pytest.mark.parametrize(
    ("wire", "shown", "written"),
    [
        ("03:00", "03:00", "23:59"),
        (180, "03:00", 1439),
        ("180", "03:00", "1439"),
        (10_800_000, "03:00", 86_340_000),
        ("10800000", "03:00", "86340000"),
        (1439, "23:59", 1439),
        (86_340_000, "23:59", 86_340_000),
        (0, "00:00", 1439),
        ("00:00", "00:00", "23:59"),
    ],
)
def test_the_daily_restart_in_each_form(wire, shown, written):
    saved = Time.read({"dailyRebootTime": wire})
    assert saved.values == {"dailyRebootTime": shown}
    assert Time.body(saved, {"dailyRebootTime": "23:59"}) == {"dailyRebootTime": written}


@pytest.mark.parametrize("wire", [-1, 86_400_000, 10**17, True, 3.5, []])
def test_a_time_of_day_out_of_range_is_not_understood(wire):
    saved = Time.read({"dailyRebootTime": wire, "showTime24": True})
    assert saved.values == {"showTime24": True}
    assert list(saved.strange) == ["dailyRebootTime"]


@pytest.mark.parametrize("wire", ["3:00", "25:00", "noon", ""])
def test_another_text_for_a_time_of_day_is_kept(wire):
    assert Time.read({"dailyRebootTime": wire}).values == {"dailyRebootTime": wire}


# The manager's server, whose data is a text


@pytest.mark.parametrize(
    ("data", "value"),
    [("ams.example:8443", "ams.example:8443"), ("", ""), (None, ""), ({"amsName": "ams"}, "ams")],
)
def test_the_managers_name(data, value):
    saved = Manager.read(data)
    assert saved.values == {"amsName": value}
    assert Manager.body(saved, {"amsName": "new"}) == {"amsName": "new"}


@pytest.mark.parametrize("data", [7, True, [], {"a": 1}])
def test_a_managers_name_of_a_wrong_type(data):
    assert Manager.read(data).values == {}


# Choices and words


def test_an_unknown_value_is_one_more_choice():
    saved = Wifi.read({"mode": 7, "gatekeeper": 0})
    assert saved.choices("mode")[7] == "Unknown (7)"
    assert 7 not in saved.choices("gatekeeper")
    assert saved.label("mode", 7) == "Unknown (7)"
    assert Wifi.body(saved, {"mode": 7}) == {"mode": 7}


def test_an_unknown_language_is_its_own_word():
    saved = General.read({"curLanguage": "tlh"})
    assert saved.choices("curLanguage")["tlh"] == "tlh"
    assert "en" in saved.choices("curLanguage")


def test_words_for_values():
    saved = General.read({"codeType": 1, "imageSliderInterval": 30, "devName": "", "ipShow": True})
    assert saved.label("codeType", 1) == "Fixed"
    assert saved.label("imageSliderInterval", 30) == "30 s"
    assert saved.label("devName", "") == "empty"
    assert (saved.label("ipShow", True), saved.label("ipShow", False)) == ("on", "off")


@pytest.mark.parametrize("kind", [Wifi, PodPairing])
def test_a_password_never_becomes_words(kind):
    saved = kind.read({"password": "canary12"})
    assert "canary12" not in saved.label("password", "canary12")
    assert saved.label("password", "") == "empty"


@pytest.mark.parametrize(
    ("seen", "labels"),
    [
        ([0], {0: "Sleep mode", 1: "Suspend mode"}),
        ([2], {1: "Sleep mode", 2: "Suspend mode"}),
        ([1, 0], {0: "Sleep mode", 1: "Suspend mode"}),
        ([2, 1], {1: "Sleep mode", 2: "Suspend mode"}),
    ],
)
def test_the_power_modes_are_numbered_as_this_station_numbers_them(seen, labels):
    quirks = Quirks()
    saved = [Power.read({"mode": mode}, quirks) for mode in seen][-1]
    assert saved.choices("mode") == labels


def test_power_modes_stay_unclear_while_only_1_was_seen():
    labels = Power.read({"mode": 1}, Quirks()).choices("mode")
    assert list(labels) == [0, 1, 2]
    assert all("unclear" in label for label in labels.values())


def test_time_zones_are_known_by_name():
    choices = Time.read({"timeZone": "Mars/Olympus"}).choices("timeZone")
    assert "Asia/Taipei" in choices
    assert choices["America/New_York"] == "America/New York"
    assert choices["Mars/Olympus"] == "Mars/Olympus"


def test_booleans_are_written_as_booleans():
    saved = Service.read({"allowAirPlay": True})
    assert Service.body(saved, {"allowAirPlay": False}) == {"allowAirPlay": False}


def test_a_number_that_was_not_reported_is_written_as_a_number():
    assert Wifi.body(Wifi.read({}), {"mode": 2}) == {"mode": 2}
