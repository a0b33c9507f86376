"""What the window works with: a session and a view for each station that was chosen."""

import asyncio
import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.claim import identity_key
from app.discovery import Found
from app.errors import StationError
from app.origin import Origin, candidates
from app.places import places_of, places_of_host
from app.quirks import default
from app.setup import Setups
from app.words import tr
from ui.connection import ConnectionDialog
from ui.demo import DemoStation
from ui.finding import Finding
from ui.forgetting import Forgetting
from ui.labels import say
from ui.past_changes import PastChanges
from ui.safekeeping import Safekeeping
from ui.search import SettingsSearch, Target
from ui.station_view import StationView
from ui.tasks import Tasks, ask
from ui.unseen_updates import unseen_updates
from ui.waking import Waking

if TYPE_CHECKING:
    from ui.main_window import MainWindow

DEMO_HEARD_S = 3.0


class Workplace(QObject):
    """A session and a view for each station that somebody works on, made when it is chosen."""

    def __init__(self, window: "MainWindow", finding: Finding, home: Path) -> None:
        super().__init__(window)
        self._window = window
        self._finding = finding
        self._home = home
        self.trust, self.discovery, self.views = finding.trust, finding.discovery, finding.views
        self.kept = Safekeeping(window, window.notices, home)
        self.past = PastChanges(window, window.notices, home)
        self.waking = Waking(self.discovery, self.views)
        self._setups = Setups(home)
        self.forgetting = Forgetting(window, self.trust, self.kept, self._setups)
        self._demo: dict[Origin, DemoStation] = {}
        self._tasks = Tasks(window)
        self._search = SettingsSearch(window.top.search, self._go_to)

    def start(self) -> None:
        """Bring back what was left, and the station that was picked meanwhile."""
        self.kept.start()
        self.past.show()
        if (unseen := unseen_updates(self._home)) and not self.trust.problem:
            self._window.sidebar.show_notice(unseen)
        self.waking.start(self._tasks)
        if picked := self._window.sidebar.list.key():
            self.show_station(picked)

    async def close(self) -> None:
        """Let go of every session."""
        await self._finding.close()
        await self.waking.close()
        self._tasks.cancel()
        await self.kept.close()
        for view in self.views.values():
            view.close_session()
            await view.session.close()

    @property
    def current(self) -> StationView | None:
        """The view of the station on the screen."""
        return self._finding.current

    def refresh(self) -> None:
        """Draw what the window says of the stations in reach."""
        self._finding.refresh()

    def show_station(self, key: str, stay: bool = False) -> None:
        """Show a station, or `stay` in the list; its session is made when it is chosen first."""
        found = self.discovery.stations.get(key)
        if key not in self.views and found is not None:
            self._add_view(key, found, found.origin)
        view = self.views.get(key)
        if view is not None:
            self._window.body.show_station(view, stay)
            self._window.sidebar.list.set_current(key)
        self.refresh()

    def reload(self) -> None:
        """F5."""
        if self.current is not None:
            self.current.reload()

    def apply(self) -> None:
        """Ctrl+S."""
        if self.current is not None:
            self.current.apply()

    def search_again(self) -> None:
        """Ask for stations anew."""
        self.discovery.search_again()
        self.refresh()

    def has_changes(self) -> bool:
        """Whether closing would lose something."""
        views = self.views.values()
        return any(v.session.changes() or v.administration.updating.running for v in views)

    async def may_leave_all(self) -> bool:
        """Ask for every station with unsent changes."""
        for key, view in tuple(self.views.items()):
            if view.session.changes() or view.administration.updating.running:
                self.show_station(key)
            if not await view.may_leave(tr("You are closing the program.")):
                return False
        return True

    def demo_ready(self, stations: Sequence[DemoStation]) -> None:
        """The simulated stations answer: say what to sign in with, and find them for sure."""
        self._demo |= {candidates(url)[0]: each for each in stations for url in each.urls}
        for view in self.views.values():  # somebody was quicker
            self._greet(view)
        self._tasks.start(self._add_demo(stations), key="demo", failed=lambda error: None)

    def _add_view(self, key: str, found: Found, origin: Origin) -> StationView:
        session = self.trust.open(found, origin, self._finding.listed.judge(found))
        how = "mDNS" if found.how == "mDNS" else tr("Typed address")
        view = StationView(session, how, self._window.stack)
        view.login.show_verdict(self._finding.listed.judge(found))
        view.login.verdict.replace.connect(lambda: self._replace_pin(self._key(view)))
        view.login.signed_in.connect(lambda: self._remember(self._key(view)))
        view.renamed.connect(lambda: self._prove_again(self._key(view)))
        view.connection.connect(
            lambda: self._tasks.start(self._connection(self._key(view)), key="connection")
        )
        view.told.connect(self._finding.refresh_soon)
        view.wishes.moved.connect(
            lambda: self._tasks.start(self._follow(view), key=f"follow {id(view)}")
        )
        view.wishes.void.connect(
            lambda: self.forgetting.shown(view, self.discovery.stations.get(self._key(view)))
        )
        view.administration.start_over.connect(lambda: self._start_over(view))
        view.administration.restarting.places = lambda: places_of(
            session, self.discovery.stations.values()
        )
        view.administration.updating.places = view.administration.restarting.places
        view.administration.moving.places = view.administration.restarting.places
        view.administration.resetting.places = lambda: places_of_host(
            found.host, self.discovery.stations.values()
        )
        if not self._greet(view):  # the simulated ones are gone with this window
            self.kept.follow(view)
            view.wishes.home = self._home
            view.administration.moving.changes = self.past.changes
            view.administration.moving.kept.connect(self.past.show)
            view.setup.use(self._setups)
            view.login.remember.use(self._window.vault)
            view.login.remember.failed.connect(self._window.sidebar.show_notice)
        self.views[key] = view
        self.discovery.hold(key)
        self._window.stack.addWidget(view)
        view.begin()
        return view

    def _key(self, view: StationView) -> str:
        """The row of a view; it may have come to another one with its station."""
        return next((key for key, each in self.views.items() if each is view), "")

    async def _follow(self, view: StationView) -> None:
        """Its station answers elsewhere now: the view belongs to the row that is there."""
        key = new = self._key(view)
        with contextlib.suppress(StationError):
            new = (await self.discovery.add(str(view.session.station.origin))).key
        self.discovery.search_again()  # its row learns that it left where it was
        if new != key:
            other = self._let_go(new) if new in self.views else None  # somebody had a look at it
            seen = self._window.stack.currentWidget() in (view, other)
            self.views[new] = self.views.pop(key)
            if seen:
                self._window.stack.setCurrentWidget(view)
                self._window.sidebar.list.set_current(new)
            if other is not None:
                other.deleteLater()
        if view.session.station.signed_in:  # else nothing has proved yet who it is
            self._remember(new)
        self.refresh()

    def _start_over(self, view: StationView) -> None:
        self._tasks.start(self._open_anew(view), key="start over", failed=lambda error: None)

    async def _open_anew(self, view: StationView) -> None:
        """Open what answers in its place as a station that was never seen, or show the list."""
        key, place = self._key(view), view.administration.resetting.place
        await self.discovery.prove_again(key)
        rows = self.discovery.stations.items()
        new = next((k for k, f in rows if f.origin == place and f.left_at is None), key)
        old = [self._let_go(each) for each in {key, new} & self.views.keys()]
        self._window.stack.setCurrentWidget(self._window.welcome)
        for each in old:
            each.deleteLater()
        self.show_station(new)

    def _remember(self, key: str) -> None:
        """The station took a sign-in; the simulated ones are not worth remembering."""
        found, view = self.discovery.stations.get(key), self.views[key]
        if found is not None and view.session.station.origin not in self._demo:
            self.trust.remember(found, view.session)
        self.past.found(identity_key(view.session))

    def _replace_pin(self, key: str) -> None:
        self._tasks.start(self._replace_certificate(key), key="replace pin")

    async def _replace_certificate(self, key: str) -> None:
        found = self.discovery.stations.get(key)
        if found is not None and await self.trust.replace_pin(found, self._window):
            self._replace(key, found, found.origin)
            self.refresh()

    def _prove_again(self, key: str) -> None:
        self._tasks.start(self._prove(key), key=f"prove {key}", failed=lambda error: None)

    async def _prove(self, key: str) -> None:
        await self.discovery.prove_again(key)

    def _greet(self, view: StationView) -> bool:
        """Say what to sign in with, where the station is a simulated one; whether it is."""
        demo = self._demo.get(view.session.station.origin)
        if demo is not None:
            view.login.say(
                tr("Simulated station."),
                say("Sign in as {} with the password {}.", demo.account, demo.password),
            )
        return demo is not None

    async def _add_demo(self, stations: Sequence[DemoStation]) -> None:
        await asyncio.sleep(DEMO_HEARD_S)
        known = {found.origin for found in self.discovery.stations.values()}
        for station in stations:
            origins = {candidates(url)[0] for url in station.urls}
            if not origins & known:
                await self.discovery.add(station.urls[0])

    async def _connection(self, key: str) -> None:
        found, view = self.discovery.stations[key], self.views[key]
        old, quirks = view.session.station, view.session.station.quirks
        place = quirks.learned.get("token_place")
        dialog = ConnectionDialog(
            old.origin, place, https_only=found.origin.encrypted, parent=self._window
        )
        if not await ask(dialog):
            return
        if dialog.origin() != old.origin:
            quirks = self._replace(key, found, dialog.origin()).session.station.quirks
        quirks.learn("token_place", dialog.token_place() or default("token_place"))

    def _replace(self, key: str, found: Found, origin: Origin) -> StationView:
        """Another origin is another session: tokens belong to one origin."""
        old = self._let_go(key)
        view = self._add_view(key, found, origin)
        self._window.stack.setCurrentWidget(view)
        old.deleteLater()
        return view

    def _let_go(self, key: str) -> StationView:
        old = self.views.pop(key)
        self.kept.leave(old)
        old.close_session()
        self._tasks.start(old.session.close(), key=f"close {key}")
        return old

    def _go_to(self, target: Target) -> None:
        if self.current is not None:
            self._window.body.show_station(self.current)
            self.current.go_to(target)
