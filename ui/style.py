"""Fusion with our own marks: what a style sheet could draw only with picture files."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QCheckBox,
    QProxyStyle,
    QRadioButton,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

from ui.marks import draw_ring
from ui.stamps import stamp
from ui.theme import theme

BOX_PX = 18
ARROW_PX = 28
AROUND_WORDS = (3, 6)  # of a check box, where the focus ring stands: before and after them
# Numbers: a mark is asked for several of them, and flags of Python cost 1 to 2 us each.
_ON: int = QStyle.StateFlag.State_On.value
_ENABLED: int = QStyle.StateFlag.State_Enabled.value
_HOVERED: int = QStyle.StateFlag.State_MouseOver.value
_FOCUSED: int = QStyle.StateFlag.State_HasFocus.value
_SIZES = {
    QStyle.PixelMetric.PM_IndicatorWidth: BOX_PX,
    QStyle.PixelMetric.PM_IndicatorHeight: BOX_PX,
    QStyle.PixelMetric.PM_ExclusiveIndicatorWidth: BOX_PX,
    QStyle.PixelMetric.PM_ExclusiveIndicatorHeight: BOX_PX,
    QStyle.PixelMetric.PM_CheckBoxLabelSpacing: 8,
    QStyle.PixelMetric.PM_RadioButtonLabelSpacing: 8,
}


class Style(QProxyStyle):
    """Draws check boxes, radio buttons, arrows and focus frames; the sheet does the rest."""

    alt_held = False

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw our marks; everything else is Fusion's."""
        primitive = QStyle.PrimitiveElement
        marks = primitive.PE_IndicatorCheckBox, primitive.PE_IndicatorRadioButton
        if element not in (*marks, primitive.PE_FrameFocusRect):
            super().drawPrimitive(element, option, painter, widget)
            return
        if element == primitive.PE_IndicatorCheckBox:
            stamp(painter, option.rect, _draw_check, *_look(option.state.value))
        elif element == primitive.PE_IndicatorRadioButton:
            stamp(painter, option.rect, _draw_radio, *_look(option.state.value))
        elif not isinstance(widget, QCheckBox | QRadioButton):
            _draw_focus(painter, option.rect)
        elif widget.text():  # one without words stands in something that draws the ring
            before, after = AROUND_WORDS
            if option.direction == Qt.LayoutDirection.RightToLeft:
                before, after = after, before
            around: QRect = option.rect.adjusted(-before, -3, after, 3)
            _draw_focus(painter, around & widget.rect())

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw the arrows of combo and spin boxes, whose frames are the sheet's."""
        complexes, parts = QStyle.ComplexControl, QStyle.SubControl
        arrows = {
            complexes.CC_ComboBox: [(parts.SC_ComboBoxArrow, True)],
            complexes.CC_SpinBox: [(parts.SC_SpinBoxUp, False), (parts.SC_SpinBoxDown, True)],
        }.get(control)
        if arrows is None:
            super().drawComplexControl(control, option, painter, widget)
            return
        state, rect = option.state.value, option.rect
        wrong = widget is not None and widget.property("state") == "error"
        stamp(painter, rect, _draw_field, *_frame(state, wrong))
        for part, down in arrows:
            place = self.subControlRect(control, option, part, widget)
            stamp(painter, place, _draw_chevron, down, bool(state & _ENABLED))

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Where text and arrows stand in combo and spin boxes."""
        parts = QStyle.SubControl
        rect: QRect = option.rect
        arrow = theme.px(ARROW_PX)
        half = rect.height() // 2
        match part:
            case parts.SC_ComboBoxEditField if control == QStyle.ComplexControl.CC_ComboBox:
                return rect.adjusted(8, 2, -arrow, -2)
            case parts.SC_ComboBoxArrow if control == QStyle.ComplexControl.CC_ComboBox:
                return QRect(rect.right() - arrow, rect.top(), arrow, rect.height())
            case parts.SC_SpinBoxEditField if control == QStyle.ComplexControl.CC_SpinBox:
                return rect.adjusted(8, 2, -arrow, -2)
            case parts.SC_SpinBoxUp if control == QStyle.ComplexControl.CC_SpinBox:
                return QRect(rect.right() - arrow, rect.top() + 2, arrow, half - 2)
            case parts.SC_SpinBoxDown if control == QStyle.ComplexControl.CC_SpinBox:
                return QRect(rect.right() - arrow, rect.top() + half, arrow, half - 2)
        return super().subControlRect(control, option, part, cast(QWidget, widget))

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Sizes of the marks, which grow with the text."""
        px = _SIZES.get(metric)
        return super().pixelMetric(metric, option, widget) if px is None else theme.px(px)

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        """Room for arrows, and for the focus ring around the words of check boxes."""
        found = super().sizeFromContents(kind, option, size, cast(QWidget, widget))
        kinds = QStyle.ContentsType
        if kind in (kinds.CT_ComboBox, kinds.CT_SpinBox):
            wide = size.width() + theme.px(ARROW_PX) + 16
            return QSize(wide, theme.control)
        if kind in (kinds.CT_CheckBox, kinds.CT_RadioButton):
            return QSize(found.width() + 8, max(found.height(), theme.px(24)))
        return found

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """Letters are underlined while Alt is held."""
        if hint == QStyle.StyleHint.SH_UnderlineShortcut:
            return int(self.alt_held)
        return super().styleHint(hint, option, widget, returned)


class AltKey(QObject):
    """Tells the style, and a window, whether Alt is held."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt went down or up, or the window away from it."""
        kind, kinds = event.type(), QEvent.Type
        if kind in (kinds.KeyPress, kinds.KeyRelease):
            if cast(QKeyEvent, event).key() == Qt.Key.Key_Alt:
                self._show(cast(QWidget, watched), kind == kinds.KeyPress)
        elif kind == kinds.WindowDeactivate:
            self._show(cast(QWidget, watched), False)
        return False

    def _show(self, window: QWidget, held: bool) -> None:
        if Style.alt_held is not held:
            Style.alt_held = held
            window.update()


def _draw_focus(painter: QPainter, rect: QRect) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_ring(painter, QRectF(rect), 4)
    painter.restore()


def _draw_chevron(painter: QPainter, rect: QRect, down: bool, enabled: bool) -> None:
    """A small arrow in the middle of `rect`."""
    wide, high = 3.5 * theme.scale, 1.8 * theme.scale * (1 if down else -1)
    middle = QRectF(rect).center()
    pen = QPen(theme.color("textMuted" if enabled else "textDisabled"), 1.5 * theme.scale)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.drawPolyline(
        QPolygonF(
            [
                QPointF(middle.x() - wide, middle.y() - high),
                QPointF(middle.x(), middle.y() + high),
                QPointF(middle.x() + wide, middle.y() - high),
            ]
        )
    )


def _frame(state: int, wrong: bool) -> tuple[str, int, str]:
    """Edge, its width and the ground of a combo or spin box."""
    enabled, focused = state & _ENABLED, state & _FOCUSED
    edge, width = ("lineStrong", 1) if enabled else ("disabledLine", 1)
    if wrong:
        edge, width = "badIcon", 3 if focused else 2
    elif focused:
        edge, width = "focus", theme.ring
    return edge, width, "surface" if enabled else "disabledFill"


def _draw_field(painter: QPainter, rect: QRect, edge: str, width: int, ground: str) -> None:
    """Ground and edge of a combo or spin box, as the sheet draws those of a line edit."""
    painter.setPen(QPen(theme.color(edge), width))
    painter.setBrush(theme.color(ground))
    half = width / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), 6 - half, 6 - half)


def _look(state: int) -> tuple[str, str, str, bool]:
    """Edge, ground and mark of a check box or radio button, and whether it is on."""
    on = bool(state & _ON)
    if not state & _ENABLED:
        return "disabledLine", "disabledFill", "textDisabled", on
    if on:
        fill = "accentHover" if state & _HOVERED else "accent"
        return fill, fill, "textOnAccent", on
    return "lineStrong", "surface", "text", on


def _draw_check(
    painter: QPainter, rect: QRect, edge: str, ground: str, mark: str, on: bool
) -> None:
    painter.setPen(QPen(theme.color(edge), 1))
    painter.setBrush(theme.color(ground))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if on:
        unit = rect.width() / 18
        pen = QPen(theme.color(mark), 2 * unit)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        hook = ((4.5, 9.2), (7.6, 12.3), (13.5, 6.0))
        painter.drawPolyline(
            QPolygonF([QPointF(rect.x() + x * unit, rect.y() + y * unit) for x, y in hook])
        )


def _draw_radio(
    painter: QPainter, rect: QRect, edge: str, ground: str, mark: str, on: bool
) -> None:
    painter.setPen(QPen(theme.color(edge), 1))
    painter.setBrush(theme.color(ground))
    painter.drawEllipse(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(mark))
        dot = rect.width() / 6
        painter.drawEllipse(QRectF(rect).center(), dot, dot)
