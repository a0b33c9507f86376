"""The dialog of the preferences: its pages, each in force as soon as something is chosen."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.identity import Known
from app.session import State
from app.words import tr
from ui.banner import Banner
from ui.dialog import Dialog
from ui.headings import DialogFoot
from ui.preferences_pages import ChoicePage, LanguagePage, LogPage, ThemePage
from ui.preferences_search import SearchPage
from ui.preferences_stations import StationsPage
from ui.section_list import Section, SectionList, wanted_width
from ui.theme import theme

if TYPE_CHECKING:
    from ui.preferences import PreferencesInForce
    from ui.station_view import StationView
    from ui.workplace import Workplace

WIDTH = 780
PAGES = (
    Section("language", tr("Language"), "language"),
    Section("theme", tr("Theme"), "theme"),
    Section("stations", tr("Stations"), "station"),
    Section("search", tr("Search"), "radar"),
    Section("log", tr("Log"), "logs"),
)


class PreferencesDialog(Dialog):
    """At its end, `restart` says whether the program shall start anew, in another language."""

    topic = "preferences"

    def __init__(self, holder: "PreferencesInForce", place: "Workplace", parent: QWidget) -> None:
        super().__init__("preferences", tr("Preferences"), WIDTH, parent)
        self.restart = False
        self._holder = holder
        self._place = place
        now = holder.preferences.now
        language = LanguagePage(now.language, holder.language)
        language.restart.connect(self._restart)
        self.search = SearchPage(now, self._choose)
        self.stations = StationsPage(RememberedStations(place))
        self._pages: dict[str, QWidget] = {
            "language": self._chosen(language, "language"),
            "theme": self._chosen(ThemePage(now.theme), "theme"),
            "stations": self.stations,
            "search": self.search,
            "log": self._chosen(LogPage(now.level), "level"),
        }
        self.told = Banner()
        self._lay_out()
        self._show_adapters()
        unwatch = place.discovery.changed.add(self._show_adapters)
        self.finished.connect(lambda _: unwatch())

    def show_page(self, key: str) -> None:
        """Go to a page. Raises KeyError."""
        self.list.set_current(key)

    def _lay_out(self) -> None:
        self.list = SectionList(list(PAGES), "preferences.pages")
        self.list.setAccessibleName(tr("Pages of the preferences"))
        self.list.setFixedWidth(max(theme.px(160), wanted_width(page.name for page in PAGES)))
        stack = QStackedWidget()
        for page in self._pages.values():
            stack.addWidget(page)
        self.list.current.connect(lambda key: stack.setCurrentWidget(self._pages[key]))
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.list)
        row.addWidget(stack, 1)
        self.body.addLayout(row, 1)
        self.body.addWidget(self.told)
        foot = DialogFoot(tr("&Close"))
        foot.box.removeButton(foot.cancel)
        self.set_foot(foot)
        self.show_page("language")
        self.list.setFocus()

    def _restart(self) -> None:
        self.restart = True
        self.accept()

    def _chosen(self, page: ChoicePage, field: str) -> ChoicePage:
        page.chosen.connect(lambda key: self._choose(**{field: key}))
        return page

    def _choose(self, **choices: object) -> None:
        problem = self._holder.choose(**choices)
        self.told.show_message("warn", tr("Not kept.") if problem else "", problem)

    def _show_adapters(self) -> None:
        self.search.set_adapters(self._place.discovery.tried.adapters)


class RememberedStations:
    """The known stations, and what the window has open of them."""

    def __init__(self, place: "Workplace") -> None:
        self._place = place

    def all(self) -> list[Known]:
        """Every one, the one seen last first."""
        return self._place.trust.all()

    def forget(self, known: Known) -> None:
        """Treat it as never seen; the page of its sign-in begins anew."""
        view = self._view(known)
        self._place.forgetting.known(known)
        if view is not None:
            view.administration.start_over.emit()

    def why_not(self, known: Known) -> str:
        """Why it cannot be forgotten now, as a sentence, or empty."""
        view = self._view(known)
        if view is None or view.session.state is State.SIGNED_OUT:
            return ""
        return tr("It is open in this window. Sign out of it first.")

    def _view(self, known: Known) -> "StationView | None":
        for view in self._place.views.values():
            station = view.session.station
            if known.pin == station.pin if known.pin else known.at(station.origin):
                return view
        return None
