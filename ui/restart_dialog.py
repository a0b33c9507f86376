"""Before a restart: who is cut off, for how long, and whether it goes back to DHCP."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.reach import Way
from app.session import Session
from app.settings import Ethernet
from app.words import counted, tr
from ui.addresses import Addresses, note_of, rows_between
from ui.banner import Banner
from ui.change_table import ChangeTable
from ui.dialog import Dialog, short
from ui.facts import about, facts, point
from ui.headings import DialogFoot, PageTitle
from ui.labels import Cleaned, PlainLabel, clean, joined, literal, named, say, tip
from ui.reach_checks import ReachChecks, checks_of
from ui.theme import show_if, theme
from ui.write_down import WriteDown

WIDTH = 600
BESIDE_BOX = 26
BY_DHCP = Addresses(dhcp=True)


class RestartDialog(Dialog):
    """Accepted: the user wants it, with `set_dhcp` or without. Cancel has focus and Enter."""

    topic = "system"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        name = short(session.name)
        super().__init__("restart", say("Restart {}", name), WIDTH, parent)
        self._session = session
        wired = session.drafts.get(Ethernet)
        self._before = Addresses.of(wired.saved.values) if wired else Addresses()
        self._mac = clean(str(wired["mac"] or "")) if wired else ""
        self.body.addWidget(PageTitle(say("Restart {}?", name), about(session), "display"))
        changes = len(session.changes())
        if changes:
            lead = counted(changes, "1 change was not sent.", "{} changes were not sent.")
            self.body.addWidget(Banner("warn", lead, UNSENT, "changes"))
        self.body.addWidget(
            facts(
                point("warn", "warnIcon", CUT_OFF),
                point("clock", "textMuted", AWAY),
                point("sign_in", "textMuted", AGAIN),
            )
        )
        self.dhcp = QCheckBox(tr("&Go back to DHCP, too"))
        self.dhcp.setObjectName("restart.setDhcp")
        self.dhcp.setAccessibleName(tr("Go back to DHCP, too"))
        self.body.addWidget(self._dhcp_box())
        self.body.addWidget(self._move())
        self.body.addStretch(1)
        foot = DialogFoot(say("&Restart {}", literal(name)))
        foot.action.set_symbol("restart")
        self.set_foot(foot, careful=True)

    @property
    def set_dhcp(self) -> bool:
        """Whether it shall go back to DHCP."""
        return self.dhcp.isChecked()

    def lines(self) -> list[Cleaned]:
        """What is worth writing down where it goes back to DHCP, line by line."""
        name, host = short(self._session.name), self._session.station.origin.host
        return note_of(name, self._mac, host, self._before, BY_DHCP)

    def _dhcp_box(self) -> QWidget:
        by_dhcp = self._before.dhcp is True
        self.dhcp.setEnabled(not by_dhcp)
        reason = tr("Its address comes from DHCP already.") if by_dhcp else ""
        tip(self.dhcp, reason)
        origin = self._session.station.origin
        looks = (
            tr("The program looks for it by its certificate.")
            if origin.encrypted
            else tr("The program looks for it by name and model.")
        )
        given_up = say("Its fixed address is given up, and {} may change.", origin.host)
        words = joined((given_up, looks))
        note = PlainLabel(reason or words, kind="caption", ink="textMuted", wrap=True)
        note.setIndent(0)
        note.setContentsMargins(theme.px(BESIDE_BOX), 0, 0, 0)
        self.dhcp.setAccessibleDescription(note.text())
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.dhcp)
        column.addWidget(note)
        return box

    def _move(self) -> QWidget:
        """As before every change of the network: what changes, what is in reach, what to note."""
        risk = Banner(
            "warn",
            tr("The address may change."),
            say(
                "If {} gets one that this computer does not reach, look at the room’s display.",
                named(self._session.name),
            ),
        )
        risk.setObjectName("restart.risk")
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(risk)
        column.addWidget(ChangeTable(rows_between(self._before, BY_DHCP)))
        column.addWidget(ReachChecks(checks_of(BY_DHCP, Way.UNKNOWN, (), wireless=False)))
        column.addWidget(
            PlainLabel(tr("Write down, in case it is lost"), kind="section", wrap=True)
        )
        column.addWidget(WriteDown("restart", self._session.name, self.lines()))
        show_if(box, False)
        self.dhcp.toggled.connect(box.setVisible)
        return box


UNSENT = tr("They stay here, unsent. To have them in force, cancel and apply them first.")
CUT_OFF = tr("Whoever presents on it now is cut off, and the room’s display goes dark.")
AWAY = tr("It is away for about a minute; some stations take three.")
AGAIN = tr("The program waits, signs in again by itself and reads all settings anew.")
