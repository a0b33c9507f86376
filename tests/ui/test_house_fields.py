"""Every field of every settings object: a title, an editor that round-trips, a simulated value."""

import asyncio
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QTimeEdit,
)
from pytestqt.qtbot import QtBot

from app.draft import Draft
from app.origin import candidates
from app.settings import KINDS, Field, General, Saved, Settings, Value
from app.simulator import SimulatedStation, Simulator
from app.station import Station
from ui.field_editors import Editor, Fact, NumberEditor, RadioEditor, TextEditor, editor_for
from ui.labels import PlainLabel

FIELDS = [field for kind in KINDS for field in kind.fields().values()]
SET = [field for field in FIELDS if not field.spec.fact]
by_field = pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.key)
CHOSEN = [
    field
    for field in SET
    if field.type is not bool and (field.spec.choices or field.name in field.kind.read({}).options)
]
by_set_field = pytest.mark.parametrize("field", SET, ids=lambda field: field.key)
Held = dict[type[Settings], Saved]

TEXTS = ("", "Hall-7", "<b>x</b> & ü 会议室", "10.20.8.40", "x" * 300)
TIMES = ("00:00", "03:30", "23:59")
NUMBERS = (0, 1, 86_400, -1, 2**31 - 1)
MOST_TYPED = 6


@pytest.fixture(scope="module")
def held() -> Held:
    """What the client reads from a simulated station: all settings objects."""
    station = SimulatedStation()
    station.manager_server = "manager.example"

    async def load() -> Held:
        async with Station(candidates(station.http_url or "")[0]) as client:
            await client.login("admin", "station1")
            return {kind: await client.load(kind) for kind in KINDS}

    with Simulator([station], https=False), asyncio.Runner() as runner:
        return runner.run(load())


def samples(field: Field, saved: Saved) -> list[Value]:
    """Values of the field's own type: all its choices, or what may well stand there."""
    if choices := saved.choices(field.name):
        return list(choices)
    if field.spec.form == "daily_time":
        return list(TIMES)
    return list({bool: (True, False), int: NUMBERS, str: TEXTS}[field.type])


def made(field: Field, saved: Saved, qtbot: QtBot) -> Editor:
    """The editor that a form takes."""
    editor = editor_for(field, len(saved.choices(field.name)))
    qtbot.addWidget(editor.widget)
    editor.widget.show()
    return editor


def seen(editor: Editor, saved: Saved, field: Field) -> Value:
    """The value that the widget shows, read off it as a user would."""
    words = {text: value for value, text in saved.choices(field.name).items()}
    widget = editor.widget
    if isinstance(editor, RadioEditor):
        (marked,) = [b for b in widget.findChildren(QRadioButton) if b.isChecked()]
        return words[marked.text().replace("&&", "&")]
    if isinstance(widget, QCheckBox):
        return widget.isChecked()
    if isinstance(widget, QComboBox):
        return words[widget.currentText()]
    if isinstance(widget, QSpinBox):
        return widget.value()
    return widget.text()


def act(editor: Editor, saved: Saved, field: Field, value: Value, qtbot: QtBot) -> None:
    """Choose or type a value, with keys alone."""
    widget = editor.widget
    at = list(saved.choices(field.name)).index(value) if saved.choices(field.name) else -1
    if isinstance(editor, RadioEditor):
        qtbot.keyClick(widget.findChild(QRadioButton, f"{field.key}.{at}"), Qt.Key.Key_Space)
    elif isinstance(widget, QCheckBox):
        qtbot.keyClick(widget, Qt.Key.Key_Space)
    elif isinstance(widget, QComboBox) and widget.isEditable():
        typed(widget.lineEdit(), widget.itemText(at), qtbot)
    elif isinstance(widget, QComboBox):
        way = Qt.Key.Key_Down if at > widget.currentIndex() else Qt.Key.Key_Up
        for _ in range(abs(at - widget.currentIndex())):
            qtbot.keyClick(widget, way)
    elif isinstance(widget, QTimeEdit):
        widget.setSelectedSection(QTimeEdit.Section.HourSection)
        qtbot.keyClicks(widget, str(value).replace(":", ""))
    else:
        typed(widget, str(value), qtbot)


def typed(widget: QLineEdit | QAbstractSpinBox, text: str, qtbot: QtBot) -> None:
    widget.selectAll()
    qtbot.keyClick(widget, Qt.Key.Key_Delete)
    if text.isascii():
        qtbot.keyClicks(widget, text)
    else:  # simulated keys have no others
        QApplication.clipboard().setText(text)
        qtbot.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(widget, Qt.Key.Key_Return)


def filled(editor: Editor, saved: Saved, field: Field, values: list[Value]) -> list[str]:
    """What goes wrong while the editor is filled: it speaks, or shows something else."""
    told: list[Value] = []
    editor.edited.connect(told.append)
    wrong = []
    for value in values:
        editor.show_value(value, saved)
        if seen(editor, saved, field) != value:
            wrong.append(f"shows {seen(editor, saved, field)!r} for {value!r}")
    return wrong + [f"told {value!r}" for value in told]


@by_field
def test_has_a_title(field: Field):
    assert field.spec.title == field.spec.title.strip() != ""


@by_field
def test_has_a_simulated_value_that_the_client_understands(field: Field, held: Held):
    saved = held[field.kind]
    assert field.name not in saved.strange
    value = saved.values[field.name]
    assert type(value) is field.type
    known = field.kind.read({}).options.get(field.name) or field.spec.choices
    assert not known or value in known
    wrong = [words for rule in field.spec.rules if (words := rule(value, saved.values))]
    assert not wrong


@by_set_field
async def test_filling_the_editor_tells_nobody(field: Field, held: Held, qtbot: QtBot):
    saved = held[field.kind]
    editor = made(field, saved, qtbot)
    values = samples(field, saved)
    assert filled(editor, saved, field, [*values, *reversed(values)]) == []


@pytest.mark.parametrize("field", CHOSEN, ids=lambda field: field.key)
async def test_the_stations_own_strange_choice_is_shown(field: Field, held: Held, qtbot: QtBot):
    known = held[field.kind]
    strange: Value = "Klingon" if field.type is str else 77
    saved = replace(known, values={**known.values, field.name: strange})
    editor = made(field, saved, qtbot)
    assert filled(editor, saved, field, [strange, *known.choices(field.name), strange]) == []


@by_set_field
async def test_what_the_user_does_is_told_and_shown_again(field: Field, held: Held, qtbot: QtBot):
    saved = held[field.kind]
    editor, draft = made(field, saved, qtbot), Draft(saved)
    told: list[Value] = []
    editor.edited.connect(told.append)
    values = samples(field, saved)[:MOST_TYPED]
    for before, value in pairwise([*values, *reversed(values[:-1])]):
        editor.show_value(before, saved)
        told.clear()
        act(editor, saved, field, value, qtbot)
        assert told
        assert {type(each) for each in told} == {field.type}
        assert told[-1] == value
        draft[field.name] = told[-1]
        told.clear()
        edits = draft.edits if field.spec.secret else draft.values
        editor.show_value(edits.get(field.name), saved)  # as a form does
        assert not told
        assert seen(editor, saved, field) == value


@pytest.mark.parametrize("field", [f for f in FIELDS if f.spec.fact], ids=lambda f: f.key)
async def test_a_fact_is_words_that_nobody_can_edit(field: Field, held: Held, qtbot: QtBot):
    saved = held[field.kind]
    editor = made(field, saved, qtbot)
    assert isinstance(editor, Fact)
    assert isinstance(editor.widget, PlainLabel)
    for value in samples(field, saved):
        editor.show_value(value, saved)
        assert editor.widget.text()
    inputs = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)
    assert not [child for kind in inputs for child in editor.widget.findChildren(kind)]


# Each of these can fail


class Chatty(TextEditor):
    """Speaks when it is filled, too."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self._line.textChanged.connect(self.edited.emit)


class Clamping(NumberEditor):
    """Shows another number than it was given."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self._box.setRange(0, 99)


async def test_an_editor_that_speaks_when_it_is_filled_is_found(held: Held, qtbot: QtBot):
    field = General.fields()["devName"]
    editor = Chatty(field)
    qtbot.addWidget(editor.widget)
    assert filled(editor, held[field.kind], field, ["Hall-7"]) == ["told 'Hall-7'"]


async def test_an_editor_that_shows_something_else_is_found(held: Held, qtbot: QtBot):
    field = General.fields()["imageSliderInterval"]
    editor = Clamping(field)
    qtbot.addWidget(editor.widget)
    assert filled(editor, held[field.kind], field, [300]) == ["shows 99 for 300"]
