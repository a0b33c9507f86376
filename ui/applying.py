"""Apply, seen from the window: questions before it, the bar while it runs, outcomes after it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.jobs.apply import Applied, Outcome, Phase, apply, follow
from app.jobs.step import Step
from app.session import Session
from app.settings import KINDS, Ethernet, Section
from ui.apply_bar import ApplyBar
from ui.conflicts import ConflictDialog
from ui.network_change import Addresses, NetworkChangeDialog
from ui.outcomes import Told, sections, tell
from ui.tasks import ask

SAVED_STAYS_MS = 4000
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
        self._saved = QTimer(self, singleShot=True, interval=SAVED_STAYS_MS)
        self._saved.timeout.connect(self._forget_saved)
        self._where = ""

    @property
    def busy(self) -> bool:
        """Whether an Apply runs, or an unknown outcome is looked after."""
        return "apply" in self._session.running or "follow" in self._session.running

    def start(self, done: Callable[[bool], None] = lambda ok: None) -> None:
        """Apply every edit, unless one runs already; `done(all saved)` at the end."""
        if not self._session.errors() and self._session.changes():
            self._session.start("apply", lambda: self._run(done))

    def refresh(self) -> None:
        """Show in the bar how things stand."""
        session = self._session
        changes = session.changes()
        if self.busy:
            return
        if not changes:
            self._bar.show_clean(self._where)
            return
        count = len({change.field.spec.section for change in changes})
        failed = [t for t in self.outcomes.values() if t.outcome is Outcome.NOT_SAVED]
        reason = self._why_off()
        if failed and not reason:
            good = len([t for t in self.outcomes.values() if t not in failed])
            self._bar.show_partly(
                good, len(changes), f"{failed[0].section.title}: {failed[0].rest}"
            )
        else:
            self._bar.show_changes(len(changes), count, reason)

    def say_read(self, words: str) -> None:
        """What the bar says while there are no changes: when the station was read."""
        self._where = words

    def stop_following(self) -> None:
        """Stop looking after an unknown outcome."""
        task = self._session.running.get("follow")
        if task is not None:
            task.cancel()

    def _why_off(self) -> str:
        errors = self._session.errors()
        if errors:
            field = next(iter(errors))
            return f"{field.spec.title} ({field.spec.section.title}): {errors[field]}"
        if not self._session.station.signed_in:
            return "Sign in again first."
        return ""

    async def _run(self, done: Callable[[bool], None]) -> None:
        if not await self._agreed():
            done(False)
            return
        self.outcomes.clear()
        self.told.emit()
        self.results = await apply(self._session, self._report)
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
            self.results = await apply(self._session, self._report)
        self._tell()
        unknown = [one for one in self.results if one.outcome is Outcome.UNKNOWN]
        if unknown:
            self._session.start("follow", lambda: self._follow(unknown))
        self.saved.emit()
        done(all(one.outcome in (Outcome.SAVED, Outcome.ACCEPTED) for one in self.results))

    async def _agreed(self) -> bool:
        """Ask before a change that may cut us off."""
        session = self._session
        risky = [c for c in session.changes() if c.field.kind.network]
        if not risky:
            return True
        wired = session.drafts.get(Ethernet)
        dialog = NetworkChangeDialog(
            session.name,
            str(wired["mac"] or "") if wired else "",
            session.station.origin.host,
            risky,
            Addresses.of(wired.saved.values) if wired else None,
            Addresses.of(wired.values) if wired else None,
            self._window,
        )
        return await ask(dialog)

    def _report(self, step: Step) -> None:
        title = TITLES.get(step.detail, "")
        words = {
            Phase.READ: "Reading the station afresh.",
            Phase.SEND: f"Sending {title}.",
            Phase.READ_BACK: f"Reading {title} back.",
        }
        self._bar.show_applying(words.get(Phase(step.phase), ""), may_stop=False)

    async def _follow(self, unknown: Sequence[Applied]) -> None:
        names = ", ".join(section.title for one in unknown for section in sections(one))
        self._bar.show_unknown(names, f"Looking for {self._session.name} for up to 120 s.")
        for one in unknown:
            known = await follow(self._session, one)
            self.results[self.results.index(one)] = known
        self._tell()
        self.saved.emit()

    def _tell(self) -> None:
        """Keep the outcomes by section; the worst of a section stands."""
        self.outcomes.clear()
        for told in tell(self.results, self._session.name, self._addresses()):
            before = self.outcomes.get(told.section)
            if before is None or before.kind == "ok":
                self.outcomes[told.section] = told
        self._saved.start()
        self.told.emit()
        self._session.changed.tell()

    def _addresses(self) -> str:
        """Where it was and where it may be now: for an outcome that nobody could read back."""
        was = self._session.station.origin.host
        sent = next((one.sent for one in self.results if one.kind is Ethernet), {})
        if sent.get("enableDHCP") is True:
            return f"It answered at {was}; DHCP may have given it another address."
        new = sent.get("ip")
        return f"It answered at {was}; it may answer at {new} now." if new and new != was else ""

    def _forget_saved(self) -> None:
        self.outcomes = {s: t for s, t in self.outcomes.items() if t.outcome is not Outcome.SAVED}
        self.told.emit()
