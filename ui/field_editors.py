"""One editor a kind of field. An editor speaks only when the user acts, never when it is filled."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Qt, QTime, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QCompleter,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from app.settings import Field, Saved, Value
from app.settings.ethernet import dotted
from app.settings.field import Choices
from app.words import tr
from ui.editors import SecretEdit
from ui.labels import PlainLabel, clean, hides, literal, named, say
from ui.theme import theme

RADIOS = 3
SEARCHED = 30
CHOICE = 40
LARGEST = 2**31 - 1
MASK = "••••••••"
NOTHING = "–"


class Editor(QObject):
    """A widget for one field. `edited` carries the user's value, of the field's own type."""

    edited = Signal(object)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.widget = widget

    def show_value(self, value: Value | None, saved: Saved) -> None:
        """Show a value without telling anybody; None where the station gave none.

        Of a secret it is what the user typed.
        """
        raise NotImplementedError

    def unfit(self, value: Value | None) -> str:
        """Why the widget cannot hold this value; it is locked then. Empty where it can."""
        return ""

    def unseen(self, value: Value | None) -> str:
        """What of this value cannot be seen in the widget, in words; empty where all can."""
        return ""


class CheckEditor(Editor):
    """A check box with its words beside it."""

    def __init__(self, field: Field) -> None:
        self._box = QCheckBox(literal(field.spec.title))
        super().__init__(self._box)
        self._box.clicked.connect(lambda on: self.edited.emit(on))

    def show_value(self, value: Value | None, saved: Saved) -> None:
        """Checked or not; unchecked where the station gave nothing."""
        self._box.setChecked(value is True)


class RadioEditor(Editor):
    """Two or three choices, all in sight, and the station's own where it is none of ours."""

    def __init__(self, field: Field) -> None:
        super().__init__(QWidget())
        self._field = field
        self._column = QVBoxLayout(self.widget)
        self._column.setContentsMargins(0, 7, 0, 0)
        self._column.setSpacing(10)
        self._group = QButtonGroup(self)
        self._values: list[Value] = []

    def show_value(self, value: Value | None, saved: Saved) -> None:
        """Offer the station's choices and mark one."""
        choices = saved.choices(self._field.name)
        if list(choices) != self._values:
            self._offer(choices)
        self._group.setExclusive(False)
        for button, own in zip(self._group.buttons(), self._values, strict=True):
            button.setChecked(value is not None and own == value)
        self._group.setExclusive(True)
        self.widget.setFocusProxy(self._group.checkedButton() or self._group.button(0))

    def _offer(self, choices: Choices) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self._values = list(choices)
        for at, (own, words) in enumerate(choices.items()):
            button = QRadioButton(literal(named(words, CHOICE)))
            button.setObjectName(f"{self._field.key}.{at}")
            button.setAccessibleName(say("{}: {}", self._field.spec.title, words))
            self._group.addButton(button, at)
            self._column.addWidget(button)
            button.clicked.connect(lambda _=False, own=own: self.edited.emit(own))


def _turn(box: QWidget, event: QWheelEvent, turn: Callable[[QWheelEvent], None]) -> None:
    """Scrolling a page must not turn a value that the pointer happens to pass."""
    if box.hasFocus():
        turn(event)
    else:
        event.ignore()


class _Choices(QComboBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        _turn(self, event, super().wheelEvent)


class _Number(QSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        _turn(self, event, super().wheelEvent)


class _TimeOfDay(QTimeEdit):
    def wheelEvent(self, event: QWheelEvent) -> None:
        _turn(self, event, super().wheelEvent)


class ComboEditor(Editor):
    """A list to choose from; long lists can be searched by typing."""

    def __init__(self, field: Field) -> None:
        self._box = _Choices()
        super().__init__(self._box)
        self._field = field
        self._values: list[Value] = []
        self._shown = -1
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._box.setSizeAdjustPolicy(policy)
        self._box.setMinimumContentsLength(8)
        self._box.setMaxVisibleItems(16)
        self._box.activated.connect(self._choose)
        self._box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_value(self, value: Value | None, saved: Saved) -> None:
        """Offer the station's choices and show one."""
        choices = saved.choices(self._field.name)
        if list(choices) != self._values:
            self._values = list(choices)
            self._box.clear()
            self._box.addItems([clean(words) for words in choices.values()])
            self._shown = self._box.currentIndex()
            self._let_search()
        at = self._values.index(value) if value in self._values else -1
        if at != self._shown:
            self._shown = at
            self._box.setCurrentIndex(at)

    def _let_search(self) -> None:
        if len(self._values) <= SEARCHED or self._box.isEditable():
            return
        self._box.setEditable(True)
        self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer, line = self._box.completer(), self._box.lineEdit()
        assert completer is not None and line is not None
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        line.setObjectName(f"{self._field.key}.search")
        line.setAccessibleName(self._field.spec.title)
        line.editingFinished.connect(self._settle)

    def _settle(self) -> None:
        """Half-typed words choose nothing: the choice of before comes back."""
        text = self._box.currentText()
        if text == self._box.itemText(self._shown):
            return  # others may read the same
        at = self._box.findText(text, Qt.MatchFlag.MatchFixedString)
        if at < 0:
            self._box.setEditText(self._box.itemText(self._shown))
        elif at != self._shown:
            self._box.setCurrentIndex(at)
            self._choose(at)

    def _choose(self, at: int) -> None:
        if 0 <= at < len(self._values):
            self._shown = at
            self.edited.emit(self._values[at])


class NumberEditor(Editor):
    """A whole number with its unit."""

    def __init__(self, field: Field) -> None:
        self._box = _Number()
        super().__init__(self._box)
        self._name = field.name
        self._box.setRange(-LARGEST, LARGEST)
        self._box.setSuffix(f" {field.spec.unit}" if field.spec.unit else "")
        self._box.valueChanged.connect(self.edited.emit)
        self._box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_value(self, value: Value | None, saved: Saved) -> None:
        """Show the number; one that a spin box would clamp stands there as words, locked."""
        fits = type(value) is int and abs(value) <= LARGEST
        words = "" if fits else saved.label(self._name, value) if value is not None else NOTHING
        shown = int(value or 0) if fits else self._box.minimum()
        self._box.blockSignals(True)
        if words != self._box.specialValueText():
            self._box.setSpecialValueText(words)
        if shown != self._box.value():
            self._box.setValue(shown)
        self._box.blockSignals(False)


class TextEditor(Editor):
    """A line of text."""

    def __init__(self, field: Field) -> None:
        self._line = QLineEdit()
        super().__init__(self._line)
        self._line.setPlaceholderText(field.spec.placeholder)
        if field.spec.mono:
            self._line.setFont(theme.font("display" if field.spec.large else "body", mono=True))
        self._line.textEdited.connect(self.edited.emit)

    def show_value(self, value: Value | None, saved: Saved) -> None:
        """Show the text; the cursor stays where it is while the user types."""
        text = "" if value is None else str(value)
        if text != self._line.text():
            self._line.setText(text)
            self._line.setCursorPosition(0)

    def unseen(self, value: Value | None) -> str:
        """A line to edit holds the text itself, with all that is in it."""
        text = "" if value is None else str(value)
        return say("Holds what cannot be seen: {}", text) if hides(text) else ""


class MaskEditor(TextEditor):
    """A netmask: `/24` may be typed, and 255.255.255.0 is what it stands for."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self._line.textEdited.disconnect()
        self._line.textEdited.connect(lambda text: self.edited.emit(dotted(text)))
        self._line.editingFinished.connect(lambda: self._put(dotted(self._line.text())))

    def show_value(self, value: Value | None, saved: Saved) -> None:
        """Show the mask; while it is typed, the way in which it is typed stays."""
        if not self._line.hasFocus() or dotted(self._line.text()) != value:
            super().show_value(value, saved)

    def _put(self, text: str) -> None:
        if text != self._line.text():
            self._line.setText(text)


class SecretEditor(Editor):
    """A password: what is typed is masked, what the station has is never in the line.

    The button shows both for 30 s.
    """

    def __init__(self, field: Field) -> None:
        self._line = SecretEdit(field.key, field.spec.title)
        super().__init__(self._line)
        self._name = field.name
        self._stored: str | None = None
        self._line.textEdited.connect(self.edited.emit)
        self._line.revealed_changed.connect(self._say)

    def show_value(self, value: Value | None, saved: Saved) -> None:
        """Keep what was typed; the station's own stands behind the button."""
        own = saved.values.get(self._name)
        self._stored = None if own is None else str(own)
        typed = "" if value is None else str(value)
        if typed != self._line.text():
            self._line.setText(typed)
        self._say()

    def _say(self) -> None:
        if self._stored is None:
            words = tr("Not shown by the station")
        elif not self._stored:
            words = tr("None set")
        else:
            words = clean(self._stored if self._line.revealed else MASK)
        self._line.setPlaceholderText(words)


class TimeEditor(Editor):
    """A time of day, `HH:MM`."""

    def __init__(self, field: Field) -> None:
        self._edit = _TimeOfDay()
        super().__init__(self._edit)
        self._edit.setDisplayFormat("HH:mm")
        self._edit.timeChanged.connect(lambda time: self.edited.emit(time.toString("HH:mm")))
        self._edit.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_value(self, value: Value | None, saved: Saved) -> None:
        """Show the time of day; what is none stands there as words, locked."""
        time = QTime.fromString(str(value), "HH:mm")
        words = "" if time.isValid() else clean(str(value or NOTHING), 20)
        self._edit.blockSignals(True)
        if words != self._edit.specialValueText():
            self._edit.setSpecialValueText(words)
        shown = time if time.isValid() else QTime(0, 0)
        if shown != self._edit.time():
            self._edit.setTime(shown)
        self._edit.blockSignals(False)

    def unfit(self, value: Value | None) -> str:
        """A station may write a time of day in a way that is not ours."""
        if value is None or QTime.fromString(str(value), "HH:mm").isValid():
            return ""
        return say("not understood: {}. Kept as the station has it.", f"{value!r:.60}")


class Fact(Editor):
    """What the station tells and nobody sets."""

    def __init__(self, field: Field) -> None:
        self._label = PlainLabel(mono=field.spec.mono, selectable=True, wrap=True)
        super().__init__(self._label)
        self._label.setMinimumHeight(theme.px(32))
        self._field = field

    def show_value(self, value: Value | None, saved: Saved) -> None:
        """The value in words; a clock in local time with its zone."""
        if self._field.name == "curTimeMillis" and isinstance(value, int):
            self._label.setText(local_time(value // 1000))
        else:
            self._label.setText(saved.label(self._field.name, value))
        self._label.setAccessibleName(f"{self._field.spec.title}: {self._label.text()}")


def local_time(seconds: int) -> str:
    """A moment (Unix time in seconds) in this computer's zone, or as a number where it is none."""
    try:
        moment = datetime.fromtimestamp(seconds, UTC).astimezone()
    except (ValueError, OverflowError, OSError):
        return say("{} s after 1970", seconds)
    return f"{moment:%Y-%m-%d %H:%M:%S} ({zone(moment)})"


def zone(moment: datetime) -> str:
    """`UTC+1`: the offset of a local time."""
    offset = moment.utcoffset()
    minutes = round(offset.total_seconds() / 60) if offset else 0
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}{f':{rest:02}' if rest else ''}"


def editor_for(field: Field, choices: int) -> Editor:
    """The editor of a field; `choices` is how many there are at this station."""
    return _kind(field, choices)(field)


def _kind(field: Field, choices: int) -> Callable[[Field], Editor]:
    spec = field.spec
    if spec.fact:
        return Fact
    if spec.secret:
        return SecretEditor
    if spec.form == "daily_time":
        return TimeEditor
    if spec.form == "netmask":
        return MaskEditor
    if choices:
        return RadioEditor if choices <= RADIOS else ComboEditor
    return {bool: CheckEditor, int: NumberEditor, str: TextEditor}[field.type]
