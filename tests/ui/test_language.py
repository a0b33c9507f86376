"""The language of the program: which one it is, and that its words are read in it."""

import subprocess
import sys

import pytest

from app.preferences import AS_SYSTEM, LANGUAGES
from ui.language import ENGLISH, spoken


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-AT", "de", "en-US"], "de"),
        (["zh-Hant-TW", "zh-TW"], "zh_TW"),
        (["zh-HK"], "zh_TW"),
        (["zh-Hans-CN", "zh-CN", "zh"], ENGLISH),
        (["fr-CH", "ja-JP"], "ja"),
        (["fr"], ENGLISH),
        ([], ENGLISH),
    ],
)
def test_the_system_says_which_language_unless_one_is_chosen(wanted, code):
    assert spoken(AS_SYSTEM, wanted) == code
    assert spoken("ja", wanted) == "ja"


SPEAK = """
import sys
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from ui.language import speak
from app.words import counted, say
from app import words
app = QApplication([])
assert speak(app, {choice!r}) == {code!r}
from app.settings import Section
box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
said = Section.STATION.title, counted(3, "1 change", "{{}} changes"), box.buttons()[0].text()
sys.stdout.buffer.write("|".join(said).encode())
"""


def said(choice: str, code: str, **environ: str) -> list[str]:
    """What another process says that speaks it."""
    done = subprocess.run(
        [sys.executable, "-c", SPEAK.format(choice=choice, code=code)],
        env={**environ_without_language(), "QT_QPA_PLATFORM": "offscreen", **environ},
        capture_output=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode().split("|")


def environ_without_language() -> dict[str, str]:
    import os

    return {k: v for k, v in os.environ.items() if k not in ("LANGUAGE", "LANG", "LC_ALL")}


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != ENGLISH])
def test_words_of_app_and_ui_and_qt_are_said_in_it(code):
    english = said(ENGLISH, ENGLISH)
    assert english == ["Station", "3 changes", "Cancel"]
    there = said(code, code)
    assert there[1] != english[1]
    assert "3" in there[1]
    assert there[2] != english[2]


def test_the_systems_language_is_taken(monkeypatch):
    assert said(AS_SYSTEM, "de", LANGUAGE="de_DE:en", LANG="de_DE.UTF-8")[1] != "3 changes"
    assert said(AS_SYSTEM, "en", LANGUAGE="fr", LANG="fr_FR.UTF-8")[1] == "3 changes"
