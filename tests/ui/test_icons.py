"""Icons: every name has a glyph, in the colour of the moment, sharp at 2x."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from ui.icons import GLYPHS, GRID, icon, outline, pixmap
from ui.theme import Scheme, theme


@pytest.fixture(autouse=True)
def look(qapp):
    theme.apply(qapp, Scheme.LIGHT)
    yield
    theme.apply(qapp, Scheme.LIGHT)


def darkest(picture) -> QColor:
    image = picture.toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return max((image.pixelColor(x, y) for x, y in points), key=QColor.alpha)


@pytest.mark.parametrize("name", GLYPHS)
def test_every_name_has_a_glyph_inside_the_grid(name):
    box = outline(name).boundingRect()
    assert not box.isEmpty()
    assert box.left() >= -0.5 and box.top() >= -0.5
    assert box.right() <= GRID + 0.5 and box.bottom() <= GRID + 0.5


def test_an_unknown_name_is_an_error():
    with pytest.raises(KeyError):
        icon("nothing")


def test_colour_follows_the_theme(qapp):
    shown = icon("ok", "okIcon")
    for scheme in (Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST):
        theme.apply(qapp, scheme)
        assert darkest(shown.pixmap(32, 32)).rgb() == theme.color("okIcon").rgb()


def test_disabled_icons_are_of_the_disabled_colour():
    picture = icon("ok").pixmap(QSize(32, 32), QIcon.Mode.Disabled)
    assert darkest(picture).rgb() == theme.color("textDisabled").rgb()


def test_sharp_at_two_pixels_a_point():
    picture = icon("ok").pixmap(QSize(16, 16), 2.0)
    assert picture.size() == QSize(32, 32)
    assert picture.devicePixelRatio() == 2


def test_pixmap_has_the_size_asked_for():
    assert pixmap("radar", 36).deviceIndependentSize().toSize() == QSize(36, 36)


def test_qtawesome_itself_is_not_imported():
    code = (
        "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]);"
        "from ui.icons import outline; outline('ok'); sys.exit('qtawesome' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], timeout=30).returncode == 0
