"""Set up this station: one guided pass over what every installation needs, as a checklist.

It shows the sections' own fields over the same edits, so Apply is the same Apply. It can be left
and taken up again: what is done and what was skipped is kept by station.
"""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.claim import identity_key
from app.session import Session
from app.settings import Section
from app.setup import Mark, Setups
from app.summary import summarise
from app.words import tr
from ui.banner import Banner
from ui.buttons import Button
from ui.field_row import GUTTER
from ui.headings import PageTitle
from ui.labels import PlainLabel, named, say
from ui.marks import Panel
from ui.section_box import FOLDED_BELOW, SectionBox
from ui.section_list import Section as Item
from ui.section_list import SectionList, wanted_width
from ui.section_panel import Wishes
from ui.setup_steps import STEPS, SUMMARY, SetupStep, StepContent, beside_gutter
from ui.setup_summary import SetupSummary
from ui.theme import UNBOUNDED, theme

LOOKS = {
    Mark.DONE: ("done", tr("done")),
    Mark.SKIPPED: ("left_out", tr("skipped")),
    None: ("to_come", tr("to do")),
}


class SetupPass(QWidget):
    """`left` when the user leaves it, or has come to its end."""

    left = Signal()

    def __init__(self, session: Session, wishes: Wishes) -> None:
        super().__init__()
        self._session = session
        self._wishes = wishes
        self._setups = Setups()
        self._content: QWidget | None = None
        self.setObjectName("setup")

    def _make(self) -> None:
        self.steps = SectionList(
            [Item(each.key, each.title, "to_come") for each in (*STEPS, SUMMARY)], "setup.steps"
        )
        self.steps.setAccessibleName(tr("Steps of the set-up"))
        self.step_box = SectionBox(self.steps, "setup.stepBox")
        self._head = PlainLabel(kind="strong", wrap=True)
        self._count = PlainLabel(kind="caption", ink="textMuted", wrap=True)
        self._title = PageTitle("")
        self.told = Banner()
        self.next = Button("", "primary", name="setup.next")
        self.skip = Button(tr("S&kip for now"), name="setup.skip")
        self.leave = Button(tr("&Leave the set-up"), "flat", name="setup.leave")
        self._lay_out()
        self.steps.current.connect(self._show)
        self.next.clicked.connect(self._go_on)
        self.skip.clicked.connect(self._skip)
        self.leave.clicked.connect(self.left)

    def use(self, setups: Setups) -> None:
        """Keep there what is done and skipped."""
        self._setups = setups

    def begin(self) -> None:
        """Go to the first thing that is still to be done; most stations are set up without it."""
        if self.layout() is None:
            self._make()
        todo = next((each for each in STEPS if self._mark(each) is None), SUMMARY)
        if self.steps.key() == todo.key:
            self._show(todo.key)
        self.steps.set_current(todo.key)
        self.refresh()
        self.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what the session holds now."""
        if not self.isVisible() and self._content is None:
            return
        marks = [self._mark(each) for each in STEPS]
        for each, mark in zip(STEPS, marks, strict=True):
            self.steps.set_icon(each.key, *LOOKS[mark])
            self.steps.set_count(each.key, self._changes(each))
        self.steps.set_icon(SUMMARY.key, "review", "")
        done = sum(mark is Mark.DONE for mark in marks)
        skipped = sum(mark is Mark.SKIPPED for mark in marks)
        self._head.setText(say("Set up {}", named(self._session.name)))
        self._count.setText(
            say("{} of {} done, {} skipped", done, len(STEPS), skipped)
            if skipped
            else say("{} of {} done", done, len(STEPS))
        )
        if isinstance(self._content, StepContent):
            self._content.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list of steps gives way, to a box above what they hold."""
        super().resizeEvent(event)
        if self.layout() is None:  # a picture of the whole window sizes what is hidden, too
            return
        folded, ways = self.width() < theme.px(FOLDED_BELOW), QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if folded else ways.LeftToRight)
        self._rail.setMaximumWidth(UNBOUNDED if folded else self._rail.minimumWidth())
        for widget, shown in ((self.steps, not folded), (self.step_box, folded)):
            widget.setVisible(shown)

    @property
    def _key(self) -> str:
        return identity_key(self._session)

    @property
    def _step(self) -> SetupStep:
        key = self.steps.key()
        return next((each for each in STEPS if each.key == key), SUMMARY)

    def _mark(self, step: SetupStep) -> Mark | None:
        """What was marked; passwords are done when the station says so, and not before."""
        mark = self._setups.of(self._key).get(step.key)
        if step is not STEPS[0]:
            return mark
        session = self._session
        if not session.info.default_password_hint(session.station.quirks):
            return Mark.DONE
        return None if mark is Mark.DONE else mark

    def _changes(self, step: SetupStep) -> int:
        fields = step.fields()
        return sum(change.field in fields for change in self._session.changes())

    def _go_on(self) -> None:
        step = self._step
        if step is SUMMARY:
            self.left.emit()
            return
        wrong = next((f for f in step.fields() if f in self._session.errors()), None)
        if wrong is not None:
            assert isinstance(self._content, StepContent)
            for form in self._content.forms:
                form.reveal(wrong.key)
            return
        undone = step is STEPS[0] and self._mark(step) is not Mark.DONE
        self._set_mark(step, Mark.SKIPPED if undone else Mark.DONE)
        self._move_on(step)

    def _skip(self) -> None:
        step = self._step
        self._set_mark(step, Mark.SKIPPED)
        self._move_on(step)

    def _set_mark(self, step: SetupStep, mark: Mark) -> None:
        try:
            self._setups.mark(self._key, step.key, mark)
        except OSError as error:
            self.told.show_message("warn", KEPT_FOR_NOW, error.strerror or "")

    def _move_on(self, step: SetupStep) -> None:
        every = (*STEPS, SUMMARY)
        self.steps.set_current(every[every.index(step) + 1].key)
        self.refresh()

    def _show(self, key: str) -> None:
        """Draw a step anew: what can be chosen may have changed."""
        step = self._step
        if self._content is not None:
            self._slot.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        if step is SUMMARY:
            self._content = self._summary()
        else:
            self._content = StepContent(self._session, self._wishes, step)
        self._slot.addWidget(self._content)
        self._content.show()  # at once, not after the next event
        self._title.title.setText(step.title)
        self._title.set_sentence(step.about)
        self.next.setText(tr("&Finish") if step is SUMMARY else tr("&Done, next"))
        self.skip.setVisible(step is not SUMMARY)
        self.leave.setVisible(step is not SUMMARY)
        self._scroll.verticalScrollBar().setValue(0)

    def _summary(self) -> SetupSummary:
        names = {Mark.DONE: tr("done"), Mark.SKIPPED: tr("skipped"), None: tr("not done")}
        steps = {each.title: names[self._mark(each)] for each in STEPS}
        sections = dict.fromkeys(s for each in STEPS for s in each.sections)
        sections |= dict.fromkeys((Section.DISPLAY, Section.POWER_SAVING))
        found = summarise(self._session, steps, list(sections), datetime.now(UTC))
        return SetupSummary(self._session, found)

    def _lay_out(self) -> None:
        self._rail = Panel("window", "right")
        left = QVBoxLayout(self._rail)
        left.setContentsMargins(0, 16, 1, 8)
        left.setSpacing(4)
        for label in (self._head, self._count):
            label.setContentsMargins(18, 0, 12, 0)
            left.addWidget(label)
        left.addSpacing(8)
        left.addWidget(self.steps, 1)
        box = QHBoxLayout()
        box.setContentsMargins(16, 0, 16, 0)
        box.addWidget(self.step_box)
        left.addLayout(box)
        titles = [each.title for each in (*STEPS, SUMMARY)]
        self._rail.setMinimumWidth(max(theme.px(216), wanted_width(titles)))
        body = QWidget()
        body.setProperty("page", True)
        column = QVBoxLayout(body)
        column.setContentsMargins(24 - GUTTER, 20, 24, 24)
        column.setSpacing(16)
        column.addLayout(beside_gutter(self._title))
        column.addLayout(beside_gutter(self.told))
        self._slot = QVBoxLayout()
        column.addLayout(self._slot)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(body)
        foot = Panel("surface", "top")
        buttons = QHBoxLayout(foot)
        buttons.setContentsMargins(24, 9, 16, 8)
        buttons.setSpacing(8)
        for button in (self.next, self.skip):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._scroll, 1)
        right.addWidget(foot)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._rail)
        self._row.addLayout(right, 1)


KEPT_FOR_NOW = tr("How far the set-up is could not be kept beyond this run.")
