"""A job of the session on its page: what it does, how far it is, Cancel, and what came of it."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.errors import StationError
from app.jobs.save_file import NotWritten, sizes
from app.jobs.step import Report, Step
from app.messages import explain
from app.session import Session
from app.words import tr
from ui.announce import announce
from ui.banner import Banner
from ui.buttons import Button
from ui.labels import Cleaned, PlainLabel, joined, named, say
from ui.theme import show_if, theme

SHOWN_AFTER_MS = 300
WIDTH = 560
MIB = 1024 * 1024
THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Told:
    """What came of it: kind of banner, bold words, the rest."""

    kind: str
    lead: str
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Doing:
    """What goes on, in words, and how far it is; `done` is the part from 0 to 1."""

    words: str
    fact: str = ""
    done: float | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """The words for one kind of job.

    `failed` is for the case that it fails (`Could not download the logs of Lobby.`), `step` tells
    of each step, `stopped` what is true after Cancel, `truth` what is true on the station after a
    failure.
    """

    failed: Cleaned
    step: Callable[[Step], Doing]
    stopped: str
    truth: str = ""
    writes: bool = False


class Work(QWidget):
    """One job at a time, by its key in the session. `ended` after each."""

    ended = Signal()
    _stepped = Signal(object)

    def __init__(self, session: Session, key: str) -> None:
        super().__init__()
        self._session, self.key = session, key
        self._stopped = False
        self._words: Words | None = None
        self._last: Step | None = None
        self._delay = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._delay.timeout.connect(lambda: self._show_row(self.running))
        self._stepped.connect(self._show)
        self.told = Banner()
        self.told.setMaximumWidth(theme.px(WIDTH))
        self.told.setObjectName(f"{key}.told")
        self._lay_out()

    @property
    def running(self) -> bool:
        """Whether it goes on."""
        return self.key in self._session.running

    def start(
        self, job: Callable[[Report], Coroutine[Any, Any, Told | None]], words: Words
    ) -> bool:
        """Run `job(report)`; False where one runs already. What it returns is told."""
        started = self._session.start(self.key, partial(self._run, job, words))
        if started:
            # Told after the session, which has let go of it by then.
            self._session.running[self.key].add_done_callback(self._let_go)
        return started

    def say(self, told: Told) -> None:
        """Tell something."""
        self.told.show_message(told.kind, told.lead, told.rest)
        show_if(self, True)

    def stop(self) -> None:
        """Cancel it."""
        task = self._session.running.get(self.key)
        if task is not None:
            self._stopped = True
            task.cancel()

    async def _run(
        self, job: Callable[[Report], Coroutine[Any, Any, Told | None]], words: Words
    ) -> None:
        self._begin(words)
        try:
            told = await job(self._stepped.emit)
        except asyncio.CancelledError:
            if not self._stopped:
                raise  # the session ends, and its widgets with it
            told = Told("info", tr("Stopped."), words.stopped)
        except NotWritten as error:
            lead = say("{} was not saved.", named(error.path.name))
            told = Told("bad", lead, say("{} Choose another place, and try again.", error.why))
        except StationError as error:
            told = self._failed(error, words)
        self._end(told)

    def _let_go(self, _: "asyncio.Task[Any]") -> None:
        if isValid(self):
            self.ended.emit()

    def _failed(self, error: StationError, words: Words) -> Told:
        self._session.note(error)
        found = explain(error, words.failed, self._session.name, writes=words.writes)
        return Told("bad", found.failed, joined((found.truth, words.truth, found.todo)))

    def _begin(self, words: Words) -> None:
        self._stopped, self._words, self._last = False, words, None
        self.told.show_message("info", "")
        self._show_row(False)
        self._cancel.setEnabled(False)
        self._delay.start()

    def _end(self, told: Told | None) -> None:
        self._delay.stop()
        self._show_row(False)
        if told is not None:
            self.say(told)

    def _show_row(self, shown: bool) -> None:
        """With nothing to show it takes no room."""
        self._row.setVisible(shown)
        show_if(self, shown)

    def _show(self, step: Step) -> None:
        assert self._words is not None
        self._last = step
        doing = self._words.step(step)
        if doing.words != self._label.text():
            announce(self, doing.words)
        self._label.setText(doing.words)
        self._fact.setText(doing.fact)
        show_if(self._bar, doing.done is not None)
        self._bar.setValue(round((doing.done or 0) * THOUSAND))
        self._row.setAccessibleName(joined((doing.words, doing.fact)))
        self._cancel.setEnabled(step.cancellable)

    def _lay_out(self) -> None:
        self._row = QWidget()
        self._row.setMaximumWidth(theme.px(WIDTH))
        self._label = PlainLabel(kind="strong", wrap=True)
        self._fact = PlainLabel(ink="textMuted")
        self._bar = QProgressBar()
        self._bar.setRange(0, THOUSAND)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("How far it is"))
        self._cancel = Button(tr("Cancel"), symbol="stop", small=True, name=f"{self.key}.cancel")
        self._cancel.clicked.connect(self.stop)
        words = QHBoxLayout()
        words.setSpacing(12)
        words.addWidget(self._label, 1)
        words.addWidget(self._fact)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addLayout(words)
        left.addWidget(self._bar)
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(self._cancel)
        self._row.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._row)
        column.addWidget(self.told)
        self.hide()


def downloading(words: str, step: Step) -> Doing:
    """How far a download is."""
    done, whole = sizes(step)
    return Doing(words, progress(done, whole), step.done)


def progress(done: int, whole: int | None) -> str:
    """`12.4 of 64.0 MiB`, or without the whole where nobody said it."""
    if whole is None:
        return size(done)
    if whole >= MIB:
        return say("{} of {}", f"{done / MIB:.1f}", size(whole))
    return say("{} of {}", f"{done / 1024:.0f}", size(whole))


def size(count: int) -> Cleaned:
    """A number of bytes in KiB or MiB."""
    if count >= MIB:
        return say("{} MiB", f"{count / MIB:.1f}")
    return say("{} KiB", max(1, round(count / 1024)))
