"""One station in the window: its head, its banners, four tabs of sections, the Apply bar."""

from collections import Counter
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import StationError, Untrusted
from app.messages import Message, explain
from app.session import Session
from app.settings import Field, Section, Tab
from app.words import tr
from ui.administration import Administration
from ui.apply_bar import ApplyBar
from ui.applying import Applying
from ui.banner import Banner
from ui.field_editors import zone
from ui.labels import named, say
from ui.leave import LeaveChoice, LeaveDialog
from ui.login import LoginPage
from ui.marks import Panel
from ui.page_stack import PageStack
from ui.pages import PAGES, pages_of
from ui.reviewing import Reviewing
from ui.section_box import FOLDED_BELOW, SectionBox
from ui.section_list import Section as ListSection
from ui.section_list import SectionList, wanted_width
from ui.section_panel import Wishes
from ui.setup_pass import SetupPass
from ui.stack import Stack
from ui.station_header import StationHeader
from ui.tab_strip import PAD, TabStrip
from ui.tasks import Tasks, ask
from ui.theme import theme
from ui.trouble import NOTHING_WRONG, trouble

NARROW_BELOW = 900
LOADING_MS = 30  # between an answer and what is drawn of it, while the next questions go out
RAIL, RAIL_NARROW = (216, 300), (184, 292)  # px: least, and most where names are long
STILL_IN_DOUBT = tr("Nothing is sent until it is sure which one this is; your changes are kept.")


class StationView(QWidget):
    """Everything of one station. `renamed` when its name may have changed; `connection` asks for
    the connection settings; `take_over` to edit what is read only; `told` when its row in the list
    is to be drawn anew."""

    renamed = Signal()
    connection = Signal()
    take_over = Signal()
    told = Signal()

    def __init__(self, session: Session, how: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._tasks = Tasks(self)
        self._refreshing = QTimer(self, singleShot=True)
        self._refreshing.timeout.connect(self.refresh)
        self.header = StationHeader(session)
        self.trouble = Banner()
        self.read_only = Banner()
        self.tabs = TabStrip({tab.name: tab.value for tab in Tab})
        self.sections = SectionList([])
        self._every = SectionList([ListSection(e.section.name, e.place, e.icon) for e in PAGES])
        self._every.setParent(self)
        self._every.hide()  # its rows are in the box
        self.section_box = SectionBox(self._every, "sectionBox")
        self.wishes = Wishes(self)
        self.stack = PageStack(session, how, self.wishes)
        self.bar = ApplyBar()
        self.applying = Applying(session, self.bar, self)
        self.login = LoginPage(session)
        self.administration = Administration(session, self.wishes, self.applying.moving, self)
        self.setup = SetupPass(session, self.wishes)
        self._reviewing = Reviewing(session, self.bar, self)
        self.setFocusProxy(self.login.password)  # who comes here first
        self._lay_out()
        self._connect()
        self._show_tab()
        self.refresh()

    # What the window asks for

    def begin(self) -> None:
        """Read what can be read before sign-in, and wait for it."""
        self.login.read_public()

    def reload(self) -> None:
        """Read everything afresh under the edits."""
        if self.administration.page is not None:
            return
        if self.session.station.signed_in:
            self.reload_by(self.session.load)
        elif self.session.drafts:
            self._ask_to_sign_in()

    def reload_by(self, read: Callable[[], Awaitable[None]]) -> None:
        """Read afresh in another way than by `reload`."""
        self._tasks.start(self._load(read), key="load", failed=self._show_trouble)

    def apply(self) -> None:
        """Send the edits, or lead to what is in the way."""
        if self.administration.page is not None:
            return
        if errors := self.session.errors():
            self.go_to(next(iter(errors)))
        elif self.session.changes() and not self.session.station.signed_in:
            self._ask_to_sign_in()
        else:
            self.applying.start()

    def go_to(self, target: Field | Section) -> None:
        """Show a section, and put the focus on a field of it."""
        section = target.spec.section if isinstance(target, Field) else target
        self._show_setup(False)
        self.tabs.set_current(section.tab.name)
        self.sections.set_current(section.name)
        page = self.stack.page(section)
        if isinstance(target, Field) and page.form is not None:
            page.form.reveal(target.key)
            page.ensureWidgetVisible(page.form.row(target.key))

    def sign_out(self) -> None:
        """Sign out; where there are changes, ask what to do with them first."""
        self._tasks.start(self._leave(), key="leave")

    async def may_leave(self, why: str) -> bool:
        """Apply, discard or stay: True where nothing would be lost (any more).

        `why` is a whole sentence on what the user is about to do.
        """
        if not await self.administration.updating.may_close():
            return False
        await self.applying.ended()
        if not (changes := self.session.changes()):
            return True
        blocked = self.applying.why_off()
        dialog = LeaveDialog(self.session.name, changes, why, self, blocked=blocked)
        await ask(dialog)
        if dialog.choice is LeaveChoice.DISCARD:
            self.session.revert_all()
            return True
        return dialog.choice is LeaveChoice.APPLY and await self.applying.finish()

    def close_session(self) -> None:
        """Let go of the session; the view is going away."""
        self._unwatch()
        for tasks in self.findChildren(Tasks):
            tasks.cancel()
        self.login.stop()

    # Drawing

    def refresh(self) -> None:
        """Show what the session holds now."""
        signed_in = bool(self.session.drafts)
        wants_login = not signed_in or self._asking
        away = self.administration.page
        self.header.away = away is not None
        self._outer.setCurrentWidget(away or (self.login if wants_login else self._work))
        self.header.refresh()
        self.login.refresh()
        self.administration.refresh()
        self.setup.refresh()
        self._show_state()
        self._show_read_only()
        self._show_counts()
        self.stack.refresh()
        if not self._tasks.running("load"):
            self._say_read()
        self.applying.refresh()
        self._reviewing.refresh()
        self.told.emit()

    def _refresh_soon(self) -> None:
        """Once for all that happens at a time; what is read next is asked for before that."""
        if not self._refreshing.isActive():
            self._refreshing.start(LOADING_MS if self._tasks.running("load") else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list of sections gives way first, to a box at last, which stands for the tabs too."""
        super().resizeEvent(event)
        self._arrange()
        narrow = self.width() < theme.px(NARROW_BELOW)
        least, most = RAIL_NARROW if narrow else RAIL
        wanted = min(wanted_width(section.title for section in Section), theme.px(most))
        self._rail.setFixedWidth(max(theme.px(least), wanted))

    def _arrange(self) -> None:
        folded, setup = self.width() < theme.px(FOLDED_BELOW), self.administration.in_setup
        boxed = folded and not setup
        self.section_box.setVisible(boxed)
        self.tabs.setVisible(not folded and not setup)
        self._rail.setVisible(not folded and not setup)
        margins = (24, 4, 16, 8) if boxed else (24 - PAD, 0, 16, 0)
        self._tabs_row.setContentsMargins(*margins)

    def _lay_out(self) -> None:
        self._asking = False
        self._why_read_only = ""
        self._wrong = NOTHING_WRONG
        self._failed: Message | None = None
        self._stranger = False
        # From the outside in: what moves with all that is in it is styled anew.
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        self._outer = Stack()
        outer.addWidget(self._outer, 1)
        self._outer.addWidget(self.login)
        self._work = QWidget()
        self._outer.addWidget(self._work)
        work = QVBoxLayout(self._work)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(0)
        head = Panel("surface", "bottom")
        work.addWidget(head)
        body = QHBoxLayout()
        body.setSpacing(0)
        work.addLayout(body, 1)
        work.addWidget(self.bar)
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 1)
        column.setSpacing(0)
        banners = QVBoxLayout()
        column.addLayout(banners)
        banners.setContentsMargins(24, 0, 16, 4)
        banners.setSpacing(6)
        for banner in (self.read_only, self.trouble, *self.administration.banners):
            banners.addWidget(banner)
        tabs = self._tabs_row = QHBoxLayout()
        column.addLayout(tabs)
        tabs.addWidget(self.tabs)
        tabs.addWidget(self.section_box, 1)
        tabs.addStretch(0)
        self._rail = Panel("window", "right")
        body.addWidget(self._rail)
        rail = QVBoxLayout(self._rail)
        rail.setContentsMargins(0, 12, 1, 8)
        rail.addWidget(self.sections)
        body.addWidget(self.stack, 1)
        self.stack.addWidget(self.setup)
        self.bar.raise_()  # the last of it for screen readers, too

    def _connect(self) -> None:
        self._unwatch: Callable[[], None] = self.session.changed.add(self._refresh_soon)
        self.header.reload.connect(self.reload)
        self.header.sign_out.connect(self.sign_out)
        self.tabs.current.connect(lambda _: self._show_tab())
        self.sections.current.connect(lambda key: self.stack.show_page(Section[key]))
        self.section_box.follow(self.sections)
        self._every.current.connect(lambda key: self.go_to(Section[key]))
        self.stack.retry.connect(self.reload)
        self.bar.apply.connect(self.apply)
        self.bar.revert.connect(self.session.revert_all)
        self.bar.stop.connect(self.applying.stop_following)
        self.applying.told.connect(self._show_outcomes)
        self.applying.saved.connect(self.renamed)
        self.login.signed_in.connect(self._enter)
        self.login.settings.connect(self.connection)
        self._tasks.busy.connect(self._show_busy)
        self.wishes.go_to.connect(self.go_to)
        self.wishes.reload.connect(self.reload)
        self.wishes.set_up.connect(lambda: self._show_setup(True))
        self.wishes.new_password.connect(self._keep_password)
        self.setup.left.connect(lambda: self._show_setup(False))
        self.header.restart.connect(self.wishes.restart)
        self.header.set_up.connect(self.wishes.set_up)
        self.header.forget.connect(self.administration.forget)
        self.administration.told.connect(self.refresh)

    def _show_tab(self) -> None:
        tab = Tab[self.tabs.key()]
        self.sections.set_sections(
            [ListSection(e.section.name, e.section.title, e.icon) for e in pages_of(tab)]
        )
        self.sections.set_current(pages_of(tab)[0].section.name)
        self._show_counts()
        self._show_outcomes()

    def _show_setup(self, shown: bool) -> None:
        """The guided pass stands in place of the tabs and their pages."""
        if shown is self.administration.in_setup:
            return
        self.administration.in_setup = shown
        self._arrange()
        self.administration.refresh()
        if shown:
            self.setup.begin()
            self.stack.setCurrentWidget(self.setup)
        else:
            self.stack.show_page(Section[self.sections.key()])

    def _keep_password(self, password: str) -> None:
        """The key ring gets the new one where it had the old; the list asks for the hint anew."""
        self.login.remember.keep(self.session.station.account, password)
        self.renamed.emit()

    def _show_counts(self) -> None:
        counts = Counter(change.field.spec.section for change in self.session.changes())
        for tab in Tab:
            self.tabs.set_count(tab.name, sum(n for s, n in counts.items() if s.tab is tab))
        for shown in (self.sections, self._every):
            for section in map(Section.__getitem__, shown.keys()):
                shown.set_count(section.name, counts[section])

    def _show_outcomes(self) -> None:
        self.stack.tell(self.applying.outcomes)
        for shown in (self.sections, self._every):
            for section in map(Section.__getitem__, shown.keys()):
                told = self.applying.outcomes.get(section)
                shown.set_failed(section.name, told is not None and told.kind == "bad")
        self.applying.refresh()

    def _show_state(self) -> None:
        """Say what is wrong; a button that stands already keeps the focus, and a click."""
        wrong = NOTHING_WRONG
        if self.session.drafts:
            looking = self.applying.moving.looking
            wrong = trouble(self.session, self._failed, stranger=self._stranger, looking=looking)
        if wrong == self._wrong:
            return
        self._wrong = wrong
        kind, lead, sentence, words, key = wrong
        self.trouble.setObjectName("trouble")
        self.trouble.show_message(kind, lead, sentence)
        if words:
            button = self.trouble.add_button(words, key)
            again = self._ask_to_sign_in if key == "signInAgain" else self.reload
            button.clicked.connect(again)

    def _show_read_only(self) -> None:
        if (why := self.session.read_only) == self._why_read_only:
            return
        self._why_read_only = why
        self.read_only.setObjectName("readOnly")
        focused = self.focusWidget()
        again = focused is not None and self.read_only.isAncestorOf(focused)
        doubted = bool(self.session.doubt)
        sentence = STILL_IN_DOUBT if doubted else tr("You can look; changes are made there.")
        self.read_only.show_message("warn", why, sentence if why else "", "lock")
        if why and not doubted:
            button = self.read_only.add_button(tr("Try again"), "takeOver")
            button.clicked.connect(self.take_over)
            if again:
                button.setFocus()

    def _show_busy(self, busy: bool) -> None:
        if busy and self._tasks.running("load"):
            self.applying.say_read(say("Reading {}…", named(self.session.name)))
        else:
            self._say_read()
        self.applying.refresh()

    def _say_read(self) -> None:
        if self.session.read_at is not None:
            local = self.session.read_at.astimezone()
            self.applying.say_read(say("Read at {} ({}).", f"{local:%H:%M:%S}", zone(local)))

    def _show_trouble(self, error: StationError) -> None:
        name = named(self.session.name)
        self._failed = explain(error, say("Could not read the settings of {}.", name), name)
        self._stranger = isinstance(error, Untrusted)
        if not self.session.drafts:
            self.login.show_error(self._failed.failed, self._failed.rest)
        self._show_state()

    # Coming and going

    def _enter(self) -> None:
        self._asking = False
        self._tasks.start(self._load_first(), key="load", failed=self._show_trouble)

    async def _load(self, read: Callable[[], Awaitable[None]]) -> None:
        await read()
        self._failed = None
        self._say_read()
        self.applying.follow_up()
        self.refresh()
        self.stack.enter()

    async def _load_first(self) -> None:
        await self._load(self.session.load)
        (self.sections if self.section_box.isHidden() else self.section_box).setFocus()

    def _ask_to_sign_in(self) -> None:
        self._asking = True
        self.refresh()
        self.login.password.setFocus()

    async def _leave(self) -> None:
        if await self.may_leave(say("You are signing out of {}.", named(self.session.name))):
            self.applying.forget()
            self.session.sign_out()
            self.begin()
            self.login.password.setFocus()
