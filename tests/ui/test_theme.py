"""The theme: three schemes, readable in each, and switched while windows are open."""

import subprocess
import sys

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QSpinBox, QVBoxLayout, QWidget

from tests.house import ROOT
from tests.ui.test_main import OFFSCREEN
from ui.buttons import Button
from ui.theme import BASE_PX, Scheme, set_look, show_if, theme, tokens

SHOWN = (Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST)
PAIRS = tokens()["contrast"]


@pytest.fixture
def app(qapp):
    yield qapp
    theme.apply(qapp, Scheme.LIGHT)


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    dark, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", SHOWN)
@pytest.mark.parametrize("ink,ground", PAIRS["text"])
def test_text_is_readable(app, scheme, ink, ground):
    theme.apply(app, scheme)
    least = 7 if scheme is Scheme.HIGH_CONTRAST else 4.5
    assert contrast(theme.color(ink), theme.color(ground)) >= least


@pytest.mark.parametrize("scheme", SHOWN)
@pytest.mark.parametrize("ink,ground", PAIRS["graphic"])
def test_marks_are_visible(app, scheme, ink, ground):
    theme.apply(app, scheme)
    assert contrast(theme.color(ink), theme.color(ground)) >= 3


@pytest.mark.parametrize("scheme", SHOWN)
def test_palette_has_a_disabled_group(app, scheme):
    theme.apply(app, scheme)
    palette = app.palette()
    assert palette.color(QPalette.ColorRole.Window) == theme.color("window")
    text = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert text == theme.color("textDisabled")


@pytest.mark.parametrize("scheme", SHOWN)
def test_every_colour_of_the_sheet_is_known(app, scheme):
    theme.apply(app, scheme)
    assert "$" not in app.styleSheet()
    assert theme.hex("accent") in app.styleSheet()


def test_switching_tells_and_recolours(app, qtbot):
    theme.apply(app, Scheme.LIGHT)
    light = theme.color("surface")
    with qtbot.waitSignal(theme.changed):
        theme.apply(app, Scheme.DARK)
    assert theme.shown is Scheme.DARK
    assert theme.color("surface") != light


def test_system_scheme_shows_a_real_one(app):
    theme.apply(app, Scheme.SYSTEM)
    assert theme.chosen is Scheme.SYSTEM
    assert theme.shown is not Scheme.SYSTEM


def test_font_is_chosen_explicitly(app):
    assert QApplication.font().family() in tokens()["font"]["ui"]
    assert theme.font("body", mono=True).family() in tokens()["font"]["mono"]


def test_type_scale_grows_from_count_to_display(app):
    kinds = ("count", "caption", "body", "section", "title", "display")
    sizes = [theme.font(kind).pixelSize() for kind in kinds]
    assert sizes == sorted(sizes)
    assert len(set(sizes)) == len(sizes)


@pytest.mark.parametrize(
    ("system", "scale"), [(13, 1.0), (20, 20 / 13), (26, 2.0), (90, 2.0), (9, 1.0)]
)
def test_it_grows_with_the_text_of_the_system(system, scale):
    code = (
        "from PySide6.QtWidgets import QApplication; from ui.theme import Scheme, theme;"
        "app = QApplication([]); font = app.font();"
        f"font.setPixelSize({system}); app.setFont(font); theme.begin(app, Scheme.LIGHT);"
        "print(theme.scale, theme.font().pixelSize())"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=OFFSCREEN, capture_output=True, text=True
    )
    told, size = ran.stdout.split()
    assert float(told) == pytest.approx(scale)
    assert int(size) == round(BASE_PX * scale)


def test_focus_does_not_move_a_button(app, qtbot):
    button = Button("Apply")
    qtbot.addWidget(button)
    button.show()
    before = button.sizeHint()
    button.setFocus()
    assert button.sizeHint() == before


@pytest.mark.parametrize("scheme", SHOWN)
def test_controls_are_as_high_as_each_other(app, qtbot, scheme):
    theme.apply(app, scheme)
    controls = (Button("Apply"), QComboBox(), QSpinBox())
    for control in controls:
        qtbot.addWidget(control)
        control.ensurePolished()
    assert {control.sizeHint().height() for control in controls} == {theme.control}


@pytest.mark.parametrize("scheme", SHOWN)
def test_checked_box_shows_the_accent(app, qtbot, scheme):
    theme.apply(app, scheme)
    box = QCheckBox("Show the name")
    qtbot.addWidget(box)
    box.setChecked(True)
    box.resize(box.sizeHint())
    picture = box.grab().toImage()
    assert picture.pixelColor(9, picture.height() // 2 - 6) == theme.color("accent")


def test_look_is_drawn_anew(app, qtbot):
    button = Button("Delete")
    qtbot.addWidget(button)
    set_look(button, kind="danger")
    button.resize(button.sizeHint())
    assert button.grab().toImage().pixelColor(8, 8) == theme.color("danger")


def test_a_widget_without_parent_is_no_window(app, qtbot):
    child = QWidget()
    child.hide()
    show_if(child, True)
    assert not child.isVisible()
    parent = QWidget()
    qtbot.addWidget(parent)
    QVBoxLayout(parent).addWidget(child)
    parent.show()
    assert child.isVisible()
