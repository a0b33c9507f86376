"""Nothing is cut, in any language and at 200 %; English is what comes from outside alone."""

import json
import platform
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from zoneinfo import available_timezones

import pytest
from PySide6 import __version__ as pyside_version

from app.shipped import shipped
from tests.long import LONG
from tests.ui.tongue import ENGLISH, pseudo
from ui.help_topics import TOPICS

# What is mirrored is as long as what is pseudo.
MADE_UP = ("mirrored", *(("pseudo",) if LONG else ()))
TONGUES = (*MADE_UP, "large", *(("en", "de", "ja", "zh_TW") if LONG else ()))
AT_ONCE = 2
VIEWS = 55  # fewer were gone through: something stopped early
END_S = 280

Found = dict[str, dict[str, list[str]]]

# What is from outside, or the same in every language.
NAMES = (
    r"Station Configurator", r"Boardroom-\d(-East|-North)?", r"Annex", r"Lobby", r"Bench-\d+",
    r"Backstage", r"Imported-Room", r"Office", r"Selftest-\w+",
    r"\w+-[0-9a-f]{6}",  # of a test that runs beside this one
    r"Board room", r"ASTROS-\w+", r"eth\d", r"admin", r"station\d",
)  # fmt: skip
ADDRESSES = (
    r"https?://\S+", r"manager\.example", r"pool\.ntp\.org", r"_(http|https|airplay|googlecast)\b",
    r"\._tcp",
)  # fmt: skip
FILES = (r"\S+\.(png|jpg|zip|exe|txt|json)", r"(?<=, )(dusk|slate|pasted)\.\w+")
PRODUCTS = (
    r"AirPlay", r"Google Cast", r"Miracast", r"VGA", r"hdmi", r"PIN", r"SSID", r"NAT",
    r"WPA\d(-PSK)?", r"EAP", r"NONE", r"SHA-256", r"\b[0-9a-f]{4}( [0-9a-f]{4})+",
    # Where a token goes on the wire.
    r"ApiKeyAuth", r"Authorization", r"Bearer", r"X-API-Key", r"\btoken\b",
    r"(\b[0-9A-F]{4} ){15}[0-9A-F]{4}",
)  # fmt: skip
LANGUAGES = (
    r"Deutsch", r"English", r"Español", r"Français", r"Italiano", r"Nederlands", r"Polski",
    r"Português",
)  # fmt: skip
TIMES = (r"\b(UTC|GMT)\b",)
QUOTED = (r"“[^”]*”",)  # what a station said
# What the pictures of the firmware wizard put in themselves.
OF_THE_PICTURES = (r"It is the same station\.",)
OUTSIDE = re.compile(
    "|".join((*QUOTED, *NAMES, *ADDRESSES, *FILES, *PRODUCTS, *LANGUAGES, *TIMES, *OF_THE_PICTURES))
)


def whole_texts() -> set[str]:
    """Names of time zones, titles of the English help, and what About says of the packages."""
    zones = {zone.replace("_", " ") for zone in available_timezones()}
    # The title of a section's page is said in the language of its section.
    titles = {topic.title for topic in TOPICS if topic.section is None}
    facts = {"Python": platform.python_version(), "System": platform.platform()}
    facts["PySide6"] = pyside_version
    facts |= {each.name: f"{each.version}, {each.licence}" for each in shipped()}
    return {*zones, *titles, *facts, *facts.values()}


def look(language: str) -> Found:
    """What the whole window in another process found."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.tongue", language], capture_output=True, timeout=END_S
    )
    assert done.returncode == 0, done.stderr.decode()[-3000:]
    found: Found = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def looks() -> dict[str, Found]:
    """The finds of every language, two at the same time."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return dict(zip(TONGUES, pool.map(look, TONGUES), strict=True))


@pytest.mark.parametrize("language", TONGUES)
def test_nothing_is_cut_at_the_smallest_size(looks, language):
    found = looks[language]
    assert len(found) >= VIEWS
    assert {view: each["cut"] for view, each in found.items() if each["cut"]} == {}


@pytest.mark.parametrize("language", TONGUES)
def test_no_two_of_a_window_have_the_same_letter_for_alt(looks, language):
    found = looks[language]
    assert {view: each["keys"] for view, each in found.items() if each["keys"]} == {}


@pytest.mark.parametrize("language", MADE_UP)
def test_nothing_is_said_in_english_but_what_is_from_outside(looks, language):
    whole = whole_texts()
    told = [
        (view, text)
        for view, each in looks[language].items()
        for text in each["english"]
        if english_in(text, whole)
    ]
    assert told == []


def english_in(text: str, whole: set[str]) -> bool:
    """Whether there are words in it that are ours, and in English.

    A template of ours that has no letters still grows: `{}, {}` ends in a dot.
    """
    pieces = (text, *text.split(": ", 1)[1:])
    if any(piece.strip("·") in whole for piece in pieces):
        return False
    return bool(ENGLISH.search(OUTSIDE.sub("", text)))


def test_english_of_ours_would_be_found():
    whole = whole_texts()
    assert english_in("Restart Boardroom-2", whole)
    assert english_in("Read at 19:56:02 (UTC+0).", whole)
    assert not english_in(pseudo("Restart {}").format("Boardroom-2"), whole)
    assert not english_in("Europe/Berlin", whole)
