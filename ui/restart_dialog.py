"""Before a restart: who is cut off, for how long, and whether it goes back to DHCP."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.session import Session
from app.settings import Ethernet
from ui.banner import Banner
from ui.dialog import Dialog, short
from ui.facts import about, facts, point
from ui.headings import DialogFoot, PageTitle
from ui.labels import PlainLabel, literal, named, say, tip
from ui.offer import counted
from ui.theme import show_if, theme

WIDTH = 600
BESIDE_BOX = 26


class RestartDialog(Dialog):
    """Accepted: the user wants it, with `set_dhcp` or without. Cancel has focus and Enter."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        name = short(session.name)
        super().__init__("restart", say("Restart {}", name), WIDTH, parent)
        self.body.addWidget(PageTitle(say("Restart {}?", name), about(session), "display"))
        changes = len(session.changes())
        if changes:
            verb = "was" if changes == 1 else "were"
            lead = f"{counted(changes)} {verb} not sent."
            self.body.addWidget(Banner("warn", lead, UNSENT, "changes"))
        self.body.addWidget(
            facts(
                point("warn", "warnIcon", CUT_OFF),
                point("clock", "textMuted", AWAY),
                point("sign_in", "textMuted", AGAIN),
            )
        )
        self.dhcp = QCheckBox("&Go back to DHCP, too")
        self.dhcp.setObjectName("restart.setDhcp")
        self.dhcp.setAccessibleName("Go back to DHCP, too")
        self.body.addWidget(self._dhcp_box(session))
        self.body.addStretch(1)
        foot = DialogFoot(f"&Restart {literal(name)}")
        foot.action.set_symbol("restart")
        self.set_foot(foot, careful=True)

    @property
    def set_dhcp(self) -> bool:
        """Whether it shall go back to DHCP."""
        return self.dhcp.isChecked()

    def _dhcp_box(self, session: Session) -> QWidget:
        wired = session.drafts.get(Ethernet)
        by_dhcp = wired is not None and wired.saved.values.get("enableDHCP") is True
        self.dhcp.setEnabled(not by_dhcp)
        reason = "Its address comes from DHCP already." if by_dhcp else ""
        tip(self.dhcp, reason)
        host = session.station.origin.host
        how = "its certificate" if session.station.origin.encrypted else "name and model"
        words = say(
            "Its fixed address is given up, and {} may change. The program looks for it by {}.",
            host,
            how,
        )
        note = PlainLabel(reason or words, kind="caption", ink="textMuted", wrap=True)
        note.setIndent(0)
        note.setContentsMargins(theme.px(BESIDE_BOX), 0, 0, 0)
        risk = Banner(
            "warn",
            "The address may change.",
            say(
                "If {} gets one that this computer does not reach, look at the room’s display.",
                named(session.name),
            ),
        )
        risk.setObjectName("restart.risk")
        show_if(risk, False)
        self.dhcp.toggled.connect(lambda on: risk.setVisible(on))
        self.dhcp.setAccessibleDescription(note.text())
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.dhcp)
        column.addWidget(note)
        column.addWidget(risk)
        return box


UNSENT = "They stay here, unsent. To have them in force, cancel and apply them first."
CUT_OFF = "Whoever presents on it now is cut off, and the room’s display goes dark."
AWAY = "It is away for about a minute; some stations take three."
AGAIN = "The program waits, signs in again by itself and reads all settings anew."
