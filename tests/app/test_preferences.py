"""Preferences: kept, in force at once, and never a reason not to start."""

import json

import pytest

from app.logs import Level
from app.preferences import FILE, LANGUAGES, Choices, Preferences, Scheme

OTHERS = {
    "language": "zh_TW",
    "theme": Scheme.HIGH_CONTRAST,
    "extra_types": ("_astros._tcp",),
    "not_on": ("VPN", "eth1"),
    "level": Level.PROBLEMS,
}


def stored(folder, **content):
    (folder / FILE).write_text(json.dumps({"version": 1, **content}))
    return Preferences(folder)


def test_at_first_everything_is_as_the_system_has_it(tmp_path):
    fresh = Preferences(tmp_path)
    assert fresh.now == Choices("system", Scheme.SYSTEM, (), (), Level.ALL)
    assert fresh.problem == ""
    assert not (tmp_path / FILE).exists()


@pytest.mark.parametrize("name", OTHERS)
def test_what_was_chosen_is_there_at_the_next_start(tmp_path, name):
    told = []
    chosen = Preferences(tmp_path)
    chosen.changed.add(lambda: told.append(getattr(chosen.now, name)))
    chosen.choose(**{name: OTHERS[name]})
    chosen.choose(**{name: OTHERS[name]})
    assert told == [OTHERS[name]]
    again = Preferences(tmp_path)
    assert again.now == chosen.now == Choices(**{name: OTHERS[name]})
    assert type(getattr(again.now, name)) is type(OTHERS[name])
    assert again.problem == ""


def test_without_a_folder_it_lasts_as_long_as_the_program(tmp_path):
    chosen = Preferences()
    chosen.choose(language="ja")
    assert chosen.now.language == "ja"
    assert Preferences().now.language == "system"


def test_the_languages_are_the_four_that_are_translated():
    assert set(LANGUAGES) == {"en", "de", "ja", "zh_TW"}


def test_a_damaged_file_is_set_aside_and_said(tmp_path):
    (tmp_path / FILE).write_text("{")
    broken = Preferences(tmp_path)
    assert broken.now == Choices()
    assert "is damaged; it was set aside as preferences.json.bad." in broken.problem
    assert (tmp_path / "preferences.json.bad").read_text() == "{"
    broken.choose(theme=Scheme.DARK)
    assert Preferences(tmp_path).now.theme is Scheme.DARK


@pytest.mark.parametrize(
    "wrong",
    [
        {"language": "xx"}, {"language": 5}, {"language": ["de"]}, {"theme": "pink"},
        {"theme": None}, {"extra_types": "_a._tcp"}, {"extra_types": ["http"]},
        {"extra_types": [5]}, {"not_on": {"eth0": 1}}, {"level": 10},
    ],
    ids=str,
)  # fmt: skip
def test_a_part_that_is_not_understood_is_said_and_the_rest_holds(tmp_path, wrong):
    (name,) = wrong
    good = {"language": "de", "theme": "dark", "level": "events", "not_on": ["a"]}
    found = stored(tmp_path, **{**good, **wrong})
    assert "holds something that is not understood; it was set aside" in found.problem
    assert getattr(found.now, name) == getattr(Choices(), name)
    rest = {each for each in good if each != name}
    assert all(getattr(found.now, each) != getattr(Choices(), each) for each in rest)
    assert not (tmp_path / FILE).exists()


def test_what_a_newer_program_wrote_beside_it_does_not_matter(tmp_path):
    assert stored(tmp_path, language="de", sound="loud").problem == ""


def test_where_it_cannot_be_kept_it_holds_all_the_same(tmp_path):
    (tmp_path / "home").write_text("in the way")
    chosen = Preferences(tmp_path / "home")
    with pytest.raises(OSError, match="home"):
        chosen.choose(theme=Scheme.DARK)
    assert chosen.now.theme is Scheme.DARK
