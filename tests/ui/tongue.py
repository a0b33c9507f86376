"""The whole window in another language: `python -m tests.ui.tongue LANGUAGE`.

Goes the way of the screenshots, at the smallest size, and writes as JSON what is cut, and what was
said in English. LANGUAGE is a code of ours, `pseudo` (every word of ours longer by 40 %, with
accents on every letter), `mirrored` (the same, from right to left) or `large` (English, with the
system's text at 200 %). It also says where two have the same letter for Alt, in every language.
"""

import asyncio
import json
import os
import re
import sys
import tempfile
from itertools import combinations
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from app import words

SMALLEST = QSize(1024, 640)
PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
ACCENTED = "áƀçðéƒǧĥíĵķłɱñóþɋřšťúṽŵẋýžÁƁÇÐÉƑǦĤÍĴĶŁṀÑÓÞɊŘŠŤÚṼŴẊÝŽ"
ACCENTS = str.maketrans(PLAIN, ACCENTED)
GROWTH = 0.4
LARGE_PX = 26
PATIENCE = 20
ENGLISH = re.compile(r"[A-Za-z]{3,}")


def pseudo(text: str) -> str:
    """Words that can be read, and told from English at a glance; the placeholders stay."""
    pieces = re.split(r"(\{\d*\})", text)
    letters = sum(len(piece) for piece in pieces[::2])
    pieces[::2] = [piece.translate(ACCENTS) for piece in pieces[::2]]
    return "".join(pieces) + "·" * round(letters * GROWTH)


def cut(window: QWidget) -> list[str]:
    """The widgets on the screen whose words do not fit, and what sticks out of its surroundings."""
    found = []
    least = window.minimumSizeHint()
    if least.width() > SMALLEST.width() or least.height() > SMALLEST.height():
        found.append(f"{_name(window)} wants {least.width()}x{least.height()}")
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and (why := _too_small(widget)):
            found.append(f"{_name(widget)} {why}")
        for one, other in combinations(_with_words(widget), 2):
            if one.geometry().intersects(other.geometry()):
                found.append(f"{_name(one)} and {_name(other)} overlap in {_name(widget)}")
    return found


def _with_words(around: QWidget) -> list[QWidget]:
    """What is on the screen of the labels, buttons and editors that stand side by side in it."""
    kinds = (QLabel, QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)
    if isinstance(around, kinds) or not around.isVisible():
        return []  # an editor may have a button in it
    here = Qt.FindChildOption.FindDirectChildrenOnly
    inside = around.findChildren(QWidget, options=here)
    return [each for each in inside if isinstance(each, kinds) and each.isVisible()]


def _too_small(widget: QWidget) -> str:
    from ui.labels import ElidedLabel, PlainLabel

    wide, high = widget.width(), widget.height()
    if widget.parentWidget() is not None and not _scrolled(widget):
        inside = widget.parentWidget().rect().adjusted(-1, -1, 1, 1)
        if not inside.contains(widget.geometry()) and not widget.isWindow():
            return f"sticks out of {_name(widget.parentWidget())}"
    match widget:
        case QScrollArea() if (inside := widget.widget()) is not None:
            needs, room = inside.width(), widget.viewport().width()
            return f"scrolls sideways: {needs} in {room}" if needs > room else ""
        case PlainLabel() if widget.wordWrap():
            needs = widget.heightForWidth(wide)
            return f"{high} high, needs {needs}: {widget.text()[:60]}" if high < needs - 1 else ""
        case PlainLabel() if not isinstance(widget, ElidedLabel):
            shown = widget.text().replace("&", "") if widget.buddy() else widget.text()
            needs = widget.fontMetrics().horizontalAdvance(shown)
            return f"{wide} wide, needs {needs}: {widget.text()[:60]}" if wide < needs else ""
        case QAbstractButton() if widget.text():
            needs = widget.sizeHint()
            if wide < needs.width() - 1 or high < needs.height() - 2:
                return f"{wide}x{high}, needs {needs.width()}x{needs.height()}: {widget.text()}"
        case QComboBox():
            needs = widget.fontMetrics().horizontalAdvance(widget.currentText()) + 24
            return f"{wide} wide, needs {needs}: {widget.currentText()}" if wide < needs else ""
        case QLineEdit() if not widget.text() and widget.placeholderText():
            needs = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
            margins = widget.textMargins()
            room = widget.contentsRect().width() - margins.left() - margins.right()
            if room < needs and not widget.toolTip():
                return f"{wide} wide, needs {needs}: {widget.placeholderText()}"
        case QTabBar() if wide < widget.sizeHint().width():
            return f"{wide} wide, needs {widget.sizeHint().width()}"
        case QAbstractSpinBox() if wide < widget.minimumSizeHint().width():
            return f"{wide} wide, needs {widget.minimumSizeHint().width()}: {widget.text()}"
    return ""


def _scrolled(widget: QWidget) -> bool:
    """Whether it is the contents of something that scrolls, which may stick out of its window."""
    above = widget.parentWidget().parentWidget()
    return isinstance(above, QAbstractScrollArea) or isinstance(widget, QAbstractScrollArea)


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}".strip()


def english(window: QWidget) -> list[str]:
    """What is said in English by the widgets on the screen: texts, tool tips, names for readers."""
    from tests.ui.walker import texts

    found = []
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisibleTo(window):
            found += [text for _, text, _ in texts(widget) if ENGLISH.search(text)]
    return found


def main(language: str) -> int:
    """Go through everything in this language and print what was found."""
    app = QApplication([sys.argv[0]])
    app.setQuitOnLastWindowClosed(False)
    made_up = language in ("pseudo", "mirrored")
    if made_up:
        words.speak(pseudo)
    elif language == "large":
        font = app.font()
        font.setPixelSize(LARGE_PX)
        app.setFont(font)
    else:
        from ui.language import speak

        assert speak(app, language) == language
    if language == "mirrored":
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    from tests.ui.mnemonics import LANGUAGES, clashes, marked, said_in
    from ui import shots
    from ui.collector import Collector
    from ui.loop import QtLoop
    from ui.theme import Scheme, theme

    found: dict[str, dict[str, list[str]]] = {}
    as_shown = pseudo if made_up else said_in("en").__getitem__
    translated = LANGUAGES[1:]

    class Look(shots.Shots):
        async def take(self, name: str, of: QWidget | None = None) -> None:
            window = of.window() if of is not None else self.window
            self.window.resize(SMALLEST)
            for _ in range(PATIENCE):  # a busy machine lays out late
                await asyncio.sleep(shots.SETTLE_S)
                if not (wrong := cut(window)):
                    break
            said = english(window) if made_up else []
            # A translation may say two texts alike; then it is not known which of them is shown.
            keys = [] if language in translated else clashes(marked(window), as_shown)
            found[name] = {"cut": wrong, "english": sorted(set(said)), "keys": keys}
            if folder:
                window.grab().save(str(folder / f"{name}.png"))

    shots.SETTLE_S = 0.1
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
    Collector(app)
    theme.apply(app, Scheme.LIGHT)
    with (
        tempfile.TemporaryDirectory() as nowhere,
        asyncio.Runner(loop_factory=lambda: QtLoop(app)) as runner,
    ):
        runner.run(Look(app, Path(nowhere)).run())
    sys.stdout.buffer.write(json.dumps(found, ensure_ascii=False, indent=1).encode())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
