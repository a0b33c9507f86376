"""What a section holds beside its fields: lists, actions, wizards."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.session import Session
from ui.tasks import Tasks


class Wishes(QObject):
    """What a panel asks of the station's view.

    `go_to` a Field or a Section; `restart` the station; `reload` all settings; `moved` when the
    session's station answers at another address now; `void` when nothing that was known of the
    station holds any more (factory reset); `reset` it to factory values; `set_up` opens the guided
    pass; `export` saves the configuration in a file; `new_password` once the admin account has
    another one; `joins` right before it is told to join a network of that name, then `seen` where
    it still answers, and `unseen` where it does not answer any more.
    `home` is the folder where this program keeps what is its own; None where nothing
    is to last. `update_firmware` opens its wizard, with what the maker's server told, if asked.
    """

    go_to = Signal(object)
    restart = Signal()
    reload = Signal()
    moved = Signal()
    void = Signal()
    reset = Signal()
    set_up = Signal()
    export = Signal()
    update_firmware = Signal(object)
    joins = Signal(str)
    seen = Signal()
    unseen = Signal(str)
    new_password = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.home: Path | None = None


class SectionPanel(QWidget):
    """Base of the panels. A subclass builds itself, and reads its own things in `enter`."""

    above_form: ClassVar[bool] = False

    def __init__(self, session: Session, wishes: Wishes) -> None:
        super().__init__()
        self.session = session
        self.wishes = wishes
        self.tasks = Tasks(self)

    def enter(self) -> None:
        """Its page came on the screen of somebody who is signed in: read what it shows."""

    def refresh(self) -> None:
        """Show what the session holds now."""
