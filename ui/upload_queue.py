"""Pictures on their way to a station, one after the other: how far, how fast, Cancel."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.errors import StationError
from app.jobs.apply import Outcome
from app.jobs.step import Step
from app.jobs.wallpapers import Phase, Sent, upload
from app.session import Session
from app.words import joined, tr
from ui.banner import Banner
from ui.buttons import Button
from ui.composing import megabytes
from ui.labels import ElidedLabel, IconLabel, literal, named, say
from ui.theme import set_look, show_if, theme

PHASES = {
    Phase.LOOK: tr("Reading the slots…"),
    Phase.SHOW: tr("Putting it on the display…"),
    Phase.READ_BACK: tr("Reading the slots back…"),
}


@dataclass(slots=True, eq=False)
class Parcel:
    """A picture to be sent, exactly these bytes."""

    slot: int
    name: str
    show: bool
    content: bytes = field(repr=False)
    stopped: bool = False
    under_way: bool = False


class UploadRow(QWidget):
    """One parcel. `report` takes the steps of its job from any place of it."""

    report = Signal(object)
    stop = Signal()
    again = Signal()

    def __init__(self, parcel: Parcel) -> None:
        super().__init__()
        self.parcel = parcel
        self._began = 0.0
        self.setObjectName(f"upload.slot{parcel.slot}")
        self._words = ElidedLabel(tr("Waiting for its turn"), ink="textMuted")
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say("Sending {}", named(parcel.name)))
        self._stop = Button(say("Cancel {}", _short(parcel)), small=True, name="upload.cancel")
        self._stop.clicked.connect(self.stop)
        self._progress = self._make_progress()
        self._told = Banner()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._progress)
        column.addWidget(self._told)
        self.report.connect(self._show)

    def fail(self, kind: str, lead: str, rest: str) -> None:
        """Say what became of it; it stays until the user answers."""
        self._progress.hide()
        self._told.show_message(kind, lead, rest, "unknown" if kind == "warn" else "")
        again = self._told.add_button(say("Send {} again", _short(self.parcel)), "upload.again")
        again.clicked.connect(self.again)
        close = self._told.add_button(tr("Close"), "upload.close")
        close.setAccessibleName(tr("Close this message"))
        close.clicked.connect(self.stop)

    def words(self) -> str:
        """What it says."""
        failed = self._told.isVisibleTo(self)
        return self._told.accessibleName() if failed else self._words.text()

    def _make_progress(self) -> QFrame:
        frame = QFrame()
        set_look(frame, card="sunken")
        title = say("{} to slot {}", named(self.parcel.name), self.parcel.slot)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(ElidedLabel(title, kind="strong"))
        texts.addWidget(self._words)
        texts.addWidget(self._bar)
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(IconLabel("upload", "accentText", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self._stop)
        return frame

    def _show(self, step: Step) -> None:
        if step.phase is not Phase.SEND:
            self._words.setText(PHASES[Phase(step.phase)])
            self._stop.setEnabled(step.cancellable)
            return
        now = time.monotonic()
        done, size = int(step.detail), len(self.parcel.content)
        if done == 0:
            self._began = now
        self._bar.setValue(round((step.done or 0) * 1000))
        words = say("{} of {}", megabytes(done), megabytes(size))
        if done and (passed := now - self._began) > 0.2:
            rate = say("{}/s", megabytes(round(done / passed)))
            words = joined((words, rate), ", ")
        self._words.setText(words)


def _short(parcel: Parcel) -> str:
    return literal(named(parcel.name, 24))


After = Callable[[Parcel, Sent | None], Awaitable[None]]


class UploadQueue(QWidget):
    """All that is under way; `changed` when rows came or went.

    `after` is awaited with a parcel and what became of it; None where the user stopped it when
    bytes may have left already.
    """

    changed = Signal()

    def __init__(self, session: Session, after: After) -> None:
        super().__init__()
        self.setObjectName("wallpaper.uploads")
        self._session, self._after = session, after
        self._turn = asyncio.Lock()
        self._number = 0
        self._rows: dict[Parcel, UploadRow] = {}
        self._keys: dict[Parcel, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        show_if(self, False)

    def add(self, parcel: Parcel) -> None:
        """Send it when those before it are through."""
        row = UploadRow(parcel)
        row.setMaximumWidth(theme.px(720))
        row.stop.connect(partial(self._stop, parcel))
        row.again.connect(partial(self._again, parcel))
        self._rows[parcel] = row
        self._column.addWidget(row)
        show_if(self, True)
        self._start(parcel)
        self.changed.emit()

    def slots_taken(self) -> dict[int, str]:
        """The slots that pictures are on their way to, and their names."""
        return {parcel.slot: parcel.name for parcel in self._keys}

    def fail(self, parcel: Parcel, told: tuple[str, str, str]) -> None:
        """Say at its row what became of it."""
        if parcel in self._rows:
            self._rows[parcel].fail(*told)

    def remove(self, parcel: Parcel) -> None:
        """It is done with."""
        row = self._rows.pop(parcel, None)
        if row is not None:
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        show_if(self, bool(self._rows))
        self.changed.emit()

    def _start(self, parcel: Parcel) -> None:
        self._number += 1
        key = f"wallpaper.upload.{self._number}"
        self._keys[parcel] = key
        if not self._session.start(key, partial(self._run, parcel)):
            self._keys.pop(parcel)
            self.remove(parcel)

    async def _run(self, parcel: Parcel) -> None:
        sent: Sent | None = None
        try:
            async with self._turn:
                sent = await self._send(parcel)
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if not parcel.stopped or task is None:
                raise
            task.uncancel()
        self._keys.pop(parcel, None)
        if sent is None or sent.outcome is Outcome.SAVED:
            self.remove(parcel)
        if sent is not None or parcel.under_way:
            await self._after(parcel, sent)

    async def _send(self, parcel: Parcel) -> Sent:
        parcel.under_way = True
        report = self._rows[parcel].report.emit
        try:
            return await upload(
                self._session, parcel.content, parcel.slot, parcel.name, report, show=parcel.show
            )
        except StationError as error:
            self._session.note(error)
            return Sent(Outcome.NOT_SAVED, error=error)

    def _stop(self, parcel: Parcel) -> None:
        key = self._keys.get(parcel)
        task = self._session.running.get(key) if key else None
        if task is None:
            self.remove(parcel)
            return
        parcel.stopped = True
        task.cancel()

    def _again(self, parcel: Parcel) -> None:
        self.remove(parcel)
        self.add(Parcel(parcel.slot, parcel.name, parcel.show, parcel.content))
