"""Tab goes as a window is read: along its layouts, whenever each part was made."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollArea, QWidget


def follow_layouts(window: QWidget, forth: bool) -> bool:
    """Move the focus to the next input of a window, or to the one before; whether there is one.

    Qt's own order is that in which widgets came into the window: a page that is made when somebody
    first looks at it would come last. For `focusNextPrevChild`.
    """
    at = window.focusWidget()
    way = list(_inputs(window, at)) if at is not None else []
    if at not in way:
        return False
    start = way.index(at)
    others = way[start + 1 :] + way[:start]
    for widget in others if forth else reversed(others):
        if widget.isVisible() and widget.isEnabled():
            reason = Qt.FocusReason
            widget.setFocus(reason.TabFocusReason if forth else reason.BacktabFocusReason)
            _bring_into_sight(widget)
            return True
    return False


def _bring_into_sight(widget: QWidget) -> None:
    """Qt scrolls only where the focus comes from inside of what scrolls."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def _inputs(widget: QWidget, at: QWidget) -> Iterator[QWidget]:
    """All that Tab stops at, in the order in which layouts hold them, and `at` in any case."""
    if not widget.isVisible() and widget is not at and not widget.isAncestorOf(at):
        return
    stops = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    if stops or widget is at:
        yield widget
    inside = [each for each in widget.children() if isinstance(each, QWidget)]
    layout = widget.layout()
    placed = list(_placed(layout, inside)) if layout is not None else []
    rest = [each for each in inside if not each.isWindow() and each not in placed]
    for child in (*placed, *rest):
        yield from _inputs(child, at)


def _placed(layout: QLayout, widgets: Sequence[QWidget]) -> Iterator[QWidget]:
    """Those widgets that are in a layout or in one inside it, in its order; a grid by lines.

    Without `itemAt`: Python would keep what that gives after Qt has deleted it, and take
    something else at the same place in memory for it.
    """
    layouts = [each for each in layout.children() if isinstance(each, QLayout)]
    parts: dict[int, QWidget | QLayout] = {layout.indexOf(each): each for each in widgets}
    parts |= {layout.indexOf(each): each for each in layouts}
    parts.pop(-1, None)
    places = sorted(parts)
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda at: layout.getItemPosition(at)[:2])  # type: ignore[index]
    for at in places:
        part = parts[at]
        if isinstance(part, QWidget):
            yield part
        else:
            yield from _placed(part, widgets)
