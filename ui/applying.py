"""Apply, seen from the window: questions before it, the bar while it runs, outcomes after it."""

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.jobs.apply import Applied, Outcome, Phase, apply, follow
from app.jobs.follow_move import may_have_moved
from app.jobs.step import Step
from app.reach import carries
from app.session import Session
from app.settings import KINDS, Ethernet, General, Section, Settings, Value
from app.words import tr
from ui.apply_bar import ApplyBar
from ui.conflicts import ConflictDialog
from ui.labels import named, say
from ui.moving import Moving
from ui.outcomes import Told, sections, tell
from ui.tasks import ask

SAVED_STAYS_MS = 4000
LOOK_AGAIN_S = 2.0
GOOD = (Outcome.SAVED, Outcome.ACCEPTED)
TITLES = {kind.kind: next(iter(kind.fields().values())).spec.section.title for kind in KINDS}


class Applying(QObject):
    """Runs the apply job for one station. `told` when outcomes are to be shown or taken away."""

    told = Signal()
    saved = Signal()

    def __init__(self, session: Session, bar: ApplyBar, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._bar = bar
        self._window = window
        self.outcomes: dict[Section, Told] = {}
        self.results: list[Applied] = []
        self.moving = Moving(session, window)
        self._saved = QTimer(self, singleShot=True, interval=SAVED_STAYS_MS)
        self._saved.timeout.connect(self._forget_saved)
        self._where = ""
        self._good = 0
        self._touched: set[Section] = set()

    @property
    def busy(self) -> bool:
        """Whether an Apply runs, or an unknown outcome is looked after."""
        return "apply" in self._session.running or "follow" in self._session.running

    def start(self) -> None:
        """Apply every edit, unless one runs already or its outcome is still looked for."""
        if not self.busy and not self._session.errors() and self._session.changes():
            self._session.start("apply", self._run)

    async def finish(self) -> bool:
        """Apply what there is, wait for the end, and tell whether nothing is left to send."""
        self.start()
        await self.ended()
        return not self._session.changes()

    async def ended(self) -> None:
        """Wait for the end of an Apply that runs."""
        if (task := self._session.running.get("apply")) is not None:
            await asyncio.wait([task])

    def follow_up(self) -> None:
        """The station was read again: look once what became of an unknown outcome."""
        unknown = [one for one in self.results if one.outcome is Outcome.UNKNOWN]
        if unknown and not self.busy:
            self._session.start("follow", lambda: self._follow(unknown, 0, tries=1))

    def forget(self) -> None:
        """Forget every outcome, and look for none any more."""
        self.stop_following()
        self.results = []
        self.outcomes.clear()
        self.told.emit()

    def refresh(self) -> None:
        """Show in the bar how things stand."""
        session = self._session
        changes = session.changes()
        if self.busy:
            return
        self._forget_what_is_gone()
        if not changes:
            self._bar.show_clean(session.read_only or self._where)
            return
        count = len({change.field.spec.section for change in changes})
        failed = [t for t in self.outcomes.values() if t.outcome is Outcome.NOT_SAVED]
        reason = self.why_off()
        if failed and not reason:
            self._bar.show_partly(self._good, len(changes), failed[0].lead)  # its page says why
        else:
            self._bar.show_changes(len(changes), count, self._in_short() or reason, reason)

    def say_read(self, words: str) -> None:
        """What the bar says while there are no changes: when the station was read."""
        self._where = words

    def stop_following(self) -> None:
        """Stop looking after an unknown outcome, or for a station that has moved."""
        task = self._session.running.get("follow")
        if self.moving.looking:
            self.moving.stop()
        elif task is not None:
            task.cancel()

    def why_off(self) -> str:
        """Why nothing can be sent now; empty where it can."""
        if self._session.read_only:
            return self._session.read_only
        errors = self._session.errors()
        if errors:
            field = next(iter(errors))
            title, where = field.spec.title, field.spec.section.title
            return say("{} ({}): {}", title, where, errors[field])
        if not self._session.station.signed_in:
            return tr("Sign in again first.")
        return ""

    def _in_short(self) -> str:
        """Which field has to be corrected, where that is why: what is wrong stands below it."""
        errors = self._session.errors()
        if self._session.read_only or not errors:
            return ""
        spec = next(iter(errors)).spec
        return say("Correct {} ({}) first.", spec.title, spec.section.title)

    async def _run(self) -> None:
        if not await self.moving.agreed(self._session.changes()):
            return
        self.outcomes.clear()
        self.told.emit()
        last = self._last()
        self.results = await apply(self._session, self._report, last=last)
        while conflicts := [c for one in self.results for c in one.conflicts]:
            dialog = ConflictDialog(
                self._session.name,
                conflicts,
                {kind: draft.saved for kind, draft in self._session.drafts.items()},
                [c for c in self._session.changes() if c.field not in {x.field for x in conflicts}],
                self._window,
            )
            if not await ask(dialog):
                break
            for conflict in conflicts:
                draft = self._session.drafts[conflict.field.kind]
                draft.settle(conflict, mine=dialog.mine()[conflict.field])
            self._session.changed.tell()
            self.results = await apply(self._session, self._report, last=last)
        self._tell()
        self._look_after()
        self.saved.emit()

    def _last(self) -> list[type[Settings]]:
        """What carries us by the way in which we came."""
        fields = (change.field for change in self._session.changes())
        return [field.kind for field in fields if carries(self.moving.way, field)]

    def _look_after(self) -> None:
        """Follow what nobody knows yet, and a station that goes elsewhere."""
        unknown = [one for one in self.results if one.outcome is Outcome.UNKNOWN]
        gone = [one for one in self.results if may_have_moved(one, self.moving.way)]
        if gone:
            both = [one for one in self.results if one in unknown or one in gone]
            self._session.start("follow", lambda: self._follow_move(both))
            return
        self.moving.forget()
        if unknown:
            self._session.start("follow", lambda: self._follow(unknown, LOOK_AGAIN_S))

    def _report(self, step: Step) -> None:
        title = TITLES.get(step.detail, "")
        words = {
            Phase.READ: tr("Reading the station afresh."),
            Phase.SEND: say("Sending {}.", title),
            Phase.READ_BACK: say("Reading {} back.", title),
        }
        self._bar.show_applying(words.get(Phase(step.phase), ""), may_stop=False)

    async def _follow(self, unknown: Sequence[Applied], pause: float, tries: int = 60) -> None:
        names = ", ".join(section.title for one in unknown for section in sections(one))
        looking = say("Looking for {} for up to 120 s.", named(self._session.name))
        self._bar.show_unknown(names, looking)
        for one in unknown:
            known = await follow(self._session, one, pause=pause, tries=tries)
            self.results[self.results.index(one)] = known
        self._tell()
        self.saved.emit()

    async def _follow_move(self, gone: Sequence[Applied]) -> None:
        """Find the station, read back what is not known, and say how it ended."""
        sent: dict[str, Value] = {}
        for one in gone:
            sent |= one.sent if one.kind is Ethernet else {}
        names = [str(one.sent.get("devName") or "") for one in gone if one.kind is General]
        what = say("Where {} is", named(self._session.name))
        found = await self.moving.follow(
            sent, "".join(names), lambda step, words: self._bar.show_unknown(what, words)
        )
        if found is not None:
            if found.signed_in:
                for one in gone:
                    known = await follow(self._session, one, pause=0, tries=3)
                    self.results[self.results.index(one)] = known
            self.moving.tell(found, sent)
        self._tell()
        self.saved.emit()

    def _tell(self) -> None:
        """Keep the outcomes by section; the worst of a section stands."""
        self.outcomes.clear()
        for told in tell(self.results, self._session.name, self._addresses()):
            before = self.outcomes.get(told.section)
            if before is None or before.kind == "ok":
                self.outcomes[told.section] = told
        self._good = len([t for t in self.outcomes.values() if t.outcome in GOOD])
        self._touched = {change.field.spec.section for change in self._session.changes()}
        self._saved.start()
        self.told.emit()
        self._session.changed.tell()

    def _addresses(self) -> str:
        """Where it was and where it may be now: for an outcome that nobody could read back."""
        was = self._session.station.origin.host
        sent = next((one.sent for one in self.results if one.kind is Ethernet), {})
        if sent.get("enableDHCP") is True:
            return say("It answered at {}; DHCP may have given it another address.", was)
        new = sent.get("ip")
        if not new or new == was:
            return ""
        return say("It answered at {}; it may answer at {} now.", was, new)

    def _forget_saved(self) -> None:
        self._keep({s: t for s, t in self.outcomes.items() if t.outcome is not Outcome.SAVED})

    def _forget_what_is_gone(self) -> None:
        """An edit that was not saved and is taken back needs no words any more."""
        left = {section: bool(self._session.changes(section)) for section in self._touched}
        some = any(left.values())
        self._keep({s: t for s, t in self.outcomes.items() if t.kind != "bad" or left.get(s, some)})

    def _keep(self, outcomes: dict[Section, Told]) -> None:
        if outcomes != self.outcomes:
            self.outcomes = outcomes
            self.told.emit()
