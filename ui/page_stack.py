"""The pages of a station, one on the screen: each is made when somebody first looks at it."""

import asyncio
from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPalette

from app.session import Session
from app.settings import Section
from ui.outcomes import Told
from ui.page import Page
from ui.pages import entry_of
from ui.section_panel import Wishes
from ui.stack import Stack

ENTER_MS = 100  # who goes through the list with the arrows asks the station for nothing on the way


class PageStack(Stack):
    """Making all pages at once would hold up the window, and so would drawing them for each key.

    `retry` asks to read the settings again.
    """

    retry = Signal()

    def __init__(self, session: Session, how: str, wishes: Wishes) -> None:
        super().__init__()
        # One ground for all: of a page's own Qt draws two, its viewport's upon its own.
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._session, self._how, self._wishes = session, how, wishes
        self._pages: dict[Section, Page] = {}
        self._told: Mapping[Section, Told] = {}
        self._stale: set[Page] = set()  # drawn before the session changed
        self._entering = QTimer(self, singleShot=True, interval=ENTER_MS)
        self._entering.timeout.connect(self._arrived)

    def page(self, section: Section) -> Page:
        """The page of a section."""
        if section not in self._pages:
            page = Page(self._session, entry_of(section), self._how, self._wishes, self)
            page.retry.connect(self.retry)
            page.tell(self._told.get(section))
            self._pages[section] = page
            self.addWidget(page)
        return self._pages[section]

    def show_page(self, section: Section) -> None:
        """Bring a page on the screen as things stand now."""
        page = self.page(section)
        if page in self._stale:
            self._stale.remove(page)
            page.refresh()
        self.setCurrentWidget(page)
        self._entering.start()

    def _arrived(self) -> None:
        """The moment is over; a program that has ended meanwhile asks for nothing any more."""
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return
        self.enter()

    def enter(self) -> None:
        """Let the page on the screen read its own things, where one is signed in."""
        page = self.currentWidget()
        if self._session.station.signed_in and isinstance(page, Page):
            page.enter()

    def refresh(self) -> None:
        """Show what the session holds now; on a page that is not on the screen, when it comes."""
        self._stale.update(self._pages.values())
        page = self.currentWidget()
        if isinstance(page, Page):
            self._stale.discard(page)
            page.refresh()

    def tell(self, told: Mapping[Section, Told]) -> None:
        """Say what became of the last Apply, by section."""
        self._told = dict(told)
        for section, page in self._pages.items():
            page.tell(told.get(section))
