"""The style sheet: controls of Fusion, and our own parts by dynamic property."""

from string import Template
from typing import TYPE_CHECKING

from ui.theme import tokens

if TYPE_CHECKING:
    from ui.theme import Theme

# What is said here of hints, our style is not asked, which is in Python: lists ask for
# show-decoration-selected several times a row, all that scrolls for the place of its frame.
# A focused edge is 2 px (3 in high contrast) and its padding as much less, so nothing moves.
BUTTONS = """
QPushButton { background: $raised; color: $text; border: 1px solid $lineStrong;
  border-radius: 6px; padding: 0 ${pad}px; min-height: ${control}px; font-weight: $weight;
  outline: none; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:open, QPushButton:checked { background: $pressed; }
QPushButton:focus { border: ${ring}px solid $focus; padding: 0 ${padF}px;
  min-height: ${controlF}px; }
QPushButton::menu-indicator { width: 0; }
QPushButton[small="true"] { min-height: ${small}px; padding: 0 ${padSmall}px; }
QPushButton[small="true"]:focus { min-height: ${smallF}px; padding: 0 ${padSmallF}px; }
QPushButton[kind="primary"] { background: $accent; color: $textOnAccent; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accentHover; border-color: $accentHover; }
QPushButton[kind="primary"]:pressed { background: $accentPressed; border-color: $accentPressed; }
QPushButton[kind="primary"]:focus { border-color: $focus; }
QPushButton[kind="danger"] { background: $danger; color: $textOnDanger; border-color: $danger; }
QPushButton[kind="danger"]:hover { background: $dangerHover; border-color: $dangerHover; }
QPushButton[kind="danger"]:focus { border-color: $focus; }
QPushButton[kind="warn"] { background: transparent; color: $warnText; border-color: $warnIcon; }
QPushButton[kind="warn"]:focus { border-color: $focus; }
QPushButton[kind="flat"] { background: transparent; color: $accentText;
  border-color: transparent; padding: 0 7px; }
QPushButton[kind="flat"]:hover { background: $hover; border-color: $hover; }
QPushButton[kind="flat"]:focus { border-color: $focus; padding: 0 ${seven}px; }
QPushButton:disabled { background: $disabledFill; color: $textDisabled;
  border-color: $disabledLine; }
QPushButton[kind="flat"]:disabled { background: transparent; border-color: transparent; }
QToolButton { background: transparent; color: $text; border: 1px solid transparent;
  border-radius: 6px; padding: 3px; outline: none; }
QToolButton:hover { background: $hover; border-color: $hover; }
QToolButton:pressed, QToolButton:open, QToolButton:checked { background: $pressed; }
QToolButton:focus { border: ${ring}px solid $focus; padding: ${threeF}px; }
QToolButton:disabled { background: transparent; border-color: transparent; }
QToolButton::menu-indicator { image: none; }
"""

EDITORS = """
QLineEdit, QPlainTextEdit, QTextEdit { background: $surface; color: $text;
  border: 1px solid $lineStrong; border-radius: 6px; padding: 0 7px; min-height: ${control}px;
  placeholder-text-color: $placeholder;
  selection-background-color: $selectionStrong; selection-color: $textOnAccent; }
QPlainTextEdit, QTextEdit { padding: 4px 5px; }
QLineEdit:focus { border: ${ring}px solid $focus; padding: 0 ${seven}px;
  min-height: ${controlF}px; }
QPlainTextEdit:focus, QTextEdit:focus { border: ${ring}px solid $focus;
  padding: ${three}px ${four}px; }
QLineEdit[state="error"] { border: 2px solid $badIcon; padding: 0 6px; min-height: ${errorH}px; }
QLineEdit[state="error"]:focus { border: 3px solid $badIcon; padding: 0 5px;
  min-height: ${errorF}px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled { background: $disabledFill;
  color: $textDisabled; border-color: $disabledLine; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractSpinBox QLineEdit:focus,
QComboBox QLineEdit:focus { border: none; padding: 0; min-height: 0; background: transparent; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $lineStrong;
  padding: 4px; outline: none; }
QComboBox QAbstractItemView::item { min-height: ${row}px; padding: 0 6px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: $selection; color: $onSelection; }
"""

PARTS = """
QToolTip { background: $tipFill; color: $tipText; border: 1px solid $tipFill; padding: 5px 8px; }
QMenu { background: $surface; color: $text; border: 1px solid $lineStrong; padding: 4px; }
QMenu::item { min-height: ${row}px; padding: 0 24px 0 12px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $onSelection; }
QMenu::item:disabled { color: $textDisabled; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $scrollHandle; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $textMuted; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QProgressBar { background: $track; border: 1px solid $trackEdge; border-radius: 4px;
  min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $mark; border-radius: 3px; }
QProgressBar[waiting="true"]::chunk { background: $scrollHandle; }
QScrollArea { background: $surface; border: none; scrollview-frame-around-contents: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QAbstractScrollArea[bare="true"] { background: transparent; border: none;
  show-decoration-selected: 1; scrollview-frame-around-contents: 0; }
QSplitter::handle { background: $line; }
QDialog, QMessageBox { background: $surface; }
QMessageBox QLabel { color: $text; }
"""

PANELS = "\n".join(
    [
        *(f'QFrame[ground="{g}"] {{ background: ${g}; border: none; }}' for g in
          ("window", "sidebar", "surface", "sunken")),
        *(f'QFrame[edge="{e}"] {{ border-{e}: 1px solid $line; }}' for e in
          ("top", "bottom", "left", "right")),
        'QFrame[card] { border: 1px solid $line; border-radius: 8px; }',
        'QFrame[card="sunken"] { background: $sunken; }',
        'QFrame[card="surface"] { background: $surface; }',
        'QFrame[card="popup"] { background: $surface; border-color: $lineStrong; }',
        *(f'QFrame[banner="{k}"] {{ background: ${k}Fill; border: 1px solid ${k}Line; '
          'border-radius: 6px; }' for k in ("ok", "warn", "bad")),
        'QFrame[banner="info"] { background: $accentSoft; border: 1px solid $infoLine; '
        'border-radius: 6px; }',
        'QFrame[bar] { background: $window; border: none; border-top: 1px solid $line; }',
        'QFrame[bar="busy"] { background: $accentSoft; border-top-color: $mark; }',
    ]
)  # fmt: skip

INKS = (
    "text",
    "textMuted",
    "textDisabled",
    "accentText",
    "okText",
    "warnText",
    "badText",
    "okIcon",
    "warnIcon",
    "badIcon",
    "tipText",
)


def sheet(theme: "Theme") -> str:
    """The whole style sheet of the application in the colours of the theme."""
    more = theme.ring - 1
    sizes = {
        "ring": theme.ring,
        "weight": theme.button_weight,
        "control": theme.control - 2,
        "controlF": theme.control - 2 - 2 * more,
        "small": theme.control - 6,
        "smallF": theme.control - 6 - 2 * more,
        "pad": 14,
        "padF": 14 - more,
        "padSmall": 10,
        "padSmallF": 10 - more,
        "seven": 7 - more,
        "four": 5 - more,
        "three": 4 - more,
        "threeF": 3 - more,
        "errorH": theme.control - 4,
        "errorF": theme.control - 6,
        "row": theme.px(28),
    }
    colors = {role: theme.hex(role) for role in tokens()["roles"]}
    colors["trackEdge"] = theme.hex("line" if theme.high_contrast else "track")
    inks = "\n".join(f'QLabel[ink="{ink}"] {{ color: {theme.hex(ink)}; }}' for ink in INKS)
    parts = "\n".join((BUTTONS, EDITORS, PARTS, PANELS))
    return Template(parts).substitute(colors, **sizes) + inks
