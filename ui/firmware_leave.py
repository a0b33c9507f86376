"""Before the window of an update is closed, or the program: what is at stake."""

from PySide6.QtWidgets import QWidget

from app.firmware_wizard import AtStake
from app.words import tr
from ui.dialog import Dialog, short
from ui.facts import facts, point
from ui.headings import DialogFoot, PageTitle
from ui.labels import say

WIDTH = 520


class LeaveUpdate(Dialog):
    """Accepted: it may be closed. `whole`: the program, or the work on this station, ends."""

    topic = "update"

    def __init__(self, station: str, stake: AtStake, whole: bool, parent: QWidget) -> None:
        name = short(station)
        super().__init__("leaveUpdate", say("Update of {}", name), WIDTH, parent)
        if stake is AtStake.INSTALLATION:
            asked = (
                say("Leave it while {} installs?", name)
                if whole
                else say("Close it while {} installs?", name)
            )
            self.body.addWidget(PageTitle(asked, NO_CANCEL, "display"))
            watched = point("at_work", "textMuted", ENDS if whole else GOES_ON)
            self.body.addWidget(facts(point("plug", "warnIcon", POWER), watched))
            words = tr("&Leave; the station goes on") if whole else tr("&Close; watching goes on")
        else:
            title = PageTitle(say("Stop the transfer to {}?", name), NOTHING, "display")
            self.body.addWidget(title)
            words = tr("&Stop the transfer")
        self.body.addStretch(1)
        self.set_foot(DialogFoot(words, tr("&Keep it open")), careful=True)


NO_CANCEL = tr("The installation cannot be cancelled any more.")
POWER = tr("The station must stay on power, also while its display is dark.")
GOES_ON = tr("The program goes on watching; the outcome is shown above the station’s pages.")
ENDS = tr("Nobody watches then. The next start offers to compare the version; nothing is repeated.")
NOTHING = tr("Nothing was installed yet, and nothing will be.")
