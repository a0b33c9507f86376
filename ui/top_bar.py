"""The bar on top: the product, the search of settings, the theme, help."""

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QToolButton

from ui.editors import SearchEdit
from ui.labels import IconButton, IconLabel, PlainLabel, tip
from ui.marks import Panel
from ui.theme import Scheme, theme

HEIGHT = 48
SCHEMES = {
    Scheme.SYSTEM: "As the &system",
    Scheme.LIGHT: "&Light",
    Scheme.DARK: "&Dark",
    Scheme.HIGH_CONTRAST: "&High contrast",
}
KEYS = (
    "F5 reads all settings again. Ctrl+S applies your changes. Ctrl+F searches settings. "
    "Tab moves on, Esc cancels."
)


class TopBar(Panel):
    """Search is switched off until a station's settings are on the screen."""

    def __init__(self) -> None:
        super().__init__("window", "bottom")
        self.setMinimumHeight(theme.px(HEIGHT))
        self.search = SearchEdit("search", "Search settings", "search", "Ctrl+F")
        self.search.setMaximumWidth(theme.px(400))
        self.theme_button = IconButton("theme", "Light or dark")
        self.theme_button.setObjectName("theme")
        self.theme_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.theme_button.setMenu(self._theme_menu())
        self.help_button = IconButton("help", KEYS)
        self.help_button.setObjectName("help")
        self.help_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.help_button.setMenu(self._help_menu())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 1)
        row.setSpacing(8)
        row.addWidget(IconLabel("product", "accentText", 20))
        row.addWidget(PlainLabel("Station Configurator", kind="strong"))
        row.addStretch(2)
        row.addWidget(self.search, 3)
        row.addStretch(3)
        row.addWidget(self.theme_button)
        row.addWidget(self.help_button)
        self.set_search(False)

    def set_search(self, on: bool) -> None:
        """Allow the search, or say why it is off."""
        self.search.setEnabled(on)
        tip(self.search, "" if on else "Sign in to a station to search its settings.")

    def _theme_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for scheme, words in SCHEMES.items():
            action = QAction(words, menu, checkable=True, checked=scheme is theme.chosen)
            action.setObjectName(f"theme.{scheme.name.lower()}")
            action.triggered.connect(lambda _=False, scheme=scheme: _apply(scheme))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def _help_menu(self) -> QMenu:
        menu = QMenu(self)
        for sentence in KEYS.split(". "):
            action = menu.addAction(sentence.rstrip("."))
            action.setEnabled(False)
        return menu


def _apply(scheme: Scheme) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, scheme)
