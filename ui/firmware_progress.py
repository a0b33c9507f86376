"""The firmware wizard while something goes on: figures that count, and time that does not."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.firmware_wizard import NAMES, Page
from app.jobs.download_firmware import Phase as Fetch
from app.jobs.find_again import Phase as Wait
from app.jobs.update_firmware import Phase
from app.jobs.watch_update import Phase as Watch
from app.local_time import clock, length, size, zone
from app.quirks import default
from app.words import tr
from ui.banner import Banner
from ui.headings import PageTitle
from ui.labels import Cleaned, IconLabel, PlainLabel, clean, named, say
from ui.marks import Line
from ui.theme import set_look, show_if

if TYPE_CHECKING:
    from ui.updating import Updating

THOUSAND = 1000
MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands around the bar; `waiting` makes it grey, for it counts time."""

    title: Cleaned
    sentence: str
    figure: str
    right: str = ""
    below: str = ""
    below_right: str = ""
    part: float | None = None
    waiting: bool = False


class ProgressPage(QWidget):
    """A figure, a bar, and facts below it."""

    def __init__(self) -> None:
        super().__init__()
        self.title = PageTitle("", "", "display")
        self.told = Banner()
        self.told.setObjectName("firmware.warning")
        self._figure = PlainLabel(kind="title")
        self._right = PlainLabel(ink="textMuted")
        self._below = PlainLabel(wrap=True)
        self._below_right = PlainLabel(ink="textMuted")
        self.bar = QProgressBar()
        self.bar.setObjectName("firmware.bar")
        self.bar.setRange(0, THOUSAND)
        self.bar.setTextVisible(False)
        self._facts = Facts()
        self._awake = QWidget()
        self._awake_words = PlainLabel(kind="caption", ink="textMuted", wrap=True)
        self._lay_out()

    def show_state(self, updating: "Updating") -> None:
        """Show how far it is."""
        shown = _shown(updating)
        self.title.title.setText(shown.title)
        self.title.set_sentence(shown.sentence)
        self._figure.setText(shown.figure)
        self._right.setText(shown.right)
        self._below.setText(shown.below)
        self._below_right.setText(shown.below_right)
        set_look(self.bar, waiting=shown.waiting)
        self.bar.setVisible(shown.part is not None)
        self.bar.setValue(round(min(shown.part or 0, 1) * THOUSAND))
        spoken = tr("Waiting time") if shown.waiting else tr("How far it is")
        self.bar.setAccessibleName(say("{}: {}", spoken, shown.figure))
        self._warn(updating)
        self._facts.show_facts(_facts(updating))
        self._awake_words.setText(AWAKE if updating.awake.held else KEEP_AWAKE)

    def _warn(self, updating: "Updating") -> None:
        if updating.wizard.page in (Page.INSTALL, Page.VERIFY):
            self.told.show_message("warn", UNPLUG, "", "plug")
        elif updating.phase is Fetch.STUCK:
            self.told.show_message("warn", tr("No progress for two minutes."), STUCK, "clock")
        else:
            self.told.show_message("info", "")

    def _lay_out(self) -> None:
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._figure, 1)
        top.addWidget(self._right)
        below.addWidget(self._below, 1)
        below.addWidget(self._below_right)
        awake = QHBoxLayout(self._awake)
        awake.setContentsMargins(0, 0, 0, 0)
        awake.setSpacing(8)
        awake.addWidget(IconLabel("awake", "textMuted", 14))
        awake.addWidget(self._awake_words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.title)
        column.addWidget(self.told)
        box = QVBoxLayout()
        box.setSpacing(8)
        box.addLayout(top)
        box.addWidget(self.bar)
        box.addLayout(below)
        column.addLayout(box)
        column.addWidget(Line())
        column.addWidget(self._facts)
        column.addStretch(1)
        column.addWidget(self._awake)


class Facts(QWidget):
    """Small facts beside each other: what, and below it the value."""

    MOST = 5

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(self.MOST, 1)
        self._pairs: list[tuple[PlainLabel, PlainLabel]] = []
        for at in range(self.MOST):
            pair = PlainLabel(kind="caption", ink="textMuted"), PlainLabel(selectable=True)
            grid.addWidget(pair[0], 0, at)
            grid.addWidget(pair[1], 1, at)
            self._pairs.append(pair)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these, five at most."""
        for at, (what, value) in enumerate(self._pairs):
            label, words = facts[at] if at < len(facts) else ("", "")
            what.setText(label)
            value.setText(words)
            value.setAccessibleName(say("{}: {}", label, words))
            for widget in (what, value):
                show_if(widget, bool(label))


def _shown(updating: "Updating") -> Shown:
    name = named(updating.session.name)
    match updating.wizard.page:
        case Page.SEND:
            return _sending(updating, name)
        case Page.DOWNLOAD:
            return _downloading(updating, name)
    return _waiting(updating, name)


def _sending(updating: "Updating", name: Cleaned) -> Shown:
    title = say("Sending to {}", name)
    step, whole = updating.step, updating.update.size
    if step is None or step.phase is not Phase.SEND:
        return Shown(title, SENDING, tr("Just a moment"))
    done, part = int(step.detail), step.done or 0.0
    if part >= 1:
        return Shown(title, SENDING, "100 %", "", ALL_SENT, "", part)
    left, rate = updating.speed.left(whole), updating.speed.rate
    return Shown(
        title,
        SENDING,
        f"{int(part * 100)} %",
        say("about {} left", length(left)) if left is not None else "",
        say("{} of {}", f"{done / MIB:.1f}", size(whole)),
        f"{rate / MIB:.1f} MiB/s" if rate is not None else "",
        part,
    )


def _downloading(updating: "Updating", name: Cleaned) -> Shown:
    title = say("{} is downloading", name)
    step = updating.step
    if step is None or (step.done is None and not step.detail):
        return Shown(title, LOADING, tr("Asking how far it is"))
    if step.done is None:
        told = say("The station says “{}”, which is no figure.", step.detail)
        return Shown(title, LOADING, tr("How far it is cannot be told"), "", told)
    told = say("The station says “{}”.", step.detail)
    figure = f"{int(step.done * 100)} %"
    return Shown(title, LOADING, figure, "", told, "", step.done)


def _waiting(updating: "Updating", name: Cleaned) -> Shown:
    now = datetime.now(UTC)
    ordered = updating.update.ordered or updating.began
    seconds = max(0.0, (now - ordered).total_seconds())
    most = default("install_overdue")
    most_words = say("of at most {}", length(most))
    part = min(seconds / most, 1.0)
    passed = length(int(seconds))
    match updating.phase:
        case Phase.INSTALL:
            return Shown(say("Ordering the installation on {}", name), ONCE, tr("Just a moment"))
        case Wait.GONE | Phase.TAKEN | Phase.UNANSWERED:
            title = say("{} is installing", name)
            return Shown(title, PREPARES, passed, most_words, NO_FIGURE, "", part, True)
        case Wait.SIGN_IN | Watch.VERIFY | Wait.READ:
            title = say("{} is back", name)
            return Shown(title, COMPARES, tr("Comparing the version"), passed, "", "", None)
        case Watch.SETTLE:
            title = say("{} answers with {}", name, updating.step.detail if updating.step else "")
            return Shown(title, SETTLES, passed, most_words, NO_FIGURE, "", part, True)
    title = say("Waiting for {}", name)
    return Shown(title, RESTARTS, passed, most_words, NO_FIGURE, "", part, True)


def _facts(updating: "Updating") -> list[tuple[str, str]]:
    update, timeline = updating.update, updating.timeline
    expected = update.expected or tr("not named")
    host = updating.session.station.origin.host
    if updating.wizard.page in (Page.SEND, Page.DOWNLOAD):
        began = f"{clock(updating.began)} ({zone(updating.began)})"
        file = [(tr("File"), named(update.file, 24))] if update.file else []
        versions = [
            (tr("From"), clean(update.before or tr("not told"), 16)),
            (tr("To"), clean(expected, 16)),
        ]
        return [(tr("Started"), began), (tr("Station"), host), *file, *versions]
    facts = []
    if update.ordered is not None:
        facts.append((tr("Ordered"), f"{clock(update.ordered)} ({zone(update.ordered)})"))
    if (taken := timeline.first(NAMES[Phase.TAKEN])) is not None:
        facts.append((tr("Accepted"), clock(taken)))
    if (gone := timeline.first(NAMES[Wait.BACK])) is not None:
        facts.append((tr("Last answer"), clock(gone)))
    return [
        *facts,
        (tr("Before"), clean(update.before or tr("not told"), 16)),
        (tr("Expected"), expected),
    ]


SENDING = tr("Nothing is installed before the whole file has arrived. You can still cancel.")
ALL_SENT = tr("All of it is on its way; the station has not confirmed it yet.")
LOADING = tr("Nothing is installed before the file is there. You can still cancel.")
ONCE = tr("It is sent once, and never again by itself.")
PREPARES = tr("It takes its time, then restarts by itself; the program watches.")
RESTARTS = tr("It installs and restarts by itself; the program watches for its return.")
COMPARES = tr("The program signs in anew and asks for the version.")
SETTLES = tr("Some stations restart twice: it is watched a little longer before that counts.")
NO_FIGURE = tr("Waiting time, not progress: the station reports none.")
UNPLUG = tr("Do not unplug it, also when the display stays dark.")
STUCK = tr("You can go on waiting, or stop the download and use a file.")
AWAKE = tr("This computer stays awake until the update has ended.")
KEEP_AWAKE = tr("Keep this computer awake: the system does not let the program do it.")
