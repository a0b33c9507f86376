"""Which letters Alt presses in a window, in every language, and where two share one.

A window is looked at in English, or in a made-up language; what is shown is traced back to its
source text, and so to the letter that it has in each translation.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from xml.etree import ElementTree

from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QMenu, QTabBar, QWidget

from tests.marked import translations

LANGUAGES = ("en", *translations.LANGUAGES)
KEY = re.compile(r"&([^\s&])")


def key_of(text: str) -> str:
    """The letter that is marked in a text, or an empty string."""
    found = KEY.search(text.replace("&&", ""))
    return found[1].casefold() if found else ""


def marked(window: QWidget) -> list[list[str]]:
    """The texts with a letter that can be pressed at the same time: of the window, of each menu."""
    around = [window, *window.findChildren(QWidget)]
    texts = [text for each in around if each.isVisibleTo(window) for text in _texts(each)]
    menus = window.findChildren(QMenu)
    groups = [texts, *([action.text() for action in menu.actions()] for menu in menus)]
    return [[text for text in group if key_of(text)] for group in groups]


def _texts(widget: QWidget) -> Iterator[str]:
    match widget:
        case QAbstractButton():
            yield widget.text()
        case QLabel() if widget.buddy() is not None:
            yield QLabel.text(widget)
        case QGroupBox():
            yield widget.title()
        case QTabBar():
            yield from (widget.tabText(at) for at in range(widget.count()))


def clashes(groups: Iterable[Iterable[str]], as_shown: Callable[[str], str] = str) -> list[str]:
    """Those with the same letter in some language; `as_shown` is what the window made of texts."""
    found = []
    for group in groups:
        sources = [source_of(shown, as_shown) for shown in group]
        for language in LANGUAGES:
            by_key = defaultdict(list)
            for source in sources:
                by_key[key_of(said_in(language)[source])].append(source)
            found += [
                f"{language} Alt+{key}: {', '.join(sorted(several))}"
                for key, several in by_key.items()
                if key and len(several) > 1
            ]
    return found


def source_of(shown: str, as_shown: Callable[[str], str] = str) -> str:
    """The source text of what is shown: of all that fit, the one that says most of it itself."""
    fitting = [text for text, fits in _patterns(as_shown).items() if fits.fullmatch(shown)]
    return max(fitting, key=lambda text: len(text.replace("{}", "")))


@cache
def _patterns(as_shown: Callable[[str], str]) -> dict[str, re.Pattern[str]]:
    texts = [text for text in translations.gathered() if key_of(text)]
    return {
        text: re.compile(re.escape(as_shown(text)).replace(r"\{\}", ".*"), re.DOTALL)
        for text in texts
    }


@cache
def said_in(language: str) -> Mapping[str, str]:
    """Every text as it is said in a language, by its source."""
    if language == "en":
        return {text: text for text in translations.gathered()}
    messages = ElementTree.parse(translations.ts(language)).iter("message")
    return {m.findtext("source") or "": m.findtext("translation") or "" for m in messages}
