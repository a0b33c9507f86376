"""One section on the screen: title, what became of the last Apply, the form, cards at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.jobs.apply import Outcome
from app.messages import Message, explain
from app.session import Session
from app.settings import Section, fields_of
from app.words import named, say, tr
from ui.banner import Banner
from ui.field_row import GUTTER
from ui.form import Form
from ui.headings import PageTitle
from ui.outcomes import Told
from ui.pages import Entry
from ui.section_panel import Wishes
from ui.side_cards import AboutCard, SketchCard
from ui.theme import set_look, theme

CARDS_FROM = 780
NARROW_BELOW = 560
EDGE = 24


class Page(QScrollArea):
    """The page of one section. `retry` asks to read its settings again."""

    retry = Signal()

    def __init__(
        self,
        session: Session,
        entry: Entry,
        how: str,
        wishes: Wishes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.panel = entry.panel(session, wishes) if entry.panel else None
        self.entry = entry
        self.setObjectName(entry.key)
        set_look(self, bare=True)  # the stack has the ground
        self.setAccessibleName(entry.place)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = QWidget(self.viewport())
        self._body.setProperty("page", True)
        self.setWidget(self._body)  # first: what moves with all that is in it is styled anew
        # Made as they are read: in that order screen readers find them.
        self._title = PageTitle(entry.section.title, entry.section.about, parent=self._body)
        self.trouble = Banner(parent=self._body)
        self.outcome = Banner(parent=self._body)
        self.form: Form | None = None
        self._wide = 0  # px; nothing before it was on the screen
        self._drawn: tuple[str, ...] | None = None
        self._said: Message | None = None
        self._cards = self._make_cards(how)
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Show what the session holds now."""
        self._show_trouble()
        known = self._known()
        if known != self._drawn:
            self._drawn = known
            self._draw_form()
        elif self.form is not None:
            self.form.refresh()
        if self.panel is not None:
            self.panel.refresh()
        for card in self._cards:
            card.refresh()

    def enter(self) -> None:
        """It came on the screen of somebody who is signed in."""
        if self.panel is not None:
            self.panel.enter()

    def tell(self, told: Told | None) -> None:
        """Say what became of the last Apply here, or nothing."""
        if told is None:
            self.outcome.show_message("info", "")
        else:
            symbol = "unknown" if told.outcome is Outcome.UNKNOWN else ""
            self.outcome.show_message(told.kind, told.lead, told.rest, symbol)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards need room, and so do labels."""
        super().resizeEvent(event)
        self._wide = self.viewport().width()
        self._side.setVisible(bool(self._cards) and self._wide >= theme.px(CARDS_FROM))
        self._make_room()

    def _make_room(self) -> None:
        if self.form is not None and self._wide:
            narrow = self._wide < theme.px(NARROW_BELOW)
            above = narrow and self.form.least_width() > self._wide - 2 * EDGE + GUTTER
            self.form.set_narrow(narrow, above)

    def _make_cards(self, how: str) -> list[AboutCard | SketchCard]:
        if self.entry.section is not Section.STATION:
            return []
        return [SketchCard(self._session), AboutCard(self._session, how)]

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._body)
        row.setContentsMargins(EDGE - GUTTER, 20, EDGE, EDGE)
        row.setSpacing(24)
        self._main = QVBoxLayout()
        self._main.setSpacing(0)
        row.addLayout(self._main, 1)
        _add_beside_gutter(self._main, self._title)
        self._main.addSpacing(20)
        for banner in (self.trouble, self.outcome):
            _add_beside_gutter(self._main, banner)
            banner.setMaximumWidth(theme.px(560))
        self._main.addSpacing(4)
        self._slot = QVBoxLayout()
        if self.panel is not None and self.panel.above_form:
            _add_beside_gutter(self._main, self.panel)
            self._main.addSpacing(20)
        self._main.addLayout(self._slot)
        if self.panel is not None and not self.panel.above_form:
            self._main.addSpacing(16)
            _add_beside_gutter(self._main, self.panel)
        self._main.addStretch(1)
        self._side = QWidget(self._body)
        row.addWidget(self._side)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(16)
        for card in self._cards:
            side.addWidget(card)
        side.addStretch(1)

    def _known(self) -> tuple[str, ...]:
        """What the form is drawn from: the fields, and those of them with other choices."""
        drafts = self._session.drafts
        return tuple(
            f"{field.key}:{len(drafts[field.kind].saved.choices(field.name))}"
            for field in fields_of(self.entry.section)
            if field.kind in drafts
        )

    def _draw_form(self) -> None:
        if self.form is not None:
            self._slot.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        self.form = None
        if self._drawn:
            self.form = Form(self._session, self.entry.section, parent=self._body)
        if self.form is not None:
            self._slot.addWidget(self.form)
            self.form.stackUnder(self._side)  # so that screen readers find it before
            if self.panel is not None and not self.panel.above_form:
                self.form.stackUnder(self.panel)
            self._make_room()

    def _show_trouble(self) -> None:
        failure = self._session.failure(self.entry.section)
        name = named(self._session.name)
        lead = say("Could not read these settings of {}.", name)
        words = explain(failure.error, lead, name) if failure else None
        if words == self._said:
            return  # a new button would lose the focus, and a click that is under way
        self._said = words
        if words is None:
            self.trouble.show_message("info", "")
            return
        self.trouble.show_message("bad", words.failed, words.rest)
        self.trouble.add_button(tr("Try again"), "retry").clicked.connect(self.retry)


def _add_beside_gutter(column: QVBoxLayout, widget: QWidget) -> None:
    """Title, banners and labels share one left edge; the marks of changes hang left of it."""
    row = QHBoxLayout()
    column.addLayout(row)
    row.setContentsMargins(GUTTER, 0, 0, 0)
    row.addWidget(widget, 1)
    row.addStretch(0)  # what is not as wide as the page stands left
