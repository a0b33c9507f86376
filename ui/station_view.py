"""One station in the window: its head, its banners, four tabs of sections, the Apply bar."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.errors import StationError
from app.messages import explain
from app.session import Session, State
from app.settings import Field, Section, Tab
from ui.apply_bar import ApplyBar
from ui.applying import Applying
from ui.banner import Banner
from ui.field_editors import zone
from ui.labels import named, say
from ui.leave import LeaveChoice, LeaveDialog
from ui.login import LoginPage
from ui.marks import Panel
from ui.page import Page
from ui.pages import PAGES, entry_of, pages_of
from ui.review import Change, ReviewPopup
from ui.section_list import Section as ListSection
from ui.section_list import SectionList, wanted_width
from ui.section_panel import Wishes
from ui.station_header import StationHeader
from ui.tab_strip import TabStrip
from ui.tasks import Tasks, ask
from ui.theme import theme

NARROW_BELOW = 900


class StationView(QWidget):
    """Everything of one station. `renamed` when its name may have changed; `connection` asks for
    the connection settings; `told` when its row in the list is to be drawn anew."""

    renamed = Signal()
    connection = Signal()
    told = Signal()

    def __init__(self, session: Session, how: str) -> None:
        super().__init__()
        self.session = session
        self._how = how
        self._tasks = Tasks(self)
        self._pages: dict[Section, Page] = {}
        self._refreshing = QTimer(self, singleShot=True, interval=0)
        self._refreshing.timeout.connect(self.refresh)
        self.header = StationHeader(session)
        self.restart = Banner()
        self.trouble = Banner()
        self.tabs = TabStrip({tab.name: tab.value for tab in Tab})
        self.sections = SectionList([])
        self.stack = QStackedWidget()
        self.bar = ApplyBar()
        self.applying = Applying(session, self.bar, self)
        self.wishes = Wishes(self)
        self.login = LoginPage(session)
        self._review: ReviewPopup | None = None
        self._lay_out()
        self._connect()
        self._show_tab()
        self.refresh()

    # What the window asks for

    def begin(self) -> None:
        """Read what can be read before sign-in, and wait for it."""
        self.login.read_public()
        self.login.password.setFocus()

    def reload(self) -> None:
        """Read everything afresh under the edits."""
        if self.session.station.signed_in:
            self._tasks.start(self.session.load(), key="load", failed=self._show_trouble)
        elif self.session.drafts:
            self._ask_to_sign_in()

    def apply(self) -> None:
        """Send the edits, or lead to the first one that is wrong."""
        errors = self.session.errors()
        if errors:
            self.go_to(next(iter(errors)))
        else:
            self.applying.start()

    def go_to(self, target: Field | Section) -> None:
        """Show a section, and put the focus on a field of it."""
        section = target.spec.section if isinstance(target, Field) else target
        self.tabs.set_current(section.tab.name)
        self.sections.set_current(section.name)
        form = self._pages[section].form
        if isinstance(target, Field) and form is not None:
            form.reveal(target.key)
            self._pages[section].ensureWidgetVisible(form.row(target.key))

    def sign_out(self) -> None:
        """Sign out; where there are changes, ask what to do with them first."""
        self._tasks.start(self._leave(), key="leave")

    async def may_leave(self, why: str) -> bool:
        """Apply, discard or stay: True where nothing would be lost (any more)."""
        if not self.session.changes():
            return True
        dialog = LeaveDialog(self.session.name, self.session.changes(), why, self)
        await ask(dialog)
        if dialog.choice is LeaveChoice.DISCARD:
            self.session.revert_all()
            return True
        if dialog.choice is LeaveChoice.APPLY:
            self.apply()
        return False

    def close_session(self) -> None:
        """Let go of the session; the view is going away."""
        self._unwatch()
        self._tasks.cancel()

    # Drawing

    def refresh(self) -> None:
        """Show what the session holds now."""
        signed_in = bool(self.session.drafts)
        wants_login = not signed_in or self._asking
        self._outer.setCurrentWidget(self.login if wants_login else self._work)
        self.header.refresh()
        self.login.refresh()
        self._show_restart()
        self._show_state()
        self._show_counts()
        for page in self._pages.values():
            page.refresh()
        self.applying.refresh()
        if self._review is not None and self._review.isVisible():
            self._fill_review()
        self.told.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list of sections gives way first."""
        super().resizeEvent(event)
        narrow = self.width() < theme.px(NARROW_BELOW)
        least = theme.px(184 if narrow else 216)
        self._rail.setFixedWidth(max(least, wanted_width(section.title for section in Section)))

    def _lay_out(self) -> None:
        self._asking = False
        banners = QVBoxLayout()
        banners.setContentsMargins(24, 0, 16, 4)
        banners.setSpacing(6)
        banners.addWidget(self.trouble)
        banners.addWidget(self.restart)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(24, 0, 16, 0)
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        head = Panel("surface", "bottom")
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 1)
        column.setSpacing(0)
        column.addLayout(banners)
        column.addLayout(tabs)
        self._rail = Panel("window", "right")
        rail = QVBoxLayout(self._rail)
        rail.setContentsMargins(0, 12, 1, 8)
        rail.addWidget(self.sections)
        for entry in PAGES:
            page = Page(self.session, entry, self._how, self.wishes)
            page.retry.connect(self.reload)
            self._pages[entry.section] = page
            self.stack.addWidget(page)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._rail)
        body.addWidget(self.stack, 1)
        self._work = QWidget()
        work = QVBoxLayout(self._work)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(0)
        work.addWidget(head)
        work.addLayout(body, 1)
        work.addWidget(self.bar)
        self._outer = QStackedWidget()
        self._outer.addWidget(self.login)
        self._outer.addWidget(self._work)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(self._outer, 1)

    def _connect(self) -> None:
        self._unwatch: Callable[[], None] = self.session.changed.add(self._refreshing.start)
        self.header.reload.connect(self.reload)
        self.header.sign_out.connect(self.sign_out)
        self.tabs.current.connect(lambda _: self._show_tab())
        self.sections.current.connect(lambda key: self._show_page(Section[key]))
        self.bar.apply.connect(self.apply)
        self.bar.revert.connect(self.session.revert_all)
        self.bar.review.connect(self._open_review)
        self.bar.stop.connect(self.applying.stop_following)
        self.applying.told.connect(self._show_outcomes)
        self.applying.saved.connect(self.renamed)
        self.login.signed_in.connect(self._enter)
        self.login.settings.connect(self.connection)
        self._tasks.busy.connect(self._show_busy)
        self.wishes.go_to.connect(self.go_to)
        self.wishes.reload.connect(self.reload)

    def _show_tab(self) -> None:
        tab = Tab[self.tabs.key()]
        self.sections.set_sections(
            [ListSection(e.section.name, e.section.title, e.icon) for e in pages_of(tab)]
        )
        self.sections.set_current(pages_of(tab)[0].section.name)
        self._show_counts()
        self._show_outcomes()

    def _show_page(self, section: Section) -> None:
        self.stack.setCurrentWidget(self._pages[section])
        self._enter_page()

    def _enter_page(self) -> None:
        page = self.stack.currentWidget()
        if self.session.station.signed_in and isinstance(page, Page):
            page.enter()

    def _show_counts(self) -> None:
        counts = {section: len(self.session.changes(section)) for section in Section}
        for tab in Tab:
            self.tabs.set_count(tab.name, sum(n for s, n in counts.items() if s.tab is tab))
        for entry in pages_of(Tab[self.tabs.key()]):
            self.sections.set_count(entry.section.name, counts[entry.section])

    def _show_outcomes(self) -> None:
        for section, page in self._pages.items():
            page.tell(self.applying.outcomes.get(section))
        for entry in pages_of(Tab[self.tabs.key()]):
            told = self.applying.outcomes.get(entry.section)
            self.sections.set_failed(entry.section.name, told is not None and told.kind == "bad")
        self.applying.refresh()

    def _show_restart(self) -> None:
        needed = [section.title for section in Section if section in self.session.restart_needed]
        self.restart.setObjectName("restartNeeded")
        if not needed:
            self.restart.show_message("info", "")
            return
        what = ", ".join(needed)
        words = f"{what}: the change is accepted and takes effect after a restart."
        self.restart.show_message("warn", "Restart needed.", words, "restart_needed")

    def _show_state(self) -> None:
        name = named(self.session.name)
        self.trouble.setObjectName("trouble")
        match self.session.state:
            case State.ENDED if self.session.drafts:
                kept = "Your edits are kept."
                self.trouble.show_message("warn", say("{} ended the sign-in.", name), kept)
                button = self.trouble.add_button("Sign &in again", "signInAgain")
                button.clicked.connect(self._ask_to_sign_in)
            case State.LOST if self.session.drafts:
                words = "Your edits are kept. Check that it is on and in the same network."
                self.trouble.show_message("bad", say("{} does not answer.", name), words)
                self.trouble.add_button("&Try again", "tryAgain").clicked.connect(self.reload)
            case _:
                self.trouble.show_message("info", "")

    def _show_busy(self, busy: bool) -> None:
        reading = say("Reading {}…", named(self.session.name))
        self.applying.say_read(reading if busy else self._read_words())
        self.applying.refresh()

    def _read_words(self) -> str:
        if self.session.read_at is None:
            return ""
        local = self.session.read_at.astimezone()
        return f"Read at {local:%H:%M:%S} ({zone(local)})."

    def _show_trouble(self, error: StationError) -> None:
        words = explain(error, "read the settings", self.session.name)
        self.trouble.show_message("bad", words.failed, words.rest)
        self.trouble.add_button("&Try again", "tryAgain").clicked.connect(self.reload)

    # Coming and going

    def _enter(self) -> None:
        self._asking = False
        self._tasks.start(self._load_first(), key="load", failed=self._show_trouble)

    async def _load_first(self) -> None:
        await self.session.load()
        self.applying.say_read(self._read_words())
        self.refresh()
        self._enter_page()
        self.sections.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_to_sign_in(self) -> None:
        self._asking = True
        self.refresh()
        self.login.password.setFocus()

    async def _leave(self) -> None:
        if await self.may_leave("Sign out"):
            self.session.sign_out()
            self.begin()

    # The list of changes

    def _open_review(self) -> None:
        if self._review is None:
            self._review = ReviewPopup(self)
            self._review.undo.connect(self._undo)
        self._fill_review()
        self._review.open_above(self.bar, self.bar.review_button)

    def _fill_review(self) -> None:
        assert self._review is not None
        changes = self.session.changes()
        if not changes:
            self._review.close_list()
            return
        count = f"{len(changes)} change{'' if len(changes) == 1 else 's'}"
        title = say("{} for {}", count, named(self.session.name))
        rows = []
        for change in changes:
            entry = entry_of(change.field.spec.section)
            name = change.field.spec.title
            rows.append(
                Change(change.field.key, entry.place, entry.icon, name, change.old, change.new)
            )
        self._review.set_changes(title, rows)

    def _undo(self, key: str) -> None:
        for change in self.session.changes():
            if change.field.key == key:
                self.session.revert(change.field)
