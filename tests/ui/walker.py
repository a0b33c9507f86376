"""Walks over every widget of every window and says where outside text could do harm.

`offences()` looks at what is there; `painted(window)` tells what is drawn. Text on the screen has
no markup that Qt could follow, is bounded and on one line, and hides or moves nothing.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from html import unescape

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QPainter, QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QErrorMessage,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QStyle,
    QTabBar,
    QTextEdit,
    QWidget,
)

from tests.shown import FSI, ISOLATED, PDI, invisible, loose
from ui.labels import PlainLabel

LONGEST = 2100
ROW = 210
WIDEST = 700
EDITED = 4096
MOST_ROWS = 2100
TIP = re.compile(r"(<span>([^<>]*)</span>)?")
BREAK, HYPHEN = "\u200b", "\u2011"
#: Qt's own dialog; what it shows are names on this computer's disk.
NOT_OURS = (QFileDialog,)
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
Text = tuple[str, str, int]
"""What it is, the text, and how long it may be."""


def everything(windows: Iterable[QWidget] = ()) -> list[QWidget]:
    """Every widget of these windows, or of all that there are; ours alone."""
    found: dict[QWidget, None] = {}
    for window in windows or QApplication.topLevelWidgets():
        found.update(dict.fromkeys([window, *window.findChildren(QWidget)]))
    return [widget for widget in found if not _inside(widget, NOT_OURS)]


def offences(*windows: QWidget) -> list[str]:
    """What is wrong with the texts of these windows, or of all."""
    found = []
    for widget in everything(windows):
        wrong = [*_guesses(widget), *_heights(widget)]
        for what, text, longest in texts(widget):
            wrong += [f"{what} {problem}" for problem in problems(text, longest)]
        found += [f"{_name(widget)}: {problem}" for problem in wrong]
    return found


def problems(text: str, longest: int = LONGEST) -> list[str]:
    """What is wrong with one text as it is shown."""
    found = [f"has {char}" for char in dict.fromkeys(invisible(text))]
    found += ["moves what stands around it"] if loose(text) else []
    found += [f"is {len(text)} characters long"] if len(text) > longest else []
    return [f"{problem}: {text[:80]!r}" for problem in found]


def texts(widget: QWidget) -> Iterator[Text]:
    """Everything that a widget shows or speaks, but what it paints."""
    yield "title", widget.windowTitle(), LONGEST
    yield "name", widget.accessibleName(), 2 * LONGEST
    yield "description", widget.accessibleDescription(), 5 * LONGEST
    yield "tip", _tip_text(widget.toolTip()), LONGEST
    yield from _own(widget)
    for action in widget.actions():
        yield from _action(action)


def _own(widget: QWidget) -> Iterator[Text]:
    """What widgets of its kind have."""
    match widget:
        case PlainLabel():
            yield "text", QLabel.text(widget).replace(BREAK, "").replace(HYPHEN, "-"), LONGEST
        case QLabel() | QAbstractButton():
            yield "text", widget.text(), LONGEST
        case QLineEdit() if widget.echoMode() is QLineEdit.EchoMode.Password:
            yield "placeholder", widget.placeholderText(), EDITED
        case QLineEdit():
            yield "placeholder", widget.placeholderText(), EDITED
            yield "text", _edited(widget), 12 * EDITED
        case QComboBox():
            for at in range(widget.count()):
                yield f"choice {at}", widget.itemText(at), ROW
        case QAbstractSpinBox():
            yield "text", widget.text(), ROW
        case QTabBar():
            for at in range(widget.count()):
                yield f"tab {at}", widget.tabText(at), ROW
                yield f"tab {at} spoken", widget.accessibleTabName(at), ROW
                yield f"tab {at} tip", _tip_text(widget.tabToolTip(at)), ROW
        case QGroupBox() | QMenu():
            yield "title", widget.title(), ROW
        case QProgressBar():
            yield "text", widget.text(), ROW
        case QAbstractItemView() if (model := widget.model()) is not None:
            yield from _items(model)


def _edited(line: QLineEdit) -> str:
    """A line to edit holds the text itself: what cannot be seen is said beside it."""
    text = line.text()
    return "" if "[U+" in line.accessibleDescription() or not invisible(text) else text


def _items(model: QAbstractItemModel) -> Iterator[Text]:
    for at in range(min(model.rowCount(), MOST_ROWS)):
        index: QModelIndex = model.index(at, 0)
        for role in ROLES:
            yield f"row {at}", str(index.data(role) or ""), LONGEST
        yield f"row {at} tip", _tip_text(index.data(Qt.ItemDataRole.ToolTipRole) or ""), LONGEST


def _action(action: QAction) -> Iterator[Text]:
    yield "action", action.text(), ROW
    yield "action's tip", _tip_text(action.toolTip()), LONGEST


def _tip_text(tip: str) -> str:
    """The words of a tip; one that is not escaped by us is no text of ours."""
    found = TIP.fullmatch(tip)
    return unescape(found[2] or "") if found else tip


def _guesses(widget: QWidget) -> Iterator[str]:
    """Whether Qt would look for markup in a text of it."""
    plain = Qt.TextFormat.PlainText
    if isinstance(widget, QLabel | QMessageBox) and widget.textFormat() is not plain:
        yield f"takes markup: {widget.text()[:80]!r}"
    if isinstance(widget, QLabel) and widget.openExternalLinks():
        yield "opens links"
    if isinstance(widget, QTextEdit | QErrorMessage):
        yield "takes markup"
    if isinstance(widget, QPlainTextEdit) and len(widget.toPlainText()) > 100 * EDITED:
        yield "is not bounded"
    for tip in (widget.toolTip(), *_item_tips(widget)):
        if not TIP.fullmatch(tip):
            yield f"tip takes markup: {tip[:80]!r}"
    if isinstance(widget, QLabel | QAbstractButton) and widget.minimumSizeHint().width() > WIDEST:
        yield f"asks for {widget.minimumSizeHint().width()} px"
    for more in (widget.whatsThis(), widget.statusTip()):
        if more:
            yield f"tells more: {more[:80]!r}"


def _item_tips(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QTabBar):
        yield from (widget.tabToolTip(at) for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        for at in range(min(model.rowCount(), MOST_ROWS)):
            yield str(model.index(at, 0).data(Qt.ItemDataRole.ToolTipRole) or "")
    for action in widget.actions():
        if action.toolTip() != action.text().replace("&", "").removesuffix("…"):
            yield action.toolTip()


def _heights(widget: QWidget) -> Iterator[str]:
    """Rows of a list are all as high."""
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        heights = {widget.sizeHintForRow(at) for at in range(min(model.rowCount(), MOST_ROWS))}
        if len(heights) > 1:
            yield f"rows are {sorted(heights)} px high"


def _inside(widget: QWidget | None, kinds: tuple[type[QWidget], ...]) -> bool:
    while widget is not None:
        if isinstance(widget, kinds):
            return True
        widget = widget.parentWidget()
    return False


def _name(widget: QWidget) -> str:
    named: QWidget | None = widget
    while named is not None and not named.objectName():
        named = named.parentWidget()
    where = f" in {named.objectName()}" if named is not None else ""
    return f"{type(widget).__name__}{where}"


# What is painted


@contextmanager
def listening() -> Iterator[list[str]]:
    """Every text that is drawn from Python meanwhile."""
    drawn: list[str] = []
    ways = (QPainter, "drawText"), (QTextLayout, "draw"), (QStyle, "drawItemText")
    real = [getattr(kind, way) for kind, way in ways]

    def heard(draw: Callable[..., object]) -> Callable[..., object]:
        def told(self: object, *args: object) -> object:
            drawn.extend(a for a in args if isinstance(a, str))
            if isinstance(self, QTextLayout):
                drawn.append(self.text())
            return draw(self, *args)

        return told

    for (kind, way), draw in zip(ways, real, strict=True):
        setattr(kind, way, heard(draw))
    try:
        yield drawn
    finally:
        for (kind, way), draw in zip(ways, real, strict=True):
            setattr(kind, way, draw)


def painted(window: QWidget) -> list[str]:
    """The texts that this window draws by itself."""
    with listening() as drawn:
        window.grab()
    return drawn


def painted_offences(window: QWidget) -> list[str]:
    """What is wrong with the texts that this window draws by itself."""
    return [f"drawn: {problem}" for text in painted(window) for problem in problems(_closed(text))]


def _closed(text: str) -> str:
    """What was elided may end before the isolation does; the end of a line ends it as well."""
    return text + PDI * (text.count(FSI) - text.count(PDI))


def isolated(*windows: QWidget) -> set[str]:
    """All that is isolated in the texts of these windows, or of all: pieces from outside alone."""
    return {
        piece
        for widget in everything(windows)
        for _, text, _ in texts(widget)
        for piece in ISOLATED.findall(text)
    }
