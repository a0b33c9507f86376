"""Our icons: glyphs of QtAwesome's Material Design set, drawn as outlines in theme colours.

QtAwesome's own classes import for 180 ms and load eleven fonts. We read the one font and its
table of names ourselves (about 5 ms), and only when the first icon is asked for.
"""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPainterPath,
    QPixmap,
    QRawFont,
)

from ui.stamps import picture, stamp
from ui.theme import theme

GRID = 24.0
ASCENT = 21.0
FONT = "materialdesignicons6-webfont-"  # and its table of names

GLYPHS = {
    # sections
    "station": "tune-variant",
    "code": "form-textbox-password",
    "wallpaper": "image-outline",
    "display": "monitor",
    "mirroring": "cast-variant",
    "clock": "clock-outline",
    "wifi": "access-point",
    "other_ap": "wifi",
    "ethernet": "ethernet",
    "passwords": "lock-outline",
    "firmware": "chip",
    "system": "cog-outline",
    "manager": "key-outline",
    "pod": "link-variant",
    "licence": "certificate-outline",
    "quick_join": "flash-outline",
    "power": "power-sleep",
    "restart_daily": "calendar-refresh-outline",
    # states
    "ok": "check-circle",
    "ok_outline": "check-circle-outline",
    "warn": "alert",
    "bad": "alert-circle",
    "refused": "alert-octagon",
    "unknown": "help-circle",
    "info": "information-outline",
    "at_work": "progress-clock",
    "left": "minus-circle-outline",
    "lock": "lock-outline",
    "lock_check": "lock-check-outline",
    "lock_open": "lock-open-variant-outline",
    "shield": "shield-alert-outline",
    "eap": "shield-account-outline",
    "restart_needed": "restart-alert",
    "changes": "pencil-circle",
    "changed": "pencil",
    "conflict": "account-switch-outline",
    "carries_us": "transit-connection-variant",
    "plug": "power-plug-outline",
    "awake": "sleep-off",
    "done": "check-circle",
    "waits": "record-circle-outline",
    "to_come": "circle-outline",
    "failed": "close-circle",
    "left_out": "minus-circle-outline",
    "listening": "access-point",
    "radar": "radar",
    "vpn": "vpn",
    "on_display": "monitor-shimmer",
    "no_picture": "image-off-outline",
    "fingerprint": "fingerprint",
    "check": "check",
    # actions
    "restart": "restart",
    "factory_reset": "restore-alert",
    "search": "magnify",
    "filter": "filter-variant",
    "refresh": "refresh",
    "copy": "content-copy",
    "undo": "undo-variant",
    "pencil": "pencil-outline",
    "sign_in": "login",
    "sign_out": "logout",
    "add": "plus",
    "add_picture": "image-plus",
    "delete": "delete-outline",
    "eye": "eye-outline",
    "eye_off": "eye-off-outline",
    "theme": "circle-half-full",
    "language": "translate",
    "help": "help-circle-outline",
    "review": "format-list-bulleted",
    "stop": "stop-circle-outline",
    "flask": "flask-outline",
    "save": "content-save-outline",
    "open": "folder-open-outline",
    "upload": "upload",
    "download": "download",
    "update_file": "file-upload-outline",
    "update_cloud": "cloud-download-outline",
    "logs": "text-box-search-outline",
    "menu": "dots-vertical",
    "close": "window-close",
    "arrow": "arrow-right",
    "back": "arrow-left",
    "up": "arrow-up",
    "down": "arrow-down",
    "steps": "numeric-1-circle-outline",
    "product": "projector-screen-outline",
}


@cache
def _font() -> tuple[QRawFont, str]:
    """The font, and its table of names as it is: to take all of it apart takes 4 ms."""
    package = find_spec("qtawesome")  # finds the files without importing the package
    if package is None or package.origin is None:
        raise FileNotFoundError("QtAwesome is not installed")
    folder = Path(package.origin).parent / "fonts"
    found = [file for file in folder.iterdir() if file.name.startswith(FONT)]
    ttf, names = (next(f for f in found if f.suffix == end) for end in (".ttf", ".json"))
    font = QRawFont(str(ttf), GRID, QFont.HintingPreference.PreferNoHinting)
    return font, names.read_text(encoding="utf-8")


@cache
def outline(name: str) -> QPainterPath:
    """The outline of an icon on the grid of 24 x 24. Raises KeyError for an unknown name."""
    font, names = _font()
    before = f'"{GLYPHS[name]}": "'
    if (at := names.find(before)) < 0:
        raise KeyError(name)
    start = at + len(before)
    code = names[start : names.index('"', start)]
    glyph = font.glyphIndexesForString(chr(int(code, 16)))[0]
    return font.pathForGlyph(glyph).translated(0, ASCENT)


def draw(painter: QPainter, name: str, rect: QRect, role: str = "text") -> None:
    """Draw an icon into the left of `rect`, as high as the rectangle."""
    side = min(rect.width(), rect.height())
    top = rect.y() + (rect.height() - side) // 2
    stamp(painter, QRect(rect.x(), top, side, side), _fill, name, role)


def _fill(painter: QPainter, rect: QRect, name: str, role: str) -> None:
    size = min(rect.width(), rect.height())
    painter.translate(0, (rect.height() - size) / 2)
    painter.scale(size / GRID, size / GRID)
    painter.fillPath(outline(name), theme.brush(role))


class _Engine(QIconEngine):
    """Draws an icon in the theme's colours of the moment, so that a switch recolours it."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name, self._role = name, role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw it."""
        stamp(painter, rect, _fill, self._name, self._ink(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon as a picture: a style sheet asks for it whenever a button is painted."""
        return picture(size.width(), size.height(), 1.0, _fill, self._name, self._ink(mode))

    def _ink(self, mode: QIcon.Mode) -> str:
        return "textDisabled" if mode == QIcon.Mode.Disabled else self._role

    def clone(self) -> QIconEngine:
        """Another of the same."""
        return _Engine(self._name, self._role)


def icon(name: str, role: str = "text") -> QIcon:
    """An icon by our name for it, in a colour of the tokens. Raises KeyError."""
    outline(name)
    return QIcon(_Engine(name, role))


def pixmap(name: str, size: int = 16, role: str = "text") -> QPixmap:
    """A picture of the icon, `size` logical px square, sharp on every screen."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    return picture(size, size, ratio, _fill, name, role)
