"""The languages: everything is marked, translated and compiled, and nothing is lost on the way."""

import ast
import re
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.words import clean
from tests.house import broken, sources
from tests.marked import translations, unmarked
from tests.test_packaging import ROOT

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = translations.LANGUAGES
KEY = re.compile(r"&[^\s&]")


def test_every_text_of_ours_is_marked():
    assert broken(unmarked, sources("app", "ui")) == []


@pytest.mark.parametrize(
    "line",
    [
        'label.setText("Not saved.")',
        'Button("&Apply")',
        'words = f"{count} changes"',
        'NOTE = ("Two lines of "\n    "one text.")',
        'say("{} of {}", "Four changes", name)',
    ],
)
def test_an_unmarked_text_is_found(line):
    assert unmarked("ui/any.py", line)


@pytest.mark.parametrize(
    "line",
    [
        'label.setText(tr("Not saved."))',
        'say("{} changes" if many else "One change", count)',
        'counted(n, "1 change", "{} changes")',
        'button.setObjectName("the name")',
        'log.info("a line of the log")',
        'def f() -> "Some Type": "Docs of it."',
    ],
)
def test_what_is_marked_or_no_words_is_left_alone(line):
    assert unmarked("ui/any.py", line) == []


def test_all_marks_are_gathered():
    source = (
        'tr("One."); say("{} of ours", 1); counted(n, "1 day", "{} days"); tr("A" if b else "B")'
    )
    assert list(translations.marked(source)) == ["One.", "{} of ours", "1 day", "{} days", "A", "B"]


def messages(language: str) -> Iterator[tuple[str, ElementTree.Element]]:
    """English text and translation of a .ts file."""
    tree = ElementTree.parse(FOLDER / f"{language}.ts")
    for message in tree.iter("message"):
        found = message.find("translation")
        assert found is not None
        yield message.findtext("source") or "", found


def fields(text: str) -> list[str]:
    return [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]


def trouble(text: str, said: str) -> str:
    """What is wrong with a translation; empty where nothing is."""
    numbers = sorted(fields(said))
    in_order = [""] * len(fields(text))
    by_number = [str(number) for number in range(len(in_order))]
    if numbers not in (in_order, by_number):
        return "a placeholder is lost"
    if len(KEY.findall(text)) != len(KEY.findall(said)):
        return "the mark of the key is lost"
    if clean(said, 5000) != said.replace("\n", "[U+000A]"):
        return "holds what the program would not show as it is"
    return "" if said.strip() else "is empty"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_with_all_that_it_holds(language):
    texts, gathered = dict(messages(language)), translations.gathered()
    assert [text for text in gathered if text not in texts] == [], "run dev.py lupdate"
    assert [text for text in texts if text not in gathered] == [], "run dev.py lupdate"
    assert [t for t, found in texts.items() if found.get("type")] == []
    wrong = {t: why for t, found in texts.items() if (why := trouble(t, found.text or ""))}
    assert wrong == {}


@pytest.mark.parametrize(
    ("text", "said", "why"),
    [
        ("{} of {}", "von {1} hat {0}", ""),
        ("{} of {}", "{} von allen", "a placeholder is lost"),
        ("{} of {}", "{0} von {2}", "a placeholder is lost"),
        ("&Apply", "Anwenden", "the mark of the key is lost"),
        ("Apply", "", "is empty"),
        ("Apply", "適用\u3000", "holds what the program would not show as it is"),
    ],
)
def test_what_is_lost_in_translation_is_found(text, said, why):
    assert trouble(text, said) == why


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_is_that_of_the_translators(language, released):
    ours = (FOLDER / f"{language}.qm").read_bytes()
    assert ours == (released / f"{language}.qm").read_bytes(), "run dev.py lrelease"


@pytest.fixture(scope="module")
def released(tmp_path_factory) -> Path:
    folder: Path = tmp_path_factory.mktemp("qm")
    translations.release(folder)
    return folder


def test_no_words_are_read_before_the_language_is_set():
    """Else they would stay English."""
    script = """
import app.words as words
heard = []
words.speak(lambda text: heard.append(text) or text)
import ui.main
from app import logs
from app.preferences import Preferences
import ui.collector, ui.loop, ui.language, ui.theme
print(heard)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert ast.literal_eval(done.stdout) == []
