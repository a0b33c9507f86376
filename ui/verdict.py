"""What speaks against a station, said before anybody types a password for it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.errors import Cause
from app.identity import Verdict
from app.words import tr
from ui.banner import Banner
from ui.labels import joined
from ui.theme import show_if


class VerdictBox(QWidget):
    """A refusal, or doubts to be asked about. `changed` when `blocked` may be another.

    A refusal has no way on from here: `replace` asks for the page on which a certificate is
    replaced.
    """

    changed = Signal()
    replace = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._verdict = Verdict()
        self._banner = Banner()
        self._banner.setObjectName("login.verdict")
        self.agreed = QCheckBox(tr("It is the station that &I mean"))
        self.agreed.setObjectName("login.agreed")
        self.agreed.toggled.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._banner)
        column.addWidget(self.agreed)
        self.hide()

    @property
    def refused(self) -> bool:
        """Whether nothing at all may be sent to it."""
        return self._verdict.refusal is not None

    @property
    def blocked(self) -> str:
        """Why nobody may sign in, or empty."""
        if self.refused:
            return tr("Nothing is sent to a station that is not the one seen before.")
        if self._verdict.doubts and not self.agreed.isChecked():
            return tr("Say first that it is the station that you mean.")
        return ""

    def show_verdict(self, verdict: Verdict) -> None:
        """Say what speaks against it; another verdict takes back what was agreed."""
        if verdict == self._verdict:
            return
        self.agreed.setChecked(False)
        self._verdict = verdict
        show_if(self.agreed, bool(verdict.doubts) and verdict.refusal is None)
        show_if(self, bool(verdict.doubts or verdict.refusal))
        if verdict.refusal is not None:
            self._refuse(verdict.refusal)
        elif verdict.doubts:
            self._banner.show_message(
                "warn", tr("Is it the right station?"), joined(verdict.doubts)
            )
        else:
            self._banner.show_message("info", "")
        self.changed.emit()

    def _refuse(self, cause: Cause) -> None:
        if cause is Cause.DOWNGRADE:
            self._banner.show_message("bad", tr("Only http now, and https before."), DOWNGRADE)
            return
        self._banner.show_message("bad", tr("Another certificate than before."), OTHER, "refused")
        button = self._banner.add_button(tr("Replace the certificate…"), "login.replace")
        button.clicked.connect(self.replace)


OTHER = tr(
    "Another device answers in its place, or the station was reset or replaced. Nothing was sent. "
    "Ask who looks after it before you trust the new certificate."
)
DOWNGRADE = tr(
    "This station was seen on https. The program never speaks to it on http again, for then "
    "somebody could listen or take its place. Nothing was sent."
)
