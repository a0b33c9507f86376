"""What a section holds beside its fields: lists, actions, wizards."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.session import Session
from ui.tasks import Tasks


class Wishes(QObject):
    """What a panel asks of the station's view.

    `go_to` a Field or a Section; `restart` the station; `reload` all settings; `moved` when the
    session's station answers at another address now; `void` when nothing that was known of the
    station holds any more (factory reset).
    """

    go_to = Signal(object)
    restart = Signal()
    reload = Signal()
    moved = Signal()
    void = Signal()


class SectionPanel(QWidget):
    """Base of the panels. A subclass builds itself, and reads its own things in `enter`."""

    def __init__(self, session: Session, wishes: Wishes) -> None:
        super().__init__()
        self.session = session
        self.wishes = wishes
        self.tasks = Tasks(self)

    def enter(self) -> None:
        """Its page came on the screen of somebody who is signed in: read what it shows."""

    def refresh(self) -> None:
        """Show what the session holds now."""
