"""The walker finds each way in which outside text could do harm."""

import asyncio
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QTabBar,
    QTextEdit,
    QWidget,
)

from app import words
from tests.canary import WATCHES, Canary
from tests.hostile import HEBREW, HOSTILE
from tests.pulse import GAP, Pulse
from tests.ui.hostile_windows import PARTS
from tests.ui.walker import isolated, offences, painted_offences
from ui import labels
from ui.labels import PlainLabel, clean, say
from ui.rows import write
from ui.theme import Scheme, theme

# Not the 24-byte name itself: here it would do what it can.
MARKUP = "<b>bold</b>"
RLO = "Boardroom\u202egnp.exe"


@pytest.fixture(autouse=True)
def look(qapp):
    theme.apply(QApplication.instance(), Scheme.LIGHT)


def plain(text="", **more):
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    for name, value in more.items():
        getattr(label, name)(value)
    return label


def with_items(*texts, tip=""):
    widget = QListWidget()
    for text in texts:
        QListWidgetItem(text, widget).setToolTip(tip)
    return widget


def with_heights():
    widget = with_items("a", "b")
    widget.item(0).setSizeHint(widget.sizeHint())
    return widget


def with_tab(text="a", tip=""):
    widget = QTabBar()
    widget.setTabToolTip(widget.addTab(text), tip)
    return widget


def with_choice(text):
    widget = QComboBox()
    widget.addItem(text)
    return widget


def with_action():
    widget, action = QWidget(), QAction("a")
    widget.kept = action
    action.setToolTip(MARKUP)
    widget.addAction(action)
    return widget


def titled(kind, text):
    widget = kind()
    widget.setWindowTitle(text)
    return widget


def set_on(name, text):
    widget = QWidget()
    getattr(widget, name)(text)
    return widget


def box():
    message = QMessageBox()
    message.setText(MARKUP)
    return message


OFFENDERS = {
    "a label that guesses": lambda: QLabel("a"),
    "a message box that guesses": box,
    "a rich text edit": lambda: QTextEdit(),
    "an open link": lambda: plain("a", setOpenExternalLinks=True),
    "what cannot be seen": lambda: plain(RLO),
    "a zero width space": lambda: plain("a\u200bb"),
    "two lines": lambda: plain("a\nb"),
    "no bound": lambda: plain("x y " * 1000),
    "words that are moved": lambda: plain(f"Sign in to {HEBREW} (2)"),
    "an isolate that is left open": lambda: plain("\u2068a"),
    "too wide": lambda: plain("x" * 200),
    "a button": lambda: QPushButton(RLO),
    "a check box": lambda: QCheckBox("a\0"),
    "a group": lambda: QGroupBox(RLO),
    "a title": lambda: titled(QWidget, RLO),
    "a spoken name": lambda: set_on("setAccessibleName", RLO),
    "a spoken description": lambda: set_on("setAccessibleDescription", "a\nb"),
    "a tip with markup": lambda: set_on("setToolTip", MARKUP),
    "a tip that is not escaped": lambda: set_on("setToolTip", "a < b"),
    "a tip that hides something": lambda: set_on("setToolTip", f"<span>{RLO}</span>"),
    "a status tip": lambda: set_on("setStatusTip", "a"),
    "a what's this": lambda: set_on("setWhatsThis", "a"),
    "a choice": lambda: with_choice(RLO),
    "a line to edit without a word": lambda: QLineEdit(RLO),
    "an item": lambda: with_items("a", RLO),
    "an item's tip": lambda: with_items("a", tip=MARKUP),
    "rows of other heights": with_heights,
    "a tab": lambda: with_tab(RLO),
    "a tab's tip": lambda: with_tab(tip=MARKUP),
    "an action's tip": with_action,
}


@pytest.mark.parametrize("make", OFFENDERS.values(), ids=OFFENDERS)
@pytest.mark.parametrize("inside", [False, True])
def test_an_offender_is_found(qtbot, make, inside):
    widget = make()
    window = QWidget() if inside else widget
    if inside:
        widget.setParent(window)
    qtbot.addWidget(window)
    window.show()
    assert offences(window)
    assert offences()


def test_what_is_allowed_is_not_found(qtbot):
    line = QLineEdit(RLO)
    line.setAccessibleDescription("Holds what cannot be seen: Boardroom[U+202E]gnp.exe")
    secret = QLineEdit(RLO)
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    for widget in (
        plain(say("Sign in to {} (2)", HEBREW)),
        PlainLabel("x" * 5000, wrap=True),
        QPushButton("&Sign in"),
        set_on("setToolTip", "<span>a &lt; b</span>"),
        with_items("a", "b"),
        line,
        secret,
        QFileDialog(),
    ):
        qtbot.addWidget(widget)
        assert offences(widget) == []


@pytest.mark.parametrize(
    "draw",
    [
        lambda painter, rect: painter.drawText(rect, 0, RLO),
        lambda painter, rect: write(painter, rect, RLO),
    ],
)
def test_what_is_painted_is_seen(qtbot, draw):
    class Sign(QWidget):
        def paintEvent(self, event):
            draw(QPainter(self), self.rect())

    sign = Sign()
    qtbot.addWidget(sign)
    assert painted_offences(sign)
    assert QPainter.drawText.__name__ == "drawText"


def test_what_is_isolated_is_told(qtbot):
    right, wrong = plain(say("From {} on", HEBREW)), plain(clean(f"From {HEBREW} on"))
    for label in (right, wrong):
        qtbot.addWidget(label)
    assert isolated(right) == {HEBREW}
    assert isolated(wrong) == {f"From {HEBREW} on"}


# With a control off, the gate is red


@pytest.mark.parametrize("name", ["rlo", "newlines", "long", "hebrew", "zero width"])
def test_without_the_cleaner_parts_are_found(qtbot, monkeypatch, name):
    for module in (words, labels):
        monkeypatch.setattr(module, "clean", lambda text, limit=0: words.Cleaned(text))
    label = PlainLabel(HOSTILE[name])
    qtbot.addWidget(label)
    assert offences(label)


def test_without_the_plain_format_parts_are_found(qtbot, monkeypatch):
    monkeypatch.setattr(labels, "PLAIN_TEXT", Qt.TextFormat.AutoText.value)
    sidebar = PARTS["sidebar"](MARKUP)
    qtbot.addWidget(sidebar)
    assert offences(sidebar)


@pytest.mark.skipif(not WATCHES, reason="nobody tells who opens a file here")
@pytest.mark.parametrize("control", [True, False])
def test_the_canary_sings_only_where_a_label_guesses(qtbot, tmp_path, control):
    canary = Canary(tmp_path / "canary.png")
    text = f'<img src="{canary.path}">'
    label = PlainLabel(text) if control else QLabel(text)
    qtbot.addWidget(label)
    label.show()
    label.grab()
    assert bool(canary.opened) is not control
    canary.close()


@pytest.mark.parametrize("blocks", [True, False])
async def test_a_gap_is_measured_and_the_tests_own_time_is_not(blocks):
    async with Pulse() as pulse:
        await asyncio.sleep(0.05)
        if blocks:
            time.sleep(0.3)  # noqa: ASYNC251  that is the offence
        else:
            with pulse.paused():
                time.sleep(0.3)  # noqa: ASYNC251
        await asyncio.sleep(0.05)
    assert (pulse.worst > GAP) is blocks
    assert pulse.beats > 3
