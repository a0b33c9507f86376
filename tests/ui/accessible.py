"""What a screen reader finds in a window, and the way of the focus through it."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QTextBrowser, QWidget

from ui.slot_card import SlotCard

Role = QAccessible.Role
#: What somebody can do something with.
INPUTS = {
    Role.Button,
    Role.ButtonDropDown,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.RadioButton,
    Role.EditableText,
    Role.ComboBox,
    Role.SpinBox,
    Role.Slider,
    Role.List,
    Role.PageTabList,
}
#: Roles that say less, and the widgets for which they do: what scrolls or is read by keys, and a
#: frame around its own buttons.
PLAINER = {
    Role.Client: QScrollArea,
    Role.StaticText: QTextBrowser,
    Role.Border: SlotCard,
}
#: Do the same wherever they stand.
THE_SAME = {"Add by address…", "Search again"}
MOST_LINKS = 100
DEEPEST = 40


def inside(window: QWidget) -> Iterator[tuple[QAccessibleInterface, QWidget]]:
    """Every widget on the screen that a screen reader finds in a window, as it finds it."""
    todo = [(QAccessible.queryAccessibleInterface(window), 0)]
    while todo:
        found, depth = todo.pop()
        widget = found.object() if found is not None else None
        if not isinstance(widget, QWidget) or found.state().invisible or depth > DEEPEST:
            continue
        yield found, widget
        todo += [(found.child(at), depth + 1) for at in range(found.childCount())]


def inputs(window: QWidget) -> Iterator[tuple[QAccessibleInterface, QWidget]]:
    """Those that take the focus, or can be pressed, and are no part of another."""
    for found, widget in inside(window):
        takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if (takes_focus or isinstance(widget, QAbstractButton)) and not widget.focusProxy():
            yield found, widget


def offences(window: QWidget) -> list[str]:
    """What a screen reader could not name, or not as what it is, and tests could not find."""
    wrong = []
    for found, widget in inputs(window):
        if found.role() not in INPUTS and not isinstance(widget, PLAINER.get(found.role(), ())):
            wrong.append(f"{_told(widget)} is spoken as {found.role().name}")
        if not found.text(QAccessible.Text.Name).strip():
            wrong.append(f"{_told(widget)} has no name")
        if "<" in (told := found.text(QAccessible.Text.Description)):
            wrong.append(f"{_told(widget)} is described as {told}")
        if not widget.objectName():
            wrong.append(f"{_told(widget)} has no objectName")
    called = Counter(
        (found.text(QAccessible.Text.Name), found.role().name) for found, _ in inputs(window)
    )
    return wrong + [
        f"{count} are called {name} ({role})"
        for (name, role), count in called.items()
        if count > 1 and name and name not in THE_SAME
    ]


def tabbed(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """The widgets that the focus visits from where it is, until it is at one of them again."""
    visited: list[QWidget] = []
    while (at := window.focusWidget()) is not None and at not in visited:
        visited.append(at)
        for _ in range(MOST_LINKS):  # a page of the help lets it go through its links
            QTest.keyClick(at, key)
            if window.focusWidget() is not at:
                break
    return visited


def lost(window: QWidget) -> list[str]:
    """What is wrong with the way of the focus: a round over every input, down and to the right."""
    forth, back = tabbed(window), tabbed(window, Qt.Key.Key_Backtab)
    if not forth:
        return ["nothing has the focus"]
    wrong = []
    if window.focusWidget() is not forth[0]:
        wrong.append(f"Tab does not come back to {_told(forth[0])}")
    if back[1:] != forth[:0:-1]:
        wrong.append("Shift+Tab goes another way than Tab")
    wanted = {each for _, each in inputs(window) if _takes_tab(each)}
    wrong += [f"{_told(each)} is left out" for each in wanted - set(forth)]
    wrong += [f"{_told(each)} is no input" for each in forth if each not in wanted]
    first = min(
        range(len(forth)), key=lambda at: _place(forth[at], window).topLeft().toTuple()[::-1]
    )
    way = forth[first:] + forth[:first]
    return wrong + [
        f"{_told(after)} comes after {_told(before)}"
        for before, after in pairwise(way)
        if _is_behind(_place(before, window), _place(after, window))
    ]


def _takes_tab(widget: QWidget) -> bool:
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(takes) and widget.isEnabled() and not widget.focusProxy()


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def _is_behind(before: QRect, after: QRect) -> bool:
    """Whether the second stands above the first in its column, or left of it in its line."""
    in_column = before.left() < after.right() and after.left() < before.right()
    in_line = before.top() < after.bottom() and after.top() < before.bottom()
    return (
        after.bottom() <= before.top() if in_column else in_line and after.right() <= before.left()
    )


def _told(widget: QWidget) -> str:
    named: QWidget | None = widget
    while named is not None and not named.objectName():
        named = named.parentWidget()
    where = named.objectName() if named is not None else "nowhere"
    return f"{type(widget).__name__} {where}"


def misread(window: QWidget) -> list[str]:
    """What a screen reader comes to in another order than that in which it stands on the screen."""
    wrong = []
    for found, _ in inside(window):
        parts = [found.child(at) for at in range(found.childCount())]
        told = [each.object() for each in parts if each is not None and _speaks(each)]
        wrong += [
            f"{_told(after)} is read after {_told(before)}"
            for before, after in pairwise(each for each in told if isinstance(each, QWidget))
            if _is_behind(_place(before, window), _place(after, window))
        ]
    return wrong


def _speaks(found: QAccessibleInterface) -> bool:
    if found.state().invisible:
        return False
    if found.text(QAccessible.Text.Name).strip():
        return True
    parts = (found.child(at) for at in range(found.childCount()))
    return any(_speaks(each) for each in parts if each is not None)
