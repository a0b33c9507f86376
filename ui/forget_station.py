"""Before this computer forgets a station."""

from PySide6.QtWidgets import QWidget

from app.session import Session
from app.words import counted, tr
from ui.dialog import Dialog, short
from ui.facts import about, facts, point
from ui.headings import DialogFoot, PageTitle
from ui.labels import literal, say

WIDTH = 600


class ForgetStationDialog(Dialog):
    """Accepted: it shall be as if the station had never been seen. Cancel has focus and Enter."""

    topic = "signing_in"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        name = short(session.name)
        super().__init__("forgetStation", say("Forget {}", name), WIDTH, parent)
        title = say("Forget what is known of {}?", name)
        self.body.addWidget(PageTitle(title, about(session), "display"))
        changes = len(session.changes())
        mine = counted(changes, "Your 1 change not sent yet", "Your {} changes not sent yet")
        self.body.addWidget(
            facts(
                *([point("close", "badIcon", mine)] if changes else []),
                point("close", "badIcon", PIN if session.station.origin.encrypted else NO_PIN),
                point("close", "badIcon", SECRETS),
                point("check", "okIcon", STAYS),
            )
        )
        self.body.addStretch(1)
        foot = DialogFoot(say("&Forget {}", literal(name)), destructive=True)
        self.set_foot(foot, careful=True)


PIN = tr("Its certificate: the next sign-in trusts whichever it shows then.")
NO_PIN = tr("Its address, model and name, by which another device in its place is noticed.")
SECRETS = tr("A password remembered on this computer, and the sign-in of now.")
STAYS = tr("Nothing on the station itself changes.")
