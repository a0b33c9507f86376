"""Before a factory reset: what is lost, what stays, and the station's name typed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.session import Session
from app.words import counted, tr
from ui.buttons import Button
from ui.dialog import Dialog, short
from ui.facts import about, point
from ui.headings import DialogFoot, PageTitle
from ui.icons import icon
from ui.labels import IconLabel, PlainLabel, literal, named, say, tip
from ui.marks import Line, Panel
from ui.theme import set_look, theme

WIDTH = 640
FIELD = 312
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ResetDialog(Dialog):
    """Accepted: the user has typed the station's name and pressed the button.

    `wants_copy`: the dialog was left in order to save the configuration first.

    Cancel has the focus, Enter is Cancel's or does nothing, and the button is off until then.
    """

    topic = "system"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        name = short(session.name)
        super().__init__("reset", tr("Factory reset"), WIDTH, parent)
        self.wants_copy = False
        self._wanted = {session.name, named(session.name)}
        self.body.setSpacing(6)
        for part in (self._head(session), _lost_and_kept(session), self._copy_first(), Line()):
            if isinstance(part, QWidget):
                self.body.addWidget(part)
            else:
                self.body.addLayout(part)
            self.body.addSpacing(10)
        label = PlainLabel(
            say("Type the station’s name, {}, to go on", named(session.name)),
            kind="strong",
            wrap=True,
        )
        self.typed = QLineEdit()
        self.typed.setObjectName("reset.name")
        self.typed.setAccessibleName(label.text())
        self.typed.setMaximumWidth(theme.px(FIELD))
        label.setBuddy(self.typed)
        hint = tr("The button stays off until the name is the same. Enter does not press it.")
        self.typed.setAccessibleDescription(hint)
        self._tick = self.typed.addAction(
            icon("ok", "okIcon"), QLineEdit.ActionPosition.TrailingPosition
        )
        self.body.addWidget(label)
        self.body.addWidget(self.typed)
        self.body.addWidget(PlainLabel(hint, kind="caption", ink="textMuted", wrap=True))
        self.body.addStretch(1)
        self._foot = DialogFoot(say("&Reset {}", literal(name)), destructive=True)
        self._foot.action.set_symbol("factory_reset")
        self.set_foot(self._foot, careful=True)
        self.typed.textChanged.connect(self._check)
        self._check()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field, or on the red button, does nothing at all."""
        if event.key() in ENTER and not self._foot.cancel.hasFocus():
            event.accept()
            return
        super().keyPressEvent(event)

    def accept(self) -> None:
        """The last gate: without the name nothing is accepted, whoever asks."""
        if self._right():
            super().accept()

    def _right(self) -> bool:
        return self.typed.text() in self._wanted

    def _check(self) -> None:
        right = self._right()
        self._tick.setVisible(right)
        self._foot.action.setEnabled(right)
        tip(self._foot.action, "" if right else tr("Type the station’s name first."))

    def _copy_first(self) -> QHBoxLayout:
        self.copy = Button(tr("&Save configuration file…"), small=True, name="reset.copy")
        self.copy.clicked.connect(self._want_copy)
        row = point(
            "save", "textMuted", tr("A copy of the settings can be loaded again afterwards.")
        )
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _want_copy(self) -> None:
        self.wants_copy = True
        self.reject()

    def _head(self, session: Session) -> QHBoxLayout:
        title = say("Reset {} to factory values?", short(session.name))
        row = QHBoxLayout()
        row.setSpacing(18)
        mark = IconLabel("refused", "badIcon", 28)
        mark.setContentsMargins(0, 4, 0, 0)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        about_it = about(session, tr("This cannot be undone."))
        row.addWidget(PageTitle(title, about_it, "display"), 1)
        return row


def _lost_and_kept(session: Session) -> QFrame:
    frame = QFrame()
    set_look(frame, card="sunken")
    row = QHBoxLayout(frame)
    row.setContentsMargins(16, 14, 16, 14)
    row.setSpacing(18)
    left = _column(tr("Lost for good"), [point("close", "badIcon", w) for w in _lost(session)])
    left.addStretch(1)
    row.addLayout(left)
    divider = Panel("sunken", "left")
    divider.setFixedWidth(1)
    row.addWidget(divider)
    right = _column(tr("Stays"), [point("check", "okIcon", _firmware(session))])
    right.addSpacing(6)
    right.addWidget(PlainLabel(tr("Perhaps not found again"), kind="section", wrap=True))
    right.addLayout(point("warn", "warnIcon", _network(session)))
    right.addStretch(1)
    row.addLayout(right)
    row.setStretch(0, 6)
    row.setStretch(2, 5)
    return frame


def _column(title: str, points: list[QHBoxLayout]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addWidget(PlainLabel(title, kind="section", wrap=True))
    for each in points:
        column.addLayout(each)
    return column


def _lost(session: Session) -> list[str]:
    changes = len(session.changes())
    mine = counted(changes, "Your 1 change not sent yet", "Your {} changes not sent yet")
    return [*LOST, mine] if changes else list(LOST)


def _firmware(session: Session) -> str:
    version = session.firmware.current
    return say("Firmware {}", version) if version else tr("The firmware")


def _network(session: Session) -> str:
    host = session.station.origin.host
    return say("Its network goes back to factory values: the address {} may change.", host)


LOST = (
    tr("All settings of the station"),
    tr("Wallpapers in slots 2 to 5"),
    tr("Wi-Fi networks and their passwords"),
    tr("Admin and moderation passwords"),
    tr("What this computer knows of it"),
)
