"""Forgetting a network: what is lost, before it is."""

from PySide6.QtWidgets import QWidget

from ui.banner import Banner
from ui.dialog import Dialog
from ui.headings import DialogFoot, PageTitle
from ui.labels import literal, named, say

WIDTH = 520


class ForgetDialog(Dialog):
    """Accepted: the station shall leave the network and forget its password."""

    topic = "other_ap"

    def __init__(
        self, station: str, ssid: str, note: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        name, network = named(station), named(ssid)
        super().__init__("forget", say("Forget {}", network), WIDTH, parent)
        sentence = say(
            "{} leaves the network and forgets its password. To join it again, the password has "
            "to be typed anew.",
            name,
        )
        self.body.addWidget(PageTitle(say("Forget {}?", network), sentence))
        self.body.addWidget(Banner("warn", *note))
        self.body.addStretch(1)
        foot = DialogFoot(say("&Forget {}", literal(named(ssid, 24))), destructive=True)
        self.set_foot(foot, careful=True)
