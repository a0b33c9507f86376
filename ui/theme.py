"""Colours, fonts and sizes of the windows: the tokens of resources/tokens.json as one theme."""

import json
import sys
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QFontMetrics,
    QGuiApplication,
    QPalette,
)
from PySide6.QtWidgets import QApplication, QWidget

import resources
from app.preferences import Scheme as Scheme

RESOURCES = Path(resources.__file__).parent

BASE_PX = 13
LARGEST_SCALE = 2.0
LARGE_SCALE = 1.3
MIDDLE = 128
UNBOUNDED = 16_777_215  # Qt's QWIDGETSIZE_MAX


@cache
def tokens() -> dict[str, Any]:
    """All values of resources/tokens.json."""
    text = (RESOURCES / "tokens.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


class Theme(QObject):
    """The one source of colours, fonts and sizes; `changed` after every switch.

    `whole` once all of it is there: the first picture is drawn with a part of it.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chosen = Scheme.SYSTEM
        self._shown = Scheme.LIGHT
        self._drawn = False
        self.scale = 1.0
        """Size of the application's text: 1.0 at 100 %, at most 2.0."""
        self._fonts: dict[tuple[str, bool, float], QFont] = {}
        self._colors: dict[tuple[Scheme, str], QColor] = {}
        self._brushes: dict[tuple[Scheme, str], QBrush] = {}
        self.whole = False

    @property
    def chosen(self) -> Scheme:
        """What the user chose."""
        return self._chosen

    @property
    def shown(self) -> Scheme:
        """What is on the screen: never SYSTEM."""
        return self._shown

    @property
    def high_contrast(self) -> bool:
        """Whether edges do the work and the selection inverts."""
        return self._shown is Scheme.HIGH_CONTRAST

    @property
    def large(self) -> bool:
        """Whether words need more lines than at 100 %."""
        return self.scale >= LARGE_SCALE

    def begin(self, app: QApplication, scheme: Scheme) -> None:
        """Give the application palette, fonts and sheet: what the first picture is drawn with.

        It is Fusion's style (`-style` of the command line); `apply` brings ours.
        """
        self._chosen = scheme
        self._show(app, _palettes_scheme() if scheme is Scheme.SYSTEM else scheme)

    def apply(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        """Give the application the style, palette, fonts and sheet of a scheme."""
        self._chosen = scheme
        if not self.whole:
            from ui.style import Style

            self.whole = True
            app.setStyle(Style())
            app.styleHints().colorSchemeChanged.connect(self._follow)
            accessibility = getattr(app.styleHints(), "accessibility", None)  # Qt 6.10
            if accessibility is not None:
                accessibility().contrastPreferenceChanged.connect(self._follow)
        self._show(app, _system_scheme() if scheme is Scheme.SYSTEM else scheme)

    def _show(self, app: QApplication, scheme: Scheme) -> None:
        if self._drawn and self._shown is scheme:
            return  # a sheet costs each widget some time, so it is set only where it differs
        from ui.sheet import sheet

        if not self._drawn:
            self._drawn = True
            system = QFontInfo(app.font()).pixelSize() / BASE_PX
            self.scale = max(1.0, min(LARGEST_SCALE, system))
        self._shown = scheme
        app.setFont(self.font("body"))
        app.setPalette(self.palette())
        app.setStyleSheet(sheet(self))
        self.changed.emit()

    def _follow(self) -> None:
        app = QApplication.instance()
        if self._chosen is Scheme.SYSTEM and isinstance(app, QApplication):
            self.apply(app, Scheme.SYSTEM)

    def color(self, role: str) -> QColor:
        """A colour by its role in the tokens, such as `accent`: one for all, not to be changed."""
        key = self._shown, role
        if key not in self._colors:
            self._colors[key] = QColor(self.hex(role))
        return self._colors[key]

    def brush(self, role: str) -> QBrush:
        """The same to fill with; out of a palette: one that is made of a colour takes all `Qt`."""
        key = self._shown, role
        if key not in self._brushes:
            palette, ground = QPalette(), QPalette.ColorRole.Window
            palette.setColor(ground, self.color(role))
            self._brushes[key] = palette.brush(ground)
        return self._brushes[key]

    def hex(self, role: str) -> str:
        """The same as `#RRGGBB`."""
        found: str = tokens()["color"][self._shown][role]
        return found

    def px(self, pixels: float) -> int:
        """A length that grows with the text, for what is drawn around it."""
        return round(pixels * self.scale)

    @property
    def control(self) -> int:
        """Height of buttons and editors in px."""
        return max(32, QFontMetrics(self.font()).height() + 12)

    @property
    def ring(self) -> int:
        """Width of the focus ring in px."""
        border = tokens()["border"]
        return int(border["focusHighContrast"] if self.high_contrast else border["focus"])

    def font(self, kind: str = "body", mono: bool = False) -> QFont:
        """A font of the type scale (display, title, section, strong, body, caption, count)."""
        key = (kind, mono, self.scale)
        if key not in self._fonts:
            self._fonts[key] = self._made(kind, mono)
        return QFont(self._fonts[key])

    def _made(self, kind: str, mono: bool) -> QFont:
        step = tokens()["type"][kind]
        font = QFont(self._mono_family if mono else self._family)
        if mono:
            font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPixelSize(self.px(step["px"]))
        font.setWeight(QFont.Weight(step["weight"]))
        if self._family == "Inter" and QGuiApplication.primaryScreen().devicePixelRatio() == 1:
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    @cached_property
    def button_weight(self) -> int:
        """Weight of words on buttons and tabs: 600 where the family has it, for 700 shouts."""
        weights = {
            QFontDatabase.weight(self._family, style)
            for style in QFontDatabase.styles(self._family)
        }
        return 600 if 600 in weights or not weights else 400

    @cached_property
    def _family(self) -> str:
        names = tokens()["font"]
        general = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
        if sys.platform == "darwin":
            return general
        if sys.platform == "win32":
            return _first_installed(names["ui"][:1] + names["uiWindows"], general)
        return _first_installed(names["ui"], general)

    @cached_property
    def _mono_family(self) -> str:
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        return _first_installed(tokens()["font"]["mono"], fixed)

    def palette(self) -> QPalette:
        """The palette of the scheme, Disabled group included."""
        palette = QPalette()
        for name, role in tokens()["palette"]["all"].items():
            palette.setColor(QPalette.ColorRole[name], self.color(role))
        for name, role in tokens()["palette"]["disabled"].items():
            group = QPalette.ColorGroup.Disabled
            palette.setColor(group, QPalette.ColorRole[name], self.color(role))
        return palette


def _first_installed(wanted: list[str], otherwise: str) -> str:
    return next((name for name in wanted if QFontDatabase.hasFamily(name)), otherwise)


def _palettes_scheme() -> Scheme:
    """Light or dark by the palette: whatever else tells of it takes all of Qt's names."""
    ground = QGuiApplication.palette().window().color()
    return Scheme.DARK if ground.lightness() < MIDDLE else Scheme.LIGHT


def _system_scheme() -> Scheme:
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)  # Qt 6.10
    if accessibility is not None:
        preference = accessibility().contrastPreference()
        if preference == QtCore.Qt.ContrastPreference.HighContrast:
            return Scheme.HIGH_CONTRAST
    dark = hints.colorScheme() == QtCore.Qt.ColorScheme.Dark
    return Scheme.DARK if dark else Scheme.LIGHT


def set_look(widget: QWidget, **properties: str | bool) -> None:
    """Set the dynamic properties that the sheet selects by, and draw the widget anew."""
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if not changed or not theme.whole:
        return
    # Before it is first shown it has not been drawn by any sheet; Qt does that then.
    if widget.testAttribute(QtCore.Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def show_if(widget: QWidget, shown: bool) -> None:
    """Show or hide a widget; one without a parent waits for it, for it would become a window."""
    if shown and widget.parent() is None:
        widget.setAttribute(QtCore.Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    else:
        widget.setVisible(shown)


theme = Theme()
