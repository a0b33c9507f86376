"""What a person does to one field: for the tests of the editors."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QVBoxLayout, QWidget

from app.settings import Field, Saved, Settings
from ui.driver import Driver
from ui.field_editors import Editor, editor_for

HOSTILE = '<img src="/dev/urandom">\u202e'
LITERAL = '<img src="/dev/urandom">[U+202E]'


def read(kind: type[Settings], **data) -> tuple[Field, Saved]:
    """The first of these fields, at a station that told these."""
    return kind.fields()[next(iter(data))], kind.read(data)


class Used:
    """An editor in a window, and what it told so far."""

    def __init__(self, field: Field, saved: Saved) -> None:
        self.window = QWidget()
        self.editor: Editor = editor_for(field, len(saved.choices(field.name)))
        self.widget = self.editor.widget
        self.show_value, self.unfit = self.editor.show_value, self.editor.unfit
        self.told: list[object] = []
        self.editor.edited.connect(self.told.append)
        QVBoxLayout(self.window).addWidget(self.widget)
        self.show_value(None if field.spec.secret else saved.values.get(field.name), saved)
        self.window.resize(420, 200)
        self.window.show()
        self.window.activateWindow()
        QApplication.processEvents()

    def radios(self) -> list[QRadioButton]:
        """Its radio buttons on the screen."""
        return [b for b in self.widget.findChildren(QRadioButton) if b.isVisible()]


def press(hands: Driver, name: str) -> None:
    """Press a radio button at its circle: it does not answer elsewhere."""
    button = hands.find(QRadioButton, name)
    place = QPoint(10, button.height() // 2)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)


def focus(widget: QWidget) -> None:
    """Give it the focus."""
    widget.window().activateWindow()
    QApplication.processEvents()
    widget.setFocus()
    QApplication.processEvents()
    assert widget.hasFocus()


def leave() -> None:
    """Take the focus away from whoever has it."""
    widget = QApplication.focusWidget()
    if widget is not None:
        widget.clearFocus()
    QApplication.processEvents()


def scroll(widget: QWidget, by: int = -120) -> None:
    """Turn the wheel over a widget."""
    window = widget.window()
    place = QPointF(widget.mapTo(window, widget.rect().center()))
    QTest.wheelEvent(window.windowHandle(), place, QPoint(0, by))
    QApplication.processEvents()
