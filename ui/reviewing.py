"""The list of changes above the Apply bar: what would be sent, with an undo each."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.session import Session
from ui.apply_bar import ApplyBar
from ui.labels import named, say
from ui.offer import count_changes
from ui.pages import entry_of
from ui.review import Change, ReviewPopup


class Reviewing(QObject):
    """Belongs to one station's view; the list is made when it is asked for first."""

    def __init__(self, session: Session, bar: ApplyBar, view: QWidget) -> None:
        super().__init__(view)
        self._session = session
        self._bar = bar
        self._view = view
        self._popup: ReviewPopup | None = None
        bar.review.connect(self._open)

    def refresh(self) -> None:
        """Show the changes as they are now, where the list is open."""
        if self._popup is not None and self._popup.isVisible():
            self._fill(self._popup)

    def _open(self) -> None:
        if self._popup is None:
            self._popup = ReviewPopup(self._view)
            self._popup.undo.connect(self._undo)
        self._fill(self._popup)
        self._popup.open_above(self._bar, self._bar.review_button)

    def _fill(self, popup: ReviewPopup) -> None:
        changes = self._session.changes()
        if not changes:
            popup.close_list()
            return
        title = say("{} for {}", count_changes(len(changes)), named(self._session.name))
        rows = []
        for change in changes:
            entry, name = entry_of(change.field.spec.section), change.field.spec.title
            rows.append(
                Change(change.field.key, entry.place, entry.icon, name, change.old, change.new)
            )
        popup.set_changes(title, rows)

    def _undo(self, key: str) -> None:
        for change in self._session.changes():
            if change.field.key == key:
                self._session.revert(change.field)
