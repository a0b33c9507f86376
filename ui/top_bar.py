"""The bar on top: the product, the search of settings, the preferences, the theme, help."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton

from app.words import tr
from ui.buttons import Button
from ui.editors import SearchEdit
from ui.labels import IconButton, IconLabel, PlainLabel, tip
from ui.marks import Panel
from ui.theme import Scheme, theme

HEIGHT = 48
SCHEMES = {
    Scheme.SYSTEM: tr("As the &system"),
    Scheme.LIGHT: tr("&Light"),
    Scheme.DARK: tr("&Dark"),
    Scheme.HIGH_CONTRAST: tr("&High contrast"),
}


class TopBar(Panel):
    """Search is switched off until a station's settings are on the screen.

    `scheme(Scheme)` asks for other colours, `preferences` for their dialog.
    """

    scheme = Signal(object)
    preferences = Signal()

    def __init__(self) -> None:
        super().__init__("window", "bottom")
        self.setMinimumHeight(HEIGHT)
        self.stations = Button(tr("Stations"), symbol="review", name="stations")
        self.stations.setCheckable(True)
        self._product = PlainLabel("Station Configurator", kind="strong")
        self.search = SearchEdit("search", tr("Search settings"), "search", "Ctrl+F")
        self.search.setMinimumWidth(self.search.sizeHint().width())
        self.search.setMaximumWidth(theme.px(400))
        self.preferences_button = IconButton("system", tr("Preferences (Ctrl+,)"))
        self.preferences_button.setObjectName("preferences")
        self.preferences_button.clicked.connect(self.preferences)
        self.theme_button = IconButton("theme", tr("Light or dark"))
        self.theme_button.setObjectName("theme")
        self.theme_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.help_button = IconButton("help", tr("Help (F1)"))
        self.help_button.setObjectName("help")
        self.help_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 1)
        row.setSpacing(8)
        row.addWidget(IconLabel("product", "accentText", 20))
        row.addWidget(self._product)
        row.addWidget(self.stations)
        row.addStretch(2)
        row.addWidget(self.search, 3)
        row.addStretch(3)
        row.addWidget(self.preferences_button)
        row.addWidget(self.theme_button)
        row.addWidget(self.help_button)
        self.set_search(False)
        self.set_stations(False, True)

    def add_menus(self) -> None:
        """Give the buttons their menus; the first picture is without."""
        from ui.help_menu import HelpMenu

        self.help = HelpMenu(self)
        self.help_button.setMenu(self.help)
        self.theme_button.setMenu(self._theme_menu())

    def set_search(self, on: bool) -> None:
        """Allow the search, or say why it is off."""
        self.search.setEnabled(on)
        tip(self.search, "" if on else tr("Sign in to a station to search its settings."))

    def set_stations(self, folded: bool, listing: bool) -> None:
        """Where one sees the list of stations or one of them, a button turns from one to other."""
        self._product.setVisible(not folded)
        self.stations.setVisible(folded)
        self.stations.setChecked(listing)

    def show_scheme(self, scheme: Scheme) -> None:
        """Mark these colours as the chosen ones."""
        self._schemes[scheme].setChecked(True)

    def _theme_menu(self) -> QMenu:
        from PySide6.QtGui import QAction, QActionGroup

        menu = QMenu(self)
        self._schemes: dict[Scheme, QAction] = {}
        group = QActionGroup(menu)
        for scheme, words in SCHEMES.items():
            action = QAction(words, menu, checkable=True, checked=scheme is theme.chosen)
            action.setObjectName(f"theme.{scheme.name.lower()}")
            action.triggered.connect(lambda _=False, scheme=scheme: self.scheme.emit(scheme))
            group.addAction(action)
            self._schemes[scheme] = action
            menu.addAction(action)
        return menu
