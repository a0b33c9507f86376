"""Wi-Fi: a QR code to join the station's own network, and what Bridge needs."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.draft import Draft
from app.session import Session
from app.settings import Ethernet, Wifi
from app.wifi_code import readable
from app.words import tr
from ui.banner import Banner
from ui.buttons import Button
from ui.labels import tip
from ui.section_panel import SectionPanel, Wishes
from ui.tasks import ask
from ui.theme import theme
from ui.wifi_code_dialog import WifiCodeDialog

ACCESS_POINT, BRIDGE = 1, 1


class WifiPanel(SectionPanel):
    """What stands below the fields of the radio."""

    def __init__(self, session: Session, wishes: Wishes) -> None:
        super().__init__(session, wishes)
        self._bridged = False
        self.bridge = Banner()
        self.bridge.setObjectName("wifi.bridge")
        self.bridge.setMaximumWidth(theme.px(560))
        self.button = Button(tr("Show the &QR code to join…"), symbol="code", name="wifi.code")
        self.button.clicked.connect(lambda: self.tasks.start(self._show(), key="code"))
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.bridge)
        column.addLayout(row)
        self.refresh()

    def refresh(self) -> None:
        """The code is of the network that the station has now, not of edits."""
        draft = self.session.drafts.get(Wifi)
        on = draft is not None and draft.saved.values.get("mode") == ACCESS_POINT
        self.button.setEnabled(on)
        tip(self.button, "" if on else tr("Only while the station opens its own network."))
        self._look_at_cable(draft)
        self.bridge.show_message("warn", *(_bridge(draft, self.session.drafts.get(Ethernet))))

    def _look_at_cable(self, draft: Draft | None) -> None:
        """Bridge was chosen: ask anew, once, whether a cable is in."""
        chosen = (
            draft is not None and draft["networkMode"] == BRIDGE and "networkMode" in draft.edits
        )
        if chosen and not self._bridged and self.session.station.signed_in:
            self.tasks.start(self._read_cable(), key="cable")
        self._bridged = chosen

    async def _read_cable(self) -> None:
        await self.session.load_kind(Ethernet)

    async def _show(self) -> None:
        saved = self.session.drafts[Wifi].saved.values
        password = readable(saved.get("password"))
        dialog = WifiCodeDialog(
            self.session.name,
            str(saved.get("ssid") or self.session.info.devName or ""),
            secured=saved.get("security") != 0,
            hidden=saved.get("hideSSID") is True,
            password=password,
            parent=self.window(),
        )
        await ask(dialog)
        dialog.deleteLater()


def _bridge(wifi: Draft | None, wired: Draft | None) -> tuple[str, str]:
    """What follows from Bridge where no cable is in; nothing where one is."""
    if wifi is None or wifi["networkMode"] != BRIDGE or wifi["mode"] != ACCESS_POINT:
        return "", ""
    if wired is None or wired["connected"] is not False:
        return "", ""
    return tr("No cable is in."), NO_CABLE


NO_CABLE = tr(
    "In bridge mode guests get their addresses from the wired network. Without a cable they get "
    "none and reach nothing, and so does this computer if it came in through this Wi-Fi."
)
